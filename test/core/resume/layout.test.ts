import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/core/resume/layout.ts';
import type { PageRuns, TextRun } from '../../../src/core/resume/text-run.ts';
import fc from '../../property.ts';

/** Half the font size: as wide as a letter of these tests is. */
const LETTER = 0.5;

/** Text drawn at a place; `spacing` is put between letters, in font sizes. */
function draw(
  text: string,
  x: number,
  y: number,
  more: Partial<TextRun> & { spacing?: number } = {},
): TextRun {
  const { spacing = 0, size = 10, ...rest } = more;
  const letters = [...text];
  const step = (LETTER + spacing) * size;
  const glyphs = letters.map((letter, at) => ({
    text: letter,
    offset: at * step,
    width: LETTER * size,
  }));
  return {
    text,
    x,
    y,
    width: letters.length * step,
    size,
    angle: 0,
    font: 'Body',
    glyphs,
    ...rest,
  };
}

function page(runs: readonly TextRun[], number = 1): PageRuns {
  return { number, width: 600, height: 800, runs };
}

function read(...runs: readonly TextRun[]): string {
  return layOut([page(runs)]).text;
}

const LEFT = [
  'Led talks with nine',
  'ministries of trade',
  'about fish and wood',
  'for the whole region',
];
const RIGHT = [
  'Budget for all posts',
  'and every visit that',
  'was paid by the state',
  'in those seven years',
];
const columns = (gap: number): readonly (readonly [TextRun, TextRun])[] =>
  LEFT.map((text, at) => [
    draw(text, 50, 100 + 14 * at),
    draw(RIGHT[at] ?? '', 50 + 20 * 5 + gap, 100 + 14 * at),
  ]);

describe('columns', () => {
  const whole = [LEFT.join(' '), RIGHT.join(' ')];
  const flat = (text: string): string => text.replace(/\s+/g, ' ');

  it.each([8, 12, 30, 150])(
    'are read one after the other if drawn row by row, %i points apart',
    (gap) => {
      expect(flat(read(...columns(gap).flat()))).toBe(whole.join(' '));
    },
  );

  it('follow each other as they are drawn', () => {
    const rows = columns(30);
    const text = read(...rows.map(([, right]) => right), ...rows.map(([left]) => left));
    expect(flat(text)).toBe([...whole].reverse().join(' '));
  });

  it('stand under what crosses them, even if that is drawn last', () => {
    const title = draw('A heading that is wide enough to cross the gutter', 50, 60);
    expect(flat(read(...columns(30).flat(), title))).toBe([title.text, ...whole].join(' '));
  });

  it('of dates are read with what stands beside them', () => {
    const text = read(
      ...['2019 – 2022', '2015 – 2019', '2011 – 2015'].flatMap((dates, at) => [
        draw(dates, 50, 100 + at * 60),
        draw(`Officer number ${at}`, 150, 100 + at * 60),
        draw('Kept the peace between all', 150, 114 + at * 60),
        draw('who came to the front door', 150, 128 + at * 60),
      ]),
    );
    expect(text.replace(/\s+/g, ' ')).toMatch(
      /2019 – 2022 Officer number 0 .* 2015 – 2019 Officer number 1 /,
    );
  });

  it('are none where the file goes from cell to cell and breaks no sentence', () => {
    const rows = [0, 1, 2, 3].map((at) => [
      draw(`Trade Officer ${at}`, 50, 100 + 60 * at),
      draw(`Post ${at}`, 400, 100 + 60 * at),
      draw('• Led talks', 50, 114 + 60 * at),
      draw('• Wrote it all down', 50, 128 + 60 * at),
    ]);
    expect(flat(read(...rows.flat()))).toBe(
      flat(
        rows
          .flat()
          .map(({ text }) => text)
          .join(' '),
      ),
    );
  });

  it('are counted', () => {
    expect(layOut([page(columns(30).flat())]).pages[0]?.columns).toBe(2);
  });
});

