import { useSyncExternalStore } from 'react';
import type { Readable } from './state';

/** Renders again whenever the value of a model changes. */
export function useReadable<T>(readable: Readable<T>): T {
  return useSyncExternalStore(readable.subscribe, readable.get);
}
