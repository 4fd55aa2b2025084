// Imported first by every command: stops with one line when this machine lacks what the project needs.
// It may use only what very old versions of Node have too, and must be evaluated before any dependency is loaded.
import { existsSync, readFileSync } from 'node:fs';

const home = new URL('../', import.meta.url);
const { engines } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8'));
const [major, minor] = process.versions.node.split('.').map(Number);

/** True for one of the alternatives of package.json's engines: "^20.19.0" or ">=22.12.0". */
function allows(range) {
  const [, sign, wantMajor, wantMinor] = /^(\^|>=)(\d+)\.(\d+)/.exec(range);
  const newer = major > Number(wantMajor);
  const same = major === Number(wantMajor) && minor >= Number(wantMinor);
  return same || (sign === '>=' && newer);
}

const stop = (line) => {
  console.error(line);
  process.exit(1);
};

if (!engines.node.split(' || ').some(allows)) {
  stop(`Ground Up needs Node ${engines.node}; this is ${process.versions.node}. Install a newer Node and try again.`);
}
if (!existsSync(new URL('node_modules/vite', home))) {
  stop('The dependencies are not installed. Run: npm ci');
}
