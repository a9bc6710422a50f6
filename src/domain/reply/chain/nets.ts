import { chatIn } from './chat';
import type { ChainContext, Find, JudgementReason } from './chain';
import { answersBetween } from './answers-between';
import { bareHeaderIn } from './bare-header';
import { findOfHidden, findOfQuotation } from './finds';
import { type HiddenWords, hiddenWords } from './hidden';
import { strangeIn } from './strange-words';
import type { Judgement } from './judge';
import { headerLinesIn } from './header-look';
import { looseBodies } from './loose-bodies';
import { KnownWords } from './known-words';
import { type Quotation, quotationsIn } from './loose-quotes';
import { wordsOf } from './names';
import type { Participants } from './participants';
import { looksPasted, nameLine, tellsOf } from './pasted';
import type { Reading } from './reading';
import { withoutUnseen } from './lines';
import { announcesRemarks, Remarks } from './remarks';
import type { QuotedMail } from './segments';
import { hasLinesMarked, hasLinesSetApart } from './set-apart';
import { Unseen } from './unseen';

/** What one of the nets caught: why that is asked about, and the lines that look so; empty where it is pointed at, or nobody can tell. */
export interface Catch {
  readonly reason: JudgementReason;
  readonly text: string;
}

/**
 * Nets under the judgement, which do not trust what the parser made of the mail: what stays may not look like a quoted mail that was missed nor
 * hold what colleagues put into it, and what goes may not hold what the entrepreneur wrote.
 */
export class Nets {
  private readonly remarks: Remarks;
  private readonly unseen: Unseen;
  private readonly hidden: readonly HiddenWords[];
  private readonly addresses: readonly string[];
  private readonly names: readonly string[];
  /** Whether a mail of the entrepreneur is in the chain. */
  private readonly hasOwnMail: boolean;
  /** Per mail the text that may be the body of a mail that is quoted above it. */
  private readonly looseBodies: ReadonlyMap<number, string>;
  /** Per mail that stays what stands between the lines of one that goes. */
  private readonly between: ReadonlyMap<number, readonly Omit<Find, 'key'>[]>;

