import { splitWords, type Word } from '../glossary/words.ts';
import type { Span } from '../resume/resume.ts';
import type { SectionKind } from '../resume/section-headings.ts';
import {
  BEFORE_PLAIN_VERB,
  IRREGULAR_PASTS,
  NO_VERBS,
  OWNERSHIP_FORMS,
  OWNERSHIP_PLAIN,
  SUPPORT_FORMS,
} from './ownership-verbs.ts';
import type { Setting } from './setting.ts';

/** How strongly a passage shows something, from least to most. */
export const STRENGTHS = ['listed', 'studied', 'used', 'led'] as const;

/**
 * `listed`: a name among others (skills, summary, headline, a bare list within a role). `studied`:
 * in education or a course. `used`: in the text of a role. `led`: there, under a verb of ownership.
 */
export type Strength = (typeof STRENGTHS)[number];

/** The stronger of the two. */
export function strongerOf(a: Strength, b: Strength): Strength {
  return STRENGTHS.indexOf(a) >= STRENGTHS.indexOf(b) ? a : b;
}

const STUDY_KINDS: ReadonlySet<SectionKind> = new Set([
  'education',
  'certifications',
  'publications',
]);
const WORK_KINDS: ReadonlySet<SectionKind> = new Set(['experience', 'volunteering', 'projects']);
/** An item of a bare list has at most so many words. */
const ITEM_WORDS = 4;
/** So many items make a list. */
const LEAST_ITEMS = 3;
const LABEL =
  /^(?:key ?words|skills|technologies|topics|areas|focus|tags|tools|competenc(?:es|ies)|fields|themes|environment|expertise)\b[^:]{0,30}:/iu;

/** The strength of a match (a span of the sentence) in a place. */
export function strengthOf(sentence: string, match: Span, setting: Setting): Strength {
  if (STUDY_KINDS.has(setting.kind)) return 'studied';
  if (!WORK_KINDS.has(setting.kind)) return 'listed';
  const title = setting.role?.title;
  const inTitle = title?.includes(sentence.slice(match.start, match.end)) ?? false;
  if (!inTitle && isBareList(sentence, match)) return 'listed';
  return isOwned(splitWords(sentence), match) ? 'led' : 'used';
}

/** Names one after the other, without a verb; or a bullet that is the match and nothing else. */
function isBareList(sentence: string, match: Span): boolean {
  const outside = sentence.slice(0, match.start) + sentence.slice(match.end);
  if (!/[\p{L}\p{N}]/u.test(outside)) return true;
  if (LABEL.test(sentence)) return true;
  const items = sentence
    .split(/[,;|•·/\n]|\band\b/u)
    .map((item) => splitWords(item).filter(({ kind }) => kind === 'word'))
    .filter((item) => item.length > 0);
  return (
    items.length >= LEAST_ITEMS &&
    items.every((item) => item.length <= ITEM_WORDS && !item.some(isFinite))
  );
}

/** The verb nearest before the end of the match's first words is one of ownership. */
function isOwned(words: readonly Word[], match: Span): boolean {
  const first = words.findIndex((word) => word.start >= match.start);
  const own = words.slice(0, first + 1);
  const at = own.findLastIndex((word, index) => isVerb(word, own[index - 1]));
  const verb = own[at];
  if (verb === undefined || !isOwnership(verb, own[at - 1])) return false;
  if (own.slice(at).some(({ raw }) => /^[;–—]$/.test(raw))) return false;
  const finite = OWNERSHIP_FORMS.has(verb.lower) && !verb.lower.endsWith('ing');
  return finite || !isSupported(own, at);
}

/** "Helped to negotiate", "assisted the minister in leading". */
function isSupported(words: readonly Word[], verb: number): boolean {
  const clause = words.slice(0, verb);
  const from = clause.findLastIndex(({ raw }) => /^[;,–—]$/.test(raw));
  return clause.slice(from + 1).some(({ lower }) => SUPPORT_FORMS.has(lower));
}

function isOwnership(word: Word, before: Word | undefined): boolean {
  if (OWNERSHIP_FORMS.has(word.lower)) return true;
  return OWNERSHIP_PLAIN.has(word.lower) && isPlainVerb(word, before);
}

function isVerb(word: Word, before: Word | undefined): boolean {
  return isFinite(word) || SUPPORT_FORMS.has(word.lower) || isOwnership(word, before);
}

/** A plain form begins the sentence as nothing but a verb if no noun follows it: "Lead talks on". */
function isPlainVerb(word: Word, before: Word | undefined): boolean {
  return before === undefined
    ? word.lower !== 'head' && word.lower !== 'chair' && word.lower !== 'lead'
    : BEFORE_PLAIN_VERB.has(before.lower) || /^[,;•]$/.test(before.raw);
}

function isFinite({ lower }: Word): boolean {
  if (NO_VERBS.has(lower)) return false;
  return IRREGULAR_PASTS.has(lower) || OWNERSHIP_FORMS.has(lower) || /\p{L}{2}ed$/u.test(lower);
}
