import { mergeStyles } from '@fluentui/react/lib/Styling';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { type ReactElement, useEffect, useState } from 'react';
import { wordsFor } from '../data/http';
import type { MailApi, MailHeader } from '../data/mail-api';
import { colours } from '../look/theme';

const lines = mergeStyles({
  margin: 0,
  padding: 8,
  font: '12px/18px Consolas, "Courier New", monospace',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  background: colours.raised,
});

interface Props {
  readonly api: MailApi;
  readonly id: string;
  readonly onDismiss: () => void;
}

/** The lines above a mail as it came over the wire. */
export function MessageDetails({ api, id, onDismiss }: Props): ReactElement {
  const [headers, setHeaders] = useState<readonly MailHeader[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    let isShown = true;
    api.headers(id).then(
      (found) => isShown && setHeaders(found),
      (error: unknown) => isShown && setProblem(wordsFor(error)),
    );
    return () => {
      isShown = false;
    };
  }, [api, id]);

  return (
    <Panel
      isOpen
      isLightDismiss
      type={PanelType.medium}
      headerText="Berichtdetails"
      closeButtonAriaLabel="Sluit berichtdetails"
      onDismiss={onDismiss}
    >
      {problem !== null && <p role="alert">{problem}</p>}
      {headers?.length === 0 && <p>Dit bericht heeft geen regels over zijn weg hierheen.</p>}
      {headers !== null && headers.length > 0 && (
        <pre className={lines}>{headers.map(({ name, value }) => `${name}: ${value}`).join('\n')}</pre>
      )}
    </Panel>
  );
}
