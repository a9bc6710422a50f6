import '../screen/fluent';
import { createRoot } from 'react-dom/client';
import { now } from '../outlook/clock';
import { OutlookError } from '../outlook/port';
import { officeReady } from '../outlook/office/ready';
import { textsFor } from '../texts/texts';
import { problem, problemOf } from '../screen/problem';
import { createPane } from './start';
import { App, type Start } from './ui/App';

/** Outlook on the web takes half a second; a slow line takes longer, and after this it is better to say so. */
const OUTLOOK_LIMIT_MS = 15_000;

const page = document.getElementById('root');
if (!page) throw new Error('taskpane.html has no element "root".');
const root = createRoot(page);

function draw(start: Start): void {
  const texts = textsFor(start.kind === 'ready' ? start.pane.services.outlook.language : navigator.language);
  document.documentElement.lang = texts.tag;
  root.render(<App start={start} texts={texts} onRetry={() => location.reload()} />);
}

async function start(): Promise<void> {
  draw({ kind: 'waiting' });
  try {
    draw({ kind: 'ready', pane: createPane(await officeReady(globalThis.Office, OUTLOOK_LIMIT_MS)) });
  } catch (error) {
    const at = now();
    // office.js refuses only when the page was opened outside Outlook, or could not be loaded itself.
    const isOutside = error instanceof OutlookError && error.code === 'refused';
    const found = isOutside ? problem('outsideOutlook', error.detail, at) : problemOf(error, at);
    draw({ kind: 'problem', problem: found ?? problem('unexpected', 'start', at) });
  }
}

void start();
