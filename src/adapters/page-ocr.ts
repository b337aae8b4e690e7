import { createRequire } from 'node:module';
import type { PageRuns } from '../core/resume/text-run.ts';
import { type OcrLine, toRuns } from './ocr-lines.ts';

/** Where OCR is installed. */
export interface OcrFiles {
  /** The main file of tesseract.js. */
  readonly library: string;
  /** The folder of its language data. */
  readonly data: string;
}

/** A page as a picture. */
export interface PagePicture {
  /** Counts from 1. */
  readonly number: number;
  /** In points, as shown. */
  readonly width: number;
  readonly height: number;
  /** Dots a point. */
  readonly scale: number;
  readonly png: Uint8Array;
}

/** Reads the text of pictures; keeps its engine for the next one. */
export interface PageOcr {
  /** Rejects with what the engine says where it cannot read the picture. */
  read(picture: PagePicture): Promise<PageRuns>;
}

interface OcrBlock {
  readonly paragraphs: readonly { readonly lines: readonly OcrLine[] }[];
}

interface Engine {
  recognize(
    picture: Buffer,
    options: object,
    output: object,
  ): Promise<{ readonly data: { readonly blocks: readonly OcrBlock[] | null } }>;
}

interface Library {
  createWorker(language: string, engine: number, options: object): Promise<Engine>;
}

/** The engine of tesseract.js that reads by a neural net (`OEM.LSTM_ONLY`). */
const NEURAL_NET = 1;
/** Takes what is installed; neither the library nor its data is looked for anywhere else. */
export function createPageOcr({ library, data }: OcrFiles): PageOcr {
  let engine: Promise<Engine> | undefined;
  return {
    async read(picture) {
      const { createWorker } = createRequire(import.meta.url)(library) as Library;
      engine ??= createWorker('eng', NEURAL_NET, {
        langPath: data,
        cacheMethod: 'none',
        errorHandler: () => {},
      });
      const found = await (await engine).recognize(Buffer.from(picture.png), {}, { blocks: true });
      const { number, width, height } = picture;
      const lines = (found.data.blocks ?? [])
        .flatMap(({ paragraphs }) => paragraphs)
        .flatMap((paragraph) => paragraph.lines);
      return { number, width, height, runs: toRuns(lines, picture.scale), byOcr: true };
    },
  };
}
