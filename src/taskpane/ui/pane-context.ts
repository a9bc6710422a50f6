import { createContext, useContext } from 'react';
import type { Cluster } from '../cluster';
import type { PaneServices } from '../services';
import type { Readable } from '../../screen/state';
import type { WorkModel } from '../work/work-model';

/** What every screen of the pane needs once Outlook has answered. */
export interface Pane {
  readonly services: PaneServices;
  readonly openCluster: (address: string) => Promise<Cluster | null>;
  /** The work list of a cluster mailbox: one for all screens, so that they tell the same. */
  readonly work: (address: string) => WorkModel;
  /** The person lacks the right to their own list of categories. */
  readonly coloursMissing: Readable<boolean>;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A screen of the pane was drawn outside PaneContext.');
  return pane;
}
