import { withoutEdges } from './lines';

/** What a line of a quoted header tells. `other`: attachments, importance and such, which belong to the header and say nothing of people. */
export type HeaderField = 'from' | 'to' | 'cc' | 'date' | 'subject' | 'other';

/** The words before the colon, per field: nl, en, de, fr, and what the programs of people from elsewhere write. */
const WORDS: Readonly<Record<HeaderField, string>> = {
  from: 'van|e-mail van|email van|mail van|bericht van|afzender|e-mail from|email from|message from|e-mail von|nachricht von|message de|from|von|de|expéditeur|da|od|kimden|remitente|sender|från|fra|lähettäjä|feladó|de la|от|від|من|发件人|差出人',
  to: 'aan|to|an|à|pour|para|a|do|kime|naar|till|til|vastaanottaja|címzett|komu|pro|către|кому|إلى|收件人|宛先',
  cc: 'cc|kopie|kopie (cc)|copie à|copia|kopia|kópia|kopi|másolatot kap|copie|копия|копія|نسخة|抄送|bcc|blindkopie|cci|cco|ccn|dw|udw|bilgi',
  date: 'verzonden|datum|verstuurd|sent|date|gesendet|envoyé|envoyé le|enviado|enviado el|fecha|inviato|data|wysłano|gönderildi|tarih|verzonden op|datum/tijd|skickat|sendt|lähetetty|päiväys|elküldve|dátum|odesláno|odoslané|trimis|enviada|enviado em|envoyé à|дата|отправлено|надіслано|dato|تاريخ الإرسال|تاريخ|发送时间|日期|日付|送信日時',
  subject:
    'onderwerp|betreft|subject|betreff|objet|sujet|asunto|oggetto|temat|konu|assunto|ämne|emne|aihe|tárgy|předmět|predmet|subiect|тема|الموضوع|主题|件名',
  other:
    'antwoord aan|beantwoorden aan|reply-to|antwort an|répondre à|bijlagen|bijlage|attachments|anlagen|pièces jointes|urgentie|prioriteit|importance|wichtigkeit|priorität|belang|gevoeligheid|sensitivity|tijd|locatie|when|where|wanneer|waar|vereiste aanwezigen|categorieën|categories|message-id',
};

const FIELD_OF: ReadonlyMap<string, HeaderField> = new Map(
  (Object.keys(WORDS) as HeaderField[]).reduce<[string, HeaderField][]>(
    (pairs, field) => [...pairs, ...WORDS[field].split('|').map((word): [string, HeaderField] => [word, field])],
    [],
  ),
);
const LONGEST_LABEL = 24;

export interface Labelled {
  readonly field: HeaderField;
  readonly value: string;
}

/** Reads a line as one line of a header, "Van: Jan de Vries"; plain-text mail may have stars round the label. Null when it is none. */
export function labelled(line: string): Labelled | null {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > LONGEST_LABEL) return null;
  const word = line.slice(0, colon).replace(/[*_|]/g, '').trim().toLowerCase();
  const field = FIELD_OF.get(word);
  return field === undefined ? null : { field, value: withoutEdges(line.slice(colon + 1), /[\s*_]/) };
}

/** As `labelled`, of a line without the colon: "Van Jan de Vries". */
export function labelledBare(line: string): Labelled | null {
  const space = line.indexOf(' ');
  const field = FIELD_OF.get(line.slice(0, Math.max(space, 0)).toLowerCase());
  return field === undefined || !/^[A-ZÀ-Þ]/.test(line) ? null : { field, value: line.slice(space + 1).trim() };
}

/** The labels that may stand in the middle of a line, by their last letter, the longest first. */
const BY_LAST_LETTER: ReadonlyMap<string, readonly string[]> = [...FIELD_OF.keys()]
  .filter((word) => word.length > 1 || word === 'à')
  .sort((a, b) => b.length - a.length)
  .reduce((map, word) => {
    const last = word.charAt(word.length - 1);
    return map.set(last, [...(map.get(last) ?? []), word]);
  }, new Map<string, readonly string[]>());

/** A label in the middle of a line, with where it and its value begin. */
export interface GluedLabel extends Labelled {
  readonly start: number;
  readonly valueStart: number;
}

/** A header of which the lines were glued together: "Van: Jan Datum: 3 juni Aan: …". Empty when the line holds no such header. */
export function gluedLabels(line: string): readonly GluedLabel[] {
  const found: { field: HeaderField; start: number; valueStart: number }[] = [];
  for (let colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
    if (!isSpace(line.charAt(colon + 1))) continue;
    const start = labelBefore(line, colon);
    const field =
      start === null
        ? undefined
        : FIELD_OF.get(
            line
              .slice(start, colon)
              .replace(/[*\s]+$/, '')
              .toLowerCase(),
          );
    if (start !== null && field !== undefined) found.push({ field, start, valueStart: colon + 1 });
  }
  return found.map(({ field, start, valueStart }, index) => ({
    ...{ field, start, valueStart },
    value: line.slice(valueStart, found[index + 1]?.start ?? line.length).trim(),
  }));
}

/** Where the label before this colon begins; null when none ends there. */
function labelBefore(line: string, colon: number): number | null {
  let end = colon;
  if (isSpace(line.charAt(end - 1))) end--;
  if (line.charAt(end - 1) === '*') end--;
  const before = line.slice(Math.max(0, end - LONGEST_LABEL), end).toLowerCase();
  const labels = BY_LAST_LETTER.get(before.charAt(before.length - 1)) ?? [];
  const label = labels.find((word) => {
    if (!before.endsWith(word)) return false;
    const start = end - word.length;
    if (start === 0 || /[\s\d\-*>\]]/.test(line.charAt(start - 1))) return true;
    // "Van: Jolanda MeijerAan: Karim Haddad".
    return /[a-zà-ÿ]/.test(line.charAt(start - 1)) && /[A-ZÀ-Þ]/.test(line.charAt(start));
  });
  return label === undefined ? null : end - label.length;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\u00a0';
}

const SEPARATOR_WORDS =
  /(oorspronkelijk|doorgestuurd|original|forwarded|ursprüngliche|weitergeleitete|message d'origine|transféré|oorspronkelijke afspraak|reply message|mensaje)/i;

/** "-----Oorspronkelijk bericht-----", "Begin doorgestuurd bericht:" or a row of underscores. Alone it is no boundary. */
export function isSeparator(line: string): boolean {
  const text = line.trim();
  // Notes: "Wouter Hoekstra ---23-11-2026 10:12:33---Kun jij deze doen?"
  if (/^\S.{0,100}? ?---\d.{5,40}?\d{2}.{0,8}---/.test(text)) return true;
  if (text.length > 80) return false;
  if (/^[_=]{10,}$/.test(text) || /^-{10,}$/.test(text)) return true;
  if (/^[-_*=\s]{3,}/.test(text) && /[-_*=\s]{3,}$/.test(text)) return SEPARATOR_WORDS.test(text);
  return /^(begin doorgestuurd bericht|begin forwarded message|anfang der weitergeleiteten nachricht|début du message (réexpédié|transféré)) ?:$/i.test(
    text,
  );
}

/** A separator of words: "-----Oorspronkelijk bericht-----". */
export function isTitle(line: string): boolean {
  return /[a-z]/i.test(line) && isSeparator(line);
}
