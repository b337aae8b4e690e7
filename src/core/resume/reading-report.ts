import type { DocumentType } from './document-type.ts';
import { guessLanguage, type Language } from './language-guess.ts';
import { type PicturePages, sortPictures } from './picture-pages.ts';
import type { PageOddity, Resume } from './resume.ts';
import { findRoles, type Role } from './roles.ts';
import { findSections, type Section } from './sections.ts';

/** What was read of a document and what was not: the report that precedes all findings. */
export interface ReadingReport extends PicturePages {
  readonly type: DocumentType;
  readonly pages: number;
  readonly words: number;
  /** Columns side by side on the page that has the most. */
  readonly columns: number;
  /** Undefined where there is too little text to tell, or two languages. */
  readonly language?: Language;
  /** What was odd, by page. */
  readonly oddities: readonly (PageOddity & { readonly page: number })[];
  /** Texts that are drawn and cannot be seen. */
  readonly hidden: number;
}

/** A resume with all that is recognised in it. */
export interface ResumeOutline {
  readonly report: ReadingReport;
  readonly sections: readonly Section[];
  readonly roles: readonly Role[];
}

/** Reports how a document was read. */
export function reportReading(resume: Resume, type: DocumentType): ReadingReport {
  const { pages, text, hidden } = resume;
  const language = guessLanguage(text);
  return {
    type,
    pages: pages.length,
    words: text.match(/\S+/gu)?.length ?? 0,
    columns: pages.reduce((most, page) => Math.max(most, page.columns), 1),
    ...(language && { language }),
    ...sortPictures(pages),
    oddities: pages.flatMap((page) =>
      page.oddities.map((oddity) => ({ ...oddity, page: page.number })),
    ),
    hidden: hidden.length,
  };
}

/** Recognises all there is; `today` is the day of the reading, YYYY-MM-DD. */
export function outlineResume(resume: Resume, type: DocumentType, today: string): ResumeOutline {
  const sections = findSections(
    resume,
    resume.lines.map(({ style }) => style),
  );
  return {
    report: reportReading(resume, type),
    sections,
    roles: findRoles(resume, sections, today),
  };
}
