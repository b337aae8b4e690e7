import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core';
import { type Reply, readTyped } from '../core/interview/typed.ts';
import type { DeskScreen, InterviewDesk } from '../ports.ts';
import { editorOf, openEditor } from './editor.ts';
import { layOutPages } from './interview-page.ts';

const PAUSE: Reply = { kind: 'do', action: { kind: 'pause' } };

/** The terminal: what of a process a desk of keys needs. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stderr: NodeJS.WritableStream & { readonly rows?: number; readonly columns?: number };
  readonly env: NodeJS.ProcessEnv;
}

/** A desk of single keys, drawn in place with Inquirer. */
export function createKeyDesk({ stdin, stderr, env }: Terminal): InterviewDesk {
  const context = { input: stdin, output: stderr, clearPromptOnDone: true };
  let stopped = false;
  let seen: SeenPage = { position: 0, page: 0, text: '' };
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
      const isSame = screen.state.talk.position === seen.position;
      const config = {
        ...screen,
        ...sizeOf(stderr),
        firstPage: isSame ? seen.page : 0,
        see: (page: SeenPage) => {
          seen = page;
        },
      };
      return orStop(askKey(config, context), PAUSE);
    },
    ask: async (message, oneKey = false) =>
      stopped
        ? undefined
        : orStop(
            askLine({ message, oneKey, above: seen.text, ...sizeOf(stderr) }, context),
            undefined,
          ),
    show: async (text) => {
      const config = { text, ...sizeOf(stderr) };
      if (!stopped) await orStop(showText(config, context), undefined);
    },
    edit: async () => editText(env),
    close: () => undefined,
  };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function sizeOf({ rows = 24, columns = 80 }: Terminal['stderr']): Size {
  return { rows, columns };
}

/** The part of a screen that was last in sight. */
interface SeenPage {
  readonly position: number;
  readonly page: number;
  readonly text: string;
}

interface KeyConfig extends DeskScreen, Size {
  readonly firstPage: number;
  see(page: SeenPage): void;
}

const askKey = createPrompt<Reply, KeyConfig>((config, done) => {
  const { state } = config;
  const pages = layOutPages({ ...config, keys: `${config.said}${config.keys}` }, config.rows);
  const [page, setPage] = useState(Math.min(config.firstPage, pages.length - 1));
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
  // What is typed is about the body: what was heard, which probe was used.
  const seen = pages[page]?.hasBody ? page : pages.findLastIndex(({ hasBody }) => hasBody);
  // While a line is typed no key does what the key line says.
  const text = pages[seen]?.above ?? '';
  config.see({ position: state.talk.position, page: seen, text });
  return pages[page]?.text ?? '';
});

const showText = createPrompt<void, Size & { readonly text: string }>(({ text, rows }, done) => {
  const pages = layOutPages({ body: text, anchors: '', keys: 'Enter goes back.' }, rows);
  const [page, setPage] = useState(0);
  useKeypress((key, rl) => {
    rl.clearLine(0);
    if (key.name === 'space' && pages.length > 1) setPage((page + 1) % pages.length);
    else done();
  });
  return pages[page]?.text ?? '';
});

/** How many rows of the terminal a line that is typed may take. */
const NOTE_ROWS = 5;

interface LineConfig extends Size {
  /** Stays in sight while the line is typed. */
  readonly above: string;
  readonly message: string;
  readonly oneKey: boolean;
}

const askLine = createPrompt<string | undefined, LineConfig>((config, done) => {
  const { above, message, oneKey } = config;
  const [typed, setTyped] = useState('');
  useKeypress((key, rl) => {
    if (key.name === 'escape') done(undefined);
    // Enter has emptied the line before the key arrives here.
    else if (isEnterKey(key)) done(typed);
    else if (oneKey && rl.line !== '') done(rl.line);
    else setTyped(rl.line);
  });
  // Of a long note the end is drawn: no more than fits, and no slower than a short one.
  const most = config.columns * NOTE_ROWS - '> …'.length;
  const end = typed.length > most ? `…${typed.slice(-most)}` : typed;
  const asked = `${message}\n> ${end}`;
  return `${fitAbove(above, asked, config)}\n\n${asked}`;
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
