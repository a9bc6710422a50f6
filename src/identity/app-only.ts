import { ConfidentialClientApplication } from '@azure/msal-node';
import { IdentityError, translateSignInError } from './error';

/** How the worker proves who it is: a certificate that the administrator registered with the application. */
export interface AppRegistration {
  readonly tenantId: string;
  readonly clientId: string;
  /** SHA-256 thumbprint of the certificate, in hexadecimal. */
  readonly thumbprint: string;
  /** The private key, in PEM. */
  readonly privateKey: string;
}

/** A source of tokens for a program without a person. MSAL keeps each token until it is nearly over. The source rejects with an IdentityError. */
export function createAppSignIn({
  tenantId,
  clientId,
  thumbprint,
  privateKey,
}: AppRegistration): () => Promise<string> {
  const application = new ConfidentialClientApplication({
    auth: {
      clientId,
      authority: `https://login.microsoftonline.com/${tenantId}`,
      clientCertificate: { thumbprintSha256: thumbprint, privateKey },
    },
  });
  return async () => {
    try {
      const result = await application.acquireTokenByClientCredential({
        scopes: ['https://graph.microsoft.com/.default'],
      });
      if (result === null) throw new IdentityError('signIn', 'no token was given');
      return result.accessToken;
    } catch (error) {
      throw translateSignInError(error);
    }
  };
}
