// Fills the console blocks of README.md and docs/*.md with what the commands really print.
// Above each block stands `<!-- run COMMAND -->`, or `<!-- run COMMAND | N -->` for its first N lines.
// With --check nothing is written; the exit code says if a block is out of date.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'recruit-readme-'));
const env = {
  ...process.env,
  COLUMNS: '76',
  NO_COLOR: '1',
  RECRUIT_TODAY: '2026-11-23',
  RECRUIT_CACHE: join(scratch, 'cache'),
};

const BLOCK = /(<!-- run (.+?)(?: \| (\d+))? -->\n```console\n)([\s\S]*?)(```)/g;

let stale = false;
for (const name of ['README.md', ...docs()]) {
  const path = join(root, name);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(BLOCK, (_, head, command, lines, __, foot) => {
    return `${head}$ ${command}\n${outputOf(command, Number(lines || Infinity))}${foot}`;
  });
  if (after === before) continue;
  stale = true;
  if (process.argv.includes('--check'))
    console.error(`${name} does not show what recruit prints: npm run readme`);
  else writeFileSync(path, after);
}
rmSync(scratch, { recursive: true, force: true });
if (stale && process.argv.includes('--check')) process.exitCode = 1;

function docs() {
  try {
    return readdirSync(join(root, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join('docs', name));
  } catch {
    return [];
  }
}

/** Both streams, as a terminal shows them. */
function outputOf(command, most) {
  const line = command.replace(/(^|[|] )recruit /g, `$1node ${join(root, 'bin/recruit.js')} `);
  const text = execFileSync('sh', ['-c', `{ ${line}; } 2>&1 || true`], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  const lines = text.trimEnd().split('\n');
  const kept = lines.slice(0, most);
  return `${[...kept, ...(kept.length < lines.length ? ['...'] : [])].join('\n')}\n`;
}
