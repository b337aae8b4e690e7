import { buildPanel } from '../core/interview/panel.ts';
import { EXIT } from '../errors.ts';
import { panelView } from '../views/panel.ts';
import { addResultOptions, type Define, present, wholeNumber } from './command.ts';
import { folderOption, type SessionOptions } from './session-options.ts';
import { ownSessions, readerOption, readSound, refusedPanel } from './session-states.ts';

interface Options extends SessionOptions {
  readonly as?: string;
  readonly mixKits?: true;
  readonly seed: number;
}

/** `recruit panel SESSION...` */
export const define: Define = (command, ports, finish) => {
  readerOption(folderOption(addResultOptions(command)))
    .argument('<sessions...>', 'the files of sealed sessions, or their names in the folder')
    .option('--mix-kits', 'compare sessions of different kits, where the questions are the same')
    .option('--seed <number>', 'of the bootstrap interval', wholeNumber(0), 1)
    .addHelpText(
      'after',
      '\nExample:\n  $ recruit panel ann.jsonl ben.jsonl\n  $ recruit panel 2026-01-15_a-example_ann 2026-01-15_a-example_ben',
    )
    .action(async (files: readonly string[], options: Options) => {
      const world = await ports.interviews();
      const store = world.sessions(options.dir);
      const reader = options.as ?? world.userName;
      const states = files.map((file) => readSound(store, file));
      const mixKits = options.mixKits === true;
      const own = ownSessions(store, reader);
      const result = buildPanel(states, { reader, own, mixKits }, options.seed);
      if (!result.ok) throw refusedPanel(result.refusal);
      await present(ports.output, options, result.panel, () => panelView(result.panel));
      finish(EXIT.done);
    });
};
