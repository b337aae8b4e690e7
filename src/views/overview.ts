import type { ScanReport, TermEvidence } from '../core/evidence/scan-report.ts';
import type { Strength } from '../core/evidence/strength.ts';
import type { Block, ListItem } from '../render/document.ts';
import { formatLastUsed, formatMonths } from './duration.ts';
import { count, STRENGTH_NAMES } from './passage.ts';
import { notShown } from './term-evidence.ts';

/** What a reader looks at first. */
const FIRST: Readonly<Record<Strength, number>> = { led: 0, used: 1, studied: 2, listed: 3 };
const LAST = 4;

/** The terms of a report, those with the strongest and longest evidence first. */
export function strongestFirst(terms: readonly TermEvidence[]): readonly TermEvidence[] {
  const place = ({ strength }: TermEvidence): number => (strength ? FIRST[strength] : LAST);
  const months = ({ experience }: TermEvidence): number =>
    experience.kind === 'dated' ? experience.months.min + experience.months.max : 0;
  return [...terms].sort((a, b) => place(a) - place(b) || months(b) - months(a));
}

/** What a reader with one minute needs: each term in a line, and what else the report holds. */
export function overviewBlocks(report: ScanReport): readonly Block[] {
  if (report.terms.length === 0) return [];
  return [
    { kind: 'list', ordered: false, items: strongestFirst(report.terms).map(termLine) },
    { kind: 'paragraph', text: restOf(report) },
  ];
}

function termLine(term: TermEvidence): ListItem {
  const facts = term.strength === null ? notShown(term) : shownFacts(term, term.strength);
  return { text: [{ text: term.name, style: 'strong' }, { text: `: ${facts}` }] };
}

function shownFacts(term: TermEvidence, strength: Strength): string {
  const duration = durationOf(term).join(', ');
  if (duration === '') return STRENGTH_NAMES[strength];
  // A word in the list of a role is no work of so many years.
  if (strength === 'listed') return `${STRENGTH_NAMES[strength]} (in a role: ${duration})`;
  return `${STRENGTH_NAMES[strength]}, ${duration}`;
}

function durationOf({ experience, lastUsed }: TermEvidence): readonly string[] {
  if (experience.kind === 'cannot-tell') return ['cannot tell for how long'];
  if (experience.kind === 'no-role') return [];
  const last = lastUsed === null ? [] : [formatLastUsed(lastUsed)];
  return [formatMonths(experience.months), ...last.map(lastUsedWords)];
}

function lastUsedWords(last: string): string {
  return last === 'to this day' ? last : `until ${last}`;
}

function restOf({ redFlags, askNext }: ScanReport): string {
  const seen = redFlags.filter(({ observed }) => observed.kind !== 'interview-only').length;
  const flags = seen === 0 ? 'no red flag' : count(seen, 'red flag');
  return `Below stand the passages for each term, ${flags} to clarify, and ${count(askNext.length, 'question')} to ask next. The years and signs that a field usually goes with each level are there to talk about; they are no verdict.`;
}
