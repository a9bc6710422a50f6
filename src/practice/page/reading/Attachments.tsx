import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { type ReactElement, useEffect, useMemo } from 'react';
import { type Attachment, bytesOf, writtenSize } from '../data/attachment';
import { Icon } from '../look/Icon';
import { colours } from '../look/theme';

const styles = mergeStyleSets({
  list: { display: 'flex', flexWrap: 'wrap', gap: 8, listStyle: 'none', margin: 0, padding: '8px 16px' },
  file: {
    display: 'inline-flex',
    alignItems: 'center',
    border: `1px solid ${colours.boundary}`,
    borderRadius: 4,
    overflow: 'hidden',
    maxWidth: '100%',
  },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    minHeight: 32,
    minWidth: 0,
    padding: '0 10px',
    color: 'inherit',
    textDecoration: 'none',
    selectors: {
      ':hover': { background: colours.hover },
      ':focus-visible': { outline: '2px solid', outlineOffset: -2 },
    },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  size: { color: colours.quiet, fontSize: 12, whiteSpace: 'nowrap' },
});

/** What a browser shows without running anything in it. */
const SHOWN = /^(?:image\/(?:png|gif|jpeg|webp)|text\/plain|application\/pdf)$/i;

/** The files that came with a mail: to look at, where the browser can, and to keep on one's own computer. */
export function Attachments({ attachments }: { readonly attachments: readonly Attachment[] }): ReactElement | null {
  const files = useMemo(
    () => attachments.filter(({ isInline }) => !isInline).map((file) => ({ ...file, address: addressOf(file) })),
    [attachments],
  );
  useEffect(() => () => files.forEach(({ address }) => URL.revokeObjectURL(address)), [files]);
  if (files.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Bijlagen">
      {files.map(({ name, contentType, size, address }) => {
        const isShown = SHOWN.test(contentType);
        return (
          <li key={address} className={styles.file}>
            <a
              className={styles.link}
              href={address}
              title={name}
              {...(isShown ? { target: '_blank', rel: 'noreferrer' } : { download: name })}
            >
              <Icon name="attachment" />
              <span className={styles.name}>{name}</span> <span className={styles.size}>{writtenSize(size)}</span>
            </a>
            {isShown && (
              <a
                className={styles.link}
                href={address}
                download={name}
                aria-label={`Download ${name}`}
                title="Download"
              >
                <Icon name="download" />
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function addressOf(file: Attachment): string {
  return URL.createObjectURL(new Blob([bytesOf(file)], { type: file.contentType }));
}
