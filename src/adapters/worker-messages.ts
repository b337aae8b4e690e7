import type { Reading } from '../ports.ts';
import type { OcrFiles } from './page-ocr.ts';

/** What the worker is asked to read. */
export interface ReadOrder {
  readonly bytes: Uint8Array;
  readonly maxPages: number;
}

/** What the worker is started with. */
export interface WorkerSettings {
  /** Pages that are pictures are read with it. */
  readonly ocr?: OcrFiles | undefined;
}

/** Said once, when the worker has loaded all that it reads with. */
export const READY = 'ready';

/** What the worker says. */
export type WorkerMessage = typeof READY | Reading;
