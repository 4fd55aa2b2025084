// node tools/lock.mjs: does every package of the lock file run on the oldest Node that package.json names?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';
import { excluding } from './supply/engines.mjs';

const read = (name) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const [, oldest] = /(\d+\.\d+\.\d+)/.exec(read('package.json').engines.node) ?? [];
const { checked, found } = excluding(read('package-lock.json'), oldest);
for (const line of found) console.error(line);
console.log(`${checked} packages say which Node they need; ${found.length} of them exclude Node ${oldest}.`);
process.exit(found.length > 0 || checked === 0 ? 1 : 0);
