import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLineDesk } from '../../src/adapters/interview-lines.ts';
import { openSessionFolder } from '../../src/adapters/session-folder.ts';
import { define as amend } from '../../src/commands/amend.ts';
import type { Define } from '../../src/commands/command.ts';
import { define as interview } from '../../src/commands/interview.ts';
import { define as kit } from '../../src/commands/kit.ts';
import { define as panel } from '../../src/commands/panel.ts';
import { define as scorecard } from '../../src/commands/scorecard.ts';
import { define as sessions } from '../../src/commands/sessions.ts';
import { define as verify } from '../../src/commands/verify.ts';
import type { Ports } from '../../src/ports.ts';
import { sampleTerm } from '../core/interview/samples.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recruit-commands-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly code: number | undefined;
  readonly out: string;
  readonly said: string;
}

/** Runs one command; `typed` are the lines of a pipe, `answers` those of stock prompts. */
async function run(
  define: Define,
  argv: readonly string[],
  typed: readonly string[] = [],
  answers: readonly string[] = [],
): Promise<Ran> {
  let code: number | undefined;
  let out = '';
  let said = '';
  const left = [...answers];
  const glossary = { terms: [sampleTerm('ties', 2), sampleTerm('treaties', 2)], lists: [] };
  const unused = (): never => {
    throw new Error('not used here');
  };
  const hear = (line: string): void => {
    said += `${line}\n`;
  };
  const ports: Ports = {
    version: '0',
    terms: {
      load: async () => ({ ...glossary, origins: {}, hash: '' }),
      loadOne: async (id) => glossary.terms.find((term) => term.id === id),
      locate: unused,
      inspect: unused,
    },
    resumes: { read: unused, hasOcr: unused, stop: unused },
    folders: { walk: unused },
    shelf: unused,
    texts: { read: unused, stop: unused },
    clock: { today: () => '2026-01-05' },
    prompter: {
      canAsk: answers.length > 0,
      choose: async (_, choices) => {
        const wanted = left.shift();
        const found = choices.find(({ name }) => name.startsWith(wanted ?? '?'));
        if (!found) throw new Error(`no choice ${wanted}`);
        return found.value;
      },
      askText: async () => left.shift() ?? '',
    },
    output: {
      width: 80,
      colour: false,
      isTerminal: false,
      write: async (text) => {
        out += text;
      },
      tell: hear,
      say: hear,
      open: unused,
      progress: unused,
      onInterrupt: unused,
    },
    interviews: async () => ({
      userName: 'Ann',
      canDraw: false,
      isPiped: true,
      sessions: (dir = folder) => openSessionFolder(dir),
      sit: (how) => {
        const source = typeof how === 'string' ? typed : how;
        const lines = (async function* () {
          yield* source;
        })();
        return createLineDesk({
          lines,
          attended: false,
          write: (text) => {
            said += text;
          },
        });
      },
      readText: (file) => readFileSync(file, 'utf8'),
      isTaken: existsSync,
      now: () => '2026-06-01T00:00:00.000Z',
    }),
  };
  const command = new Command('test').exitOverride();
  define(command, ports, (result) => {
    code = result;
  });
  await command.parseAsync([...argv], { from: 'user' });
  return { code, out, said };
}

const BEGIN = ['ties', 'treaties', '--candidate', 'A. Example'];
const TALK = ['3', '4', '2', '3', 's', 'y'];

function fileOf(said: string): string {
  const found = /saved in (\S+)/.exec(said)?.[1];
  if (!found) throw new Error(said);
  return found;
}

