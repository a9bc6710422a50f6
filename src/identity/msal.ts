/** The part of MSAL that Clusterpost uses. A file of its own, so that a page loads this part only, and only when it is needed. */
export {
  CacheLookupPolicy,
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  InteractionRequiredAuthError,
} from '@azure/msal-browser';
