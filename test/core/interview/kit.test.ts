import { describe, expect, it } from 'vitest';
import { buildKit, type KitOptions, kitContent } from '../../../src/core/interview/kit.ts';
import {
  formatKitFile,
  type KitPlan,
  parseKitFile,
  planToOptions,
} from '../../../src/core/interview/kit-file.ts';
import fc from '../../property.ts';
import { asIs, sampleKit, sampleTerm } from './samples.ts';

describe('the questions of a kit', () => {
  it('are all of the level in the order of the files, unless told otherwise', () => {
    const { questions } = sampleKit({ a: 2, b: 1 });
    expect(questions.map(({ ask }) => ask)).toEqual(['a 1?', 'a 2?', 'b 1?']);
  });

  it('are shared out so that no term is left out, and stand together by term', () => {
    const asks = (count: number) =>
      sampleKit({ a: 4, b: 1, c: 4 }, { count }).questions.map(({ ask }) => ask);
    expect(asks(3)).toEqual(['a 1?', 'b 1?', 'c 1?']);
    expect(asks(4)).toEqual(['a 1?', 'a 2?', 'b 1?', 'c 1?']);
    expect(asks(8)).toEqual(['a 1?', 'a 2?', 'a 3?', 'a 4?', 'b 1?', 'c 1?', 'c 2?', 'c 3?']);
  });

  it('depend on the seed, and on nothing else', () => {
    const sizes = fc.record({
      a: fc.integer({ min: 2, max: 6 }),
      b: fc.integer({ min: 2, max: 6 }),
    });
    fc.assert(
      fc.property(sizes, fc.integer(), fc.integer({ min: 2, max: 4 }), (counts, seed, count) => {
        const kit = sampleKit(counts, { seed, count });
        expect(sampleKit(counts, { seed, count })).toEqual(kit);
        expect(kit.questions).toHaveLength(count);
        expect(new Set(kit.questions.map(({ ask }) => ask)).size).toBe(count);
        expect(new Set(kit.questions.map(({ term }) => term))).toEqual(new Set(['a', 'b']));
      }),
    );
    const choices = [1, 2, 3, 4].map((seed) => kitContent(sampleKit({ a: 5 }, { seed, count: 2 })));
    expect(new Set(choices).size).toBeGreaterThan(1);
  });
});

describe('the hash of a kit', () => {
  it('is taken of JSON with sorted keys, without the hash itself', () => {
    const kit = sampleKit({ a: 1 }, { plannedMinutes: 45 });
    expect(kit.hash).toBe(kitContent(kit));
    const { title, level, plannedMinutes, terms, questions } = kit;
    expect(
      kitContent({ questions, terms, plannedMinutes: plannedMinutes ?? 0, level, title }),
    ).toBe(kit.hash);
    const keys = [...kit.hash.matchAll(/"(\w+)":/g)].map(([, key]) => key);
    expect(keys.slice(0, 2)).toEqual(['level', 'plannedMinutes']);
  });

  it.each<[string, Partial<KitOptions>]>([
    ['level', { level: 'senior' }],
    ['count', { count: 2 }],
    ['weight', { weights: { a: { weight: 2, reason: 'most of the work' } } }],
  ])('changes with the %s', (_, options) => {
    expect(sampleKit({ a: 3 }, options).hash).not.toBe(sampleKit({ a: 3 }).hash);
  });
});

it.each<[Partial<KitOptions>, readonly object[]]>([
  [{ count: 0 }, [{ code: 'bad-count', count: 0 }]],
  [{ count: 1.5 }, [{ code: 'bad-count', count: 1.5 }]],
  [{ count: 7 }, [{ code: 'too-many', count: 7, available: 6 }]],
  [{ count: 1 }, [{ code: 'too-few', count: 1, terms: 2 }]],
  [{ seed: Number.NaN }, [{ code: 'bad-seed', seed: Number.NaN }]],
  [{ plannedMinutes: -5 }, [{ code: 'bad-minutes', minutes: -5 }]],
  [{ weights: { a: { weight: 2, reason: ' ' } } }, [{ code: 'no-reason', term: 'a' }]],
  [{ weights: { a: { weight: 0, reason: 'x' } } }, [{ code: 'bad-weight', term: 'a', weight: 0 }]],
  [{ weights: { z: { weight: 2, reason: 'x' } } }, [{ code: 'weight-of-no-term', term: 'z' }]],
])('says what stands against %j', (options, problems) => {
  const terms = [sampleTerm('a'), sampleTerm('b')];
  expect(buildKit(terms, { level: 'mid', ...options }, asIs)).toEqual({ ok: false, problems });
});

