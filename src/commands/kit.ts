import type { Level } from '../core/glossary/level.ts';
import type { Term } from '../core/glossary/term.ts';
import { formatKitFile, type KitPlan, type PlannedTerm } from '../core/interview/kit-file.ts';
import { EXIT, RecruitError } from '../errors.ts';
import type { Ports, Prompter } from '../ports.ts';
import { askLine, askNumber, chooseLevel, termChoices } from './asking.ts';
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
      const { output: file } = options;
      await refuseInVain(ports, file);
      await ports.output.write(formatKitFile(await askPlan(ports, options)), file);
      if (file !== undefined) sayWhatNext(ports, file);
      finish(EXIT.done);
    });
};

/** Before anything is asked: somebody must be there, and no kit in use is written over. */
async function refuseInVain({ prompter, interviews }: Ports, file?: string): Promise<void> {
  if (!prompter.canAsk) {
    const hint = 'Write the file by hand: title, level, terms; recruit interview --kit checks it.';
    throw new RecruitError('usage', 'there is nobody to ask at this terminal', hint);
  }
  if (file === undefined || !(await interviews()).isTaken(file)) return;
  const hint = 'Choose another name: a kit stays the same for all candidates of an opening.';
  throw new RecruitError('usage', `${file} is there already`, hint);
}

function sayWhatNext({ output }: Ports, file: string): void {
  const named = JSON.stringify(file);
  output.say(`\nThe kit is in ${file}`);
  output.say(`To see its questions:\n  recruit questions --kit ${named}`);
  output.say(`To hold an interview:\n  recruit interview --kit ${named} --candidate "A. Example"`);
}

async function askPlan({ prompter, terms: source }: Ports, options: Options): Promise<KitPlan> {
  const { terms: known } = await source.load(options.terms);
  const title = await askLine(prompter, 'What is the opening called?');
  const level = await chooseLevel(prompter);
  const chosen = await chooseTerms(
    prompter,
    known.filter((term) => term.levels[level].questions.length > 0),
  );
  const terms = await askWeights(prompter, chosen);
  const questions = await askCount(prompter, chosen, level);
  const plannedMinutes = await askNumber(
    prompter,
    'How many minutes are planned? (Enter for none)',
    [1, 999],
  );
  return {
    title,
    level,
    ...(questions !== undefined && { questions }),
    ...(plannedMinutes !== undefined && { plannedMinutes }),
    terms,
  };
}

async function chooseTerms(prompter: Prompter, known: readonly Term[]): Promise<readonly Term[]> {
  const chosen: Term[] = [];
  for (;;) {
    const rest = termChoices(known.filter((term) => !chosen.includes(term)));
    const enough = { name: 'No, that is all', value: '' };
    const id = await prompter.choose(
      chosen.length === 0
        ? 'Which term is asked about? (type to search)'
        : 'Another term? (type to search)',
      chosen.length === 0 ? rest : [enough, ...rest],
    );
    const term = known.find((one) => one.id === id);
    if (term === undefined) return chosen;
    chosen.push(term);
  }
}

async function askWeights(
  prompter: Prompter,
  terms: readonly Term[],
): Promise<readonly PlannedTerm[]> {
  const plain = terms.map(({ id }) => ({ term: id }));
  if (terms.length < 2) return plain;
  const alike = await prompter.choose('Do all terms count the same?', [
    { name: 'Yes', value: true },
    { name: 'No, some count more', value: false },
  ]);
  if (alike) return plain;
  const weighed: PlannedTerm[] = [];
  for (const { id, name } of terms) {
    const weight = await askNumber(prompter, `How much does ${name} count? (Enter for 1)`, [1, 99]);
    if (weight === undefined || weight === 1) weighed.push({ term: id });
    else {
      const reason = await askLine(prompter, 'Why? (it is printed on the scorecard)');
      weighed.push({ term: id, weight, reason });
    }
  }
  return weighed;
}

/** A kit asks about each of its terms, and has no more questions than there are. */
function askCount(
  prompter: Prompter,
  terms: readonly Term[],
  level: Level,
): Promise<number | undefined> {
  const all = terms.flatMap((term) => term.levels[level].questions).length;
  const message = `How many of the ${all} questions? (Enter for all)`;
  return all === terms.length
    ? Promise.resolve(undefined)
    : askNumber(prompter, message, [terms.length, all]);
}
