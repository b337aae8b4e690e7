import type { ExitCode } from '../errors.ts';
import type { Choice, Ports } from '../ports.ts';
import { askLine, askPath, chooseLevel, chooseTerm } from './asking.ts';
import { chooseInterviewTask } from './menu-interview.ts';

type Task =
  | 'interviews'
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
  { name: 'Look into a resume', value: 'scan' },
  { name: 'Print interview questions', value: 'questions' },
  { name: 'Prepare and hold interviews', value: 'interviews' },
  { name: 'Make a search for job boards', value: 'boolean' },
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
  const { prompter } = ports;
  switch (task) {
    case 'explain':
    case 'boolean':
      return [task, await chooseTerm(ports)];
    case 'questions':
      return [task, await chooseTerm(ports), '--level', await chooseLevel(prompter)];
    case 'search':
      return [task, await askLine(prompter, 'What did you hear or read?')];
    case 'scan':
      return [task, await askPath(ports, 'Which file? (its path; you can drag it here)')];
    case 'interviews':
      return chooseInterviewTask(ports);
    case 'new':
    case 'list':
    case 'check':
    case 'help':
      return [task];
  }
}

function quoted(argument: string): string {
  return /^[\w./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
