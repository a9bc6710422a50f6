import { compactSettings, COMPACT_KEY } from '../../src/domain/settings/compact';
import { civilDate } from '../../src/domain/deadlines/civil-date';
import { parseSubjects, SERIES_KEY } from '../../src/domain/reply/series';
import type { Finding } from '../../src/domain/reply/finding';
import { IGNORED_KEY, MOST_IGNORED, parseIgnored } from '../../src/domain/reply/ignoring';
import { emptyRecord } from '../../src/domain/ownership/record';
import { MailboxError } from '../../src/mailbox/error';
import { OutlookError } from '../../src/outlook/port';
import { createClusters } from '../../src/taskpane/cluster';
import type { PaneServices } from '../../src/taskpane/services';
import { createReplyCheck, type ReplyCheck } from '../../src/taskpane/reply/reply-check';
import { byRemedy, keyed } from '../../src/taskpane/reply/fixes';
import { outcomeWords, passedParts, summaryWords, thingsToDo } from '../../src/taskpane/reply/reply-words';
import { nl } from '../../src/texts/nl';
import { NOW, settings, surroundings } from './stand-ins';

const header = (from: string, to: string) =>
  `<hr><div><b>Van:</b> ${from}<br><b>Verzonden:</b> maandag 23 november 2026 8:39<br><b>Aan:</b> ${to}<br><b>Onderwerp:</b> Terras</div>`;
const colleague = `${header('Jolanda Meijer &lt;jolanda@noorderhage.example&gt;', 'Ondernemersloket &lt;ondernemen@noorderhage.example&gt;')}<p>Deze klant is lastig.</p>`;
const outsider = `${header('Bureau Bouwkunst &lt;info@bouwkunst.example&gt;', 'Jolanda Meijer &lt;jolanda@noorderhage.example&gt;')}<p>Wij zien bezwaren.</p>`;
const question = `${header('Wim Hoekema &lt;wim@brasseriedewaag.example&gt;', 'Gemeente &lt;gemeente@noorderhage.example&gt;')}<p>Mag een windscherm?</p><p>Groeten, Wim Hoekema</p>`;
const answer = '<p>Dat mag zonder vergunning.</p>';

async function beside(html: string, changed: Partial<PaneServices> = {}) {
  const around = await surroundings();
  Object.assign(around.services, changed);
  around.outlook.type(html);
  const check = createReplyCheck(around.services, createClusters(around.services, () => undefined).open, 'nl');
  await check.open();
  await check.model.look();
  const analysis = () => {
    const found = check.model.state.get().analysis;
    if (!found) throw new Error('not analysed');
    return found;
  };
  return { ...around, check, model: check.model, analysis };
}

