/** Looks again and again until `look` gives something other than null, for things that happen by themselves. */
export async function eventually<T>(what: string, look: () => Promise<T | null>, limitMs = 20_000): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`${what}: not within ${limitMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
