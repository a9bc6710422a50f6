import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import { type Attachment, dataUrl, writtenSize } from '../data/attachment';
import { Icon } from '../look/Icon';
import { colours } from '../look/theme';

const styles = mergeStyleSets({
  list: { display: 'flex', flexWrap: 'wrap', gap: 8, listStyle: 'none', margin: 0, padding: '8px 16px' },
  file: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    minHeight: 30,
    padding: '0 10px',
    border: `1px solid ${colours.boundary}`,
    borderRadius: 4,
    color: 'inherit',
    textDecoration: 'none',
    selectors: { ':hover': { background: colours.hover } },
  },
  size: { color: colours.quiet, fontSize: 12 },
});

/** The files that came with a mail, to keep on one's own computer. */
export function Attachments({ attachments }: { readonly attachments: readonly Attachment[] }): ReactElement | null {
  const files = attachments.filter(({ isInline }) => !isInline);
  if (files.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Bijlagen">
      {files.map((file) => (
        <li key={file.name}>
          <a className={styles.file} href={dataUrl(file)} download={file.name}>
            <Icon name="attachment" />
            {file.name} <span className={styles.size}>{writtenSize(file.size)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
