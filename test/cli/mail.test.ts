import { acknowledge } from '../../src/cli/acknowledge';
import { check } from '../../src/cli/check';
import { clean } from '../../src/cli/clean';
import type { Command, MailFile } from '../../src/cli/command';
import { deadline } from '../../src/cli/deadline';
import { spell } from '../../src/cli/spell';
import type { ClusterSettings } from '../../src/domain/settings/settings';
import { mailFile } from '../builders/mail-file';
import { settings } from '../taskpane/stand-ins';
import { codeOf } from './code-of';

const answer = (command: Command, mail: MailFile, known: ClusterSettings | null = null): Record<string, unknown> =>
  command.mail?.(mail, known) as Record<string, unknown>;

/** A reply of Sanne's to Wim, over what a colleague wrote. */
const reply = mailFile({
  from: { name: 'Sanne Brandsma', address: 'sanne@noorderhage.example' },
  to: [{ name: 'Wim Hoekema', address: 'wim@brasseriedewaag.example' }],
  html: '<p>Geachte Wim Hoekema,</p><p>Dat mag.</p><p>Met vriendelijke groet,</p><p>Sanne Brandsma<br>Gemeente Noorderhage<br>Raadhuisplein 1, 9200 AA Noorderhage<br>T 0512 00 21 34</p><hr><div><b>Van:</b> Jo &lt;jo@noorderhage.example&gt;<br><b>Verzonden:</b> maandag 23 november 2026 8:39<br><b>Aan:</b> Sanne &lt;sanne@noorderhage.example&gt;<br><b>Onderwerp:</b> Terras</div><p>Lastige klant.</p>',
});

describe('a mail from a file', () => {
  test('is acknowledged or not, with the words and the day', () => {
    expect(answer(acknowledge, mailFile())).toMatchObject({
      ...{ acknowledge: true, register: true, due: '2026-11-25' },
      text: { body: expect.stringContaining('woensdag 25 november 2026') as unknown },
    });
    const machine = mailFile({ headers: [['Auto-Submitted', 'auto-replied']] });
    expect(answer(acknowledge, machine)).toMatchObject({ acknowledge: false, reason: 'A01', due: null, text: null });
  });

  test('is acknowledged by the settings of the cluster, where they are given', () => {
    const slow: ClusterSettings = { ...settings, term: { workingDays: 5 } };
    expect(answer(acknowledge, mailFile(), slow)).toMatchObject({
      due: '2026-11-30',
      text: { body: expect.stringContaining('Gemeente Noorderhage') as unknown },
    });
  });

  test('may have its words in HTML only', () => {
    const html = mailFile({ text: '', html: '<p>May I extend my terrace? Kind regards, Sam</p>' });
    expect(answer(acknowledge, html)).toMatchObject({ text: { body: expect.stringContaining('Dear') as unknown } });
  });

  test('has a day by which an answer must be there', () => {
    expect(answer(deadline, mailFile())).toEqual({ due: '2026-11-25' });
    expect(answer(deadline, mailFile(), { ...settings, term: { weeks: 2 } })).toEqual({ due: '2026-12-07' });
  });

  test('is checked as a reply by the card of whoever wrote it', () => {
    const partTimer: ClusterSettings = {
      ...settings,
      cards: settings.cards.map((card) => ({ ...card, workingDays: ['ma', 'di'] })),
    };
    expect(answer(check, reply)).toMatchObject({ results: { intern: 'error', 'footer.werkdagen': 'ok' } });
    expect(answer(check, reply, partTimer)).toMatchObject({ results: { 'footer.werkdagen': 'error' } });
  });

  test('has its own text spelt, by the words of the cluster and the names in the mail, and not what is quoted', () => {
    const misspelt = mailFile({
      ...reply,
      to: [{ name: 'Wim Zwarfel', address: 'wim@brasseriedewaag.example' }],
      html: reply.html
        .replace('Dat mag.', 'Geen vergunnning voor Zwarfel, wel een terras scherm van Blorfix.')
        .replace('Lastige', 'Lastigge'),
    });
    expect(answer(spell, misspelt, { ...settings, words: ['Blorfix'] })).toMatchObject({
      misspelt: [
        { kind: 'unknown', word: 'vergunnning', suggestions: expect.arrayContaining(['vergunning']) as unknown },
        { kind: 'split', word: 'terras scherm', suggestions: ['terrasscherm'] },
      ],
    });
  });

  test('loses what colleagues wrote', () => {
    const { html, needsReview } = answer(clean, reply);
    expect(html).not.toContain('Lastige');
    expect(needsReview).toBe(false);
  });

  test('of which only the text is there asks to whom it goes, and whom it found', () => {
    const wim =
      '<hr><div><b>Van:</b> Wim &lt;wim@waag.example&gt;<br><b>Verzonden:</b> 22 november 2026 8:39<br><b>Aan:</b> Jo &lt;jo@noorderhage.example&gt;<br><b>Onderwerp:</b> Terras</div><p>Mag het?</p>';
    const page = mailFile({ from: reply.from, to: [], headers: [], html: reply.html + wim });
    const unknown = answer(clean, page);
    expect(unknown).toMatchObject({ needsReview: true, questions: [{ key: 'to', choices: ['wim@waag.example'] }, {}] });
    expect(unknown.html).not.toContain('Lastige');
    const known = answer(clean, { ...page, to: [{ name: '', address: 'wim@waag.example' }] });
    expect(known).toMatchObject({ needsReview: false, questions: [] });
    expect(known.html).toContain('Mag het?');
    expect(codeOf(() => answer(clean, { ...page, from: null }))).toBe('no-insiders');
  });

  test.each([acknowledge, check, deadline])('needs a date that can be read: $name', (command) => {
    expect(codeOf(() => answer(command, mailFile({ date: '' })))).toBe('invalid-date');
  });
});

