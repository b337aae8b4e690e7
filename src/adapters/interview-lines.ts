import { readTyped } from '../core/interview/typed.ts';
import type { InterviewDesk } from '../ports.ts';

/** Where lines come from and go to. */
export interface LineStreams {
  /** What the interviewer types, line by line: from a terminal, a pipe or a file of answers. */
  readonly lines: AsyncIterable<string>;
  write(text: string): void;
  /** See {@link InterviewDesk}. */
  readonly attended: boolean;
}

/**
 * A desk of plain lines: nothing is drawn twice, nothing depends on colour, and any program or
 * screen reader can follow it. The end of the lines pauses the session.
 */
export function createLineDesk({ lines, write, attended }: LineStreams): InterviewDesk {
  const source = lines[Symbol.asyncIterator]();
  const read = async (): Promise<string | undefined> => {
    const { value, done } = await source.next();
    return done ? undefined : value;
  };
  return {
    attended,
    async next({ body, anchors, keys, state }) {
      write(`\n${body}\n${anchors}\n${keys}> `);
      const line = await read();
      return line === undefined
        ? { kind: 'do', action: { kind: 'pause' } }
        : readTyped(line, state);
    },
    async ask(message) {
      write(`${message} `);
      return read();
    },
    async show(text) {
      write(`\n${text}`);
    },
    async edit() {
      write('Note: ');
      return read();
    },
    close: () => {
      void source.return?.();
    },
  };
}
