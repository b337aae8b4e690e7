// Measures what an interviewer waits for, on a pseudo-terminal: from the start of the program to the first
// question, and from a key to what it draws. Medians in milliseconds, beside a bare start of Node.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import pty from '@lydell/node-pty';
import { median } from './compare.js';

const RUNS = Number(process.env.RUNS ?? 15);
const recruit = fileURLToPath(new URL('../bin/recruit.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'recruit-bench-'));
const env = {
  PATH: process.env.PATH,
  HOME: home,
  TERM: 'xterm-256color',
  PAGER: 'cat',
  RECRUIT_CACHE: join(home, 'cache'),
};
const TERMS = ['bilateral-relations', 'multilateral-relations'];
/** Each key with what it brings to the screen. */
const KEYS = [
  ['3', 'Question 2 of'],
  ['b', 'Question 1 of'],
  ['t', 'Which one was heard'],
  ['1', '1. [x]'],
  ['4', 'Question 2 of'],
  ['?', 'What the keys do'],
  ['\r', 'Question 2 of'],
];

const times = { node: [], first: [], key: [] };
for (let run = -1; run < RUNS; run++) {
  const bare = start(['-e', 'console.log("up")']);
  const node = await bare.drawn('up');
  const desk = start([recruit, 'interview', ...TERMS, '-c', 'C', '-i', 'R', '--dir', home]);
  const first = await desk.drawn('Question 1 of');
  const key = [];
  for (const [typed, awaited] of KEYS) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    desk.type(typed);
    key.push(await desk.drawn(awaited));
  }
  desk.type('q');
  await desk.drawn('Paused');
  // The first run fills the caches of the disk and of recruit.
  if (run < 0) continue;
  times.node.push(node);
  times.first.push(first);
  times.key.push(...key);
}
rmSync(home, { recursive: true, force: true });

const row = (name, numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const high = sorted[Math.ceil(0.95 * sorted.length) - 1];
  return `${name.padEnd(30)} ${median(numbers).toFixed(1).padStart(8)} ${high.toFixed(1).padStart(8)}`;
};
console.log(`${'milliseconds'.padEnd(30)} ${'median'.padStart(8)} ${'95 %'.padStart(8)}`);
console.log(row('a bare start of Node', times.node));
console.log(row('start to the first question', times.first));
console.log(row('a key to what it draws', times.key));
const ratio = median(times.first.map((time, index) => time / times.node[index]));
console.log(`first question against bare Node: ${ratio.toFixed(2)}`);

/** The time from the last key, or the start, to what is awaited. */
function start(args) {
  let since = performance.now();
  let written = '';
  let look = () => undefined;
  const child = pty.spawn(process.execPath, args, { cols: 80, rows: 24, cwd: home, env });
  child.onData((data) => {
    written += data;
    look();
  });
  return {
    type(keys) {
      written = '';
      since = performance.now();
      child.write(keys);
    },
    drawn: (awaited) =>
      new Promise((resolve) => {
        look = () => {
          if (!stripVTControlCharacters(written).includes(awaited)) return;
          look = () => undefined;
          resolve(performance.now() - since);
        };
        look();
      }),
  };
}
