// Prints what the terms find in the sentences of test/gold, and each sentence where they are wrong.
// Names of files there may be given; without any, all are measured.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
const gold = join(root, 'test/gold');
const named = process.argv.slice(2);
const SENTENCES = /^(?:bilateral|held-out|stances).*\.tsv$/;
const files = named.length > 0 ? named : readdirSync(gold).filter((name) => SENTENCES.test(name));

const { measureGold, parseGold, measureStances, parseStances, createTermSource } =
  await importSources();
const glossary = await createTermSource({
  shipped: join(root, 'terms'),
  cache: { read: () => undefined, write: () => {} },
  version: 'bench',
  env: {},
  workingDirectory: root,
}).load([]);
for (const file of files) {
  const text = readFileSync(join(gold, file), 'utf8');
  if (file.startsWith('stances')) {
    printStances(file, measureStances(parseStances(text), glossary));
    continue;
  }
  const sentences = parseGold(text);
  print(
    `${file}: ${sentences.length} sentences`,
    measureGold(sentences, glossary, 'bilateral-relations'),
  );
}

/** The sources are TypeScript: they are bundled into a file which is gone at once. */
async function importSources() {
  const folder = mkdtempSync(join(tmpdir(), 'recruit-bench-'));
  const outfile = join(folder, 'sources.mjs');
  await build({
    stdin: {
      contents: `
        export { measureGold, measureStances, parseGold, parseStances } from './test/gold/measure.ts';
        export { createTermSource } from './src/adapters/term-source.ts';`,
      resolveDir: root,
    },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  });
  const sources = await import(outfile);
  rmSync(folder, { recursive: true });
  return sources;
}

function print(title, figures) {
  const { yes, found, counted, no, stances, stancesRight, wronglyCounted, misses } = figures;
  console.log(title);
  console.log(`  evidence:     ${counted} of ${yes} counted, ${found} found in any stance`);
  console.log(`  other:        ${wronglyCounted} of ${no + stances} wrongly counted`);
  console.log(`  precision:    ${percent(figures.precision)}`);
  console.log(`  recall:       ${percent(figures.recall)}`);
  console.log(
    `  stance:       ${stancesRight} of ${stances} right, ${percent(figures.stanceAccuracy)}`,
  );
  console.log(`  misses:       ${misses.length}`);
  for (const { gold: one, got } of misses)
    console.log(`    ${one.label}, got ${got} (${one.section}): ${one.sentence}`);
}

function printStances(title, { all, found, stancesRight, shown, strengthsRight, misses }) {
  console.log(`${title}: ${all} sentences of all trades`);
  console.log(`  found:        ${found} of ${all}`);
  console.log(`  stance:       ${stancesRight} of ${found}, ${percent(stancesRight / found)}`);
  console.log(`  strength:     ${strengthsRight} of ${shown}, ${percent(strengthsRight / shown)}`);
  console.log(`  misses:       ${misses.length}`);
  for (const { gold: one, got } of misses) {
    const meant = [one.stance, one.strength].filter((word) => word !== '').join(' ');
    console.log(`    ${one.term}: ${meant}, got ${got} (${one.section}): ${one.sentence}`);
  }
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}
