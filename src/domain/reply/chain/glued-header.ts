import type { Boundary } from './boundary';
import { headerOf, LONGEST_VALUE, PEOPLE } from './header-values';
import { gluedLabels, type HeaderField } from './labels';
import type { ChainLine } from './lines';

/** The headers in a line; each runs from its sender to the next one's, with a date or a subject that stands before the sender. */
export function gluedAt(line: ChainLine, index: number): readonly Boundary[] {
  const labels = gluedLabels(line.text);
  const found: Boundary[] = [];
  let free = 0;
  for (let from = 0; from < labels.length; from++) {
    if (labels[from]?.field !== 'from') continue;
    const values = new Map<HeaderField, string>();
    let end = from;
    for (let label = labels[end]; label && !(end > from && label.field === 'from'); label = labels[++end]) {
      if (label.field !== 'other' && label.field !== 'cc' && values.has(label.field)) break;
      if (!values.has(label.field)) values.set(label.field, label.value);
    }
    let begin = from;
    for (let label = labels[begin - 1]; label && begin > free && begin > from - 2; label = labels[begin - 1]) {
      if (!LEADS.has(label.field) || values.has(label.field) || label.value.length > LONGEST_VALUE) break;
      values.set(label.field, label.value);
      begin--;
    }
    const last = labels[end - 1];
    const isOfPeople = last !== undefined && PEOPLE.has(last.field);
    const people = isOfPeople ? last.value.slice(0, endOfPeople(last.value)) : '';
    if (isOfPeople) values.set(last.field, people);
    const made = headerOf(values, {
      ...{ first: index, last: index, column: beginOf(line.text, labels[begin]?.start ?? 0) },
      endColumn: last === undefined ? null : last.valueStart + people.length,
    });
    if (made === null) continue;
    found.push(made);
    free = end;
    from = end - 1;
  }
  return found;
}

/** Where a list of people ends in a line in which the mail itself follows. */
function endOfPeople(value: string): number {
  const person = /[^;,<]{0,100}<[^<>\s]{3,254}>\s*/y;
  let end = 0;
  for (person.lastIndex = 0; person.test(value); person.lastIndex++) {
    end = person.lastIndex;
    if (!/[;,]/.test(value.charAt(end))) break;
  }
  return end > 0 ? end : Math.min(value.length, LONGEST_VALUE);
}

const LEADS: ReadonlySet<HeaderField> = new Set<HeaderField>(['date', 'subject']);

/** Where a header in a line begins, with a title right before it: "-------- Oorspronkelijk bericht --------Van: …". */
function beginOf(line: string, start: number): number {
  const from = Math.max(0, start - LONGEST_TITLE);
  const title = /-{3,}[^-]{0,60}-{3,}\s*$/.exec(line.slice(from, start));
  return title ? from + title.index : start;
}

const LONGEST_TITLE = 120;
