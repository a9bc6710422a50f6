import { createSuggestions } from '../../src/taskpane/spelling/suggestions';

/** A worker that answers each word with itself in capitals, or breaks down. */
class StandInWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;
  ended = false;
  constructor(private readonly breaks: boolean) {}
  postMessage(words: readonly string[]): void {
    setTimeout(() => {
      if (this.breaks) this.onerror?.({ message: 'broken', preventDefault: () => undefined });
      else this.onmessage?.({ data: words.map((word) => [word.toUpperCase()]) });
    });
  }
  terminate(): void {
    this.ended = true;
  }
}

const here = async (word: string): Promise<readonly string[]> => [`${word} here`];

describe('suggestions', () => {
  it('come from the worker, each with its word, however many ask at once', async () => {
    const worker = new StandInWorker(false);
    const find = createSuggestions(() => worker as unknown as Worker, here);
    const [one, other] = await Promise.all([find(['a', 'b']), find(['c'])]);
    expect([...one, ...other]).toEqual([
      ['a', ['A']],
      ['b', ['B']],
      ['c', ['C']],
    ]);
  });

  it('are found in the pane itself from when a worker breaks down', async () => {
    const worker = new StandInWorker(true);
    const start = jest.fn(() => worker as unknown as Worker);
    const find = createSuggestions(start, here);
    expect([...(await find(['a']))]).toEqual([['a', ['a here']]]);
    expect([...(await find(['b']))]).toEqual([['b', ['b here']]]);
    expect(worker.ended).toBe(true);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['there are no workers', null],
    [
      'the page may not start one',
      () => {
        throw new Error('refused');
      },
    ],
  ])('are found in the pane itself where %s', async (_, start) => {
    expect([...(await createSuggestions(start, here)(['a']))]).toEqual([['a', ['a here']]]);
  });

  it('fail for one question without failing for the next', async () => {
    let fails = true;
    const find = createSuggestions(null, async (word) => {
      if (fails) throw new Error('offline');
      return [word];
    });
    await expect(find(['a'])).rejects.toThrow('offline');
    fails = false;
    expect([...(await find(['a']))]).toEqual([['a', ['a']]]);
  });
});
