import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { TextField } from '@fluentui/react/lib/TextField';
import { type ReactElement, type ReactNode, useEffect } from 'react';
import type { RecipientField } from '../host/surface';
import { Icon } from '../look/Icon';
import { Notice } from '../look/Notice';
import { colours } from '../look/theme';
import { ToolbarButton } from '../look/ToolbarButton';
import { useStore } from '../store';
import { NotificationBar } from '../pane/NotificationBar';
import { AttachedFiles } from './AttachedFiles';
import { BodyEditor } from './BodyEditor';
import { CloseQuestion } from './CloseQuestion';
import type { ComposeModel, ComposeState } from './compose-model';
import { FileButton } from './FileButton';
import { FromField } from './FromField';
import { readFile } from './read-file';
import { SendAlertDialog } from './SendAlertDialog';
import type { SendMode } from './smart-alert';

const styles = mergeStyleSets({
  window: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0 },
  toolbar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 4,
    minHeight: 44,
    padding: '0 12px',
    borderBottom: `1px solid ${colours.line}`,
  },
  state: { marginInlineStart: 'auto', fontSize: 12, color: colours.quiet },
  fields: { padding: '0 16px 4px' },
});

/** The labels in one column, and lines as light as a boundary may be. */
const fieldStyles = {
  wrapper: { borderBottomColor: colours.boundary },
  subComponentStyles: { label: { root: { minWidth: 76, paddingLeft: 0, fontWeight: 400, color: colours.quiet } } },
};

const FIELDS: readonly (readonly [RecipientField, string])[] = [
  ['to', 'Aan'],
  ['cc', 'CC'],
  ['bcc', 'BCC'],
];

interface Props {
  readonly model: ComposeModel;
  readonly addinButton: ReactNode;
  /** The send mode of the add-in's manifest. */
  readonly mode: SendMode;
  /** @param contextData for the add-in, as JSON */
  readonly onOpenPane: (contextData: string) => void;
  /** Sent, thrown away or put away. */
  readonly onDone: () => void;
}

/** The window in which a mail is written. */
export function ComposeWindow({ model, addinButton, mode, onOpenPane, onDone }: Props): ReactElement {
  const state = useStore(model);
  const isLocked = state.phase !== 'writing';

  useEffect(() => {
    if (state.phase === 'gone') onDone();
  }, [state.phase, onDone]);

  useEffect(() => {
    if (state.isClosing && !model.isWritten) onDone();
  }, [state.isClosing, model, onDone]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    if (state.kept !== 'yes') window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [state.kept]);

  return (
    <section className={styles.window} aria-label="Bericht schrijven">
      <div className={styles.toolbar}>
        <PrimaryButton
          text="Verzenden"
          onRenderIcon={() => <Icon name="sent" />}
          disabled={isLocked}
          allowDisabledFocus
          onClick={() => void model.send()}
        />
        {state.phase === 'checking' && <DefaultButton text="Toch niet verzenden" onClick={() => model.stay()} />}
        <ToolbarButton
          text="Verwijderen"
          onRenderIcon={() => <Icon name="delete" />}
          disabled={isLocked}
          onClick={() => void model.discard()}
        />
        <FileButton
          text="Bijlage"
          icon="attachment"
          isLocked={isLocked}
          onFiles={(files) =>
            void Promise.all(files.map((file) => readFile(file, null))).then((read) => model.attach(read))
          }
        />
        {addinButton}
        <ToolbarButton
          text="Sluiten"
          onRenderIcon={() => <Icon name="close" />}
          disabled={isLocked}
          onClick={() => model.askToClose()}
        />
        <span role="status" className={styles.state}>
          {stateWords(state)}
        </span>
      </div>
      {state.problem !== null && <Notice text={state.problem} />}
      {state.kept === 'failed' && (
        <Notice
          text="Je laatste wijziging is nog niet bewaard."
          action={{ text: 'Bewaar nu', run: () => model.keep() }}
        />
      )}
      <NotificationBar notifications={model.surface.memory.notifications} onOpenPane={onOpenPane} />
      <div className={styles.fields}>
        <FromField model={model} isLocked={isLocked} />
        {FIELDS.map(([field, label]) => (
          <TextField
            key={field}
            underlined
            styles={fieldStyles}
            label={label}
            value={state[field]}
            disabled={isLocked}
            spellCheck={false}
            autoComplete="off"
            onChange={(_event, value = '') => model.type({ [field]: value })}
          />
        ))}
        <TextField
          underlined
          styles={fieldStyles}
          label="Onderwerp"
          value={state.subject}
          disabled={isLocked}
          onChange={(_event, value = '') => model.type({ subject: value })}
        />
        <AttachedFiles model={model} isLocked={isLocked} />
      </div>
      <BodyEditor model={model} isLocked={isLocked} />
      {state.alert !== null && (
        <SendAlertDialog
          alert={state.alert}
          mode={mode}
          onStay={() => model.stay()}
          onOpenPane={(contextData) => {
            model.stay();
            onOpenPane(contextData);
          }}
          onSendAnyway={() => void model.sendAnyway()}
        />
      )}
      {state.isClosing && model.isWritten && (
        <CloseQuestion onKeep={onDone} onDiscard={() => void model.discard()} onBack={() => model.goOn()} />
      )}
    </section>
  );
}

function stateWords({ phase, kept }: ComposeState): string {
  switch (phase) {
    case 'checking':
      return 'Clusterpost controleert je bericht…';
    case 'sending':
      return 'Wordt verzonden…';
    case 'writing':
      return kept === 'yes' ? 'Concept bewaard' : '';
    case 'gone':
      return '';
  }
}
