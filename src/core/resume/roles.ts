import type { DateRange } from './date-range.ts';
import { type LineShape, shapeLines } from './line-shape.ts';
import type { Resume, Span } from './resume.ts';
import { type Entry, findEntries } from './role-entries.ts';
import type { SectionKind } from './section-headings.ts';
import type { Section } from './sections.ts';

/** The kinds of sections which have entries with a title, an organisation and dates. */
export type RoleKind = Extract<
  SectionKind,
  'experience' | 'education' | 'volunteering' | 'projects'
>;

/**
 * An entry of a resume: a post which was held or, by its `kind`, a course of study, a project or
 * voluntary work, which count as no experience of work. The span holds all its lines.
 */
export interface Role extends Span {
  readonly kind: RoleKind;
  /** As written; absent where none can be told. */
  readonly title?: string;
  readonly organisation?: string;
  /** Absent where none are given: how long it lasted cannot be told. */
  readonly dates?: DateRange;
  /** Further periods in the same post ("2012–2014, 2016–2018"); they count as `dates` does. */
  readonly otherDates?: readonly DateRange[];
  /** Index of its section; counts from 0. */
  readonly section: number;
  /** Index of its first line; counts from 0. */
  readonly firstLine: number;
  /** Index behind its last line. */
  readonly endLine: number;
}

/** Where roles stand if no heading says so. */
const UNHEADED_KINDS: ReadonlySet<SectionKind> = new Set(['header', 'summary', 'contact', 'other']);

/**
 * The entries of all sections which have any, in order of the text. If no section is one of
 * experience, dated entries are looked for above the first heading and under unknown ones. `today`
 * is the day of the scan, YYYY-MM-DD.
 */
export function findRoles(
  resume: Resume,
  sections: readonly Section[],
  today: string,
): readonly Role[] {
  const shapes = shapeLines(resume);
  const headed = sections.some(({ kind }) => kind === 'experience');
  return sections.flatMap((section, index) => {
    const kind = roleKind(section.kind, headed);
    if (kind === undefined) return [];
    const entries = findEntries(resume.text, contentLines(shapes, section), today, {
      study: kind === 'education',
      headed: section.kind === kind,
    });
    return entries.map((entry) => toRole(entry, shapes, kind, index));
  });
}

function roleKind(kind: SectionKind, headed: boolean): RoleKind | undefined {
  if (kind === 'experience' || kind === 'education') return kind;
  if (kind === 'volunteering' || kind === 'projects') return kind;
  return !headed && UNHEADED_KINDS.has(kind) ? 'experience' : undefined;
}

/** The lines of a section without the line of its heading. */
function contentLines(shapes: readonly LineShape[], section: Section): readonly LineShape[] {
  const { heading, firstLine, endLine } = section;
  const ownLine = heading !== undefined && heading.end === shapes[firstLine]?.end;
  return shapes.slice(ownLine ? firstLine + 1 : firstLine, endLine);
}

function toRole(entry: Entry, shapes: readonly LineShape[], kind: RoleKind, section: number): Role {
  const { firstLine, endLine, head, dates, otherDates } = entry;
  const start = shapes[firstLine]?.start ?? 0;
  return {
    kind,
    ...(head.title !== undefined && { title: head.title }),
    ...(head.organisation !== undefined && { organisation: head.organisation }),
    ...(dates && { dates }),
    ...(otherDates.length > 0 && { otherDates }),
    section,
    firstLine,
    endLine,
    start,
    end: shapes[endLine - 1]?.end ?? start,
  };
}
