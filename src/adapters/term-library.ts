import { createHash } from 'node:crypto';
import type { FiledTerm } from '../core/glossary/filed-term.ts';
import type { Glossary, Origin } from '../core/glossary/glossary.ts';
import { unknownLists } from '../core/glossary/list-check.ts';
import type { WordList } from '../core/glossary/phrase-trie.ts';
import { type Fault, type Problem, sortProblems } from '../core/glossary/problem.ts';
import type { Term } from '../core/glossary/term.ts';
import { type Parsed, parseListFile, parseTermFile } from '../core/glossary/term-file.ts';

import { isId } from '../core/glossary/term-id.ts';

import { MAX_FILE_BYTES } from '../core/glossary/yaml-file.ts';
import { readTermText, type TermFile } from './term-files.ts';

/** Reads all files; a later file of the same id takes the place of an earlier one. */
export function readLibrary(files: readonly TermFile[]): {
  readonly glossary: Glossary;
  readonly problems: readonly Problem[];
} {
  const { problems, ...read } = readFiles(files);
  return { glossary: glossaryOf(read), problems };
}

/** The files of a library as they stand, with what keeps some of them from being used. */
export function readFiles(files: readonly TermFile[]): LibraryFiles {
  const problems: Problem[] = [];
  const used = dropReplaced(files, problems);
  const parsed = parseAll(used, problems);
  const filed = parsed.terms.map((one) => one.filed);
  problems.push(...unknownLists(filed, parsed.lists));
  return { ...parsed, used, problems: sortProblems(problems) };
}

/** The terms and word lists of files, without where each part of them stands. */
export function glossaryOf({ terms, lists, hash }: ParsedFiles): Glossary {
  return {
    terms: terms.map((one) => one.filed.term),
    lists,
    origins: Object.fromEntries(terms.map(({ file }) => [file.id, file.origin])),
    hash,
  };
}

/** What {@link readFiles} found. */
export interface LibraryFiles extends ParsedFiles {
  /** Those that no later file takes the place of. */
  readonly used: readonly UsedFile[];
  readonly problems: readonly Problem[];
}

interface UsedFile extends TermFile {
  readonly origin: Origin;
}

type ParsedTerm = Pick<FiledTerm, 'term' | 'yaml'>;

interface ParsedFiles {
  /** Sorted by id. */
  readonly terms: readonly { readonly file: UsedFile; readonly filed: ParsedTerm }[];
  readonly lists: readonly WordList[];
  readonly hash: string;
}

function parseAll(files: readonly UsedFile[], problems: Problem[]): ParsedFiles {
  const terms: { file: UsedFile; filed: ParsedTerm }[] = [];
  const lists: WordList[] = [];
  const digest = createHash('sha256');
  for (const file of files) {
    const text = textOf(file);
    if (typeof text !== 'string') {
      problems.push(text);
      continue;
    }
    digest.update(`${file.kind} ${file.id} ${text.length}\n`).update(text);
    const source = { file: file.shown, id: file.id, text };
    if (file.kind === 'list') {
      const list = keep(parseListFile(source), problems);
      if (list) lists.push(list.value);
    } else {
      const term = keep(parseTermFile(source), problems);
      if (term) terms.push({ file, filed: { term: term.value, yaml: term.yaml } });
    }
  }
  terms.sort((a, b) => (a.file.id < b.file.id ? -1 : 1));
  return { terms, lists, hash: digest.digest('hex') };
}

/** Reads one term file without looking at any other. */
export function readTermAlone(file: TermFile): Parsed<Term> {
  const text = textOf(file);
  if (typeof text !== 'string') return { ok: false, problems: [text] };
  return parseTermFile({ file: file.shown, id: file.id, text });
}

function textOf(file: TermFile): string | Problem {
  const problem = (fault: Fault): Problem => ({ file: file.shown, line: 1, column: 1, fault });
  if (!isId(file.id)) return problem({ code: 'bad-file-name', id: file.id });
  if (file.bytes > MAX_FILE_BYTES) {
    return problem({ code: 'too-large', bytes: file.bytes, limit: MAX_FILE_BYTES });
  }
  return readTermText(file);
}

function keep<T>(
  parsed: Parsed<T>,
  problems: Problem[],
): Extract<Parsed<T>, { ok: true }> | undefined {
  if (parsed.ok) return parsed;
  problems.push(...parsed.problems);
  return undefined;
}

/** A user's file replaces the shipped one of its id; two of one id in the user's own are a mistake. */
function dropReplaced(files: readonly TermFile[], problems: Problem[]): readonly UsedFile[] {
  const kept = new Map<string, UsedFile>();
  for (const file of files) {
    const key = `${file.kind} ${file.id}`;
    const earlier = kept.get(key);
    if (earlier && earlier.path !== file.path && earlier.folder === file.folder) {
      const fault: Fault = { code: 'same-id', id: file.id, other: earlier.shown };
      problems.push({ file: file.shown, line: 1, column: 1, fault });
      continue;
    }
    const replaces = earlier && earlier.path !== file.path ? { replaces: earlier.shown } : {};
    kept.set(key, { ...file, origin: { file: file.shown, shipped: file.shipped, ...replaces } });
  }
  return [...kept.values()];
}
