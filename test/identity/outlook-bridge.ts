/** What Outlook answers to one question of MSAL. */
export type BridgeAnswer =
  | { readonly token: string }
  | { readonly error: 'USER_INTERACTION_REQUIRED' | 'USER_CANCEL' | 'NO_NETWORK' | 'DISABLED' }
  | 'never';

interface BridgeRequest {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string };
}

const TENANT = '11111111-1111-4111-8111-111111111111';
const ACCOUNT = {
  homeAccountId: `oid.${TENANT}`,
  environment: 'login.microsoftonline.com',
  tenantId: TENANT,
  username: 's.brandsma@noorderhage.example',
  localAccountId: 'oid',
  name: 'Sanne Brandsma',
};

/**
 * Stands in for Outlook at the other side of the nested sign-in bridge: the real MSAL speaks to it. Puts a `window` in place, as far as MSAL
 * looks at one outside a browser.
 */
export class OutlookBridge {
  /** What was asked, in order, without the opening. */
  readonly asked: string[] = [];
  scope = '';
  silent: BridgeAnswer = { token: jwt({ iss: 'https://sts.windows.net/x/' }) };
  dialog: BridgeAnswer = { error: 'USER_CANCEL' };
  private readonly listeners = new Set<(message: string) => void>();

  constructor() {
    const storage = new Map<string, string>();
    const window = {
      nestedAppAuthBridge: {
        addEventListener: (_type: string, listener: (message: string) => void) => this.listeners.add(listener),
        removeEventListener: (_type: string, listener: (message: string) => void) => this.listeners.delete(listener),
        postMessage: (message: string) => this.answer(JSON.parse(message) as BridgeRequest),
      },
      sessionStorage: {
        getItem: (key: string) => storage.get(key) ?? null,
        setItem: (key: string, value: string) => storage.set(key, value),
        removeItem: (key: string) => storage.delete(key),
        get length() {
          return storage.size;
        },
        key: (index: number) => [...storage.keys()][index] ?? null,
      },
      location: { href: 'https://localhost:8444/taskpane.html', origin: 'https://localhost:8444', hash: '' },
      crypto: globalThis.crypto,
      performance: globalThis.performance,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
    // Node's own channel would keep the test run from ending: MSAL never closes it.
    const BroadcastChannel = class {
      addEventListener(): void {}
      postMessage(): void {}
    };
    Object.assign(globalThis, {
      BroadcastChannel,
      window: { ...window, parent: {} },
      sessionStorage: window.sessionStorage,
    });
  }

  private answer({ method, requestId, tokenParams }: BridgeRequest): void {
    if (method === 'GetInitContext') {
      this.reply(requestId, {
        success: true,
        initContext: { sdkName: 'test', sdkVersion: '1', capabilities: {}, accountContext: ACCOUNT },
      });
      return;
    }
    this.asked.push(method);
    this.scope = tokenParams?.scope ?? '';
    const answer = method === 'GetToken' ? this.silent : this.dialog;
    if (answer === 'never') return;
    if ('error' in answer) {
      this.reply(requestId, { success: false, error: { status: answer.error, code: 'x', description: 'geheim' } });
      return;
    }
    const idToken = jwt({ name: ACCOUNT.name, preferred_username: ACCOUNT.username, oid: 'oid', tid: TENANT });
    const token = {
      access_token: answer.token,
      id_token: idToken,
      expires_in: 3600,
      scope: this.scope,
      properties: null,
    };
    this.reply(requestId, { success: true, token, account: { ...ACCOUNT, idTokenClaims: {} } });
  }

  private reply(requestId: string, content: object): void {
    const message = JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...content });
    queueMicrotask(() => {
      for (const listener of this.listeners) listener(message);
    });
  }
}

/** A token that says this, with no signature worth the name. */
export function jwt(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.none`;
}
