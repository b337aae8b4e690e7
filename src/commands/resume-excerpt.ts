import type { Level } from '../core/glossary/level.ts';
import { RecruitError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { placeName } from '../views/passage.ts';
import { describeReadFailure } from '../views/read-failure.ts';
import type { BlindOption } from './blind-option.ts';
import type { LibraryOptions } from './command.ts';

interface ExcerptOptions extends LibraryOptions, BlindOption {
  readonly resume?: string;
  readonly level?: Level;
}

const LIMITS = { seconds: 10, megabytes: 512, fileMegabytes: 20, pages: 50 };

/**
 * What the resume shows of a term, by its id, quoted; undefined for every term where no resume is
 * given. Throws a RecruitError where it cannot be read.
 */
export async function findExcerpts(
  ports: Ports,
  { resume: file, level = 'mid', terms, blind }: ExcerptOptions,
): Promise<(term: string) => string | undefined> {
  if (file === undefined) return () => undefined;
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
  return (term) => {
    const found = report.terms.find((one) => one.term === term)?.evidence ?? [];
    if (found.length === 0) return 'The resume shows nothing of this term.';
    return found.map((one) => `${placeName(one)}: “${one.quote}”`).join(' ');
  };
}
