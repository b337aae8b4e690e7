import { RecruitError } from '../errors.ts';
import type { Choice, Prompter } from '../ports.ts';
import { watchForPaste } from './pasted-lines.ts';

/** Longer menus are searched by typing. */
const PAGE = 12;

/** Asks with inquirer, on standard error so that results stay apart. */
export function createPrompter(process: NodeJS.Process): Prompter {
  // Touching standard input opens it, which costs time; most commands never ask.
  const context = (): object => ({ output: process.stderr, input: process.stdin });
  return {
    get canAsk() {
      return process.stdin.isTTY === true && process.stderr.isTTY === true;
    },
    async choose(message, choices) {
      const { createPromptModule } = await import('./prompt-library.ts');
      const prompt = createPromptModule(context());
      const all = [...choices];
      const question =
        all.length > PAGE
          ? { type: 'search' as const, source: (typed = '') => matching(all, typed) }
          : { type: 'select' as const, choices: all };
      const answers = await asking(() =>
        prompt([{ ...question, name: 'value', message, pageSize: PAGE }]),
      );
      return answers.value;
    },
    async askText(message, { refuse, watch, takeMore } = {}) {
      const { createPromptModule } = await import('./prompt-library.ts');
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

/** The choices that hold every word typed, in any case. */
function matching<T>(choices: readonly Choice<T>[], typed: string): Choice<T>[] {
  const words = typed.toLowerCase().split(/\s+/);
  return choices.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
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
