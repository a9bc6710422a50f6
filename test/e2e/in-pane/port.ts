import { connectOutlook } from '../../../src/outlook/office/connect';
import type { OfficeLibrary } from '../../../src/outlook/office/library';
import { officeReady } from '../../../src/outlook/office/ready';
import { OutlookError, type Outlook } from '../../../src/outlook/port';

/**
 * Takes the place of the add-in's own script in its page: the port on the unmodified office.js and nothing else, for a test to ask from outside. Each
 * answer is text, because an error and what is not there would be lost on the way out.
 */
export interface PortInPane {
  readonly about: Pick<Outlook, 'user' | 'language' | 'isDark'>;
  ask(name: string, args: readonly unknown[]): Promise<PortAnswer>;
  listen(to: 'onItemChanged' | 'onSelectedItemsChanged'): number;
  times(listener: number): number;
  stop(listener: number): void;
}

export type PortAnswer = { readonly value: unknown } | { readonly code: string; readonly detail: string };

declare global {
  interface Window {
    portInPane?: PortInPane;
  }
}

const heard: { times: number; stop: () => void }[] = [];

void officeReady(globalThis.Office, 15_000).then((office) => {
  const outlook = connectOutlook(office as unknown as OfficeLibrary);
  const calls = outlook as unknown as Record<string, (...args: readonly unknown[]) => unknown>;
  window.portInPane = {
    about: { user: outlook.user, language: outlook.language, isDark: outlook.isDark },
    async ask(name, args) {
      try {
        return { value: await calls[name]?.(...args) };
      } catch (error) {
        if (error instanceof OutlookError) return { code: error.code, detail: error.detail };
        throw error;
      }
    },
    listen(to) {
      const index = heard.push({ times: 0, stop: () => undefined }) - 1;
      const one = heard[index];
      if (one)
        one.stop = outlook[to](() => {
          one.times += 1;
        });
      return index;
    },
    times: (index) => heard[index]?.times ?? 0,
    stop: (index) => heard[index]?.stop(),
  };
});
