import { PrimaryButton } from '@fluentui/react/lib/Button';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { TextField } from '@fluentui/react/lib/TextField';
import { type FormEvent, type ReactElement, useState } from 'react';
import { isAddress } from '../mail/people';
import { Hint } from './Hint';
import type { PracticeModel } from './practice-model';

const form = mergeStyles({ display: 'flex', flexDirection: 'column', gap: 8 });

interface Letter {
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
}

/** An invented entrepreneur, so that one can send at once. */
const EXAMPLE: Letter = {
  name: 'Noor Visser',
  address: 'noor@visserfietsen.example',
  subject: 'Reclamebord op de stoep',
  text: 'Geachte heer, mevrouw,\n\nIk wil een reclamebord op de stoep voor mijn winkel zetten. Heb ik daar toestemming voor nodig?\n\nMet vriendelijke groet,\nNoor Visser\nVisser Fietsen',
};

const required = (value: string): string => (value.trim() === '' ? 'Vul dit in.' : '');
const address = (value: string): string => (isAddress(value.trim()) ? '' : 'Dit is geen mailadres.');

/** A mail as an entrepreneur writes it, for whoever has no mail program at hand. It comes in over SMTP as any other. */
export function WriteToUs({
  model,
  mailbox,
}: {
  readonly model: PracticeModel;
  readonly mailbox: string;
}): ReactElement {
  const [letter, setLetter] = useState(EXAMPLE);
  const [isTried, setIsTried] = useState(false);
  const [sent, setSent] = useState<string | null>(null);
  const wrong = {
    address: address(letter.address),
    subject: required(letter.subject),
    text: required(letter.text),
  };

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    setIsTried(true);
    setSent(null);
    if (Object.values(wrong).some((problem) => problem !== '')) return;
    const { subject, text } = letter;
    const from = { name: letter.name.trim(), address: letter.address.trim() };
    if (await model.bringMail({ from, subject, text })) setSent(subject);
  }

  const field = (name: keyof Letter, label: string, more: object = {}): ReactElement => (
    <TextField
      label={label}
      value={letter[name]}
      errorMessage={isTried && name !== 'name' ? wrong[name] : ''}
      autoComplete="off"
      onChange={(_event, value = '') => setLetter({ ...letter, [name]: value })}
      {...more}
    />
  );

  return (
    <form className={form} noValidate onSubmit={(event) => void send(event)}>
      <Hint>Schrijf als ondernemer een mail aan {mailbox}. Hij komt zo in Postvak IN.</Hint>
      {field('name', 'Je naam')}
      {field('address', 'Je mailadres', { type: 'email' })}
      {field('subject', 'Onderwerp')}
      {field('text', 'Bericht', { multiline: true, rows: 7 })}
      <div>
        <PrimaryButton type="submit" text="Stuur de mail" />
      </div>
      <div role="status">{sent !== null && <Hint>“{sent}” is verstuurd.</Hint>}</div>
    </form>
  );
}
