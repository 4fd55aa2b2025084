import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The folder of package.json: every tool works there, wherever it was started. */
export const ROOT = join(import.meta.dirname, '..');

const PATH = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

const inTerminal = (env) => ({
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, PATH, ...env },
  // on Windows the commands of dependencies are scripts
  shell: process.platform === 'win32',
});

/** Runs a command of this project's dependencies in the terminal; true when it succeeded. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, inTerminal(env));
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** Starts a command as `run` does and goes on; resolves to true when it succeeded. */
export const start = (command, args, env = {}) => ended(spawn(command, args, inTerminal(env)));

/** Starts a command whose words are kept back until `speak` is called; `done` resolves as `start` does. */
export function startQuietly(command, args, env = {}) {
  const child = spawn(command, args, { ...inTerminal(env), stdio: ['ignore', 'pipe', 'inherit'] });
  let kept = [];
  child.stdout.on('data', (words) => (kept ? kept.push(words) : process.stdout.write(words)));
  const speak = () => {
    for (const words of kept ?? []) process.stdout.write(words);
    kept = null;
  };
  return { done: ended(child), speak };
}

const ended = (child) =>
  new Promise((done) => {
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
