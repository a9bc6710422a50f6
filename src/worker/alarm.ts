/** The pauses of one round of work, which something outside may end. */
export interface Alarm {
  /** Waits this long; with `untilRung`, a ring ends it sooner. A ring while nobody waits is not lost. */
  wait(ms: number, until: 'over' | 'untilRung'): Promise<void>;
  ring(): void;
  /** Ends every pause, this one and those to come. */
  stop(): void;
  isStopped(): boolean;
}

export function createAlarm(): Alarm {
  let isStopped = false;
  let isRung = false;
  let wakeUp: (() => void) | null = null;
  let endsAtRing = false;
  return {
    wait(ms, until) {
      endsAtRing = until === 'untilRung';
      if (isStopped || (endsAtRing && isRung)) {
        isRung = false;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        const timer = setTimeout(() => wakeUp?.(), ms);
        wakeUp = () => {
          clearTimeout(timer);
          wakeUp = null;
          isRung = false;
          resolve();
        };
      });
    },
    ring() {
      isRung = true;
      if (endsAtRing) wakeUp?.();
    },
    stop() {
      isStopped = true;
      wakeUp?.();
    },
    isStopped: () => isStopped,
  };
}
