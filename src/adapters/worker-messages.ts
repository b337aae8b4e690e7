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

/** A reading without the hash of the document, which the parent works out while it waits. */
export type WorkerReading =
  | Omit<Extract<Reading, { ok: true }>, 'sha256'>
  | Extract<Reading, { ok: false }>;

/** What the worker says. */
export type WorkerMessage = typeof READY | WorkerReading;
