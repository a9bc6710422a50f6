import { InputError } from './command';

/** What goes back for one line or file. `ok` is false when `value` is an error. */
export interface Answer {
  readonly ok: boolean;
  readonly value: unknown;
}

export interface ErrorAnswer {
  readonly error: { readonly code: string; readonly message: string };
}

/** Runs a command on one line or file. What goes wrong becomes an error in the answer, so that the next one is served. */
export async function answerSafely(run: () => unknown): Promise<Answer> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    return { ok: false, value: errorAnswer(error) };
  }
}

/** Of a fault of the program itself only the kind is named: its message may quote the mail. */
export function errorAnswer(error: unknown): ErrorAnswer {
  if (error instanceof InputError) return { error: { code: error.code, message: error.message } };
  const kind = error instanceof Error ? error.name : typeof error;
  return { error: { code: 'failed', message: `Dit kon niet worden verwerkt (${kind}).` } };
}
