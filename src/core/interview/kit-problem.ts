import type { Level } from '../glossary/level.ts';
import type { Term } from '../glossary/term.ts';
import type { KitOptions } from './kit.ts';

/** Why no kit can be built. */
export type KitProblem =
  | { readonly code: 'no-terms' }
  | { readonly code: 'same-term'; readonly term: string }
  | { readonly code: 'no-questions'; readonly term: string; readonly level: Level }
  | { readonly code: 'bad-count'; readonly count: number }
  | { readonly code: 'too-many'; readonly count: number; readonly available: number }
  | { readonly code: 'too-few'; readonly count: number; readonly terms: number }
  | { readonly code: 'bad-seed'; readonly seed: number }
  | { readonly code: 'bad-weight'; readonly term: string; readonly weight: number }
  | { readonly code: 'no-reason'; readonly term: string }
  | { readonly code: 'weight-of-no-term'; readonly term: string }
  | { readonly code: 'bad-minutes'; readonly minutes: number };

/** Everything that stands against a kit of these terms. */
export function problemsOfKit(terms: readonly Term[], options: KitOptions): readonly KitProblem[] {
  return [...problemsOfTerms(terms, options), ...problemsOfOptions(terms, options)];
}

function problemsOfTerms(terms: readonly Term[], options: KitOptions): readonly KitProblem[] {
  const { level } = options;
  if (terms.length === 0) return [{ code: 'no-terms' }];
  const ids = terms.map(({ id }) => id);
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  const mute = terms.filter((term) => term.levels[level].questions.length === 0);
  return [
    ...twice.map((term) => ({ code: 'same-term' as const, term })),
    ...mute.map(({ id: term }) => ({ code: 'no-questions' as const, term, level })),
  ];
}

function problemsOfOptions(terms: readonly Term[], options: KitOptions): readonly KitProblem[] {
  const { count, seed, plannedMinutes: minutes, weights = {} } = options;
  const problems: KitProblem[] = [];
  if (count !== undefined) problems.push(...problemsOfCount(count, terms, options.level));
  if (seed !== undefined && !Number.isSafeInteger(seed)) problems.push({ code: 'bad-seed', seed });
  if (minutes !== undefined && !(minutes > 0 && Number.isFinite(minutes))) {
    problems.push({ code: 'bad-minutes', minutes });
  }
  for (const [term, { weight, reason }] of Object.entries(weights)) {
    if (!(weight > 0 && Number.isFinite(weight))) {
      problems.push({ code: 'bad-weight', term, weight });
    }
    if (reason.trim() === '') problems.push({ code: 'no-reason', term });
    if (!terms.some(({ id }) => id === term)) problems.push({ code: 'weight-of-no-term', term });
  }
  return problems;
}

function problemsOfCount(
  count: number,
  terms: readonly Term[],
  level: Level,
): readonly KitProblem[] {
  if (!Number.isSafeInteger(count) || count < 1) return [{ code: 'bad-count', count }];
  const available = terms.flatMap((term) => term.levels[level].questions).length;
  if (count > available) return [{ code: 'too-many', count, available }];
  if (count < terms.length) return [{ code: 'too-few', count, terms: terms.length }];
  return [];
}
