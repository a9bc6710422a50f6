import type { SelectedItem } from '../list/selected-items';
import { appContext, type Line, startAddress } from './app-context';
import { type Bridge, readBridgeMessage } from './bridges/bridge';
import { MULTI_SELECT, multiSelectBridge, SELECTION_CHANGED } from './bridges/multi-select';
import { NESTED_SIGN_IN, nestedSignInBridge, type SignedIn } from './bridges/nested-sign-in';
import { carryOut } from './calls';
import { Commands, type CompletedContext } from './commands';
import { answer, notify, readRequest, type Request, tabIn } from './envelope';
import { initialData } from './initial-data';
import { type ItemEvent, officeEvent } from './item-events';
import { REFUSAL } from './refusal';
import type { Desk, Person, Surface } from './surface';

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
  readonly desk: Desk;
  /** The messages that are chosen in the list. */
  readonly selectedItems: () => readonly SelectedItem[];
  readonly signIn: () => Promise<SignedIn>;
  /** Outlook answers to nothing. */
  readonly isSilent: () => boolean;
  /** What whoever opened the page left for it, as JSON; empty for nothing. */
  readonly contextData: () => string;
  /** The add-in wants to be closed. */
  readonly onClose?: () => void;
  /**
   * The user tabbed past the last, or before the first thing in the pane. office.js has kept the browser from moving the focus, so without
   * this nobody gets out of the pane with the keyboard.
   */
  readonly onTabOut?: (direction: 'forward' | 'back') => void;
}

export interface AddinFrame {
  /** Resolves when the add-in's office.js listens for commands, which is when Office.onReady is about to resolve. */
  readonly ready: Promise<void>;
  /** Another item is in front of the user. */
  itemChanged(): void;
  /** Other messages are chosen in the list. */
  selectedItemsChanged(): void;
  happened(event: ItemEvent): void;
  /**
   * Runs a function that the add-in associated with a command or launch event, once the frame is ready. Gives what it completed with, or null
   * when there is no such function; it waits as long as the function takes.
   */
  invoke(functionName: string): Promise<CompletedContext | null>;
  /** Moves the focus to the first thing in the pane. */
  focus(): void;
  dispose(): void;
}

const EVENT_COMPLETED = 94;
const CLOSE_CONTAINER = 97;
const TAB_EXIT = 13;
const TAB_EXIT_BACK = 14;

/** Runs an add-in's page in a frame as Outlook on the web does: the unmodified office.js in it asks, and this answers. */
export function createAddinFrame(options: AddinFrameOptions): AddinFrame {
  const { frame, user, locale, url } = options;
  const { origin } = new URL(url);
  const line: Line = { conversation: crypto.randomUUID(), control: crypto.randomUUID(), locale, url };
  const registered = new Map<string, Request>();
  const commands = new Commands();
  const bridges = new Map<string, Bridge>([
    [NESTED_SIGN_IN, nestedSignInBridge(options.signIn)],
    [MULTI_SELECT, multiSelectBridge(options.selectedItems)],
  ]);
  let settings = options.settings;
  /** Rises with each item that comes to the front. */
  let change = 0;
  let isReady = false;
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
        return appContext(line, settings);
      case 'ContextActivationManager_notifyHost':
        return passFocus(request.data);
      case 'GetInitialData':
        return initialData(options.surface(), user);
      case 'ExecuteMethod': {
        const { ApiParams, MethodData } = request.data as { ApiParams?: unknown; MethodData: { DispatchId: number } };
        return carryOut(MethodData.DispatchId, ApiParams, {
          surface: options.surface(),
          desk: options.desk,
          user,
          saveSettings,
          contextData: options.contextData(),
          closePane: () => options.onClose?.(),
        });
      }
      case 'executeMethod':
        return platformCall(request.data as Readonly<Record<string, unknown>>);
      default:
        return {};
    }
  }

  function passFocus(data: unknown): void {
    const action: unknown = Array.isArray(data) ? data[1] : null;
    if (action === TAB_EXIT) options.onTabOut?.('forward');
    else if (action === TAB_EXIT_BACK) options.onTabOut?.('back');
  }

  async function saveSettings(changed: Readonly<Record<string, string>>): Promise<void> {
    settings = changed;
    await options.saveSettings(changed);
  }

  /** The calls that office.js shares among all Office programs; they look different from those of Outlook. */
  function platformCall(data: Readonly<Record<string, unknown>>): object {
    const { DispatchId } = data['DdaMethod'] as { DispatchId: number };
    if (DispatchId === EVENT_COMPLETED) {
      commands.completed(data['0'], data['1'], data['2']);
      return { Version: 1, Error: 0 };
    }
    if (DispatchId === CLOSE_CONTAINER) {
      options.onClose?.();
      return { Version: 1, Error: 0 };
    }
    console.warn(`office.js platform call ${DispatchId} is not there in the practice Outlook`);
    return { Version: 1, Error: REFUSAL.notSupported };
  }

  function onMessage(event: MessageEvent<unknown>): void {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    if (options.isSilent()) return;
    const bridged = readBridgeMessage(event.data);
    if (bridged !== null) {
      bridges.get(bridged.clusterpost)?.(bridged.message, (message) => tellBridge(bridged.clusterpost, message));
      return;
    }
    const request = readRequest(event.data);
    if (request === null) return;
    if (request.kind === 'invoke') {
      void respondTo(request)
        // Nothing that the page sends may keep it waiting for ever.
        .catch(() => ({ error: true, errorCode: REFUSAL.internalError, Version: 1, Error: REFUSAL.internalError }))
        .then((data) => post(answer(request, location.origin, data)));
      return;
    }
    if (request.kind === 'register') registered.set(request.action, request);
    else registered.delete(request.action);
    post(answer(request, location.origin, { Error: 0 }));
    if (request.action === 'appCommandInvoked') {
      isReady = true;
      announceReady();
    }
  }

  function tell(action: string, data: unknown): void {
    const registration = registered.get(action);
    if (registration !== undefined) post(notify(registration, location.origin, data));
  }

  const tellBridge = (clusterpost: string, message: unknown): void => post({ clusterpost, message });

  window.addEventListener('message', onMessage);
  frame.src = startAddress(line, location.origin);

  return {
    ready,
    itemChanged() {
      const mine = ++change;
      void initialData(options.surface(), user).then((data) => {
        // Reading a message takes a moment, in which another one may have come to the front.
        if (mine === change) tell('olkItemSelectedChanged', data ?? '');
      });
    },
    selectedItemsChanged() {
      // A page that is still on its way asks for itself.
      if (isReady) tellBridge(MULTI_SELECT, SELECTION_CHANGED);
    },
    happened: (event) => tell(...officeEvent(event)),
    async invoke(functionName) {
      await ready;
      return commands.run(functionName, (payload) => tell('appCommandInvoked', payload));
    },
    focus: () => post(tabIn(line.conversation, location.origin)),
    dispose: () => window.removeEventListener('message', onMessage),
  };
}