  constructor(
    private readonly reading: Reading,
    private readonly mails: readonly QuotedMail[],
    private readonly judgements: readonly Judgement[],
    { entrepreneurs, colleagues, me }: ChainContext,
    participants: Participants,
  ) {
    const named = colleagues.map((name) => ({ name, address: '' }));
    this.remarks = new Remarks([...named, ...(me ? [me] : []), ...participants.own], entrepreneurs);
    this.unseen = new Unseen(reading);
    this.hidden = hiddenWords(reading, this.unseen);
    this.hasOwnMail = judgements.some(({ role }) => role === 'entrepreneur');
    this.looseBodies = looseBodies(reading, mails, judgements);
    this.between = answersBetween(reading, mails, judgements);
    this.addresses = entrepreneurs.map(({ address }) => address.trim().toLowerCase()).filter((one) => one !== '');
    this.names = entrepreneurs
      .reduce<string[]>((all, { name }) => [...all, ...name.split('|')], [])
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name.indexOf(' ') > 0);
  }

  /** What they catch of the mail with this number. */
  catches(index: number): readonly Catch[] {
    const mail = this.mails[index];
    const { verdict, role } = this.judgements[index] ?? {};
    if (!mail || verdict === 'ask') return [];
    const caught: Catch[] = [];
    const found = (reason: JudgementReason, text = ''): unknown => caught.push({ reason, text });
    const loose = this.looseBodies.get(index);
    const bare = role === 'new' ? bareHeaderIn(mail.text, (line) => this.namesReader(line)) : [];
    const lines = headerLinesIn(mail.text);
    const left = [...lines, ...bare.filter((line) => lines.indexOf(line) < 0), ...(loose === undefined ? [] : [loose])];
    if (left.length > 0) found('headerLeft', left.join('\n'));
    if (verdict === 'cut') {
      const reason = this.holdsEntrepreneur(mail);
      if (reason !== null) found(reason);
      return caught;
    }
    const isNew = role === 'new';
    if (this.between.has(index) || (isNew && this.looseQuotes(mail).length > 0)) found('looseQuote');
    const chat = isNew ? chatIn(mail.text, (name) => this.isReader(name)) : [];
    if (chat.length > 0) found('chat', chat.join('\n'));
    if (role === 'entrepreneur' && this.hasRemark(mail)) found('remark');
    if (role === 'toEntrepreneur' && this.hasOurRemark(mail)) found('remark');
    if (this.hiddenIn(mail, role === 'entrepreneur').length > 0) found('hidden');
    return caught;
  }

  /** What of it can be pointed at, in a mail that stays otherwise. In the new text each thing that is found is asked about apart. */
  finds(index: number): readonly Omit<Find, 'key'>[] {
    const mail = this.mails[index];
    const { verdict, role } = this.judgements[index] ?? {};
    if (!mail || verdict !== 'keep') return [];
    const hidden = this.hiddenIn(mail, role === 'entrepreneur').map((words) => findOfHidden(words, mail.ranges));
    const between = this.between.get(index) ?? [];
    if (role !== 'new') return [...between, ...hidden];
    const found = [...between, ...this.looseQuotes(mail).map(findOfQuotation), ...hidden];
    return found.map((find) => (isAllOf(mail.text, find) ? { ...find, goes: [] } : find));
  }

  /** Quoted in the new text without a word on whose it is, and not what the entrepreneur has before them anyway. */
  private looseQuotes({ ranges }: QuotedMail): readonly Quotation[] {
    const quoted = quotationsIn(this.reading, ranges);
    if (quoted.length === 0) return [];
    const known = new KnownWords();
    this.mails.forEach(({ text }, index) => {
      if (index > 0 && this.judgements[index]?.verdict === 'keep') known.add(text);
    });
    return quoted.filter(({ lines }) => lines.some((line) => !known.has(line)));
  }

  /** Whether it is a name of the entrepreneur: in full, or only the first one or the last. */
  private isReader(name: string): boolean {
    const words = name.toLowerCase();
    return this.names.some((one) => one === words || one.split(' ').indexOf(words) >= 0);
  }

  /** Whether a word of a name of theirs stands in it. */
  private namesReader(line: string): boolean {
    const words = wordsOf(line);
    return this.names.some((name) => wordsOf(name).some((word) => words.indexOf(word) >= 0));
  }

  private hasRemark(mail: QuotedMail): boolean {
    const around = this.mails[mail.inside];
    const isAnnounced = mail.inside > 0 && around !== undefined && announcesRemarks(around.text);
    return isAnnounced || this.remarks.isIn(mail.text) || this.isSetApart(mail);
  }

  private isSetApart(mail: QuotedMail): boolean {
    return hasLinesSetApart(this.reading, this.unseen, mail) || hasLinesMarked(this.reading, this.unseen, mail);
  }

  /** In what we wrote to the entrepreneur colours may be those of the house. */
  private hasOurRemark(mail: QuotedMail): boolean {
    return this.remarks.isInOurs(mail.text) || hasLinesMarked(this.reading, this.unseen, mail);
  }

  private hiddenIn(mail: QuotedMail, isOwn: boolean): readonly HiddenWords[] {
    if (this.hidden.length === 0) return [];
    const inside = this.hidden.filter(({ inner }) =>
      mail.ranges.some(({ start, end }) => inner.start >= start && inner.start < end),
    );
    return isOwn ? strangeIn(this.reading, mail, inside, (words) => this.remarks.isIn(words)) : inside;
  }

  /** The entrepreneur's own address, or their name as a form or a signature has it. */
  private holdsEntrepreneur({ ranges, text }: QuotedMail): JudgementReason | null {
    const words = text.toLowerCase();
    const { content } = this.reading.body;
    const source = ranges.map(({ start, end }) => content.slice(start, end).toLowerCase());
    for (const address of this.addresses) {
      if (words.indexOf(address) >= 0 || source.some((part) => part.indexOf(address) >= 0)) return 'entrepreneurInside';
    }
    if (words.split('\n').some((line) => nameLine(line.trim(), this.names) || tellsOf(line.trim(), this.names)))
      return 'pasted';
    return looksPasted(words, !this.hasOwnMail) ? 'pasted' : null;
  }
}

/** Whether a find is the whole text: taking that out would leave an empty mail. */
function isAllOf(text: string, find: Pick<Find, 'kind' | 'text'>): boolean {
  if (find.kind === 'inserted' || find.kind === 'comment' || find.text.length < text.length / 2) return false;
  const ink = (words: string): string => withoutUnseen(words).replace(/\s+/g, '');
  return ink(find.text) === ink(text);
}
