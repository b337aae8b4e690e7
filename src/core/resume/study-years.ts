import { spansOf } from './contact-spans.ts';
import { foldText } from './folded-text.ts';
import type { IdentitySpan } from './identity.ts';
import type { ZoneLine } from './identity-zone.ts';

/** Years, and the second half of a range ("2009/10"), in education. */
const YEARS =
  /(?<![\p{L}\p{N}$€£])(?<![\d][.,])(?:19|20)\d{2}(?:\s?[-–/]\s?\d{2}(?![\d\p{L}/.]))?(?![\d\p{L}]|[.,]\d)|(?<![\p{L}\p{N}])['’‘]\d{2}(?!\d)|(?<=(?<!\d)(?:0?[1-9]|1[0-2])[/.])\d{2}(?![\d/.\p{L}])|(?<=(?<!\d)\d{1,2}[./]\d{1,2}[./])\d{2}(?![\d\p{L}])|(?<=\p{L}{3}[.\s]{1,2})(?:[6-9]\d|[0-3]\d)(?=\s*(?:[-–—),;|]|$))/gu;
const PLAIN_YEARS =
  /(?<![\p{L}\p{N}$€£])(?:19|20)\d{2}(?![\d\p{L}]|[.,]\d)|(?<![\p{L}\p{N}])['’‘]\d{2}(?!\d)/gu;
/** Says outside education that a year is one of study. */
const STUDY =
  /graduat|class of|alumn|abitur|matura|baccalaur|diplom[aeé]\b|bachelor|master|degree|ph\.?d|doctora|universi|college|school|licence\b|laurea|licenciatura|(?<!\p{L})(?:b\.?sc|m\.?sc|b\.?a|m\.?a|mba|llb|llm|b\.?eng|m\.?eng)(?!\p{L})/u;
const SURE =
  /(?:(?:graduat\w*|class|alumn\w*|abitur|matura|diplome\w*)\s(?:of\s|in\s|cum laude\s|from\s[^.\n]{1,40}\sin\s)?)((?:19|20)\d{2}|['’]\d{2})/gu;

/** Years of study: all in education, elsewhere those that a word of study stands beside. */
export function findStudyYears(lines: readonly ZoneLine[]): readonly IdentitySpan[] {
  return lines.flatMap((line) => {
    const spans = line.study
      ? yearsIn(line.text)
      : line.person && STUDY.test(foldText(line.text))
        ? spansOf(line.text, PLAIN_YEARS, 'study-year')
        : sureYears(line.text);
    return spans.map((span) => ({
      ...span,
      start: span.start + line.start,
      end: span.end + line.start,
    }));
  });
}

/** Years in a text that tells of study. */
export function yearsIn(text: string): readonly IdentitySpan[] {
  return spansOf(text, YEARS, 'study-year');
}

function sureYears(text: string): readonly IdentitySpan[] {
  return [...foldText(text).matchAll(SURE)].map((match) => {
    const end = match.index + match[0].length;
    return { kind: 'study-year', start: end - (match[1]?.length ?? 0), end };
  });
}
