import type { BlindNote } from '../core/resume/blind-note.ts';
import type { HiddenText } from '../core/resume/hidden-text.ts';
import type { Language } from '../core/resume/language-guess.ts';
import type { PartialDate } from '../core/resume/partial-date.ts';
import type { ReadingReport, ResumeOutline } from '../core/resume/reading-report.ts';
import type { Resume, Span } from '../core/resume/resume.ts';
import type { Role } from '../core/resume/roles.ts';
import type { Section } from '../core/resume/sections.ts';
import type { Block, Document, Field, Inline } from '../render/document.ts';
import { blindBlocks } from './blind.ts';
import { MECHANISM_WORDS } from './hidden-words.ts';
import { ocrText, unreadText } from './picture-pages.ts';

/**
 * A document as it was read: the report, what cannot be seen, and the text with its parts named. With
 * `blind` it says what was masked.
 */
export function readingView(
  file: string,
  resume: Resume,
  outline: ResumeOutline,
  blind?: BlindNote,
): Document {
  const { report, sections } = outline;
  return {
    blocks: [
      {
        kind: 'heading',
        level: 1,
        text: file === '-' ? 'Standard input' : file,
      },
      { kind: 'fields', fields: reportFields(report) },
      ...(blind ? blindBlocks(blind) : []),
      ...hiddenBlocks(resume.hidden),
      ...sections.flatMap((section, index) =>
        sectionBlocks(resume, outline, section, index, blind !== undefined),
      ),
    ],
  };
}

const TYPES: Readonly<Record<ReadingReport['type'], string>> = {
  pdf: 'PDF',
  docx: 'Word file; its pages are known only as far as the file says',
  text: 'text file',
};

const LANGUAGES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  pt: 'Portuguese',
  it: 'Italian',
  nl: 'Dutch',
};

function reportFields(report: ReadingReport): readonly Field[] {
  const { type, pages, words, columns, language, unreadPages, ocrPages, oddities } = report;
  const size = [count(pages, 'page'), count(words, 'word'), count(columns, 'column')].join(', ');
  return [
    { name: 'Read as', text: TYPES[type] },
    { name: 'Size', text: size },
    { name: 'Language', text: language ? `${LANGUAGES[language]} (a guess)` : 'cannot tell' },
    ...(unreadPages.length > 0 ? [{ name: 'Not read', text: unreadText(unreadPages) }] : []),
    ...(ocrPages.length > 0 ? [{ name: 'Read by OCR', text: ocrText(ocrPages) }] : []),
    ...oddities.map((oddity) => ({ name: 'Odd', text: oddityText(oddity) })),
  ];
}

function oddityText(oddity: ReadingReport['oddities'][number]): string {
  const { page } = oddity;
  switch (oddity.code) {
    case 'unmapped-font':
      return `page ${page}: a font (${oddity.font}) does not say which letters it draws; ${count(oddity.characters, 'character')} may be wrong`;
    case 'rotated-text':
      return `page ${page}: ${count(oddity.characters, 'character')} of text turned by ${Math.round(oddity.angle)} degrees, put at the end of the page`;
  }
}

function hiddenBlocks(hidden: readonly HiddenText[]): readonly Block[] {
  if (hidden.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Text that a reader does not see' },
    {
      kind: 'paragraph',
      text: 'It is in the file and not on the page, and counts as evidence of nothing. A template may have left it there.',
    },
    ...hidden.map(hiddenQuote),
  ];
}

function hiddenQuote({ mechanism, text, says, page, line }: HiddenText): Block {
  const place = line === undefined ? `page ${page}` : `page ${page}, near line ${line}`;
  return {
    kind: 'quote',
    text: says ?? spellUnseen(text),
    source: `${MECHANISM_WORDS[mechanism]}; ${place}`,
  };
}

