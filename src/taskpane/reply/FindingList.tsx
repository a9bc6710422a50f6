import { DefaultButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useState } from 'react';
import type { Severity } from '../../domain/reply/finding';
import { findingWords } from '../../texts/findings';
import { Fold } from '../../screen/Fold';
import { Icon, type IconName } from '../../screen/Icon';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { Analysis, UnknownForm } from './analysis';
import { byRemedy, type KeyedFinding, keyed } from './fixes';
import { FormQuestion } from './FormQuestion';
import { IgnoreForm, ignorableTogether } from './IgnoreForm';
import type { ReplyModel } from './reply-model';
import { SpellingChoices } from './SpellingChoices';

interface Props {
  readonly analysis: Analysis;
  readonly working: boolean;
  readonly model: ReplyModel;
}

const GROUPS: readonly Severity[] = ['error', 'warn', 'hint'];
const ICONS: Readonly<Record<Severity, IconName>> = { error: 'error', warn: 'warn', hint: 'hint' };

/** What the checks found, what would hurt first. */
export function FindingList({ analysis, working, model }: Props): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  const all = keyed(analysis.findings);
  return (
    <>
      {GROUPS.map((severity) => {
        const group = all.filter(({ finding }) => finding.severity === severity);
        if (group.length === 0) return null;
        return (
          <section key={severity} className={styles.section}>
            <h2 className={styles.sectionHeading}>{texts.reply.group[severity]}</h2>
            <ul className={styles.list}>
              {byRemedy(group).map((together) => (
                <FindingItem
                  key={together[0]?.key}
                  together={together}
                  unknownForm={analysis.unknownForm}
                  placeOf={analysis.placeOf}
                  mayIgnoreAlways={analysis.mayIgnoreAlways}
                  working={working}
                  model={model}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function asksForm({ check, reason }: KeyedFinding['finding']): boolean {
  return check === 'aanhef.geslacht' && reason === 'unknown';
}

/** What one remedy mends, with the remedy. */
function FindingItem({
  together,
  unknownForm,
  placeOf,
  mayIgnoreAlways,
  working,
  model,
}: {
  readonly together: readonly KeyedFinding[];
  readonly unknownForm: UnknownForm | null;
  readonly placeOf: Analysis['placeOf'];
  readonly mayIgnoreAlways: boolean;
  readonly working: boolean;
  readonly model: ReplyModel;
}): ReactElement | null {
  const texts = useTexts();
  const styles = useStyles();
  const [isIgnoring, setIgnoring] = useState(false);
  const first = together[0];
  if (!first) return null;
  const { severity, fix } = first.finding;
  const words = together.map(({ finding }) => findingWords(finding, texts.tag));
  const quote = first.finding.quote;
  const place = placeOf(first.finding);
  const isQuoted = quote === '' || words.some(({ title }) => title.includes(quote));
  return (
    <li className={styles.card}>
      {words.map(({ title }) => (
        <div key={title} className={styles.topRow}>
          <Icon name={ICONS[severity]} className={`${styles.icon} ${severity === 'error' ? styles.late : ''}`} />
          <div className={styles.grow}>
            <span className={styles.visuallyHidden}>{texts.reply.severity[severity]}: </span>
            {title}
          </div>
        </div>
      ))}
      {place ? (
        <p className={styles.quiet}>
          {place.before}
          <mark>{place.words}</mark>
          {place.after}
        </p>
      ) : (
        !isQuoted && <p className={styles.quiet}>{texts.reply.found(quote)}</p>
      )}
      {fix !== null && fix.proposal !== '' && (
        <div className={styles.item}>
          <div className={styles.quiet}>{texts.reply.proposal}</div>
          <div className={styles.proposal}>{fix.proposal}</div>
        </div>
      )}
      {unknownForm && together.some(({ finding }) => asksForm(finding)) && (
        <FormQuestion unknown={unknownForm} working={working} model={model} />
      )}
      <div className={styles.buttons}>
        {fix !== null && (
          <DefaultButton
            text={words[0]?.apply ?? ''}
            ariaDescription={words.map(({ title }) => title).join(', ')}
            disabled={working}
            allowDisabledFocus
            onClick={() => void model.fix(first.key)}
          />
        )}
        {ignorableTogether(together) !== 'never' && (
          <DefaultButton
            text={texts.reply.ignoring.open}
            ariaLabel={texts.reply.ignoring.about(words[0]?.title ?? '')}
            aria-expanded={isIgnoring}
            disabled={working}
            allowDisabledFocus
            onClick={() => {
              setIgnoring(!isIgnoring);
            }}
          />
        )}
      </div>
      {isIgnoring && (
        <IgnoreForm
          {...{ together, mayIgnoreAlways, working, model }}
          onClose={() => {
            setIgnoring(false);
          }}
        />
      )}
      {together.map((found) => (
        <SpellingChoices key={found.key} found={found} working={working} model={model} />
      ))}
      <Fold title={texts.reply.why}>
        {words.map(({ title, why }) => (
          <p key={title} className={styles.quiet}>
            {why}
          </p>
        ))}
      </Fold>
    </li>
  );
}
