import { EXIT } from '../errors.ts';
import { describeVerdict, isSound } from '../views/chain-verdict.ts';
import { addResultOptions, type Define, present } from './command.ts';
import { folderOption, type SessionOptions } from './session-options.ts';

/** `recruit verify SESSION...` */
export const define: Define = (command, ports, finish) => {
  folderOption(addResultOptions(command))
    .argument('<sessions...>', 'the files of sessions, or their names in the folder')
    .addHelpText(
      'after',
      '\nExit code 1 if a session is not as it was written.\n\nExample:\n  $ recruit verify session.jsonl',
    )
    .action(async (files: readonly string[], options: SessionOptions) => {
      const store = (await ports.interviews()).sessions(options.dir);
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
