import { EXIT } from '../errors.ts';
import { describeVerdict, isSound } from '../views/chain-verdict.ts';
import { addResultOptions, type Define, present, type ResultOptions } from './command.ts';

/** `recruit verify SESSION...` */
export const define: Define = (command, ports, finish) => {
  addResultOptions(command)
    .argument('<sessions...>', 'the files of sessions')
    .addHelpText(
      'after',
      '\nExit code 1 if a session is not as it was written.\n\nExample:\n  $ recruit verify session.jsonl',
    )
    .action(async (files: readonly string[], options: ResultOptions) => {
      const store = (await ports.interviews()).sessions();
      const found = files.map((file) => ({ file, verdict: store.read(file).verdict }));
      await present(ports.output, options, found, () => ({
        blocks: found.map(({ file, verdict }) => ({
          kind: 'paragraph',
          text: `${file}: ${describeVerdict(verdict)}`,
        })),
      }));
      finish(found.every(({ verdict }) => isSound(verdict)) ? EXIT.done : EXIT.no);
    });
};
