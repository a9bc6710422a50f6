import { BUILDING, CATERING, ENVIRONMENT, EVENTS } from './topics/permits';
import { LAND, TAXES, TRAFFIC } from './topics/streets-and-land';
import type { Topic } from './topics/topic';
import { ECONOMY, GRANTS, MARKETS, SERVICE } from './topics/town';

/** What each card is asked about, by its id. */
export const TOPICS: Readonly<Record<string, readonly Topic[]>> = {
  sanne: CATERING,
  ruben: BUILDING,
  fatima: ENVIRONMENT,
  tim: EVENTS,
  marijke: SERVICE,
  hanna: ECONOMY,
  jelle: MARKETS,
  nienke: GRANTS,
  aylin: TRAFFIC,
  wouter: TAXES,
  bram: LAND,
};
