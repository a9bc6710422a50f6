type PracticeEvent = { readonly type: 'mailbox'; readonly address: string } | { readonly type: 'controls' };
/** Null: the server was out of sight, and anything may have changed. */
type Listener = (event: PracticeEvent | null) => void;

const listeners = new Set<Listener>();
let events: EventSource | null = null;

/**
 * Calls back with the address of a mailbox in which something changed, and with null when the server was out of sight
 * and anything may have changed. Returns the way to stop listening.
 */
export function onMailboxChange(listener: (address: string | null) => void): () => void {
  return listen((event) => {
    if (event === null) listener(null);
    else if (event.type === 'mailbox') listener(event.address);
  });
}

/** Calls back when the clock, the faults or a setting of the practice may have changed. Returns the way to stop listening. */
export function onControlsChange(listener: () => void): () => void {
  return listen((event) => {
    if (event?.type !== 'mailbox') listener();
  });
}

/** One connection for all of the page: a browser allows six to one server, over all windows together. */
function listen(listener: Listener): () => void {
  listeners.add(listener);
  if (events === null) {
    events = new EventSource('/practice/events');
    events.onmessage = ({ data }: MessageEvent<string>) => tell(JSON.parse(data) as PracticeEvent);
    events.onopen = () => tell(null);
  } else if (events.readyState === EventSource.OPEN) listener(null);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    events?.close();
    events = null;
  };
}

function tell(event: PracticeEvent | null): void {
  for (const listener of [...listeners]) listener(event);
}
