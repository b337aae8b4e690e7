import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLineDesk } from '../../src/adapters/interview-lines.ts';
import { openSessionFolder } from '../../src/adapters/session-folder.ts';
import { runInterview } from '../../src/commands/interview-loop.ts';
import { buildScorecard } from '../../src/core/interview/scorecard.ts';
import type { SessionState } from '../../src/core/interview/session.ts';
import { RecruitError } from '../../src/errors.ts';
import type { OpenSession, SessionStore } from '../../src/ports.ts';
import type { Document } from '../../src/render/document.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { sampleKit } from '../core/interview/samples.ts';

const KIT = sampleKit({ ties: 2, treaties: 1 }, { plannedMinutes: 30 });
let folder = '';
let store: SessionStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recruit-loop-'));
  store = openSessionFolder(folder, () => new Date(Date.UTC(2026, 0, 5, 9)));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function begin(): OpenSession {
  return store.begin({ candidate: 'A. Example', interviewer: 'R. Rater', kit: KIT });
}

const EXCERPT: Document = { blocks: [{ kind: 'paragraph', text: 'p. 1: embassy ties' }] };

interface Told {
  readonly state: SessionState;
  readonly screens: string;
}

async function drive(
  session: OpenSession,
  typed: readonly string[],
  attended = true,
): Promise<Told> {
  let screens = '';
  const desk = createLineDesk({
    attended,
    lines: (async function* () {
      yield* typed;
    })(),
    write: (text) => {
      screens += text;
    },
  });
  const excerpt = (term: string) => (term === 'ties' ? EXCERPT : undefined);
  const state = await runInterview({ session, desk, render: renderMarkdown, excerpt });
  desk.close();
  session.close();
  return { state, screens };
}

describe('an interview typed as lines', () => {
  it('goes from the first question to the seal, with back, undo, notes and a departure', async () => {
    const { state, screens } = await drive(begin(), [
      't 2',
      'tick',
      '1',
      'p',
      'n "two embassies"',
      '5',
      'b',
      'n',
      '+ named both',
      '4',
      '2',
      'u',
      's',
      'no time',
      'r',
      '1',
      '1',
      'saw the work',
      's',
      '- no example',
      'y',
    ]);
    expect(state.sealedAt).toBeDefined();
    const card = buildScorecard(state);
    expect(card.terms.flatMap(({ items }) => items.map(({ outcome }) => outcome))).toEqual([
      { kind: 'rated', rating: 4 },
      { kind: 'skipped', reason: 'no time' },
      { kind: 'rated', rating: 1 },
    ]);
    expect(card.terms[0]?.items[0]).toMatchObject({
      heard: ['names one', 'names two'],
      probes: ['Can you give an example?'],
      notes: [
        { tag: 'quote', text: 'two embassies' },
        { tag: 'plus', text: 'named both' },
      ],
    });
    expect(card.terms[1]?.items[0]?.notes).toEqual([{ tag: 'minus', text: 'no example' }]);
    expect(card.recommendation).toEqual({ choice: 'yes', reason: 'saw the work', departs: true });
    expect(screens).toContain('not enough evidence');
    expect(screens).toContain('start with --resume FILE');
    expect(store.read(store.list()[0]?.file ?? '').verdict).toEqual({ kind: 'intact', lines: 16 });
  });

  it('writes no escape byte and no box', async () => {
    const { screens } = await drive(begin(), ['?', '3', '3', '3', '?', 's', 'y']);
    expect(screens).not.toMatch(/[\u001b\u009b\u2500-\u257f]/);
  });

  it('pauses at the end of the lines, and stands on the same question afterwards', async () => {
    const session = begin();
    const first = await drive(session, ['4', 'n half of']);
    expect(first.state.paused).toBe(true);
    const again = store.open(session.file);
    again.append({ kind: 'continued' });
    const second = await drive(again, ['3', '2', 's', 'y']);
    expect(second.screens).toContain('Question 2 of 3');
    expect(second.screens).not.toContain('Question 1 of 3');
    expect(second.state.sealedAt).toBeDefined();
  });

  it('shows the resume excerpt, and logs that it was looked at', async () => {
    const { state, screens } = await drive(begin(), ['r']);
    expect(screens).toContain('p. 1: embassy ties');
    expect(state.looks).toEqual([1]);
  });

  it('shows no mean before the seal', async () => {
    const { screens } = await drive(begin(), ['4', '5', '3', '1']);
    expect(screens).not.toMatch(/\b4\.0\b|mean|average/i);
  });

  it('asks at sealing why a recommendation departs from ratings changed since', async () => {
    const typed = [
      '3',
      '3',
      '3',
      '1',
      'g 1',
      '2',
      'g 2',
      '2',
      'g 3',
      '2',
      's',
      'saw the work',
      'y',
    ];
    const { state } = await drive(begin(), typed);
    expect(state.sealedAt).toBeDefined();
    expect(state.talk.recommendation).toEqual({ choice: 'yes', reason: 'saw the work' });
  });

  it('does not seal unless told so', async () => {
    const { state } = await drive(begin(), ['3', '3', '3', 's', 'n']);
    expect(state.sealedAt).toBeUndefined();
  });

  it('says what it does not understand, and what is refused', async () => {
    const { screens } = await drive(begin(), ['9', 'dance', 'b', 't 7', 'g 3']);
    expect(screens).toContain('"9" means nothing here');
    expect(screens).toContain('"dance" means nothing here');
    expect(screens).toContain('This is the first question.');
    expect(screens).toContain('There is no number 7; there are 2.');
    expect(screens).toContain('Question 1 comes first');
  });
});

/** A session on a disk that is full for some tries. */
function onFullDisk(session: OpenSession, tries: number): OpenSession {
  let left = tries;
  return {
    ...session,
    append: (body) => {
      if (left === 0) return session.append(body);
      left--;
      throw new RecruitError('session', 'cannot save: the disk is full', 'Make room.');
    },
  };
}

describe('a disk that takes no more', () => {
  it('is told at once with the answer in hand, which is tried again until it is saved', async () => {
    const full = onFullDisk(begin(), 2);
    const { state, screens } = await drive(full, ['n "two embassies"', '', '', '4']);
    expect(screens).toContain('cannot save: the disk is full. Make room.');
    expect(screens.match(/Not saved: question 1: note: “two embassies”/g)).toHaveLength(2);
    expect(state.talk.answers[0]?.notes).toEqual([{ tag: 'quote', text: 'two embassies' }]);
    expect(state.talk.position).toBe(2);
  });

  it('lets the interviewer go on without it', async () => {
    const { state, screens } = await drive(onFullDisk(begin(), 1), ['4', 'x', '3']);
    expect(screens.split('Enter tries again')[1]).toContain('Not saved: question 1: 4');
    expect(state.talk.answers[0]?.outcome).toEqual({ kind: 'rated', rating: 3 });
  });

  it('ends a session of which nobody can be asked', async () => {
    const session = begin();
    const driven = drive(onFullDisk(session, 1), ['4', '3'], false);
    await expect(driven).rejects.toThrow('the disk is full');
    expect(session.state().talk.position).toBe(1);
    session.close();
  });
});

it('leaves at the end of the input even where the pause cannot be saved', async () => {
  const session = begin();
  const full: OpenSession = {
    ...session,
    append: () => {
      throw new RecruitError('session', 'cannot save: the disk is full');
    },
  };
  await expect(drive(full, ['4'])).rejects.toThrow('the disk is full');
  session.close();
});
