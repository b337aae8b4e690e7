import { LEVELS, type Level } from '../core/glossary/level.ts';
import { chooseSheet } from '../core/interview/question-sheet.ts';
import { EXIT } from '../errors.ts';
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
  requireTerm,
  wholeNumber,
} from './command.ts';

interface Options extends ResultOptions, LibraryOptions {
  readonly term: readonly string[];
  readonly level?: Level;
  readonly count?: number;
  readonly seed?: number;
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
    .option('--no-answers', 'questions only, with room to write: a sheet to hand out')
    .addHelpText(
      'after',
      '\nExamples:\n  $ recruit questions bilateral-relations --level mid\n  $ recruit questions --level senior --count 5 --seed 7\n  $ recruit questions bilateral-relations --no-answers --output sheet.txt',
    )
    .action(async (named: readonly string[], options: Options) => {
      const glossary = await ports.terms.load(options.terms);
      const queries = [...named, ...options.term];
      const terms =
        queries.length > 0 ? queries.map((query) => requireTerm(glossary, query)) : glossary.terms;
      const { count, seed, level } = options;
      const groups = chooseSheet([...new Set(terms)], {
        levels: level ? [level] : LEVELS,
        ...(count !== undefined && { count }),
        ...(seed !== undefined && { seed }),
      });
      const value = options.answers ? groups : groups.map(withoutAnswers);
      await present(ports.output, options, value, () => questionsView(groups, options.answers));
      finish(EXIT.done);
    });
};

function withoutAnswers(group: ReturnType<typeof chooseSheet>[number]): unknown {
  return { ...group, questions: group.questions.map(({ ask }) => ({ ask })) };
}
