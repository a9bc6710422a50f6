import { createHash, randomUUID } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import type { Faults } from '../faults/fault';
import { allowAddin } from '../graph/http';
import { CLIENT_ID, TENANT_ID, type PracticePerson } from '../people';
import { objectIdOf, type Tokens } from '../tokens';
import type { Origins } from './addin-page';
import { signInPage } from './sign-in-page';

/** Path of the practice authority on the origin of the practice Outlook. */
export const AUTHORITY = '/entra/organizations';

/** What a code or a refresh token stands for until it is handed in. */
interface Granted {
  readonly person: PracticePerson;
  readonly nonce: string | undefined;
  readonly scope: string;
}

interface Code extends Granted {
  readonly redirectUri: string;
  /** SHA-256 of the verifier, in base64url (RFC 7636). */
  readonly challenge: string;
}

export interface AuthorityOptions {
  readonly tokens: Tokens;
  readonly persons: readonly PracticePerson[];
  readonly origins: () => Origins;
  readonly faults: Faults;
}

/**
 * Plays the part of Microsoft Entra that a page of our own signs in with: OpenID Connect, authorization code with PKCE, and refresh tokens. Signing in is choosing
 * who you are. It sends codes to pages of the add-in only, and its tokens are worth something in practice mode only.
 */
export function authorityRouter({ tokens, persons, origins, faults }: AuthorityOptions): Router {
  const codes = new Map<string, Code>();
  const refreshTokens = new Map<string, Granted>();
  const router = express.Router();

  router.use(allowAddin(() => origins().addin));

  router.get('/v2.0/.well-known/openid-configuration', (_request, response) => {
    const root = `${origins().outlook}${AUTHORITY}`;
    response.json({
      issuer: `${root}/v2.0`,
      authorization_endpoint: `${root}/oauth2/v2.0/authorize`,
      token_endpoint: `${root}/oauth2/v2.0/token`,
      end_session_endpoint: `${root}/oauth2/v2.0/logout`,
      jwks_uri: `${root}/discovery/v2.0/keys`,
      response_types_supported: ['code'],
      scopes_supported: ['openid', 'profile', 'offline_access'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['ES256'],
    });
  });

  router.get('/oauth2/v2.0/authorize', (request, response) => {
    const asked = request.query as Readonly<Record<string, string | undefined>>;
    const { redirect_uri: redirectUri = '', code_challenge: challenge, state = '' } = asked;
    const isOurs = asked['client_id'] === CLIENT_ID && originOf(redirectUri) === origins().addin;
    if (!isOurs || challenge === undefined || asked['code_challenge_method'] !== 'S256') {
      response.status(400).type('text').send('AADSTS50011: dit is geen aanmelding van Clusterpost.');
      return;
    }
    const hint = (asked['person'] ?? asked['login_hint'] ?? '').toLowerCase();
    const person = persons.find(({ id, address }) => id === hint || address.toLowerCase() === hint);
    if (person === undefined) {
      response.type('html').send(signInPage(persons, new URL(request.originalUrl, origins().outlook)));
      return;
    }
    const code = randomUUID();
    codes.set(code, { person, nonce: asked['nonce'], scope: asked['scope'] ?? '', redirectUri, challenge });
    const answer = new URLSearchParams({ code, state, client_info: clientInfo(person) });
    response.redirect(`${redirectUri}#${answer.toString()}`);
  });

  router.post('/oauth2/v2.0/token', express.urlencoded({ extended: false }), async (request, response) => {
    const granted = redeem(request);
    const isExpired =
      granted !== null &&
      faults.hit('sign-in-expired', { method: 'POST', path: '/token', person: granted.person.address }) !== null;
    if (granted === null || isExpired) {
      refuse(response);
      return;
    }
    const { person, nonce, scope } = granted;
    const { accessToken, idToken, expiresIn } = await tokens.signIn(person, undefined, nonce);
    const refreshToken = randomUUID();
    refreshTokens.set(refreshToken, granted);
    response.setHeader('cache-control', 'no-store');
    response.json({
      token_type: 'Bearer',
      scope,
      expires_in: expiresIn,
      access_token: accessToken,
      id_token: idToken,
      refresh_token: refreshToken,
      client_info: clientInfo(person),
    });
  });

  /** Each code and each refresh token is good once. */
  function redeem(request: Request): Granted | null {
    const body = (request.body ?? {}) as Readonly<Record<string, string | undefined>>;
    if (body['grant_type'] === 'refresh_token') return take(refreshTokens, body['refresh_token']);
    const code = take(codes, body['code']);
    const verifier = createHash('sha256')
      .update(body['code_verifier'] ?? '')
      .digest('base64url');
    return code !== null && code.challenge === verifier && code.redirectUri === body['redirect_uri'] ? code : null;
  }

  return router;
}

function take<T>(kept: Map<string, T>, key: string | undefined): T | null {
  const found = kept.get(key ?? '') ?? null;
  kept.delete(key ?? '');
  return found;
}

function refuse(response: Response): void {
  response.status(400).json({ error: 'invalid_grant', error_description: 'AADSTS70008: the grant has expired.' });
}

function clientInfo({ address }: PracticePerson): string {
  return Buffer.from(JSON.stringify({ uid: objectIdOf(address), utid: TENANT_ID })).toString('base64url');
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}
