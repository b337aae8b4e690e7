import { describe, expect, it } from 'vitest';
import type { HiddenMechanism } from '../../src/core/resume/hidden-text.ts';
import { readExpected, readResume } from './fixtures.ts';

interface HiddenFixture {
  readonly file: string;
  readonly mechanism: string;
  readonly innocent: boolean;
  readonly hidden: readonly string[];
  readonly visible: readonly string[];
  readonly otherScripts?: Readonly<Record<string, string>>;
}

/** The mechanisms in the words of the fixtures. */
const MECHANISMS: Readonly<Record<string, readonly HiddenMechanism[]>> = {
  'white on white': ['colour-of-page'],
  'same colour as the box': ['colour-of-box'],
  'render mode 3': ['render-mode'],
  'render mode 7': ['render-mode'],
  'opacity 0': ['transparent'],
  'under 2 pt': ['tiny'],
  'outside the page': ['outside-page'],
  'clipped away': ['clipped'],
  'covered by a later shape': ['covered'],
  'covered by a later image': ['covered'],
  'optional layer that is off': ['layer-off'],
  'zero-width characters': ['invisible-characters'],
  'bidi characters': ['invisible-characters'],
  'tag characters': ['invisible-characters'],
  'glyphs without shape': ['empty-glyphs'],
};

const fixtures = readExpected<{ files: readonly HiddenFixture[] }>(
  'hidden',
  'hidden.expected.json',
).files;

const flat = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ');

describe('hidden text', () => {
  it.each(fixtures.filter(({ innocent }) => !innocent))('is told: $file', async (fixture) => {
    const { text, hidden } = await readResume('hidden', fixture.file);
    const quotes = flat(hidden.map((one) => one.text).join('\n'));
    for (const quote of fixture.hidden) {
      expect(quotes).toContain(flat(quote));
      expect(flat(text)).not.toContain(flat(quote));
    }
    for (const seen of fixture.visible) expect(flat(text)).toContain(flat(seen));
    const mechanisms = MECHANISMS[fixture.mechanism];
    if (mechanisms) expect(mechanisms).toContain(hidden[0]?.mechanism);
    expect(hidden.every(({ page }) => page === 1)).toBe(true);
  });

  it.each(fixtures.filter(({ innocent }) => innocent))('is not seen in: $file', async (fixture) => {
    const { text, hidden } = await readResume('hidden', fixture.file);
    expect(hidden).toEqual([]);
    for (const seen of fixture.visible) expect(flat(text)).toContain(flat(seen));
  });
});
