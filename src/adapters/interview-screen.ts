import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core';
import { type Reply, readTyped } from '../core/interview/typed.ts';
import type { AtWidth, DeskScreen, InterviewDesk } from '../ports.ts';
import { editorOf, openEditor } from './editor.ts';
import { layOutPages, type ScreenPage } from './interview-page.ts';
import { type Size, type TerminalStream, useTerminalSize } from './terminal-size.ts';

const PAUSE: Reply = { kind: 'do', action: { kind: 'pause' } };

/** The terminal: what of a process a desk of keys needs. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stderr: TerminalStream;
  readonly env: NodeJS.ProcessEnv;
}

/** A desk of single keys, drawn in place with Inquirer. */
export function createKeyDesk({ stdin, stderr, env }: Terminal): InterviewDesk {
  const context = { input: stdin, output: stderr, clearPromptOnDone: true };
  let stopped = false;
  let seen: SeenPage = { position: 0, page: 0, above: () => '' };
  // Ctrl-C anywhere pauses; a second one then finds the program on its way out.
  const orStop = async <T>(prompt: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await prompt;
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
      stopped = true;
      return otherwise;
    }
  };
  return {
    attended: true,
    redraws: true,
    next: async (screen) => {
      if (stopped) return PAUSE;
      const see = (page: SeenPage): void => {
        seen = page;
      };
      return orStop(askKey({ terminal: stderr, screen, seen, see }, context), PAUSE);
    },
    ask: async (message, oneKey = false) => {
      if (stopped) return undefined;
      const config = { terminal: stderr, message, oneKey, above: seen.above };
      return orStop(askLine(config, context), undefined);
    },
    show: async (text) => {
      if (!stopped) await orStop(showText({ terminal: stderr, text }, context), undefined);
    },
    edit: async () => editText(env),
    close: () => undefined,
  };
}

interface Drawn {
  readonly terminal: TerminalStream;
}

/** The part of a screen that was last in sight. */
interface SeenPage {
  readonly position: number;
  readonly page: number;
  /** Without the keys: while a line is typed no key does what the key line says. */
  above(size: Size): string;
}

interface KeyConfig extends Drawn {
  readonly screen: AtWidth<DeskScreen>;
  readonly seen: SeenPage;
  see(page: SeenPage): void;
}

const askKey = createPrompt<Reply, KeyConfig>(({ terminal, screen, seen, see }, done) => {
  const size = useTerminalSize(terminal);
  const { state } = screen(size.columns);
  const { position } = state.talk;
  const pages = pagesOf(screen, size);
  const [turned, setPage] = useState(position === seen.position ? seen.page : 0);
  // At another size there may be fewer.
  const page = Math.min(turned, pages.length - 1);
  useKeypress((key, rl) => {
    const typed = rl.line;
    rl.clearLine(0);
    if (key.name === 'space' || key.name === 'pagedown') setPage((page + 1) % pages.length);
    else if (key.name === 'pageup') setPage((page + pages.length - 1) % pages.length);
    else {
      const reply = readTyped(typed, state);
      if (reply.kind !== 'unknown') done(reply);
    }
  });
  const withBody = bodyPage(pages, page);
  const above = (at: Size): string => {
    const then = pagesOf(screen, at);
    return then[bodyPage(then, withBody)]?.above ?? '';
  };
  see({ position, page: withBody, above });
  return pages[page]?.text ?? '';
});

function pagesOf(screen: AtWidth<DeskScreen>, { columns, rows }: Size): readonly ScreenPage[] {
  const { body, anchors, said, keys } = screen(columns);
  return layOutPages({ body, anchors, keys: `${said}${keys}` }, rows);
}

/** What is typed is about the body: what was heard, which probe was used. */
function bodyPage(pages: readonly ScreenPage[], page: number): number {
  return pages[page]?.hasBody ? page : pages.findLastIndex(({ hasBody }) => hasBody);
}

interface TextConfig extends Drawn {
  readonly text: AtWidth<string>;
}

const showText = createPrompt<void, TextConfig>(({ text, terminal }, done) => {
  const { rows, columns } = useTerminalSize(terminal);
  const parts = { body: text(columns), anchors: '', keys: 'Enter goes back.' };
  const pages = layOutPages(parts, rows);
  const [turned, setPage] = useState(0);
  const page = Math.min(turned, pages.length - 1);
  useKeypress((key, rl) => {
    rl.clearLine(0);
    if (key.name === 'space' && pages.length > 1) setPage((page + 1) % pages.length);
    else done();
  });
  return pages[page]?.text ?? '';
});

/** How many rows of the terminal a line that is typed may take. */
const NOTE_ROWS = 5;

interface LineConfig extends Drawn {
  /** Stays in sight while the line is typed. */
  above(size: Size): string;
  readonly message: AtWidth<string>;
  readonly oneKey: boolean;
}

const askLine = createPrompt<string | undefined, LineConfig>((config, done) => {
  const { above, message, oneKey } = config;
  const size = useTerminalSize(config.terminal);
  const [typed, setTyped] = useState('');
  useKeypress((key, rl) => {
    if (key.name === 'escape') done(undefined);
    // Enter has emptied the line before the key arrives here.
    else if (isEnterKey(key)) done(typed);
    else if (oneKey && rl.line !== '') done(rl.line);
    else setTyped(rl.line);
  });
  // Of a long note the end is drawn: no more than fits, and no slower than a short one.
  const most = size.columns * NOTE_ROWS - '> …'.length;
  const end = typed.length > most ? `…${typed.slice(-most)}` : typed;
  const asked = `${message(size.columns)}\n> ${end}`;
  return `${fitAbove(above(size), asked, size)}\n\n${asked}`;
});

/** As much of a page, from its top, as leaves room for the line that is typed below it. */
function fitAbove(above: string, asked: string, { rows, columns }: Size): string {
  const rowsOf = (line: string): number => Math.max(1, Math.ceil((line.length + 1) / columns));
  const taken = asked.split('\n').reduce((sum, line) => sum + rowsOf(line), 0);
  return above
    .split('\n')
    .slice(0, Math.max(1, rows - 2 - taken))
    .join('\n');
}

/** What was written in the user's editor; undefined where there is none, or nothing was. */
function editText(env: NodeJS.ProcessEnv): string | undefined {
  const editor = editorOf(env);
  if (editor === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'recruit-note-'));
  try {
    const file = join(folder, 'note.txt');
    writeFileSync(file, '', { mode: 0o600 });
    openEditor(editor, file);
    const text = readFileSync(file, 'utf8').trim();
    return text === '' ? undefined : text;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
