import { openLists } from '../glossary/list-tries.ts';
import { createPhraseIndex, type PhraseIndex, searchIndex } from '../glossary/phrase-index.ts';
import { readTokens } from '../glossary/phrase-search.ts';
import type { Word } from '../glossary/words.ts';
import type { Span } from '../resume/resume.ts';
import { IRREGULAR_PASTS, NO_VERBS, OWNERSHIP_FORMS } from './ownership-verbs.ts';
import { CUE_KINDS, type CueKind } from './stance-cues.ts';
import type { StanceTrigger } from './stance-trigger.ts';
import { CONDITION_WORDS, IDLE_VERBS, SERVING_VERBS, TERMINATORS } from './stance-triggers.ts';
import { STANCE_ENTRIES, STANCE_POSTINGS } from './trigger-postings.ts';

/**
 * What a resume says of a person and some work: that they did it (`shown`), that they did not, that
 * they know a little of it, that they would like to do it, or that somebody else did it. Only `shown`
 * counts as evidence.
 */
export type Stance = 'shown' | 'negated' | 'limited' | 'wished' | 'other';

/** All triggers, ready to be found. */
export type StanceReader = PhraseIndex;

/** A sentence with the triggers that stand in it. Offsets count from its first character. */
export interface ReadSentence {
  readonly words: readonly Word[];
  readonly cues: readonly Cue[];
}

type Cue = Span & { readonly kind: CueKind };
type TriggerCue = Span & { readonly kind: StanceTrigger };

/** If several triggers reach the same words, the first of these decides. */
const ORDER: readonly StanceTrigger['stance'][] = ['negated', 'other', 'wished', 'limited'];
/** Words of a sentence before a subject which still begins it. */
const SUBJECT_WITHIN = 3;

/** Makes the triggers searchable. */
export function createStanceReader(): StanceReader {
  return createPhraseIndex(STANCE_POSTINGS, openLists(STANCE_ENTRIES));
}

/** Finds the triggers of one sentence. */
export function readSentence(reader: StanceReader, sentence: string): ReadSentence {
  const tokens = readTokens(sentence);
  const cues = searchIndex(reader, sentence, tokens).flatMap(({ tag, start, end }): Cue[] => {
    const kind = CUE_KINDS[Number(tag)]?.kind;
    return kind ? [{ kind, start, end }] : [];
  });
  return { words: tokens.map(({ word }) => word), cues };
}

/**
 * The stance of a match (a span of the sentence). In a section of wishes (objective, interests) the
 * words are a wish unless they follow a claim ("ten years in"), and no wish stands between ("after ten
 * years in trade I hope to").
 */
export function stanceOf(sentence: ReadSentence, match: Span, inWishes: boolean): Stance {
  const { cues } = sentence;
  const pseudo = cues.filter(({ kind }) => kind === 'pseudo');
  const reaching = cues.filter(
    (cue): cue is TriggerCue =>
      isTrigger(cue) &&
      !pseudo.some((other) => overlaps(other, cue)) &&
      reaches(sentence, cue, match),
  );
  const stance = decisive(reaching);
  if (stance !== undefined && stance !== 'wished') return stance;
  if (stance === undefined && !inWishes) return 'shown';
  const claimed = cues.some(
    (cue) =>
      cue.kind === 'claim' &&
      !pseudo.some((other) => overlaps(other, cue)) &&
      isClaimed(sentence, cue, match) &&
      !reaching.some((wish) => cue.end <= wish.start && wish.end <= match.start),
  );
  return claimed || (stance === undefined && hasPastVerb(sentence, match)) ? 'shown' : 'wished';
}

/** Of what others do and what is wished for, the first said holds the rest: "seeking a team that". */
function decisive(cues: readonly TriggerCue[]): StanceTrigger['stance'] | undefined {
  // "Know the principle of accruals, never posted any": the end takes back the doing, not the knowing.
  const known = cues.some(({ kind }) => kind.stance === 'limited');
  const weighed = known ? cues.filter(({ kind }) => !isDenialAtEnd(kind)) : cues;
  const stance = ORDER.find((one) => weighed.some(({ kind }) => kind.stance === one));
  if (stance !== 'other') return stance;
  const first = cues.find(({ kind }) => kind.stance === 'other' || kind.stance === 'wished');
  return first?.kind.stance;
}

function isDenialAtEnd({ stance, condition }: StanceTrigger): boolean {
  return stance === 'negated' && condition === 'at-end';
}

