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
 * screen reader can follow it. A question is shown when it is reached, and again at an empty line;
 * in between only what was done. The end of the lines pauses the session.
 */
export function createLineDesk({ lines, write, attended }: LineStreams): InterviewDesk {
  const source = lines[Symbol.asyncIterator]();
  let shown = 0;
  const read = async (): Promise<string | undefined> => {
    const { value, done } = await source.next();
    // What nobody typed is shown, so that the page can be read afterwards.
    if (!attended) write(`${done ? '' : value}\n`);
    return done ? undefined : value;
  };
  return {
    attended,
    redraws: false,
    async next(screen) {
      const { body, anchors, said, keys, state } = screen();
      const { position } = state.talk;
      const page = position === shown ? said : `\n${body}\n${anchors}\n${said}${keys}`;
      shown = position;
      write(`${page}> `);
      const line = await read();
      if (line?.trim() === '') shown = 0;
      return line === undefined
        ? { kind: 'do', action: { kind: 'pause' } }
        : readTyped(line, state);
    },
    async ask(message) {
      write(`${message()} `);
      return read();
    },
    async show(text) {
      write(`\n${text()}\n`);
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
