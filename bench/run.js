// Prints the figures that the README claims, as medians and ratios of one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareCommands } from './compare.js';
import { comparePhrases } from './phrases.js';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const recruit = path('../bin/recruit.js');
const resume = path('../examples/resumes/diplomat.pdf');

// What is kept of compiled code by a run of another kind would count for the runs that are measured.
const cache = mkdtempSync(join(tmpdir(), 'recruit-bench-'));
process.env.RECRUIT_CACHE = cache;

const rows = [
  [
    'explain against node -e 0',
    1.5,
    compareCommands([recruit, 'explain', 'bilateral-relations'], ['-e', '0']),
  ],
  [
    'scan against getText',
    1.15,
    compareCommands([recruit, 'scan', resume], [path('get-text.js'), resume]),
  ],
  ['10,000 phrases against 100', 1.3, comparePhrases()],
];
rmSync(cache, { recursive: true, force: true });

console.log(
  `${'comparison'.padEnd(30)} ${'ms'.padStart(8)} ${'against'.padStart(8)} ${'ratio'.padStart(6)} ${'target'.padStart(7)}`,
);
for (const [name, target, { own, other, ratio }] of rows) {
  const cells = [
    own.toFixed(1).padStart(8),
    other.toFixed(1).padStart(8),
    ratio.toFixed(2).padStart(6),
    String(target).padStart(7),
  ];
  console.log(`${name.padEnd(30)} ${cells.join(' ')}`);
}
