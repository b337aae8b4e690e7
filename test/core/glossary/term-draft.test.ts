import { describe, expect, it } from 'vitest';
import { tryPhrases } from '../../../src/core/glossary/phrase-trial.ts';
import { renameTerm } from '../../../src/core/glossary/term-copy.ts';
import { formatDraft, said, type TermDraft } from '../../../src/core/glossary/term-draft.ts';
import { parseTermFile } from '../../../src/core/glossary/term-file.ts';
import { TERM_FORM } from '../../../src/core/glossary/term-form.ts';
import { idFor, isId } from '../../../src/core/glossary/term-id.ts';
import { parseYamlFile } from '../../../src/core/glossary/yaml-file.ts';
import { describeProblem } from '../../../src/views/problem.ts';
import fc from '../../property.ts';
import { changed, MINIMAL_TERM } from './minimal-term.ts';

const SCHEMA = '../schema/term.schema.json';
const PARTS = [
  { path: 'term', kind: 'text' } as const,
  { path: 'industry', kind: 'text' } as const,
  ...TERM_FORM.flatMap(({ parts }) => parts),
];

/** What a parsed file has at a path like "levels.mid.questions.0.ask". */
function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (here, step) =>
        typeof here === 'object' && here !== null
          ? Object.entries(here).find(([key]) => key === step)?.[1]
          : undefined,
      value,
    );
}

/** The texts of a part; an empty place is none. A list for a text, or the other way round, is wrong. */
function textsIn(value: unknown, kind: 'text' | 'texts'): unknown {
  if (kind === 'text') return value === null ? [] : [value];
  return Array.isArray(value) ? value.filter((one) => one !== null) : value;
}

/** All that can be typed or pasted on a line, traps of YAML often among it. */
const typed = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }) },
    {
      weight: 4,
      arbitrary: fc
        .array(
          fc.constantFrom(
            ...[
              'C #',
              '1.10',
              'Go: lang',
              '@x',
              '- a',
              '"',
              "'",
              '#',
              '{a,b}',
              '*',
              '&',
              '!t',
              '%',
            ],
            ...[
              'yes',
              'null',
              '~',
              '0x1',
              '|',
              '>-',
              '? k',
              '[',
              ']',
              '\\',
              'naïve',
              ' ',
              ': ',
              '---',
            ],
            'a rather long piece of text that makes lines break somewhere',
          ),
          { minLength: 1, maxLength: 12 },
        )
        .map((pieces) => pieces.join('')),
    },
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');

const drafts: fc.Arbitrary<TermDraft> = fc
  .tuple(...PARTS.map(({ kind }) => fc.array(typed, { maxLength: kind === 'text' ? 1 : 4 })))
  .map((all) => new Map(PARTS.map(({ path }, index) => [path, all[index] ?? []])));

