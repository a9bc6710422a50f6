import { analyseChain } from '../../../../src/domain/reply/chain/analyse';
import type { ChainContext } from '../../../../src/domain/reply/chain/chain';
import { readPeople } from '../../../../src/domain/reply/chain/people';

const FENNA = { name: 'Fenna Postma', address: 'info@bloemenhoek.example' };
const context: ChainContext = {
  internalDomains: ['noorderhage.example', 'loket-noorderhage.example'],
  partnerDomains: ['odnoord.example'],
  entrepreneurs: [FENNA],
  me: { name: 'Ruben van Aalst', address: 'r.aalst@noorderhage.example' },
  colleagues: ['Sanne de Vries', 'Ondernemersloket'],
};
const header = (from: string, to: string) =>
  `<hr><div><b>Van:</b> ${from}<br><b>Verzonden:</b> maandag 23 november 2026 8:39<br><b>Aan:</b> ${to}<br><b>Onderwerp:</b> Bord</div><p>Zie onder.</p>`;
const shown = ({ name, address }: { name: string; address: string }) => `${name} &lt;${address}&gt;`.trim();
const JOLANDA = 'Jolanda Meijer &lt;j.meijer@noorderhage.example&gt;';
const RUBEN = 'Ruben van Aalst';
const QUESTION = header(shown(FENNA), JOLANDA);
const ANSWER = header(JOLANDA, shown(FENNA));

const judged = (content: string, changed: Partial<ChainContext> = {}) => {
  const { segments } = analyseChain(
    { format: 'html', content: `<p>Dat mag.</p>${content}` },
    { ...context, ...changed },
  );
  return `${segments[1]?.verdict} ${segments[1]?.reason}`;
};

