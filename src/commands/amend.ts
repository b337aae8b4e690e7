import { Option } from 'commander';
import { act } from '../core/interview/action.ts';
import { parseRating } from '../core/interview/rating.ts';
import {
  type Change,
  parseNote,
  RECOMMENDATIONS,
  type Recommendation,
} from '../core/interview/session-event.ts';
import { EXIT, RecruitError } from '../errors.ts';
import { describeRefusal } from '../views/refusal.ts';
import { type Define, wholeNumber } from './command.ts';
import { folderOption } from './session-options.ts';

interface Options {
  readonly question?: number;
  readonly rating?: string;
  readonly note?: string;
  readonly recommend?: Recommendation['choice'];
  readonly reason: string;
  readonly as?: string;
  readonly dir?: string;
}

/** `recruit amend SESSION` */
export const define: Define = (command, ports, finish) => {
  folderOption(command)
    .argument('<session>', 'the file of a sealed session, or its name in the folder')
    .option('-q, --question <number>', 'the question to amend', wholeNumber(1))
    .addOption(new Option('--rating <rating>', 'its new rating').choices(['1', '2', '3', '4', '5']))
    .option('--note <note>', 'a note to add to it')
    .addOption(
      new Option('--recommend <choice>', 'the new recommendation').choices(RECOMMENDATIONS),
    )
    .requiredOption('--reason <reason>', 'why; it stands on the scorecard beside the original')
    .option('--as <name>', 'who amends (default: your user name)')
    .addHelpText(
      'after',
      '\nExample:\n  $ recruit amend session.jsonl --question 3 --rating 4 --reason "wrong key"',
    )
    .action(async (file: string, options: Options) => {
      const change = changeOf(options);
      const world = await ports.interviews();
      const session = world.sessions(options.dir).open(file);
      try {
        const acted = act(session.state(), { kind: 'amend', change, reason: options.reason });
        if (!acted.ok) throw new RecruitError('session', describeRefusal(acted.refusal));
        const actor = options.as?.trim() || world.userName || session.state().interviewer;
        for (const event of acted.events) session.append(event, actor);
        ports.output.tell(`Amended ${file}. The original is kept.`);
        finish(EXIT.done);
      } finally {
        session.close();
      }
    });
};

function changeOf({ question, rating, note, recommend }: Options): Change {
  const given = [rating, note, recommend].filter((one) => one !== undefined);
  if (given.length !== 1) {
    const hint = 'Give one of --rating, --note and --recommend.';
    throw new RecruitError('usage', 'an amendment changes one thing', hint);
  }
  if (recommend !== undefined) {
    return { kind: 'recommendation', recommendation: { choice: recommend } };
  }
  if (question === undefined) {
    throw new RecruitError('usage', 'which question?', 'Add --question NUMBER.');
  }
  const number = parseRating(rating ?? '');
  if (number !== undefined) {
    return { kind: 'outcome', question, outcome: { kind: 'rated', rating: number } };
  }
  const text = parseNote(note ?? '');
  if (text === undefined) throw new RecruitError('usage', 'the note is empty');
  return { kind: 'note', question, note: text };
}
