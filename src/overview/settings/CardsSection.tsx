import { DefaultButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useState } from 'react';
import type { CivilDate } from '../../domain/deadlines/civil-date';
import type { CategoryColour, KnowledgeCard } from '../../domain/team/card';
import { Icon } from '../../screen/Icon';
import { viewPerson } from '../../screen/person';
import { PersonCoin } from '../../screen/PersonCoin';
import { useStyles } from '../../screen/useStyles';
import { CardForm } from './CardForm';
import { Faults } from './Faults';
import { at, type SectionProps } from './section';
import { useSettingsTexts } from './settings-texts';
import { useSettingsStyles } from './useSettingsStyles';

interface Props extends SectionProps {
  readonly today: CivilDate;
  readonly newId: () => string;
}

/** The knowledge cards of the cluster: whom there is, and the card that is being changed. */
export function CardsSection({ draft, findings, change, today, newId }: Props): ReactElement {
  const { cards: words } = useSettingsTexts();
  const styles = useSettingsStyles();
  const shared = useStyles();
  const { cards } = draft;
  const [chosen, setChosen] = useState<string | null>(cards[0]?.id ?? null);
  const card = cards.find(({ id }) => id === chosen);

  function add(): void {
    const id = newId();
    change({ cards: [...cards, newCard(id, draft.organisation.team, cards)] });
    setChosen(id);
  }

  return (
    <div className={styles.two} style={{ marginTop: 16 }}>
      <div>
        <DefaultButton text={words.add} onClick={add} />
        <Faults id="cards-faults" findings={at(findings, 'cards')('role')} />
        <ul className={styles.cardList}>
          {cards.map((one) => {
            const isWrong = findings.some(
              ({ where, severity }) => severity === 'error' && where.part === 'card' && where.id === one.id,
            );
            return (
              <li key={one.id}>
                <button
                  type="button"
                  className={styles.cardButton}
                  aria-current={one.id === chosen}
                  onClick={() => {
                    setChosen(one.id);
                  }}
                >
                  <PersonCoin person={viewPerson(one)} />
                  <span className={shared.grow}>
                    <span className={shared.oneLine}>{one.name || words.nameless}</span>
                    <span className={`${shared.quiet} ${shared.oneLine}`}>{one.domain || words.roles[one.role]}</span>
                  </span>
                  {isWrong && <Icon name="error" className={shared.late} />}
                </button>
              </li>
            );
          })}
        </ul>
      </div>
      {card ? (
        <CardForm
          key={card.id}
          card={card}
          others={cards.filter(({ id }) => id !== card.id)}
          today={today}
          found={at(findings, 'card', card.id)}
          onChange={(part) => {
            change({ cards: cards.map((one) => (one.id === card.id ? { ...one, ...part } : one)) });
          }}
          onRemove={() => {
            change({ cards: cards.filter(({ id }) => id !== card.id).map((one) => withoutBackup(one, card.id)) });
            setChosen(null);
          }}
        />
      ) : (
        <p className={shared.quiet}>{words.choose}</p>
      )}
    </div>
  );
}

function newCard(id: string, department: string, others: readonly KnowledgeCard[]): KnowledgeCard {
  return {
    ...{ id, name: '', address: '', role: 'specialist', jobTitle: '', department, domain: '', directNumber: '' },
    ...{ expertise: [], relatedSubjects: [], absence: [], backup: null, languages: ['nl'] },
    workingDays: ['ma', 'di', 'wo', 'do', 'vr'],
    colour: freeColour(others),
  };
}

/** A colour that nobody has yet; the first of all when they are all taken. */
function freeColour(cards: readonly KnowledgeCard[]): CategoryColour {
  const taken = new Set<string>(cards.map(({ colour }) => colour));
  const free = Array.from({ length: 25 }, (_none, n): CategoryColour => `preset${n}`).find((one) => !taken.has(one));
  return free ?? 'preset0';
}

function withoutBackup(card: KnowledgeCard, gone: string): KnowledgeCard {
  return card.backup === gone ? { ...card, backup: null } : card;
}
