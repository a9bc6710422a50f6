import { PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { type ReactElement, useState } from 'react';
import { useWords } from './overview-context';
import { useOverviewStyles } from './useOverviewStyles';

interface Props {
  /** Gives false when it is no mail address. */
  readonly onChosen: (address: string) => boolean;
}

/** Asks for the address of a cluster mailbox. Graph cannot tell which mailboxes somebody may open. */
export function ChooseMailbox({ onChosen }: Props): ReactElement {
  const styles = useOverviewStyles();
  const { mailboxes } = useWords();
  const [address, setAddress] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      className={`${styles.panel} ${styles.choosing}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setWrong(!onChosen(address));
      }}
    >
      <h2 className={styles.title}>{mailboxes.choose}</h2>
      <p>{mailboxes.explain}</p>
      <TextField
        label={mailboxes.address}
        type="email"
        autoComplete="email"
        autoFocus
        value={address}
        {...(isWrong ? { errorMessage: mailboxes.invalid } : {})}
        onChange={(_event, value = '') => {
          setAddress(value);
          setWrong(false);
        }}
      />
      <p>
        <PrimaryButton type="submit" text={mailboxes.open} />
      </p>
    </form>
  );
}
