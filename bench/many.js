// Reads 800 PDFs: recruit with all that it does, against pdfgrep, which looks for 2,000 of its phrases.
// pdfgrep comes from the system's packages; without it there is nothing to compare with.
import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { importSource } from '../scripts/import-source.js';
import { median } from './compare.js';

const DOCUMENTS = 800;
const PHRASES = 2_000;
const RUNS = 3;
const root = fileURLToPath(new URL('..', import.meta.url));

if (spawnSync('pdfgrep', ['--version']).status !== 0) {
  console.log('skipped: pdfgrep is not installed (Debian has a package of that name)');
  process.exit();
}
const scratch = mkdtempSync(join(tmpdir(), 'recruit-bench-'));
const resumes = join(scratch, 'resumes');
const phrases = join(scratch, 'phrases.txt');
try {
  copyDocuments(resumes);
  writeFileSync(phrases, `${(await plainPhrases()).join('\n')}\n`);
  const scan = [process.execPath, join(root, 'bin/recruit.js'), 'scan', resumes, '-f', 'ndjson'];
  const grep = ['pdfgrep', '-r', '-i', '-f', phrases, resumes];
  const env = { ...process.env, RECRUIT_CACHE: join(scratch, 'cache') };
  // Twice for nothing: recruit fills its caches.
  for (let run = 0; run < 2; run++)
    await measure([...scan.slice(0, 3), join(root, 'examples'), ...scan.slice(4)], env);
  const pairs = [];
  for (let run = 0; run < RUNS; run++)
    pairs.push([await measure(scan, env), await measure(grep, env)]);
  const ratios = pairs.map(([own, other]) => own.seconds / other.seconds);
  const [own, other] = [0, 1].map((side) => median(pairs.map((pair) => pair[side].seconds)));
  const memory = Math.max(...pairs.map(([{ megabytes }]) => megabytes));
  console.log(
    `${DOCUMENTS} resumes: ${own.toFixed(1)} s, pdfgrep ${other.toFixed(1)} s, ratio ${median(ratios).toFixed(2)} (target 1.0); peak memory ${memory} MB (target 400)`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The examples and the resumes of the tests, over and over under other names. */
function copyDocuments(folder) {
  const from = ['examples/resumes', 'test/fixtures/resumes'].flatMap((path) =>
    readdirSync(join(root, path))
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => join(root, path, name)),
  );
  mkdirSync(folder);
  for (let copy = 0; copy < DOCUMENTS; copy++) {
    copyFileSync(from[copy % from.length], join(folder, `${String(copy).padStart(4, '0')}.pdf`));
  }
}

/** Phrases of the shipped library that are words and nothing else, as plain text. */
async function plainPhrases() {
  const { partsOf, writeOut } = await importSource('core/glossary/phrase.ts');
  const terms = readdirSync(join(root, 'terms'), { recursive: true })
    .filter((path) => path.endsWith('.yaml') && !path.startsWith('lists'))
    .sort();
  const plain = terms
    .flatMap((path) => parse(readFileSync(join(root, 'terms', path), 'utf8')).phrases)
    .flatMap((phrase) => writeOut(partsOf(phrase)))
    .filter((steps) => steps.length > 1 && steps.every(({ kind }) => kind === 'word'))
    .map((steps) => steps.map(({ lower }) => lower).join(' '));
  const all = [...new Set(plain)];
  return Array.from({ length: PHRASES }, (_, at) => all[Math.floor((at * all.length) / PHRASES)]);
}

/** Runs a command to its end, its output thrown away; the peak of its memory where Linux tells it. */
function measure([command, ...args], env) {
  const start = performance.now();
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.resume();
  child.stderr.resume();
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid));
  }, 50);
  return new Promise((resolve) => {
    child.once('close', () => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - start) / 1000, megabytes });
    });
  });
}

function peakOf(pid) {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
}