function isTrigger(cue: Cue): cue is TriggerCue {
  return typeof cue.kind !== 'string';
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isClaimed({ words }: ReadSentence, cue: Span, match: Span): boolean {
  return cue.start <= match.start && !isEnded(between(words, cue.end, match.start), 'wished');
}

function reaches(sentence: ReadSentence, cue: TriggerCue, match: Span): boolean {
  const { words } = sentence;
  const { scope, reach, stance } = cue.kind;
  const ahead = scope === 'after' ? cue.start < match.start : cue.end > match.end;
  if (!ahead || !holds(sentence, cue, match)) return false;
  const gap =
    scope === 'after' ? between(words, cue.end, match.start) : between(words, match.end, cue.start);
  if (gap.filter(({ kind }) => kind === 'word').length > reach) return false;
  // "Microservices – basics only": what stands at the end speaks of what is before its dash.
  return cue.kind.condition === 'at-end' || !isEnded(gap, stance);
}

function holds({ words }: ReadSentence, cue: TriggerCue, match: Span): boolean {
  const { condition } = cue.kind;
  if (condition === undefined) return true;
  const before = words.filter((word) => word.end <= cue.start);
  const after = words.filter((word) => word.start >= cue.end);
  switch (condition) {
    case 'at-start':
      return (
        before.filter((word) => word.kind === 'word').length === 0 || before.at(-1)?.lower === 'i'
      );
    case 'at-end':
      return after.every((word) => word.kind === 'symbol') || after[0]?.raw === ')';
    case 'governed':
      return before.some(isGoverning) && !isCompound(words, cue);
    case 'doing':
      return isDoing(after);
    case 'of-subject':
      return beginsClause(words, match) && !/^(?:me|myself|us)$/.test(after[0]?.lower ?? '');
    case 'served':
      return isServed(words, match);
    case 'idle':
      return (
        IDLE_VERBS.has(words[0]?.lower ?? '') && !/^(?:me|myself|us)$/.test(after[0]?.lower ?? '')
      );
    case 'within':
      return match.start < cue.start && cue.start < match.end;
    case 'unconditional':
      return !after.some((word, at) => CONDITION_WORDS.has(word.lower) && isFollowed(after, at));
  }
}

/** The next verb, behind an adverb maybe, tells of work and not of a want. */
function isDoing(after: readonly Word[]): boolean {
  const verb = after.find(({ lower }) => !/ly$|^(?:had|has|have|then|later|also)$/.test(lower));
  return verb !== undefined && isPastVerb(verb) && !PASSIVE_VERBS.has(verb.lower);
}

/** "The patient that was in triage", "a home that opened in 2012". */
const PASSIVE_VERBS: ReadonlySet<string> = new Set('was were been opened included'.split(' '));

/** "A ward where triage was done by nurses": what a clause begins with is its subject. */
function beginsClause(words: readonly Word[], match: Span): boolean {
  const before = words.filter((word) => word.end <= match.start);
  const from = before.findLastIndex(({ lower }) => CLAUSE_BREAKS.has(lower));
  const opening = before.slice(from + 1);
  // "Mended a data pipeline which was built by others": the person is the subject.
  return opening.length < SUBJECT_WITHIN && !opening.some(isPastVerb);
}

const CLAUSE_BREAKS: ReadonlySet<string> = new Set(
  ', ; : – — where which while but as because since though although whereas so'.split(' '),
);

/** "Have not done so before", "until now" have no condition: nothing comes after it. */
function isFollowed(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1).some(({ kind, lower }) => kind === 'word' && lower !== 'now');
}

/** "Nurse-led" says how something was done, not who did it instead. */
function isCompound(words: readonly Word[], cue: Span): boolean {
  const own = between(words, cue.start, cue.end);
  return own.length > 1 && own.at(-1)?.hyphenated === true;
}

const GOVERNORS: ReadonlySet<string> = new Set(
  'the our my their his her its for of to with by under from among at in this other'.split(' '),
);

/** "Sent invoices to the (accounts payable department)". */
function isServed(words: readonly Word[], match: Span): boolean {
  const before = words.filter((word) => word.end <= match.start);
  const at = before.findLastIndex(({ lower }) => !DETERMINERS.has(lower));
  if (!/^(?:to|for|about)$/.test(before[at]?.lower ?? '')) return false;
  return before.slice(0, at).some(({ lower }) => SERVING_VERBS.has(lower));
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'our', 'their', 'its', 'a', 'an']);

function isGoverning(word: Word): boolean {
  return GOVERNORS.has(word.lower) || isPastVerb(word);
}

function between(words: readonly Word[], start: number, end: number): readonly Word[] {
  return words.filter((word) => word.start >= start && word.end <= end);
}

/** True if a clause ends among the words. What others do may go on behind "and". */
function isEnded(gap: readonly Word[], stance: Stance): boolean {
  return gap.some((word, index) => {
    if (word.kind === 'symbol' && /^[;)]$/.test(word.raw)) return !isOpened(gap, index);
    if (/^[–—|]$/.test(word.raw) || TERMINATORS.has(word.lower)) return true;
    const next = gap[index + 1];
    const breaks = word.raw === ',' || word.raw === ':' || word.lower === 'and';
    if (!breaks || next === undefined) return false;
    if (next.lower === 'i' || next.lower === 'have') return true;
    return stance !== 'other' && isPastVerb(next);
  });
}

/** A bracket that was opened within the same words closes nothing before them. */
function isOpened(gap: readonly Word[], index: number): boolean {
  return gap[index]?.raw === ')' && gap.slice(0, index).some(({ raw }) => raw === '(');
}

function hasPastVerb({ words }: ReadSentence, match: Span): boolean {
  const before = between(words, 0, match.end);
  return before.some(
    (word, at) => isPastVerb(word) && !INFINITIVES.has(before[at - 1]?.lower ?? ''),
  );
}

/** Before a participle these speak of what is still to come: "to be trained in". */
const INFINITIVES: ReadonlySet<string> = new Set(['be', 'become', 'get', 'getting', 'being']);

function isPastVerb({ lower }: Word): boolean {
  if (NO_VERBS.has(lower) || lower.endsWith('ing')) return false;
  return OWNERSHIP_FORMS.has(lower) || IRREGULAR_PASTS.has(lower) || /\p{L}{2}ed$/u.test(lower);
}
