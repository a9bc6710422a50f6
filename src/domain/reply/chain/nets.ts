import type { ChainContext, JudgementReason } from './chain';
import { type HiddenWords, hiddenWords } from './hidden';
import type { Judgement } from './judge';
import { isSeparator } from './labels';
import type { Participants } from './participants';
import type { Reading } from './reading';
import { announcesRemarks, Remarks } from './remarks';
import type { QuotedMail } from './segments';

/**
 * Nets under the judgement, which do not trust what the parser made of the mail: what stays may not look like a quoted mail that was missed nor
 * hold what colleagues put into it, and what goes may not hold what the entrepreneur wrote.
 */
export class Nets {
  private readonly remarks: Remarks;
  private readonly hidden: readonly HiddenWords[];
  private readonly addresses: readonly string[];
  private readonly names: readonly string[];

  constructor(
    private readonly reading: Reading,
    private readonly mails: readonly QuotedMail[],
    { entrepreneurs, colleagues, me }: ChainContext,
    participants: Participants,
  ) {
    const named = colleagues.map((name) => ({ name, address: '' }));
    this.remarks = new Remarks([...named, ...(me ? [me] : []), ...participants.internal], entrepreneurs);
    this.hidden = hiddenWords(reading);
    this.addresses = entrepreneurs.map(({ address }) => address.trim().toLowerCase()).filter((one) => one !== '');
    this.names = entrepreneurs
      .reduce<string[]>((all, { name }) => [...all, ...name.split('|')], [])
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name.indexOf(' ') > 0);
  }

  /** What one of them catches of the mail with this number; null for nothing. */
  caught(index: number, { verdict, role }: Judgement): JudgementReason | null {
    const mail = this.mails[index];
    if (!mail || verdict === 'ask') return null;
    if (looksLikeHeader(mail.text)) return 'headerLeft';
    if (verdict === 'cut') return this.holdsEntrepreneur(mail);
    if (role === 'entrepreneur' && this.hasRemark(mail)) return 'remark';
    return this.hasHidden(mail, role === 'entrepreneur') ? 'hidden' : null;
  }

  private hasRemark(mail: QuotedMail): boolean {
    const around = this.mails[mail.inside];
    return this.remarks.isIn(mail.text) || (mail.inside > 0 && around !== undefined && announcesRemarks(around.text));
  }

  /** Comments in the entrepreneur's own mail came with it. */
  private hasHidden({ ranges }: QuotedMail, isOwn: boolean): boolean {
    if (this.hidden.length === 0) return false;
    return this.hidden.some(
      ({ start, isComment }) =>
        !(isComment && isOwn) && ranges.some((range) => start >= range.start && start < range.end),
    );
  }

  /** The entrepreneur's own address, or their name as a form or a signature has it. */
  private holdsEntrepreneur({ ranges, text }: QuotedMail): JudgementReason | null {
    const words = text.toLowerCase();
    const { content } = this.reading.body;
    const source = ranges.map(({ start, end }) => content.slice(start, end).toLowerCase());
    for (const address of this.addresses) {
      if (words.indexOf(address) >= 0 || source.some((part) => part.indexOf(address) >= 0)) return 'entrepreneurInside';
    }
    return isForm(words) || words.split('\n').some((line) => this.isSigned(line.trim())) ? 'pasted' : null;
  }

  private isSigned(line: string): boolean {
    return this.names.some(
      (name) =>
        line.indexOf(name) >= 0 && (line.length <= name.length + 2 || (FORM_LINE.exec(line)?.index ?? -1) === 0),
    );
  }
}

const FORM_LINE =
  /^(naam|name|voornaam|contactpersoon|contact|afzender|aanvrager|van|bedrijf|bedrijfsnaam|indiener|melder|klant|ondernemer)\s*:/;
const FORM_QUESTION = /^(vraag|uw vraag|bericht|uw bericht|toelichting|omschrijving|melding|opmerkingen)\s*:/;

/** A form that somebody outside filled in. */
function isForm(words: string): boolean {
  const lines = words.split('\n').map((line) => line.trim());
  return lines.some((line) => FORM_LINE.test(line)) && lines.some((line) => FORM_QUESTION.test(line));
}

const SENDER_LINE = /^[\s>|*]*(van|afzender|from|von|de|da|od|kimden)[\s*]*:[\s*]*\S/i;
const OTHER_LINE =
  /^[\s>|*]*(verzonden|datum|aan|onderwerp|sent|date|to|subject|gesendet|an|betreff|envoyé|à|objet|enviado|para|asunto|inviato|oggetto|wysłano|do|temat|gönderildi|kime|konu)[\s*]*:[\s*]*\S/i;
/** A label of any language. */
const ANY_LABEL = /^[\s>|*]*[^\s:][^:]{0,24}:[\s*]*\S/;
const ATTRIBUTION =
  /(?:^|\s)(?:op|on|am|le) .{0,80}\d.{0,160}(?:schreef|geschreven|wrote|schrieb|a écrit)[^:]{0,80}:\s*$/i;
const NEAR = 5;

function looksLikeHeader(text: string): boolean {
  if (text.indexOf(':') < 0) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.some((line, index) => {
    if (line.length > 2_000) return false;
    if (isSeparator(line) && /[a-z]/i.test(line)) return true;
    if (line.indexOf(':') < 0) return false;
    if (ATTRIBUTION.test(line) && line.indexOf('@') >= 0) return true;
    if (/[<[(]\s*(?:mailto:)?[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+/.test(line) && isAmongLabels(lines, index)) return true;
    if (!SENDER_LINE.test(line)) return false;
    const around = lines.slice(Math.max(0, index - NEAR), index + NEAR);
    return around.filter((one) => OTHER_LINE.test(one)).length >= 2;
  });
}

/** A line with an address among lines that all begin with a label, one of them with a date and a time. */
function isAmongLabels(lines: readonly string[], index: number): boolean {
  let first = index;
  let last = index;
  while (first > index - NEAR && ANY_LABEL.test(lines[first - 1] ?? '')) first--;
  while (last < index + NEAR && ANY_LABEL.test(lines[last + 1] ?? '')) last++;
  const block = lines.slice(first, last + 1);
  return (
    block.length >= 3 &&
    ANY_LABEL.test(lines[index] ?? '') &&
    block.some((line) => /\d{4}/.test(line) && /\d{1,2}[:.]\d{2}/.test(line))
  );
}
