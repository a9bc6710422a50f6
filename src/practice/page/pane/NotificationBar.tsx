import { DefaultButton, IconButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import type { ItemNotification, ItemNotifications } from '../host/item-memory';
import { Icon, type IconName } from '../look/Icon';
import { colours } from '../look/theme';
import { useStore } from '../store';

const styles = mergeStyleSets({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    flex: 'none',
    alignItems: 'center',
    gap: 10,
    padding: '4px 8px 4px 16px',
    background: colours.raised,
    borderBottom: `1px solid ${colours.line}`,
  },
  text: { flex: '1 1 180px', overflowWrap: 'anywhere' },
  progress: { flex: '0 0 120px' },
});

/** The kind in words, for whoever does not see the picture. */
const KINDS: Readonly<Record<ItemNotification['type'], readonly [IconName, string]>> = {
  informationalMessage: ['info', 'Clusterpost meldt:'],
  progressIndicator: ['info', 'Clusterpost is bezig:'],
  errorMessage: ['warn', 'Clusterpost meldt een fout:'],
  insightMessage: ['info', 'Tip van Clusterpost:'],
};

interface Props {
  readonly notifications: ItemNotifications;
  /** @param contextData for the add-in, as JSON */
  readonly onOpenPane: (contextData: string) => void;
}

/** The lines that the add-in puts above an item. */
export function NotificationBar({ notifications, onOpenPane }: Props): ReactElement {
  const { shown } = useStore(notifications);
  return (
    <div role="status" aria-label="Meldingen van invoegtoepassingen">
      {shown.map(({ key, type, message, action }) => (
        <div key={key} className={styles.line}>
          <Icon name={KINDS[type][0]} />
          <span className={styles.text}>
            <strong>{KINDS[type][1]}</strong> {message}
          </span>
          {type === 'progressIndicator' && <ProgressIndicator className={styles.progress} ariaLabel={message} />}
          {action !== null && <DefaultButton text={action.actionText} onClick={() => onOpenPane(action.contextData)} />}
          {type !== 'progressIndicator' && (
            <IconButton
              ariaLabel="Sluit melding"
              onRenderIcon={() => <Icon name="close" />}
              onClick={() => notifications.dismiss(key)}
            />
          )}
        </div>
      ))}
    </div>
  );
}
