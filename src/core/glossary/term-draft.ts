import { Document, isPair, isScalar, visit } from 'yaml';
import { LEVELS, type Level } from './level.ts';
import { QUESTIONS_PER_LEVEL } from './term-form.ts';

/**
 * What a person has said about a new term so far: texts by the path of their place in the file, as
 * in the form ("levels.mid.questions.0.ask"). Items count from 0.
 */
export type TermDraft = ReadonlyMap<string, readonly string[]>;

/** The draft with something said, in place of what was said there before. */
export function said(draft: TermDraft, path: string, texts: readonly string[]): TermDraft {
  return new Map([...draft, [path, texts]]);
}

/** Years the field expects; nobody is asked for them, as these are right for most. */
const YEARS: Readonly<Record<Level, string>> = { junior: '0-2', mid: '2-5', senior: '5+' };

/** What stands above each part of a new file, by its path: the file teaches as it is filled. */
const COMMENTS: Readonly<Record<string, string>> = {
  industry: ' Written alike in all terms of the industry.',
  also_called: ' Other names that a person may type or read: [one, another].',
  meaning: ' For someone who never met the field. An everyday comparison helps.',
  on_a_resume: ' What it usually tells you when you see it on a resume, and what it does not.',
  phrases:
    ' What counts as evidence in a resume. Words are found in all their forms:\n   {a,b c} is a choice, * up to three words, "..." exact, @country a name from a word list.',
  look_alikes: ' Wording that must never count, in the same language.',
  examples: ' Lines as they stand in resumes. recruit check tries them: each must be found.',
  non_examples: ' Lines that must not be found: another field, or a mere mention.',
  titles: ' Job titles; the similar ones are worth a search too.',
  levels:
    ' Two or more questions a level. To each may be added what a poor and what an outstanding\n answer sounds like: weak and strong, always both.',
  'levels.junior': ' What a thing is, or how a task is done.',
  'levels.mid': ' How the person handled it.',
  'levels.senior': ' Judgement between two goods that conflict.',
  red_flags:
    ' Points to clarify about the work, never about the person. look_for says how a resume shows\n one: {absent: [phrase, phrase]} or {present: [phrase]}; without it only an interview can tell.',
  related: ' Ids of other terms; name this one in theirs as well.',
};

const FOLDED: ReadonlySet<string> = new Set(['meaning', 'on_a_resume', 'expect']);

/**
 * The text of a term file with everything said so far, and an empty place, which `recruit check`
 * names, for everything a term needs and does not have. `schema` is where editors find its schema.
 */
export function formatDraft(draft: TermDraft, schema: string): string {
  const document = new Document(treeOf(draft));
  document.commentBefore = ` yaml-language-server: $schema=${schema}`;
  addComments(document);
  return document.toString({ nullStr: '', lineWidth: 100, indentSeq: true });
}

/** Null is an empty place. */
type Tree = string | null | readonly Tree[] | { readonly [key: string]: Tree };

function treeOf(draft: TermDraft): Tree {
  const one = (path: string): string | null => draft.get(path)?.[0] ?? null;
  const some = (path: string, least = 0): readonly (string | null)[] => {
    const texts = draft.get(path) ?? [];
    return [...texts, ...Array<null>(Math.max(0, least - texts.length)).fill(null)];
  };
  const question = (path: string): Tree => ({
    ask: one(`${path}.ask`),
    expect: one(`${path}.expect`),
    listen_for: some(`${path}.listen_for`, 2),
    probes: some(`${path}.probes`),
  });
  const level = (name: Level): Tree => ({
    years: YEARS[name],
    indicators: some(`levels.${name}.indicators`, 1),
    questions: Array.from({ length: QUESTIONS_PER_LEVEL }, (_, index) =>
      question(`levels.${name}.questions.${index}`),
    ),
  });
  const flag = ['flag', 'why', 'could_also_mean', 'ask'] as const;
  return {
    term: one('term'),
    industry: one('industry'),
    also_called: some('also_called'),
    meaning: one('meaning'),
    on_a_resume: one('on_a_resume'),
    phrases: some('phrases', 1),
    look_alikes: some('look_alikes'),
    examples: some('examples', 1),
    non_examples: some('non_examples', 1),
    titles: { typical: one('titles.typical'), similar: some('titles.similar') },
    levels: Object.fromEntries(LEVELS.map((name) => [name, level(name)])),
    red_flags: [Object.fromEntries(flag.map((key) => [key, one(`red_flags.0.${key}`)]))],
    related: some('related'),
  };
}

function addComments(document: Document): void {
  visit(document, {
    Pair(_, pair, ancestors) {
      if (!isScalar(pair.key)) return;
      const path = [...ancestors.filter(isPair).map(({ key }) => String(key)), String(pair.key)];
      const comment = COMMENTS[path.join('.')];
      if (comment !== undefined) {
        pair.key.commentBefore = comment;
        if (path.length === 1) pair.key.spaceBefore = true;
      }
      if (FOLDED.has(String(pair.key)) && isScalar(pair.value) && pair.value.value !== null) {
        pair.value.type = 'BLOCK_FOLDED';
      }
    },
  });
}
