import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../src/render/document.ts';
import { renderHtml } from '../../src/render/html.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderText } from '../../src/render/text.ts';

const TERMS = ['Treaty Negotiation', 'Trade Policy', 'Protocol', 'Sanctions'];

const matrixOf = (columns: readonly string[]): Matrix => ({
  kind: 'matrix',
  rowName: 'File',
  columnName: 'Term',
  columns,
  noteName: 'Red flags',
  rows: [
    { name: 'anna.pdf', cells: columns.map((_, at) => ['led', 'used', ''][at % 3] ?? '') },
    { name: 'ben.pdf', cells: columns.map(() => ''), note: '1 to clarify' },
    { name: 'carla.pdf', cells: [], instead: 'unread' },
  ],
  words: ['led', 'used'],
});

const text = (matrix: Matrix, width: number): Promise<string> =>
  renderText({ blocks: [matrix] }, { width, colour: false });

describe('a matrix', () => {
  it('is one table where that fits', async () => {
    expect(await text(matrixOf(TERMS), 80)).toBe(
      `File       Treaty Negotiation  Trade Policy  Protocol  Sanctions  Red flags
anna.pdf   led                 used          -         led
ben.pdf    -                   -             -         -          1 to clarify
carla.pdf  unread              unread        unread    unread
`,
    );
  });

  it('is cut into tables that each name the rows', async () => {
    expect(await text(matrixOf(TERMS), 46)).toBe(
      `File       Treaty       Trade   Protocol
           Negotiation  Policy
anna.pdf   led          used    -
ben.pdf    -            -       -
carla.pdf  unread       unread  unread

File       Sanctions  Red flags
anna.pdf   led
ben.pdf    -          1 to clarify
carla.pdf  unread
`,
    );
  });

  it('keeps short names and notes on a line, and breaks long names', async () => {
    const matrix: Matrix = {
      ...matrixOf(['Trade Policy', 'Protocol']),
      rows: [
        { name: 'document 1', cells: ['led', ''], note: '2 to clarify' },
        { name: 'The resume of Anna Maria.pdf', cells: ['used', 'led'] },
      ],
    };
    expect(await text(matrix, 45)).toBe(
      `File        Trade   Protocol  Red flags
            Policy
document 1  led     -         2 to clarify
The resume  used    led
of Anna
Maria.pdf
`,
    );
  });

  it('is two lists where it would be many tables', async () => {
    expect(await text(matrixOf(TERMS), 24)).toBe(
      `By file

- anna.pdf
  led: Treaty
    Negotiation,
    Sanctions
  used: Trade Policy

- ben.pdf: -
  Red flags: 1 to
    clarify

- carla.pdf: unread

By term

- Treaty Negotiation
  led: anna.pdf

- Trade Policy
  used: anna.pdf

- Sanctions
  led: anna.pdf
`,
    );
  });

  it('on a page is a table of up to ten columns, and lists beyond', () => {
    const many = Array.from({ length: 11 }, (_, at) => `Term ${at}`);
    expect(renderMarkdown({ blocks: [matrixOf(TERMS)] })).toContain(
      '| carla.pdf | unread | unread | unread | unread |  |',
    );
    expect(renderMarkdown({ blocks: [matrixOf(many)] })).toContain('### By file\n\n- **anna.pdf**');
    expect(renderHtml({ blocks: [matrixOf(TERMS)] }).match(/<td/g)).toHaveLength(15);
    expect(renderHtml({ blocks: [matrixOf(many)] })).not.toContain('<table');
  });

  it('of many rows is spelled', async () => {
    const { rows, ...rest } = matrixOf(TERMS);
    const many = Array.from({ length: 1500 }, (_, at) => rows[at % 3] ?? rows[0]);
    const big = { ...rest, rows: many.filter((row) => row !== undefined) };
    expect((await text(big, 80)).split('\n')).toHaveLength(1502);
  });
});