describe('the screen "Controle"', () => {
  it('shows what would leak, what is not proper, and what is in order', async () => {
    const { analysis } = await beside(answer + colleague + question);
    expect(analysis().chain).toMatchObject({
      cut: 1,
      open: 0,
      segments: [
        { sender: 'Jolanda Meijer', standing: 'cut', why: 'Deze mail ging alleen tussen collega’s.' },
        { sender: 'Wim Hoekema', standing: 'keep' },
      ],
    });
    expect(summaryWords(nl, analysis())).toBe('Nog 3 dingen voor je verstuurt');
    expect(passedParts(analysis())).toEqual(expect.arrayContaining(['spelling', 'toon', 'belofte']));
    expect(passedParts(analysis())).not.toEqual(expect.arrayContaining(['aanhef']));
    expect(byRemedy(keyed(analysis().findings)).map((group) => group.length)).toEqual([1, 3, 1]);
  });

  it('takes the internal chain out in one click, and puts it back', async () => {
    const { model, outlook, analysis } = await beside(answer + colleague + question);
    await model.removeChain();
    expect(outlook.written.html).toBe(answer + question);
    expect(analysis().chain).toMatchObject({ cut: 0, open: 0 });
    expect(passedParts(analysis())).toContain('intern');
    expect(model.state.get()).toMatchObject({ outcome: { kind: 'removed', count: 1 }, canUndo: true });
    await model.undo();
    expect(outlook.written.html).toBe(answer + colleague + question);
    expect(model.state.get()).toMatchObject({ outcome: { kind: 'undone' }, canUndo: false });
  });

  it('mends all that can be mended, until it is ready to send', async () => {
    const { model, outlook, analysis } = await beside(answer + colleague + question);
    await model.fixAll();
    expect(summaryWords(nl, analysis())).toBe('Klaar om te versturen, met 1 tip');
    expect(outlook.written.html).toContain('Geachte Wim Hoekema,');
    expect(outlook.written.html).toContain('0512 00 21 34');
    expect(outlook.written.html).not.toContain('lastig');
    expect(outlook.written.html).toContain(question);
  });

  it('applies one remedy', async () => {
    const { model, outlook, analysis } = await beside(`<p>Hoi Wim,</p>${answer}${question}`);
    const [first] = keyed(analysis().findings);
    await model.fix(first?.key ?? '');
    expect(outlook.written.html).toContain('<p>Geachte Wim Hoekema,</p>');
  });

  it('asks about what only a person can tell, and leaves the decision for the check at send', async () => {
    const { model, outlook, analysis } = await beside(answer + outsider + question);
    const segment = analysis().chain?.segments[0];
    expect(segment).toMatchObject({ judged: 'ask', standing: 'ask', decided: null });
    expect(analysis().chain).toMatchObject({ cut: 0, open: 1 });
    await model.decide(segment?.key ?? '', 'cut');
    expect(analysis().chain).toMatchObject({ cut: 1, open: 0 });
    expect([...outlook.words.values()]).toEqual([JSON.stringify([[segment?.key, 'cut']])]);
    await model.removeChain();
    expect(outlook.written.html).toBe(answer + question);
  });

  it.each([
    ['a mail that was to go is kept', 0, 'keep', { cut: 0, open: 0, overruled: 1 }],
    ['a mail that was to stay goes', 1, 'cut', { cut: 2, open: 0, overruled: 1 }],
  ] as const)('lets the writer overrule the judgement: %s', async (_what, at, verdict, expected) => {
    const { model, outlook, analysis } = await beside(answer + colleague + question);
    const before = outlook.written.html;
    await model.decide(analysis().chain?.segments[at]?.key ?? '', verdict);
    expect(analysis().chain).toMatchObject(expected);
    expect(analysis().chain?.segments[at]).toMatchObject({ decided: verdict, standing: verdict });
    // Nothing changes before somebody asks for it.
    expect(outlook.written.html).toBe(before);
    await model.removeChain();
    expect(outlook.written.html).toBe(verdict === 'keep' ? before : answer);
    await model.undo();
    expect(outlook.written.html).toBe(before);
  });

  it('shows of each mail who wrote it to whom, when, about what, and which program quoted it', async () => {
    const copied = colleague.replace(
      '<b>Onderwerp:</b>',
      '<b>CC:</b> Jo &lt;jo@noorderhage.example&gt;<br><b>Onderwerp:</b>',
    );
    const { analysis } = await beside(answer + copied.replace('<div>', '<div id="divRplyFwdMsg">') + question);
    expect(analysis().chain?.segments[0]).toMatchObject({
      sender: 'Jolanda Meijer',
      from: 'Jolanda Meijer <jolanda@noorderhage.example>',
      to: ['Ondernemersloket <ondernemen@noorderhage.example>'],
      cc: ['Jo <jo@noorderhage.example>'],
      date: 'maandag 23 november 2026 8:39',
      subject: 'Terras',
      quotedBy: 'outlook-web',
    });
  });

  describe('about something found in the new text', () => {
    const hidden = '<p style="display:none">Deze klant is lastig.</p>';
    const comment = '<!-- niet toezeggen, zegt Jo -->';

    it('shows what it is, takes out exactly that, and puts it back', async () => {
      const { model, outlook, analysis } = await beside(answer + hidden + comment + question);
      expect(analysis().chain).toMatchObject({ cut: 0, open: 2 });
      const [own] = analysis().chain?.segments ?? [];
      expect(own).toMatchObject({
        ...{ isNew: true, standing: 'ask' },
        finds: [
          { kind: 'hidden', words: 'Deze klant is lastig.', isLeft: false },
          { kind: 'comment', words: 'niet toezeggen, zegt Jo', isLeft: false },
        ],
      });
      await model.takeOut(own?.finds[0]?.key ?? '');
      expect(outlook.written.html).toBe(answer + comment + question);
      expect(analysis().chain).toMatchObject({ open: 1 });
      const { outcome } = model.state.get();
      expect(outcome && outcomeWords(nl, outcome)).toMatch(/^Weggehaald\./);
      await model.undo();
      expect(outlook.written.html).toBe(answer + hidden + comment + question);
    });

    it('leaves one thing and still asks about the other', async () => {
      const { model, outlook, analysis } = await beside(answer + hidden + comment + question);
      const [one, other] = analysis().chain?.segments[0]?.finds ?? [];
      await model.decide(one?.key ?? '', 'keep');
      expect(analysis().chain).toMatchObject({ open: 1, segments: [{ standing: 'ask' }, {}] });
      await model.decide(other?.key ?? '', 'keep');
      expect(analysis().chain).toMatchObject({ open: 0, segments: [{ standing: 'keep' }, {}] });
      expect(outlook.written.html).toBe(answer + hidden + comment + question);
    });

    it('never offers to take out the whole answer', async () => {
      const { analysis } = await beside(`<div style="color:white">${answer}</div>${question}`);
      expect(analysis().chain?.segments[0]?.finds).toMatchObject([{ kind: 'hidden', change: null }]);
    });
  });

  it('shows each mail from its own source, header included', async () => {
    const { analysis } = await beside(answer + colleague + question);
    expect(analysis().chain?.segments.map(({ html }) => html)).toEqual([colleague, question]);
  });

  it('remembers a decision in a pane that is opened again', async () => {
    const first = await beside(answer + outsider + question);
    await first.model.decide(first.analysis().chain?.segments[0]?.key ?? '', 'keep');
    const again = createReplyCheck(first.services, createClusters(first.services, () => undefined).open, 'nl');
    await again.open();
    await again.model.look();
    expect(again.model.state.get().analysis?.chain).toMatchObject({ open: 0 });
  });

  it('says so when this Outlook cannot remember the decision', async () => {
    const { model, outlook, analysis } = await beside(answer + outsider + question);
    outlook.keepsWords = false;
    await model.decide(analysis().chain?.segments[0]?.key ?? '', 'keep');
    const { outcome } = model.state.get();
    expect(outcome && outcomeWords(nl, outcome)).toMatch(/onthoudt je keuze niet/);
  });

  it('changes nothing when somebody types on in between', async () => {
    const { model, outlook } = await beside(answer + colleague + question);
    const typed = `<p>En nog iets.</p>${answer}${colleague}${question}`;
    outlook.typing = () => outlook.type(typed);
    await model.removeChain();
    expect(outlook.written.html).toBe(typed);
    expect(model.state.get().outcome).toEqual({ kind: 'changed' });
  });

  it('puts back what it took out while the writer typed on elsewhere, and nothing when the place itself changed', async () => {
    const { model, outlook } = await beside(answer + colleague + question);
    await model.removeChain();
    outlook.type(outlook.written.html.replace('Dat mag', 'Dat mag gerust'));
    await model.undo();
    expect(outlook.written.html).toBe(answer.replace('Dat mag', 'Dat mag gerust') + colleague + question);
    await model.removeChain();
    outlook.type('<p>Heel iets anders</p>');
    await model.undo();
    expect(model.state.get().outcome).toEqual({ kind: 'undoTooLate' });
    expect(outlook.written.html).toBe('<p>Heel iets anders</p>');
  });

  it('checks again when the writer pauses', async () => {
    const { model, outlook, analysis } = await beside(question);
    expect(thingsToDo(analysis())).toBe(2);
    outlook.type(`<p>Geachte Wim Hoekema,</p>${answer}${question}`);
    await model.look();
    await model.look();
    expect(thingsToDo(analysis())).toBe(1);
  });

  it('takes a colleague off the recipients, mends the subject, and puts both back', async () => {
    const { model, outlook, analysis } = await beside(answer + question);
    const jolanda = { name: 'Jolanda Meijer', address: 'jolanda@noorderhage.example' };
    outlook.written = { ...outlook.written, subject: 'RE: FW: Terras', cc: [jolanda] };
    await model.look();
    await model.look();
    const key = (check: string) => keyed(analysis().findings).find(({ finding }) => finding.check === check)?.key ?? '';
    await model.fix(key('intern.ontvanger'));
    await model.fix(key('intern.onderwerp'));
    expect(outlook.written).toMatchObject({ subject: 'RE: Terras', cc: [] });
    await model.undo();
    expect(outlook.written).toMatchObject({ html: answer + question, subject: 'RE: FW: Terras', cc: [jolanda] });
  });

  it('leaves the choice of who reads along to the writer when it mends all that can be mended', async () => {
    const { model, outlook } = await beside(answer + question);
    const cc = [{ name: 'Jolanda Meijer', address: 'jolanda@noorderhage.example' }];
    outlook.written = { ...outlook.written, subject: 'FW: Terras', cc };
    await model.fixAll();
    expect(outlook.written).toMatchObject({ subject: 'Terras', cc });
  });

  it('takes attachments of internal mail along with it, and puts them back', async () => {
    const { model, outlook, analysis } = await beside(
      answer + colleague.replace('lastig', 'lastig, zie nota.docx') + question,
    );
    const attachments = ['nota.docx', 'folder.pdf'].map((name) => ({ id: name, name, isInline: false, contentId: '' }));
    outlook.written = { ...outlook.written, attachments };
    await model.look();
    await model.look();
    expect(analysis().chain).toMatchObject({ attachments: 'nota.docx' });
    const before = outlook.written.html;
    await model.removeChain();
    expect(outlook.written.attachments).toMatchObject([{ name: 'folder.pdf' }]);
    await model.undo();
    expect(outlook.written.html).toBe(before);
    expect(outlook.written.attachments).toHaveLength(2);
  });

  it('can undo what was done when the second half of a remedy fails', async () => {
    const { model, outlook } = await beside(answer + colleague.replace('lastig', 'lastig, zie nota.docx') + question);
    const attachments = [{ id: '1', name: 'nota.docx', isInline: false, contentId: '' }];
    outlook.written = { ...outlook.written, attachments };
    const before = outlook.written.html;
    outlook.takeAttachments = async () => {
      throw new OutlookError('refused', 'attachments');
    };
    await model.removeChain();
    expect(model.state.get()).toMatchObject({ outcome: { kind: 'failed' }, canUndo: true });
    expect(outlook.written.html).toBe(answer + question);
    await model.undo();
    expect(outlook.written.html).toBe(before);
  });

  it('says so while Outlook keeps silent, and no longer when it answers again', async () => {
    const { model, outlook } = await beside(answer + question);
    outlook.failure = new OutlookError('timeout', 'body');
    await model.look();
    expect(model.state.get()).toMatchObject({ problem: { code: 'outlookSilent' } });
    await model.look();
    expect(model.state.get().problem).toBeNull();
  });

  it('lets what a person asked for count above a reading that began before it', async () => {
    const { model, outlook, analysis } = await beside(answer + colleague + question);
    const before = outlook.written;
    const answers: (() => void)[] = [];
    const read = jest.spyOn(outlook, 'reply').mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answers.push(() => resolve(before));
        }),
    );
    const looking = model.look();
    await new Promise(setImmediate);
    await model.removeChain();
    answers[0]?.();
    await looking;
    expect(read).toHaveBeenCalled();
    expect(analysis().chain).toMatchObject({ cut: 0 });
  });

  it('has nothing to say of a reply between colleagues', async () => {
    const { model, outlook, analysis } = await beside(answer);
    outlook.written = { ...outlook.written, to: [{ name: '', address: 'ruben@noorderhage.example' }] };
    await model.look();
    await model.look();
    expect(analysis()).toMatchObject({ isInternal: true, findings: [], chain: null });
    expect(summaryWords(nl, analysis())).toBe('Dit antwoord gaat alleen naar collega’s');
  });

  it('knows who asks what a colleague forwarded, once a person said so', async () => {
    const wim = { name: 'Wim Hoekema', address: 'wim@brasseriedewaag.example' };
    const { check, model, mailbox, outlook, analysis } = await beside(answer + colleague);
    const id = mailbox.receive({
      subject: 'FW: Terras',
      from: { name: '', address: 'jolanda@noorderhage.example' },
      html: '',
    });
    const question = await mailbox.message(id);
    await mailbox.writeTriage(question, { record: { ...emptyRecord, asker: wim } });
    outlook.open = { kind: 'compose', conversationId: question.conversationId };
    outlook.written = { ...outlook.written, to: [{ name: '', address: 'jolanda@noorderhage.example' }] };
    await check.open();
    await new Promise(setImmediate);
    await model.look();
    await model.look();
    expect(analysis()).toMatchObject({ isInternal: true, asker: wim });
    outlook.written = { ...outlook.written, to: [{ name: '', address: 'info@anderbedrijf.example' }] };
    await model.look();
    await model.look();
    expect(analysis().findings).toEqual(
      expect.arrayContaining([expect.objectContaining({ check: 'ontvanger.ondernemer', reason: 'absent' })]),
    );
  });

  it('works without a connection, with the settings that were kept', async () => {
    const around = await surroundings();
    around.outlook.kept.set(COMPACT_KEY, compactSettings(settings, settings.cards[0] ?? null, NOW));
    around.outlook.type(answer + colleague);
    const offline = { ...around.services, mailbox: () => Promise.reject(new MailboxError('offline', 'fetch')) };
    const check = createReplyCheck(offline, createClusters(offline, () => undefined).open, 'nl');
    await check.open();
    await check.model.look();
    expect(check.model.state.get().analysis?.chain).toMatchObject({ cut: 1 });
    expect(check.problem.get()).toBeNull();
  });

  it.each([
    ['offline', 'offline', () => Promise.reject(new MailboxError('offline', 'fetch'))],
    ['a mailbox that is no cluster’s', 'noSettings', null],
  ])('says why nothing can be checked: %s', async (_why, code, mailbox) => {
    const around = await surroundings();
    const services = mailbox === null ? around.services : { ...around.services, mailbox };
    const open = mailbox === null ? async () => null : createClusters(services, () => undefined).open;
    const check = createReplyCheck(services, open, 'nl');
    await check.open();
    expect(check.problem.get()).toMatchObject({ code });
  });

  it('goes without spelling when the dictionary cannot be had, and says so', async () => {
    const around = await surroundings();
    const services = { ...around.services, speller: () => Promise.reject(new MailboxError('offline', 'chunk')) };
    const check = createReplyCheck(services, createClusters(services, () => undefined).open, 'nl');
    await check.open();
    await check.model.look();
    expect(check.spelling.get()).toBe('missing');
    expect(check.model.state.get().analysis?.passed).not.toContain('spelling');
  });
});

