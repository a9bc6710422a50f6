/** The part of MSAL that Clusterpost uses. A file of its own, so that the pane loads this part only, and only when it is needed. */
export { createNestablePublicClientApplication, InteractionRequiredAuthError } from '@azure/msal-browser';
