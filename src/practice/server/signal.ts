/** Tells those who listen that something happened, without saying what: they look for themselves. */
export class Signal {
  private readonly listeners = new Set<() => void>();

  /** Returns the way to stop listening. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  give(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
