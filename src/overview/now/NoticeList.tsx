import { ActionButton, DefaultButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useState } from 'react';
import type { Notice } from '../../domain/overview/watching';
import { Icon } from '../../screen/Icon';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import { type DateWords, writtenDay } from '../../texts/dates';
import type { OverviewTexts } from '../../texts/overview-nl';
import { useWords } from '../ui/overview-context';
import { useOverviewStyles } from '../ui/useOverviewStyles';
import type { ClusterNow } from './now-model';
import { personKey } from './rows';

interface Props {
  readonly clusters: readonly ClusterNow[];
  /** Shows the questions of one person. */
  readonly onPerson: (person: string) => void;
}

interface Line {
  readonly key: string;
  readonly text: string;
  readonly person: string | null;
}

const FIRST = 3;

/** What the coordinator should see at once; the first few, and the others on demand. */
export function NoticeList({ clusters, onPerson }: Props): ReactElement | null {
  const words = useWords();
  const { dates } = useTexts();
  const shared = useStyles();
  const styles = useOverviewStyles();
  const [isWhole, setWhole] = useState(false);
  const lines = clusters.flatMap((one) => linesOf(one, words.notices, dates));
  if (lines.length === 0) return null;
  return (
    <section aria-label={words.notices.heading}>
      <ul className={styles.notices}>
        {lines.slice(0, isWhole ? lines.length : FIRST).map(({ key, text, person }) => (
          <li key={key} className={styles.notice}>
            <Icon name="warn" className={shared.icon} />
            <span className={shared.grow}>{text}</span>
            {person !== null && (
              <DefaultButton
                text={words.notices.show}
                onClick={() => {
                  onPerson(person);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {lines.length > FIRST && (
        <ActionButton
          aria-expanded={isWhole}
          text={isWhole ? words.notices.less : words.notices.more(lines.length - FIRST)}
          onClick={() => {
            setWhole(!isWhole);
          }}
        />
      )}
    </section>
  );
}

/** Old cards come at once, after a busy half year: from the third on they are one line. */
function linesOf({ cluster, notices }: ClusterNow, words: OverviewTexts['notices'], dates: DateWords): readonly Line[] {
  const { address } = cluster.mailbox;
  const old = notices.filter(({ kind }) => kind === 'cardOld');
  const single = old.length > 2 ? notices.filter(({ kind }) => kind !== 'cardOld') : notices;
  const lines = single.map((notice, index): Line => {
    const person = notice.kind === 'awayWithOpen' ? personKey(cluster, notice.person.id) : null;
    return { key: `${address} ${index}`, text: noticeWords(notice, words, dates), person };
  });
  return old.length > 2
    ? [...lines, { key: `${address} cards`, text: words.cardsOld(old.length), person: null }]
    : lines;
}

function noticeWords(notice: Notice, words: OverviewTexts['notices'], dates: DateWords): string {
  switch (notice.kind) {
    case 'awayWithOpen': {
      const { name, open, backup } = notice.person;
      return words.awayWithOpen(name, open, writtenDay(dates, notice.until), backup?.name ?? null);
    }
    case 'domainEmpty':
      return words.domainEmpty(notice.domain);
    case 'cardOld':
      return words.cardOld(notice.card.name, notice.checkedOn === null ? null : writtenDay(dates, notice.checkedOn));
  }
}
