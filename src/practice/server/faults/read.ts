import { isObject } from '../graph/json';
import { PracticeError } from '../practice-error';
import { FAULT_KINDS, type FaultKind, type FaultRule } from './fault';

const NUMBERS = { times: isCount, chance: isChance, seconds: isDuration } as const;
const TEXTS = ['method', 'path', 'person'] as const;

/**
 * Reads a fault as the command line has it: a name, and after a colon whatever limits it, for example
 * `throttled:times=3,seconds=30,person=app`.
 *
 * @throws PracticeError that says what is wrong with it
 */
export function parseFault(text: string): FaultRule {
  const [kind = '', limits = ''] = text.split(/:(.*)/s);
  const given: Record<string, unknown> = { kind };
  for (const limit of limits === '' ? [] : limits.split(',')) {
    const [name = '', value = ''] = limit.split(/=(.*)/s);
    given[name] = name in NUMBERS ? Number.parseFloat(value) : value;
  }
  const rule = faultRule(given);
  if (rule !== null) return rule;
  throw new PracticeError(
    `--fault ${text} begrijp ik niet. Kies uit ${FAULT_KINDS.join(', ')}; daarachter mag bijvoorbeeld :times=3,seconds=10,chance=0.2,person=app,method=PATCH,path=/messages.`,
  );
}

/** Reads faults from the body of a request; null when one of them cannot be understood. */
export function faultRules(value: unknown): readonly FaultRule[] | null {
  if (!Array.isArray(value)) return null;
  const rules = value.map(faultRule);
  return rules.every((rule) => rule !== null) ? rules : null;
}

function faultRule(value: unknown): FaultRule | null {
  if (!isObject(value)) return null;
  const { kind, ...limits } = value;
  if (!FAULT_KINDS.includes(kind as FaultKind)) return null;
  const understood = Object.entries(limits).every(([name, limit]) => {
    if (name === 'times' || name === 'chance' || name === 'seconds') return NUMBERS[name](limit);
    return TEXTS.some((text) => text === name) && typeof limit === 'string' && limit !== '';
  });
  return understood ? { kind: kind as FaultKind, ...limits } : null;
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0;
}

function isChance(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/** Up to an hour. */
function isDuration(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 3600;
}
