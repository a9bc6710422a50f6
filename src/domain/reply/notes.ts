import { isNote } from './chain/remarks';
import type { Line } from './line';
import { withoutAccents } from './names/letters';

/** What stands in brackets; nobody writes a longer aside. */
const ASIDE = /\s?(?:\[[^[\]]{1,300}\]|\([^()]{1,300}\))/g;
/** "Bram, kun jij", "Bram: klopt dit?": the first word of a line or an aside, where it names somebody. */
const ADDRESSED = /^\s?[[(]?\s*([A-ZÀ-Þ][a-zà-ÿ-]{1,20})(?: [A-ZÀ-Þ][\wà-ÿ-]{1,30})?\s?[:,]/;
const TO_COLLEAGUE = /(?:^|[^a-zà-ÿ])(?:jij|je|jou|jouw|jullie)(?![a-zà-ÿ])|\?/i;
const LOOK_IT_OVER =
  /(?:^|[^a-zà-ÿ])(?:kun|wil|kan|zou) (?:jij|jullie) (?:[a-zà-ÿ]+ ){0,6}(?:checken|nakijken|nalezen|nalopen|meelezen|meekijken|afmaken)(?![a-zà-ÿ])/i;

/** Of a sentence without end only the beginning counts. */
const LONGEST = 400;

/** A stretch of a line: offsets in its text, in UTF-16 units. */
export interface Note {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches of a line that are meant for a colleague: an aside in brackets by itself, other notes from where their sentence begins up to the end
 * of the line.
 *
 * @param colleagues their names; whoever asks is none of them, even with the same first name
 */
export function notesIn(line: string, colleagues: readonly string[]): readonly Note[] {
  const names = colleagues.map((name) => withoutAccents(name.split(/[ ,]/)[0] ?? '')).filter((name) => name !== '');
  const asides: Note[] = [];
  const rest = line.replace(ASIDE, (aside, start: number) => {
    if (!isNote(aside) && !isUnfinished(aside, names) && !isAddressed(aside, names)) return aside;
    asides.push({ start, end: start + aside.length });
    return ' '.repeat(aside.length);
  });
  for (const start of sentenceStarts(rest)) {
    const sentence = rest.slice(start, start + LONGEST);
    if (!isNote(firstSentence(sentence)) && !LOOK_IT_OVER.test(firstSentence(sentence))) {
      if (!isAddressed(sentence, names) || !TO_COLLEAGUE.test(sentence)) continue;
    }
    return [...asides.filter((one) => one.end <= start), { start, end: line.length }];
  }
  return asides;
}

/** The lines without the notes in them, and without those that are nothing else. */
export function withoutNotes(lines: readonly Line[], colleagues: readonly string[]): readonly Line[] {
  const kept: Line[] = [];
  for (const line of lines) {
    let from = 0;
    for (const note of [...notesIn(line.text, colleagues), { start: line.text.length, end: line.text.length }]) {
      const piece = part(line, from, note.start);
      if (piece.text !== '') kept.push(piece);
      from = note.end;
    }
  }
  return kept;
}

function part(line: Line, from: number, to: number): Line {
  const piece = line.text.slice(from, to);
  return { text: piece.trim(), start: line.start + from + (piece.length - piece.replace(/^\s+/, '').length) };
}

/** "[klopt dit?]", "[check dit nog bij Roos]": in square brackets stands what was to be looked up before sending. */
function isUnfinished(aside: string, names: readonly string[]): boolean {
  if (!/^\s?\[/.test(aside))
    return /(?:^|[^a-z])(?:checken|nakijken|navragen|check dit|check bij)(?![a-z])/i.test(aside);
  const words = withoutAccents(aside).split(/[^a-z]+/);
  return (
    /\?\s?\]$/.test(aside) ||
    words.some(
      (word) =>
        names.indexOf(word) >= 0 ||
        /^(?:check|checken|nakijken|navragen|nagaan|aanvullen|invullen|opzoeken)$/.test(word),
    )
  );
}

function isAddressed(text: string, names: readonly string[]): boolean {
  const name = ADDRESSED.exec(text.slice(0, 80))?.[1];
  return name !== undefined && names.indexOf(withoutAccents(name)) >= 0;
}

function sentenceStarts(line: string): readonly number[] {
  const starts = [0];
  const end = /[.!?]\s+(?=\S)/g;
  for (let match = end.exec(line); match !== null; match = end.exec(line)) starts.push(match.index + match[0].length);
  return starts;
}

function firstSentence(text: string): string {
  const end = text.search(/[.!?]\s/);
  return end < 0 ? text : text.slice(0, end + 1);
}
