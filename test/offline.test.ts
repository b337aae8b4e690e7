import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findOcr } from '../src/adapters/ocr-library.ts';
import { onePage } from './adapters/hostile-files.ts';
import { recruit, temporaryFolder } from './run-recruit.ts';

const WATCH = fileURLToPath(new URL('preload/no-network.cjs', import.meta.url));
const FOLDER = temporaryFolder();
const PATH = process.env['NODE_PATH'];
const hasOcr = findOcr(new URL('../dist/resume-worker.cjs', import.meta.url)) !== undefined;
let logs = 0;

function watched(): { readonly env: Readonly<Record<string, string>>; readonly log: string } {
  logs += 1;
  const log = join(FOLDER, `${logs}.log`);
  writeFileSync(log, '');
  const env = { NODE_OPTIONS: `--require ${WATCH}`, RECRUIT_NETWORK_LOG: log };
  return { log, env: PATH === undefined ? env : { ...env, NODE_PATH: PATH } };
}

const linesOf = (log: string): readonly string[] =>
  readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
const workersIn = (log: string): number =>
  linesOf(log).filter((line) => line === 'watching a worker').length;
const networkIn = (log: string): readonly string[] =>
  linesOf(log).filter((line) => line.startsWith('network'));

/** A PDF which asks for things from elsewhere in all the ways it can. */
const REMOTE = onePage(
  'BT /F 10 Tf 50 700 Td (Trade officer, with a picture and a font from elsewhere, who has led bilateral talks with Peru and Chile) Tj ET /X Do',
  '',
  '<< /Type /XObject /Subtype /Image /Width 9 /Height 9 /BitsPerComponent 8 /ColorSpace /DeviceGray /F << /FS /URL /F (http://127.0.0.1:9/picture) >> /Length 0 >>\nstream\n\nendstream',
  '<< /Type /Action /S /URI /URI (http://127.0.0.1:9/) >>',
);

const remote = join(FOLDER, 'remote.pdf');
writeFileSync(remote, REMOTE);
const answers = join(FOLDER, 'answers.yaml');
writeFileSync(answers, '["n", "said so", "4", "p"]\n');

/** Each command, and whether it reads documents in a worker. */
const CALLS: readonly (readonly [string, readonly string[], boolean])[] = [
  ['explain', ['explain', 'bilateral-relations'], false],
  ['a term that is not there', ['explain', 'bilatral'], false],
  ['list', ['list'], false],
  ['questions', ['questions', 'bilateral-relations'], false],
  ['boolean', ['boolean', 'bilateral-relations'], false],
  ['check', ['check'], false],
  ['scan', ['scan', 'examples/resumes'], true],
  ['read', ['read', 'examples/resumes', '--format', 'json'], true],
  ['trace', ['trace', 'bilateral talks', 'examples/resumes/diplomat.pdf'], true],
  ['read of links and remote files', ['read', 'test/fixtures/broken/outside-references.pdf'], true],
  ['read of remote pictures', ['read', remote], true],
  ['read of scripts', ['read', 'test/fixtures/broken/javascript.pdf'], true],
  [
    'read of Japanese, Arabic and Hebrew',
    ['read', 'test/fixtures/resumes/chromium-scripts.pdf'],
    true,
  ],
  ['read of fonts without a map', ['read', 'test/fixtures/damage/no-unicode-map.pdf'], true],
  [
    'interview',
    [
      'interview',
      'bilateral-relations',
      '-c',
      'A',
      '-i',
      'B',
      '--dir',
      join(FOLDER, 'kept'),
      '--answers',
      answers,
    ],
    false,
  ],
  ['sessions', ['sessions', '--dir', join(FOLDER, 'kept')], false],
  ['kit', ['kit', 'bilateral-relations'], false],
  ['help', ['help', 'scan'], false],
];

describe('the network', () => {
  it('would be noticed by this test', () => {
    for (const code of [
      'fetch("http://127.0.0.1:9").catch(() => {})',
      'import("node:net").then(({ connect }) => connect(9)).catch(() => {})',
      'require("node:dns").promises.lookup("localhost")',
      'new (require("node:net").Socket)().connect(9)',
      'new (require("node:worker_threads").Worker)("fetch(`http://127.0.0.1:9`)", { eval: true }).on("error", () => {})',
    ]) {
      const { env, log } = watched();
      try {
        execFileSync(process.execPath, ['-e', code], {
          env: { ...process.env, ...env },
          stdio: 'ignore',
        });
      } catch {
        // It throws, as it should.
      }
      expect(networkIn(log), code).toHaveLength(1);
    }
  });

  it.each(CALLS)('is used by no part of: %s', { timeout: 60_000 }, async (_, args, inWorker) => {
    const { env, log } = watched();
    const { code, out, err } = await recruit(args, { env });
    expect([0, 2, 3, 130], err).toContain(code);
    expect(out + err).not.toContain('fault in recruit');
    expect(linesOf(log)[0]).toBe('watching the main thread');
    expect(workersIn(log) > 0).toBe(inWorker);
    expect(networkIn(log)).toEqual([]);
  });

  it.runIf(hasOcr)('is not used by OCR', { timeout: 240_000 }, async () => {
    const { env, log } = watched();
    const { code } = await recruit(['read', '--ocr', 'test/fixtures/scans/second-page.pdf'], {
      env,
    });
    expect(code).toBe(0);
    // One that reads, and in it the one that recognises.
    expect(workersIn(log)).toBeGreaterThan(1);
    expect(networkIn(log)).toEqual([]);
  });
});
