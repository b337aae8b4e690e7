import type { Level } from '../core/glossary/level.ts';
import type { Term } from '../core/glossary/term.ts';
import type { Choice, Ports, Prompter } from '../ports.ts';

/** Terms as lines of a menu, sorted by name. */
export function termChoices(
  terms: readonly Pick<Term, 'id' | 'name' | 'industry'>[],
): readonly Choice<string>[] {
  return terms
    .map(({ id, name, industry }) => ({ name: `${name} (${industry})`, value: id }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Asks for a level. */
export function chooseLevel(prompter: Prompter): Promise<Level> {
  return prompter.choose<Level>('At which level?', [
    { name: 'Junior', value: 'junior' },
    { name: 'Mid', value: 'mid' },
    { name: 'Senior', value: 'senior' },
  ]);
}

/** Asks until something was typed. */
export async function askLine(prompter: Prompter, message: string): Promise<string> {
  for (;;) {
    const text = (await prompter.askText(message)).trim();
    if (text !== '') return text;
  }
}

/** Asks until a whole number in the range was typed, or nothing. */
export async function askNumber(
  prompter: Prompter,
  message: string,
  [least, most]: readonly [number, number],
): Promise<number | undefined> {
  let asked = message;
  for (;;) {
    const text = (await prompter.askText(asked)).trim();
    if (text === '') return undefined;
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    asked = `A whole number from ${least} to ${most}, please, or Enter:`;
  }
}

/** Asks for a term of the library. */
export async function chooseTerm({ prompter, terms: source }: Ports): Promise<string> {
  const { terms } = await source.load([]);
  return prompter.choose('Which term? (type to search)', termChoices(terms));
}

/** Asks for a file or folder that is there. A terminal puts dragged files in quotes, or escapes spaces. */
export async function askPath(ports: Ports, message: string): Promise<string> {
  const world = await ports.interviews();
  for (;;) {
    const typed = await askLine(ports.prompter, message);
    const forms = [typed, typed.replace(/^(['"])(.*)\1$/, '$2'), typed.replace(/\\(.)/g, '$1')];
    const found = forms.find((path) => world.isTaken(path));
    if (found !== undefined) return found;
    ports.output.tell(`There is no file ${typed}`);
  }
}
