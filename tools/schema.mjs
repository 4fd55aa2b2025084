// Writes data/schema/*.schema.json from src/knowledge/schema and public/clinic.schema.json from src/clinic/schema.ts;
// with --check, fails when a file there is not up to date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'data/schema');
const written = async (file) => {
  const { module } = await runnerImport(join(root, file), { root, configFile: false });
  return module.jsonSchemas();
};
const schemas = {
  ...(await written('src/knowledge/build/json-schema.ts')),
  ...(await written('src/clinic/build/json-schema.ts')),
};
const wanted = Object.keys(schemas);
if (wanted.length === 0) throw new Error('No schema to write.');

mkdirSync(folder, { recursive: true });
const present = readdirSync(folder).map((name) => `data/schema/${name}`);
const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null);
const drifted = wanted.filter((path) => read(path) !== schemas[path]);
const strays = present.filter((path) => !wanted.includes(path));

if (process.argv.includes('--check')) {
  for (const path of drifted)
    console.error(`${path}: found another text than the schemas in src give; run: npm run schema`);
  for (const path of strays) console.error(`${path}: found a file that no schema writes; remove it`);
  process.exitCode = drifted.length + strays.length > 0 ? 1 : 0;
} else {
  for (const path of drifted) writeFileSync(join(root, path), schemas[path]);
  for (const path of strays) rmSync(join(root, path));
  console.log(`${wanted.length} schemas, ${drifted.length} written, ${strays.length} removed.`);
}
