import { type ExitCode, RecruitError } from '../errors.ts';
import type { Choice, Ports } from '../ports.ts';

type Task =
  | 'kit'
  | 'interview'
  | 'continue'
  | 'scorecard'
  | 'explain'
  | 'search'
  | 'new'
  | 'questions'
  | 'scan'
  | 'list'
  | 'boolean'
  | 'check'
  | 'help';

const TASKS: readonly Choice<Task>[] = [
  { name: 'Explain a term', value: 'explain' },
  { name: 'Find a term by words', value: 'search' },
  { name: 'Look into a resume (PDF)', value: 'scan' },
  { name: 'Print interview questions', value: 'questions' },
  { name: 'Interview: make a kit of questions first', value: 'kit' },
  { name: 'Interview: hold one now', value: 'interview' },
  { name: 'Interview: go on with the last one', value: 'continue' },
  { name: 'Interview: see a scorecard', value: 'scorecard' },
  { name: 'Make a search string for job boards', value: 'boolean' },
  { name: 'List all terms', value: 'list' },
  { name: 'Write a term of your own', value: 'new' },
  { name: 'Check term files', value: 'check' },
  { name: 'Show all commands', value: 'help' },
];

/** Leads a person without arguments to a command, says how to call it directly, and runs it. */
export async function openMenu(
  ports: Ports,
  run: (argv: readonly string[]) => Promise<ExitCode>,
): Promise<ExitCode> {
  const task = await ports.prompter.choose('What would you like to do?', TASKS);
  const argv = await completeTask(task, ports);
  ports.output.say(`Next time: recruit ${argv.map(quoted).join(' ')}\n`);
  return run(argv);
}

async function completeTask(task: Task, ports: Ports): Promise<readonly string[]> {
  switch (task) {
    case 'explain':
    case 'boolean':
      return [task, await chooseTerm(ports)];
    case 'questions':
      return [task, await chooseTerm(ports), '--level', await chooseLevel(ports)];
    case 'search':
      return [task, await askName(ports, 'What did you hear or read?')];
    case 'scan':
      return [task, await askName(ports, 'Which PDF? (its path; you can drag it here)')];
    case 'kit':
      return [
        'kit',
        'new',
        '--output',
        await askName(ports, 'Name of the kit file? (e.g. desk.yaml)'),
      ];
    case 'interview':
      return completeInterview(ports);
    case 'continue':
      return ['interview', '--continue'];
    case 'scorecard':
      return [task, await chooseSession(ports)];
    case 'new':
    case 'list':
    case 'check':
    case 'help':
      return [task];
  }
}

async function completeInterview(ports: Ports): Promise<readonly string[]> {
  const from = await ports.prompter.choose('Which questions?', [
    { name: 'Those of a term', value: 'term' },
    { name: 'Those of a kit file', value: 'kit' },
  ]);
  const questions =
    from === 'kit'
      ? ['--kit', await askName(ports, 'Which kit file? (its path; you can drag it here)')]
      : [await chooseTerm(ports), '--level', await chooseLevel(ports)];
  return ['interview', ...questions, '--candidate', await askName(ports, "The candidate's name?")];
}

async function chooseSession(ports: Ports): Promise<string> {
  const entries = (await ports.interviews()).sessions().list();
  const choices = entries.flatMap(({ file, state }) =>
    state
      ? [
          {
            name: `${state.candidate}, by ${state.interviewer}, ${state.startedAt.slice(0, 10)}`,
            value: file,
          },
        ]
      : [],
  );
  if (choices.length === 0) {
    const hint = 'Hold one first: recruit interview.';
    throw new RecruitError('session', 'there is no interview yet', hint);
  }
  return ports.prompter.choose('Which interview?', choices);
}

/** Dragged files come in quotes. */
async function askName({ prompter }: Ports, message: string): Promise<string> {
  for (;;) {
    const text = (await prompter.askText(message)).trim().replace(/^(['"])(.*)\1$/, '$2');
    if (text !== '') return text;
  }
}

async function chooseTerm(ports: Ports): Promise<string> {
  const { terms } = await ports.terms.load([]);
  const choices = terms.map(({ id, name, industry }) => ({
    name: `${name} (${industry})`,
    value: id,
  }));
  return ports.prompter.choose('Which term?', choices);
}

function chooseLevel(ports: Ports): Promise<string> {
  return ports.prompter.choose('At which level?', [
    { name: 'Junior', value: 'junior' },
    { name: 'Mid', value: 'mid' },
    { name: 'Senior', value: 'senior' },
  ]);
}

function quoted(argument: string): string {
  return /^[\w./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
