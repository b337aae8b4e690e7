import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { recruit, temporaryFolder } from './run-recruit.ts';

const PAGE = readFileSync(new URL('../docs/scan-report.md', import.meta.url), 'utf8');
const RECIPES = [...PAGE.matchAll(/```sh\n(jq [\s\S]*?)\n```/g)].map(([, recipe = '']) => recipe);
const hasJq = spawnSync('jq', ['--version']).status === 0;
const FOLDER = temporaryFolder();

describe.skipIf(!hasJq)('the recipes of docs/scan-report.md', () => {
  beforeAll(async () => {
    const hidden = 'test/fixtures/hidden/bidi-override.pdf';
    const broken = 'test/fixtures/broken/empty.pdf';
    const output = ['--format', 'ndjson', '--output', join(FOLDER, 'scan.ndjson')];
    await recruit(['scan', 'examples/resumes', hidden, broken, ...output]);
  }, 120_000);

  it('are there', () => expect(RECIPES.length).toBeGreaterThan(5));

  it.each(RECIPES)('%s', (recipe) => {
    expect(execFileSync('sh', ['-c', recipe], { cwd: FOLDER, encoding: 'utf8' })).not.toBe('');
  });
});
