import type { ScanFact } from '../core/evidence/scan-facts.ts';
import type { RedFlagFinding, ScanReport } from '../core/evidence/scan-report.ts';
import { formatLastUsed } from './duration.ts';
import { FINDING_MEANINGS, FINDING_WORDS, NOTHING_FOUND } from './finding.ts';
import { describeReadFailure } from './read-failure.ts';

/** The columns of a spreadsheet of scans. */
export const SCAN_COLUMNS: readonly string[] = [
  'file',
  'term',
  'evidence',
  'meaning',
  'months_min',
  'months_max',
  'last_used',
  'quote',
  'page',
  'line',
  'red_flags',
  'term_id',
  'scanned_on',
  'sha256',
];

/** The row of one fact, in the order of {@link SCAN_COLUMNS}. */
export function factRow(fact: ScanFact): readonly string[] {
  const cells = cellsOf(fact);
  return SCAN_COLUMNS.map((column) => `${cells[column] ?? ''}`);
}

type Cells = Readonly<Record<string, string | number | undefined>>;

function cellsOf(fact: ScanFact): Cells {
  switch (fact.kind) {
    case 'unread': {
      const { file, failure } = fact;
      return { file, evidence: 'unread', meaning: describeReadFailure(file, failure) };
    }
    case 'document':
      return {
        ...stampOf(fact.report),
        ...(fact.isEmpty && NOTHING),
        red_flags: flagNames(fact.redFlags),
      };
    case 'term':
      return { ...stampOf(fact.report), ...termCells(fact) };
  }
}

const NOTHING = { evidence: 'nothing found', meaning: NOTHING_FOUND };

function stampOf({ document, scannedOn }: ScanReport): Cells {
  return { file: document.file, scanned_on: scannedOn, sha256: document.sha256 };
}

function termCells(fact: Extract<ScanFact, { readonly kind: 'term' }>): Cells {
  const { finding, passage, redFlags, term } = fact;
  const months = term.experience.kind === 'dated' ? term.experience.months : undefined;
  return {
    term: term.name,
    term_id: term.term,
    ...(finding === undefined
      ? NOTHING
      : { evidence: FINDING_WORDS[finding], meaning: FINDING_MEANINGS[finding] }),
    months_min: months?.min,
    months_max: months?.max,
    last_used: term.lastUsed === null ? '' : formatLastUsed(term.lastUsed),
    quote: passage?.quote,
    page: passage?.page,
    line: passage?.line,
    red_flags: flagNames(redFlags),
  };
}

function flagNames(flags: readonly RedFlagFinding[]): string {
  return flags.map(({ flag }) => flag).join('; ');
}
