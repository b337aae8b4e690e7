import { drawLines } from './drawn-line.ts';
import { type Fragment, gatherFragments } from './fragment.ts';
import { removeFurniture } from './furniture.ts';
import { type GlyphLayer, layerGlyphs } from './glyph.ts';
import { quoteHidden } from './hidden-quotes.ts';
import { findMechanism, type HiddenMechanism, lookAt } from './hidden-text.ts';
import { writePages } from './page-writer.ts';
import { readInOrder } from './reading-order.ts';
import type { Page, PageOddity, Resume } from './resume.ts';
import type { PageRuns, TextRun } from './text-run.ts';

/** A page with fewer characters than this is a picture (a scanner's watermark is no resume text). */
export const FEWEST_CHARACTERS = 80;

/** A page of so many shapes and hardly any text has its letters drawn as shapes. */
const MANY_SHAPES = 40;
/** A font is unmapped if so many of its characters mean nothing; an icon font has few of them. */
const FEWEST_UNMAPPED = 30;
const UNMAPPED = /[\p{Co}\p{Cn}\uFFFD]/u;
/** Control characters are no text: they show that glyph numbers were taken for characters. */
const CONTROL = /[\0-\x08\x0E-\x1F]/u;

/** A page on its way from runs to lines. */
interface Sheet {
  readonly page: PageRuns;
  readonly visible: readonly TextRun[];
  readonly hidden: readonly { readonly run: TextRun; readonly mechanism: HiddenMechanism }[];
  /** The ordinary text. */
  readonly fragments: readonly Fragment[];
  /** Text that runs another way. */
  readonly turned: readonly GlyphLayer[];
}

/**
 * Makes a resume of what its pages draw: the text a person sees, in the order a person reads it, and
 * apart from it what cannot be seen.
 */
export function layOut(pages: readonly PageRuns[]): Resume {
  const sheets = pages.map(sortRuns);
  const bare = removeFurniture(
    sheets.map(({ page, fragments }) => ({ height: page.height, fragments })),
  );
  const drawn = sheets.map((sheet, at) => {
    const body = readInOrder(bare[at]?.body ?? []);
    const turned = sheet.turned.map(({ glyphs }) => readInOrder(gatherFragments(glyphs)).flows);
    return {
      number: sheet.page.number,
      flows: drawLines(body.flows),
      furniture: drawLines([bare[at]?.furniture ?? [], ...turned.flat()]),
      columns: body.columns,
    };
  });
  const { text, lines, baselines } = writePages(drawn);
  const hidden = sheets.flatMap((sheet) =>
    quoteHidden(sheet.page.number, sheet.hidden, sheet.visible, baselines),
  );
  const described = sheets.map((sheet, at) => describePage(sheet, drawn[at]?.columns ?? 1));
  return { text, lines, pages: described, hidden };
}

function sortRuns(page: PageRuns): Sheet {
  const visible: TextRun[] = [];
  const hidden: { run: TextRun; mechanism: HiddenMechanism }[] = [];
  const seen = lookAt(page);
  for (const run of page.runs) {
    const mechanism = run.text.trim() === '' ? undefined : findMechanism(run, seen);
    if (mechanism === undefined) visible.push(run);
    else hidden.push({ run, mechanism });
  }
  const [main, ...turned] = layerGlyphs(visible);
  return { page, visible, hidden, fragments: gatherFragments(main?.glyphs ?? []), turned };
}

function describePage(sheet: Sheet, columns: number): Page {
  const { page, visible } = sheet;
  const characters = visible.reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0);
  const shapes = page.paints?.filter(({ kind }) => kind === 'fill').length ?? 0;
  const images = page.paints?.filter(({ kind }) => kind === 'image').length ?? 0;
  return {
    number: page.number,
    characters,
    columns,
    images,
    isPicture:
      characters < FEWEST_CHARACTERS && (images > 0 || shapes >= MANY_SHAPES || characters === 0),
    byOcr: page.byOcr === true,
    oddities: [...findUnmapped(visible), ...findTurned(sheet.turned)],
  };
}

function findUnmapped(runs: readonly TextRun[]): readonly PageOddity[] {
  const fonts = new Map<string, { all: number; unmapped: number; controls: number }>();
  for (const { font, text } of runs) {
    const count = fonts.get(font) ?? { all: 0, unmapped: 0, controls: 0 };
    fonts.set(font, count);
    for (const character of text) {
      if (!/\s/u.test(character)) count.all += 1;
      if (UNMAPPED.test(character)) count.unmapped += 1;
      if (CONTROL.test(character)) count.controls += 1;
    }
  }
  return [...fonts]
    .filter(
      ([, { all, unmapped, controls }]) =>
        (controls > 2 && controls > 0.04 * all) ||
        (unmapped >= FEWEST_UNMAPPED && unmapped > all / 2),
    )
    .map(([font, { all }]) => ({ code: 'unmapped-font', font, characters: all }));
}

function findTurned(layers: readonly GlyphLayer[]): readonly PageOddity[] {
  return layers.map(({ angle, glyphs }) => ({
    code: 'rotated-text',
    angle,
    characters: glyphs.length,
  }));
}
