import type { Storage } from '@microsoft/office-js-helpers';

/** Small choices of a person that a page keeps in this browser. */
export interface Kept {
  /** Undefined when nothing was kept under this name, or when this browser keeps nothing. */
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

const CONTAINER = 'clusterpost';

/** Opens what this browser keeps. Microsoft's helper is loaded only now; a browser that keeps nothing is no error. */
export async function openKept(): Promise<Kept> {
  const storage = await open().catch(() => null);
  return {
    get(name) {
      try {
        return storage?.has(name) === true ? storage.get(name) : undefined;
      } catch {
        return undefined;
      }
    },
    set(name, value) {
      try {
        storage?.set(name, value);
      } catch {
        // The storage is full or closed: the next time the page begins as new.
      }
    },
  };
}

async function open(): Promise<Storage<unknown>> {
  const helpers = await import('@microsoft/office-js-helpers');
  return new helpers.Storage<unknown>(CONTAINER, helpers.StorageType.LocalStorage);
}
