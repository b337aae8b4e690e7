import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createBundleLoader } from '../src/adapters/code-cache.ts';
import { type Outcome, recruit, temporaryFolder } from './run-recruit.ts';

const CACHE = temporaryFolder();
const CODE = join(CACHE, 'code');
const run = (): Promise<Outcome> =>
  recruit(['scan', 'examples/resumes/nurse.pdf'], { env: { RECRUIT_CACHE: CACHE } });

// Node 22 keeps compiled code by itself, in files of its own.
const isOurs = !('enableCompileCache' in process.getBuiltinModule('node:module'));

describe.runIf(isOurs)('compiled code that is kept between runs', () => {
  let first: Outcome;
  beforeAll(async () => {
    first = await run();
    await run();
  });

  it('is there after the second run, for the program and for its worker', () => {
    const full = readdirSync(CODE).filter((name) => readFileSync(join(CODE, name)).length > 0);
    expect(full.map((name) => name.split('-v')[0])).toEqual(
      expect.arrayContaining(['main-scan', 'documents-scan', 'resume-reading-worker']),
    );
  });

  // The report compiles expressions in another way, under which the engine would refuse what is kept.
  it('is taken again and again, and not made anew', async () => {
    const kept = () => readdirSync(CODE).map((name) => statSync(join(CODE, name)).mtimeMs);
    const before = kept();
    await run();
    await recruit(['scan', 'examples/resumes'], { env: { RECRUIT_CACHE: CACHE } });
    await run();
    expect(kept()).toEqual(before);
  });

  it('changes nothing', async () => expect(await run()).toEqual(first));

  it.each([0.1, 0.5, 0.9])('is not believed when a bit flips (%d of the way)', async (way) => {
    for (const name of readdirSync(CODE)) {
      const bytes = readFileSync(join(CODE, name));
      const at = Math.floor(bytes.length * way);
      bytes[at] = (bytes[at] ?? 0) ^ 4;
      writeFileSync(join(CODE, name), bytes);
    }
    expect(await run()).toEqual(first);
  });

  it('is not believed when it is cut off', async () => {
    for (const name of readdirSync(CODE)) writeFileSync(join(CODE, name), 'ab');
    expect(await run()).toEqual(first);
  });

  it('is of bundles in ASCII, which mean the same however they are read', async () => {
    const dist = new URL('../dist/', import.meta.url);
    const bundles = readdirSync(dist).filter((name) => name.endsWith('.cjs'));
    expect(bundles.length).toBeGreaterThan(3);
    for (const name of bundles)
      expect(readFileSync(new URL(name, dist), 'latin1'), name).toMatch(/^[\0-\x7f]*$/);
  });

  it('leaves bullets out of quotes', async () => {
    const { out } = await recruit(['scan', 'examples/resumes/trade-officer.pdf']);
    expect(out).toContain('| Secretary to the [Joint Trade Commission');
  });

  it('loads a bundle once, whoever asks for it', () => {
    const folder = temporaryFolder();
    const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
    put('shared.cjs', 'module.exports = { made: Math.random() };');
    put('main.cjs', "module.exports = [1, 2].map(() => require('./shared.cjs').made);");
    const { load } = createBundleLoader('test', 'test');
    const [first, second] = load(join(folder, 'main.cjs')) as number[];
    expect(first).toBeGreaterThan(0);
    expect(second).toBe(first);
  });

  it('may be impossible to keep', async () => {
    const { code, err } = await recruit(['list'], { env: { RECRUIT_CACHE: '/dev/null/cache' } });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
