import { checkAtSend } from '../../src/launchevent/send-check';
import { dutchSpeller } from '../../src/language/spelling/dutch';
import type { ReplyAtSend } from '../../src/launchevent/read-reply';
import type { CompactSettings } from '../../src/domain/settings/compact';
import { NOORDERHAGE } from '../builders/organisation';

const settings: CompactSettings = {
  v: 1,
  savedAt: '2026-11-23T08:00:00Z',
  settings: {
    mailbox: { name: 'Ondernemersloket Noorderhage', address: 'ondernemen@noorderhage.example' },
    aliases: ['ondernemers@noorderhage.example'],
    internalDomains: ['noorderhage.example'],
    partnerDomains: ['od-noord.example'],
    sisterMailboxes: [],
    organisation: NOORDERHAGE,
    calendar: { kind: 'office' },
    words: [],
  },
  card: {
    name: 'Sanne Brandsma',
    jobTitle: 'Vergunningverlener horeca',
    department: 'Team Ondernemen',
    directNumber: '0512 00 21 34',
    workingDays: ['ma', 'di', 'wo', 'do', 'vr'],
  },
  colleagues: ['Sanne Brandsma', 'Jolanda Meijer'],
};

const good =
  '<p>Geachte Wim Hoekema,</p><p>Windschermen tot 1,50 meter mogen zonder vergunning.</p><p>Met vriendelijke groet,</p><p>Sanne Brandsma<br>Vergunningverlener horeca<br>Gemeente Noorderhage<br>Raadhuisplein 1, 9200 AA Noorderhage<br>T 0512 00 21 34 (rechtstreeks)<br>E ondernemen@noorderhage.example</p>';
const internal =
  '<hr><div><b>Van:</b> Jolanda Meijer &lt;j.meijer@noorderhage.example&gt;<br><b>Verzonden:</b> maandag 23 november 2026 8:39<br><b>Aan:</b> Ondernemersloket &lt;ondernemen@noorderhage.example&gt;<br><b>Onderwerp:</b> FW: Terras</div><p>Hier hebben we al eens moeilijk over gedaan.</p>';
const unclear =
  '<hr><div><b>Van:</b> Bureau Bouwkunst &lt;info@bouwkunst.example&gt;<br><b>Verzonden:</b> maandag 23 november 2026 8:39<br><b>Aan:</b> Jolanda Meijer &lt;j.meijer@noorderhage.example&gt;<br><b>Onderwerp:</b> Terras</div><p>Wij zien bezwaren.</p>';

function reply(html: string, part: Partial<ReplyAtSend['reply']> = {}): ReplyAtSend {
  return {
    decisions: new Map(),
    ignored: [],
    earlierSubjects: [],
    reply: {
      body: { format: 'html', content: html },
      subject: 'RE: Terras',
      from: { name: 'Ondernemersloket', address: 'ondernemen@noorderhage.example' },
      to: [{ name: 'Wim Hoekema', address: 'wim@brasseriedewaag.example' }],
      cc: [],
      bcc: [],
      ...part,
    },
  };
}

const now = new Date('2026-11-23T10:00:00+01:00');
const check = (one: ReplyAtSend, known: CompactSettings | null = settings, language = 'nl-NL') =>
  checkAtSend(one, known, language, now, dutchSpeller);

