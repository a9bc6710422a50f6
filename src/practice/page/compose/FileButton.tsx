import { type ReactElement, useRef } from 'react';
import { Icon, type IconName } from '../look/Icon';
import { ToolbarButton } from '../look/ToolbarButton';

interface Props {
  readonly text: string;
  readonly icon: IconName;
  /** MIME types to choose from, as the browser's own dialog takes them; all when left out. */
  readonly accept?: string;
  readonly isLocked: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Opens the browser's dialog to choose files. */
export function FileButton({ text, icon, accept, isLocked, onFiles }: Props): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <ToolbarButton
        text={text}
        disabled={isLocked}
        onRenderIcon={() => <Icon name={icon} />}
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        aria-label={text}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again after it was taken away.
          target.value = '';
        }}
      />
    </>
  );
}
