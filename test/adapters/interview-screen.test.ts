import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createKeyDesk } from '../../src/adapters/interview-screen.ts';
import type { DeskScreen, InterviewDesk } from '../../src/ports.ts';
import { sampleKit, startSession } from '../core/interview/samples.ts';

const SCREEN: DeskScreen = {
  body: 'Question 1 of 2\n',
  anchors: '1 missed it: none\n',
  said: '',
  keys: '1-5 rate, n note\n',
  state: startSession(sampleKit({ ties: 2 })),
};

interface Seat {
  readonly desk: InterviewDesk;
  /** Types keys, each on its own, as a person does. */
  type(...keys: readonly string[]): Promise<void>;
  shown(): string;
}

function sit(env: NodeJS.ProcessEnv = {}, rows = 24): Seat {
  const stdin = new PassThrough();
  const stderr = new PassThrough();
  // Like that of a process, it stays open when a prompt is done with it.
  stderr.end = () => stderr;
  let written = '';
  stderr.on('data', (chunk) => {
    written += String(chunk);
  });
  const desk = createKeyDesk({ stdin, stderr: Object.assign(stderr, { rows }), env });
  return {
    desk,
    type: async (...keys) => {
      for (const key of keys) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        stdin.write(key);
      }
    },
    shown: () => stripVTControlCharacters(written),
  };
}

describe('one key', () => {
  it.each([
    ['4', { kind: 'do', action: { kind: 'rate', rating: 4 } }],
    ['b', { kind: 'do', action: { kind: 'back' } }],
    ['u', { kind: 'do', action: { kind: 'undo' } }],
    ['?', { kind: 'help' }],
    ['n', { kind: 'want', key: 'n', want: 'note' }],
    ['g', { kind: 'want', key: 'g', want: 'question' }],
    ['e', { kind: 'edit' }],
  ])('%s does what it says at once', async (key, reply) => {
    const { desk, type, shown } = sit();
    const next = desk.next(() => SCREEN);
    await type(key);
    expect(await next).toEqual(reply);
    expect(shown()).toContain('Question 1 of 2');
  });

  it('that means nothing does nothing', async () => {
    const { desk, type } = sit();
    const next = desk.next(() => SCREEN);
    await type('z', '\u001b[A', '\r', '9', ' ', '3');
    expect(await next).toEqual({ kind: 'do', action: { kind: 'rate', rating: 3 } });
  });

  it('leafs through a body that is higher than the terminal, with the keys in sight', async () => {
    const body = Array.from({ length: 30 }, (_, line) => `line ${line + 1}.`).join('\n');
    const { desk, type, shown } = sit({}, 20);
    const next = desk.next(() => ({ ...SCREEN, body }));
    await type();
    expect(shown()).toContain('line 1.');
    expect(shown()).not.toContain('line 30.');
    expect(shown()).toContain('page 1 of');
    await type(' ');
    await type('3');
    await next;
    expect(shown()).toContain('line 30.');
    for (const drawn of shown().split('1-5 rate').slice(0, -1)) {
      expect(drawn.split('\n').length).toBeLessThanOrEqual(20);
    }
  });

  it('Ctrl-C pauses, here and at a line, and nothing is asked any more', async () => {
    for (const ask of ['next', 'ask'] as const) {
      const { desk, type } = sit();
      const waiting = ask === 'next' ? desk.next(() => SCREEN) : desk.ask(() => 'Note:');
      await type('\u0003');
      const pause = { kind: 'do', action: { kind: 'pause' } };
      expect(await waiting).toEqual(ask === 'next' ? pause : undefined);
      expect(await desk.next(() => SCREEN)).toEqual(pause);
      expect(await desk.ask(() => 'Note:')).toBeUndefined();
    }
  });
});

describe('a line', () => {
  it('is typed, mended and ended with Enter', async () => {
    const { desk, type, shown } = sit();
    const line = desk.ask(() => 'Note:');
    await type('+', ' ', 'k', 'x', '\u007f', 'new it', '\r');
    expect(await line).toBe('+ knew it');
    expect(shown()).toContain('Note:\n> + knew it');
  });

  it('is typed under the page that was in sight, which comes back afterwards', async () => {
    const body = Array.from({ length: 30 }, (_, line) => `line ${line + 1}.`).join('\n');
    const { desk, type, shown } = sit({}, 20);
    const next = desk.next(() => ({ ...SCREEN, body }));
    await type(' ', 't');
    await next;
    const before = shown().length;
    const which = desk.ask(() => 'Which?', true);
    await type('1');
    await which;
    const again = desk.next(() => ({ ...SCREEN, body }));
    await type('3');
    await again;
    const after = shown().slice(before);
    expect(after.split('Which?').map((part) => part.includes('line 30.'))).toEqual([true, true]);
    expect(after).not.toContain('line 1.');
  });

  it('is given up with Escape', async () => {
    const { desk, type } = sit();
    const line = desk.ask(() => 'Note:');
    await type('a', '\u001b');
    expect(await line).toBeUndefined();
  });

  it('of one key needs no Enter', async () => {
    const { desk, type } = sit();
    const line = desk.ask(() => 'Which?', true);
    await type('2');
    expect(await line).toBe('2');
  });
});

describe('the editor', () => {
  it('gives what was written', async () => {
    const script = `${process.execPath} ${import.meta.dirname}/write-note.mjs`;
    expect(await sit({ EDITOR: script }).desk.edit()).toBe('two\nlines');
  });

  it('that does not exist gives nothing', async () => {
    expect(await sit({ EDITOR: '/none/such' }).desk.edit()).toBeUndefined();
    expect(await sit().desk.edit()).toBeUndefined();
  });
});
