import index from 'virtual:knowledge/index';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { clinicFile } from './clinic/clinicFile.ts';
import { kioskAsked, readClinic } from './clinic/readClinic.ts';
import { ownScript } from './controls/ownScript.ts';
import { fetchLate } from './explorer/late.tsx';
import { renewIfMissed, setShared } from './explorer/renew.ts';
import { whenIdle } from './explorer/whenIdle.ts';
import { type Installation, openInstallation } from './installation.ts';
import type { Offline } from './kiosk/offline/offline.ts';
import { Root } from './Root.tsx';
import type { ReadSettings } from './settings/clinicSettings.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/direction.css';
import './styles/layout/common.css';
import './styles/layout/phone.css';
import './styles/layout/sideways.css';
import './styles/layout/wide.css';
import './styles/layout/tablet.css';
import './styles/layout/upright.css';
import './styles/layout/across.css';
import './styles/guide/text.css';
import './styles/guide/home.css';
import './styles/guide/region.css';
import './styles/guide/entry.css';
import './styles/guide/evidence.css';
import './styles/guide/help.css';
import './styles/guide/wide.css';
import './styles/guide/sayings.css';
import './styles/guide/film.css';
import './styles/clinic.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

// The pages behind the first screen, as soon as somebody begins and the browser has nothing else to do. Whoever only
// looks at the first screen loads nothing more.
for (const begin of ['pointermove', 'pointerdown', 'keydown'])
  window.addEventListener(begin, () => whenIdle(() => fetchLate('next')), { once: true, passive: true });

/** Whether the app stands in a frame of another site, as the query of the address says (`?embed`). */
const embedded = new URLSearchParams(window.location.search).has('embed');
// a frame is nobody's shared screen, whatever the clinic's file says of the screens in its rooms
const asked = embedded ? false : kioskAsked(window.location.search);

let installation: Installation | null = null;

/** What to wait before keeping the app for a time without network, ms: the first visitor's first touches come first. */
const KEEP_AFTER = 3000;
let offline: Offline | null = null;
/** Every language offered works without a network, too. */
const keepLanguages = () => offline?.keepLanguages(installation?.languageSwitch.offered.map(({ code }) => code) ?? []);
/** The whole app is one file (`npm run build:single`): there is no server to keep copies of, or to be asked by. */
const single = import.meta.env.MODE === 'single';
if (import.meta.env.PROD && !single && !embedded) {
  window.addEventListener('load', () =>
    setTimeout(async () => {
      const { startOffline } = await import('./kiosk/offline/offline.ts');
      offline = await startOffline(window, ownScript('./sw.js'));
      keepLanguages();
    }, KEEP_AFTER),
  );
}

/** How long the first screen waits for the clinic's settings, ms: too short to be seen. What comes later is shown then. */
const PATIENCE = 150;

const screen = createRoot(root);

/** Shows the app with the clinic's settings; again when they have changed. */
async function show(read: ReadSettings): Promise<void> {
  installation?.stop();
  const opened = await openInstallation(index, read, window);
  // An address that was put right is right by now: why must be carried over. A language is asked for anew.
  const before = installation?.explorer.store.getState();
  installation = opened;
  const { explorer } = opened;
  if (before?.notice && before.notice !== 'language') explorer.update({ notice: before.notice });
  // on a device of one's own the visit goes on
  if (before && !read.settings.kiosk) {
    const { explored, ticked, searchWords } = before;
    explorer.update({ explored, ticked, searchWords });
  }
  keepLanguages();
  // between two visits: a new version, what did not come, and what the clinic has changed
  explorer.onStartOver(() => offline?.applyUpdate() || renewIfMissed());
  if (read.settings.kiosk) explorer.onStartOver(readAgain);
  setShared(read.settings.kiosk);
  screen.render(
    <StrictMode>
      <Root installation={installation} />
    </StrictMode>,
  );
}

/** A shared screen looks at each start over by itself. */
const readNew = clinicFile(asked, () => installation?.settings.kiosk || void readAgain());

/** On a shared screen an edit of the clinic's file shows after the next start over; one that could not be read, when it can. */
async function readAgain(): Promise<void> {
  const read = await readNew();
  if (read) await show(read);
}

/** An address that no page has: home opens with a polite word. */
const NO_PAGE = '#/unanswered';

/** Where a request of a clinic's system leads (HL7 Infobutton): its address is put in place; words to search for come back. */
async function answerRequest(): Promise<string> {
  if (single || !/mainsearchcriteria/i.test(window.location.search)) return '';
  try {
    const { openInfobutton } = await import('./explorer/openInfobutton.ts');
    return openInfobutton(window);
  } catch {
    // What answers did not come, and the app opens without it. The request stays, so that a reload asks again; heal.js may
    // have reloaded already, so home in the address is no page that somebody asked for.
    if (/^(#\/?)?$/.test(window.location.hash)) window.history.replaceState(null, '', NO_PAGE);
    return '';
  }
}

/** In a frame the app leaves out what surrounds it; where what does so did not come, it opens with all of it. */
async function fitFrame(): Promise<void> {
  if (!embedded) return;
  await import('./embed.ts').then(
    ({ embed }) => embed(window),
    () => undefined,
  );
}

async function begin(): Promise<void> {
  await fitFrame();
  const searchWords = await answerRequest();
  const shownFirst = async (read: ReadSettings) => {
    await show(read);
    // a shared screen begins with nobody's words
    if (searchWords && !read.settings.kiosk) installation?.explorer.update({ searchWords });
  };
  const reading = readNew();
  const late = new Promise<'late'>((done) => setTimeout(done, PATIENCE, 'late'));
  const first = await Promise.race([reading, late]);
  await shownFirst(first === 'late' || first === null ? await readClinic(null, asked) : first);
  const read = first === 'late' ? await reading : null;
  if (!read) return;
  const { settings, explorer } = installation ?? {};
  // a shared screen would forget the visit: what came too late for it waits for the next one
  const begun = read.settings.kiosk && settings?.kiosk && (explorer?.store.getState().trail.length ?? 0) > 1;
  if (begun) explorer?.onStartOver(() => show(read));
  else await shownFirst(read);
}

begin();
