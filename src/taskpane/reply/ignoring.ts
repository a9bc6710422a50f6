import type { Finding } from '../../domain/reply/finding';
import {
  type Ignored,
  IGNORED_KEY,
  type IgnoredAlways,
  isAbout,
  parseIgnored,
  withIgnoredAlways,
} from '../../domain/reply/ignoring';
import type { Outlook } from '../../outlook/port';
import type { ChangeCluster } from '../keep-for-send';

/** In this mail; always when it is about these words; always, whatever the words. */
export type IgnoreScope = 'mail' | 'words' | 'always';

/** `notKept`: this Outlook cannot pass it on to the check at send. `full`: the cluster ignores as much as it can already. */
export type IgnoreOutcome = 'ignored' | 'notKept' | 'full';

/** What the writer has the checks say no more about. */
export interface Ignoring {
  /** In this mail. */
  here(): readonly Ignored[];
  /** For the whole cluster, since just now; the settings will have it when they are read again. */
  always(): readonly IgnoredAlways[];
  /** Gets what was ignored when the pane was open before. */
  recall(): Promise<void>;
  /** @throws MailboxError when the settings cannot be changed */
  ignore(finding: Finding, why: string, scope: IgnoreScope): Promise<IgnoreOutcome>;
  /** Has the checks speak of it again in this mail. */
  heed(finding: Finding): Promise<boolean>;
}

/** @param describe what a finding says */
export function createIgnoring(
  outlook: Outlook,
  changeCluster: ChangeCluster,
  describe: (finding: Finding) => string,
  now: () => Date,
): Ignoring {
  let here: readonly Ignored[] = [];
  let always: readonly IgnoredAlways[] = [];

  const keep = (changed: readonly Ignored[]): Promise<boolean> => {
    here = changed;
    return outlook.leaveWord(IGNORED_KEY, JSON.stringify(here));
  };

  async function ignoreAlways(ignored: Omit<IgnoredAlways, 'by' | 'at'>): Promise<IgnoreOutcome> {
    let isFull = false;
    const settings = await changeCluster((found, { card, person }) => {
      const entry = { ...ignored, by: card?.name ?? person.address, at: now().toISOString() };
      const changed = withIgnoredAlways(found.ignored ?? [], entry);
      isFull = changed === null;
      return changed === null ? found : { ...found, ignored: changed };
    });
    always = settings.ignored ?? [];
    return isFull ? 'full' : 'ignored';
  }

  return {
    here: () => here,
    always: () => always,
    async recall() {
      here = parseIgnored(await outlook.wordLeft(IGNORED_KEY));
    },
    async ignore(finding, why, scope) {
      const { check, reason, quote } = finding;
      if (scope === 'mail') return (await keep([...here, { check, reason, quote, why }])) ? 'ignored' : 'notKept';
      return ignoreAlways({ check, reason, quote: scope === 'words' ? quote : null, title: describe(finding), why });
    },
    heed: (finding) => keep(here.filter((one) => !isAbout(one, finding))),
  };
}