describe('a word that the dictionary does not know', () => {
  const unknown = (word: string): Partial<PaneServices> => ({
    speller: async () => ({
      check: (text, { words }) =>
        text.includes(word) && !words.includes(word)
          ? [{ kind: 'unknown', word, offset: text.indexOf(word), suggestions: [] }]
          : [],
    }),
  });
  const reply = `<p>Geachte Wim Hoekema,</p><p>De blorfix mag.</p>${question}`;
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

  it('gets its suggestion when that was found on the side', async () => {
    const { analysis } = await beside(reply, {
      ...unknown('blorfix'),
      findSuggestions: async (words) => new Map(words.map((word) => [word, ['borium']])),
    });
    await settle();
    expect(analysis().findings).toContainEqual(expect.objectContaining({ check: 'spelling', quote: 'blorfix' }));
    expect(analysis().findings.find(({ check }) => check === 'spelling')?.fix?.proposal).toBe('borium');
  });

  it('stays marked when no suggestion could be found', async () => {
    const { analysis } = await beside(reply, {
      ...unknown('blorfix'),
      findSuggestions: () => Promise.reject(new Error('no worker')),
    });
    await settle();
    expect(analysis().findings.find(({ check }) => check === 'spelling')).toMatchObject({
      quote: 'blorfix',
      fix: null,
    });
  });

  it('is right for everyone once it is added, also when somebody else changed the settings just then', async () => {
    const { model, mailbox, analysis } = await beside(reply, unknown('blorfix'));
    await settle();
    const save = mailbox.saveSettings.bind(mailbox);
    jest.spyOn(mailbox, 'saveSettings').mockImplementationOnce(async (mine, version) => {
      const stored = await mailbox.settings();
      if (stored) await save({ ...stored.settings, words: ['zwarfel'] }, stored.version);
      return save(mine, version);
    });
    await model.addWord('blorfix');
    expect((await mailbox.settings())?.settings.words).toEqual(['zwarfel', 'blorfix']);
    expect(analysis().findings.map(({ check }) => check)).not.toContain('spelling');
    const { outcome } = model.state.get();
    expect(outcome && outcomeWords(nl, outcome)).toMatch(/blorfix.*woordenlijst/);
  });

  it('stays marked when the mailbox could not be reached', async () => {
    const { model, mailbox, analysis } = await beside(reply, unknown('blorfix'));
    await settle();
    jest.spyOn(mailbox, 'settings').mockRejectedValueOnce(new MailboxError('offline', 'fetch'));
    await model.addWord('blorfix');
    expect(model.state.get().outcome).toMatchObject({ kind: 'failed', problem: { code: 'offline' } });
    expect(analysis().findings.map(({ check }) => check)).toContain('spelling');
  });

  it('can be ignored in this mail, also by a pane that is opened again', async () => {
    const first = await beside(reply, unknown('blorfix'));
    await settle();
    const [found] = keyed(first.analysis().findings.filter(({ quote }) => quote === 'blorfix'));
    await first.model.ignore([found?.key ?? ''], '', 'mail');
    expect(first.analysis().findings.map(({ check }) => check)).not.toContain('spelling');
    const again = createReplyCheck(first.services, createClusters(first.services, () => undefined).open, 'nl');
    await again.open();
    await again.model.look();
    await settle();
    expect(again.model.state.get().analysis?.findings.map(({ check }) => check)).not.toContain('spelling');
    expect((await first.mailbox.settings())?.settings.words).toEqual([]);
  });
});

