import type { Problem } from '../core/glossary/problem.ts';
import type { Ports, TermPlace, TermShelf } from '../ports.ts';
import { cleanLine } from '../render/clean.ts';
import { describeProblem } from '../views/problem.ts';

/** More problems than this are left to recruit check. */
const MOST_SHOWN = 8;

/** Checks a new term file and says what was found; true if it is whole. */
export async function showCheck(
  { terms, output }: Ports,
  { existing }: TermPlace,
  file: string,
): Promise<boolean> {
  const { problems, checked } = await terms.inspect(existing, file);
  const empty = problems.filter(({ fault }) => fault.code === 'empty-text');
  const faults = problems.filter((problem) => !empty.includes(problem));
  const shown = [...faults, ...empty].slice(0, MOST_SHOWN).sort(byLine);
  output.say('');
  for (const problem of shown) output.say(cleanLine(describeProblem(problem)));
  if (problems.length === 0) output.tell(cleanLine(`No problems in ${file}.`));
  else {
    const counts = countsOf(empty.length, faults.length);
    const more = problems.length - shown.length;
    output.tell(cleanLine(`${counts}${more > 0 ? `, ${more} more than shown` : ''}.`));
    // A term that cannot be used stops every command that uses its folder.
    if (checked.length === 0) output.tell('Until then, commands that use its folder stop there.');
    output.say(cleanLine(`recruit check ${file} lists what is left.`));
  }
  return problems.length === 0;
}

function byLine(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column;
}

function countsOf(empty: number, faults: number): string {
  return [
    ...(empty > 0 ? [`${empty} ${empty === 1 ? 'place' : 'places'} to fill`] : []),
    ...(faults > 0 ? [`${faults} ${faults === 1 ? 'fault' : 'faults'} to mend`] : []),
  ].join(' and ');
}

/** Lets the person go on in their editor, as often as they like. */
export async function offerEditor(
  ports: Ports,
  shelf: TermShelf,
  place: TermPlace,
  file: string,
): Promise<void> {
  const { prompter } = ports;
  if (!prompter.canAsk || shelf.editor === undefined) return;
  const message = cleanLine(`Open it in your editor (${shelf.editor})?`);
  while (
    await prompter.choose(message, [
      { name: 'Not now', value: false },
      { name: 'Open it', value: true },
    ])
  ) {
    await shelf.edit(file);
    await showCheck(ports, place, file);
  }
}
