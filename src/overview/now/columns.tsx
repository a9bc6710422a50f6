import type { IColumn } from '@fluentui/react/lib/DetailsList';
import type { ReactElement } from 'react';
import { Icon } from '../../screen/Icon';
import { PersonCoin } from '../../screen/PersonCoin';
import type { PaneStyles } from '../../screen/useStyles';
import { onDutchClock } from '../../domain/deadlines/dutch-time';
import { writtenDay } from '../../texts/dates';
import type { Texts } from '../../texts/nl';
import type { OverviewTexts } from '../../texts/overview-nl';
import type { OverviewStyles } from '../ui/useOverviewStyles';
import type { Choice, Row, SortBy } from './rows';

interface Look {
  readonly texts: Texts;
  readonly list: OverviewTexts['list'];
  readonly signs: OverviewTexts['signs'];
  readonly styles: OverviewStyles;
  readonly shared: PaneStyles;
  readonly choice: Choice;
  readonly isNarrow: boolean;
  readonly hasMailboxes: boolean;
  readonly onChoice: (part: Partial<Choice>) => void;
  readonly onOpen: (row: Row) => void;
}

/** The columns of the list: on a narrow screen one, in which everything stands below each other. */
export function columnsFor(look: Look): IColumn[] {
  const { list, isNarrow, hasMailboxes } = look;
  const column = (key: SortBy, name: string, minWidth: number, draw: (row: Row) => ReactElement): IColumn => ({
    key,
    name,
    minWidth,
    isResizable: true,
    ...sorting(look, key),
    onRender: (row: Row) => draw(row),
  });
  const whole = { isRowHeader: true, flexGrow: 1, maxWidth: 2000 };
  if (isNarrow) {
    return [{ ...column('standing', list.heading, 160, (row) => <Stacked row={row} look={look} />), ...whole }];
  }
  return [
    { ...column('subject', list.columns.subject, 160, (row) => <Subject row={row} look={look} />), ...whole },
    {
      ...column('sender', list.columns.sender, 90, ({ sender }) => <>{sender || look.texts.common.noSender}</>),
      maxWidth: 170,
    },
    { ...column('owner', list.columns.owner, 120, (row) => <Owner row={row} look={look} />), maxWidth: 170 },
    { ...column('due', list.columns.due, 110, (row) => <Due row={row} look={look} />), maxWidth: 140 },
    {
      ...{ key: 'signs', name: list.columns.signs, minWidth: 110, maxWidth: 200, isResizable: true },
      onRender: (row: Row) => <>{signsOf(row, look).join(', ')}</>,
    },
    {
      ...column('received', list.columns.received, 90, (row) => <>{receivedWords(row, look.texts)}</>),
      maxWidth: 110,
    },
    ...(hasMailboxes
      ? [
          {
            ...{ key: 'mailbox', name: list.columns.mailbox, minWidth: 90, maxWidth: 160, isResizable: true },
            onRender: ({ cluster }: Row) => <>{cluster.settings.mailbox.name}</>,
          },
        ]
      : []),
  ];
}

/** A second press on the same heading turns the order round. */
function sorting(
  { choice, onChoice }: Look,
  key: SortBy,
): Pick<IColumn, 'isSorted' | 'isSortedDescending' | 'onColumnClick'> {
  const isSorted = choice.sort === key;
  return {
    isSorted,
    isSortedDescending: isSorted && choice.descending,
    onColumnClick: () => {
      onChoice({ sort: key, descending: isSorted && !choice.descending });
    },
  };
}

interface CellProps {
  readonly row: Row;
  readonly look: Look;
}

function Subject({ row, look: { texts, list, styles, onOpen } }: CellProps): ReactElement {
  const subject = row.question.message.subject || texts.common.noSubject;
  return (
    <button
      type="button"
      data-selection-disabled
      className={styles.subject}
      aria-label={list.details(subject)}
      title={subject}
      onClick={() => {
        onOpen(row);
      }}
    >
      {subject}
    </button>
  );
}

function Owner({ row: { person }, look: { list, styles, shared } }: CellProps): ReactElement {
  return (
    <span className={styles.cell}>
      {person ? (
        <>
          <span className={styles.smallCoin}>
            <PersonCoin person={person} />
          </span>
          <span className={shared.oneLine}>{person.name}</span>
        </>
      ) : (
        <em>{list.nobody}</em>
      )}
    </span>
  );
}

function Due({ row: { question }, look: { texts, list, shared } }: CellProps): ReactElement {
  const { due, days } = question;
  if (due === null || days === null) return <span className={shared.quiet}>{list.noDue}</span>;
  const words = days > 7 ? writtenDay(texts.dates, due) : texts.question.remaining(days);
  if (days >= 0) return <span className={days === 0 ? shared.strong : ''}>{words}</span>;
  return (
    <span className={shared.late}>
      <Icon name="warn" className={shared.inlineIcon} />
      {words}
    </span>
  );
}

function Stacked(props: CellProps): ReactElement {
  const { row, look } = props;
  const signs = signsOf(row, look);
  return (
    <div>
      <Subject {...props} />
      <span className={`${look.shared.oneLine} ${look.shared.quiet}`}>{row.sender || look.texts.common.noSender}</span>
      <Owner {...props} />
      <Due {...props} />
      {signs.length > 0 && <span className={look.shared.quiet}>, {signs.join(', ')}</span>}
    </div>
  );
}

/** What to mind about a question, in a few words each. */
function signsOf({ question }: Row, { signs }: Look): readonly string[] {
  const { risk, advice, heldBack, difference } = question;
  return [
    ...(risk ? [signs.risk] : []),
    ...advice.map(({ of }) => signs.advice(of.name)),
    ...(heldBack ? [signs.heldBack] : []),
    ...(difference ? [signs.difference] : []),
  ];
}

function receivedWords({ question }: Row, { dates }: Texts): string {
  const instant = new Date(question.message.receivedAt);
  return Number.isNaN(instant.getTime()) ? '' : writtenDay(dates, onDutchClock(instant).date);
}
