import { decodeHTML } from 'entities/decode';
import type { MailBody } from '../../mail/message';
import type { ChainContext, JudgementReason } from './chain';
import type { Judgement } from './judge';
import { isSeparator } from './labels';
import type { QuotedMail } from './segments';

/**
 * Two nets under the judgement, which do not trust what the parser made of the mail: what stays may not look like a quoted mail that was missed, and
 * what goes may not hold what the entrepreneur wrote. Null when neither catches anything.
 */
export function netted(
  body: MailBody,
  mail: QuotedMail,
  { verdict, role }: Judgement,
  context: ChainContext,
): JudgementReason | null {
  if (verdict === 'keep') {
    if (looksLikeHeader(mail.text)) return 'headerLeft';
    return role === 'entrepreneur' && hasRemark(mail.text, context) ? 'remark' : null;
  }
  if (verdict === 'cut') return holdsEntrepreneur(body, mail, context);
  return null;
}

const SENDER_LINE = /^[\s>|*]*(van|afzender|from|von|de|da|od|kimden)[\s*]*:[\s*]*\S/i;
const OTHER_LINE =
  /^[\s>|*]*(verzonden|datum|aan|onderwerp|sent|date|to|subject|gesendet|an|betreff|envoyé|à|objet|enviado|para|asunto|inviato|oggetto|wysłano|do|temat|gönderildi|kime|konu)[\s*]*:[\s*]*\S/i;
const NEAR = 5;

function looksLikeHeader(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.some((line, index) => {
    if (isSeparator(line) && /[a-z]/i.test(line)) return true;
    if (!SENDER_LINE.test(line)) return false;
    const around = lines.slice(Math.max(0, index - NEAR), index + NEAR);
    return around.filter((one) => OTHER_LINE.test(one)).length >= 2;
  });
}

/** Colleagues at times write between the entrepreneur's own lines. */
function hasRemark(text: string, { colleagues, me }: ChainContext): boolean {
  const names = [...colleagues, me?.name ?? ''].map((name) => firstName(name)).filter((name) => name.length > 2);
  return text.split('\n').some((line) => {
    if (/^\s*@[A-ZÀ-Þ][a-zà-ÿ]+|\s@[A-ZÀ-Þ][a-zà-ÿ]+[,:]/.test(line)) return true;
    if (/[[(]\s*(intern|internal|noot|opm\.?|opmerking|niet naar buiten)\b/i.test(line)) return true;
    if (/^\s*\[[A-ZÀ-Þ][\w .'-]{0,30}:\s/.test(line) || /^\s*(\*{2,}|={2,}>|>{3,}|-->|##)/.test(line)) return true;
    return names.some((name) => new RegExp(`^\\s*[[(]?${name}\\s*[\\])]?\\s*:`, 'i').test(line));
  });
}

function firstName(name: string): string {
  const word = name.indexOf(',') >= 0 ? (name.split(',')[1] ?? '').trim() : name;
  return (word.split(' ')[0] ?? '').replace(/[^A-Za-zÀ-ÿ-]/g, '');
}

/** The entrepreneur's own address, or their name as a form or a signature has it, in what would be cut. */
function holdsEntrepreneur(
  body: MailBody,
  { ranges, text }: QuotedMail,
  context: ChainContext,
): JudgementReason | null {
  const raw = ranges.map(({ start, end }) => body.content.slice(start, end)).join('\n');
  const seen = (body.format === 'html' ? decodeHTML(raw) : raw).toLowerCase();
  const lines = text.split('\n').map((line) => line.trim().toLowerCase());
  for (const { name, address } of context.entrepreneurs) {
    if (address !== '' && seen.indexOf(address.toLowerCase()) >= 0) return 'entrepreneurInside';
    const person = (name.split('|')[0] ?? '').trim().toLowerCase();
    if (person.indexOf(' ') < 0) continue;
    const isSigned = lines.some(
      (line) =>
        line === person ||
        (line.indexOf(person) >= 0 &&
          /^(naam|name|contactpersoon|contact|afzender|aanvrager|van|bedrijf|indiener)\s*:/.test(line)),
    );
    if (isSigned) return 'pasted';
  }
  return null;
}
