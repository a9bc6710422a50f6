/** A value that screens follow. Models change it, components read it; neither knows the other. */
export interface Readable<T> {
  get(): T;
  /** Calls back after each change. Returns the way to stop listening. */
  subscribe(listener: () => void): () => void;
}

export interface State<T> extends Readable<T> {
  set(value: T): void;
}

export function createState<T>(initial: T): State<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (next === value) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
