import { DefaultButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useEffect, useState } from 'react';
import type { MailMessage } from '../../domain/mail/message';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import { createManyModel, MOST_CHOSEN } from '../many/many-model';
import { ManyActions } from '../many/ManyActions';
import { usePane } from '../ui/pane-context';
import type { WorkRowView } from './work-model';

const QUIET = { root: { minWidth: 0, padding: '0 8px' }, label: { fontWeight: 400 } } as const;

interface Props {
  readonly mailbox: string;
  readonly rows: readonly WorkRowView[];
  /** Ids of the chosen messages. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[]) => void;
  readonly seen: (messages: readonly MailMessage[]) => void;
}

/** How many questions of the list are chosen, and what can be done with all of them. */
export function WorkSelection({ mailbox, rows, chosen, onChoose, seen }: Props): ReactElement {
  const { services, openCluster } = usePane();
  const texts = useTexts();
  const styles = useStyles();
  const [model] = useState(() => createManyModel(services, () => openCluster(mailbox), seen));
  useEffect(() => () => model.leave(), [model]);
  const messages = rows.map(({ message }) => message).filter(({ id }) => chosen.has(id));
  return (
    <section className={styles.card} aria-label={texts.many.selected(messages.length)}>
      <b>{texts.many.selected(messages.length)}</b>
      <div className={styles.buttons}>
        <DefaultButton
          text={texts.many.chooseAll}
          styles={QUIET}
          onClick={() => {
            onChoose(rows.slice(0, MOST_CHOSEN).map(({ message }) => message.id));
          }}
        />
        <DefaultButton
          text={texts.many.chooseNone}
          styles={QUIET}
          onClick={() => {
            onChoose([]);
          }}
        />
      </div>
      {messages.length === MOST_CHOSEN && <p className={styles.quiet}>{texts.many.most(MOST_CHOSEN)}</p>}
      <ManyActions model={model} chosen={messages} />
    </section>
  );
}
