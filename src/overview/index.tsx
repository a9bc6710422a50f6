import '../screen/fluent';
import { createRoot } from 'react-dom/client';
import { now } from '../outlook/clock';
import { registerOwnIcons } from '../screen/fluent-icons';
import { problem, problemOf } from '../screen/problem';
import { overviewTextsFor } from '../texts/overview';
import { textsFor } from '../texts/texts';
import { createOverview } from './start';
import { OverviewApp, type Start } from './ui/OverviewApp';

const page = document.getElementById('root');
if (!page) throw new Error('overview.html has no element "root".');
const root = createRoot(page);
const { language } = navigator;
registerOwnIcons();
document.body.style.margin = '0';
document.documentElement.lang = textsFor(language).tag;

function draw(start: Start): void {
  root.render(
    <OverviewApp
      start={start}
      texts={textsFor(language)}
      words={overviewTextsFor(language)}
      onRetry={() => {
        location.reload();
      }}
    />,
  );
}

async function start(): Promise<void> {
  draw({ kind: 'waiting' });
  try {
    draw({ kind: 'ready', overview: await createOverview(document, language) });
  } catch (error) {
    draw({ kind: 'problem', problem: problemOf(error, now()) ?? problem('unexpected', 'start', now()) });
  }
}

void start();
