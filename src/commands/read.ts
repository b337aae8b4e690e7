import { outlineResume } from '../core/resume/reading-report.ts';
import { readingView } from '../views/reading.ts';
import { addResultOptions, type Define, type ResultOptions } from './command.ts';
import type { ReadDocument } from './documents.ts';
import { addLimitOptions, type LimitOptions, limitsOf } from './limit-options.ts';
import { presentDocuments } from './present-documents.ts';
import type { Result } from './result-stream.ts';

interface Options extends ResultOptions, LimitOptions {}

/** The version of the shape of what `read` gives as JSON; it grows when a field changes or goes. */
const SCHEMA = 'recruit.read/1';

/** `recruit read FILE...` */
export const define: Define = (command, ports, finish) => {
  addLimitOptions(addResultOptions(command))
    .argument('<files...>', 'resumes as PDF, .docx, .txt or .md; folders; - for standard input')
    .addHelpText(
      'after',
      '\nExit code 3 if a file could not be read; the others are still shown.\n\nExamples:\n  $ recruit read resume.pdf\n  $ recruit read applications/ --format json --output read.json\n  $ cat resume.txt | recruit read -',
    )
    .action(async (paths: readonly string[], options: Options) => {
      const today = ports.clock.today();
      finish(
        await presentDocuments(
          paths,
          await limitsOf(options, ports),
          options,
          ports,
          async () => (document) => toResult(document, today),
        ),
      );
    });
};

function toResult({ file, reading }: ReadDocument, today: string): Result {
  if (!reading.ok) return { value: { ok: false, file, failure: reading.failure } };
  const { resume, type, sha256 } = reading;
  const outline = outlineResume(resume, type, today);
  const { text, lines, hidden, pages } = resume;
  return {
    value: { schema: SCHEMA, file, sha256, readOn: today, ...outline, text, lines, pages, hidden },
    view: () => readingView(file, resume, outline),
  };
}