describe('a finding that is right the way it is', () => {
  const reply = `<p>Geachte Wim Hoekema,</p><p>Ten behoeve van uw aanvraag is niets nodig.</p>${question}`;
  const told = (check: { analysis: () => { findings: readonly Finding[] } }) =>
    keyed(check.analysis().findings).filter(({ finding }) => finding.check === 'jargon');

  it('is ignored with a reason in this mail, left for the check at send, and told again on second thoughts', async () => {
    const beside1 = await beside(reply);
    const { model, outlook, analysis } = beside1;
    const [jargon] = told(beside1);
    await model.ignore([jargon?.key ?? ''], 'Het klopt zo', 'mail');
    expect(told(beside1)).toEqual([]);
    expect(analysis().ignored).toMatchObject([{ why: 'Het klopt zo', isAlways: false, finding: { check: 'jargon' } }]);
    expect(parseIgnored(outlook.words.get(IGNORED_KEY) ?? null)).toMatchObject([
      { check: 'jargon', why: 'Het klopt zo' },
    ]);
    const [ignored] = analysis().ignored;
    if (ignored) await model.heed(ignored.finding);
    expect(told(beside1)).toHaveLength(1);
  });

  it('is ignored for everybody by a coordinator, with the reason, the name and the moment', async () => {
    const one = await beside(reply);
    const [jargon] = told(one);
    await one.model.ignore([jargon?.key ?? ''], 'Zo schrijven wij', 'words');
    expect(told(one)).toEqual([]);
    expect(one.analysis().ignored).toMatchObject([{ isAlways: true }]);
    expect((await one.mailbox.settings())?.settings.ignored).toEqual([
      {
        ...{ check: 'jargon', reason: jargon?.finding.reason, quote: jargon?.finding.quote, why: 'Zo schrijven wij' },
        title: expect.stringContaining('Ten behoeve van') as string,
        ...{ by: 'Sanne Brandsma', at: NOW.toISOString() },
      },
    ]);
  });

  it('is told again when the cluster ignores as much as it can', async () => {
    const { services, outlook, mailbox } = await surroundings();
    const stored = await mailbox.settings();
    const ignored = Array.from({ length: MOST_IGNORED }, (_, number) => ({
      ...{ check: 'toon' as const, reason: 'loose', quote: `woord ${number}`, title: '', why: '', by: '', at: '' },
    }));
    await mailbox.saveSettings({ ...settings, ignored }, stored?.version ?? null);
    outlook.type(reply);
    const { model, open } = createReplyCheck(services, createClusters(services, () => undefined).open, 'nl');
    await open();
    await model.look();
    const analysis = () => model.state.get().analysis ?? { findings: [] };
    const [jargon] = told({ analysis });
    await model.ignore([jargon?.key ?? ''], 'Zo schrijven wij', 'words');
    expect(model.state.get().outcome).toEqual({ kind: 'ignoredFull' });
    expect(told({ analysis })).toHaveLength(1);
    expect((await mailbox.settings())?.settings.ignored).toEqual(ignored);
  });

  it('is offered for the whole cluster to a coordinator alone', async () => {
    expect((await beside(reply)).analysis().mayIgnoreAlways).toBe(false);
    const { services, outlook, mailbox } = await surroundings();
    const stored = await mailbox.settings();
    const cards = settings.cards.map((card) => ({ ...card, role: 'coordinator' as const }));
    await mailbox.saveSettings({ ...settings, cards }, stored?.version ?? null);
    outlook.type(reply);
    const check = createReplyCheck(services, createClusters(services, () => undefined).open, 'nl');
    await check.open();
    await check.model.look();
    expect(check.model.state.get().analysis?.mayIgnoreAlways).toBe(true);
  });
});

