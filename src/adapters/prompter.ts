import { RecruitError } from '../errors.ts';
import type { Prompter } from '../ports.ts';

/** Asks with inquirer, on standard error so that results stay apart. */
export function createPrompter(process: NodeJS.Process): Prompter {
  // Touching standard input opens it, which costs time; most commands never ask.
  const context = (): object => ({ output: process.stderr, input: process.stdin });
  return {
    get canAsk() {
      return process.stdin.isTTY === true && process.stderr.isTTY === true;
    },
    async choose(message, choices) {
      const { createPromptModule } = await import('inquirer');
      const prompt = createPromptModule(context());
      const answers = await asking(() =>
        prompt([{ type: 'select', name: 'value', message, choices: [...choices], pageSize: 12 }]),
      );
      return answers.value;
    },
    async askText(message) {
      const { createPromptModule } = await import('inquirer');
      const prompt = createPromptModule(context());
      const answers = await asking(() => prompt([{ type: 'input', name: 'value', message }]));
      return String(answers.value);
    },
  };
}

async function asking<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') {
      throw new RecruitError('interrupted', 'stopped');
    }
    throw error;
  }
}