describe('recruit interview', () => {
  it('pauses at the end of a pipe, goes on, seals and prints the scorecard', async () => {
    const first = await run(interview, BEGIN, TALK.slice(0, 2));
    expect(first.code).toBe(130);
    expect(first.said).toMatch(/Go on with:\n {2}recruit interview --continue \S+_a-example_ann\n/);
    const second = await run(interview, ['--continue'], TALK.slice(2));
    expect(second.code).toBe(0);
    expect(second.out).toContain('Scorecard: A. Example');
    expect(fileOf(second.said)).toBe(fileOf(first.said));
    expect((await run(verify, [fileOf(second.said)])).code).toBe(0);
  });

  it('runs by a file of answers', async () => {
    const answers = join(folder, 'answers.yaml');
    writeFileSync(answers, TALK.map((line) => `- ${line}\n`).join(''));
    const { out } = await run(interview, [...BEGIN, '--answers', answers, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ overall: 3, coverage: { rated: 4, questions: 4 } });
  });

  it('asks what a kit file says, and names every fault of one', async () => {
    const file = join(folder, 'kit.yaml');
    writeFileSync(
      file,
      'title: Tokyo desk\nlevel: senior\nquestions: 2\nterms: [TIES, treaties]\n',
    );
    const argv = ['--kit', file, '--candidate', 'A. Example', '--format', 'json'];
    const { out } = await run(interview, argv, ['3', '3', 's', 'y']);
    expect(JSON.parse(out)).toMatchObject({ title: 'Tokyo desk', level: 'senior' });
    writeFileSync(file, 'title: x\nlevl: mid\nterms:\n  - {term: ties, weight: 2}\n');
    await expect(run(interview, argv)).rejects.toThrow(/kit\.yaml:2:1 .*did you mean "level"/);
  });

  it.each([
    [['ties'], /who is interviewed/],
    [['--candidate', 'A'], /at least one term/],
    [['tyes', '--candidate', 'A'], /there is no term "tyes"/],
    [['ties', '--candidate', 'A', '--count', '9'], /there are 2 questions, not 9/],
    [['--continue'], /no open session/],
  ])('refuses %j in words', async (argv, words) => {
    await expect(run(interview, argv)).rejects.toThrow(words);
  });
});

