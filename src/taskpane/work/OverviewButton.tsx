import { ActionButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useState } from 'react';
import { Icon } from '../../screen/Icon';
import { type Problem, problemOf, problemSentence } from '../../screen/problem';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { PaneServices } from '../services';
import { usePane } from '../ui/pane-context';

/** Opens the overview of the cluster mailbox in a window of its own. */
export function OverviewButton({ mailbox }: { readonly mailbox: string }): ReactElement {
  const { services } = usePane();
  const texts = useTexts();
  const styles = useStyles();
  const [problem, setProblem] = useState<Problem | null>(null);

  async function open(): Promise<void> {
    setProblem(null);
    try {
      await services.outlook.openPage(await overviewAddress(services, mailbox));
    } catch (error) {
      setProblem(problemOf(error, services.now()));
    }
  }

  return (
    <>
      <ActionButton onClick={() => void open()}>
        <Icon name="wide" className={styles.buttonIcon} />
        {texts.work.overview}
      </ActionButton>
      {problem && <p className={styles.notice}>{problemSentence(texts, problem)}</p>}
    </>
  );
}

/** The page signs in by itself: it is told whom it was opened for, so that nobody has to choose. */
async function overviewAddress({ person }: PaneServices, mailbox: string): Promise<string> {
  const address = new URL('overview.html', document.baseURI);
  address.search = '';
  address.hash = '';
  address.searchParams.set('mailbox', mailbox);
  address.searchParams.set('person', (await person()).address);
  return address.href;
}
