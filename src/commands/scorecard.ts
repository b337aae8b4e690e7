import { isOpenTo } from '../core/interview/panel-refusal.ts';
import { buildScorecard } from '../core/interview/scorecard.ts';
import { EXIT, RecruitError } from '../errors.ts';
import { describePanelRefusal } from '../views/panel.ts';
import { scorecardView } from '../views/scorecard.ts';
import { addResultOptions, type Define, present, type ResultOptions } from './command.ts';
import { ownSessions, readSound } from './session-states.ts';

interface Options extends ResultOptions {
  readonly dir?: string;
  readonly as?: string;
}

/** `recruit scorecard SESSION` */
export const define: Define = (command, ports, finish) => {
  addResultOptions(command)
    .argument('<session>', 'the file of a session')
    .option('--dir <folder>', 'where your sessions are kept (default: the data folder)')
    .option('--as <name>', 'your name as interviewer (default: your user name)')
    .addHelpText('after', '\nExample:\n  $ recruit scorecard session.jsonl --format markdown')
    .action(async (file: string, options: Options) => {
      const world = await ports.interviews();
      const store = world.sessions(options.dir);
      const state = readSound(store, file);
      const reader = options.as ?? world.userName;
      if (!isOpenTo(state, { reader, own: ownSessions(store, reader) })) {
        const refusal = { code: 'own-not-sealed', candidate: state.candidate } as const;
        throw new RecruitError('session', describePanelRefusal(refusal));
      }
      const card = buildScorecard(state);
      await present(ports.output, options, card, () => scorecardView(card));
      finish(EXIT.done);
    });
};
