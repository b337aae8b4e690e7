import { describe, expect, it } from 'vitest';
import { buildTermMatcher, findTermMatches } from '../../../src/core/glossary/term-matcher.ts';
import { termOf } from './term-of.ts';

const TERM = termOf('bilateral', {
  phrases: ['bilateral relation', 'bilateral * with @country', 'note verbale', 'talks'],
  lookAlikes: ['@country bank', 'bilateral relation between banks', 'small talks', 'talks on air'],
});
const MATCHER = buildTermMatcher([TERM], [{ name: 'country', entries: ['Denmark', 'Danish'] }]);

function found(text: string): readonly string[] {
  return findTermMatches(MATCHER, text)
    .filter(({ role }) => role.kind === 'evidence')
    .map(({ start, end }) => text.slice(start, end));
}

describe('a look-alike', () => {
  it('cancels the match that it overlaps, not a shorter one beside it', () => {
    expect(found('Bilateral relations with Danish banks')).toEqual(['Bilateral relations']);
  });

  it('leaves the longest match where it overlaps none', () => {
    expect(found('Bilateral relations with Denmark')).toEqual(['Bilateral relations with Denmark']);
  });

  it('cancels every match within it', () => {
    expect(found('Bilateral relations between banks')).toEqual([]);
  });

  it('cancels what it overlaps even where a longer look-alike overlaps it', () => {
    expect(found('Small talks on air')).toEqual([]);
  });

  it('leaves a match elsewhere in the sentence', () => {
    expect(found('Danish banks aside, sent a note verbale')).toEqual(['note verbale']);
  });
});

it('keeps what was cancelled for those who ask for it', () => {
  const text = 'Bilateral relations with Danish banks';
  const kept = findTermMatches(MATCHER, text, { keepCancelled: true });
  expect(kept.map(({ role, start, end }) => [role.kind, text.slice(start, end)])).toEqual([
    ['evidence', 'Bilateral relations with Danish'],
    ['look-alike', 'Danish banks'],
  ]);
});
