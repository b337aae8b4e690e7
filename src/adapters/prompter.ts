import { RecruitError } from '../errors.ts';
import type { Prompter } from '../ports.ts';
import { watchForPaste } from './pasted-lines.ts';

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
    async askText(message, { refuse, watch, takeMore } = {}) {
      const { createPromptModule } = await import('inquirer');
      const prompt = createPromptModule(context());
      // Is called for each key, and is the only thing that sees what is not entered yet.
      const transformer = (text: string): string => {
        watch?.(text);
        return text;
      };
      const paste = watchForPaste(process.stdin);
      const validate = (text: string): true | string => {
        const wrong = refuse?.(text);
        if (wrong !== undefined) paste.again();
        return wrong ?? true;
      };
      try {
        const answers = await asking(() =>
          prompt([{ type: 'input', name: 'value', message, validate, transformer }]),
        );
        return String(answers.value);
      } finally {
        const more = await paste.end();
        if (more.length > 0) takeMore?.(more);
      }
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
