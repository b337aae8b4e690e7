import { createScanner } from '../../../src/core/evidence/scan.ts';
import type { ScanReport } from '../../../src/core/evidence/scan-report.ts';
import type { Term } from '../../../src/core/glossary/term.ts';
import { termOf } from '../glossary/term-of.ts';
import { resumeOf } from '../resume/resume-of.ts';

const BEES = termOf('bees', {
  phrases: ['keep bees', 'kept bees', 'bee hive'],
  redFlags: [
    {
      flag: 'No swarms',
      why: 'Swarms matter',
      couldAlsoMean: 'None came',
      ask: 'Any swarms?',
      lookFor: { when: 'absent', phrases: ['swarm'] },
    },
    {
      flag: 'Fear of stings',
      why: 'Bees sting',
      couldAlsoMean: 'An allergy',
      ask: 'Were you stung?',
    },
  ],
});
const GOATS = termOf('goats', { phrases: ['milk goats', 'milked goats'] });

/** How a scan of a test differs from the usual one. */
export interface ScanWish {
  readonly file?: string;
  readonly wanted?: readonly string[];
  readonly terms?: readonly Term[];
  readonly today?: string;
  readonly library?: string;
  readonly sha256?: string;
}

/** The report on a resume of that text, with a library of bees and goats. */
export function scanText(text: string, wish: ScanWish = {}): ScanReport {
  const scan = createScanner({
    tool: 'recruit 1.0.0',
    glossary: {
      terms: wish.terms ?? [BEES, GOATS],
      lists: [],
      origins: {},
      hash: wish.library ?? 'cafe',
    },
    today: wish.today ?? '2026-01-15',
    level: undefined,
    wanted: wish.wanted ?? [],
  });
  const { file = 'x.pdf', sha256 = 'be'.repeat(32) } = wish;
  return scan({ file, sha256, resume: resumeOf(text) });
}

/** A resume with one dated role and these lines in it. */
export function roleWith(...lines: readonly string[]): string {
  return ['Jo Doe', '', 'EXPERIENCE', '', 'Farmer, Old Farm, Jan 2019 - Mar 2021', ...lines].join(
    '\n',
  );
}
