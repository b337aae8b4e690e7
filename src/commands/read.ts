import { outlineResume } from '../core/resume/reading-report.ts';
import { readingView } from '../views/reading.ts';
import { addResultOptions, type Define, FORMATS, type ResultOptions } from './command.ts';
import { addFileListOptions, type FileListOptions, pathsOf } from './file-list.ts';
import { addLimitOptions, type LimitOptions, limitsOf } from './limit-options.ts';
import { presentDocuments, type ReadableDocument } from './present-documents.ts';
import { type ManyFormat, type Result, writeResults } from './result-stream.ts';

interface Options extends ResultOptions<ManyFormat>, LimitOptions, FileListOptions {}

/** The version of the shape of what `read` gives as JSON; it grows when a field changes or goes. */
const SCHEMA = 'recruit.read/1';

/** `recruit read FILE...` */
export const define: Define = (command, ports, finish) => {
  addFileListOptions(addLimitOptions(addResultOptions(command, [...FORMATS, 'ndjson'])))
    .argument('[files...]', 'resumes as PDF, .docx, .txt or .md; folders; - for standard input')
    .addHelpText(
      'after',
      '\nExit code 3 if a file could not be read; the others are still shown.\n\nExamples:\n  $ recruit read resume.pdf\n  $ recruit read applications/ --format json --output read.json\n  $ cat resume.txt | recruit read -',
    )
    .action(async (paths: readonly string[], options: Options) => {
      const today = ports.clock.today();
      finish(
        await presentDocuments(pathsOf(paths, options, ports.texts), limitsOf(options), ports, {
          prepare: async () => (document) => toResult(document, today),
          open: async (isMany) => writeResults(ports.output, options, isMany),
        }),
      );
    });
};

function toResult({ file, reading }: ReadableDocument, today: string): Result<unknown> {
  const { resume, type, sha256 } = reading;
  const outline = outlineResume(resume, type, today);
  const { text, lines, hidden, pages } = resume;
  return {
    value: { schema: SCHEMA, file, sha256, readOn: today, ...outline, text, lines, pages, hidden },
    view: () => readingView(file, resume, outline),
  };
}
