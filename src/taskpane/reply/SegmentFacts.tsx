import type { ReactElement } from 'react';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { SegmentView } from './analysis';

const MOST_PEOPLE = 6;

/** What the header of a quoted mail says, and which mail program quoted it. What it does not say is left out. */
export function SegmentFacts({ segment }: { readonly segment: SegmentView }): ReactElement | null {
  const { chain: texts } = useTexts().reply;
  const styles = useStyles();
  const { from, to, cc, date, subject, quotedBy } = segment;
  const people = (list: readonly string[]): string =>
    [
      ...list.slice(0, MOST_PEOPLE),
      ...(list.length > MOST_PEOPLE ? [texts.others(list.length - MOST_PEOPLE)] : []),
    ].join(', ');
  const said = [
    [texts.fields.from, from],
    [texts.fields.to, people(to)],
    [texts.fields.cc, people(cc)],
    [texts.fields.date, date],
    [texts.fields.subject, subject],
    [texts.fields.quotedBy, texts.programs[quotedBy ?? ''] ?? ''],
  ].filter(([, value]) => value !== '');
  if (said.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {said.map(([label, value]) => (
        <div key={label}>
          <dt className={styles.quiet}>{label}: </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
