import { useEffect, useReducer } from 'react';
import { useStore } from '../store';
import type { PracticeModel } from './practice-model';

const TICK_MS = 5000;

/** The moment on the practice clock, drawn again every few seconds and whenever the clock is moved. */
export function useNow(model: PracticeModel): Date {
  const [, tick] = useReducer((ticks: number) => ticks + 1, 0);
  useStore(model);
  useEffect(() => {
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return model.now();
}
