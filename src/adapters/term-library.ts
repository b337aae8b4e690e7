import { createHash } from 'node:crypto';
import type { FiledTerm } from '../core/glossary/filed-term.ts';
import type { Origin } from '../core/glossary/glossary.ts';
import { unknownLists } from '../core/glossary/list-check.ts';
import type { WordList } from '../core/glossary/list-tries.ts';
import type { PhraseParts } from '../core/glossary/phrase.ts';
import type { PhrasePart } from '../core/glossary/phrase-steps.ts';
import type { Fault, Problem } from '../core/glossary/problem.ts';
import type { Term } from '../core/glossary/term.ts';
import {
  type Parsed,
  parseListFile,
  parseTermFile,
  type SourceFile,
} from '../core/glossary/term-file.ts';

import { isId } from '../core/glossary/term-id.ts';
import { MAX_FILE_BYTES } from '../core/glossary/yaml-file.ts';
import { RecruitError } from '../errors.ts';
import { readTermText, type TermFile } from './term-files.ts';

/** A file that no later one takes the place of. */
export interface UsedFile extends TermFile {
  readonly origin: Origin;
}

/** The files of a library before its terms are read. */
export interface OpenLibrary {
  /** In order of id. */
  readonly terms: readonly UsedFile[];
  readonly lists: readonly WordList[];
  /** SHA-256 of each list as hexadecimal, in order of id. */
  readonly digests: readonly string[];
  readonly problems: readonly Problem[];
}

/** Chooses the files: a later one of the same id takes the place of an earlier one. Reads the word lists. */
export function openLibrary(files: readonly TermFile[]): OpenLibrary {
  const problems: Problem[] = [];
  const used = dropReplaced(files, problems);
  const lists: WordList[] = [];
  const digests: string[] = [];
  for (const file of used.filter(({ kind }) => kind === 'list')) {
    const source = readSource(file, digests);
    const list = keep('fault' in source ? failed(source) : parseListFile(source), problems);
    if (list) lists.push(list.value);
  }
  return { terms: used.filter(({ kind }) => kind === 'term'), lists, digests, problems };
}

/** A valid term, where each part of it stands, and its phrases. */
export interface ReadTerm extends Pick<FiledTerm, 'term' | 'yaml'> {
  readonly phrases: PhraseParts;
}

/** Whoever reads terms: one at a time, as all of a large library at once take much memory. */
export interface TermReader {
  term(read: ReadTerm, file: UsedFile): void;
  /** Told after every few files how many are done. */
  progress?(done: number): void;
}

/** `progress` is told after each so many files. */
const STEP = 50;

/** Reads term files one after the other; gives what is wrong with them, and a SHA-256 of each. */
export function readTerms(
  files: readonly UsedFile[],
  lists: readonly WordList[],
  reader: TermReader,
): Pick<OpenLibrary, 'digests' | 'problems'> {
  const problems: Problem[] = [];
  const digests: string[] = [];
  for (const [done, file] of files.entries()) {
    if (done > 0 && done % STEP === 0) reader.progress?.(done);
    const phrases = new Map<string, readonly PhrasePart[]>();
    const source = readSource(file, digests);
    const parsed = keep(
      'fault' in source ? failed(source) : parseTermFile(source, phrases),
      problems,
    );
    if (parsed === undefined) continue;
    const read = { term: parsed.value, yaml: parsed.yaml, phrases };
    problems.push(...unknownLists(read, phrases, lists));
    reader.term(read, file);
  }
  return { digests, problems };
}

/** One SHA-256 of many, as hexadecimal. */
export function hashOf(digests: readonly string[]): string {
  return createHash('sha256').update(digests.join('\n')).digest('hex');
}

/** Reads one term file without looking at any other. */
export function readTermAlone(file: TermFile): Parsed<Term> {
  const source = readSource(file, []);
  return 'fault' in source ? failed(source) : parseTermFile(source);
}

/** What is said where term files cannot be used. */
export function termFileError(problems: readonly Problem[]): RecruitError {
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  return new RecruitError(
    'term-file',
    `the term files have ${count}`,
    'Mend the lines named above; recruit check lists them again.',
    problems,
  );
}

function readSource(file: TermFile, digests: string[]): SourceFile | Problem {
  const text = textOf(file);
  if (typeof text !== 'string') return text;
  const digest = createHash('sha256').update(`${file.kind} ${file.id}\n${text}`);
  digests.push(digest.digest('hex'));
  return { file: file.shown, id: file.id, text };
}

function failed(problem: Problem): Extract<Parsed<never>, { ok: false }> {
  return { ok: false, problems: [problem] };
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
  return [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
