import type { ReactElement } from 'react';
import { Icon } from '../../screen/Icon';
import { PersonCoin } from '../../screen/PersonCoin';
import type { PaneStyles } from '../../screen/useStyles';
import { onDutchClock } from '../../domain/deadlines/dutch-time';
import { writtenDay } from '../../texts/dates';
import type { Texts } from '../../texts/nl';
import type { OverviewTexts } from '../../texts/overview-nl';
import type { Row, SortBy } from './rows';
import type { ListStyles } from './useListStyles';

/** With what a cell is drawn. */
export interface Look {
  readonly texts: Texts;
  readonly list: OverviewTexts['list'];
  readonly signs: OverviewTexts['signs'];
  readonly styles: ListStyles;
  readonly shared: PaneStyles;
  readonly open: (row: Row) => void;
}

export interface Column {
  readonly key: string;
  readonly name: string;
  /** How wide, as a column of a CSS grid. */
  readonly width: string;
  /** Null when nobody would sort by it. */
  readonly sort: SortBy | null;
  readonly draw: (row: Row, look: Look) => ReactElement;
}

const stacked: Column['draw'] = (row, look) => <Stacked row={row} look={look} />;
const sender: Column['draw'] = (row, { texts }) => <>{row.sender || texts.common.noSender}</>;
const owner: Column['draw'] = (row, look) => <Owner row={row} look={look} />;
const due: Column['draw'] = (row, look) => <Due row={row} look={look} />;
const signs: Column['draw'] = (row, look) => <>{signsOf(row, look).join(', ')}</>;
const received: Column['draw'] = (row, { texts }) => <>{receivedWords(row, texts)}</>;
const mailbox: Column['draw'] = ({ cluster }) => <>{cluster.settings.mailbox.name}</>;
const subject: Column['draw'] = (row, look) => <Subject row={row} look={look} />;

/** The columns of the list, of which the first names the question: on a narrow screen one, in which everything stands below each other. */
export function columnsFor(
  { heading, columns }: OverviewTexts['list'],
  isNarrow: boolean,
  hasMailboxes: boolean,
): readonly Column[] {
  if (isNarrow) return [{ key: 'all', name: heading, width: 'minmax(0, 1fr)', sort: null, draw: stacked }];
  return [
    { key: 'subject', name: columns.subject, width: 'minmax(150px, 3fr)', sort: 'subject', draw: subject },
    { key: 'sender', name: columns.sender, width: 'minmax(80px, 1.3fr)', sort: 'sender', draw: sender },
    { key: 'owner', name: columns.owner, width: 'minmax(110px, 1.4fr)', sort: 'owner', draw: owner },
    { key: 'due', name: columns.due, width: 'minmax(130px, 1fr)', sort: 'due', draw: due },
    { key: 'signs', name: columns.signs, width: 'minmax(90px, 1.4fr)', sort: null, draw: signs },
    { key: 'received', name: columns.received, width: 'minmax(90px, 0.8fr)', sort: 'received', draw: received },
    ...(hasMailboxes
      ? [{ key: 'mailbox', name: columns.mailbox, width: 'minmax(80px, 1fr)', sort: null, draw: mailbox }]
      : []),
  ];
}

interface CellProps {
  readonly row: Row;
  readonly look: Look;
}

/** The keys of the list reach it by way of its line. */
function Subject({ row, look: { texts, list, styles, open } }: CellProps): ReactElement {
  const words = row.question.message.subject || texts.common.noSubject;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.subject}
      aria-label={list.details(words)}
      title={words}
      onClick={() => {
        open(row);
      }}
    >
      {words}
    </button>
  );
}

function Owner({ row: { person }, look: { list, styles, shared } }: CellProps): ReactElement {
  if (!person) return <em>{list.nobody}</em>;
  return (
    <span className={styles.owner}>
      <span className={styles.smallCoin}>
        <PersonCoin person={person} />
      </span>
      <span className={shared.oneLine}>{person.name}</span>
    </span>
  );
}

function Due({ row: { question }, look: { texts, list, shared } }: CellProps): ReactElement {
  const { due: day, days } = question;
  if (day === null || days === null) return <span className={shared.quiet}>{list.noDue}</span>;
  const words = days > 7 ? writtenDay(texts.dates, day) : texts.question.remaining(days);
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
  return (
    <span className={look.styles.stacked}>
      <Subject {...props} />
      <span className={look.shared.quiet}>{row.sender || look.texts.common.noSender}</span>
      <Owner {...props} />
      <span>{[<Due key="due" {...props} />, ...signsOf(row, look).map((sign) => `, ${sign}`)]}</span>
    </span>
  );
}

/** What to mind about a question, in a few words each. */
function signsOf({ question }: Row, { signs: words }: Look): readonly string[] {
  const { risk, advice, heldBack, difference } = question;
  return [
    ...(risk ? [words.risk] : []),
    ...advice.map(({ of, workingDays }) => words.advice(of.name, workingDays)),
    ...(heldBack ? [words.heldBack] : []),
    ...(difference ? [words.difference] : []),
  ];
}

function receivedWords({ question }: Row, { dates }: Texts): string {
  const instant = new Date(question.message.receivedAt);
  return Number.isNaN(instant.getTime()) ? '' : writtenDay(dates, onDutchClock(instant).date);
}
