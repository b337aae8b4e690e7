import type { TextRun } from '../core/resume/text-run.ts';

interface Edges {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

interface OcrWord {
  readonly text: string;
  /** In percent. */
  readonly confidence: number;
  readonly bbox: Edges;
}

/** What tesseract.js gives of a line, as far as it is used; in dots. */
export interface OcrLine {
  readonly words: readonly OcrWord[];
  readonly baseline: Edges;
  readonly rowAttributes: { readonly rowHeight: number };
}

/** Words of which the engine is less sure, in percent, are specks and pictures. */
const LEAST_SURE = 30;
/** What the dot of a list is taken for, where it begins a line; behind it a capital begins the text. */
const LIKE_BULLET = /^[»«*=¢©®°·.\-~+eo•]$/u;
const LETTER = /[\p{L}\p{N}]/u;

/** The words of lines, given in reading order, as runs on their baselines; `scale` is dots a point. */
export function toRuns(lines: readonly OcrLine[], scale: number): readonly TextRun[] {
  const clean = lines.map((line) => ({ ...line, words: line.words.filter(isWord) }));
  const bullets = clean.filter(({ words }) => words.length === 1 && isSign(words[0]));
  return clean
    .filter(({ words }) => words.some(({ text }) => LETTER.test(text)))
    .flatMap((line) => lineRuns(withBullet(line, bullets), scale));
}

/** Rules and ornaments are read as rows of dashes. */
function isWord({ text, confidence }: OcrWord): boolean {
  if (text.length === 1 && !LETTER.test(text)) return true;
  return confidence >= LEAST_SURE && LETTER.test(text);
}

function isSign(word: OcrWord | undefined): boolean {
  return word !== undefined && LIKE_BULLET.test(word.text);
}

/** Gives a line the dot of its list, which may have been read as a letter or as a line of its own. */
function withBullet(line: OcrLine, bullets: readonly OcrLine[]): OcrLine {
  const { words, baseline, rowAttributes } = line;
  const [first, second, ...rest] = words;
  if (first && second && isSign(first) && /^\p{Lu}/u.test(second.text)) {
    return { ...line, words: [{ ...first, text: '•' }, second, ...rest] };
  }
  const size = rowAttributes.rowHeight;
  const beside = bullets.find(({ words: [sign] }) => {
    if (sign === undefined) return false;
    const gap = baseline.x0 - sign.bbox.x1;
    const height = baseline.y0 - sign.bbox.y1;
    return gap > 0 && gap < 3 * size && height > -0.3 * size && height < 0.8 * size;
  })?.words[0];
  return beside ? { ...line, words: [{ ...beside, text: '•' }, ...words] } : line;
}

/** A space after each word: nobody has to guess it from the gap. */
function lineRuns({ words, baseline, rowAttributes }: OcrLine, scale: number): readonly TextRun[] {
  const size = rowAttributes.rowHeight / scale;
  const slope = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0);
  return words.flatMap(({ text, bbox }) => {
    const y = (baseline.y0 + slope * (bbox.x0 - baseline.x0)) / scale;
    const common = { y, size, angle: 0, font: 'OCR' };
    return [
      { ...common, text, x: bbox.x0 / scale, width: (bbox.x1 - bbox.x0) / scale },
      { ...common, text: ' ', x: bbox.x1 / scale, width: 0 },
    ];
  });
}
