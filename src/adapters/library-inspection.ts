import type { FiledTerm } from '../core/glossary/filed-term.ts';
import type { Origin } from '../core/glossary/glossary.ts';
import { checkLibrary } from '../core/glossary/library-check.ts';
import { sortProblems } from '../core/glossary/problem.ts';
import type { Inspection } from '../ports.ts';
import type { TermFile } from './term-files.ts';
import { hashOf, openLibrary, readTerms } from './term-library.ts';

/** Reads files and looks for everything that is wrong with those in `asked` (paths). */
export function inspectLibrary(files: readonly TermFile[], asked: ReadonlySet<string>): Inspection {
  const library: FiledTerm[] = [];
  const origins: Record<string, Origin> = {};
  const open = openLibrary(files);
  const read = readTerms(open.terms, open.lists, {
    term({ term, yaml }, { path, shipped, origin }) {
      library.push({ term, yaml, shipped, checked: asked.has(path) });
      origins[term.id] = origin;
    },
  });
  const ids = open.terms.map((file) => file.id);
  const check = checkLibrary(library, open.lists, ids);
  const problems = [...open.problems, ...read.problems];
  const hash = hashOf([...open.digests, ...read.digests]);
  const shown = new Set(files.filter(({ path }) => asked.has(path)).map((file) => file.shown));
  return {
    glossary: { terms: library.map(({ term }) => term), lists: open.lists, origins, hash },
    files: asked.size,
    checked: library.filter((one) => one.checked).map(({ term }) => term.id),
    problems: sortProblems([...problems.filter(({ file }) => shown.has(file)), ...check.problems]),
    figures: check.figures,
  };
}
