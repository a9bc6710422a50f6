import { ActionButton, IconButton } from '@fluentui/react/lib/Button';
import { Callout } from '@fluentui/react/lib/Callout';
import { type ReactElement, useId, useState } from 'react';
import { Icon } from '../../screen/Icon';
import { useStyles } from '../../screen/useStyles';
import type { Opened, OverviewModel } from '../overview-model';
import { ChooseMailbox } from './ChooseMailbox';
import { useWords } from './overview-context';

interface Props {
  readonly overview: OverviewModel;
  readonly mailboxes: readonly Opened[];
}

/** Which mailboxes are looked at: their names, and on demand the way to hide or add one. */
export function MailboxMenu({ overview, mailboxes }: Props): ReactElement | null {
  const { mailboxes: words } = useWords();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const id = `mailboxes-${useId().replaceAll(/\W/g, '')}`;
  const [first] = mailboxes;
  if (!first) return null;
  return (
    <>
      <ActionButton
        id={id}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {mailboxes.length === 1 ? nameOf(first) : words.several(mailboxes.length)}
        <Icon name="expand" className={styles.inlineIcon} />
      </ActionButton>
      {isOpen && (
        <Callout
          target={`#${id}`}
          role="dialog"
          aria-label={words.menu}
          setInitialFocus
          onDismiss={() => {
            setOpen(false);
          }}
        >
          <div className={styles.page}>
            <ul className={styles.list}>
              {mailboxes.map((one) => (
                <li key={one.address} className={styles.row}>
                  <span className={styles.grow}>{nameOf(one)}</span>
                  <IconButton
                    ariaLabel={words.remove(nameOf(one))}
                    title={words.remove(nameOf(one))}
                    onClick={() => {
                      overview.remove(one.address);
                    }}
                  >
                    <Icon name="close" />
                  </IconButton>
                </li>
              ))}
            </ul>
            <ChooseMailbox
              onChosen={(address) => {
                const isAdded = overview.add(address);
                if (isAdded) setOpen(false);
                return isAdded;
              }}
            />
          </div>
        </Callout>
      )}
    </>
  );
}

function nameOf({ address, cluster }: Opened): string {
  return cluster?.settings.mailbox.name || address;
}
