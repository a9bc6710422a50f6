import type { Promised, TriageRecord } from '../ownership/record';

/** The promises that still have to be kept: not those that were, nor those in whose place the entrepreneur was told a later day since. */
export function openPromises({
  promises,
  postponed,
}: Pick<TriageRecord, 'promises' | 'postponed'>): readonly Promised[] {
  return promises.filter(
    (promise) => promise.keptAt === null && postponed.every((told) => told.at < promise.at || told.day < promise.day),
  );
}
