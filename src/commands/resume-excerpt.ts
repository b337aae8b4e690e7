import type { Level } from '../core/glossary/level.ts';
import { USUAL_MEGABYTES } from '../core/resume/usual-limits.ts';
import { RecruitError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import type { Document } from '../render/document.ts';
import { describeReadFailure } from '../views/read-failure.ts';
import { excerptView } from '../views/resume-excerpt.ts';
import type { BlindOption } from './blind-option.ts';
import type { LibraryOptions } from './command.ts';

interface ExcerptOptions extends LibraryOptions, BlindOption {
  readonly level?: Level;
}

const LIMITS = { seconds: 10, megabytes: USUAL_MEGABYTES, fileMegabytes: 20, pages: 50 };

/** What a resume shows of a term, by its id, quoted. Throws a RecruitError where it cannot be read. */
export async function findExcerpts(
  ports: Ports,
  file: string,
  { level = 'mid', terms, blind }: ExcerptOptions,
): Promise<(term: string) => Document> {
  const reading = await ports.resumes.read(file, LIMITS);
  if (!reading.ok)
    throw new RecruitError(
      'resume',
      describeReadFailure(blind ? 'the resume' : file, reading.failure),
    );
  const [{ createScanner }, glossary] = await Promise.all([
    import('../core/evidence/scan.ts'),
    ports.terms.load(terms),
  ]);
  const tool = `recruit ${ports.version}`;
  const context = { tool, glossary, today: ports.clock.today(), level, wanted: [] };
  const seen = createScanner(context)({ file, ...reading });
  const masks = blind ? await import('../core/evidence/blind.ts') : undefined;
  const report = masks ? masks.blindReport(seen, reading.resume, file) : seen;
  return (term) => excerptView(report.terms.find((one) => one.term === term)?.evidence ?? []);
}
