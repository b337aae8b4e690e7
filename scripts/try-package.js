// Packs the package, installs the tarball into an empty prefix as a user would, and runs it there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'recruit-package-'));
const run = (command, args, options = {}) =>
  execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });

try {
  run('npm', ['pack', '--silent', '--pack-destination', scratch], { cwd: root });
  const tarball = readdirSync(scratch).find((name) => name.endsWith('.tgz'));
  run('npm', [
    'install',
    '--silent',
    '--global',
    '--prefix',
    join(scratch, 'prefix'),
    join(scratch, tarball),
  ]);
  const recruit = join(scratch, 'prefix', 'bin', 'recruit');
  const env = { ...process.env, RECRUIT_CACHE: join(scratch, 'cache') };
  const called = (...args) => run(recruit, args, { cwd: scratch, env });
  expect(called('--version'), /^\d+\.\d+\.\d+\n$/);
  expect(called('list'), /bilateral-relations/);
  expect(called('explain', 'Bilateral Relations'), /two countries/);
  expect(called('check'), /^No problems/m);
  const resume = join(root, 'examples/resumes/diplomat.pdf');
  expect(called('scan', resume, '--format', 'json'), /"term": "bilateral-relations"/);
  console.log(`${tarball} installs and runs`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function expect(output, pattern) {
  if (!pattern.test(output)) throw new Error(`expected ${pattern}, got:\n${output}`);
}
