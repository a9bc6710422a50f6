import { mergeStyles } from '@fluentui/react/lib/Styling';
import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { colours } from '../look/theme';
import { mailPage } from '../mail/show-mail';
import type { ComposeModel } from './compose-model';
import { FormatBar } from './FormatBar';
import { mailEditor, type MailEditor } from './mail-editor';
import { readFile } from './read-file';

const frame = mergeStyles({
  flex: '1 1 auto',
  width: '100%',
  minHeight: 160,
  border: 0,
  background: colours.paper,
  selectors: { ':focus-within, :focus': { boxShadow: `inset 0 0 0 2px ${colours.accent}` } },
});

interface Props {
  readonly model: ComposeModel;
  readonly isLocked: boolean;
}

/** The text that is being written. It lives in a frame in which no script runs, so that the styles of a quoted mail stay there too. */
export function BodyEditor({ model, isLocked }: Props): ReactElement {
  const element = useRef<HTMLIFrameElement>(null);
  const [editor, setEditor] = useState<MailEditor | null>(null);

  useEffect(() => editor?.lock(isLocked), [editor, isLocked]);
  // Before the frame is taken away: afterwards its text is gone.
  useLayoutEffect(() => () => model.detachEditor(), [model]);

  function begin(): void {
    const page = element.current?.contentDocument;
    if (!page) return;
    const made = mailEditor(
      page,
      () => model.get().attachments,
      () => model.edited(),
    );
    model.attachEditor(made);
    setEditor(made);
    page.body.focus();
  }

  async function insert(files: readonly File[]): Promise<void> {
    await model.attach(await Promise.all(files.map((file) => readFile(file, `${crypto.randomUUID()}@clusterpost`))));
  }

  return (
    <>
      <FormatBar
        isLocked={isLocked}
        onFormat={(format) => editor?.format(format)}
        onPictures={(files) => void insert(files)}
      />
      <iframe
        ref={element}
        className={frame}
        title="Bericht"
        sandbox="allow-same-origin"
        srcDoc={mailPage('', '')}
        onLoad={begin}
      />
    </>
  );
}
