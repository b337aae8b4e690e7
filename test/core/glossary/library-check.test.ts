import { expect, it } from 'vitest';
import { checkLibrary } from '../../../src/core/glossary/library-check.ts';
import { parseTermFile } from '../../../src/core/glossary/term-file.ts';
import { describeFault } from '../../../src/views/problem.ts';
import { MINIMAL_TERM } from './minimal-term.ts';

/** What a check says of a term file, with its line. */
function problemsOf(text: string): readonly string[] {
  const parsed = parseTermFile({ file: 'x.yaml', id: 'x', text });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const filed = [{ term: parsed.value, yaml: parsed.yaml }];
  return checkLibrary(filed, [], ['x']).map(({ line, fault }) => `${line} ${describeFault(fault)}`);
}

it('finds nothing in a good file', () => {
  expect(problemsOf(MINIMAL_TERM)).toEqual([]);
});

it('refuses questions that an interview may not ask, at their line', () => {
  const lines = MINIMAL_TERM.split('\n');
  const at = lines.findIndex((line) => /\bask: /.test(line));
  lines[at] = (lines[at] ?? '').replace(/ask: .*/, 'ask: How old are you?');
  expect(problemsOf(lines.join('\n'))).toEqual([
    `${at + 1} "how old are you": an interview may not ask about age; ask, say: How would you go about this part of the work?`,
  ]);
});
