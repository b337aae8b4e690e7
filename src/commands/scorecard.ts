import { buildScorecard } from '../core/interview/scorecard.ts';
import { EXIT } from '../errors.ts';
import { scorecardView } from '../views/scorecard.ts';
import { addResultOptions, type Define, present } from './command.ts';
import { folderOption, type SessionOptions } from './session-options.ts';
import { readerOption, readOpenTo } from './session-states.ts';

interface Options extends SessionOptions {
  readonly as?: string;
}

/** `recruit scorecard SESSION` */
export const define: Define = (command, ports, finish) => {
  readerOption(folderOption(addResultOptions(command)))
    .argument('<session>', 'the file of a session, or its name in the folder')
    .addHelpText(
      'after',
      '\nExample:\n  $ recruit scorecard 2026-01-15_a-example_ann --format markdown',
    )
    .action(async (file: string, options: Options) => {
      const world = await ports.interviews();
      const store = world.sessions(options.dir);
      const state = readOpenTo(store, file, options.as ?? world.userName);
      const card = buildScorecard(state);
      await present(ports.output, options, card, () => scorecardView(card));
      finish(EXIT.done);
    });
};
