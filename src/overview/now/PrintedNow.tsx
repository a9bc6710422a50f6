import { mergeStyles } from '@fluentui/react/lib/Styling';
import { type ReactElement, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '../../screen/texts-context';
import { writtenDay } from '../../texts/dates';
import { useWords } from '../ui/overview-context';
import type { ClusterNow } from './now-model';
import { busiestFirst, presenceWords } from './People';
import { isInTile, type Row, TILES } from './rows';

const paper = mergeStyles({
  display: 'none',
  color: '#000',
  selectors: {
    '@media print': { display: 'block' },
    h1: { fontSize: '16pt', margin: '0 0 4pt' },
    h2: { fontSize: '12pt', margin: '14pt 0 4pt', breakAfter: 'avoid' },
    table: { borderCollapse: 'collapse', width: '100%', fontSize: '9pt' },
    'th, td': { border: '1px solid #999', padding: '2pt 4pt', textAlign: 'start', verticalAlign: 'top' },
    tr: { breakInside: 'avoid' },
    thead: { display: 'table-header-group' },
  },
});

interface Props {
  readonly clusters: readonly ClusterNow[];
  readonly rows: readonly Row[];
  readonly moment: string;
}

/** The overview on paper: the numbers, the people, and what is late. It is made only when somebody prints. */
export function PrintedNow(props: Props): ReactElement | null {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture right after this event, so the page must be there by then.
    const begin = (): void => {
      flushSync(() => {
        setPrinting(true);
      });
    };
    const end = (): void => {
      setPrinting(false);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting ? <Paper {...props} /> : null;
}

function Paper({ clusters, rows, moment }: Props): ReactElement {
  const words = useWords();
  const { dates, common, question } = useTexts();
  const { columns } = words.list;
  const late = rows.filter((row) => isInTile(row.question, 'late'));
  return (
    <div className={paper}>
      <h1>
        {words.title} {clusters.map(({ cluster }) => cluster.settings.mailbox.name).join(', ')}
      </h1>
      <p>{words.state.asOf(moment)}</p>
      <Grid
        head={TILES.map((tile) => words.tiles[tile])}
        body={[TILES.map((tile) => String(rows.filter((row) => isInTile(row.question, tile)).length))]}
      />
      <h2>{words.people.heading}</h2>
      <Grid
        head={[columns.owner, words.people.presence, words.people.openHead, words.tiles.late, words.tiles.today]}
        body={clusters.flatMap(({ now }) =>
          busiestFirst(now.people).map((person) => [
            person.name,
            presenceWords(words.people, person),
            ...[person.open, person.late, person.today].map(String),
          ]),
        )}
      />
      <h2>
        {words.tiles.late} ({late.length})
      </h2>
      <Grid
        head={[columns.subject, columns.sender, columns.owner, columns.due]}
        body={late.map(({ question: { message, due, days }, sender, person }) => [
          message.subject || common.noSubject,
          sender,
          person?.name ?? words.list.nobody,
          due === null || days === null ? '' : `${writtenDay(dates, due)}, ${question.remaining(days)}`,
        ])}
      />
    </div>
  );
}

interface GridProps {
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
}

function Grid({ head, body }: GridProps): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