describe('what is found in the new text', () => {
  const comment = '<!-- niet toezeggen, zegt Jo -->';
  const quote = '<blockquote type="cite"><p>Die klant is lastig.</p></blockquote>';
  const odd = mailFile({ ...reply, html: `<p>Dat mag.</p>${comment}${quote}` });
  type Question = Readonly<{ key: string; kind: string; found: string; choices: readonly string[] }>;
  const questionsOf = (result: Record<string, unknown>) => result.questions as readonly Question[];

  test('is shown in the question, also where the mail does not show it', () => {
    expect(questionsOf(answer(clean, odd))).toMatchObject([
      { kind: 'quote', found: 'Die klant is lastig.', choices: ['laat staan', 'haal weg'] },
      { kind: 'comment', found: 'niet toezeggen, zegt Jo', choices: ['laat staan', 'haal weg'] },
    ]);
  });

  test('stays or goes as it is answered, and nothing else of the text goes', () => {
    const [first, second] = questionsOf(answer(clean, odd)).map(({ key }) => key);
    const settled = clean.mail?.(odd, null, { [first ?? '']: 'laat staan', [second ?? '']: 'haal weg' });
    expect(settled).toMatchObject({ html: `<p>Dat mag.</p>${quote}`, needsReview: false, questions: [] });
    const half = clean.jsonl({
      html: odd.html,
      options: { internalDomains: ['noorderhage.example'], decisions: { [first ?? '']: 'haal weg' } },
    });
    expect(half).toMatchObject({ html: `<p>Dat mag.</p>${comment}`, needsReview: true, questions: [{ key: second }] });
  });

  test('is answered in one of two ways', () => {
    expect(codeOf(() => clean.mail?.(odd, null, { any: 'ja' }))).toBe('invalid-field');
  });
});

test('a quoted mail goes when that is the answer', () => {
  const page = mailFile({ ...reply, html: reply.html.replace('jo@noorderhage', 'jo@bureau') });
  const [{ key = '' } = {}] = answer(clean, page).questions as readonly { key: string }[];
  const gone = clean.mail?.(page, null, { [key]: 'haal weg' }) as Record<string, unknown>;
  expect(gone).toMatchObject({ needsReview: false });
  expect(gone.html).not.toContain('Lastige');
});
