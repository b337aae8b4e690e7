import type { FiledTerm } from './filed-term.ts';
import type { WordList } from './list-tries.ts';
import type { PlacedText } from './placed-texts.ts';
import type { Fault, FilePlace, Problem } from './problem.ts';
import {
  buildTermMatcher,
  findTermMatches,
  type TermMatch,
  type TermMatcher,
} from './term-matcher.ts';

/** What trying all examples showed. */
export interface ExampleCheck {
  readonly problems: readonly Problem[];
  /** Examples and non-examples of the checked terms. */
  readonly tried: number;
  /** Examples found by a phrase of a term that neither names the other as related. */
  readonly crossMatches: number;
  /** Examples found by a phrase of a related term, as they may be. */
  readonly sharedWithRelated: number;
}

/**
 * Tries every example against the phrases of the whole library: a term finds its own examples and
 * none of its non-examples, and no unrelated term finds an example. That two terms are named as
 * confused with one another is no excuse: these are the ones which phrases must tell apart.
 */
export function checkExamples(
  library: readonly FiledTerm[],
  lists: readonly WordList[],
): ExampleCheck {
  const tries = library.flatMap(triesOf);
  const evidence = evidenceIn(
    tries,
    buildTermMatcher(
      library.map(({ term }) => term),
      lists,
    ),
  );
  const own = tries.flatMap((one, index) =>
    one.filed.checked ? ownProblems(one, evidence[index] ?? []) : [],
  );
  const crossings = crossingsOf(library, tries, evidence);
  const unrelated = crossings.filter((one) => !one.related);
  return {
    problems: [...own, ...crossProblems(unrelated)],
    tried: tries.filter(({ filed }) => filed.checked).length,
    crossMatches: unrelated.length,
    sharedWithRelated: crossings.length - unrelated.length,
  };
}

interface Try extends PlacedText {
  readonly filed: FiledTerm;
  readonly wanted: boolean;
}

function triesOf(filed: FiledTerm): readonly Try[] {
  const under = (key: string, texts: readonly string[], wanted: boolean): readonly Try[] =>
    texts.map((text, index) => ({ filed, wanted, text, path: [key, index] }));
  return [
    ...under('examples', filed.term.examples, true),
    ...under('non_examples', filed.term.nonExamples, false),
  ];
}

/** So many examples are searched in one go: each search looks through the phrases of the library. */
const BATCH = 400;

/** Between two examples, so that no phrase reaches from one into the next. */
const APART = '\n\n';

/** The evidence found in each text, in their order. */
function evidenceIn(
  texts: readonly PlacedText[],
  matcher: TermMatcher,
): readonly (readonly TermMatch[])[] {
  const found: TermMatch[][] = texts.map(() => []);
  for (let first = 0; first < texts.length; first += BATCH) {
    const batch = texts.slice(first, first + BATCH);
    const owners: number[] = [];
    for (const [at, { text }] of batch.entries()) {
      for (let unit = 0; unit < text.length + APART.length; unit++) owners.push(first + at);
    }
    const joined = batch.map(({ text }) => text + APART).join('');
    for (const match of findTermMatches(matcher, joined)) {
      if (match.role.kind === 'evidence') found[owners[match.start] ?? -1]?.push(match);
    }
  }
  return found;
}

function ownProblems(tried: Try, evidence: readonly TermMatch[]): readonly Problem[] {
  const match = evidence.find((one) => one.term === tried.filed.term.id);
  if ((match !== undefined) === tried.wanted) return [];
  const example = tried.text;
  const fault: Fault = match
    ? { code: 'non-example-found', example, phrase: match.phrase }
    : { code: 'example-not-found', example };
  return [{ ...tried.filed.yaml.placeOf(tried.path), fault }];
}

/** An example that a phrase of another term finds. */
interface Crossing {
  readonly tried: Try;
  readonly finder: FiledTerm;
  readonly phrase: string;
  readonly related: boolean;
}

function crossingsOf(
  library: readonly FiledTerm[],
  tries: readonly Try[],
  evidence: readonly (readonly TermMatch[])[],
): readonly Crossing[] {
  const byId = new Map(library.map((filed) => [filed.term.id, filed]));
  return tries.flatMap((tried, index) => {
    if (!tried.wanted) return [];
    const finders = new Map(
      (evidence[index] ?? []).toReversed().map((one) => [one.term, one.phrase]),
    );
    finders.delete(tried.filed.term.id);
    return [...finders].flatMap(([id, phrase]): readonly Crossing[] => {
      const finder = byId.get(id);
      if (!finder || !(finder.checked || tried.filed.checked)) return [];
      return [{ tried, finder, phrase, related: areRelated(tried.filed.term, finder.term) }];
    });
  });
}

interface Relatable {
  readonly id: string;
  readonly related: readonly string[];
}

function areRelated(a: Relatable, b: Relatable): boolean {
  return a.related.includes(b.id) || b.related.includes(a.id);
}

/**
 * At the example where its term is checked. Else the phrase is at fault, and is named once however
 * many examples of other people's terms it finds.
 */
function crossProblems(crossings: readonly Crossing[]): readonly Problem[] {
  const atExample = crossings.flatMap(({ tried, finder, phrase }): readonly Problem[] => {
    if (!tried.filed.checked) return [];
    const other = { term: finder.term.id, ...placeOfPhrase(finder, phrase) };
    const fault: Fault = { code: 'cross-match', example: tried.text, phrase, other };
    return [{ ...tried.filed.yaml.placeOf(tried.path), fault }];
  });
  const byPhrase = new Map<string, Crossing[]>();
  for (const crossing of crossings) {
    if (crossing.tried.filed.checked) continue;
    const key = `${crossing.finder.term.id} ${crossing.phrase}`;
    byPhrase.set(key, [...(byPhrase.get(key) ?? []), crossing]);
  }
  const atPhrase = [...byPhrase.values()].flatMap(([first, ...more]): readonly Problem[] => {
    if (!first) return [];
    const { tried, finder, phrase } = first;
    const other = { term: tried.filed.term.id, ...tried.filed.yaml.placeOf(tried.path) };
    const fault: Fault = {
      code: 'wide-phrase',
      phrase,
      example: tried.text,
      more: more.length,
      other,
    };
    return [{ ...placeOfPhrase(finder, phrase), fault }];
  });
  return [...atExample, ...atPhrase];
}

function placeOfPhrase({ term, yaml }: FiledTerm, phrase: string): FilePlace {
  return yaml.placeOf(['phrases', term.phrases.indexOf(phrase)]);
}
