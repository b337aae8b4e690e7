import stringWidth from 'fast-string-width';
import type { Inline } from './document.ts';

/** Columns that a text takes up on a terminal: none for a combining mark, two for a wide character. */
export function widthOf(text: string): number {
  return isAscii(text) ? text.length : stringWidth(text);
}

/** Breaks styled text into lines of at most `width` columns, between words where that is possible. */
export function wrapSpans(spans: readonly Inline[], width: number): readonly (readonly Inline[])[] {
  let text = '';
  const styles: { readonly end: number; readonly style: Inline['style'] }[] = [];
  for (const span of spans) {
    // A space that holds two words together stays one.
    const collapsed = span.text.replace(/[^\S\u00A0]+/g, ' ');
    text += text === '' || text.endsWith(' ') ? collapsed.trimStart() : collapsed;
    styles.push({ end: text.length, style: span.style });
  }
  return breakLines(text.trimEnd(), width).map(({ start, end }) =>
    styles.flatMap(({ end: styleEnd, style }, index): readonly Inline[] => {
      const from = Math.max(start, styles[index - 1]?.end ?? 0);
      const to = Math.min(end, styleEnd);
      return from < to ? [{ text: text.slice(from, to), style }] : [];
    }),
  );
}

/** Breaks plain text into lines of at most `width` columns; what held words together is a space again. */
export function wrapPlain(text: string, width: number): readonly string[] {
  return wrapSpans([{ text }], width).map((line) =>
    line.map((piece) => piece.text.replaceAll('\u00A0', ' ')).join(''),
  );
}

/** A line: offsets into the text, from 0, `end` exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Works line by line and not word by word: long texts are common, and start-up time counts. */
function breakLines(text: string, width: number): readonly Range[] {
  const endOf = isAscii(text) ? asciiEnd : wideEnd;
  const lines: Range[] = [];
  let start = 0;
  do {
    const limit = endOf(text, start, width);
    let end = limit;
    if (limit < text.length && text[limit] !== ' ') {
      const space = text.lastIndexOf(' ', limit - 1);
      // A word longer than a line is broken where the line ends; a path or an address between its parts.
      end = space > start ? space : partEnd(text, start, limit);
    }
    lines.push({ start, end });
    start = text[end] === ' ' ? end + 1 : end;
  } while (start < text.length);
  return lines;
}

/** The end of the last folder of a path that fits, or of the last part of a name. */
function partEnd(text: string, start: number, limit: number): number {
  for (const mark of ['/', '-']) {
    const at = text.lastIndexOf(mark, limit - 1);
    if (at > start) return at + 1;
  }
  return limit;
}

function asciiEnd(text: string, start: number, width: number): number {
  return Math.min(text.length, start + width);
}

/** The end of the longest stretch that fits; at least one character, never half of one. */
function wideEnd(text: string, start: number, width: number): number {
  let end = start;
  let used = 0;
  for (const character of text.slice(start, start + width * 4)) {
    used += widthOf(character);
    if (used > width && end > start) break;
    end += character.length;
  }
  return end;
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
