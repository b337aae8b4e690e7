import { EXIT, RecruitError } from '../errors.ts';
import { cleanLine } from '../render/clean.ts';
import { describeReadFailure } from '../views/read-failure.ts';
import { traceView } from '../views/trace.ts';
import {
  addLibraryOptions,
  addResultOptions,
  type Define,
  type LibraryOptions,
  present,
  type ResultOptions,
} from './command.ts';
import { addLimitOptions, type LimitOptions, limitsOf } from './limit-options.ts';

/** `recruit trace WORDING FILE` */
export const define: Define = (command, ports, finish) => {
  addLimitOptions(addLibraryOptions(addResultOptions(command)))
    .argument('<wording>', 'words of the resume, in quotes')
    .argument('<file>', 'the resume')
    .addHelpText(
      'after',
      '\nSays which term and phrase found the wording, or at which step each phrase failed.\n\nExamples:\n  $ recruit trace "bilateral trade talks" resume.pdf\n  $ recruit trace "desk officer for Brazil" resume.pdf --terms my-terms',
    )
    .action(
      async (
        wording: string,
        file: string,
        options: ResultOptions & LibraryOptions & LimitOptions,
      ) => {
        if (!/[\p{L}\p{N}]/u.test(wording)) {
          const hint =
            'Give words of the resume in quotes: recruit trace "bilateral talks" resume.pdf';
          throw new RecruitError('usage', 'which wording?', hint);
        }
        const [reading, glossary, { traceWording }] = await Promise.all([
          ports.resumes.read(file, await limitsOf(options, ports)),
          ports.terms.load(options.terms),
          import('../core/evidence/trace.ts'),
        ]);
        if (!reading.ok) {
          ports.output.tell(`error: ${cleanLine(describeReadFailure(file, reading.failure))}`);
          return finish(EXIT.unreadable);
        }
        const trace = traceWording(glossary, reading.resume, wording, ports.clock.today());
        await present(ports.output, options, trace, () => traceView(file, trace));
        finish(EXIT.done);
      },
    );
};
