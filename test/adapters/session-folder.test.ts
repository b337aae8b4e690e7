import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSessionFolder } from '../../src/adapters/session-folder.ts';
import type { SessionStore } from '../../src/ports.ts';
import { sampleKit } from '../core/interview/samples.ts';

const KIT = sampleKit({ ties: 1 });
let root = '';
let store: SessionStore;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recruit-folder-'));
  store = openSessionFolder(join(root, 'deep', 'sessions'), () => new Date(Date.UTC(2026, 0, 5)));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function begin(candidate: string): string {
  const session = store.begin({ candidate, interviewer: 'R. Rater', kit: KIT });
  session.close();
  return session.file;
}

it('lists sessions by name, and says why one cannot be read', () => {
  expect(store.list()).toEqual([]);
  const files = [begin('B. Example'), begin('A. Example')];
  const broken = join(store.folder, 'z.jsonl');
  writeFileSync(broken, 'x\n');
  expect(store.list().map(({ file, state, fault }) => [file, state?.candidate, fault])).toEqual([
    [files[1], 'A. Example', undefined],
    [files[0], 'B. Example', undefined],
    [broken, undefined, 'it holds no session'],
  ]);
});

it('purges a session for good, with a receipt that names nobody', () => {
  const file = begin('A. Example');
  writeFileSync(`${file}.lock.12.new`, 'left by a sudden stop');
  const receipt = store.purge(file);
  expect(receipt).toMatchObject({ lines: 1, startedAt: '2026-01-05T00:00:00.000Z' });
  expect(readdirSync(store.folder)).toEqual(['purged.log']);
  const kept = readFileSync(join(store.folder, 'purged.log'), 'utf8');
  expect(JSON.parse(kept)).toEqual(receipt);
  expect(kept.toLowerCase()).not.toContain('example');
});

it('purges neither what is held nor what is open', () => {
  const file = begin('A. Example');
  store.hold(file, 'a complaint is open');
  expect(() => store.purge(file)).toThrow(/held: a complaint is open/);
  expect(store.list()[0]?.held).toBe('a complaint is open');
  store.hold(file, undefined);
  const session = store.open(file);
  expect(() => store.purge(file)).toThrow(/open in another window/);
  expect(existsSync(file)).toBe(true);
  session.close();
  store.purge(file);
  expect(existsSync(file)).toBe(false);
  expect(() => store.hold(file, 'late')).toThrow(/no session/);
});
