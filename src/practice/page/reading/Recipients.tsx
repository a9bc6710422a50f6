import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { type ReactElement, useId, useState } from 'react';
import type { MailSummary } from '../data/graph-message';
import type { Person } from '../host/surface';
import { Icon } from '../look/Icon';
import { colours } from '../look/theme';
import { shortNames, writtenPeople } from '../mail/people';

/** So many names show before one asks for the others. */
const FEW = 3;

const styles = mergeStyleSets({
  recipients: { display: 'flex', alignItems: 'start', gap: 4, color: colours.quiet, fontSize: 12 },
  lines: { minWidth: 0, overflowWrap: 'anywhere' },
  button: {
    flex: 'none',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: 24,
    height: 24,
    margin: '-2px 0',
    padding: 0,
    border: 0,
    borderRadius: 4,
    background: 'transparent',
    color: 'inherit',
    cursor: 'pointer',
    selectors: { ':hover': { background: colours.hover }, ':focus-visible': { outline: '2px solid' } },
  },
});

/** To whom a mail went: names, and on request everyone with their address. */
export function Recipients({ message: { to, cc } }: { readonly message: MailSummary }): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const lines = useId();
  const words = isOpen ? writtenPeople : someNames;
  return (
    <div className={styles.recipients}>
      <div id={lines} className={styles.lines}>
        <div>Aan: {to.length === 0 ? '(niemand)' : words(to)}</div>
        {cc.length > 0 && <div>CC: {words(cc)}</div>}
      </div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={lines}
        aria-label={isOpen ? 'Toon alleen namen' : 'Toon alle adressen'}
        title={isOpen ? 'Toon alleen namen' : 'Toon alle adressen'}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} />
      </button>
    </div>
  );
}

function someNames(people: readonly Person[]): string {
  const others = people.length - FEW;
  const names = shortNames(others > 0 ? people.slice(0, FEW) : people);
  return others > 0 ? `${names} en ${others === 1 ? '1 ander' : `${others} anderen`}` : names;
}
