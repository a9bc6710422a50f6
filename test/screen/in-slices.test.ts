import type { Steps } from '../../src/domain/overview/steps';
import { inSlices } from '../../src/screen/in-slices';

/** So many steps, each of which moves the clock. */
function work(steps: number, msEach: number) {
  let now = 0;
  let done = 0;
  function* run(): Steps<string> {
    for (; done < steps; done++) {
      now += msEach;
      yield;
    }
    return 'ready';
  }
  return { steps: run(), clock: () => now, done: () => done };
}

const unstopped = new AbortController().signal;

describe('long work in slices', () => {
  it('lets others go first as soon as it has gone on for a moment', async () => {
    const { steps, clock, done } = work(100, 5);
    const outcome = inSlices(steps, unstopped, clock);
    const seen: number[] = [];
    const timer = setInterval(() => seen.push(done()), 0);
    expect(await outcome).toBe('ready');
    clearInterval(timer);
    expect(seen.length).toBeGreaterThan(2);
  });

  it('does no more than a slice at a time, and does short work at once', async () => {
    const long = work(100, 5);
    void inSlices(long.steps, unstopped, long.clock);
    expect(long.done()).toBeLessThanOrEqual(4);
    const short = work(10, 0);
    void inSlices(short.steps, unstopped, short.clock);
    expect(short.done()).toBe(10);
  });

  it('is given up when nobody waits for it any more', async () => {
    const { steps, clock, done } = work(100, 5);
    const stop = new AbortController();
    const outcome = inSlices(steps, stop.signal, clock);
    stop.abort();
    expect(await outcome).toBeNull();
    expect(done()).toBeLessThan(100);
  });

  it('fails when a step fails', async () => {
    function* failing(): Steps<string> {
      yield;
      throw new Error('closed for a year on end');
    }
    await expect(inSlices(failing(), unstopped, () => 0)).rejects.toThrow('closed');
  });
});
