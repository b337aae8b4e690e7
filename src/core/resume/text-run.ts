/**
 * A piece of text as a file draws it, in drawing order. Lengths are PDF points (1/72 inch); the
 * origin is the upper left corner of the page as shown and y grows downwards.
 */
export interface TextRun {
  readonly text: string;
  /** Left end of the baseline. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  /** Font size as drawn. */
  readonly size: number;
  /** Turn of the baseline against the page, in degrees clockwise; 0 for ordinary text. */
  readonly angle: number;
  /** The name that the file uses for the font; equal names mean the same font. */
  readonly font: string;
  /** Bold by its own description or its name; false where that is not known. */
  readonly bold?: boolean;
  /** Each glyph, in drawing order; without it the glyphs are taken to share the width evenly. */
  readonly glyphs?: readonly GlyphPlace[];
  /** How it was painted; without it the text counts as plainly visible. */
  readonly ink?: Ink;
}

/** One glyph of a run: the Unicode text it stands for, which may be empty or several characters. */
export interface GlyphPlace {
  readonly text: string;
  /** Distance from the start of the run along its baseline. */
  readonly offset: number;
  /** Its own advance, without the spacing set between glyphs. */
  readonly width: number;
}

/** A rectangle on the page: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** How a run was painted. */
export interface Ink {
  /** Place in the order of everything painted on the page, counting from 0. */
  readonly order: number;
  /** `#rrggbb` in lower case; undefined for a pattern or a gradient. */
  readonly colour: string | undefined;
  /** From 0 (nothing) to 1. */
  readonly opacity: number;
  /** Text render mode of the PDF specification (ISO 32000-1, 9.3.6), 0 to 7. */
  readonly mode: number;
  /** Nothing outside it shows. */
  readonly clip: Box;
  /** It belongs to an optional layer that is switched off. */
  readonly layerOff: boolean;
  /** Something was painted through the letters (mode 7 makes a stencil of them). */
  readonly stencilled: boolean;
  /** Its glyphs are drawings without anything in them. */
  readonly blank?: boolean;
}

/** A filled area or an image. */
export interface Paint {
  readonly kind: 'fill' | 'image';
  /** Place in the order of everything painted on the page, counting from 0. */
  readonly order: number;
  readonly box: Box;
  /** It covers the whole of its box: a rectangle, not a curve or an outline. */
  readonly solid: boolean;
  /** `#rrggbb` in lower case; undefined for images, patterns and gradients. */
  readonly colour: string | undefined;
  readonly opacity: number;
}

/** All that was drawn on a page. */
export interface PageRuns {
  /** Counts from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  /** The runs were recognised in a picture of the page. */
  readonly byOcr?: boolean;
  /** Filled areas and images, in painting order. */
  readonly paints?: readonly Paint[];
}
