import { nameKey } from '../core/interview/person-name.ts';
import type { SessionState } from '../core/interview/session.ts';
import type { Choice, Ports } from '../ports.ts';
import { renderText } from '../render/text.ts';
import { interviewPrimer } from '../views/interview-primer.ts';
import { describeStand } from '../views/session-list.ts';
import { askLine, askPath, chooseLevel, chooseTerm } from './asking.ts';

type InterviewTask = 'hold' | 'continue' | 'kit' | 'scorecard' | 'panel' | 'sessions' | 'primer';

/** A session that can be read, with its file. */
interface Kept {
  readonly file: string;
  readonly state: SessionState;
}

/** Leads to a command of interviews; offers what there is something for. Gives its arguments. */
export async function chooseInterviewTask(ports: Ports): Promise<readonly string[]> {
  const store = (await ports.interviews()).sessions();
  const kept = store.list().flatMap(({ file, state }) => (state ? [{ file, state }] : []));
  if (kept.length === 0) await sayPrimer(ports);
  for (;;) {
    const task = await ports.prompter.choose('Interviews: which step?', tasksFor(kept));
    if (task !== 'primer') return completeTask(task, kept, ports);
    await sayPrimer(ports);
  }
}

async function sayPrimer({ output }: Ports): Promise<void> {
  const style = { width: output.width, colour: false };
  output.say(`\n${await renderText(interviewPrimer(), style)}`);
}

function tasksFor(kept: readonly Kept[]): readonly Choice<InterviewTask>[] {
  const { open, sealed } = partBySeal(kept);
  return [
    { name: 'Make a kit of questions', value: 'kit' },
    { name: 'Hold an interview', value: 'hold' },
    ...(open.length > 0
      ? [{ name: `Go on with one (${open.length} open)`, value: 'continue' as const }]
      : []),
    ...(kept.length > 0 ? [{ name: 'See a scorecard', value: 'scorecard' as const }] : []),
    ...(panelsOf(sealed).length > 0
      ? [{ name: 'Compare a panel of interviewers', value: 'panel' as const }]
      : []),
    ...(kept.length > 0 ? [{ name: 'List what is stored', value: 'sessions' as const }] : []),
    { name: 'Tell me how it goes', value: 'primer' },
  ];
}

function partBySeal(kept: readonly Kept[]): {
  readonly open: readonly Kept[];
  readonly sealed: readonly Kept[];
} {
  const isSealed = ({ state }: Kept): boolean => state.sealedAt !== undefined;
  return { open: kept.filter((one) => !isSealed(one)), sealed: kept.filter(isSealed) };
}

function completeTask(
  task: Exclude<InterviewTask, 'primer'>,
  kept: readonly Kept[],
  ports: Ports,
): Promise<readonly string[]> {
  const { open, sealed } = partBySeal(kept);
  switch (task) {
    case 'kit':
      return nameKit(ports);
    case 'hold':
      return prepareInterview(ports);
    case 'continue':
      return chooseSession(ports, open).then((file) => ['interview', '--continue', file]);
    case 'scorecard':
      return chooseSession(ports, kept).then((file) => ['scorecard', file]);
    case 'panel':
      return choosePanel(ports, sealed).then((files) => ['panel', ...files]);
    case 'sessions':
      return Promise.resolve(['sessions', 'list']);
  }
}

async function nameKit(ports: Ports): Promise<readonly string[]> {
  const world = await ports.interviews();
  for (;;) {
    const typed = await askLine(ports.prompter, 'A name for the kit file? (e.g. tokyo-desk)');
    const file = /\.ya?ml$/i.test(typed) ? typed : `${typed}.yaml`;
    if (!world.isTaken(file)) return ['kit', 'new', '--output', file];
    ports.output.tell(`${file} is there already.`);
  }
}

async function prepareInterview(ports: Ports): Promise<readonly string[]> {
  const { prompter } = ports;
  const from = await prompter.choose('Which questions?', [
    { name: 'Those of a kit file', value: 'kit' },
    { name: 'Those of one term', value: 'term' },
  ]);
  const questions =
    from === 'kit'
      ? ['--kit', await askPath(ports, 'Which kit file? (its path; you can drag it here)')]
      : [await chooseTerm(ports), '--level', await chooseLevel(prompter)];
  const candidate = await askLine(prompter, 'Who is interviewed?');
  const { userName } = await ports.interviews();
  const asker =
    userName === ''
      ? await askLine(prompter, 'Who asks? (your name)')
      : (await prompter.askText(`Who asks? (your name; Enter for ${userName})`)).trim();
  const names = ['--candidate', candidate, ...(asker === '' ? [] : ['--interviewer', asker])];
  return ['interview', ...questions, ...names];
}

function chooseSession({ prompter }: Ports, kept: readonly Kept[]): Promise<string> {
  const choices = kept.map(({ file, state }) => ({ name: nameOf(state), value: file }));
  return prompter.choose('Which interview?', choices);
}

function nameOf(state: SessionState): string {
  const day = state.startedAt.slice(0, 10);
  return `${state.candidate}, by ${state.interviewer}, ${day} (${describeStand(state)})`;
}

function choosePanel({ prompter }: Ports, sealed: readonly Kept[]): Promise<readonly string[]> {
  return prompter.choose('Whose panel?', panelsOf(sealed));
}

/** The candidates with the sealed sessions of more than one interviewer, asked the same. */
function panelsOf(sealed: readonly Kept[]): readonly Choice<readonly string[]>[] {
  const panels = new Map<string, Kept[]>();
  for (const one of sealed) {
    const key = `${nameKey(one.state.candidate)} ${one.state.kit.hash}`;
    panels.set(key, [...(panels.get(key) ?? []), one]);
  }
  return [...panels.values()].flatMap((those) => {
    const names = [...new Set(those.map(({ state }) => state.interviewer))];
    const [first] = those;
    if (first === undefined || names.length < 2) return [];
    const name = `${first.state.candidate}, by ${names.join(', ')}`;
    return [{ name, value: those.map(({ file }) => file) }];
  });
}