/** Characters that show nothing are named by their numbers. */
function spellUnseen(text: string): string {
  return text.replace(
    /\p{Cf}/gu,
    (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

function sectionBlocks(
  resume: Resume,
  { roles, sections }: ResumeOutline,
  section: Section,
  index: number,
  blind: boolean,
): readonly Block[] {
  const own = roles.filter((role) => role.section === index);
  const title: Block = { kind: 'heading', level: 2, text: `Section: ${section.kind}` };
  const blocks: Block[] = sections.length === 1 && section.kind === 'header' ? [] : [title];
  let page = resume.lines[sections[index - 1]?.firstLine ?? 0]?.page ?? 1;
  for (const group of groupLines(resume, section, own)) {
    const role = own.find(({ firstLine }) => firstLine === group.firstLine);
    if (group.page !== page) blocks.push(muted(`Page ${group.page}`));
    page = group.page;
    if (role) blocks.push({ kind: 'heading', level: 3, text: roleTitle(role, blind) });
    blocks.push({ kind: 'paragraph', text: withDates(resume.text, group, own) });
  }
  return blocks;
}

interface LineGroup extends Span {
  readonly firstLine: number;
  readonly page: number;
}

/** Lines that run on, up to the next paragraph, page or role. */
function groupLines(
  resume: Resume,
  section: Section,
  roles: readonly Role[],
): readonly LineGroup[] {
  const starts = new Set(roles.map(({ firstLine }) => firstLine));
  const groups: { firstLine: number; page: number; start: number; end: number }[] = [];
  for (let at = section.firstLine; at < section.endLine; at += 1) {
    const line = resume.lines[at];
    const group = groups.at(-1);
    if (!line) continue;
    const runsOn = group && !/\n\s*\n/.test(resume.text.slice(group.end, line.start));
    if (runsOn && group.page === line.page && !starts.has(at)) group.end = line.end;
    else groups.push({ firstLine: at, page: line.page, start: line.start, end: line.end });
  }
  return groups;
}

/** Dates of study are masked in a blind reading, so that they are not missed there. */
function roleTitle(role: Role, blind: boolean): string {
  const { kind, title, organisation, dates, otherDates = [] } = role;
  const parts = [title ?? 'no title found', organisation].filter((part) => part !== undefined);
  const times = [...(dates ? [dates] : []), ...otherDates].map(
    ({ start, end, open }) =>
      `${start ? dateText(start) : '?'} to ${open ? 'now' : end ? dateText(end) : '?'}`,
  );
  const name = `${ROLE_KINDS[kind]}: ${parts.join(', ')}`;
  if (blind && kind === 'education') return name;
  return `${name} (${times.length > 0 ? times.join('; ') : 'no dates found'})`;
}

const ROLE_KINDS: Readonly<Record<Role['kind'], string>> = {
  experience: 'Role',
  education: 'Education',
  volunteering: 'Voluntary work',
  projects: 'Project',
};

function dateText({ year, month, precision }: PartialDate): string {
  if (month === undefined) return String(year);
  if (precision === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  if (precision === 'half') return `${year}-H${Math.ceil(month / 6)}`;
  return `${year}-${String(month).padStart(2, '0')}`;
}

function withDates(text: string, { start, end }: Span, roles: readonly Role[]): readonly Inline[] {
  const spans = roles
    .flatMap(({ dates, otherDates = [] }) => [...(dates ? [dates] : []), ...otherDates])
    .map(({ span }) => span)
    .filter((span) => span.start >= start && span.end <= end)
    .sort((a, b) => a.start - b.start);
  const parts: Inline[] = [];
  let at = start;
  for (const span of spans) {
    if (span.start < at) continue;
    parts.push({ text: text.slice(at, span.start) });
    parts.push({ text: text.slice(span.start, span.end), style: 'mark' });
    at = span.end;
  }
  return [...parts, { text: text.slice(at, end) }].filter((part) => part.text !== '');
}

function muted(text: string): Block {
  return { kind: 'paragraph', text: [{ text, style: 'muted' }] };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
