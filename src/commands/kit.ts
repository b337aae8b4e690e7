import type { Level } from '../core/glossary/level.ts';
import { formatKitFile, type KitPlan, type PlannedTerm } from '../core/interview/kit-file.ts';
import { EXIT, RecruitError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { addLibraryOptions, type Define, type LibraryOptions } from './command.ts';

interface Options extends LibraryOptions {
  readonly output?: string;
}

/** `recruit kit new` */
export const define: Define = (command, ports, finish) => {
  addLibraryOptions(command.command('new'))
    .description('make a kit file by answering questions')
    .option('-o, --output <file>', 'write it to a file')
    .addHelpText('after', '\nExample:\n  $ recruit kit new --output tokyo-desk.yaml')
    .action(async (options: Options) => {
      if (!ports.prompter.canAsk) {
        const hint =
          'Write the file by hand: title, level, terms; recruit interview --kit checks it.';
        throw new RecruitError('usage', 'there is nobody to ask at this terminal', hint);
      }
      await ports.output.write(formatKitFile(await askPlan(ports, options)), options.output);
      finish(EXIT.done);
    });
};

async function askPlan({ prompter, terms: source }: Ports, options: Options): Promise<KitPlan> {
  const title = await askSomething(prompter, 'What is the opening called?');
  const level = await prompter.choose<Level>('At which level?', [
    { name: 'Junior', value: 'junior' },
    { name: 'Mid', value: 'mid' },
    { name: 'Senior', value: 'senior' },
  ]);
  const { terms: known } = await source.load(options.terms);
  const terms: PlannedTerm[] = [];
  for (;;) {
    const rest = known.filter(({ id }) => terms.every(({ term }) => term !== id));
    const choices = rest.map(({ id, name, industry }) => ({
      name: `${name} (${industry})`,
      value: id,
    }));
    const enough = { name: 'That is all', value: '' };
    const id = await prompter.choose(
      terms.length === 0 ? 'Which term?' : 'And which other term?',
      terms.length === 0 ? choices : [enough, ...choices],
    );
    if (id === '') break;
    terms.push(await askWeight(prompter, id));
  }
  const questions = await askNumber(prompter, 'How many questions in all? (Enter for every one)');
  const plannedMinutes = await askNumber(
    prompter,
    'How many minutes are planned? (Enter for none)',
  );
  return {
    title,
    level,
    ...(questions !== undefined && { questions }),
    ...(plannedMinutes !== undefined && { plannedMinutes }),
    terms,
  };
}

async function askWeight(prompter: Ports['prompter'], term: string): Promise<PlannedTerm> {
  const weight = await askNumber(prompter, 'Its weight? (Enter for 1, like the others)');
  if (weight === undefined || weight === 1) return { term };
  return { term, weight, reason: await askSomething(prompter, 'Why? (it is printed)') };
}

async function askSomething(prompter: Ports['prompter'], message: string): Promise<string> {
  for (;;) {
    const text = (await prompter.askText(message)).trim();
    if (text !== '') return text;
  }
}

async function askNumber(
  prompter: Ports['prompter'],
  message: string,
): Promise<number | undefined> {
  for (;;) {
    const text = (await prompter.askText(message)).trim();
    if (text === '') return undefined;
    if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  }
}
