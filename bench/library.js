// What a library of 5,000 terms costs: npm run bench:library. Writes its figures as a table.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareCommands } from './compare.js';
import { writeLibrary } from './make-library.js';

const TERMS = 5000;
const recruit = fileURLToPath(new URL('../bin/recruit.js', import.meta.url));
const resume = fileURLToPath(new URL('../examples/resumes/diplomat.pdf', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'recruit-bench-'));
process.env.RECRUIT_CACHE = join(folder, 'cache');
const large = ['--terms', join(folder, 'terms')];
try {
  writeLibrary(join(folder, 'terms'), TERMS);
  printRow('comparison', 'ms', 'against', 'ratio', 'target');
  const cold = secondsOf([recruit, 'explain', 'Bilateral Relations', ...large]);
  compare('explain, 5,000 terms more', 1.1, ['explain', 'bilateral-relations']);
  compare('warm scan, 5,000 terms more', 1.2, ['scan', resume]);
  console.log(`cold load of 5,000 terms: ${cold.toFixed(1)} s (target 10)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The same call with the large library and with the shipped one alone. */
function compare(name, target, args) {
  const { own, other, ratio } = compareCommands([recruit, ...args, ...large], [recruit, ...args]);
  printRow(name, own.toFixed(1), other.toFixed(1), ratio.toFixed(2), String(target));
}

function secondsOf(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`);
  return (performance.now() - start) / 1000;
}

function printRow(name, ...cells) {
  const [ms, against, ratio, target] = cells;
  console.log(
    `${name.padEnd(30)} ${ms.padStart(8)} ${against.padStart(8)} ${ratio.padStart(6)} ${target.padStart(7)}`,
  );
}
