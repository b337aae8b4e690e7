import type { Glyph } from './glyph.ts';

/** Glyphs side by side on one baseline without a gap that could part columns. */
export interface Fragment {
  /** From left to right. */
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  /** Drawing order of its first glyph. */
  readonly order: number;
}

/** Fragments on one baseline, from left to right. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly fragments: readonly Fragment[];
}

/** A gap wider than this many times the font size might part columns. */
export const GAP = 0.7;
/** A page has no more big first letters than this. */
const MOST_INITIALS = 1000;
/** Baselines that differ by less than this many font sizes are one line (glyphs placed one by one jitter). */
const SAME_LINE = 0.4;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Signs that open a list item (as in `core/glossary/words`), alone or as a short number. */
const MARKER = /^(?:[-–—*•▪◦‣●○■□◆➢➤✓·∙\uE000-\uF8FF]|\d{1,2}[.)])$/u;

/** True for a glyph of a script written from right to left. */
export function isRightToLeft(text: string): boolean {
  return text.charCodeAt(0) > 0x58f && RIGHT_TO_LEFT.test(text);
}

/** Gathers glyphs, given in drawing order, into fragments in drawing order. */
export function gatherFragments(glyphs: readonly Glyph[]): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let open: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = open.at(-1);
    if (last && !isNext(last, glyph)) {
      fragments.push(toFragment(open));
      open = [];
    }
    open.push(glyph);
  }
  if (open.length > 0) fragments.push(toFragment(open));
  return joinMarkers(lowerInitials(fragments));
}

/** A big first letter that reaches down beside several lines belongs to the first of them. */
function lowerInitials(fragments: readonly Fragment[]): readonly Fragment[] {
  const initials = fragments.filter(({ glyphs: [first, second] }) => isInitial(first, second));
  // Prose has a few; where most of a page is capitals by themselves there are no initials.
  if (initials.length === 0 || initials.length > MOST_INITIALS) return fragments;
  return fragments.map((fragment) => {
    const [glyph, second] = fragment.glyphs;
    if (glyph === undefined || !isInitial(glyph, second)) return fragment;
    const top = fragment.y - 0.7 * fragment.size;
    const first = fragments.find(
      ({ y, size, left }) =>
        size < 0.6 * fragment.size &&
        Math.abs(y - 0.7 * size - top) < 0.5 * size &&
        left > fragment.left &&
        left - fragment.right < GAP * size,
    );
    return first
      ? { ...fragment, glyphs: [{ ...glyph, y: first.y }], y: first.y, size: first.size }
      : fragment;
  });
}

/** A capital that stands alone. */
function isInitial(glyph: Glyph | undefined, second: Glyph | undefined): boolean {
  return glyph !== undefined && second === undefined && /^\p{Lu}$/u.test(glyph.text);
}

function isNext(last: Glyph, glyph: Glyph): boolean {
  const size = Math.max(last.size, glyph.size);
  const smaller = Math.min(last.size, glyph.size);
  const small = smaller < 0.8 * size;
  if (smaller < 0.55 * size) return false;
  if (Math.abs(glyph.y - last.y) > (small ? 0.5 : SAME_LINE) * size) return false;
  const ahead = glyph.x - last.x - last.width;
  if (ahead > -0.5 * size && ahead < GAP * size) return true;
  const behind = last.x - glyph.x - glyph.width;
  return (
    behind > -0.3 * size &&
    behind < GAP * size &&
    (isRightToLeft(glyph.text) || isRightToLeft(last.text))
  );
}

/** Makes one fragment of glyphs, whatever their order. */
export function toFragment(glyphs: readonly Glyph[]): Fragment {
  const sorted = [...glyphs].sort((a, b) => a.x - b.x);
  const size = median(sorted.map((glyph) => glyph.size));
  return {
    glyphs: sorted,
    left: Math.min(...sorted.map((glyph) => glyph.x)),
    right: Math.max(...sorted.map((glyph) => glyph.x + glyph.width)),
    y: median(sorted.map((glyph) => glyph.y)),
    size,
    order: Math.min(...sorted.map((glyph) => glyph.order)),
  };
}

/** A list marker belongs to the text behind it, however wide the gap. */
function joinMarkers(fragments: readonly Fragment[]): readonly Fragment[] {
  const joined: Fragment[] = [];
  for (const fragment of fragments) {
    const before = joined.at(-1);
    if (before && isMarker(before) && isBehind(before, fragment)) {
      joined[joined.length - 1] = toFragment([...before.glyphs, ...fragment.glyphs]);
    } else joined.push(fragment);
  }
  return joined;
}

/** True for a bullet or number that stands alone. */
export function isMarker(fragment: Fragment): boolean {
  return MARKER.test(fragment.glyphs.map((glyph) => glyph.text).join(''));
}

function isBehind(marker: Fragment, fragment: Fragment): boolean {
  const gap = fragment.left - marker.right;
  const size = Math.max(marker.size, fragment.size);
  return gap > 0 && gap < 4 * size && Math.abs(fragment.y - marker.y) < 0.5 * size;
}

/** Fragments by baseline, from top to bottom. */
export function gatherRows(fragments: readonly Fragment[]): readonly Row[] {
  const rows: { y: number; size: number; fragments: Fragment[] }[] = [];
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    const near =
      row && Math.abs(fragment.y - row.y) <= SAME_LINE * Math.min(row.size, fragment.size);
    if (row && near) row.fragments.push(fragment);
    else rows.push({ y: fragment.y, size: fragment.size, fragments: [fragment] });
  }
  for (const row of rows) row.fragments.sort((a, b) => a.left - b.left);
  return rows;
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  const [first] = values;
  if (first !== undefined && values.every((value) => value === first)) return first;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
