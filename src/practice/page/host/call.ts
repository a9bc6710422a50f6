import type { ItemMemory } from './item-memory';
import { REFUSAL, refuse } from './refusal';
import type { ComposeSurface, Desk, Person, ReadSurface, RecipientField, Surface } from './surface';

/** What a call is carried out on. */
export interface CallContext {
  readonly surface: Surface | null;
  readonly desk: Desk;
  readonly user: Person;
  readonly saveSettings: (settings: Readonly<Record<string, string>>) => Promise<void>;
  /** What whoever opened the pane left for it, as JSON; empty for nothing. */
  readonly contextData: string;
  /** The add-in wants its pane away. */
  readonly closePane: () => void;
}

/** The arguments of a call, by the names that office.js gives them. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Carries out one call of office.js and gives its value, if it has one. Throws CallRefused. */
export type Call = (context: CallContext, args: Arguments) => unknown;

/** The message that is being written; refuses while one is read. */
export function composed({ surface }: CallContext): ComposeSurface {
  return surface?.kind === 'compose' ? surface : refuse(REFUSAL.notSupported);
}

/** The message that is being read; refuses while one is written. */
export function read({ surface }: CallContext): ReadSurface {
  return surface?.kind === 'read' ? surface : refuse(REFUSAL.notSupported);
}

/** What is kept with the item in front of the user. */
export function memory({ surface }: CallContext): ItemMemory {
  return surface?.memory ?? refuse(REFUSAL.notSupported);
}

/** An argument as text; absent counts as empty. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/** The field that office.js means with a number. */
export function recipientField(value: unknown): RecipientField {
  return FIELDS[Number(value)] ?? refuse(REFUSAL.internalError);
}

/** The people in an argument; office.js has checked them already. For a new mail it sends their addresses only. */
export function people(value: unknown): readonly Person[] {
  if (!Array.isArray(value)) return [];
  return value.map((one: Arguments | string) =>
    typeof one === 'string' ? { name: '', address: one } : { name: text(one['name']), address: text(one['address']) },
  );
}
