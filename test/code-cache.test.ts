import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
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

  it('may be impossible to keep', async () => {
    const { code, err } = await recruit(['list'], { env: { RECRUIT_CACHE: '/dev/null/cache' } });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
