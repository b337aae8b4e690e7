import { FURTHER_HEADINGS } from './further-headings.ts';
import { MAIN_HEADINGS } from './main-headings.ts';

/** What a section of a resume is about; `header` is what stands before the first heading. */
export type SectionKind =
  | 'header'
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certifications'
  | 'projects'
  | 'publications'
  | 'volunteering'
  | 'awards'
  | 'interests'
  | 'references'
  | 'contact'
  | 'other';

/**
 * Headings as whole lines, by kind; English, French, German, Spanish, Portuguese, Italian, Dutch, in
 * about this order. Gathered by hand for this program from headings usual on resumes; no list was copied.
 * Compared without case, accents, spaces and punctuation; "and" and "&", as in "Education &
 * Training", join any two of them.
 */
export const HEADINGS: readonly (readonly [SectionKind, readonly string[]])[] = [
  ...MAIN_HEADINGS,
  ...FURTHER_HEADINGS,
];
