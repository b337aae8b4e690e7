import { describe, expect, it } from 'vitest';
import { buildPanel } from '../../../src/core/interview/panel.ts';
import { isOpenTo, type PanelOptions } from '../../../src/core/interview/panel-refusal.ts';
import { after, sampleKit, sealedSession, startSession } from './samples.ts';

const KIT = sampleKit({ ties: 2, treaties: 2 });
const OTHER = sampleKit({ ties: 2, talks: 1 });
const READER: PanelOptions = { reader: 'Ann', own: [] };
const ann = sealedSession(KIT, [4, 3, 2, 3], { interviewer: 'Ann' });
const ben = sealedSession(KIT, [4, 4, 5, 3], { interviewer: 'Ben' });
const cleo = after(
  startSession(KIT, { interviewer: 'Cleo' }),
  { kind: 'rate', rating: 4 },
  { kind: 'no-answer' },
  { kind: 'end' },
  { kind: 'seal' },
);

function refusal(sessions: Parameters<typeof buildPanel>[0], options = READER): string {
  const result = buildPanel(sessions, options);
  return result.ok ? 'none' : result.refusal.code;
}

describe('a panel', () => {
  it('has the widest spread first, and what has no two ratings last', () => {
    const result = buildPanel([cleo, ben, ann], READER);
    if (!result.ok) throw new Error(result.refusal.code);
    const { items, interviewers, agreement } = result.panel;
    expect(interviewers).toEqual(['Ann', 'Ben', 'Cleo']);
    expect(items.map(({ ask, spread }) => [ask, spread])).toEqual([
      ['treaties 1?', 3],
      ['ties 2?', 1],
      ['ties 1?', 0],
      ['treaties 2?', 0],
    ]);
    expect(items[1]?.views.map(({ outcome }) => outcome)).toEqual([
      { kind: 'rated', rating: 3 },
      { kind: 'rated', rating: 4 },
      { kind: 'no-answer' },
    ]);
    expect(items[0]?.views[1]?.notes).toEqual([{ tag: 'quote', text: 'as I said' }]);
    expect(agreement).toMatchObject({ units: 4, tooFew: true, kappa: null });
  });

  it('is the same whatever the order of the sessions', () => {
    const orders = [
      [ann, ben, cleo],
      [cleo, ann, ben],
      [ben, cleo, ann],
    ].map((sessions) => buildPanel(sessions, READER));
    expect(orders[1]).toEqual(orders[0]);
    expect(orders[2]).toEqual(orders[0]);
  });

  it('counts every question to every candidate as a unit', () => {
    const second = [
      sealedSession(KIT, [1, 2, 3, 4], { interviewer: 'Ann', candidate: 'B. Example' }),
      sealedSession(KIT, [2, 2, 3, 5], { interviewer: 'Ben', candidate: 'B. Example' }),
    ];
    const result = buildPanel([ann, ben, ...second], READER);
    expect(result.ok && result.panel.agreement.units).toBe(8);
    expect(result.ok && result.panel.agreement.kappa?.kind).toBe('value');
    expect(result.ok && result.panel.items).toHaveLength(8);
  });

  it('takes amended ratings', () => {
    const outcome = { kind: 'rated', rating: 5 } as const;
    const change = { kind: 'outcome', question: 3, outcome } as const;
    const amended = after(ann, { kind: 'amend', change, reason: 'wrong key' });
    const result = buildPanel([amended, ben], READER);
    expect(result.ok && Math.max(...result.panel.items.map(({ spread }) => spread ?? 0))).toBe(1);
  });
});

describe('what a panel refuses', () => {
  const open = startSession(KIT, { interviewer: 'Ann' });
  const otherKit = sealedSession(OTHER, [4, 3, 3], { interviewer: 'Ben' });

  it.each([
    ['one session', [ann], 'too-few-sessions'],
    ['the same interviewer twice', [ann, ben, ann], 'same-interviewer'],
    ['an open session of another', [ann, startSession(KIT, { interviewer: 'Ben' })], 'not-sealed'],
    ['different kits', [ann, otherKit], 'mixed-kits'],
  ])('%s', (_, sessions, code) => {
    expect(refusal(sessions)).toBe(code);
  });

  it("another's session before one's own of the same candidate is sealed", () => {
    expect(refusal([ben, cleo], { reader: 'Ann', own: [open] })).toBe('own-not-sealed');
    expect(refusal([ben, cleo], { reader: ' ann ', own: [ann] })).toBe('none');
    const elsewhere = startSession(KIT, { interviewer: 'Ann', candidate: 'C. Example' });
    expect(refusal([ben, cleo], { reader: 'Ann', own: [elsewhere] })).toBe('none');
    expect(isOpenTo(open, { reader: 'Ann', own: [open] })).toBe(true);
  });

  it('not different kits, if that is asked for: the same words are one item', () => {
    const result = buildPanel([ann, otherKit], { ...READER, mixKits: true });
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.panel.mixedKits).toBe(true);
    expect(result.panel.agreement.units).toBe(2);
    expect(result.panel.items).toHaveLength(5);
  });
});
