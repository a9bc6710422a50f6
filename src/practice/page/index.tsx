import './fluent';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { wordsFor } from './data/http';
import { PracticeModel } from './controls/practice-model';
import * as practiceApi from './data/practice-api';
import { registerOwnIcons } from './look/fluent-icons';
import { Notice } from './look/Notice';

registerOwnIcons();
const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no element "root".');
const root = createRoot(element);

async function start(): Promise<void> {
  try {
    const state = await practiceApi.practiceState();
    const practice = new PracticeModel(practiceApi, state, Date.now, localStorage);
    root.render(<App practice={practice} wanted={new URLSearchParams(location.search).get('person')} />);
  } catch (error) {
    root.render(<Notice text={wordsFor(error)} action={{ text: 'Probeer opnieuw', run: () => void start() }} />);
  }
}

void start();
