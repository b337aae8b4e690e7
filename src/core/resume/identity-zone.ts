import type { Line, Resume, Span } from './resume.ts';
import { findRoles, type Role } from './roles.ts';
import type { SectionKind } from './section-headings.ts';
import { findSections } from './sections.ts';

/** A line of a resume with where it stands, as far as that says whether it is about the person. */
export interface ZoneLine extends Span {
  readonly text: string;
  readonly kind: SectionKind;
  /** Among name and contact data. */
  readonly head: boolean;
  /** In no section of work or study: what it says may be about the person. */
  readonly person: boolean;
  /** In education: its years are years of study. */
  readonly study: boolean;
  readonly line: Line;
}

const HEAD_KINDS: ReadonlySet<SectionKind> = new Set(['header', 'contact']);
const WORK_KINDS: ReadonlySet<SectionKind> = new Set([
  'experience',
  'education',
  'projects',
  'publications',
  'volunteering',
  'certifications',
  'awards',
]);
/** A head has at most so many lines; where there are more, no heading was recognised. */
const MOST_HEAD_LINES = 16;
const MAIL_SIGN = /@|\(at\)|\[at\]/iu;

/** The lines of a resume; `today` is YYYY-MM-DD. */
export function zoneLines(resume: Resume, today: string): readonly ZoneLine[] {
  const sections = findSections(
    resume,
    resume.lines.map(({ style }) => style),
  );
  const roles = findRoles(resume, sections, today);
  const texts = resume.lines.map(({ start, end }) => resume.text.slice(start, end));
  return resume.lines.map((line, index): ZoneLine => {
    const section = sections.findLast(({ firstLine }) => firstLine <= index);
    const kind = section?.kind ?? 'header';
    const role = roles.find(({ firstLine, endLine }) => firstLine <= index && index < endLine);
    const near = [index - 1, index, index + 1].some((at) => MAIL_SIGN.test(texts[at] ?? ''));
    const inHead = HEAD_KINDS.has(kind) && index - (section?.firstLine ?? 0) < MOST_HEAD_LINES;
    const head = inHead || (near && !isWork(kind, role));
    const person = head || !isWork(kind, role);
    const study = kind === 'education' || role?.kind === 'education';
    const { start, end } = line;
    return { text: texts[index] ?? '', kind, head, person, study, line, start, end };
  });
}

function isWork(kind: SectionKind, role: Role | undefined): boolean {
  return WORK_KINDS.has(kind) || (role !== undefined && role.kind !== 'education');
}

/** What stands on a line between bars, bullets, tabs and semicolons; offsets are of the whole text. */
export function segmentsOf({ text, start }: Pick<ZoneLine, 'text' | 'start'>): readonly Segment[] {
  const segments: Segment[] = [];
  for (const match of text.matchAll(/(?:(?!\s[-–—]\s)[^|•·;\t¦║│●▪◆\uE000-\uF8FF])+/gu)) {
    const plain = match[0].trim().replace(/^[-–—*]\s+/u, '');
    if (plain === '') continue;
    const at = start + match.index + match[0].indexOf(plain);
    segments.push({ text: plain, start: at, end: at + plain.length });
  }
  return segments;
}

/** A part of a line. */
export interface Segment extends Span {
  readonly text: string;
}
