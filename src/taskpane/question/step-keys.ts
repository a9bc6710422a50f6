import { type RefObject, useEffect, useState } from 'react';
import type { Texts } from '../../texts/nl';
import type { PaneServices } from '../services';
import type { Step } from './question-view';

/** Where it is kept that this person wants no keys. */
export const KEYS_OFF_KEY = 'clusterpost.keysOff';

/** Where a letter is something to type or to choose by. */
const TYPING = 'input:not([type=checkbox]), textarea, select, [role=combobox], [role=listbox], [contenteditable=true]';

/** The step that a key press asks for; null when it is a letter of something else. A key with Control, Alt or Command belongs to Outlook or the browser. */
export function stepOfKey(
  { key, target, ...press }: Pick<KeyboardEvent, 'key' | 'target' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>,
  steps: readonly Step[],
  keys: Texts['question']['keys'],
): Step | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat) return null;
  if (target instanceof Element && target.closest(TYPING) !== null) return null;
  return steps.find((step) => keys[step] === key.toLowerCase()) ?? null;
}

/** Presses the button of a step when its key is pressed while the pane has the focus. Gives whether that is on, and the way to switch it. */
export function useStepKeys(
  { outlook }: Pick<PaneServices, 'outlook'>,
  buttons: RefObject<HTMLElement | null>,
  steps: readonly Step[],
  keys: Texts['question']['keys'],
): readonly [isOn: boolean, turn: (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => outlook.roaming(KEYS_OFF_KEY) !== true);
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent): void => {
      const step = stepOfKey(event, steps, keys);
      if (step === null) return;
      event.preventDefault();
      buttons.current?.querySelector<HTMLElement>(`[data-step="${step}"]`)?.click();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [isOn, buttons, steps, keys]);
  return [
    isOn,
    (next) => {
      setOn(next);
      // Not worth a word when it fails: the next time the keys are as they were.
      outlook.saveRoaming(KEYS_OFF_KEY, !next).catch(() => undefined);
    },
  ];
}
