import { describe, expect, it } from 'vitest';
import { recruit } from './run-recruit.ts';

const resume = 'examples/resumes/diplomat.pdf';
const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe('recruit trace', () => {
  it.each([
    [
      ['bilateral relations with Portugal', resume],
      [
        'It stands in',
        'page 1, line',
        'bilateral-relations (evidence)',
        'it counts: led in a role',
      ],
    ],
    [
      ['bilateral knee replacement', 'examples/resumes/nurse.pdf'],
      ['look-alike: it must not count', 'finds [bilateral knee]'],
    ],
    [
      ['bilateral one two three four talks', resume],
      ['It does not stand in', '"talks" comes 4 words later, which is too far'],
    ],
    [['bilateral. Relations', resume], ['"Relations" stands in another sentence']],
    [['gcp guideline', resume], ['"gcp" is not in capitals as it should be']],
    [['wet paint', resume], ['No phrase of the library begins to match this wording.']],
    [
      ['no experience with bilateral relations', 'test/fixtures/deceive/denied.txt'],
      ['it does not count: the sentence says that it was not done'],
    ],
    [
      ['negotiated the bilateral agreement', 'test/fixtures/deceive/white-keywords.pdf'],
      ['It stands on page 1 where a reader cannot see it: too small to read'],
    ],
  ])(
    '%j',
    async (args, expected) => {
      const { code, out, err } = await recruit(['trace', ...args, '--timeout', '60']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const words of expected) expect(plain(out)).toContain(words);
    },
    60_000,
  );

  it('keeps to 40 columns', async () => {
    const { out } = await recruit(['trace', 'bilateral knee', resume], { env: { COLUMNS: '40' } });
    expect(out.split('\n').filter((line) => line.length > 40)).toEqual([]);
  }, 60_000);

  it('wants words, and a file that can be read', async () => {
    const nothing = await recruit(['trace', ' "" ', resume]);
    expect(nothing).toMatchObject({ code: 2, out: '' });
    expect(nothing.err).toContain('which wording?');
    const missing = await recruit(['trace', 'bilateral', 'no-such.pdf']);
    expect(missing).toMatchObject({
      code: 3,
      out: '',
      err: 'error: no-such.pdf: there is no such file.\n',
    });
  }, 60_000);

  it('gives the same as JSON', async () => {
    const { out } = await recruit(['trace', 'bilateral a b c d talks', resume, '-f', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      places: [],
      hidden: [],
      found: [],
      failed: expect.arrayContaining([
        expect.objectContaining({ because: { kind: 'too-far', found: 'talks', between: 4 } }),
      ]),
    });
  }, 60_000);
});
