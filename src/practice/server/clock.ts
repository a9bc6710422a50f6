/** Gives the present moment of practice mode. */
export type Clock = () => Date;

/** A clock that stands at `start` now and runs on from there. */
export function clockFrom(start: Date): Clock {
  const offset = start.getTime() - Date.now();
  return () => new Date(Date.now() + offset);
}
