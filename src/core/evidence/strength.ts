import type { Word } from '../glossary/words.ts';
import type { Span } from '../resume/resume.ts';
import type { SectionKind } from '../resume/section-headings.ts';
import {
  AFTER_PLAIN_VERB,
  BEFORE_PLAIN_VERB,
  IRREGULAR_PASTS,
  NO_VERBS,
  OWNERSHIP_FORMS,
  OWNERSHIP_PAIRS,
  OWNERSHIP_PLAIN,
  OWNERSHIP_POSTS,
  OWNERSHIP_TITLES,
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
/** A label has at most so many words beside the match. */
const LABEL_WORDS = 3;
/** So many items make a list. */
const LEAST_ITEMS = 3;
/** A sentence of so many words, each of which stands in it this often on average, is a repetition. */
const LEAST_REPEATED = 9;
const MOST_SHARE = 3;
const PROSE_WORDS: ReadonlySet<string> = new Set(
  'for with to from in on by at the a an our my its their responsible covering who which via through during using under within across per between as after before into over until when while'.split(
    ' ',
  ),
);
const LABEL =
  /^(?:key ?words|skills|technologies|topics|areas|focus|tags|tools|competenc(?:es|ies)|fields|themes|environment|expertise)\b[^:]{0,30}:/iu;

/** The strength of a match (a span of the sentence, whose words are given) in a place. */
export function strengthOf(
  sentence: string,
  words: readonly Word[],
  match: Span,
  setting: Setting,
): Strength {
  if (STUDY_KINDS.has(setting.kind)) return 'studied';
  if (!WORK_KINDS.has(setting.kind)) return 'listed';
  if (setting.inHead) return 'used';
  if (isBareList(sentence, words, match)) return 'listed';
  const owned = isPost(sentence, match) || isOwned(words, match) || isOwnedAfter(words, match);
  return owned ? 'led' : 'used';
}

/** Names one after the other, without a verb; or a bullet that is the match and nothing else. */
function isBareList(sentence: string, words: readonly Word[], match: Span): boolean {
  const outside = sentence.slice(0, match.start) + sentence.slice(match.end);
  if (!/[\p{L}\p{N}]/u.test(outside)) return isItem(words);
  if (LABEL.test(sentence) || repeatsItself(words)) return true;
  const items = itemsOf(sentence, words);
  return items.length >= LEAST_ITEMS && items.every(isItem);
}

/** What stands between commas and the like, line ends, and "and". */
function itemsOf(sentence: string, words: readonly Word[]): readonly (readonly Word[])[] {
  const items: Word[][] = [[]];
  let end = 0;
  for (const word of words) {
    const parts = word.raw === 'and' || (word.kind === 'symbol' && /[,;|•·/]/.test(word.raw));
    if (parts || sentence.slice(end, word.start).includes('\n')) items.push([]);
    if (!parts && word.kind === 'word') items.at(-1)?.push(word);
    end = word.end;
  }
  return items.filter((item) => item.length > 0);
}

/** The same few words over and over say nothing that once would not have said. */
function repeatsItself(words: readonly Word[]): boolean {
  const plain = words.filter(({ kind }) => kind === 'word').map(({ lower }) => lower);
  return plain.length >= LEAST_REPEATED && new Set(plain).size * MOST_SHARE <= plain.length;
}

function isItem(words: readonly Word[]): boolean {
  return words.filter(({ kind }) => kind === 'word').length <= ITEM_WORDS && !words.some(isProse);
}

/** Verbs and the small words of sentences, which names in a list do without. */
function isProse(word: Word): boolean {
  return isPast(word) || PROSE_WORDS.has(word.lower);
}

/** "Head of deviation management", "In charge of the month-end close", "Incident response lead". */
function isPost(sentence: string, match: Span): boolean {
  const before = sentence.slice(0, match.start).replace(/^[^\p{L}]+/u, '');
  if (before === '') return OWNERSHIP_TITLES.test(sentence.slice(match.end));
  const post = OWNERSHIP_POSTS.exec(before)?.[0];
  return post !== undefined && !/[,;:–—]/u.test(before.slice(post.length));
}

/** "Permit to work: introduced an electronic system": a label, and what was done with it. */
function isOwnedAfter(words: readonly Word[], match: Span): boolean {
  const after = words.filter((word) => word.start >= match.end);
  const mark = after.findIndex(({ raw }) => /^[:–—]$/.test(raw));
  const before = words.filter((word) => word.end <= match.start);
  if (mark < 0 || mark > LABEL_WORDS || before.length > LABEL_WORDS) return false;
  return OWNERSHIP_FORMS.has(after[mark + 1]?.lower ?? '');
}

/** The verb nearest before the match, or at its beginning, is one of ownership. */
function isOwned(words: readonly Word[], match: Span): boolean {
  const first = words.findIndex((word) => word.start >= match.start);
  const at = words.findLastIndex((_, index) => index <= first && isVerb(words, index));
  const verb = words[at];
  if (verb === undefined || !isOwnership(words, at)) return false;
  if (words.slice(at, first).some(({ raw }) => /^[;–—]$/.test(raw))) return false;
  const finite = OWNERSHIP_FORMS.has(verb.lower) && !verb.lower.endsWith('ing');
  return finite || !isSupported(words, at);
}

/** "Helped to negotiate", "assisted the minister in leading". */
function isSupported(words: readonly Word[], verb: number): boolean {
  const clause = words.slice(0, verb);
  const from = clause.findLastIndex(({ raw }) => /^[;,–—]$/.test(raw));
  return clause.slice(from + 1).some(({ lower }) => SUPPORT_FORMS.has(lower));
}

function isOwnership(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (OWNERSHIP_PAIRS.has(`${lower} ${words[at + 1]?.lower}`)) return true;
  return OWNERSHIP_FORMS.has(lower) || (OWNERSHIP_PLAIN.has(lower) && isPlainVerb(words, at));
}

function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || isCompound(words, at)) return false;
  return isPast(word) || SUPPORT_FORMS.has(word.lower) || isOwnership(words, at);
}

/** "Nurse-led", "client-run": never "co-led". */
function isCompound(words: readonly Word[], at: number): boolean {
  return words[at]?.hyphenated === true && !/^(?:co|re|pre|self)$/.test(words[at - 1]?.lower ?? '');
}

/** "Lead the talks" and "to lead talks", never "lead officer" or "the head of". */
function isPlainVerb(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before !== undefined && !/^[,;]$/.test(before.raw))
    return BEFORE_PLAIN_VERB.has(before.lower);
  return AFTER_PLAIN_VERB.has(words[at + 1]?.lower ?? '');
}

function isPast({ lower }: Word): boolean {
  if (NO_VERBS.has(lower)) return false;
  return IRREGULAR_PASTS.has(lower) || OWNERSHIP_FORMS.has(lower) || /\p{L}{2}ed$/u.test(lower);
}
