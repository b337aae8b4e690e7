import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readQuickly } from '../../../src/core/glossary/quick-yaml.ts';
import { readTerm } from '../../../src/core/glossary/term-schema.ts';
import { parseYamlFile } from '../../../src/core/glossary/yaml-file.ts';
import fc from '../../property.ts';
import { MINIMAL_TERM } from './minimal-term.ts';

const TERMS = new URL('../../../terms/', import.meta.url);

/** What both readers make of a text; the quick one only counts where a term comes of it. */
function bothOf(text: string): { readonly quick: unknown; readonly thorough: unknown } | undefined {
  const quick = readQuickly('x.yaml', text);
  if (!quick || !readTerm('x', quick.value).ok) return undefined;
  const parsed = parseYamlFile('x.yaml', text);
  const thorough = parsed.ok && parsed.problems.length === 0 ? parsed.yaml.value : parsed.problems;
  return { quick: quick.value, thorough };
}

describe('readQuickly', () => {
  const shipped = readdirSync(TERMS, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.yaml') && !path.startsWith('lists'),
  );

  it.each(shipped)('reads %s as the thorough reader does', (path) => {
    const both = bothOf(readFileSync(new URL(path, TERMS), 'utf8'));
    if (both) expect(both.quick).toEqual(both.thorough);
  });

  it('reads nearly all of them', () => {
    const read = shipped.filter((path) => bothOf(readFileSync(new URL(path, TERMS), 'utf8')));
    expect(read.length / shipped.length).toBeGreaterThan(0.8);
  });

  it('never takes for a term what the thorough reader refuses or reads otherwise', () => {
    const piece = fc.constantFrom(
      ...[
        '\t',
        '#',
        ' # ',
        ' #',
        '&a',
        '&',
        '* ',
        '&,',
        '*}',
        '*a',
        '!x ',
        '@x',
        '%',
        '"',
        "'",
        ': ',
        ':',
        '- ',
        '-',
        '\n',
        '  ',
      ],
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        '|',
        '>',
        '?',
        '? ',
        '---\n',
        '...\n',
        '0x1F',
        '1.10',
        'null',
        '~',
        '\\',
        '\r',
      ],
      ...['\u00A0', '\u2028', '\uFEFF', '<<: ', '1_000', '0o7', 'true', '.inf', '2001-12-14'],
    );
    fc.assert(
      fc.property(fc.nat(MINIMAL_TERM.length), fc.nat(3), piece, piece, (at, cut, a, b) => {
        const text =
          MINIMAL_TERM.slice(0, at) + a + (cut % 2 ? b : '') + MINIMAL_TERM.slice(at + cut);
        const both = bothOf(text);
        if (both)
          expect(both.quick, JSON.stringify(text.slice(at - 20, at + 20))).toEqual(both.thorough);
      }),
      { numRuns: 4000 },
    );
  });

  it('knows where things stand', () => {
    expect(readQuickly('x.yaml', MINIMAL_TERM)?.placeOf(['phrases', 0])).toEqual({
      file: 'x.yaml',
      line: 6,
      column: 5,
    });
  });
});
