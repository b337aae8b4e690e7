import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSessionFolder } from '../../src/adapters/session-folder.ts';
import { seededNumbers } from '../../src/core/interview/seeded.ts';
import { sampleKit } from '../core/interview/samples.ts';

// KILLS=200 npx vitest run test/adapters/session-kill.test.ts
const KILLS = Number(process.env['KILLS'] ?? 20);
const KIT = sampleKit({ ties: 3, treaties: 3 });
let folder = '';
let program = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recruit-kill-'));
  program = join(folder, 'typist.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'typist.ts')],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Lets the typist type for a while, then kills it; gives the last event it was sure of. */
function typeAndKill(file: string, afterEvents: number, delay: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'pipe'] });
    let told = '';
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    child.stdout.on('data', (chunk) => {
      told += String(chunk);
      if (told.split('\n').length > afterEvents) setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.on('exit', () => {
      const whole = told.split('\n').slice(0, -1);
      if (errors !== '' || whole.length === 0) reject(new Error(errors || 'it said nothing'));
      else resolve(Number(whole.at(-1)));
    });
  });
}

it(`killed ${KILLS} times at any moment, a session loses nothing it was sure of`, async () => {
  const store = openSessionFolder(join(folder, 'sessions'));
  const next = seededNumbers(KILLS);
  let file = '';
  for (let kill = 0; kill < KILLS; kill++) {
    if (kill % 10 === 0) {
      const names = { candidate: `C ${kill}`, interviewer: 'R. Rater' };
      const session = store.begin({ ...names, kit: KIT });
      file = session.file;
      session.close();
    }
    const sure = await typeAndKill(file, 1 + Math.floor(next() * 8), next() * 6);
    const reading = store.read(file);
    expect(reading.verdict.kind).toBe('open');
    const session = store.open(file);
    expect(session.state().last.number).toBeGreaterThanOrEqual(sure);
    expect(session.state().last.number).toBeLessThanOrEqual(sure + 2);
    session.close();
  }
}, 120_000);
