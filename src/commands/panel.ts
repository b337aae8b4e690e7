import { buildPanel } from '../core/interview/panel.ts';
import { EXIT, RecruitError } from '../errors.ts';
import { describePanelRefusal, panelView } from '../views/panel.ts';
import {
  addResultOptions,
  type Define,
  present,
  type ResultOptions,
  wholeNumber,
} from './command.ts';
import { ownSessions, readSound } from './session-states.ts';

interface Options extends ResultOptions {
  readonly dir?: string;
  readonly as?: string;
  readonly mixKits?: true;
  readonly seed: number;
}

/** `recruit panel SESSION...` */
export const define: Define = (command, ports, finish) => {
  addResultOptions(command)
    .argument('<sessions...>', 'the files of sealed sessions')
    .option('--dir <folder>', 'where your sessions are kept (default: the data folder)')
    .option('--as <name>', 'your name as interviewer (default: your user name)')
    .option('--mix-kits', 'compare sessions of different kits, where the questions are the same')
    .option('--seed <number>', 'of the bootstrap interval', wholeNumber(0), 1)
    .addHelpText('after', '\nExample:\n  $ recruit panel ann.jsonl ben.jsonl')
    .action(async (files: readonly string[], options: Options) => {
      const world = await ports.interviews();
      const store = world.sessions(options.dir);
      const reader = options.as ?? world.userName;
      const states = files.map((file) => readSound(store, file));
      const mixKits = options.mixKits === true;
      const own = ownSessions(store, reader);
      const result = buildPanel(states, { reader, own, mixKits }, options.seed);
      if (!result.ok) throw new RecruitError('session', describePanelRefusal(result.refusal));
      await present(ports.output, options, result.panel, () => panelView(result.panel));
      finish(EXIT.done);
    });
};
