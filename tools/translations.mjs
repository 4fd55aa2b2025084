// What is translated into a language and what is not:
//   npm run translations -- es [part of a path …]                        what is missing or stale
//   npm run translations -- es --worklist FILE [part of a path …]        writes the English that waits, by file and path
//   npm run translations -- es --apply FILE                              takes translations in the same form
//   npm run translations -- es --fill                                    repeats what is translated where it stands again, and puts catalogs in order
//   npm run translations -- es --side-by-side FILE [part of a path …]    both languages, for a reviewer
import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from './run.mjs';
import { translationModules, translationParts } from './translations/parts.mjs';
import { apply, fill, hardLines, sideBySide, summaryLines, tidy, worklist } from './translations/work.mjs';

const USAGE = 'Usage: npm run translations -- <language> [--worklist|--apply|--side-by-side FILE | --fill] [part …]';
const TAKES_FILE = ['--worklist', '--apply', '--side-by-side'];

const [language, ...rest] = process.argv.slice(2);
const option = rest[0]?.startsWith('--') ? rest[0] : null;
const file = TAKES_FILE.includes(option) ? rest[1] : null;
const parts = rest.slice((option ? 1 : 0) + (file ? 1 : 0));
if (!/^[a-z]{2,3}(-\w+)*$/.test(language ?? '') || (option && !file && option !== '--fill')) {
  console.error(USAGE);
  process.exit(2);
}

const modules = await translationModules(ROOT);
const found = await translationParts(ROOT, language, modules, parts);
if (found.length === 0) {
  console.error(`No file with texts to translate has ${parts.join(' or ')} in its path.`);
  process.exit(1);
}
for (const line of found.flatMap(({ broken }) => broken)) console.error(line);
const write = (value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

if (option === '--apply') {
  const brought = JSON.parse(readFileSync(file, 'utf8'));
  const { taken, faults } = await apply(found, brought, modules);
  for (const fault of faults) console.error(fault);
  const touched = await translationParts(ROOT, language, modules, Object.keys(brought));
  if (language === 'es') for (const line of hardLines(touched, modules)) console.log(line);
  console.log(`${taken} taken, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} else if (option === '--fill') {
  console.log(`${await fill(found, modules)} filled, ${await tidy(found, modules)} catalogs put in order`);
} else if (option === '--worklist') {
  write(worklist(found, modules));
  console.log(summaryLines(found, modules).at(-1));
} else if (option === '--side-by-side') {
  write(sideBySide(found, modules));
} else {
  if (language === 'es') for (const line of hardLines(found, modules)) console.log(line);
  for (const line of summaryLines(found, modules)) console.log(line);
}
