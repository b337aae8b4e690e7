import { spansOf } from './contact-spans.ts';
import { foldText } from './folded-text.ts';
import type { IdentitySpan } from './identity.ts';
import {
  AGE_UNITS,
  CHILD_WORDS,
  DECLARED_PRONOUNS,
  GENDERED_TITLES,
  type IdentityKind,
  MARITAL_WORDS,
  PERSON_PRONOUNS,
  THEY_PRONOUNS,
} from './identity-words.ts';
import { segmentsOf, type ZoneLine } from './identity-zone.ts';
import { alternatives } from './labelled-facts.ts';

const NUMBER =
  '\\d{1,2}|no|one|two|three|four|five|six|ein|zwei|drei|un|deux|trois|dos|tres|dois|due|tre|een|twee|drie';
const MARITAL = new RegExp(
  `^(?:happily\\s)?(?:${alternatives(MARITAL_WORDS)})(?:[\\s,]*(?:with|and|mit|und|avec|et|con|y|com|e|met|en|,)?\\s*(?:${NUMBER})\\s(?:${CHILD_WORDS}))?$|^(?:${NUMBER})\\s(?:${CHILD_WORDS})$`,
  'u',
);
const FAMILY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:proud|devoted|single|working)\\s)?(?:mother|father|parent|mum|mom|dad|wife|husband)\\s(?:of|to)\\s(?:${NUMBER}|a)(?:\\s\\p{L}+)?|(?<![\\p{L}\\p{N}])(?:married|divorced|widowed)(?:\\s(?:to|with)\\s\\p{L}+|,\\s)\\s?(?:${NUMBER})?\\s?(?:${CHILD_WORDS})(?!\\p{L})`,
  'gu',
);
const AGE_ALONE = new RegExp(`^\\(?\\d{2}\\)?(?:[\\s-](?:${alternatives(AGE_UNITS)}))?$`, 'u');
const AGE =
  /(?<![\p{L}\p{N}])(?:\d{2}[\s-]years?[\s-](?:old|of\sage)|aged?:?\s\d{2}|\d{2}\sjahre\salt|\d{2}\sanos\sde\s(?:edad|idade)|\d{2}\sjaar\soud)(?![\p{L}\p{N}])/gu;
const BORN =
  /(?<![\p{L}\p{N}])(?:\*|b\.|geb\.|born)\s?(?:on\s|am\s|in\s)?(?:\d{1,2}\.?\s?(?:\d{1,2}\.|\p{L}{3,9})\s?)?(?:\p{L}{3,9}\s\d{1,2},\s)?(?:19|20)\d{2}(?!\d)/gu;
const FULL_DATE =
  /(?<![\p{L}\p{N}])(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)?[./\s-]{1,2}(?:de\s)?(?:\d{1,2}|\p{L}{3,10}\.?)[./\s,-]{1,2}(?:de\s|of\s)?(?:19|20)\d{2}|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d{2})(?!\d)/gu;

/** Birth, age, family and gender where they stand without a label, in contact data as a rule. */
export function findPersonal(lines: readonly ZoneLine[]): readonly IdentitySpan[] {
  return lines.flatMap((line) => {
    if (!line.person) return [];
    const folded = foldText(line.text);
    const found = [
      ...spansOf(folded, AGE, 'birth'),
      ...spansOf(folded, FAMILY, 'personal'),
      ...(line.head
        ? [...spansOf(folded, BORN, 'birth'), ...spansOf(folded, FULL_DATE, 'birth')]
        : []),
    ].map((span) => ({ ...span, start: span.start + line.start, end: span.end + line.start }));
    return [...found, ...(line.head ? aloneIn(line) : [])];
  });
}

/** "Married", "34 years", "two children", each between commas or bars. */
function aloneIn(line: ZoneLine): readonly IdentitySpan[] {
  return segmentsOf(line).flatMap(({ text, start }) =>
    [...text.matchAll(/[^,]+(?:,\s(?=(?:\d|two|three|one)\s))?/gu)].flatMap((part) => {
      const plain = part[0].trim().replace(/,$/u, '');
      const kind = kindOf(foldText(plain));
      if (kind === undefined) return [];
      const at = start + part.index + part[0].indexOf(plain);
      return [{ kind, start: at, end: at + plain.length }];
    }),
  );
}

function kindOf(folded: string): IdentityKind | undefined {
  if (MARITAL.test(folded)) return 'personal';
  return AGE_ALONE.test(folded) ? 'birth' : undefined;
}

const DECLARED = new RegExp(
  `\\(?(?<![\\p{L}/])(?:${DECLARED_PRONOUNS})(?:\\s?/\\s?(?:${DECLARED_PRONOUNS})){1,3}(?![\\p{L}/])\\)?`,
  'gu',
);
const PRONOUNS = wordsOf(PERSON_PRONOUNS);
const THEY = wordsOf(THEY_PRONOUNS);
/** No pronouns but parts of titles: "Her Majesty's Government", "His Excellency". */
const OF_RANK = /^\s(?:majesty|excellency|royal|highness|holiness|honou?r|grace)/u;
const TITLES = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${alternatives(GENDERED_TITLES)})(?:\\.|(?![\\p{L}\\p{N}.]))(?=\\s)`,
  'gu',
);

function wordsOf(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}/])(?:${alternatives(words)})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Pronouns of a person. `they`: singular "they" counts as well. */
export function findPronouns(text: string, they: boolean): readonly IdentitySpan[] {
  const folded = foldText(text);
  const declared = spansOf(folded, DECLARED, 'pronoun');
  const isPronoun = ({ start, end }: IdentitySpan): boolean => {
    const written = text.slice(start, end);
    return (
      !OF_RANK.test(folded.slice(end)) && (!/^\p{Lu}{2,}$/u.test(written) || isLoud(text, start))
    );
  };
  return [
    ...declared,
    ...spansOf(folded, PRONOUNS, 'pronoun').filter(isPronoun),
    ...(they || declared.some(({ start, end }) => /they|them/u.test(folded.slice(start, end)))
      ? spansOf(folded, THEY, 'pronoun')
      : []),
  ];
}

/** "HER" is a record system, unless its whole line is in capitals. */
function isLoud(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return !/\p{Ll}/u.test(text.slice(start, end < 0 ? text.length : end));
}

/** Titles that tell a gender, before a word with a capital: "Mrs Doe", "Frau Dr. Doe". */
export function findTitles(text: string): readonly IdentitySpan[] {
  return spansOf(foldText(text), TITLES, 'title').filter(({ start, end }) => {
    const title = text.slice(start, end).replace('.', '');
    const spelled =
      /^\p{Lu}[\p{Ll}.]+$/u.test(title) || /^(?:MRS?|MISS|FRAU|HERR|MME|SRA)$/u.test(title);
    return spelled && /^\s(?:\p{Lu}|\p{Lo}|dr)/u.test(text.slice(end));
  });
}