describe('after interviews', () => {
  async function held(interviewer: string, ratings: readonly string[]): Promise<string> {
    const typed = [...ratings, 's', 'y'];
    const argv = [...BEGIN, '--interviewer', interviewer];
    return fileOf((await run(interview, argv, typed)).said);
  }

  it('a panel compares two raters, once one’s own session is sealed', async () => {
    const ben = await held('Ben', ['3', '4', '4', '3']);
    const cleo = await held('Cleo', ['2', '4', '2', '3']);
    const open = await run(interview, BEGIN, ['3']);
    await expect(run(panel, [ben, cleo])).rejects.toThrow(/your own session with A. Example/);
    await expect(run(scorecard, [ben])).rejects.toThrow(/your own session with A. Example/);
    await run(interview, ['--continue', fileOf(open.said)], ['3', '3', '3', 's', 'y']);
    const { out } = await run(panel, [ben, cleo, fileOf(open.said)]);
    expect(out).toContain('Panel: A. Example');
    expect(out).toContain('too few to judge');
    expect((await run(scorecard, [ben, '--format', 'markdown'])).out).toContain('Scorecard');
  });

  it('an altered session is found, and is shown nowhere', async () => {
    const file = await held('Ben', ['3', '4', '4', '3']);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"rating":4', '"rating":5'));
    const found = await run(verify, [file]);
    expect(found.code).toBe(1);
    expect(found.out).toMatch(/line 3 is\s+the first/);
    await expect(run(scorecard, [file])).rejects.toThrow(/altered: line 3/);
  });

  it('a sealed session takes an amendment with its reason, an open one does not', async () => {
    const file = await held('Ben', ['3', '4', '4', '3']);
    const change = ['--question', '1', '--rating', '5', '--reason', 'wrong key'];
    await run(amend, [file, ...change, '--as', 'Ben']);
    expect((await run(verify, [file])).code).toBe(0);
    const { out } = await run(scorecard, [file, '--format', 'json']);
    expect(JSON.parse(out).amendments).toMatchObject([
      { actor: 'Ben', reason: 'wrong key', was: { kind: 'rated', rating: 3 } },
    ]);
    const open = fileOf((await run(interview, BEGIN, ['3'])).said);
    await expect(run(amend, [open, ...change])).rejects.toThrow(/session is open/);
    const both = ['--rating', '5', '--note', 'x', '--reason', 'y'];
    await expect(run(amend, [file, ...both])).rejects.toThrow(/changes one thing/);
    await expect(run(amend, [file, '--rating', '5', '--reason', 'y'])).rejects.toThrow(/which/);
  });

  it('sessions are listed without ratings, exported, held and purged', async () => {
    const file = await held('Ben', ['3', '4', '4', '3']);
    const list = await run(sessions, []);
    expect(list.out).toContain('A. Example');
    expect(list.out).toContain('sealed');
    const exported = await run(sessions, ['export', '--candidate', 'a. example']);
    expect(JSON.parse(exported.out)).toMatchObject([{ file, scorecard: { overall: 3.5 } }]);
    await run(sessions, ['hold', file, 'a complaint']);
    const kept = await run(sessions, ['purge', '--candidate', 'A. Example', '--yes']);
    expect(kept.said).toContain('a complaint');
    await run(sessions, ['release', file]);
    const dry = await run(sessions, ['purge', '--candidate', 'A. Example']);
    expect(dry.said).toContain('Nothing was deleted');
    const gone = await run(sessions, ['purge', '--candidate', 'A. Example', '--yes']);
    expect(gone.out).toContain('Sessions deleted: 1');
    expect((await run(sessions, [])).out).toContain('No sessions');
  });

  it('a session is called by its name, shown line by line, and continued', async () => {
    const open = await run(interview, BEGIN, ['4', 'b', 'u', 'n "so they said"']);
    const name = basename(fileOf(open.said), '.jsonl');
    const shown = await run(sessions, ['show', name]);
    expect(shown.out).toContain('question 1: 4, goes beyond it');
    expect(shown.out).toContain('took back line 3');
    expect(shown.out).toContain('question 2: note: “so they said”');
    const json = await run(sessions, ['show', `${name}.jsonl`, '--format', 'json']);
    expect(JSON.parse(json.out).events).toHaveLength(6);
    const after = await run(sessions, ['continue'], ['3', '4', '3', 's', 'y']);
    expect(after.code).toBe(0);
    expect(fileOf(after.said)).toBe(fileOf(open.said));
    expect((await run(scorecard, [name])).out).toContain('Scorecard: A. Example');
    await expect(run(scorecard, [name.replace('example', 'exampel')])).rejects.toMatchObject({
      message: expect.stringContaining('there is no session'),
      hint: `Did you mean ${name}?`,
    });
  });

  it("another's session is not shown before one's own is sealed", async () => {
    const ben = await held('Ben', ['3', '4', '4', '3']);
    await run(interview, BEGIN, ['3']);
    await expect(run(sessions, ['show', ben])).rejects.toThrow(/your own session with A. Example/);
  });

  it('purging takes the old ones only, and tells what it keeps', async () => {
    const file = await held('Ben', ['3', '4', '4', '3']);
    writeFileSync(join(folder, 'broken.jsonl'), 'x\n');
    const young = await run(sessions, ['purge', '--older-than', '90 years', '--yes']);
    expect(young.out).toContain('Sessions deleted: 0');
    expect(young.said).toContain('Not readable, and kept');
    await run(sessions, ['hold', basename(file, '.jsonl'), 'a complaint']);
    const kept = await run(sessions, ['purge', '--candidate', 'A. Example', '--yes']);
    expect(kept.out).toContain('Sessions deleted: 0');
    expect(existsSync(file)).toBe(true);
  });

  it('kits of exact ids and of other names are the same kit', async () => {
    const cards = [];
    for (const [names, interviewer] of [
      [['ties', 'treaties'], 'Ben'],
      [['TIES', 'Treaties'], 'Cleo'],
    ] as const) {
      const argv = [...names, '-c', 'A. Example', '-i', interviewer, '--format', 'json'];
      cards.push(JSON.parse((await run(interview, argv, TALK)).out));
    }
    expect(cards[0].kit).toBe(cards[1].kit);
  });

  it('purging wants to be told which', async () => {
    await expect(run(sessions, ['purge', '--yes'])).rejects.toThrow(/which sessions/);
    await expect(run(sessions, ['purge', '--older-than', 'soon'])).rejects.toThrow(/4 weeks/);
  });
});

it('recruit kit new asks, and writes a kit file', async () => {
  const answers = [
    'Tokyo desk',
    'Mid',
    'TIES',
    'TREATIES',
    'No',
    'No, some',
    '',
    '2',
    'most of it',
    '9',
    '3',
    '45',
  ];
  const { out } = await run(kit, ['new'], [], answers);
  expect(out).toBe(
    'title: Tokyo desk\nlevel: mid\nquestions: 3\nplanned_minutes: 45\nterms:\n  - ties\n  - term: treaties\n    weight: 2\n    reason: most of it\n',
  );
  await expect(run(kit, ['new'])).rejects.toThrow(/nobody to ask/);
});
