import { foldText } from '../resume/folded-text.ts';
import type { Resume } from '../resume/resume.ts';
import { findRoles, type Role } from '../resume/roles.ts';
import type { SectionKind } from '../resume/section-headings.ts';
import { findSections, type Section } from '../resume/sections.ts';
import { WISH_HEADINGS } from './stance-triggers.ts';

/** The sections and roles of a resume, to tell where a passage stands. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly roles: readonly Role[];
}

/** Where a passage stands. */
export interface Setting {
  readonly kind: SectionKind;
  /** As written; absent above the first heading. */
  readonly heading?: string;
  readonly role?: Role;
  /** Among the lines which name the role. */
  readonly inHead: boolean;
}

/** Finds sections and roles; `today` is the day of the scan, YYYY-MM-DD. */
export function outlineOf(resume: Resume, today: string): Outline {
  const sections = findSections(
    resume,
    resume.lines.map(({ style }) => style),
  );
  return { sections, roles: findRoles(resume, sections, today) };
}

/** The setting of an offset. */
export function settingAt(resume: Resume, outline: Outline, offset: number): Setting {
  const section = outline.sections.findLast(({ start }) => start <= offset);
  const role = outline.roles.find(({ start, end }) => start <= offset && offset < end);
  const heading =
    section?.heading && resume.text.slice(section.heading.start, section.heading.end).trim();
  return {
    kind: role?.kind ?? section?.kind ?? 'header',
    ...(heading !== undefined && { heading }),
    ...(role && { role }),
    inHead: role !== undefined && offset < headEnd(resume, role),
  };
}

/** True of sections which say what a person would like: objectives and interests. */
export function holdsWishes({ kind, heading }: Setting): boolean {
  if (kind === 'interests') return true;
  const folded = foldText(heading ?? '');
  return kind === 'summary' && WISH_HEADINGS.some((word) => folded.includes(word));
}

/** Offsets at which a sentence ends though no full stop says so: around headings and roles. */
export function boundariesOf(resume: Resume, { sections, roles }: Outline): readonly number[] {
  return [
    ...sections.flatMap(({ start, heading }) => (heading ? [start, heading.end] : [start])),
    ...roles.flatMap((role) => [role.start, headEnd(resume, role)]),
  ];
}

/** Where the lines end which hold the title, the organisation and the dates of a role. */
function headEnd({ text }: Resume, { start, end, title, organisation, dates }: Role): number {
  const ends = [title, organisation].map((name) => {
    const at = name === undefined ? -1 : text.indexOf(name, start);
    return at < 0 || name === undefined ? start : at + name.length;
  });
  const last = Math.max(start, dates?.span.end ?? start, ...ends);
  const lineEnd = text.indexOf('\n', last);
  return lineEnd < 0 ? end : Math.min(end, lineEnd);
}
