/** The parts of a screen, top down; each is ready to print. */
export interface ScreenParts {
  readonly body: string;
  /** Stays in sight on every page; cut to a line each where the terminal is low. */
  readonly anchors: string;
  readonly keys: string;
}

const LEAST_ROWS = 5;

/**
 * The pages of a screen for a terminal of so many rows: one if it fits as it is or without its
 * empty lines, or else as many as it takes, the last with the whole anchors. What is drawn must
 * not be higher than the terminal, or it cannot be drawn over.
 */
export function layOutPages(parts: ScreenParts, rows: number): readonly string[] {
  const body = parts.body.trimEnd();
  const anchors = parts.anchors.trimEnd();
  const keys = parts.keys.trimEnd();
  // Where the last line is as wide as the terminal, the cursor stands below it.
  const room = rows - 1;
  const whole = [body, anchors, keys].filter((part) => part !== '');
  for (const page of [whole.join('\n\n'), tighten(whole.join('\n\n'))]) {
    if (heightOf(page) <= room) return [page];
  }
  return severalPages({ body, anchors, keys }, room);
}

function severalPages({ body, anchors, keys }: ScreenParts, room: number): readonly string[] {
  // Help takes the place of the anchors.
  const short = heightOf(keys) > room / 3 ? '' : cutEach(anchors);
  const foot = short === '' ? 1 : heightOf(short) + 2;
  const size = Math.max(LEAST_ROWS, room - heightOf(keys) - foot);
  const bodies = cutInto(tighten(body), size);
  const wholes =
    short === anchors ? [] : cutInto(anchors, Math.max(LEAST_ROWS, room - heightOf(keys) - 1));
  const count = bodies.length + wholes.length;
  const mark = (index: number): string =>
    `(page ${index + 1} of ${count}; space: ${index + 1 === count ? 'the first' : 'more'})`;
  return [
    ...bodies.map((text, index) => [text, ...(short === '' ? [] : ['', short]), mark(index), keys]),
    ...wholes.map((text, index) => [text, mark(bodies.length + index), keys]),
  ].map((lines) => lines.join('\n'));
}

/** Without the empty line under what introduces a list; the others still part the blocks. */
function tighten(text: string): string {
  return text.replace(/:\n\n/g, ':\n').replace(/\n\n(?=Probes)/g, '\n');
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

function cutInto(text: string, size: number): readonly string[] {
  const lines = text.split('\n');
  const count = Math.ceil(lines.length / size);
  return Array.from({ length: count }, (_, page) =>
    lines
      .slice(page * size, (page + 1) * size)
      .join('\n')
      .trim(),
  );
}

function heightOf(text: string): number {
  return text.split('\n').length;
}