describe('words', () => {
  it.each([0.1, 0.2, 0.4, 0.8])('are put together from letters set %f apart', (spacing) => {
    expect(read(draw('OBJECTIVE', 50, 100, { spacing }))).toBe('OBJECTIVE');
  });

  it('are put together from letters with spaces between them', () => {
    expect(read(draw('E X P E R I E N C E', 50, 100))).toBe('EXPERIENCE');
    expect(read(draw('W O R K   H I S T O R Y', 50, 100))).toBe('WORK HISTORY');
  });

  it('are parted by gaps where the file has no spaces', () => {
    expect(read(draw('trade', 50, 100), draw('talks', 78, 100))).toBe('trade talks');
  });

  it('are drawn once, however often they are drawn', () => {
    const twice = [draw('bookkeeping', 50, 100), draw('bookkeeping', 50.4, 100)];
    expect(read(...twice)).toBe('bookkeeping');
  });

  it('have their ligatures and accents as letters', () => {
    expect(read(draw('ﬁnance o\u0308l', 50, 100))).toBe('finance öl');
    const accent = draw('´', 55.5, 100);
    expect(read(draw('C', 50, 100), accent, draw('e', 55, 100))).toBe('Cé');
  });

  it('take a zero-width character that is as wide as a space for one', () => {
    expect(read(draw('trade\u200Btalks', 50, 100))).toBe('trade talks');
  });

  it('of a script from right to left are read from the right', () => {
    const drawn = [...'יחסים דו'].reverse().join('');
    expect(read(draw(drawn, 50, 100))).toBe('יחסים דו');
  });
});

describe('paragraphs', () => {
  it('are parted by a blank line, their lines by a line feed', () => {
    const text = read(
      draw('Led the yearly talks on', 50, 100),
      draw('timber with nine states.', 50, 114),
      draw('• Wrote the report', 50, 128),
      draw('After a gap', 50, 180),
    );
    expect(text).toBe(
      'Led the yearly talks on\ntimber with nine states.\n\n• Wrote the report\n\nAfter a gap',
    );
  });

  it('run on over a page, what is repeated on each page coming after them', () => {
    const footer = (number: number): TextRun => draw(`Ada Example, page ${number}`, 50, 780);
    const resume = layOut([
      page([draw('She negotiated the long treaty', 50, 740), footer(1)], 1),
      page(
        [draw('between two neighbours.', 50, 60), draw('Then she left.', 50, 120), footer(2)],
        2,
      ),
    ]);
    expect(resume.text).toBe(
      'She negotiated the long treaty\nbetween two neighbours.\n\nAda Example, page 1\n\nThen she left.\n\nAda Example, page 2',
    );
  });
});

it('keeps turned text whole and apart', () => {
  const turned = draw('Curriculum vitae', 20, 400, { angle: -90 });
  expect(read(draw('Body text of the page', 50, 100), turned)).toBe(
    'Body text of the page\n\nCurriculum vitae',
  );
});

it('calls a page with next to no text and an image a picture', () => {
  const image = {
    kind: 'image',
    order: 0,
    box: [0, 0, 600, 800],
    solid: true,
    colour: undefined,
    opacity: 1,
  } as const;
  const scan = { ...page([draw('Scanned by Example', 50, 790)]), paints: [image] };
  expect(layOut([scan]).pages[0]).toMatchObject({ isPicture: true, images: 1, characters: 16 });
});

const words = fc.array(fc.stringMatching(/^[A-Za-z]{2,9}$/), { minLength: 1, maxLength: 5 });
const anyRun = fc
  .record({ words, x: fc.integer({ min: 20, max: 400 }), y: fc.integer({ min: 20, max: 780 }) })
  .map(({ words, x, y }) => draw(words.join(' '), x, y));

it('gives lines that tile the text, and loses no letter, whatever is drawn', () => {
  fc.assert(
    fc.property(fc.array(anyRun, { maxLength: 40 }), (runs) => {
      const apart = runs.filter(
        (run, at) => runs.findIndex(({ y }) => Math.abs(y - run.y) < 12) === at,
      );
      const { text, lines } = layOut([page(apart)]);
      expect(
        lines
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''));
      const letters = (all: string): string => [...all.replace(/\s/g, '')].sort().join('');
      expect(letters(text)).toBe(letters(apart.map((run) => run.text).join('')));
    }),
  );
});
