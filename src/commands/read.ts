import type { blindReading } from '../core/resume/blind-resume.ts';
import { outlineResume } from '../core/resume/reading-report.ts';
import { readingView } from '../views/reading.ts';
import { addBlindOption, type BlindOption } from './blind-option.ts';
import { addResultOptions, type Define, FORMATS, type ResultOptions } from './command.ts';
import { addFileListOptions, type FileListOptions, pathsOf } from './file-list.ts';
import { addLimitOptions, type LimitOptions, limitsOf } from './limit-options.ts';
import { presentDocuments, type ReadableDocument } from './present-documents.ts';
import { type ManyFormat, type Result, writeResults } from './result-stream.ts';

interface Options extends ResultOptions<ManyFormat>, LimitOptions, FileListOptions, BlindOption {}

/** The version of the shape of what `read` gives as JSON; it grows when a field changes or goes. */
const SCHEMA = 'recruit.read/1';

/** `recruit read FILE...` */
export const define: Define = (command, ports, finish) => {
  addFileListOptions(
    addLimitOptions(addBlindOption(addResultOptions(command, [...FORMATS, 'ndjson']))),
  )
    .argument('[files...]', 'resumes as PDF, .docx, .txt or .md; folders; - for standard input')
    .addHelpText(
      'after',
      '\nExit code 3 if a file could not be read; the others are still shown.\n\nExamples:\n  $ recruit read resume.pdf\n  $ recruit read applications/ --format json --output read.json\n  $ cat resume.txt | recruit read -',
    )
    .action(async (paths: readonly string[], options: Options) => {
      const today = ports.clock.today();
      finish(
        await presentDocuments(
          pathsOf(paths, options, ports.texts),
          await limitsOf(options, ports),
          ports,
          {
            blind: options.blind,
            prepare: async () => {
              const masks = options.blind
                ? await import('../core/resume/blind-resume.ts')
                : undefined;
              return (document) => toResult(document, today, masks?.blindReading);
            },
            open: (isMany) => writeResults(ports.output, options, isMany),
          },
        ),
      );
    });
};

type Blindfold = typeof blindReading;

function toResult(
  { file, path, reading }: ReadableDocument,
  today: string,
  blindfold: Blindfold | undefined,
): Result<unknown> {
  const read = outlineResume(reading.resume, reading.type, today);
  const masked = blindfold?.(reading.resume, read, path, today);
  const { resume, outline } = masked ?? { resume: reading.resume, outline: read };
  const { text, lines, hidden, pages } = resume;
  const blind = masked && { blind: masked.note };
  const { sha256 } = masked ?? reading;
  return {
    value: {
      schema: SCHEMA,
      file,
      sha256,
      readOn: today,
      ...blind,
      ...outline,
      text,
      lines,
      pages,
      hidden,
    },
    view: () => readingView(file, resume, outline, masked?.note),
  };
}
