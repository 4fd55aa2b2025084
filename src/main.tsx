import index from 'virtual:knowledge/index';
import '@fontsource-variable/atkinson-hyperlegible-next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { ownScript } from './controls/ownScript.ts';
import { ExplorerProvider } from './explorer/ExplorerContext.tsx';
import { createExplorer } from './explorer/explorer.ts';
import { fetchLate } from './explorer/late.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/layout/common.css';
import './styles/layout/phone.css';
import './styles/layout/wide.css';
import './styles/layout/tablet.css';
import './styles/layout/upright.css';
import './styles/layout/across.css';
import './styles/guide.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <ExplorerProvider explorer={createExplorer(index, window)}>
      <App />
    </ExplorerProvider>
  </StrictMode>,
);

// The pages behind the first screen, once it stands and the browser has nothing else to do.
const whenIdle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 500));
window.addEventListener('load', () => whenIdle(() => fetchLate('next')));

/** What to wait before keeping the app for a time without network, ms: the first visitor's first touches come first. */
const KEEP_AFTER = 3000;
if (import.meta.env.PROD) {
  window.addEventListener('load', () =>
    setTimeout(async () => {
      const { startOffline } = await import('./kiosk/offline/offline.ts');
      await startOffline(window, ownScript('./sw.js'));
    }, KEEP_AFTER),
  );
}
