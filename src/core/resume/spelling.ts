import { isRightToLeft, median } from './fragment.ts';
import type { Glyph } from './glyph.ts';

/** A space shows as a gap this much wider than what parts the letters, in font sizes. */
const SPACE = 0.15;
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u;

/** A word with the gap before it, in font sizes. */
interface Token {
  readonly text: string;
  readonly gap: number;
}

/** The words of a row of glyphs (from left to right), by the gaps between them, in reading order. */
export function spellRow(glyphs: readonly Glyph[]): string {
  const ordered = glyphs.some(({ text }) => isRightToLeft(text)) ? readLogically(glyphs) : glyphs;
  const text = joinLetters(splitTokens(ordered)).replace(/\s+/g, ' ').trim();
  return text.normalize('NFC');
}

function splitTokens(glyphs: readonly Glyph[]): readonly Token[] {
  const gaps = glyphs.map((glyph, at) => gapBetween(glyphs[at - 1], glyph));
  const tracking = findTracking(glyphs, gaps);
  const tokens: { text: string; gap: number }[] = [];
  for (const [at, glyph] of glyphs.entries()) {
    const gap = gaps[at] ?? 0;
    const token = tokens.at(-1);
    if (token && !isSpace(glyphs[at - 1], glyph, gap, tracking)) token.text += glyph.text;
    else tokens.push({ text: glyph.text, gap });
  }
  return tokens;
}

/** Empty width between two neighbours, whichever stands left, in font sizes. */
function gapBetween(a: Glyph | undefined, b: Glyph): number {
  if (a === undefined) return 0;
  const gap = a.x <= b.x ? b.x - a.x - a.width : a.x - b.x - b.width;
  return gap / Math.max(a.size, b.size);
}

/** The gap that parts the letters of letter-spaced text; 0 for ordinary text. */
function findTracking(glyphs: readonly Glyph[], gaps: readonly number[]): number {
  const inside = gaps.filter((_, at) => at > 0 && glyphs[at]?.spaced !== true);
  return inside.length < 3 ? 0 : Math.max(0, median(inside));
}

function isSpace(before: Glyph | undefined, glyph: Glyph, gap: number, tracking: number): boolean {
  if (before === undefined) return false;
  if (isIdeograph(before.text) && isIdeograph(glyph.text)) return glyph.spaced && gap > 0.2;
  const turned = isRightToLeft(before.text) || isRightToLeft(glyph.text);
  if (glyph.spaced && !turned) return true;
  if (isInitial(before, glyph) && gap < 0.7) return false;
  return gap > tracking + Math.max(SPACE, 0.5 * tracking);
}

function isIdeograph(text: string): boolean {
  return text.charCodeAt(0) > 0x10ff && IDEOGRAPH.test(text);
}

/** A big first letter, perhaps in a box of its own. */
function isInitial(before: Glyph, glyph: Glyph): boolean {
  return (
    before.size > 1.2 * glyph.size && /^\p{Lu}$/u.test(before.text) && /^\p{L}/u.test(glyph.text)
  );
}

/**
 * Joins letters that stand alone, four or more in a row: "O B J E C T I V E" is a word, and a gap
 * well wider than between most of them parts two words.
 */
function joinLetters(tokens: readonly Token[]): string {
  let text = '';
  for (let at = 0; at < tokens.length; ) {
    let end = at;
    while (isLoneLetter(tokens[end])) end += 1;
    if (end - at < 4) end = at + 1;
    const inner = tokens.slice(at + 1, end).map((token) => token.gap);
    const widest = 1.7 * Math.max(0.1, Math.min(...inner, median(inner)));
    for (const [index, token] of tokens.slice(at, end).entries()) {
      text += (index > 0 && token.gap <= widest ? '' : ' ') + token.text;
    }
    at = end;
  }
  return text;
}

function isLoneLetter(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{L}\p{N}&]$/u.test(token.text);
}

/**
 * From the order in which glyphs stand to the order in which they are said (the reverse of UAX #9, in
 * short): runs of a right-to-left script turn round, and all runs do if most letters are of such a script.
 */
function readLogically(glyphs: readonly Glyph[]): readonly Glyph[] {
  const runs: { backward: boolean; glyphs: Glyph[] }[] = [];
  for (const [at, glyph] of glyphs.entries()) {
    const strong = glyphs.slice(at).find(({ text }) => /[\p{L}\p{N}]/u.test(text));
    const neutral = !/[\p{L}\p{N}]/u.test(glyph.text);
    const last = runs.at(-1);
    const ahead = strong !== undefined && isRightToLeft(strong.text);
    const backward = neutral && last ? last.backward && ahead : ahead;
    if (last && last.backward === backward) last.glyphs.push(glyph);
    else runs.push({ backward, glyphs: [glyph] });
  }
  const turned = runs.map((run) => (run.backward ? [...run.glyphs].reverse() : run.glyphs));
  const share = glyphs.filter(({ text }) => isRightToLeft(text)).length;
  const latin = glyphs.filter(({ text }) => /\p{Script=Latin}/u.test(text)).length;
  return (share > latin ? turned.reverse() : turned).flat();
}