it('wants terms, each once, each with questions', () => {
  const codes = (...terms: readonly ReturnType<typeof sampleTerm>[]) => {
    const result = buildKit(terms, { level: 'mid' }, asIs);
    return result.ok ? [] : result.problems.map(({ code }) => code);
  };
  expect(codes()).toEqual(['no-terms']);
  expect(codes(sampleTerm('a'), sampleTerm('a'))).toEqual(['same-term']);
  expect(codes(sampleTerm('a', 0), sampleTerm('b'))).toEqual(['no-questions']);
});

const word = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== '');
const plans: fc.Arbitrary<KitPlan> = fc.record(
  {
    title: word,
    level: fc.constantFrom('junior' as const, 'mid' as const, 'senior' as const),
    questions: fc.integer({ min: 1, max: 40 }),
    seed: fc.integer(),
    plannedMinutes: fc.integer({ min: 1, max: 600 }),
    terms: fc.array(
      fc.oneof(
        fc.record({ term: word }),
        fc.record({ term: word, weight: fc.integer({ min: 1, max: 9 }), reason: word }),
      ),
      { minLength: 1 },
    ),
  },
  { requiredKeys: ['title', 'level', 'terms'] },
);

describe('a kit file', () => {
  it('gives back the plan it was written from', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(parseKitFile('kit.yaml', formatKitFile(plan))).toEqual({ ok: true, plan });
      }),
    );
  });

  it('builds the kit it asks for', () => {
    const plan: KitPlan = {
      title: 'Tokyo desk',
      level: 'senior',
      questions: 2,
      plannedMinutes: 40,
      terms: [{ term: 'A', weight: 2, reason: 'most of the post' }, { term: 'B' }],
    };
    const terms = [sampleTerm('a'), sampleTerm('b')];
    const result = buildKit(terms, planToOptions(plan, terms), asIs);
    expect(result.ok && result.kit).toMatchObject({
      title: 'Tokyo desk',
      level: 'senior',
      plannedMinutes: 40,
      terms: [
        { id: 'a', weight: 2, reason: 'most of the post' },
        { id: 'b', weight: 1 },
      ],
    });
    expect(result.ok && result.kit.questions).toHaveLength(2);
  });

  const good = 'title: Tokyo desk\nlevel: mid\nterms: [ties]\n';
  const weighed = 'title: x\nlevel: mid\nterms:\n  - a\n  - ';
  it.each<[string, string, number, number, object]>([
    ['nothing', '', 1, 1, { code: 'empty-file' }],
    ['a list', '- a', 1, 1, { code: 'bad-value', key: 'the file' }],
    ['a slip in a key', `${good}plannd_minutes: 3\n`, 4, 1, { near: 'planned_minutes' }],
    ['a missing level', 'title: x\nterms: [ties]\n', 1, 1, { code: 'missing-key', key: 'level' }],
    ['no reason', `${weighed}{term: b, weight: 2}\n`, 5, 15, { code: 'no-reason' }],
    ['no weight', `${weighed}{term: b, reason: c}\n`, 5, 15, { code: 'reason-without-weight' }],
    ['no term', `${weighed}{weight: 2}\n`, 5, 5, { code: 'missing-key', key: 'term' }],
    ['a negative weight', `${weighed}{term: b, weight: -1}\n`, 5, 23, { key: 'weight' }],
    ['a number for a term', `${weighed}12\n`, 5, 5, { key: 'terms, item 2' }],
    ['an open list', 'title: [', 1, 9, { code: 'yaml-syntax' }],
    ['a key twice', 'title: a\ntitle: b\n', 2, 1, { code: 'duplicate-key', key: 'title' }],
    ['a level that is none', good.replace('mid', 'staff'), 2, 8, { key: 'level' }],
    ['a seed that is none', `${good}seed: x\n`, 4, 7, { key: 'seed' }],
    ['no terms', good.replace('[ties]', '[]'), 3, 8, { code: 'bad-value', key: 'terms' }],
  ])('says what is wrong: %s', (_, text, line, column, fault) => {
    const result = parseKitFile('kit.yaml', text);
    expect(result.ok ? [] : result.problems[0]).toMatchObject({
      file: 'kit.yaml',
      line,
      column,
      fault,
    });
  });

  it('never throws', () => {
    const pieces = fc.constantFrom(
      'title: ',
      'level: mid\n',
      'terms:',
      ' [',
      ']',
      '\n- ',
      '&a ',
      '*a',
      '{',
      '}',
      'x',
      ': ',
      '#',
      '"',
      '\t',
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((all) => all.join('')),
        (text) => {
          const result = parseKitFile('kit.yaml', text);
          expect(result.ok || result.problems.length > 0).toBe(true);
        },
      ),
    );
  });
});
