import type { LineStyle } from './line-style.ts';
import type { Resume } from './resume.ts';
import { type WrittenLine, writeResume } from './written-lines.ts';

/** Signs that open list items (as in `paragraphs`), and numbers. */
const MARKED = /^\s*(?:[-–—*•▪◦‣●○■□◆➢➤✓·∙+]|\d{1,2}[.)])\s/u;
const CLOSED_END = /[.!?:]["'”’)]*$/u;
/** Markdown (CommonMark 0.31): `# heading`, and a heading underlined with = or -. */
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/;
const RULE = /^ {0,3}(?:={3,}|(?:[-*_] *){3,})$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
/** A line of this share of the longest was broken for want of room. */
const FULL = 0.75;
const LEAST_WIDTH = 50;

/** Headings of Markdown have the size of this many levels more than the text, in points. */
const BODY_SIZE = 11;

/** Makes a resume of plain text or Markdown; a form feed begins a page. */
export function readPlainText(text: string): Resume {
  const isMarkdown = looksLikeMarkdown(text);
  const rows = text
    .replace(/\r\n?/g, '\n')
    .split('\f')
    .flatMap((page, index) => page.split('\n').map((line) => ({ line, page: index + 1 })));
  const width = rows.reduce((most, { line }) => Math.max(most, Math.min(line.length, 120)), 0);
  const written: WrittenLine[] = [];
  let before = '';
  let afterEmpty = true;
  for (const { line, page } of rows) {
    const read = isMarkdown ? readMarked(line) : { text: line };
    const ends = read.text.trim() === '' || read.level !== undefined;
    written.push({
      text: read.text,
      page,
      apart: afterEmpty || read.level !== undefined,
      startsBlock: ends || !runsOn(before, line, width),
      ...(isMarkdown && { style: styleOf(read.level) }),
    });
    before = ends ? '' : line;
    afterEmpty = read.text.trim() === '';
  }
  return writeResume(written);
}

/** A line of Markdown; `level` is that of a heading, from 1. */
function readMarked(line: string): { readonly text: string; readonly level?: number } {
  if (RULE.test(line) || FENCE.test(line)) return { text: '' };
  const [, signs, title] = HEADING.exec(line) ?? [];
  if (signs === undefined) return { text: withoutMarks(line) };
  return { text: withoutMarks(title ?? ''), level: signs.length };
}

function looksLikeMarkdown(text: string): boolean {
  return /^ {0,3}#{1,6}\s+\S/m.test(text) || /\*\*\S[^*\n]*\*\*/.test(text);
}

function runsOn(before: string, line: string, width: number): boolean {
  if (before === '' || MARKED.test(line)) return false;
  if (/^\s*\p{Ll}/u.test(line) && !CLOSED_END.test(before.trimEnd())) return true;
  return width >= LEAST_WIDTH && before.trimEnd().length >= FULL * width;
}

function styleOf(level: number | undefined): LineStyle {
  const size = level === undefined ? BODY_SIZE : BODY_SIZE + 7 - level;
  return { size, bold: level !== undefined, capitals: false, spaceBefore: 0 };
}

/** Emphasis, code and links of Markdown, without what marks them. */
function withoutMarks(line: string): string {
  return line
    .replace(/!?\[([^\][\n]*)\]\(([^()\s]*)\)/g, (_, label: string, target: string) =>
      target === '' || label === target ? label : `${label} (${target})`,
    )
    .replace(/(\*\*|__|`)(?=\S)([^*_`\n]+)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]+)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!|])/g, '$1');
}
