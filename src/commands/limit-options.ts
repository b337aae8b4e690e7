import type { Command } from 'commander';
import { USUAL_MEGABYTES } from '../core/resume/usual-limits.ts';
import { RecruitError } from '../errors.ts';
import type { Ports, ReadLimits } from '../ports.ts';
import { wholeNumber } from './command.ts';

/** Options of the commands that read documents. */
export interface LimitOptions {
  /** In seconds; without it what is usual. */
  readonly timeout?: number;
  readonly maxMemory: number;
  readonly maxSize: number;
  readonly maxPages: number;
  readonly jobs?: number;
  readonly ocr?: true;
}

/** Seconds for a file where nobody says how many; OCR takes a page in about five. */
const USUAL_SECONDS = 10;
const USUAL_SECONDS_WITH_OCR = 120;

/** `--ocr`, `--timeout`, `--max-memory`, `--max-size`, `--max-pages` and `--jobs`. */
export function addLimitOptions(command: Command): Command {
  return command
    .option('--ocr', 'read pages that are pictures by OCR (needs tesseract.js; English; slow)')
    .option(
      '--timeout <seconds>',
      `stop reading a file after so long (default: ${USUAL_SECONDS}, with --ocr ${USUAL_SECONDS_WITH_OCR})`,
      wholeNumber(1),
    )
    .option('--max-memory <MB>', 'memory for reading a file', wholeNumber(32), USUAL_MEGABYTES)
    .option('--max-size <MB>', 'largest file', wholeNumber(1), 20)
    .option('--max-pages <number>', 'most pages', wholeNumber(1), 50)
    .option(
      '--jobs <number>',
      'files read at the same time (default: one for each core)',
      wholeNumber(1),
    );
}

/** The limits as they were given. Throws a RecruitError where `--ocr` is asked for and not installed. */
export async function limitsOf(
  options: LimitOptions,
  { resumes }: Pick<Ports, 'resumes'>,
): Promise<ReadLimits> {
  if (options.ocr && !(await resumes.hasOcr())) {
    throw new RecruitError(
      'usage',
      '--ocr needs tesseract.js and its English data, which are not installed',
      'Get them once, they work offline from then on: npm install --global tesseract.js @tesseract.js-data/eng',
    );
  }
  return {
    seconds: options.timeout ?? (options.ocr ? USUAL_SECONDS_WITH_OCR : USUAL_SECONDS),
    megabytes: options.maxMemory,
    fileMegabytes: options.maxSize,
    pages: options.maxPages,
    jobs: options.jobs,
    ocr: options.ocr === true,
  };
}
