import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import type { ReactElement } from 'react';
import type { Clash } from '../../domain/settings/merge';
import type { ClusterSettings } from '../../domain/settings/settings';
import { Announcement } from '../../screen/Announcement';
import { problemSentence } from '../../screen/problem';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { Texts } from '../../texts/nl';
import type { SettingsTexts } from '../../texts/settings-nl';
import { useSettingsTexts } from './settings-texts';
import type { SaveOutcome, SettingsModel, SettingsState } from './settings-model';
import { useSettingsStyles } from './useSettingsStyles';

interface Props {
  readonly state: SettingsState;
  readonly model: SettingsModel;
}

/** Keeps what was changed, or throws it away; and what came of it. */
export function SaveBar({ state, model }: Props): ReactElement | null {
  const texts = useTexts();
  const words = useSettingsTexts();
  const styles = useSettingsStyles();
  const shared = useStyles();
  const { draft, findings, isChanged, isSaving, outcome } = state;
  if (!draft || (!isChanged && outcome === null)) return null;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const said = outcome
    ? outcomeWords(outcome, texts, words, draft)
    : errors > 0
      ? words.save.errors(errors)
      : words.save.changed;
  const isClash = outcome?.kind === 'clash' && outcome.clashes.length > 0;
  return (
    <div className={styles.bar} role="group" aria-label={words.save.save}>
      <span className={shared.grow}>{said}</span>
      <Announcement text={outcome ? said : ''} />
      {isChanged && isClash && (
        <>
          <DefaultButton text={words.save.mine} disabled={isSaving} onClick={() => void model.save('mine')} />
          <DefaultButton text={words.save.theirs} disabled={isSaving} onClick={() => void model.save('theirs')} />
        </>
      )}
      {isChanged && !isClash && (
        <PrimaryButton
          text={isSaving ? words.save.saving : words.save.save}
          disabled={isSaving || errors > 0}
          allowDisabledFocus
          onClick={() => void model.save()}
        />
      )}
      {isChanged && <DefaultButton text={words.save.reset} disabled={isSaving} onClick={model.reset} />}
    </div>
  );
}

function outcomeWords(
  outcome: SaveOutcome,
  texts: Texts,
  { save, sections, mailbox, cards }: SettingsTexts,
  draft: ClusterSettings,
): string {
  switch (outcome.kind) {
    case 'saved':
      return save.saved;
    case 'wrong':
      return save.wrong;
    case 'failed':
      return problemSentence(texts, outcome.problem);
    case 'clash': {
      const names = outcome.clashes.map((clash) => clashName(clash, { sections, mailbox, cards }, draft));
      return names.length === 0 ? save.clashBusy : save.clash([...new Set(names)].join(', '));
    }
  }
}

function clashName(
  { field, id }: Clash,
  { sections, mailbox, cards }: Pick<SettingsTexts, 'sections' | 'mailbox' | 'cards'>,
  draft: ClusterSettings,
): string {
  switch (field) {
    case 'card':
      return draft.cards.find((card) => card.id === id)?.name ?? cards.nameless;
    case 'mailbox':
      return mailbox;
    case 'term':
    case 'kindTerms':
    case 'calendar':
    case 'figuresPerPerson':
      return sections.terms;
    case 'acknowledge':
    case 'acknowledgeSince':
    case 'acknowledgement':
      return sections.acknowledgement;
    case 'internalDomains':
    case 'partnerDomains':
    case 'channels':
      return sections.domains;
    case 'chainAtSend':
    case 'ignored':
    case 'ownershipLock':
      return sections.replies;
    default:
      return sections.organisation;
  }
}