describe('a name without an address', () => {
  it.each<[string, string, string]>([
    ['as an address list writes it', 'Wiersma, Jan', RUBEN],
    ['as a ministry writes it', 'Wiersma, J.A. (Jan)', 'Aalst, R. van (Ruben)'],
    ['of a firm', 'Jansen Beheer B.V.', RUBEN],
    ['of a firm with a word of a municipality', 'Bureau Handhaving &amp; Zoon', RUBEN],
    ['of a team that may be anybody’s', 'Team Haarmode', RUBEN],
    ['of one of our teams', 'Team Economie', RUBEN],
    ['of one of our teams, that got it', JOLANDA, 'Team Economie'],
    ['that got it, as an address list writes it', JOLANDA, 'Wiersma, Jan'],
    ['of a colleague, and of nobody else who is known', 'Sanne de Vries', 'Piet Jansen'],
    ['with the surname of a colleague and the same first letter', 'Simon de Vries', RUBEN],
    ['with the surname of the entrepreneur and the same first letter', 'Frank Postma', RUBEN],
    ['of nobody', 'Recipients', 'undisclosed recipients'],
  ])('is asked about: %s', (_how, from, to) => {
    expect(judged(header(from, to))).toBe('ask nameOnly');
  });

  it.each<[string, string, string]>([
    ['of a colleague beside whoever writes the reply', 'Sanne de Vries', RUBEN],
    ['of a colleague, as an address list writes it', 'Vries, Sanne de', 'Aalst, Ruben van'],
    ['of a colleague beside an address of ours', JOLANDA, 'Vries, Sanne de'],
    ['of the mailbox beside an address of ours', JOLANDA, 'Ondernemersloket'],
  ])('counts beside another of ours in the same header: %s', (_how, from, to) => {
    expect(judged(header(from, to))).toBe('cut internal');
  });

  it.each<[string, string, string]>([
    ['as an address list writes it', 'Wiersma, Jan', RUBEN],
    ['as a ministry writes it', 'Wiersma, J.A. (Jan)', 'Aalst, R. van (Ruben)'],
    ['with a surname of two words', 'Oude Luttikhuis, Jan', RUBEN],
    ['to one of our teams', 'Wiersma, Jan', 'Team Economie'],
    ['to a team with the name of the place', 'Wiersma, Jan', 'Bedrijvenloket Noorderhage'],
  ])('counts above the entrepreneur’s own mail: %s', (_how, from, to) => {
    expect(judged(header(from, to) + QUESTION)).toBe('cut internal');
  });

  it.each<[string, string, string]>([
    ['in no list', 'Jan Wiersma', RUBEN],
    ['of a firm', 'Jansen Beheer B.V.', RUBEN],
    ['of a firm with a comma', 'Jansen, Bakker &amp; Partners', RUBEN],
    ['of a team that may be anybody’s', 'Wiersma, Jan', 'Team Haarmode'],
    ['with the surname of the entrepreneur', 'Postma, Tjeerd', RUBEN],
    ['with a surname that is in the address of the entrepreneur', 'Bloemenhoek, Tine', RUBEN],
  ])('does not count there: %s', (_how, from, to) => {
    expect(judged(header(from, to) + QUESTION)).toBe('ask nameOnly');
  });

  it('does not count above the entrepreneur’s own mail when nobody knows how they are called', () => {
    const nameless = { ...FENNA, name: '' };
    const asked = header(nameless.address, JOLANDA);
    expect(judged(header('Postma, Fenna', RUBEN) + asked, { entrepreneurs: [nameless] })).toBe('ask nameOnly');
    expect(judged(header('Wiersma, Jan', RUBEN) + QUESTION, { entrepreneurs: [nameless] })).toBe('cut internal');
  });

  it('does not count above what the entrepreneur got when that has only the name of a firm', () => {
    const firm = { ...FENNA, name: 'De Bloemenhoek' };
    const answered = header(JOLANDA, shown(firm));
    expect(judged(header('Postma, Fenna', RUBEN) + answered, { entrepreneurs: [firm] })).toBe('ask nameOnly');
    expect(judged(header('Wiersma, Jan', RUBEN) + ANSWER)).toBe('cut internal');
  });

  it('is known when it stands elsewhere with one address', () => {
    const elsewhere = header('Jan Wiersma &lt;j.wiersma@noorderhage.example&gt;', JOLANDA);
    expect(judged(header('Wiersma, Jan', JOLANDA) + elsewhere)).toBe('cut internal');
    const outside = header('Jan Wiersma &lt;jan@elders.example&gt;', JOLANDA);
    expect(judged(header('Wiersma, Jan', JOLANDA) + elsewhere + outside)).toBe('ask nameOnly');
  });

  it('is the entrepreneur when it is theirs in full, and no colleague is called so', () => {
    expect(judged(header('Fenna Postma', RUBEN))).toBe('keep fromEntrepreneur');
    expect(judged(header('Fenna Postma', RUBEN), { colleagues: ['Fenna Postma'] })).toBe('ask nameOnly');
  });

  it('counts in an attribution when the mail round it went among us', () => {
    const quoted = (name: string) =>
      `<p>Op 3 november 2026 om 10:12 schreef ${name}:</p><blockquote><p>Ja</p></blockquote>`;
    const forward = header(JOLANDA, 'r.aalst@noorderhage.example');
    const inner = (name: string) =>
      analyseChain({ format: 'html', content: forward + quoted(name) }, context).segments.map(
        ({ verdict }) => verdict,
      )[2];
    expect(inner('Sanne de Vries')).toBe('cut');
    expect(inner('Jan Wiersma')).toBe('ask');
  });
});

describe('a list of people with commas', () => {
  it.each<[string, readonly string[]]>([
    ['Fenna Postma, Ruben van Aalst', ['Fenna Postma', 'Ruben van Aalst']],
    ['Fenna Postma, Ruben van Aalst <r@noorderhage.example>', ['Fenna Postma', 'Ruben van Aalst']],
    ['Vries, Sanne de', ['Vries, Sanne de']],
    ['Vries, Sanne de, Postma, F. (Fenna)', ['Vries, Sanne de', 'Postma, F. (Fenna)']],
    ['Berg, van den, Kees', ['Berg, van den, Kees']],
    ['Oude Luttikhuis, Jan Willem <j@noorderhage.example>', ['Oude Luttikhuis, Jan Willem']],
    ['El Amrani, Ahmed', ['El Amrani, Ahmed']],
    [
      '"Jansen Beheer B.V., afdeling Inkoop" <a@b.example>, Jan Smit',
      ['Jansen Beheer B.V., afdeling Inkoop', 'Jan Smit'],
    ],
    ['a@b.example, Vries, Sanne de <s@b.example>', ['', 'Vries, Sanne de']],
  ])('is read as these people: %s', (text, names) => {
    expect(readPeople(text).map(({ name }) => name)).toEqual(names);
  });

  it('hides nobody who got the mail', () => {
    expect(judged(header(JOLANDA, 'Fenna Postma, Ruben van Aalst &lt;r.aalst@noorderhage.example&gt;'))).toBe(
      'keep toEntrepreneur',
    );
  });
});
