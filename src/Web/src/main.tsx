import { render } from 'preact';
import { App } from './app/App';
import { startSession } from './auth/start';
import { readSettings } from './app/settings';
import { keepSending } from './offline/sender';
import { installWorker } from './offline/install';
import './styles/base.css';
import './styles/forms.css';
import './styles/layout.css';
import './styles/table.css';
import './styles/print.css';

/** The page shows itself at once; who has signed in is found out meanwhile. */
async function start(): Promise<void> {
  await readSettings().catch(() => undefined);
  await startSession();
  keepSending();
}

render(<App />, document.getElementById('app')!);
void start();
installWorker();
