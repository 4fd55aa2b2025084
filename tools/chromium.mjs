import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** What to say, in one line, when there is no browser. */
export const CHROMIUM_REMEDY =
  'No Chromium found. Run "apt-get update && apt-get install -y chromium", or set CHROMIUM_PATH to a Chromium or Chrome.';

/** The browser for journeys and measurements: CHROMIUM_PATH, else the system's Chromium or Chrome; null when there is none. */
export function chromiumPath() {
  const { CHROMIUM_PATH } = process.env;
  const places = CHROMIUM_PATH ? [CHROMIUM_PATH] : PLACES;
  return places.find((path) => existsSync(path)) ?? null;
}

/** What a headless browser needs on a machine without a screen, a GPU or an open network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
