import { referenceOf } from '../../../src/domain/acknowledgement/reference';
import { acknowledgementText } from '../../../src/domain/acknowledgement/text';
import { civilDate } from '../../../src/domain/deadlines/civil-date';
import { RECEIVED, US } from './mails';

const DUE = civilDate(2026, 11, 25);
const ORGANISATION = {
  name: 'Gemeente Noorderhage',
  aliases: [],
  team: 'Team Ondernemen',
  postalAddress: 'Raadhuisplein 1, 9200 AA Noorderhage',
  website: 'www.noorderhage.example',
  generalNumber: '14 0512',
  generalNumberIsPolicy: true,
};
const DUTCH = 'Goedemorgen,\n\nMag ik zes tafels bij mijn terras zetten?\n\nMet vriendelijke groet,\nSaskia Linden';
const ENGLISH = 'Hello,\n\nCould I put six tables on my terrace?\n\nKind regards,\nSaskia Linden';
const GERMAN =
  'Guten Tag,\n\ndarf ich sechs Tische auf die Terrasse stellen?\n\nMit freundlichen Grüßen\nSaskia Linden';

const write = (text: string, subject = 'Terras uitbreiden') =>
  acknowledgementText(
    {
      from: { name: 'Saskia Linden', address: 'saskia@bakkerijlinden.example' },
      ...{ subject, text, receivedAt: RECEIVED, reference: '261123-7KQ4M' },
    },
    DUE,
    { organisation: ORGANISATION, mailbox: US },
  );

describe.each([
  ['nl', DUTCH, 'maandag 23 november 2026', 'uiterlijk woensdag 25 november 2026', /nieuwe datum/, /automatisch/],
  ['en', ENGLISH, 'Monday 23 November 2026', 'by Wednesday 25 November 2026', /new date/, /automatically/],
  [
    'de',
    GERMAN,
    'Montag, 23. November 2026',
    'bis spätestens Mittwoch, 25. November 2026',
    /neues Datum/,
    /automatisch/,
  ],
] as const)('the acknowledgement in %s', (language, question, received, due, otherwise, automatic) => {
  const { subject, body } = write(question);

  test('is in the language of the question', () => {
    expect(write(question).language).toBe(language);
  });

  test.each<readonly [what: string, words: string | RegExp]>([
    ['what was received', 'Terras uitbreiden'],
    ['when it was received', received],
    ['who answers', 'Team Ondernemen'],
    ['the day, written out', due],
    ['what happens if that day is not met', otherwise],
    ['that it is automatic', automatic],
    ['the reference', '261123-7KQ4M'],
    ['the telephone', '14 0512'],
    ['the address of the mailbox', US.address],
    ['the organisation', 'Gemeente Noorderhage'],
    ['the name of the person', 'Saskia Linden'],
  ])('tells %s', (_what, words) => {
    expect(body).toMatch(words);
  });

  test('asks nothing and quotes nothing', () => {
    expect(body).not.toMatch(/\?/);
    expect(body).not.toMatch(/tafels|tables|Tische/);
  });

  test('is recognised by its subject', () => {
    expect(subject).toMatch(/^(Ontvangen|Received|Erhalten): Terras uitbreiden \(261123-7KQ4M\)$/);
  });
});

test('Dutch sentences are short', () => {
  const { body } = write(DUTCH, 'Terras');
  const letter = body.slice(0, body.indexOf('Met vriendelijke groet'));
  for (const sentence of letter.split(/[.?!]\s/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(15);
});

describe('the subject', () => {
  test.each([
    ['Re: FW: Antw: Terras', 'Ontvangen: Terras (261123-7KQ4M)'],
    ['RE: Ontvangen: Terras (261101-ABCDE)', 'Ontvangen: Terras (261123-7KQ4M)'],
    ['', 'Ontvangen: uw e-mail (261123-7KQ4M)'],
    ['Terras\r\nBcc: x@y.example', 'Ontvangen: Terras Bcc: x@y.example (261123-7KQ4M)'],
  ])('of %j', (subject, expected) => {
    expect(write(DUTCH, subject).subject).toBe(expected);
  });

  test('stays of a bearable length', () => {
    expect(write(DUTCH, 'terras '.repeat(100)).subject.length).toBeLessThan(160);
  });
});

describe('the language', () => {
  const DISCLAIMER =
    'This e-mail and any attachments are confidential and intended for the addressee. If you are not the addressee, please ' +
    'notify us and delete it. We do not accept any liability for the content of this message or for the consequences.';
  test.each([
    ['nl', 'Terras', `${DUTCH}\n\n${DISCLAIMER}`],
    ['nl', 'Terras', 'hoi, mag die bak op die hoek?'],
    ['nl', 'Food truck', 'Ik wil mijn food truck op de markt. What do I need?'],
    ['nl', 'vraag', 'terras?'],
    ['nl', '', ''],
    [
      'nl',
      'Marktplaats',
      `${DUTCH}\n\nFrom: John Smith\nPlease let me know what you need from me and when you have it.`,
    ],
    ['en', 'Market stall', 'Is it possible to rent a market stall?'],
    ['en', 'Permit', `Good morning,\nI need a permit for my restaurant in Noorderhage.\nThanks,\nJohn`],
    ['en', 'Re: Ontvangen: permit', 'Dear Sir,\nI am writing about the permit for our shop.'],
    ['de', 'Terrasse', 'Hallo, ich habe eine Frage zur Terrasse. Was kostet das?'],
    ['de', 'Stand auf dem Markt', 'Wir möchten gerne einen Stand mieten. Was brauchen wir dafür?'],
  ])('is %s for "%s"', (language, subject, text) => {
    expect(write(text, subject).language).toBe(language);
  });
});

describe('the reference', () => {
  test('is the same for the same mail, and another for another', () => {
    expect(referenceOf('<1@x.example>', RECEIVED)).toBe(referenceOf('<1@x.example>', RECEIVED));
    expect(referenceOf('<1@x.example>', RECEIVED)).not.toBe(referenceOf('<2@x.example>', RECEIVED));
  });

  test('begins with the Dutch day', () => {
    expect(referenceOf('<1@x.example>', new Date('2026-11-23T23:30:00Z'))).toMatch(/^261124-[2-9B-Z]{5}$/);
  });
});
