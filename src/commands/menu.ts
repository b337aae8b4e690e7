import type { ExitCode } from '../errors.ts';
import type { Choice, Ports } from '../ports.ts';

type Task = 'explain' | 'questions' | 'scan' | 'list' | 'boolean' | 'check' | 'help';

const TASKS: readonly Choice<Task>[] = [
  { name: 'Explain a term', value: 'explain' },
  { name: 'Look into a resume (PDF)', value: 'scan' },
  { name: 'Print interview questions', value: 'questions' },
  { name: 'Make a search string for job boards', value: 'boolean' },
  { name: 'List all terms', value: 'list' },
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
    case 'scan':
      return [
        task,
        (await ports.prompter.askText('Which PDF? (its path; you can drag it here)'))
          .trim()
          .replace(/^(['"])(.*)\1$/, '$2'),
      ];
    case 'list':
    case 'check':
    case 'help':
      return [task];
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
