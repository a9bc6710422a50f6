import type { ReactElement } from 'react';
import type { CivilDate } from '../../domain/deadlines/civil-date';
import { useStyles } from '../../screen/useStyles';
import { CardForm } from './CardForm';
import { at, type SectionProps } from './section';
import { useSettingsTexts } from './settings-texts';

interface Props extends SectionProps {
  readonly id: string;
  readonly today: CivilDate;
}

/** One's own knowledge card: what one knows, when one is there, and who stands in. */
export function OwnCard({ draft, findings, change, id, today }: Props): ReactElement | null {
  const { sections } = useSettingsTexts();
  const shared = useStyles();
  const { cards } = draft;
  const card = cards.find((one) => one.id === id);
  if (!card) return null;
  return (
    <>
      <h2 className={shared.heading}>
        {sections.ownCard}: {card.name}
      </h2>
      <CardForm
        card={card}
        others={cards.filter((one) => one.id !== id)}
        today={today}
        found={at(findings, 'card', id)}
        onChange={(part) => {
          change({ cards: cards.map((one) => (one.id === id ? { ...one, ...part } : one)) });
        }}
        onRemove={null}
      />
    </>
  );
}
