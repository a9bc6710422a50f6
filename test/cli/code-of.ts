import { InputError } from '../../src/cli/command';

/** The code with which a command refuses its input; null when it does not. */
export function codeOf(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}
