/** The parts of a screen, top down; each is ready to print. */
export interface ScreenParts {
  readonly body: string;
  /** Stays in sight on every page; cut to a line each where the terminal is low. */
  readonly anchors: string;
  readonly keys: string;
}

/** A page of a screen, ready to draw. */
export interface ScreenPage {
  readonly text: string;
  /** The page without the keys. */
  readonly above: string;
  /** It shows a part of the body, and not only the whole anchors. */
  readonly hasBody: boolean;
}

const LEAST_ROWS = 5;

/**
 * The pages of a screen for a terminal of so many rows: one if it fits as it is or without its
 * empty lines, or else as many as it takes, the last with the whole anchors. What is drawn must
 * not be higher than the terminal, or it cannot be drawn over.
 */
export function layOutPages(parts: ScreenParts, rows: number): readonly ScreenPage[] {
  const body = parts.body.trimEnd();
  const anchors = parts.anchors.trimEnd();
  const keys = withoutGaps(parts.keys.trimEnd());
  // Where the last line is as wide as the terminal, the cursor stands below it.
  const room = rows - 1;
  const whole = [body, anchors].filter((part) => part !== '').join('\n\n');
  for (const [above, gap] of [
    [whole, '\n\n'],
    [tighten(whole), '\n\n'],
    [withoutGaps(whole), '\n'],
  ] as const) {
    const text = `${above}${gap}${keys}`;
    if (heightOf(text) <= room) return [{ text, above, hasBody: true }];
  }
  return severalPages({ body, anchors, keys }, room);
}

function severalPages({ body, anchors, keys }: ScreenParts, room: number): readonly ScreenPage[] {
  // A long message leaves no room for the anchors beside the body.
  const short = heightOf(keys) > room / 3 ? '' : cutEach(anchors);
  const foot = short === '' ? 1 : heightOf(short) + 2;
  const left = room - heightOf(keys) - foot;
  const airy = cutInto(tighten(body), left);
  const dense = cutInto(withoutGaps(body), left);
  const bodies = airy.length > dense.length ? dense : airy;
  const wholes = short === anchors ? [] : cutInto(anchors, room - heightOf(keys) - 1);
  const count = bodies.length + wholes.length;
  const mark = (index: number): string =>
    `(page ${index + 1} of ${count}; space: ${index + 1 === count ? 'the first' : 'more'})`;
  const foots = short === '' ? [] : ['', short];
  return [...bodies.map((text) => [text, ...foots]), ...wholes.map((text) => [text])].map(
    (lines, index) => {
      const above = [...lines, mark(index)].join('\n');
      return { text: `${above}\n${keys}`, above, hasBody: index < bodies.length };
    },
  );
}

/** Without the empty line under what introduces a list; the others still part the blocks. */
function tighten(text: string): string {
  return text.replace(/:\n\n/g, ':\n').replace(/\n\n(?=Probes)/g, '\n');
}

function withoutGaps(text: string): string {
  return text.replace(/\n{2,}/g, '\n');
}

/** The first line of each entry; the lines that go on with one are indented. */
function cutEach(text: string): string {
  const lines = text.split('\n');
  return lines
    .flatMap((line, index) => {
      if (line.startsWith(' ')) return [];
      const goesOn = lines[index + 1]?.startsWith(' ') === true;
      return [goesOn ? line.replace(/\s\S*$/, ' …') : line];
    })
    .join('\n');
}

/** Cuts between entries, or where that takes fewer pages, between lines. */
function cutInto(text: string, rows: number): readonly string[] {
  const size = Math.max(LEAST_ROWS, rows);
  const lines = text.split('\n');
  const byEntry = fill(entriesOf(lines), size);
  const byLine = fill(
    lines.map((line) => [line]),
    size,
  );
  return byEntry.length > byLine.length ? byLine : byEntry;
}

function fill(entries: readonly (readonly string[])[], size: number): readonly string[] {
  const pages: string[][] = [[]];
  for (const entry of entries) {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && page.length + entry.length > size) pages.push([]);
    // An entry that is higher than a page is cut as it comes.
    for (let from = 0; from < entry.length; from += size) {
      if (from > 0) pages.push([]);
      pages.at(-1)?.push(...entry.slice(from, from + size));
    }
  }
  return pages.map((lines) => lines.join('\n').replace(/^\n+|\n+$/g, ''));
}

/** An entry with the lines that go on with it; what introduces a list goes with its first item. */
function entriesOf(lines: readonly string[]): readonly (readonly string[])[] {
  const entries: string[][] = [];
  let before = '';
  for (const line of lines) {
    const last = entries.at(-1);
    if (last && (line.startsWith(' ') || before.endsWith(':'))) last.push(line);
    else entries.push([line]);
    before = line;
  }
  return entries;
}

function heightOf(text: string): number {
  return text.split('\n').length;
}
