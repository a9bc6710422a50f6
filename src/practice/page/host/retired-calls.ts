import { type Call } from './call';
import { OwnForm } from './property-calls';
import { REFUSAL } from './refusal';

/**
 * What Exchange Online once gave add-ins and gives no more. Its own tokens, and identity tokens, are off in every tenant
 * (learn.microsoft.com/office/dev/add-ins/outlook/faq-nested-app-auth-outlook-legacy-tokens); Exchange Web Services end in October 2026.
 */
export const refuseToken: Call = () =>
  new OwnForm({
    wasSuccessful: false,
    errorCode: REFUSAL.genericToken,
    errorName: 'GenericTokenError',
    errorMessage: 'An error occurred while attempting to retrieve the token.',
  });

/** office.js makes a GenericResponseError (9020) of it. */
export const refuseEws: Call = () =>
  new OwnForm({ wasProxySuccessful: false, errorMessage: 'EWS is not available for this mailbox.' });
