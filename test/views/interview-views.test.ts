import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { act } from '../../src/core/interview/action.ts';
import { buildPanel } from '../../src/core/interview/panel.ts';
import { buildScorecard, type Scorecard } from '../../src/core/interview/scorecard.ts';
import type { SessionState } from '../../src/core/interview/session.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderText } from '../../src/render/text.ts';
import { anchorsView, interviewView, keysView, saidView } from '../../src/views/interview.ts';
import { helpView } from '../../src/views/interview-help.ts';
import { panelView } from '../../src/views/panel.ts';
import { bar, scorecardView } from '../../src/views/scorecard.ts';
import { sessionListView } from '../../src/views/session-list.ts';
import {
  after,
  anyAction,
  apply,
  sampleKit,
  sealedSession,
  startSession,
} from '../core/interview/samples.ts';
import fc from '../property.ts';

const KIT = sampleKit(
  { ties: 2, treaties: 1 },
  { plannedMinutes: 30, weights: { treaties: { weight: 2, reason: 'two negotiations' } } },
);
// A person reads these pages about a person: no such word may stand on them.
const BANNED = /\b(reject|fail|disqualif|unfit|weak candidate)|not a fit/i;

function cardText(state: SessionState): string {
  return renderMarkdown(scorecardView(buildScorecard(state)));
}

it.each([
  [null, '░░░░░'],
  [1, '█░░░░'],
  [2.4, '██▌░░'],
  [3.2, '███░░'],
  [5, '█████'],
])('a bar for %j', (mean, text) => {
  expect(bar(mean)).toBe(text);
});

