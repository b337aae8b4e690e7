import { describe, expect, it } from 'vitest';
import { type OcrLine, toRuns } from '../../src/adapters/ocr-lines.ts';
import { layOut } from '../../src/core/resume/layout.ts';

/** A line of words, each ten dots a letter, at (x, y) in dots. */
function line(x: number, y: number, ...texts: readonly (string | [string, number])[]): OcrLine {
  let at = x;
  const words = texts.map((given) => {
    const [text, confidence] = typeof given === 'string' ? [given, 95] : given;
    const bbox = { x0: at, y0: y - 15, x1: at + 10 * text.length, y1: y };
    at = bbox.x1 + 6;
    return { text, confidence, bbox };
  });
  return { words, baseline: { x0: x, y0: y, x1: at, y1: y }, rowAttributes: { rowHeight: 20 } };
}

const read = (...lines: readonly OcrLine[]): string =>
  layOut([{ number: 1, width: 595, height: 842, runs: toRuns(lines, 2), byOcr: true }]).text;

describe('lines of OCR', () => {
  it('become runs in points', () => {
    const [first] = toRuns([line(100, 200, 'Trade', 'officer')], 2);
    expect(first).toMatchObject({ text: 'Trade', x: 50, y: 100, width: 25, size: 10 });
  });

  it.each([
    [
      'words of which the engine is not sure',
      [line(0, 50, ['Ghost', 12], 'Led', 'talks')],
      'Led talks',
    ],
    ['rules', [line(0, 50, '—_—', 'Skills')], 'Skills'],
    ['specks by themselves', [line(0, 20, '.'), line(200, 80, 'Skills')], 'Skills'],
    ['a dot read as a sign', [line(0, 50, '»', 'Led', 'talks')], '• Led talks'],
    ['a dot read as a letter', [line(0, 50, 'e', 'Led', 'talks')], '• Led talks'],
    ['a dot read as a line', [line(0, 50, '.'), line(30, 50, 'Led', 'talks')], '• Led talks'],
    ['a small word at the start', [line(0, 50, 'o', 'do', 'more')], 'o do more'],
  ])('%s', (_, lines, text) => {
    expect(read(...lines)).toBe(text);
  });
});
