import { LEVELS, type Level } from '../core/glossary/level.ts';
import { chooseSheet, type QuestionGroup } from '../core/interview/question-sheet.ts';
import { EXIT, RecruitError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { questionsView } from '../views/questions.ts';
import {
  addLibraryOptions,
  addResultOptions,
  type Define,
  type LibraryOptions,
  levelOption,
  present,
  type ResultOptions,
  repeatable,
  wholeNumber,
} from './command.ts';
import { requireTerms } from './require-term.ts';
import { readKitPlan } from './written-files.ts';

interface Options extends ResultOptions, LibraryOptions {
  readonly term: readonly string[];
  readonly level?: Level;
  readonly count?: number;
  readonly seed?: number;
  readonly kit?: string;
  readonly answers: boolean;
}

/** `recruit questions [TERM...]` */
export const define: Define = (command, ports, finish) => {
  addLibraryOptions(addResultOptions(command))
    .argument('[terms...]', 'terms to ask about; all of them if none is named')
    .addOption(
      repeatable(
        '-t, --term <term>',
        'the same, for names with spaces; may be given more than once',
        'all',
      ),
    )
    .addOption(levelOption('one level only'))
    .option('-n, --count <number>', 'at most so many questions, spread evenly', wholeNumber(1))
    .option(
      '--seed <number>',
      'choose at random; the same seed chooses the same questions',
      wholeNumber(0),
    )
    .option('--kit <file>', 'the questions of a kit file, in its order')
    .option('--no-answers', 'questions only, with room to write: a sheet to hand out')
    .addHelpText(
      'after',
      '\nExamples:\n  $ recruit questions bilateral-relations --level mid\n  $ recruit questions --level senior --count 5 --seed 7\n  $ recruit questions --kit tokyo-desk.yaml\n  $ recruit questions bilateral-relations --no-answers --output sheet.txt',
    )
    .action(async (named: readonly string[], options: Options) => {
      const groups = await chooseGroups(ports, named, options);
      const value = options.answers ? groups : groups.map(withoutAnswers);
      await present(ports.output, options, value, () => questionsView(groups, options.answers));
      finish(EXIT.done);
    });
};

async function chooseGroups(
  ports: Ports,
  named: readonly string[],
  options: Options,
): Promise<readonly QuestionGroup[]> {
  const glossary = await ports.terms.load(options.terms);
  const queries = [...named, ...options.term];
  const { count, seed, level } = options;
  if (options.kit !== undefined) {
    if (queries.length > 0 || level || count !== undefined || seed !== undefined) {
      const hint = 'Leave out terms, --level, --count and --seed.';
      throw new RecruitError('usage', 'a kit file says itself what is asked', hint);
    }
    const plan = readKitPlan(await ports.interviews(), options.kit);
    const planned = await requireTerms(
      glossary,
      plan.terms.map(({ term }) => term),
    );
    return chooseSheet(planned, {
      levels: [plan.level],
      ...(plan.questions !== undefined && { count: plan.questions }),
      ...(plan.seed !== undefined && { seed: plan.seed }),
    });
  }
  const terms = queries.length > 0 ? await requireTerms(glossary, queries) : glossary.terms;
  return chooseSheet([...new Set(terms)], {
    levels: level ? [level] : LEVELS,
    ...(count !== undefined && { count }),
    ...(seed !== undefined && { seed }),
  });
}

function withoutAnswers(group: ReturnType<typeof chooseSheet>[number]): unknown {
  return { ...group, questions: group.questions.map(({ ask }) => ({ ask })) };
}
