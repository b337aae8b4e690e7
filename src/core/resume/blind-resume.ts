import { type BlindNote, NO_HASH, noteOf } from './blind-note.ts';
import { findIdentity } from './identity.ts';
import { maskText } from './masked-text.ts';
import type { ResumeOutline } from './reading-report.ts';
import type { Resume, Span } from './resume.ts';
import type { Role } from './roles.ts';

/** A resume that was read, and what was recognised in it, without what says who the person is. */
export interface BlindReading {
  readonly resume: Resume;
  readonly outline: ResumeOutline;
  readonly sha256: string;
  readonly note: BlindNote;
}

/**
 * Masks a resume with its outline; every offset moves with the words. Years of study are gone. `file`
 * is the path, which may tell the name; `today` is YYYY-MM-DD.
 */
export function blindReading(
  resume: Resume,
  outline: ResumeOutline,
  file: string,
  today: string,
): BlindReading {
  const identity = findIdentity(resume, file, today);
  const { text, move } = maskText(resume.text, identity.spans);
  const moved = <T extends Span>(span: T): T => ({ ...span, ...move(span) });
  const words = (plain: string, study = false): string =>
    maskText(plain, identity.find(plain, study)).text;
  return {
    resume: {
      ...resume,
      text,
      lines: resume.lines.map(moved),
      hidden: resume.hidden.map((hidden) => ({
        ...hidden,
        text: words(hidden.text),
        ...(hidden.says !== undefined && { says: words(hidden.says) }),
      })),
    },
    outline: {
      ...outline,
      sections: outline.sections.map((section) => ({
        ...moved(section),
        ...(section.heading && { heading: moved(section.heading) }),
      })),
      roles: outline.roles.map((role) => blindRole(role, moved, words)),
    },
    sha256: NO_HASH,
    note: noteOf(identity),
  };
}

function blindRole(
  { title, organisation, dates, otherDates, ...role }: Role,
  moved: <T extends Span>(span: T) => T,
  words: (plain: string, study?: boolean) => string,
): Role {
  const study = role.kind === 'education';
  return {
    ...moved(role),
    ...(title !== undefined && { title: words(title, study) }),
    ...(organisation !== undefined && { organisation: words(organisation, study) }),
    ...(dates && !study && { dates: { ...dates, span: moved(dates.span) } }),
    ...(otherDates &&
      !study && { otherDates: otherDates.map((one) => ({ ...one, span: moved(one.span) })) }),
  };
}
