import { checkLibrary } from '../core/glossary/library-check.ts';
import { sortProblems } from '../core/glossary/problem.ts';
import type { Inspection } from '../ports.ts';
import type { TermFile } from './term-files.ts';
import { glossaryOf, readFiles } from './term-library.ts';

/** Reads files and looks for everything that is wrong with those in `asked` (paths). */
export function inspectLibrary(files: readonly TermFile[], asked: ReadonlySet<string>): Inspection {
  const { problems, used, ...read } = readFiles(files);
  const library = read.terms.map(({ file, filed }) => ({
    ...filed,
    shipped: file.shipped,
    checked: asked.has(file.path),
  }));
  const ids = used.filter((file) => file.kind === 'term').map((file) => file.id);
  const check = checkLibrary(library, read.lists, ids);
  const shown = new Set(files.filter(({ path }) => asked.has(path)).map((file) => file.shown));
  return {
    glossary: glossaryOf(read),
    files: asked.size,
    checked: library.filter((one) => one.checked).map(({ term }) => term.id),
    problems: sortProblems([...problems.filter(({ file }) => shown.has(file)), ...check.problems]),
    figures: check.figures,
  };
}
