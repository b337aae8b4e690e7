import type { WordList } from './list-tries.ts';
import { parsePhrase } from './phrase.ts';
import type { PhrasePart } from './phrase-steps.ts';
import { type Fault, type Problem, sortProblems } from './problem.ts';
import { readQuickly } from './quick-yaml.ts';
import { faultsOf } from './shape-fault.ts';
import type { Term } from './term.ts';
import { type FileKind, readTerm, readWordList, type Shape } from './term-schema.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/** A file as read from disk. `id` is its name without the ending. */
export interface SourceFile {
  readonly file: string;
  readonly id: string;
  readonly text: string;
}

/** The content of a file and where each part stands, or its problems. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly yaml: YamlFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Parses and validates one term file; all its problems at once. `phrases` receives what it takes apart. Never throws. */
export function parseTermFile(
  source: SourceFile,
  phrases: Map<string, readonly PhrasePart[]> = new Map(),
): Parsed<Term> {
  return parseFile(
    source,
    'term',
    (value) => readTerm(source.id, value),
    (term, yaml) => phraseProblems(term, yaml, phrases),
  );
}

/** Parses and validates one word-list file. Never throws. */
export function parseListFile(source: SourceFile): Parsed<WordList> {
  return parseFile(source, 'list', readWordList, () => []);
}

function parseFile<T>(
  source: SourceFile,
  kind: FileKind,
  read: (value: unknown) => Shape<T>,
  check: (value: T, yaml: YamlFile) => readonly Problem[],
): Parsed<T> {
  const quick = readQuickly(source.file, source.text);
  if (quick) {
    const good = read(quick.value);
    if (good.ok && check(good.value, quick).length === 0) {
      return { ok: true, value: good.value, yaml: quick };
    }
  }
  // Whatever is wrong is said by the reader that knows where everything stands.
  const parsed = parseYamlFile(source.file, source.text);
  if (!parsed.ok) return parsed;
  const { yaml } = parsed;
  const shape = read(yaml.value);
  const problems: Problem[] = [...parsed.problems];
  if (!shape.ok) {
    const faults = shape.issues.flatMap((issue) => faultsOf(issue, yaml, kind));
    problems.push(...faults.map(({ place, fault }) => ({ ...place, fault })));
    return { ok: false, problems: sortProblems(problems) };
  }
  problems.push(...check(shape.value, yaml));
  if (problems.length > 0) return { ok: false, problems: sortProblems(problems) };
  return { ok: true, value: shape.value, yaml };
}

/** A phrase of a term file with the path of its place in the file. */
export interface PlacedPhrase {
  readonly phrase: string;
  readonly path: readonly PropertyKey[];
}

/** Every phrase of a term, wherever it stands in the file. */
export function phrasesOf(term: Term): readonly PlacedPhrase[] {
  const under = (phrases: readonly string[], ...path: PropertyKey[]) =>
    phrases.map((phrase, index) => ({ phrase, path: [...path, index] }));
  return [
    ...under(term.phrases, 'phrases'),
    ...under(term.lookAlikes, 'look_alikes'),
    ...Object.entries(term.levels).flatMap(([level, guide]) =>
      guide.indicators.flatMap((indicator, index) =>
        under(indicator.phrases, 'levels', level, 'indicators', index, 'phrases'),
      ),
    ),
    ...term.redFlags.flatMap((flag, index) =>
      under(flag.lookFor?.phrases ?? [], 'red_flags', index, 'look_for', flag.lookFor?.when ?? ''),
    ),
  ];
}

function phraseProblems(
  term: Term,
  yaml: YamlFile,
  phrases: Map<string, readonly PhrasePart[]>,
): readonly Problem[] {
  return phrasesOf(term).flatMap(({ phrase, path }) => {
    const parsed = parsePhrase(phrase);
    if (parsed.ok) {
      phrases.set(phrase, parsed.parts);
      return [];
    }
    const fault: Fault = { code: 'bad-phrase', phrase, fault: parsed.fault };
    return [{ ...yaml.placeOf(path), fault }];
  });
}
