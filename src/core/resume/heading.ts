import { foldText } from './folded-text.ts';
import {
  COMPOUND_NOUNS,
  CONTINUED_WORDS,
  EXPERIENCE_TRADES,
  HEAD_NOUNS,
  HEADING_JOINTS,
} from './heading-words.ts';
import { senseOf } from './role-sense.ts';
import { HEADINGS, type SectionKind } from './section-headings.ts';

/** What a line says as a heading. */
export interface HeadingWords {
  readonly kind: SectionKind;
  /**
   * `exact`: the whole line is a heading. `label`: a heading, a colon, and text which belongs to the
   * section. `likely`: it begins or ends with the noun of a heading, so that shape must decide.
   */
  readonly fit: 'exact' | 'label' | 'likely';
}

const MOST_WORDS = 6;
const MOST_WORDS_LIKELY = 4;

const BY_LETTERS: ReadonlyMap<string, SectionKind> = new Map(
  HEADINGS.flatMap(([kind, lines]) =>
    lines.flatMap((line) =>
      line.split('|').map((heading): [string, SectionKind] => [lettersOf(heading), kind]),
    ),
  ),
);
const NOUNS: ReadonlyMap<string, SectionKind> = new Map(
  HEAD_NOUNS.flatMap(([kind, words]) =>
    foldText(words)
      .split(' ')
      .map((word): [string, SectionKind] => [word, kind]),
  ),
);
const COMPOUNDS: readonly (readonly [SectionKind, string])[] = COMPOUND_NOUNS.flatMap(
  ([kind, words]) =>
    foldText(words)
      .split(' ')
      .map((word): [SectionKind, string] => [kind, word]),
);
/** English puts the noun of a heading last. */
const ENGLISH_NOUNS: ReadonlySet<string> = new Set(HEAD_NOUNS.map(([kind]) => kind));
const TRADES: ReadonlySet<string> = new Set(EXPERIENCE_TRADES);
const JOINT = new RegExp(
  `\\s*[&+/,]\\s*|\\s+(?:${HEADING_JOINTS.filter((joint) => /^\p{L}+$/u.test(joint)).join('|')})\\s+`,
  'u',
);
const CONTINUED = new RegExp(
  `[\\s([-]*(?:${CONTINUED_WORDS.map(foldText).join('|')})[.)\\]]*$`,
  'u',
);
// Rules, numbers and icons around a heading.
const ORNAMENT = /^[\s\p{P}\p{S}\p{Co}]+|[\s\p{P}\p{S}\p{Co}]+$/gu;
const NUMBERING = /^(?:\d{1,2}|[ivx]{1,4})[.)]\s+/;

/** Reads a line of a resume as a heading, by its words alone; undefined if it says no heading. */
export function readHeading(line: string): HeadingWords | undefined {
  const plain = foldText(line)
    .trim()
    .replace(NUMBERING, '')
    .replace(ORNAMENT, '')
    .replace(CONTINUED, '');
  const kind = exactKind(plain);
  if (kind !== undefined) return { kind, fit: 'exact' };
  const label = /^([^:]{2,40}):\s*\S/.exec(plain)?.[1];
  const labelKind = label === undefined ? undefined : exactKind(label);
  if (labelKind !== undefined) return { kind: labelKind, fit: 'label' };
  const likely = likelyKind(plain);
  return likely === undefined ? undefined : { kind: likely, fit: 'likely' };
}

/** "E X P E R I E N C E": every letter stands apart. */
export function isLetterSpaced(line: string): boolean {
  return /^\P{L}*\p{L}(?: {1,4}[\p{L}&]){3,}\P{L}*$/u.test(line.trim());
}

function exactKind(plain: string): SectionKind | undefined {
  const whole = BY_LETTERS.get(lettersOf(plain));
  if (whole !== undefined) return whole;
  const parts = plain.split(JOINT);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const kinds = parts.map((part) => BY_LETTERS.get(lettersOf(part)));
  return kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined;
}

function likelyKind(plain: string): SectionKind | undefined {
  const words = plain.split(/\s+/);
  const compound = compoundKind(words);
  if (compound !== undefined) return compound;
  if (words.length < 2 || words.length > MOST_WORDS || /[\d.,;:@|]/.test(plain)) return undefined;
  // "Ausbildung zur Fachkraft" is a title, "Experiencia docente" is none.
  if (senseOf(plain) === 'title' && NOUNS.get(words[0] ?? '') !== 'experience') return undefined;
  const before = words.at(-2) ?? '';
  const last = NOUNS.get(words.at(-1) ?? '');
  // "Certificate in Education" is a certificate, "Customer Experience" a department.
  if (last !== undefined && before.length > 3 && !TRADES.has(before)) {
    return words.length <= MOST_WORDS_LIKELY ? last : undefined;
  }
  return ENGLISH_NOUNS.has(words[0] ?? '') ? undefined : NOUNS.get(words[0] ?? '');
}

/** "Informatikkenntnisse", "Gute Rechtskenntnisse". */
function compoundKind(words: readonly string[]): SectionKind | undefined {
  const last = words.at(-1) ?? '';
  if (words.length > 2) return undefined;
  return COMPOUNDS.find(([, end]) => last.length > end.length + 2 && last.endsWith(end))?.[0];
}

/** Only the letters, so that neither letter spacing nor a broken word hides a heading. */
function lettersOf(text: string): string {
  return foldText(text).replace(/\P{L}/gu, '');
}
