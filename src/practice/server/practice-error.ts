/** Something the person who starts practice mode can mend. The message is a Dutch sentence for the terminal. */
export class PracticeError extends Error {
  override readonly name = 'PracticeError';
}
