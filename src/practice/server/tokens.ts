import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exportPKCS8, exportSPKI, generateKeyPair, importPKCS8, importSPKI, jwtVerify, SignJWT } from 'jose';
import { CLIENT_ID, TENANT_ID, WORKER_CLIENT_ID, type PracticePerson } from './people';

/** Who calls Graph, as the access token says. */
export type Caller = {
  /** Client id of the application. */
  readonly app: string;
} & (
  | { readonly kind: 'delegated'; readonly address: string; readonly name: string; readonly scopes: readonly string[] }
  | { readonly kind: 'app'; readonly roles: readonly string[] }
);

/** What signing in gives the add-in; the shape in which MSAL's nested app authentication hands it on. */
export interface SignIn {
  readonly accessToken: string;
  readonly idToken: string;
  /** Seconds. */
  readonly expiresIn: number;
  readonly account: {
    readonly homeAccountId: string;
    readonly environment: string;
    readonly tenantId: string;
    readonly username: string;
    readonly localAccountId: string;
    readonly name: string;
  };
}

/** The scopes the add-in asks for, as an administrator would have consented to them. */
export const CONSENTED_SCOPES = [
  'User.Read',
  'Mail.ReadWrite',
  'Mail.Send',
  'Mail.ReadWrite.Shared',
  'Mail.Send.Shared',
  'MailboxSettings.ReadWrite',
] as const;

const APP_ROLES = ['Mail.ReadWrite', 'Mail.Send', 'MailboxSettings.ReadWrite'] as const;
/** The application of Microsoft that sends notifications, always the same one. */
const NOTIFICATIONS_APP = '0bf30f3b-4a52-48df-9a82-234910c4a086';
const LIFETIME_SECONDS = 3600;
const ALGORITHM = 'ES256';

interface KeyPair {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/**
 * Signs and verifies the tokens of practice mode, with a key that is kept so that a sign-in outlives a restart.
 * Token life runs by the real clock, as the browser judges it, whatever the practice clock says.
 */
export class Tokens {
  private constructor(
    private readonly keys: KeyPair,
    private readonly issuer: string,
    private readonly audience: string,
  ) {}

  static async load(folder: string, issuer: string, audience: string): Promise<Tokens> {
    return new Tokens(await loadKeys(folder), issuer, audience);
  }

  /** @param nonce of an OpenID sign-in, which its id token repeats */
  async signIn(person: PracticePerson, scopes: readonly string[] = CONSENTED_SCOPES, nonce?: string): Promise<SignIn> {
    const objectId = objectIdOf(person.address);
    const identity = { oid: objectId, tid: TENANT_ID, name: person.name, preferred_username: person.address };
    const accessToken = await this.sign(
      { ...identity, upn: person.address, scp: scopes.join(' '), appid: CLIENT_ID, idtyp: 'user', ver: '1.0' },
      objectId,
      this.audience,
    );
    const idToken = await this.sign(
      { ...identity, ver: '2.0', ...(nonce === undefined ? {} : { nonce }) },
      objectId,
      CLIENT_ID,
    );
    return {
      accessToken,
      idToken,
      expiresIn: LIFETIME_SECONDS,
      account: {
        homeAccountId: `${objectId}.${TENANT_ID}`,
        environment: 'login.microsoftonline.com',
        tenantId: TENANT_ID,
        username: person.address,
        localAccountId: objectId,
        name: person.name,
      },
    };
  }

  /** A token for a program of its own, such as the worker: no person, application permissions. */
  appToken(): Promise<string> {
    return this.sign(
      { roles: APP_ROLES, tid: TENANT_ID, appid: WORKER_CLIENT_ID, idtyp: 'app', ver: '1.0' },
      WORKER_CLIENT_ID,
      this.audience,
    );
  }

  /** A token with which Graph shows an application that a notification comes from it. */
  notificationToken(app: string): Promise<string> {
    return this.sign({ appid: NOTIFICATIONS_APP, tid: TENANT_ID, ver: '1.0' }, NOTIFICATIONS_APP, app);
  }

  /** Null when the token is not ours, is meant for another service or has expired. */
  async verify(token: string): Promise<Caller | null> {
    try {
      const { payload } = await jwtVerify(token, this.keys.publicKey, {
        issuer: this.issuer,
        audience: this.audience,
        algorithms: [ALGORITHM],
        requiredClaims: ['exp'],
      });
      const app = payload['appid'] as string;
      if (payload['idtyp'] === 'app') return { kind: 'app', app, roles: payload['roles'] as string[] };
      return {
        kind: 'delegated',
        app,
        address: payload['upn'] as string,
        name: payload['name'] as string,
        scopes: (payload['scp'] as string).split(' '),
      };
    } catch {
      return null;
    }
  }

  private sign(claims: Record<string, unknown>, subject: string, audience: string): Promise<string> {
    return new SignJWT(claims)
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
      .setIssuer(this.issuer)
      .setAudience(audience)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime(`${LIFETIME_SECONDS}s`)
      .sign(this.keys.privateKey);
  }
}

/** An id in the form of Entra's object ids that is always the same for the same address. */
export function objectIdOf(address: string): string {
  const hex = createHash('sha256').update(address.toLowerCase()).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

async function loadKeys(folder: string): Promise<KeyPair> {
  const file = path.join(folder, 'token-keys.json');
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { privateKey: string; publicKey: string };
    return {
      privateKey: await importPKCS8(kept.privateKey, ALGORITHM),
      publicKey: await importSPKI(kept.publicKey, ALGORITHM),
    };
  }
  const keys = await generateKeyPair(ALGORITHM, { extractable: true });
  const kept = { privateKey: await exportPKCS8(keys.privateKey), publicKey: await exportSPKI(keys.publicKey) };
  writeFileSync(file, JSON.stringify(kept), { mode: 0o600 });
  return keys;
}
