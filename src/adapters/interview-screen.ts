import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core';
import { type Reply, readTyped } from '../core/interview/typed.ts';
import type { DeskScreen, InterviewDesk } from '../ports.ts';

const PAUSE: Reply = { kind: 'do', action: { kind: 'pause' } };

/** The terminal: what of a process a desk of keys needs. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly env: NodeJS.ProcessEnv;
}

/** A desk of single keys, drawn in place with Inquirer. */
export function createKeyDesk({ stdin, stderr, env }: Terminal): InterviewDesk {
  const context = { input: stdin, output: stderr, clearPromptOnDone: true };
  let stopped = false;
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
    next: async (screen) => (stopped ? PAUSE : orStop(askKey(screen, context), PAUSE)),
    ask: async (message, oneKey = false) =>
      stopped ? undefined : orStop(askLine({ message, oneKey }, context), undefined),
    edit: async () => editText(env),
    close: () => undefined,
  };
}

const askKey = createPrompt<Reply, DeskScreen>(({ text, state }, done) => {
  const [finished, finish] = useState(false);
  useKeypress((_, rl) => {
    const typed = rl.line;
    rl.clearLine(0);
    if (finished || typed === '') return;
    const reply = readTyped(typed, state);
    if (reply.kind === 'unknown') return;
    finish(true);
    done(reply);
  });
  return `${text.trimEnd()}\n`;
});

interface LineConfig {
  readonly message: string;
  readonly oneKey: boolean;
}

const askLine = createPrompt<string | undefined, LineConfig>(({ message, oneKey }, done) => {
  const [typed, setTyped] = useState('');
  useKeypress((key, rl) => {
    if (key.name === 'escape') done(undefined);
    // Enter has emptied the line before the key arrives here.
    else if (isEnterKey(key)) done(typed);
    else if (oneKey && rl.line !== '') done(rl.line);
    else setTyped(rl.line);
  });
  return `${message} ${typed}`;
});

/** What was written in $VISUAL or $EDITOR; undefined where there is none, or nothing was. */
function editText(env: NodeJS.ProcessEnv): string | undefined {
  const editor = env['VISUAL'] ?? env['EDITOR'];
  if (editor === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'recruit-note-'));
  try {
    const file = join(folder, 'note.txt');
    writeFileSync(file, '', { mode: 0o600 });
    const [command = '', ...words] = editor.split(/\s+/);
    spawnSync(command, [...words, file], { stdio: 'inherit' });
    const text = readFileSync(file, 'utf8').trim();
    return text === '' ? undefined : text;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
