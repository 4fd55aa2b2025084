// npm start: builds the app, then serves the build on http://localhost:4173 until it is stopped.
import './preflight.mjs';
import { createServer } from 'node:net';
import { ROOT } from './run.mjs';

// not a static import: on an old Node it would fail before preflight.mjs has spoken
const { build, preview } = await import('vite');

const PORT = 4173;
const BUSY = `Port ${PORT} is busy. Stop the program that uses it (an earlier "npm start"?) and try again.`;

/** False when something already listens on the port. */
const portIsFree = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(PORT, 'localhost', () => probe.close(() => resolve(true)));
  });

const stop = (line) => {
  console.error(line);
  process.exit(1);
};

// asked before the build, so that nobody waits for nothing
if (!(await portIsFree())) stop(BUSY);
await build({ root: ROOT, logLevel: 'warn' }).catch((error) => stop(error.message));
const server = await preview({ root: ROOT, preview: { port: PORT, strictPort: true } }).catch((error) =>
  stop(/in use/.test(error.message) ? BUSY : error.message),
);
console.log(`Ground Up: http://localhost:${PORT}`);

process.once('SIGINT', async () => {
  await server.close();
  process.exit(0);
});
