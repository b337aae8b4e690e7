import type { GlyphPlace, TextRun } from './text-run.ts';

/** A visible glyph in the frame of its own baseline: x along it, y down from it, in points. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  /** Place in the drawing order of its page, from 0. */
  readonly order: number;
  /** The file itself puts a space before it. */
  readonly spaced: boolean;
}

/** Glyphs whose baselines run the same way. */
export interface GlyphLayer {
  /** Degrees clockwise, rounded; 0 for ordinary text. */
  readonly angle: number;
  readonly glyphs: readonly Glyph[];
}

/** Baselines that differ by less than this, in degrees, belong to one layer (scans are a little askew). */
const SAME_TURN = 3;
/** Characters that show nothing: white space, zero-width characters, direction marks, soft hyphens kept. */
const BLANK = /^[\s\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]*$/u;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;
/** Ligatures and presentation forms of Latin, Hebrew and Arabic letters, and full-width ones. */
const COMPATIBLE = /[\uFB00-\uFDFB\uFE70-\uFEFC\uFF01-\uFF5E]+/gu;

/** Accents that stand alone, and the marks that join a letter (Unicode, Spacing Modifier Letters). */
const ACCENTS: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  ˆ: '\u0302',
  '¨': '\u0308',
  '~': '\u0303',
  '˜': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '˚': '\u030A',
  '˝': '\u030B',
  ˇ: '\u030C',
  '¸': '\u0327',
  '˛': '\u0328',
};

/** The glyphs of runs, each layer in drawing order, the layer with most glyphs first. */
export function layerGlyphs(runs: readonly TextRun[]): readonly GlyphLayer[] {
  const layers = new Map<number, Glyph[]>();
  let order = 0;
  for (const run of runs) {
    const angle = (Math.round(run.angle / SAME_TURN) * SAME_TURN + 360) % 360;
    const glyphs = layers.get(angle) ?? [];
    layers.set(angle, glyphs);
    order = placeGlyphs(run, angle, order, glyphs);
  }
  return [...layers]
    .map(([angle, glyphs]) => ({ angle, glyphs: dropDoubles(joinMarks(markSpaces(glyphs))) }))
    .filter(({ glyphs }) => glyphs.length > 0)
    .sort((a, b) => b.glyphs.length - a.glyphs.length);
}

/** Adds a run's glyphs to `into`; returns the order of the next glyph. */
function placeGlyphs(run: TextRun, angle: number, from: number, into: Glyph[]): number {
  const turn = (angle * Math.PI) / 180;
  const x = run.x * Math.cos(turn) + run.y * Math.sin(turn);
  const y = run.y * Math.cos(turn) - run.x * Math.sin(turn);
  const { size, font, bold = false } = run;
  let order = from;
  for (const { text, offset, width } of run.glyphs ?? shareWidth(run)) {
    into.push({ text, x: x + offset, y, width, size, font, bold, order, spaced: false });
    order += 1;
  }
  return order;
}

function shareWidth(run: TextRun): readonly GlyphPlace[] {
  const letters = [...run.text];
  const width = run.width / Math.max(1, letters.length);
  return letters.map((text, at) => ({ text, offset: at * width, width }));
}

/** Takes blanks out and notes them at the next glyph; a zero-width character that has a width is one. */
function markSpaces(glyphs: readonly Glyph[]): readonly Glyph[] {
  const visible: Glyph[] = [];
  let space: Glyph | undefined;
  for (const glyph of glyphs) {
    const plain = isPlain(glyph.text);
    if (!plain && BLANK.test(glyph.text)) {
      if (/\s/.test(glyph.text) || glyph.width > 0.1 * glyph.size) space ??= glyph;
      continue;
    }
    const spaced = space !== undefined && !isTakenBack(space, glyph, visible.at(-1));
    visible.push(
      plain && !spaced ? glyph : { ...glyph, text: plain ? glyph.text : tidy(glyph.text), spaced },
    );
    space = undefined;
  }
  return visible;
}

