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
}

/** All that was drawn on a page. */
export interface PageRuns {
  /** Counts from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}
