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
export function start(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, inTerminal({}));
    child.on('error', () => done(false));
    child.on('exit', (code) => done(code === 0));
  });
}
