import fc from 'fast-check';
import {
  ignorable,
  MOST_IGNORED,
  parseIgnored,
  withIgnoredAlways,
  withoutIgnored,
  type IgnoredAlways,
} from '../../../src/domain/reply/ignoring';
import type { CheckId, Finding, Severity } from '../../../src/domain/reply/finding';

function finding(check: CheckId, part: Partial<Finding> = {}): Finding {
  return { check, reason: 'r', severity: 'error', quote: 'woorden', where: null, parameters: {}, fix: null, ...part };
}
const always = (check: CheckId, quote: string | null): IgnoredAlways => ({
  ...{
    check,
    reason: 'r',
    quote,
    title: 'x',
    why: 'Zo doen wij het',
    by: 'Els Postma',
    at: '2026-11-23T08:00:00.000Z',
  },
});

describe('what the checks are told to say no more about', () => {
  it.each<[CheckId, Severity, string]>([
    ['intern', 'error', 'never'],
    ['intern.ontvanger', 'error', 'never'],
    ['intern', 'warn', 'mail'],
    ['ontvanger.lijkt', 'error', 'mail'],
    ['spelling', 'warn', 'mail'],
    ['aanhef.vorm', 'error', 'always'],
    ['jargon', 'hint', 'always'],
  ])('%s (%s) can be ignored: %s', (check, severity, scope) => {
    expect(ignorable({ check, severity })).toBe(scope);
  });

  it('is never what would leak, whatever was left with the mail or in the settings', () => {
    const leak = finding('intern');
    const here = [{ check: 'intern' as const, reason: 'r', quote: 'woorden', why: 'x' }];
    expect(withoutIgnored([leak], here, [always('intern', null)])).toEqual({ findings: [leak], ignored: [] });
  });

  it('is about these words, or about whatever the words are', () => {
    const [one, other] = [finding('toon'), finding('toon', { quote: 'anders' })];
    expect(withoutIgnored([one, other], [], [always('toon', 'woorden')])).toMatchObject({
      findings: [other],
      ignored: [{ finding: one, isAlways: true, why: 'Zo doen wij het' }],
    });
    expect(withoutIgnored([one, other], [], [always('toon', null)]).findings).toEqual([]);
  });

  it('is not another outcome of the same check', () => {
    const other = finding('toon', { reason: 's' });
    expect(withoutIgnored([other], [], [always('toon', null)]).findings).toEqual([other]);
  });

  it('is nothing when what was left with the mail cannot be read', () => {
    fc.assert(
      fc.property(fc.string(), fc.json(), (text, json) => {
        expect(Array.isArray(parseIgnored(text))).toBe(true);
        for (const one of parseIgnored(json)) expect(typeof one.why).toBe('string');
      }),
    );
    expect(parseIgnored('[{"check":"toon"}]')).toEqual([]);
  });
});

describe('the list of the cluster', () => {
  const full = Array.from({ length: MOST_IGNORED }, (_, number) => always('toon', `woord ${number}`));

  it('takes in no more than there is room for', () => {
    expect(withIgnoredAlways(full.slice(1), always('jargon', 'x'))).toHaveLength(MOST_IGNORED);
    expect(withIgnoredAlways(full, always('jargon', 'x'))).toBeNull();
  });

  it('says nothing twice, also when it is full', () => {
    expect(withIgnoredAlways(full, always('toon', 'woord 3'))).toBe(full);
    expect(withIgnoredAlways([always('toon', null)], always('toon', 'x'))).toEqual([always('toon', null)]);
  });

  it('makes room for what says it all', () => {
    expect(withIgnoredAlways(full, always('toon', null))).toEqual([always('toon', null)]);
  });
});
