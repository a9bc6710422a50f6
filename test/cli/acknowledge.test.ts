import { acknowledge } from '../../src/cli/acknowledge';
import { deadline } from '../../src/cli/deadline';
import { codeOf } from './code-of';

const LINE = {
  message: {
    from: { name: 'Saskia Linden', address: 'saskia@bakkerijlinden.example' },
    to: [{ name: 'Ondernemen', address: 'ondernemen@noorderhage.example' }],
    cc: [],
    subject: 'Terras uitbreiden',
    receivedDateTime: '2026-11-23T09:00:00Z',
    headers: [['Message-ID', '<1@bakkerijlinden.example>']],
    body: 'Mag ik zes tafels bij mijn terras zetten?',
  },
  settings: {
    mailbox: 'ondernemen@noorderhage.example',
    internalDomains: ['noorderhage.example'],
    sisterMailboxes: [],
  },
};
const message = (change: object): unknown => ({ ...LINE, message: { ...LINE.message, ...change } });

describe('acknowledge', () => {
  test('answers with the decision, the day and the words', () => {
    const { text, ...decision } = acknowledge.jsonl(LINE) as { readonly text: { subject: string; body: string } };
    expect(decision).toEqual({
      ...{ acknowledge: true, reason: null, register: true, reopen: false, alert: false, due: '2026-11-25' },
    });
    expect(text.subject).toMatch(/^Ontvangen: Terras uitbreiden \(261123-.{5}\)$/);
    expect(text.body).toContain('U krijgt uiterlijk woensdag 25 november 2026 antwoord.');
  });

  test.each<readonly [what: string, line: unknown, answer: object]>([
    ['no headers', message({ headers: null }), { acknowledge: 'person', reason: null, register: true, text: null }],
    ['a machine', message({ headers: [['Precedence', 'bulk']] }), { acknowledge: false, register: false, due: null }],
    ['no sender', message({ from: null }), { acknowledge: false, reason: 'A03', text: null }],
    [
      'a body in HTML',
      message({ body: '<p>Kann ich bitte die Terrasse für das Fest mieten?</p>' }),
      { acknowledge: true },
    ],
    ['a conversation', { ...LINE, conversation: { acknowledged: true, done: false, owner: null } }, { reason: 'A23' }],
    ['a later moment', { ...LINE, now: '2026-12-24T09:00:00+01:00' }, { acknowledge: false, reason: 'A26' }],
    [
      'a term and a calendar of its own',
      { ...LINE, settings: { ...LINE.settings, term: { weeks: 6 }, calendar: { kind: 'statutory' } } },
      { due: '2027-01-04' },
    ],
  ])('takes %s', (_what, line, answer) => {
    expect(acknowledge.jsonl(line)).toMatchObject(answer);
  });

  test.each<readonly [what: string, line: unknown, code: string]>([
    ['no settings', { message: LINE.message }, 'invalid-field'],
    ['a header that is no pair', message({ headers: [['Precedence']] }), 'invalid-field'],
    ['a moment without a zone', message({ receivedDateTime: '2026-11-23T09:00:00' }), 'invalid-date'],
    ['no moment at all', message({ receivedDateTime: null }), 'missing-field'],
  ])('does not take %s', (_what, line, code) => {
    expect(codeOf(() => acknowledge.jsonl(line))).toBe(code);
  });
});

describe('deadline', () => {
  const start = '2026-11-27T12:30:00+01:00';
  test.each<readonly [what: string, line: object, due: string]>([
    ['a calendar by default', { start, term: { workingDays: 2 } }, '2026-12-01'],
    [
      'a short Friday',
      {
        ...{ start, term: { workingDays: 2 } },
        calendar: {
          kind: 'office',
          closedDays: [],
          officeHours: { default: ['08:30', '17:00'], fri: ['08:30', '12:30'] },
        },
      },
      '2026-12-02',
    ],
    ['a closed day', { start, term: { sameDay: true }, calendar: { closedDays: ['2026-11-27'] } }, '2026-11-30'],
    ['weeks', { start, term: { weeks: 4 }, calendar: { kind: 'office' } }, '2026-12-28'],
  ])('takes %s', (_what, line, due) => {
    expect(deadline.jsonl(line)).toEqual({ due });
  });

  test.each<readonly [what: string, line: object, code: string]>([
    ['a day that does not exist', { start: '2026-02-30T10:00:00+01:00', term: { workingDays: 2 } }, 'invalid-date'],
    ['half a day', { start, term: { workingDays: 0.5 } }, 'invalid-term'],
    ['no term', { start }, 'invalid-field'],
    [
      'a time that does not exist',
      { start, term: { weeks: 1 }, calendar: { officeHours: { fri: ['9', '25:00'] } } },
      'invalid-field',
    ],
  ])('does not take %s', (_what, line, code) => {
    expect(codeOf(() => deadline.jsonl(line))).toBe(code);
  });
});
