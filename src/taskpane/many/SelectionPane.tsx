import { type ReactElement, useEffect, useState } from 'react';
import type { SelectedItem } from '../../outlook/port';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import { usePane } from '../ui/pane-context';
import { createManyModel } from './many-model';
import { ManyActions } from './ManyActions';

interface Props {
  readonly items: readonly SelectedItem[];
  /** The mailbox that holds them. */
  readonly mailbox: string;
}

/** Several messages are selected in Outlook's list. */
export function SelectionPane({ items, mailbox }: Props): ReactElement {
  const { services, openCluster, work } = usePane();
  const texts = useTexts();
  const styles = useStyles();
  const [model] = useState(() => createManyModel(services, () => openCluster(mailbox), work(mailbox).seen));
  useEffect(() => () => model.leave(), [model]);
  const received = items.filter(({ mode }) => mode === 'read');
  const drafts = items.length - received.length;
  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>{texts.many.selected(items.length)}</h1>
      {drafts > 0 && <p className={styles.quiet}>{texts.many.drafts(drafts)}</p>}
      <ManyActions model={model} chosen={received} />
    </main>
  );
}