describe('what the conversation tells', () => {
  const MONDAY = civilDate(2026, 11, 30);
  const reply = `<p>Geachte Wim Hoekema,</p><p>Ik kom er maandag 30 november op terug.</p>${question}`;

  async function inConversation(html: string) {
    const around = await surroundings();
    const id = around.mailbox.receive({
      subject: 'Terras',
      from: { name: 'Wim Hoekema', address: 'wim@brasseriedewaag.example' },
      html: '<p>Mag dit?</p>',
    });
    const { conversationId } = await around.mailbox.message(id);
    around.outlook.open = { kind: 'compose', conversationId };
    around.outlook.type(html);
    const check = createReplyCheck(around.services, createClusters(around.services, () => undefined).open, 'nl');
    const analysis = () => check.model.state.get().analysis;
    return { ...around, id, check, model: check.model, analysis };
  }

  const opened = async (check: ReplyCheck): Promise<void> => {
    await check.open();
    await check.model.look();
    await new Promise((resolve) => setTimeout(resolve, 20));
  };

  it('a promised day becomes a deadline of the question, once', async () => {
    const { mailbox, id, check, model, analysis } = await inConversation(reply);
    await opened(check);
    expect(analysis()?.promises).toMatchObject([{ day: '2026-11-30', isKept: false }]);
    await model.promise(MONDAY);
    expect((await mailbox.message(id)).record?.promises).toMatchObject([{ day: '2026-11-30', by: 'Sanne Brandsma' }]);
    expect(analysis()?.promises).toMatchObject([{ day: '2026-11-30', isKept: true }]);
    const { outcome } = model.state.get();
    expect(outcome && outcomeWords(nl, outcome)).toBe('De afspraak staat erbij: ma 30 november.');
  });

  it('says so when there is no question to keep the promise on', async () => {
    const { check, model, outlook } = await inConversation(reply);
    outlook.open = { kind: 'compose', conversationId: 'another' };
    await opened(check);
    await model.promise(MONDAY);
    expect(model.state.get().outcome).toEqual({ kind: 'promiseLost' });
  });

  it('the numbering goes on where the last mail from us stopped, here and at send', async () => {
    const { mailbox, outlook, id, check, analysis } = await inConversation(reply);
    const marked = { ...{ body: { format: 'html' as const, content: '' }, headers: [], marker: 'm' } };
    await mailbox.send(
      await mailbox.createReply(id, { ...marked, to: outlook.written.to[0] as never, subject: '2/4 Terras' }),
    );
    outlook.written = { ...outlook.written, subject: 'RE: 2/4 Terras' };
    await opened(check);
    expect(analysis()?.findings).toContainEqual(
      expect.objectContaining({ check: 'nummering', reason: 'again', parameters: { expected: '3/4', last: '2/4' } }),
    );
    expect(parseSubjects(outlook.words.get(SERIES_KEY) ?? null)).toEqual(['2/4 Terras']);
  });
});
