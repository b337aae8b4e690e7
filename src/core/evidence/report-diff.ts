import type { Level } from '../glossary/level.ts';
import type { LastUsed } from '../resume/experience.ts';
import type {
  ChosenLevel,
  Evidence,
  Experience,
  LevelSignal,
  NextQuestion,
  RedFlagFinding,
  ScanReport,
  TermEvidence,
} from './scan-report.ts';
import type { Strength } from './strength.ts';

/** The version of the shape of {@link ReportDiff}; it grows when a field changes or goes. */
export const DIFF_SCHEMA = 'recruit.diff/1';

/** What changed between two scan reports, and what can be the reason. */
export interface ReportDiff {
  readonly schema: typeof DIFF_SCHEMA;
  readonly before: ReportStamp;
  readonly after: ReportStamp;
  /** What differs in how the reports were made; empty if only the options of the scans can. */
  readonly causes: readonly Cause[];
  readonly level: Change<ChosenLevel> | null;
  /** Terms with a change, those of the earlier report first. */
  readonly terms: readonly TermChange[];
  readonly redFlags: ListChange<RedFlagFinding>;
  readonly questions: ListChange<NextQuestion>;
}

/** What a report was made of. */
export interface ReportStamp {
  readonly file: string;
  readonly sha256: string;
  readonly tool: string;
  readonly library: string;
  readonly scannedOn: string;
}

/** What may have changed a result. */
export type Cause = 'document' | 'library' | 'tool' | 'date';

/** A value before and after. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** What came, what went, and what is there in both but not the same. */
export interface ListChange<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly Change<T>[];
}

/** What changed of one term; null where nothing did. */
export interface TermChange {
  readonly term: string;
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly strength: Change<Strength | null> | null;
  readonly experience: Change<Experience | null> | null;
  readonly lastUsed: Change<LastUsed | null> | null;
  /** Passages are the same if their words are; a new place alone is no change. */
  readonly evidence: ListChange<Evidence>;
  /** Signs of the levels which the resume shows. */
  readonly signs: ListChange<Sign>;
}

/** A sign of a level. */
export interface Sign {
  readonly level: Level;
  readonly sign: string;
}

/** Compares two reports, the earlier one first. */
export function diffReports(before: ScanReport, after: ScanReport): ReportDiff {
  const stamps = { before: stampOf(before), after: stampOf(after) };
  return {
    schema: DIFF_SCHEMA,
    ...stamps,
    causes: causesOf(stamps),
    level: before.level.level === after.level.level ? null : changeOf(before.level, after.level),
    terms: termChanges(before.terms, after.terms),
    redFlags: compareLists(before.redFlags, after.redFlags, ({ rule, term }) => [rule, term], same),
    questions: compareLists(before.askNext, after.askNext, ({ ask, term }) => [ask, term], same),
  };
}

/** True if the resumes show the same in both reports. */
export function isUnchanged({ level, questions, redFlags, terms }: ReportDiff): boolean {
  return level === null && terms.length === 0 && isEmpty(redFlags) && isEmpty(questions);
}

function stampOf({ document, library, scannedOn, tool }: ScanReport): ReportStamp {
  const { file, sha256 } = document;
  return { file, sha256, tool, library: library.hash, scannedOn };
}

function causesOf({ before, after }: Change<ReportStamp>): readonly Cause[] {
  const fields = [
    ['document', 'sha256'],
    ['library', 'library'],
    ['tool', 'tool'],
    ['date', 'scannedOn'],
  ] as const;
  return fields.filter(([, key]) => before[key] !== after[key]).map(([cause]) => cause);
}

function termChanges(
  before: readonly TermEvidence[],
  after: readonly TermEvidence[],
): readonly TermChange[] {
  const ids = [...new Set([...before, ...after].map(({ term }) => term))];
  return ids.flatMap((id) => {
    const [old, now] = [before, after].map((terms) => terms.find(({ term }) => term === id));
    const change = compareTerm(id, old, now);
    const { evidence, experience, kind, lastUsed, signs, strength } = change;
    const isSame =
      kind === 'changed' &&
      isEmpty(evidence) &&
      isEmpty(signs) &&
      [strength, experience, lastUsed].every((one) => one === null);
    return isSame ? [] : [change];
  });
}

function compareTerm(
  term: string,
  old: TermEvidence | undefined,
  now: TermEvidence | undefined,
): TermChange {
  return {
    term,
    name: now?.name ?? old?.name ?? term,
    kind: old === undefined ? 'added' : now === undefined ? 'removed' : 'changed',
    strength: changeOf(old?.strength ?? null, now?.strength ?? null),
    experience: changeOf(old?.experience ?? null, now?.experience ?? null),
    lastUsed: isOpen(old) && isOpen(now) ? null : changeOf(lastUsedOf(old), lastUsedOf(now)),
    evidence: compareLists(
      old?.evidence ?? [],
      now?.evidence ?? [],
      ({ quote }) => quote.replace(/\s+/gu, ' '),
      (a, b) => a.stance === b.stance && a.strength === b.strength,
    ),
    signs: compareLists(signsOf(old), signsOf(now), ({ level, sign }) => [level, sign], same),
  };
}

function lastUsedOf(term: TermEvidence | undefined): LastUsed | null {
  return term?.lastUsed ?? null;
}

/** "To this day" is the same on every day. */
function isOpen(term: TermEvidence | undefined): boolean {
  return term?.lastUsed?.open === true;
}

function signsOf(term: TermEvidence | undefined): readonly Sign[] {
  const signals: readonly LevelSignal[] = term?.levelSignals ?? [];
  return signals.flatMap(({ level, seen }) => seen.map(({ sign }) => ({ level, sign })));
}

/** Pairs items of the same key in their order; what is left over came or went. */
function compareLists<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => unknown,
  isSame: (a: T, b: T) => boolean,
): ListChange<T> {
  const waiting = new Map<string, T[]>();
  for (const item of before) {
    const key = JSON.stringify(keyOf(item));
    waiting.set(key, [...(waiting.get(key) ?? []), item]);
  }
  const added: T[] = [];
  const changed: Change<T>[] = [];
  for (const item of after) {
    const partner = waiting.get(JSON.stringify(keyOf(item)))?.shift();
    if (partner === undefined) added.push(item);
    else if (!isSame(partner, item)) changed.push({ before: partner, after: item });
  }
  const left = new Set([...waiting.values()].flat());
  return { added, removed: before.filter((item) => left.has(item)), changed };
}

function changeOf<T>(before: T, after: T): Change<T> | null {
  return same(before, after) ? null : { before, after };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isEmpty({ added, changed, removed }: ListChange<unknown>): boolean {
  return added.length + changed.length + removed.length === 0;
}
