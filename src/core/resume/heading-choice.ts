import type { HeadingWords } from './heading.ts';
import type { LineShape } from './line-shape.ts';
import { readRoleFact } from './role-labels.ts';
import type { SectionKind } from './section-headings.ts';

/** A line with the words of a heading. */
export interface Candidate {
  readonly line: LineShape;
  readonly words: HeadingWords;
  /** What it shares with headings that look the same. */
  readonly look: string;
  /** It may be one of a list of skills. */
  readonly listed: boolean;
}

/** Kinds whose headings are words for nothing else; they show how headings look in a resume. */
const SURE_KINDS: ReadonlySet<SectionKind> = new Set([
  'summary',
  'experience',
  'education',
  'skills',
  'languages',
]);
/** In these, "Technologies: ..." is a line of a role rather than a heading. */
const ROLE_KINDS: ReadonlySet<SectionKind> = new Set(['experience', 'projects', 'volunteering']);
const LABELS_AFTER_ROLES: ReadonlySet<SectionKind> = new Set([
  'languages',
  'education',
  'interests',
  'references',
]);
/** A heading that is smaller than the others by more than this, in points, is none of theirs. */
const SMALLER = 0.5;

/** The candidates, in order of the text, which are headings. */
export function acceptHeadings(candidates: readonly Candidate[]): readonly Candidate[] {
  const sure = candidates.filter(
    ({ words }) => words.fit === 'exact' && SURE_KINDS.has(words.kind),
  );
  const looks = countLooks(sure);
  const most = Math.max(0, ...looks.values());
  const least = Math.min(...sure.map(({ line }) => line.style?.size ?? 0));
  const accepted: Candidate[] = [];
  for (const candidate of candidates) {
    // Under a heading, what is drawn smaller names a part of the section.
    if (candidate.words.fit === 'likely' && isSmaller(candidate.line, least)) continue;
    const alike = looks.get(candidate.look) ?? 0;
    if (isAccepted(candidate, accepted.at(-1)?.words.kind, alike, most)) accepted.push(candidate);
  }
  return accepted;
}

function countLooks(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const looks = new Map<string, number>();
  for (const { look } of candidates) looks.set(look, (looks.get(look) ?? 0) + 1);
  return looks;
}

function isAccepted(
  candidate: Candidate,
  section: SectionKind | undefined,
  alike: number,
  most: number,
): boolean {
  const { line, words } = candidate;
  switch (words.fit) {
    case 'label':
      return isAcceptedLabel(line, words.kind, section);
    case 'likely':
      return alike > 0 && (line.capitals || isTitled(line.text));
    case 'exact':
      return isAcceptedWhole(candidate, section, alike, most);
  }
}

function isAcceptedWhole(
  { line, words, listed }: Candidate,
  section: SectionKind | undefined,
  alike: number,
  most: number,
): boolean {
  if (isLabelInRole(line, section) && alike < 2) return false;
  if (listed && (section === 'skills' || section === 'interests')) return false;
  if (most === 0) return section === undefined || !ROLE_KINDS.has(section);
  // A lone look among many alike is a list item or a line within a role.
  return alike > 1 || (SURE_KINDS.has(words.kind) ? most < 3 || line.startsBlock : alike > 0);
}

/** "Software:" among the lines of a role. */
function isLabelInRole({ text }: LineShape, section: SectionKind | undefined): boolean {
  if (section === undefined || !ROLE_KINDS.has(section)) return false;
  return /:\s*$/.test(text) && readRoleFact(text) !== undefined;
}

/** A label opens no second section of its kind and, among roles, says nothing of a role. */
function isAcceptedLabel(
  line: LineShape,
  kind: SectionKind,
  section: SectionKind | undefined,
): boolean {
  if (section === undefined || !ROLE_KINDS.has(section)) return section !== kind;
  return LABELS_AFTER_ROLES.has(kind) && readRoleFact(line.text) === undefined;
}

/** Every longer word begins with a capital. */
function isTitled(text: string): boolean {
  return text.split(/\s+/).every((word) => word.length < 4 || /^\P{L}*\p{Lu}/u.test(word));
}

function isSmaller({ style }: LineShape, least: number): boolean {
  return style !== undefined && style.size < least - SMALLER;
}
