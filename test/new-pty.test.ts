import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MINIMAL_TERM } from './core/glossary/minimal-term.ts';
import { type Desk, loadPty, seatTests } from './on-terminal.ts';

const pty = await loadPty();
const onTerminal = describe.skipIf(typeof pty === 'string');
const CTRL_C = '\u0003';
const DOWN = '\u001B[B';
let folder = '';
const sit = seatTests(
  pty,
  (own) => {
    folder = own;
  },
  (own) => ({ RECRUIT_CACHE: join(own, 'cache') }),
);

const fileOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

it.runIf(typeof pty === 'string')(`is skipped: ${String(pty).slice(0, 80)}`, () => {
  expect(pty).toContain('no pseudo-terminals');
});

/** Names the term and its industry. */
async function begin(at: Desk, name: string): Promise<void> {
  await at.see('What is the term called?');
  await at.press(`${name}\r`, 'Which industry?');
  await at.press('\r', 'What else is it called?');
}

onTerminal('recruit new on a terminal', { timeout: 120_000 }, () => {
  it('asks, refuses what cannot be, tries phrases, and opens the editor', async () => {
    const editor = join(folder, 'editor.sh');
    writeFileSync(editor, '#!/bin/sh\nprintf "# edited\\n" >> "$1"\n');
    chmodSync(editor, 0o755);
    const at = sit(['new', '--terms', 'my'], { env: { EDITOR: editor } });
    await begin(at, 'Bee: Keeping');
    await at.press('apiary # one\r', 'Another one?');
    await at.press('\r', 'What does it mean?');
    await at.press('Keeping bees.\r', 'tell you on a resume?');
    await at.press('\r', 'A line from a resume');
    await at.press('Keeps bees for years\r', 'Another one?');
    await at.press('\r', 'A phrase that finds');
    await at.press('{keep,bees\r', 'has a { or } without its other half');
    await at.press('\u0015wasps\r', 'Another one?');
    await at.press('\r', 'No phrase finds: Keeps bees for years');
    await at.press('keep bees\r', 'A line that sounds alike');
    await at.press('Keeps bees of paper\r', 'Another one?');
    await at.press('\r', 'The phrase keep bees finds: Keeps bees of paper');
    await at.press('bees of paper\r', 'Another one?');
    await at.press('\r', 'usual job title?');
    await at.press('Beekeeper\r', 'Another title');
    await at.press('\r', 'The junior level');
    await at.press('\r', 'A sign that a person');
    await at.press('\r', 'The first question?');
    await at.press('Are you married?\r', 'an interview may not ask about');
    await at.press('\u0015What is a hive?\r', 'What does a good answer say?');
    await at.press('The box.\r', 'A thing to listen for?');
    await at.press('box\r', 'Another one?');
    await at.press('\r', 'A follow-up question?');
    await at.press('\r', 'The second question?');
    await at.press('\r', 'What does a good answer say?');
    await at.press('\r', 'A thing to listen for?');
    await at.press('\r', 'A follow-up question?');
    await at.press('\r', 'The mid level');
    for (const next of ['The senior level', 'A red flag', 'Related terms']) {
      await at.press(`${DOWN}\r`, next);
    }
    await at.press(`${DOWN}\r`, /places to fill[\s\S]*Open it in your editor/);
    await at.press(`${DOWN}\r`, /places to fill[\s\S]*Open it in your editor/);
    await at.press('\r', 'my/bee-keeping.yaml');
    expect(await at.ended).toBe(0);
    const text = fileOf('my/bee-keeping.yaml');
    expect(text.endsWith('# edited\n')).toBe(true);
    expect(parse(text)).toMatchObject({
      term: 'Bee: Keeping',
      also_called: ['apiary # one'],
      meaning: 'Keeping bees.',
      on_a_resume: null,
      phrases: ['wasps', 'keep bees'],
      look_alikes: ['bees of paper'],
      non_examples: ['Keeps bees of paper'],
      levels: {
        junior: { questions: [{ ask: 'What is a hive?', listen_for: ['box', null] }, {}] },
      },
    });
  });

  it('keeps what was typed on Ctrl-C, the line that was not entered too', async () => {
    const at = sit(['new']);
    await begin(at, 'Beekeeping');
    await at.press('apiary\r', 'Another one?');
    await at.press('half a na', 'half a na');
    await at.press(CTRL_C, 'stopped; what you typed is in beekeeping.yaml');
    expect(await at.ended).toBe(130);
    expect(parse(fileOf('beekeeping.yaml')).also_called).toEqual(['apiary', 'half a na']);
  });

  it('keeps every answer when it is killed', async () => {
    const at = sit(['new']);
    await begin(at, 'Beekeeping');
    await at.press('apiary\r', 'Another one?');
    at.kill();
    await at.ended;
    expect(parse(fileOf('beekeeping.yaml')).also_called).toEqual(['apiary']);
  });

  it('keeps all lines of a paste', async () => {
    const at = sit(['new']);
    await begin(at, 'Beekeeping');
    await at.press('apiary\rbee farming\rhoney work\r', /\+ honey work[\s\S]*Another one\?/);
    await at.press('\r', 'What does it mean?');
    await at.press('Keeping bees:\rfor honey\rand wax', /\+ and wax[\s\S]*tell you on a resume/);
    await at.press(CTRL_C, 'stopped');
    await at.ended;
    expect(parse(fileOf('beekeeping.yaml'))).toMatchObject({
      also_called: ['apiary', 'bee farming', 'honey work'],
      meaning: 'Keeping bees: for honey and wax',
    });
  });

  it('writes over nothing, and asks for another name', async () => {
    writeFileSync(join(folder, 'beekeeping.yaml'), MINIMAL_TERM);
    const at = sit(['new', 'Beekeeping', '--from', 'beekeeping.yaml']);
    await at.see(/there is a file beekeeping\.yaml already[\s\S]*What is the term called\?/);
    await at.press('Bee Work\r', 'bee-work.yaml\n');
    expect(await at.ended).toBe(0);
    expect(fileOf('beekeeping.yaml')).toBe(MINIMAL_TERM);
    expect(parse(fileOf('bee-work.yaml'))).toEqual({ ...parse(MINIMAL_TERM), term: 'Bee Work' });
  });

  it('leaves a file alone that somebody else changes meanwhile', async () => {
    const at = sit(['new']);
    await begin(at, 'Beekeeping');
    writeFileSync(join(folder, 'beekeeping.yaml'), 'mine\n');
    await at.press('apiary\r', 'was changed by another program');
    expect(await at.ended).toBe(2);
    expect(fileOf('beekeeping.yaml')).toBe('mine\n');
  });

  it('writes nothing where not even a name was typed', async () => {
    const at = sit(['new', '--terms', 'my']);
    await at.see('What is the term called?');
    await at.press(CTRL_C, 'stopped');
    expect(await at.ended).toBe(130);
    expect(existsSync(join(folder, 'my'))).toBe(false);
  });
});