describe('the check at send', () => {
  it.each([
    ['a reply that is in order', reply(good), settings],
    [
      'mail between colleagues',
      reply(internal, { to: [{ name: '', address: 'r.aalst@noorderhage.example' }] }),
      settings,
    ],
    [
      'mail from a mailbox of their own',
      reply('Hoi', { from: { name: '', address: 's.brandsma@noorderhage.example' } }),
      settings,
    ],
    ['mail of somebody who does not work with Clusterpost', reply('Hoi'), null],
  ])('lets through %s', (_what, one, known) => {
    expect(check(one, known)).toEqual({ kind: 'allow' });
  });

  it('lets through what the writer chose to leave as it is, but never what would leak', () => {
    const informal = reply(good.replace('Geachte Wim Hoekema,', 'Hoi Wim,'));
    const stopped = check(informal);
    expect(stopped).toMatchObject({ kind: 'stop' });
    const ignored = [
      { check: 'aanhef.vorm' as const, reason: 'informal', quote: 'Hoi Wim,', why: 'Afgesproken' },
      { check: 'aanhef.naam' as const, reason: 'incomplete', quote: 'Hoi Wim,', why: 'Afgesproken' },
      { check: 'intern' as const, reason: 'chain', quote: '', why: 'x' },
    ];
    expect(check({ ...informal, ignored })).toEqual({ kind: 'allow' });
    expect(check({ ...reply(good + internal), ignored })).toMatchObject({ kind: 'clean' });
  });

  it.each([
    ['something that nobody decided on', good + unclear, /^Beslis nog over 1 stuk in of onder je antwoord\./],
    [
      'a note for a colleague',
      good.replace('Windschermen', '@Ruben: klopt dit? Windschermen'),
      /^Er staat nog een notitie/,
    ],
    [
      'a salutation that is too informal',
      good.replace('Geachte Wim Hoekema', 'Hoi Wim'),
      /^De aanhef “Hoi Wim,” is te los\./,
    ],
    ['no footer', '<p>Geachte Wim Hoekema,</p><p>Dat mag.</p>', /voetnoot/],
    ['everything at once', `<p>Hoi Wim</p>${internal}`, /^Onder je antwoord.*\n.*aanhef.*\n.*voetnoot/],
  ])('stops a reply with %s, and says what to do', (_what, html, message) => {
    const verdict = check(reply(html));
    expect(verdict).toMatchObject({ kind: 'stop' });
    if (verdict.kind !== 'stop') return;
    expect(verdict.message).toMatch(message);
    expect(verdict.message).toMatch(/Open Clusterpost/);
    expect(verdict.message.length).toBeLessThanOrEqual(500);
  });

  it('tells of misspelt words as well, after what stops the reply, and does not stop it for them alone', () => {
    const misspelt = good.replace('vergunning', 'vergunnning');
    expect(check(reply(misspelt))).toEqual({ kind: 'allow' });
    expect(check(reply(misspelt.replace('Geachte', 'Hoi')))).toMatchObject({
      message: expect.stringMatching(/^De aanhef .*\n.*“vergunnning”/) as string,
    });
  });

  it('says how old the settings are when they are no longer fresh', () => {
    const message = (savedAt: string): string => {
      const verdict = check(reply('<p>Hoi</p>'), { ...settings, savedAt });
      return verdict.kind === 'stop' ? verdict.message : '';
    };
    expect(message('2026-11-01T08:00:00.000Z')).toMatch(/De instellingen zijn van 22 dagen geleden\. Open Clusterpost/);
    expect(message('2026-11-20T08:00:00.000Z')).not.toMatch(/dagen geleden/);
  });

  it('says how to clean a reply with which nothing else is wrong', () => {
    expect(check(reply(good + internal))).toEqual({
      kind: 'clean',
      title: 'Onder je antwoord staat nog 1 intern bericht.',
      cleaning: { html: good, attachments: [], count: 1, about: expect.any(String) as string },
    });
  });

  it('follows what the writer decided in the pane', () => {
    const key =
      'info@bouwkunst.example|j.meijer@noorderhage.example|maandag 23 november 2026 8:39|Terras|Wij zien bezwaren.';
    const one = reply(good + unclear);
    expect(check({ ...one, decisions: new Map([[key, 'keep']]) })).toEqual({ kind: 'allow' });
    expect(check({ ...one, decisions: new Map([[key, 'cut']]) })).toMatchObject({ kind: 'clean' });
  });

  it('also looks after the other addresses of the mailbox', () => {
    const from = { name: '', address: 'Ondernemers@Noorderhage.example' };
    expect(check(reply('Hoi', { from }))).toMatchObject({ kind: 'stop' });
  });

  it('speaks English to whoever has an English Outlook', () => {
    expect(check(reply(good + internal), settings, 'en-GB')).toMatchObject({
      title: 'Below your reply there is still 1 internal message.',
    });
  });

  it('keeps its message within what Outlook shows, however long the words are that it quotes', () => {
    const verdict = check(reply(`<p>Hoi ${'heel '.repeat(300)}Wim,</p>${internal}`));
    expect(verdict.kind === 'stop' && verdict.message.length).toBeLessThanOrEqual(500);
  });
});
