import { checkSettings, type SettingsFinding } from '../../domain/settings/check-settings';
import { type Clash, mergeSettings, type Side } from '../../domain/settings/merge';
import type { ClusterSettings } from '../../domain/settings/settings';
import type { ClusterMailbox, StoredSettings } from '../../mailbox/port';
import { type Problem, problemOf } from '../../screen/problem';
import { createState, type Readable } from '../../screen/state';

/** How the last attempt to keep the settings ended. */
export type SaveOutcome =
  | { readonly kind: 'saved' }
  /** Somebody else changed the same at the same time: choose. Nothing was kept yet. */
  | { readonly kind: 'clash'; readonly clashes: readonly Clash[] }
  /** There are errors to mend first. */
  | { readonly kind: 'wrong' }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface SettingsState {
  /** As they stand on the screen; null until they were read. */
  readonly draft: ClusterSettings | null;
  readonly findings: readonly SettingsFinding[];
  readonly isChanged: boolean;
  readonly isSaving: boolean;
  readonly outcome: SaveOutcome | null;
  /** The settings could not be read. */
  readonly problem: Problem | null;
}

/** The settings of one cluster while somebody changes them. */
export interface SettingsModel {
  readonly state: Readable<SettingsState>;
  load(): Promise<void>;
  change(part: Partial<ClusterSettings>): void;
  /** @param side whose version stays of what both changed; asked for only after a clash */
  save(side?: Side): Promise<void>;
  /** Throws away what was not kept. */
  reset(): void;
}

/** Others may save at the same moment; what they changed is taken along, so one more round settles it. */
const MOST_ROUNDS = 4;

/** @param onSaved is told of the settings that were kept */
export function createSettingsModel(
  mailbox: Pick<ClusterMailbox, 'settings' | 'saveSettings'>,
  now: () => Date,
  onSaved: (settings: ClusterSettings) => void,
): SettingsModel {
  const state = createState<SettingsState>({
    ...{ draft: null, findings: [], isChanged: false, isSaving: false, outcome: null, problem: null },
  });
  let base: StoredSettings | null = null;

  const change = (part: Partial<SettingsState>): void => {
    state.set({ ...state.get(), ...part });
  };

  function show(draft: ClusterSettings, part: Partial<SettingsState> = {}): void {
    change({
      ...{ draft, findings: checkSettings(draft), problem: null },
      isChanged: JSON.stringify(draft) !== JSON.stringify(base?.settings),
      ...part,
    });
  }

  async function keep(draft: ClusterSettings, side: Side | undefined): Promise<SaveOutcome> {
    let mine = draft;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const stored = await mailbox.settings();
      if (stored !== null && base !== null && stored.version !== base.version) {
        const { merged, clashes } = mergeSettings(base.settings, mine, stored.settings, side ?? 'mine');
        if (clashes.length > 0 && side === undefined) return { kind: 'clash', clashes };
        mine = merged;
        base = stored;
      }
      if (checkSettings(mine).some(({ severity }) => severity === 'error')) {
        show(mine);
        return { kind: 'wrong' };
      }
      if ((await mailbox.saveSettings(mine, base?.version ?? null)) === 'written') {
        base = (await mailbox.settings()) ?? base;
        show(base?.settings ?? mine);
        onSaved(mine);
        return { kind: 'saved' };
      }
    }
    return { kind: 'clash', clashes: [] };
  }

  return {
    state,

    async load() {
      try {
        base = await mailbox.settings();
        if (base) show(base.settings, { outcome: null });
      } catch (error) {
        const problem = problemOf(error, now());
        if (problem) change({ problem });
      }
    },

    change(part) {
      const { draft } = state.get();
      if (draft) show({ ...draft, ...part }, { outcome: null });
    },

    async save(side) {
      const { draft, isSaving } = state.get();
      if (!draft || isSaving) return;
      change({ isSaving: true, outcome: null });
      try {
        change({ outcome: await keep(draft, side) });
      } catch (error) {
        const problem = problemOf(error, now());
        change({ outcome: problem && { kind: 'failed', problem } });
      } finally {
        change({ isSaving: false });
      }
    },

    reset() {
      if (base) show(base.settings, { outcome: null });
    },
  };
}