describe('a file made of what a person typed', () => {
  it('holds every text as it was typed', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const parsed = parseYamlFile('x.yaml', formatDraft(draft, SCHEMA));
        expect(parsed.problems).toEqual([]);
        const value = parsed.ok ? parsed.yaml.value : undefined;
        for (const { path, kind } of PARTS) {
          expect(textsIn(valueAt(value, path), kind), path).toEqual(draft.get(path));
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('has an empty place for each thing missing, which check names', () => {
    const parsed = parseTermFile({
      file: 'bees.yaml',
      id: 'bees',
      text: formatDraft(new Map([['term', ['Beekeeping']]]), SCHEMA),
    });
    const words = parsed.ok ? [] : parsed.problems.map(describeProblem);
    expect(words).toHaveLength(38);
    expect(words).toContain('bees.yaml:12:9 meaning is empty');
    expect(words.every((one) => one.endsWith(' is empty'))).toBe(true);
  });

  it('is a valid term once everything is there', () => {
    const whole = PARTS.filter(({ path }) => path !== 'related').reduce<TermDraft>(
      (draft, { path, kind }) => said(draft, path, kind === 'text' ? ['Bees'] : ['keep', 'bees']),
      new Map(),
    );
    const text = formatDraft(whole, SCHEMA);
    const parsed = parseTermFile({ file: 'bees.yaml', id: 'bees', text });
    expect(parsed.ok ? [] : parsed.problems.map(describeProblem)).toEqual([]);
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/schema\/term\.schema\.json\n/);
  });
});

describe('a copy under another name', () => {
  const commented = `# yaml-language-server: $schema=../../s.json\n# Mine.\n${changed(
    'term: Beekeeping',
    'term: "Beekeeping"   # as they say',
  )}`;
  it('changes the name and the place of the schema, and not one byte more', () => {
    expect(renameTerm(commented, 'Wasp: #1', SCHEMA)).toBe(
      commented.replace('../../s.json', SCHEMA).replace('term: "Beekeeping"', 'term: "Wasp: #1"'),
    );
  });
  it.each([
    ['a block', 'term: >\n  Bee\n  keeping\n'],
    ['an empty place', 'term:\n'],
    ['line ends of Windows', 'term: Bees\r\n'],
    ['a name in quotes', "'term': Bees\n"],
  ])('finds the name in %s', (_, line) => {
    const text = MINIMAL_TERM.replace('term: Beekeeping\n', line);
    const copy = renameTerm(text, 'Wasps', SCHEMA) ?? '';
    const parsed = parseTermFile({ file: 'w.yaml', id: 'w', text: copy });
    expect(parsed.ok ? parsed.value.name : parsed.problems).toBe('Wasps');
    expect(copy.endsWith(MINIMAL_TERM.slice(MINIMAL_TERM.indexOf('industry')))).toBe(true);
  });
  it('gives a name to a file without one', () => {
    const copy = renameTerm('industry: Farming\n', 'Wasps', SCHEMA);
    expect(copy).toBe(
      `# yaml-language-server: $schema=${SCHEMA}\nterm: Wasps\nindustry: Farming\n`,
    );
  });
  const readsBack = (name: string): void => {
    const copy = renameTerm(MINIMAL_TERM, name, SCHEMA) ?? '';
    const parsed = parseTermFile({ file: 'x.yaml', id: 'x', text: copy });
    expect(parsed.ok ? parsed.value.name : parsed.problems).toBe(name);
  };
  it('reads back as it was typed', () => {
    fc.assert(fc.property(typed, readsBack));
  });
  it.each(['!\n¡', 'a\nb', '"a"\n\nb', `'\n${'long '.repeat(30)}\nend`, '\r\n|', '- a\r- b'])(
    'reads back %j, line breaks and all',
    (name) => readsBack(name.trim()),
  );
  it('reads back whatever lines were pasted', () => {
    const lines = fc.array(typed, { minLength: 2, maxLength: 4 }).map((all) => all.join('\n'));
    fc.assert(fc.property(lines, readsBack));
  });
  it.each(['- a\n- b\n', 'a: "\n', '', 'text'])('is not made of %j', (text) => {
    expect(renameTerm(text, 'Wasps', SCHEMA)).toBeUndefined();
  });
});

describe('the id for a name', () => {
  it.each([
    ['Bilateral Relations', 'bilateral-relations'],
    ['Démarche', 'demarche'],
    ["Driver's Licence (EU)", 'drivers-licence-eu'],
    ['C#', 'c-sharp'],
    ['C++', 'c-plus-plus'],
    ['Health & Safety', 'health-and-safety'],
    ['ISO 9001:2015', 'iso-9001-2015'],
    ['../../etc/passwd', 'etc-passwd'],
    ['外交', ''],
    ['\u001B[31m', '31m'],
  ])('%j gives %j', (name, id) => {
    expect(idFor(name)).toBe(id);
  });
  it('is an id or empty, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const id = idFor(name);
        expect(id === '' || isId(id)).toBe(true);
      }),
    );
  });
});

describe('phrases tried while they are written', () => {
  it('says which finds a line', () => {
    const lines = ['Keeps bees', 'Kept books', 'Keeps bees of paper'];
    const tried = tryPhrases(['keep bees', '{a,b'], ['bees of paper'], [], lines);
    expect(tried.map(({ phrase }) => phrase)).toEqual(['keep bees', undefined, undefined]);
  });
});
