import { carryOut } from './calls';
import { answer, notify, readRequest, tabIn, type Request } from './envelope';
import { initialData } from './initial-data';
import { answerSignIn, type SignedIn } from './nested-sign-in';
import type { Person, Surface } from './surface';

export interface AddinFrameOptions {
  /** An empty frame in the page; it is given its address here. */
  readonly frame: HTMLIFrameElement;
  /** The add-in's page, on its own origin. */
  readonly url: string;
  readonly user: Person;
  /** BCP 47 tag. */
  readonly locale: string;
  /** Office's roaming settings of the user: key -> JSON. */
  readonly settings: Readonly<Record<string, string>>;
  readonly saveSettings: (settings: Readonly<Record<string, string>>) => Promise<void>;
  readonly surface: () => Surface | null;
  readonly signIn: () => Promise<SignedIn>;
  /** A command or launch event says that it is done. */
  readonly onCompleted?: (context: CompletedContext) => void;
}

/** What the handler of a launch event passes to `event.completed`. */
export interface CompletedContext {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
}

export interface AddinFrame {
  /** Resolves when the add-in's office.js listens for commands, which is when Office.onReady is about to resolve. */
  readonly ready: Promise<void>;
  /** Another item is in front of the user. */
  itemChanged(): void;
  /** Calls a function that the add-in associated with a command or launch event. */
  invoke(functionName: string): void;
  focus(): void;
  dispose(): void;
}

/** Mailbox 1.12 is the newest set whose functions the office.js on npm really has. */
const REQUIREMENTS = JSON.stringify({ Mailbox: '1.12', NestedAppAuth: '1.1' });
const OUTLOOK_WEB = 64;
const EVENT_COMPLETED = 94;

/** Runs an add-in's page in a frame as Outlook on the web does: the unmodified office.js in it asks, and this answers. */
export function createAddinFrame(options: AddinFrameOptions): AddinFrame {
  const { frame, user, locale } = options;
  const origin = new URL(options.url).origin;
  const conversation = crypto.randomUUID();
  const control = crypto.randomUUID();
  const registered = new Map<string, Request>();
  const session = new Map<string, string>();
  let settings = options.settings;
  let announceReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    announceReady = resolve;
  });

  const post = (message: unknown): void => frame.contentWindow?.postMessage(message, origin);

  async function respondTo(request: Request): Promise<unknown> {
    switch (request.action) {
      case 'ContextActivationManager_getAppContextAsync':
        // The page was loaded anew: what it had registered is gone.
        registered.clear();
        return appContext(control, locale, options.url, settings);
      case 'GetInitialData':
        return initialData(options.surface(), user);
      case 'ExecuteMethod': {
        const { ApiParams, MethodData } = request.data as { ApiParams?: unknown; MethodData: { DispatchId: number } };
        return carryOut(MethodData.DispatchId, ApiParams, { surface: options.surface(), user, session, saveSettings });
      }
      case 'executeMethod':
        return platformCall(request.data as Readonly<Record<string, unknown>>);
      default:
        return {};
    }
  }

  async function saveSettings(changed: Readonly<Record<string, string>>): Promise<void> {
    settings = changed;
    await options.saveSettings(changed);
  }

  function platformCall(data: Readonly<Record<string, unknown>>): object {
    const { DispatchId } = data['DdaMethod'] as { DispatchId: number };
    if (DispatchId !== EVENT_COMPLETED) return { Version: 1, Error: 5000 };
    options.onCompleted?.(completedContext(data['2']));
    return { Version: 1, Error: 0 };
  }

  function onMessage(event: MessageEvent<unknown>): void {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const bridge = event.data as { clusterpost?: unknown; message?: unknown } | null;
    if (bridge?.clusterpost === 'naa' && typeof bridge.message === 'string') {
      void answerSignIn(bridge.message, options.signIn).then((message) => post({ clusterpost: 'naa', message }));
      return;
    }
    const request = readRequest(event.data);
    if (request === null) return;
    if (request.kind === 'invoke') {
      void respondTo(request).then((data) => post(answer(request, location.origin, data)));
      return;
    }
    if (request.kind === 'register') registered.set(request.action, request);
    else registered.delete(request.action);
    post(answer(request, location.origin, { Error: 0 }));
    if (request.action === 'appCommandInvoked') announceReady();
  }

  function tell(action: string, data: unknown): void {
    const registration = registered.get(action);
    if (registration !== undefined) post(notify(registration, location.origin, data));
  }

  window.addEventListener('message', onMessage);
  frame.name = JSON.stringify({
    baseFrameName: 'clusterpost',
    hostInfo: `Outlook$Web$16.01$${locale}$${crypto.randomUUID()}$$disableLogging$0`,
    xdmInfo: `${conversation}|${control}|${location.origin}`,
    serializerVersion: '1',
  });
  frame.src = options.url;

  return {
    ready,
    itemChanged() {
      session.clear();
      tell('olkItemSelectedChanged', initialData(options.surface(), user) ?? '');
    },
    invoke(functionName) {
      tell('appCommandInvoked', [functionName, functionName, JSON.stringify({ source: { id: functionName } })]);
    },
    focus: () => post(tabIn(conversation, location.origin)),
    dispose: () => window.removeEventListener('message', onMessage),
  };
}

function appContext(
  control: string,
  locale: string,
  url: string,
  settings: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  return {
    _id: control,
    _appName: OUTLOOK_WEB,
    _appVersion: '16.01',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: url,
    _clientMode: 0,
    _settings: settings,
    _reason: 'documentOpened',
    _requirementMatrix: REQUIREMENTS,
    _hostFullVersion: '16.0.0.0',
    _osfControlType: 1,
    _correlationId: crypto.randomUUID(),
    _appInstanceId: control,
    _eToken: '',
    _wacHostEnvironment: '0',
  };
}

function completedContext(text: unknown): CompletedContext {
  if (typeof text !== 'string') return {};
  const { completedContext: context } = JSON.parse(text) as { completedContext?: CompletedContext };
  return context ?? {};
}
