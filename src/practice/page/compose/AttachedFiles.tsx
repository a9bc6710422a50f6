import { IconButton } from '@fluentui/react/lib/Button';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import { writtenSize } from '../data/attachment';
import { Icon } from '../look/Icon';
import { colours } from '../look/theme';
import { useStore } from '../store';
import type { ComposeModel } from './compose-model';

const styles = mergeStyleSets({
  list: { display: 'flex', flexWrap: 'wrap', gap: 8, listStyle: 'none', margin: 0, padding: '8px 0 4px' },
  file: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    minWidth: 0,
    maxWidth: '100%',
    paddingInlineStart: 10,
    border: `1px solid ${colours.boundary}`,
    borderRadius: 4,
    overflowWrap: 'anywhere',
  },
  size: { color: colours.quiet, fontSize: 12, whiteSpace: 'nowrap' },
});

/** The files that go along with a draft. Pictures in the text stand in the text. */
export function AttachedFiles({
  model,
  isLocked,
}: {
  readonly model: ComposeModel;
  readonly isLocked: boolean;
}): ReactElement {
  const { attachments, uploading } = useStore(model);
  const files = attachments.filter(({ isInline }) => !isInline);
  return (
    <>
      {files.length > 0 && (
        <ul className={styles.list} aria-label="Bijlagen">
          {files.map(({ id, name, size }) => (
            <li key={id} className={styles.file}>
              <Icon name="attachment" />
              {name} <span className={styles.size}>{writtenSize(size)}</span>
              <IconButton
                ariaLabel={`Haal ${name} weg`}
                disabled={isLocked}
                onRenderIcon={() => <Icon name="close" />}
                onClick={() => void model.detach(id)}
              />
            </li>
          ))}
        </ul>
      )}
      <span role="status" className={styles.size}>
        {uploading > 0 ? 'De bijlage wordt toegevoegd…' : ''}
      </span>
    </>
  );
}
