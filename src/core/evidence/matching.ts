import { findTermMatches, type TermMatch, type TermMatcher } from '../glossary/term-matcher.ts';
import { placeAt, type Resume, type Span } from '../resume/resume.ts';
import { findSentences, sentenceAt } from './quote.ts';
import type { Evidence } from './scan-report.ts';

/** A resume with everything that was found in it. */
export interface Matched {
  readonly resume: Resume;
  readonly sentences: readonly Span[];
  readonly matches: readonly TermMatch[];
}

/** Finds all phrases of a library in a resume, in one pass. */
export function matchResume(matcher: TermMatcher, resume: Resume): Matched {
  const matches = findTermMatches(matcher, resume.text);
  return { resume, matches, sentences: findSentences(resume.text) };
}

/** The passages in which some matches stand: one for each sentence or bullet, in reading order. */
export function quotesOf(matched: Matched, matches: readonly TermMatch[]): readonly Evidence[] {
  const bySentence = new Map<number, { span: Span; matches: TermMatch[] }>();
  for (const match of matches) {
    const span = sentenceAt(matched.sentences, match.start);
    const known = bySentence.get(span.start);
    if (known) known.matches.push(match);
    else bySentence.set(span.start, { span, matches: [match] });
  }
  return [...bySentence.values()]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, matches: inside }) => toEvidence(matched.resume, span, inside));
}

function toEvidence(resume: Resume, sentence: Span, matches: readonly TermMatch[]): Evidence {
  const end = Math.max(sentence.end, ...matches.map((match) => match.end));
  return {
    quote: resume.text.slice(sentence.start, end),
    highlights: matches.map((match) => ({
      start: match.start - sentence.start,
      end: match.end - sentence.start,
    })),
    phrases: [...new Set(matches.map((match) => match.phrase))],
    ...placeAt(resume, matches[0]?.start ?? sentence.start),
  };
}