/** One letter or sign of ASCII or Latin-1: by far the commonest, and nothing to be tidied. */
function isPlain(text: string): boolean {
  const code = text.charCodeAt(0);
  return text.length === 1 && ((code > 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x100));
}

function tidy(text: string): string {
  return text.replace(INVISIBLE, '').replace(COMPATIBLE, (form) => form.normalize('NFKC'));
}

/** The pen moved back over the space: nobody sees it ("Emai l"). */
function isTakenBack(space: Glyph, next: Glyph, before: Glyph | undefined): boolean {
  if (before === undefined || Math.abs(next.y - space.y) > 0.2 * next.size || space.width === 0)
    return false;
  const gap = next.x - before.x - before.width;
  return gap > -0.5 * next.size && gap < 0.06 * next.size;
}

/** Puts marks onto the letter they belong to, be they combining or accents set over it. */
function joinMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  const joined: Glyph[] = [];
  let accent: Glyph | undefined;
  for (const [at, glyph] of glyphs.entries()) {
    const base = joined.at(-1);
    if (accent) {
      joined.push({ ...addMarks(glyph, ACCENTS[accent.text]), spaced: accent.spaced });
      accent = undefined;
    } else if (isLetter(glyph.text)) joined.push(glyph);
    else if (isOver(glyph, glyphs[at + 1]) && !isOver(glyph, base)) accent = glyph;
    else {
      const marked = base && markBase(base, glyph);
      if (marked) joined[joined.length - 1] = marked;
      else joined.push(glyph);
    }
  }
  return joined;
}

/** The letter with a mark that belongs to it; undefined if the glyph is no such mark. */
function markBase(base: Glyph, glyph: Glyph): Glyph | undefined {
  if (isOver(glyph, base)) return addMarks(base, ACCENTS[glyph.text]);
  const near = Math.abs(glyph.x - base.x) < 1.5 * base.size;
  if (!near || !/^\p{M}+$/u.test(glyph.text)) return undefined;
  const width = Math.max(base.width, glyph.x + glyph.width - base.x);
  return { ...addMarks(base, glyph.text), width };
}

function isLetter(text: string): boolean {
  return text.length === 1 && /[0-9A-Za-z]/.test(text);
}

function isOver(accent: Glyph, letter: Glyph | undefined): boolean {
  if (letter === undefined || !(accent.text in ACCENTS) || !/^\p{L}$/u.test(letter.text))
    return false;
  const centre = accent.x + accent.width / 2;
  const over = centre > letter.x && centre < letter.x + letter.width;
  return over && Math.abs(accent.y - letter.y) < 0.6 * letter.size;
}

function addMarks(base: Glyph, marks = ''): Glyph {
  const text = base.text.replace('ı', 'i').replace('ȷ', 'j') + marks;
  return { ...base, text: text.normalize('NFC') };
}

/** Drops glyphs drawn a second time at the same place, as fake bold and shadows are. */
function dropDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  const seen = new Map<number, Glyph[]>();
  return glyphs.filter((glyph) => {
    const row = Math.round(glyph.y / 4);
    for (let near = row - 1; near <= row + 1; near += 1) {
      if (seen.get(keyOf(near, glyph))?.some((twin) => isDouble(glyph, twin))) return false;
    }
    const twins = seen.get(keyOf(row, glyph));
    if (twins) twins.push(glyph);
    else seen.set(keyOf(row, glyph), [glyph]);
    return true;
  });
}

function keyOf(row: number, { text }: Glyph): number {
  return row * 65_536 + text.charCodeAt(0);
}

function isDouble(glyph: Glyph, twin: Glyph): boolean {
  return (
    glyph.text === twin.text &&
    Math.abs(glyph.x - twin.x) < 0.4 * Math.min(glyph.width, twin.width) &&
    Math.abs(glyph.y - twin.y) < 0.15 * glyph.size &&
    Math.abs(glyph.size - twin.size) < 0.2 * glyph.size
  );
}
