// Prints how the resumes of test/fixtures/languages are read, by language, and what is read wrongly.
// Beginnings of file names may be given ("de", "fr-4"); without any, all are read.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
const folder = join(root, 'test/fixtures/languages');
const named = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => /-\d+\.(?:txt|md)$/.test(name))
  .filter((name) => named.length === 0 || named.some((start) => name.startsWith(start)));

const { addReadings, measureReading } = await importMeasure();
const read = (name) => readFileSync(join(folder, name), 'utf8');
const languages = new Map();
for (const file of files) {
  const reading = measureReading(read(file), read(file.replace(/\.\w+$/, '.json')));
  if (reading.misses.length > 0) console.log(`${file}\n  ${reading.misses.join('\n  ')}`);
  const language = file.slice(0, 2);
  languages.set(language, [...(languages.get(language) ?? []), reading]);
}
console.log('\nlanguage: sections, titles, organisations, dates of roles, months in all');
for (const [language, readings] of languages) print(language, addReadings(readings));
print('all', addReadings([...languages.values()].flat()));

/** The sources are TypeScript: they are bundled into a file which is gone at once. */
async function importMeasure() {
  const temporary = mkdtempSync(join(tmpdir(), 'recruit-bench-'));
  const outfile = join(temporary, 'measure.mjs');
  await build({
    entryPoints: [join(root, 'test/core/resume/languages.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
  });
  const measure = await import(outfile);
  rmSync(temporary, { recursive: true });
  return measure;
}

function print(label, { sections, titles, organisations, dates, months }) {
  const shares = [sections, titles, organisations, dates, months];
  const words = shares.map(({ right, wanted, found }) => `${right}/${wanted} (${found} found)`);
  console.log(`${label}: ${words.join('  ')}`);
}
