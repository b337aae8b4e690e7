import type { HiddenMechanism } from '../core/resume/hidden-text.ts';
import type { WordParagraph, WordRun } from '../core/resume/word-text.ts';
import { hasColour, readLook, readStyles, type WordLook, type WordStyles } from './word-look.ts';
import { attributeOf, readXml, type XmlPiece } from './xml-tags.ts';
import { listZip, readZipText, type ZipEntry } from './zip-file.ts';

/** Bytes that one part of a Word file may have when unpacked: far more than any resume. */
const LARGEST_PART = 40_000_000;
const DEFAULT_SIZE = 10;
/** Smaller than this, in points, nobody reads it. */
const SMALLEST = 2;
/** What stands in these is a second copy, was deleted or moved away, or is no text. */
const SKIPPED: ReadonlySet<string> = new Set([
  'mc:Fallback',
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPr',
]);
/** Boxes and tables may lie on a colour which is not followed up here. */
const GROUNDS: ReadonlySet<string> = new Set(['w:tblStyle', 'w:txbxContent', 'w:background']);

/**
 * The paragraphs of a .docx: headers, body, footers and notes. Throws what is wrong with a damaged
 * file, whose parts may be missing, broken or far too large.
 */
export function readWordDocument(bytes: Uint8Array): readonly WordParagraph[] {
  const entries = listZip(bytes) ?? [];
  const unpack = (entry: ZipEntry): string => readZipText(bytes, entry, LARGEST_PART);
  const named = (pattern: RegExp): readonly ZipEntry[] =>
    entries
      .filter(({ name }) => pattern.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
      .slice(0, MOST_PARTS);
  const [styleSheet] = named(/^word\/styles\.xml$/i);
  const styles = readStyles(styleSheet ? unpack(styleSheet) : '');
  const read = (pattern: RegExp, page: number): readonly WordParagraph[] =>
    named(pattern).flatMap((entry) => readPart(unpack(entry), styles, page));
  const headers = unlike(read(/^word\/header\d*\.xml$/i, 1));
  const body = read(/^word\/document\d*\.xml$/i, 1);
  const last = body.at(-1)?.page ?? 1;
  const rest = [
    ...read(/^word\/(?:foot|end)notes\.xml$/i, last),
    ...unlike(read(/^word\/footer\d*\.xml$/i, last)),
  ];
  return [...headers, ...body, ...rest];
}

/** Word keeps up to three headers and footers for each section; more is no resume. */
const MOST_PARTS = 12;

/** First pages, even and odd pages mostly have the same header. */
function unlike(paragraphs: readonly WordParagraph[]): readonly WordParagraph[] {
  const seen = new Set<string>();
  return paragraphs.filter(({ runs }) => {
    const text = runs.map((run) => run.text).join('');
    return text.trim() !== '' && !seen.has(text) && seen.add(text);
  });
}

interface OpenParagraph {
  readonly runs: WordRun[];
  look: WordLook;
}

interface Walk {
  readonly styles: WordStyles;
  readonly done: WordParagraph[];
  /** Text boxes put paragraphs into paragraphs; the innermost comes last. */
  readonly open: OpenParagraph[];
  /** How deep in what is skipped, in properties, in runs, and on a ground of unknown colour. */
  skip: number;
  readonly inside: string[];
  grounds: number;
  look: WordLook;
  takesText: boolean;
  page: number;
}

function readPart(xml: string, styles: WordStyles, page: number): readonly WordParagraph[] {
  const walk: Walk = {
    styles,
    done: [],
    open: [],
    skip: 0,
    inside: [],
    grounds: 0,
    look: {},
    takesText: false,
    page,
  };
  for (const piece of readXml(xml)) step(walk, piece);
  return walk.done;
}

function step(walk: Walk, piece: XmlPiece): void {
  if (piece.kind !== 'text' && SKIPPED.has(piece.name)) walk.skip += piece.kind === 'open' ? 1 : -1;
  if (walk.skip > 0) return;
  switch (piece.kind) {
    case 'open':
      openTag(walk, piece.name, piece.tag);
      return;
    case 'close':
      closeTag(walk, piece.name);
      return;
    case 'text':
      if (walk.takesText) addText(walk, piece.text);
  }
}

function openTag(walk: Walk, name: string, tag: string): void {
  const value = (): string => attributeOf(tag, 'w:val') ?? '';
  if (GROUNDS.has(name)) walk.grounds += 1;
  switch (name) {
    case 'w:p':
      walk.open.push({ runs: [], look: walk.styles('') });
      return;
    case 'w:pPr':
    case 'w:rPr':
    case 'w:tcPr':
      walk.inside.push(name);
      return;
    case 'w:pStyle': {
      const paragraph = walk.open.at(-1);
      if (paragraph) paragraph.look = walk.styles(value());
      return;
    }
    case 'w:rStyle':
      if (!walk.inside.includes('w:pPr')) Object.assign(walk.look, characterLook(walk, value()));
      return;
    case 'w:r':
      walk.look = { ...walk.open.at(-1)?.look };
      return;
    case 'w:t':
      walk.takesText = true;
      return;
    default:
      if (walk.inside.length > 0) readProperty(walk, name, tag);
      else addSign(walk, name, tag);
  }
}

/** Of a character style only what it sets itself counts; the defaults are the paragraph's. */
function characterLook({ styles }: Walk, id: string): WordLook {
  const plain = new Map(Object.entries(styles('')));
  return Object.fromEntries(
    Object.entries(styles(id)).filter(([key, value]) => plain.get(key) !== value),
  );
}

function readProperty(walk: Walk, name: string, tag: string): void {
  const paragraph = walk.open.at(-1);
  if (walk.inside.includes('w:tcPr')) {
    if (name === 'w:shd' && hasColour(attributeOf(tag, 'w:fill'))) walk.grounds += 1;
  } else if (!walk.inside.includes('w:pPr')) readLook(walk.look, name, tag);
  // The look of the paragraph mark is nobody's but its own.
  else if (paragraph && !walk.inside.includes('w:rPr')) readLook(paragraph.look, name, tag);
}

function addSign(walk: Walk, name: string, tag: string): void {
  switch (name) {
    case 'w:tab':
    case 'w:ptab':
      addText(walk, '\t');
      return;
    case 'w:cr':
      addText(walk, '\n');
      return;
    case 'w:br':
      addText(walk, '\n');
      if (attributeOf(tag, 'w:type') === 'page') walk.page += 1;
      return;
    case 'w:lastRenderedPageBreak':
      walk.page += walk.open.at(-1)?.runs.at(-1)?.text === '\n' ? 0 : 1;
      return;
    case 'w:noBreakHyphen':
      addText(walk, '-');
  }
}

function closeTag(walk: Walk, name: string): void {
  if (name === 'w:t') walk.takesText = false;
  if (name === walk.inside.at(-1)) walk.inside.pop();
  if (name === 'w:tbl' || name === 'w:txbxContent') walk.grounds = 0;
  if (name !== 'w:p') return;
  const paragraph = walk.open.pop();
  if (!paragraph) return;
  const { listed = false, heading = false } = paragraph.look;
  walk.done.push({ runs: paragraph.runs, listed, heading, page: walk.page });
}

function addText(walk: Walk, text: string): void {
  const { bold = false, capitals = false, size = DEFAULT_SIZE } = walk.look;
  const hidden = findHidden(walk);
  walk.open.at(-1)?.runs.push({ text, bold, capitals, size, ...(hidden && { hidden }) });
}

function findHidden({ look, grounds }: Walk): HiddenMechanism | undefined {
  if (look.vanish) return 'marked-hidden';
  if (look.size !== undefined && look.size < SMALLEST) return 'tiny';
  const isWhite = /^f[a-f\d]f[a-f\d]f[a-f\d]$/i.test(look.colour ?? '');
  return isWhite && !look.shaded && grounds === 0 ? 'colour-of-page' : undefined;
}
