import type { Step } from './question-view';

/** A step that asks something first: which colleague, or why. */
export type FormStep = Extract<Step, 'assign' | 'handOver' | 'takeOver' | 'askAdvice' | 'giveAdvice'>;

/** A step that needs no more than a press. */
export type PressStep = Exclude<Step, FormStep>;

const FORM_STEPS: readonly Step[] = ['assign', 'handOver', 'takeOver', 'askAdvice', 'giveAdvice'];

export function isFormStep(step: Step): step is FormStep {
  return FORM_STEPS.includes(step);
}
