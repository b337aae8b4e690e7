import { openLists } from '../glossary/list-tries.ts';
import { createPhraseIndex, type PhraseIndex, searchIndex } from '../glossary/phrase-index.ts';
import { mixesAlphabets } from '../glossary/same-look.ts';
import { placeAt, type Resume, type Span } from '../resume/resume.ts';
import type { Role } from '../resume/roles.ts';
import { DOCUMENT_RULES, type DocumentRule } from './document-rules.ts';
import type { Matched } from './matching.ts';
import { sentenceAt } from './quote.ts';
import type { HiddenPassage, Observation, Passage, RedFlagFinding } from './scan-report.ts';
import { rangesOf } from './term-experience.ts';
import { INSTRUCTION_POSTINGS } from './trigger-postings.ts';

/** Makes the words that speak to a machine searchable. */
export function createInstructionMatcher(): PhraseIndex {
  return createPhraseIndex(INSTRUCTION_POSTINGS, openLists({}));
}

/** The red flags which a document raises by itself, whatever terms are looked for. */
export function findDocumentFlags(
  matched: Matched,
  hidden: readonly HiddenPassage[],
  instructions: PhraseIndex,
): readonly RedFlagFinding[] {
  const { resume, outline } = matched;
  // A course of study may well begin next year.
  const roles = outline.roles.filter(({ kind }) => kind !== 'education');
  return [
    ...flagDates(resume, roles, 'end-before-start', DOCUMENT_RULES.endBeforeStart),
    ...flagDates(resume, roles, 'starts-in-future', DOCUMENT_RULES.startInFuture),
    ...(hidden.length === 0
      ? []
      : [toFinding(DOCUMENT_RULES.hiddenText, { kind: 'hidden', hidden })]),
    ...flagInstructions(matched, hidden, instructions),
    ...flagMixedAlphabets(matched),
  ];
}

/** A finding about the document, or about one term in it. */
export function toFinding(
  rule: DocumentRule,
  observed: Observation,
  term: string | null = null,
): RedFlagFinding {
  const { flag, why, couldAlsoMean, ask } = rule;
  return { rule: rule.rule, term, flag, why, couldAlsoMean, ask, observed };
}

/** The words of a span with their place. */
export function passageOf(resume: Resume, { start, end }: Span): Passage {
  return { quote: resume.text.slice(start, end), ...placeAt(resume, start) };
}

function flagDates(
  resume: Resume,
  roles: readonly Role[],
  reason: 'end-before-start' | 'starts-in-future',
  rule: DocumentRule,
): readonly RedFlagFinding[] {
  const passages = roles.flatMap((role) =>
    rangesOf(role)
      .filter(({ reports }) =>
        reports.some((report) => report.code === 'impossible' && report.reason === reason),
      )
      .map(({ span }) => {
        const { quote, ...place } = passageOf(resume, span);
        return { quote: role.title ? `${role.title}: ${quote}` : quote, ...place };
      }),
  );
  return passages.length === 0 ? [] : [toFinding(rule, { kind: 'passages', passages })];
}

/** A word shorter than this may be a formula ("Нz"). */
const LEAST_MIXED = 4;

function flagMixedAlphabets({ resume, sentences }: Matched): readonly RedFlagFinding[] {
  const words = [...resume.text.matchAll(/[\p{L}\p{M}]+/gu)].filter(
    ([word]) => word.length >= LEAST_MIXED && mixesAlphabets(word),
  );
  const spans = words.map(({ index }) => sentenceAt(sentences, index));
  const passages = [...new Map(spans.map((span) => [span.start, span])).values()]
    .map((span) => passageOf(resume, span))
    .filter(({ ocr }) => ocr !== true);
  if (passages.length === 0) return [];
  return [toFinding(DOCUMENT_RULES.mixedAlphabets, { kind: 'passages', passages })];
}

function flagInstructions(
  { resume, tokens, sentences }: Matched,
  hidden: readonly HiddenPassage[],
  instructions: PhraseIndex,
): readonly RedFlagFinding[] {
  const spans = searchIndex(instructions, resume.text, tokens).map(({ start }) =>
    sentenceAt(sentences, start),
  );
  const seen = [...new Map(spans.map((span) => [span.start, span])).values()];
  const passages = [
    ...seen.map((span) => passageOf(resume, span)),
    ...hidden
      .filter(({ text }) => searchIndex(instructions, text).length > 0)
      .map(({ text, page, line }) => ({ quote: text, page, line })),
  ];
  if (passages.length === 0) return [];
  return [toFinding(DOCUMENT_RULES.machineInstructions, { kind: 'passages', passages })];
}
