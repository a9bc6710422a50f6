import { createAlarm } from '../../src/worker/alarm';

describe('an alarm', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** Tells whether a pause is over. */
  function watch(pause: Promise<void>): () => Promise<boolean> {
    let isOver = false;
    void pause.then(() => {
      isOver = true;
    });
    return async () => {
      await jest.advanceTimersByTimeAsync(0);
      return isOver;
    };
  }

  test('ends a pause in time', async () => {
    const isOver = watch(createAlarm().wait(1000, 'over'));
    await jest.advanceTimersByTimeAsync(999);
    expect(await isOver()).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(await isOver()).toBe(true);
  });

  test('ends a pause sooner when it rings', async () => {
    const alarm = createAlarm();
    const isOver = watch(alarm.wait(1000, 'untilRung'));
    alarm.ring();
    expect(await isOver()).toBe(true);
  });

  test('keeps a ring that came while nobody waited, once', async () => {
    const alarm = createAlarm();
    alarm.ring();
    expect(await watch(alarm.wait(1000, 'untilRung'))()).toBe(true);
    expect(await watch(alarm.wait(1000, 'untilRung'))()).toBe(false);
  });

  test('does not cut short a pause that has to be sat out', async () => {
    const alarm = createAlarm();
    const isOver = watch(alarm.wait(1000, 'over'));
    alarm.ring();
    expect(await isOver()).toBe(false);
    await jest.advanceTimersByTimeAsync(1000);
    expect(await isOver()).toBe(true);
  });

  test('ends every pause when it is stopped', async () => {
    const alarm = createAlarm();
    const isOver = watch(alarm.wait(1000, 'over'));
    alarm.stop();
    expect(await isOver()).toBe(true);
    expect(await watch(alarm.wait(1000, 'over'))()).toBe(true);
    expect(alarm.isStopped()).toBe(true);
  });
});
