import type { Greeting } from '../greeting';
import { surnameRelation } from './compare-names';
import type { NameEvidence } from './evidence';
import type { PersonName } from './person-name';

/** The name in the thread; where none is known there, the one that the writer chose. */
export function nameToUse(greeting: Greeting | null, evidence: NameEvidence): PersonName | null {
  const written = greeting?.name?.surname ? greeting.name : null;
  if (written) {
    const other = evidence.others.filter((one) => surnameRelation(written, one) === 'same')[0];
    if (other) return { ...other, given: other.given || written.given };
  }
  if (evidence.name?.surname) return evidence.name;
  return written;
}
