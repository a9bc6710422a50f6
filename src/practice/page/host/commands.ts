import { type CommandOrder, commandOrder } from './bridges/open-by-command';

/** What the handler of a command or launch event passes to `event.completed`. */
export interface CompletedContext extends CommandOrder {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
}

/** The commands and launch events of one add-in page that are still at work. */
export class Commands {
  private readonly pending = new Map<string, (context: CompletedContext | null) => void>();

  /**
   * @param send tells the page to run a function: a new id for this run, the name of the function, the event as JSON
   * @returns what the function completed with; null when the page has no function of that name
   */
  run(functionName: string, send: (payload: readonly string[]) => void): Promise<CompletedContext | null> {
    const id = crypto.randomUUID();
    return new Promise((resolve) => {
      this.pending.set(id, resolve);
      send([id, functionName, JSON.stringify({ source: { id: functionName } })]);
    });
  }

  /** `event.completed` as office.js reports it: the id of the run, a status that is 0 if there was such a function, and the event as JSON. */
  completed(id: unknown, status: unknown, event: unknown): void {
    const resolve = this.pending.get(String(id));
    this.pending.delete(String(id));
    resolve?.(status === 0 ? contextIn(event) : null);
  }
}

function contextIn(event: unknown): CompletedContext {
  const { completedContext } = JSON.parse(String(event)) as { completedContext?: Readonly<Record<string, unknown>> };
  const { allowEvent, errorMessage } = completedContext ?? {};
  return {
    ...(typeof allowEvent === 'boolean' && { allowEvent }),
    ...(typeof errorMessage === 'string' && { errorMessage }),
    ...commandOrder(completedContext ?? {}),
  };
}
