import { graph } from './dutch-graph';
import { loadSpeller, type Speller } from './speller';

let opened: Speller | null = null;

/** The Dutch speller; opened on first use, because that takes some tens of milliseconds. */
export function dutchSpeller(): Speller {
  opened ??= loadSpeller(graph);
  return opened;
}
