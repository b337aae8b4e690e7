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
  readonly stderr: NodeJS.WritableStream & { readonly rows?: number };
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
    next: async (screen) => {
      if (stopped) return PAUSE;
      const isSame = screen.state.talk.position === seen.position;
      const config = {
        ...screen,
        rows: stderr.rows ?? 24,
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
        : orStop(askLine({ message, oneKey, above: seen.text }, context), undefined),
    edit: async () => editText(env),
    close: () => undefined,
  };
}

/** The part of a screen that was last in sight. */
interface SeenPage {
  readonly position: number;
  readonly page: number;
  readonly text: string;
}

interface KeyConfig extends DeskScreen {
  /** Lines of the terminal. */
  readonly rows: number;
  readonly firstPage: number;
  see(page: SeenPage): void;
}

const askKey = createPrompt<Reply, KeyConfig>((config, done) => {
  const { state } = config;
  const pages = layOutPages(config, config.rows);
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
  const text = pages[page] ?? '';
  config.see({ position: state.talk.position, page, text: withoutKeys(text, config.keys) });
  return text;
});

/** While a line is typed no key does what the key line says. */
function withoutKeys(page: string, keys: string): string {
  return page.slice(0, page.length - keys.trimEnd().length).trimEnd();
}

interface LineConfig {
  /** Stays in sight while the line is typed. */
  readonly above: string;
  readonly message: string;
  readonly oneKey: boolean;
}

const askLine = createPrompt<string | undefined, LineConfig>(({ above, message, oneKey }, done) => {
  const [typed, setTyped] = useState('');
  useKeypress((key, rl) => {
    if (key.name === 'escape') done(undefined);
    // Enter has emptied the line before the key arrives here.
    else if (isEnterKey(key)) done(typed);
    else if (oneKey && rl.line !== '') done(rl.line);
    else setTyped(rl.line);
  });
  return `${above}\n\n${message}\n> ${typed}`;
});

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