describe('a scorecard', () => {
  const over = after(
    startSession(KIT),
    { kind: 'tick', item: 1 },
    { kind: 'note', text: '"two embassies"' },
    { kind: 'rate', rating: 5 },
    { kind: 'skip', reason: 'no time' },
    { kind: 'rate', rating: 2 },
    { kind: 'recommend', choice: 'yes', reason: 'saw the work' },
  );
  const sealed = after(over, { kind: 'seal' });

  it('has the level, the means, the weights with reasons, quotes and what was not asked', () => {
    const text = cardText(sealed);
    for (const part of [
      'Mid',
      'not enough evidence',
      '2 of 3 questions rated (66 %)',
      '█████ 5.0',
      '2: two negotiations',
      '“two embassies”',
      'skipped: no time',
      'saw the work',
      'names one',
      '30 planned',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says that an open session may still change', () => {
    expect(cardText(over)).toContain('may still change');
    expect(cardText(sealed)).not.toContain('may still change');
  });

  it('keeps what an amendment changed', () => {
    const outcome = { kind: 'rated', rating: 3 } as const;
    const change = { kind: 'outcome', question: 1, outcome } as const;
    const text = cardText(after(sealed, { kind: 'amend', change, reason: 'wrong key' }));
    expect(text).toContain('5, outstanding became 3, meets the expected answer');
    expect(text).toContain('wrong key');
  });

  it('has no banned word, whatever the ratings', () => {
    for (const rating of [1, 2, 3, 4, 5] as const) {
      const state = sealedSession(KIT, [rating, rating, rating]);
      const cards: readonly Scorecard[] = [buildScorecard(state), buildScorecard(sealed)];
      for (const card of cards) expect(renderMarkdown(scorecardView(card))).not.toMatch(BANNED);
    }
  });
});

describe('a panel', () => {
  const sessions = [
    sealedSession(KIT, [4, 3, 1], { interviewer: 'Ann' }),
    sealedSession(KIT, [4, 4, 5], { interviewer: 'Ben' }),
  ];

  function panelText(states: readonly SessionState[]): string {
    const result = buildPanel(states, { reader: 'Ann', own: [] });
    if (!result.ok) throw new Error(result.refusal.code);
    return renderMarkdown(panelView(result.panel));
  }

  it('begins with the widest spread, and judges nothing on few answers', () => {
    const text = panelText(sessions);
    expect(text.indexOf('treaties 1?')).toBeLessThan(text.indexOf('ties 2?'));
    expect(text).toContain('3: too few to judge');
    expect(text).toContain('33 %');
    expect(text).toContain('lower on average');
    expect(text).not.toMatch(/\b(good|poor|moderate|substantial|excellent|slight|fair)\b/i);
    expect(text).not.toMatch(BANNED);
  });

  it('says in words that a figure is undefined', () => {
    const same = ['Ann', 'Ben'].map((interviewer) => {
      return sealedSession(KIT, [3, 3, 3], { interviewer });
    });
    expect(panelText(same)).toContain('undefined: all ratings are equal');
    expect(panelText(same)).not.toContain('NaN');
  });
});

describe('a screen', () => {
  it('has the question, what to listen for, the anchors and the minutes, and no mean', () => {
    const state = after(startSession(KIT), { kind: 'rate', rating: 4 }, { kind: 'tick', item: 2 });
    const parts = [interviewView(state), anchorsView(state), saidView('Told so.'), keysView(state)];
    const text = parts.map(renderMarkdown).join('');
    expect(text).toContain('Question 2 of 3');
    expect(text).toContain('ties 2?');
    expect(text).toMatch(/\[ \\?\] names one|\\?\[ \\?\] names one/);
    expect(text).toMatch(/x\\?\] names two/);
    for (const part of ['vague', 'Two examples.', 'precise', 'min used, 30 planned', 'Told so.']) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('4.0');
  });

  it('at the end never fills in a recommendation', () => {
    const state = after(startSession(KIT), { kind: 'end' });
    expect(renderMarkdown(anchorsView(state))).toContain('if you wish to give one');
    expect(renderMarkdown(anchorsView(state))).toContain('no decision');
    expect(renderMarkdown(helpView(true))).toContain('seal');
  });
});

it('no view of any session has a banned word, as text, markdown or data', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAction, { maxLength: 30 }), async (actions) => {
      const calm = actions.filter(({ kind }) => kind !== 'note' && kind !== 'skip');
      const state = calm.reduce(
        (before, one) => apply(before, act(before, one)),
        startSession(KIT),
      );
      const card = buildScorecard(state);
      const pages = [
        scorecardView(card),
        interviewView(state),
        anchorsView(state),
        keysView(state),
        sessionListView([{ file: 'a.jsonl', state }], 'kept'),
      ];
      for (const page of pages) {
        expect(renderMarkdown(page)).not.toMatch(BANNED);
        expect(await renderText(page, { width: 40, colour: false })).not.toMatch(BANNED);
      }
      expect(JSON.stringify(card)).not.toMatch(BANNED);
    }),
    { numRuns: 100 },
  );
});

it('no view has a banned word in its source', () => {
  const folder = join(import.meta.dirname, '../../src/views');
  // What is said of documents, term files and phrases is not said of a person.
  const about = readdirSync(folder).filter(
    (name) => !/^(read-failure|reading|problem|trace)/.test(name),
  );
  for (const name of about) {
    const texts = readFileSync(join(folder, name), 'utf8').match(/'[^'\n]*'|`[^`]*`/g) ?? [];
    // Paths, and the field of a document that could not be read, are no words on a screen.
    for (const text of texts.filter((one) => !/^'(?:\.{1,2}\/|failure'$)/.test(one))) {
      expect(`${name}: ${text}`).not.toMatch(BANNED);
    }
  }
});

describe('on terminals', () => {
  const state = after(startSession(KIT), { kind: 'note', text: `"${'very '.repeat(30)}"` });
  const pages = [
    interviewView(state),
    anchorsView(state),
    helpView(false),
    helpView(true),
    interviewView(after(state, { kind: 'end' })),
    scorecardView(buildScorecard(state)),
  ];

  it.each([40, 80])('of %i columns no line is wider, and no colour is needed', async (width) => {
    for (const page of pages) {
      const text = await renderText(page, { width, colour: false });
      expect(text).not.toContain('\u001b');
      for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  });
});
