import { describe, expect, it } from 'vitest';
import {
  agreementWithin,
  measureAgreement,
  raterOffsets,
} from '../../../src/core/interview/agreement.ts';
import { alphaInterval, krippendorffAlpha } from '../../../src/core/interview/alpha.ts';
import { intraclassCorrelation } from '../../../src/core/interview/icc.ts';
import { weightedKappa } from '../../../src/core/interview/kappa.ts';
import type { Measure, RatingTable } from '../../../src/core/interview/measure.ts';
import fc from '../../property.ts';

/** A row for each rater; `.` is missing. */
function table(text: string): RatingTable {
  return text
    .trim()
    .split('\n')
    .map((row) =>
      row
        .trim()
        .split(/\s+/)
        .map((cell) => (cell === '.' ? null : Number(cell))),
    );
}

function number(measure: Measure): number {
  return measure.kind === 'value' ? measure.value : Number.NaN;
}

// Krippendorff 2011.
const A = table(`
  1 2 3 3 2 1 4 1 2 . . .
  1 2 3 3 2 2 4 1 2 5 . 3
  . 3 3 3 2 3 4 2 2 5 1 .
  1 2 3 3 2 4 4 1 2 5 1 .`);
const B = table(`
  . . . . . 3 4 1 2 1 1 3 3 . 3
  1 . 2 1 3 3 4 3 . . . . . . .
  . . 2 1 3 4 4 . 2 1 1 3 3 . 4`);
const C = table(`
  3 6 4 6 2 4 2 4 3 3 2 3 3 3 2 2 1 3 3 4
  2 1 4 4 3 2 1 6 1 1 1 2 3 3 1 1 3 3 2 2`);
// Shrout and Fleiss 1979: six targets, four judges.
const E = table(`
  9 6 8 7 10 6
  2 1 4 1 5 2
  5 3 6 2 6 4
  8 2 8 6 9 7`);

/** Two raters out of a table of counts. */
function fromCounts(counts: readonly (readonly number[])[]): RatingTable {
  const pairs = counts.flatMap((row, i) =>
    row.flatMap((count, j) => Array.from({ length: count }, () => [i + 1, j + 1] as const)),
  );
  return [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
}

const D = fromCounts([
  [21, 12, 0, 0],
  [4, 17, 1, 0],
  [3, 9, 15, 2],
  [0, 0, 0, 1],
]);

describe('published figures', () => {
  it.each([
    ['A', A, 'nominal', 0.743421052631579],
    ['A', A, 'ordinal', 0.8153875037548813],
    ['A', A, 'interval', 0.8491071428571428],
    ['B', B, 'nominal', 0.691358],
    ['B', B, 'interval', 0.810845],
    ['B', B, 'ordinal', 0.806721],
  ] as const)('alpha of %s, %#', (_, ratings, metric, expected) => {
    expect(Math.abs(number(krippendorffAlpha(ratings, metric)) - expected)).toBeLessThan(1e-6);
  });

  it.each([
    ['C', C, 6, 'quadratic', 0.229798, 1e-6],
    ['C', C, 6, 'linear', 0.1262136, 1e-6],
    ['D', D, 4, 'none', 0.4728, 5e-5],
    ['D', D, 4, 'linear', 0.5684, 5e-5],
    ['D', D, 4, 'quadratic', 0.6714, 5e-5],
  ] as const)('kappa of %s over 1-%#', (_, ratings, points, weights, expected, within) => {
    const scale = Array.from({ length: points }, (__, index) => index + 1);
    const kappa = number(weightedKappa(ratings, scale, weights));
    expect(Math.abs(kappa - expected)).toBeLessThan(within);
  });

  it('kappa takes the declared scale, not the values in use', () => {
    const used = [1, 2, 3, 4, 6];
    expect(number(weightedKappa(C, used, 'quadratic'))).toBeCloseTo(0.2520325, 6);
    expect(number(weightedKappa(C, used, 'linear'))).toBeCloseTo(0.1459075, 6);
  });

  it('ICC of Shrout and Fleiss', () => {
    const { single, average } = intraclassCorrelation(E);
    expect(Math.abs(number(single) - 0.289764)).toBeLessThan(1e-6);
    expect(Math.abs(number(average) - 0.620051)).toBeLessThan(1e-6);
  });
});

const cell = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 4 });
const tables: fc.Arbitrary<(number | null)[][]> = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 12 }))
  .chain(([raters, units]) =>
    fc.array(fc.array(cell, { minLength: units, maxLength: units }), {
      minLength: raters,
      maxLength: raters,
    }),
  );

function closeTo(a: Measure, b: Measure): void {
  expect(a.kind).toBe(b.kind);
  if (a.kind === 'value' && b.kind === 'value') expect(a.value).toBeCloseTo(b.value, 9);
}

describe('properties of every figure', () => {
  it('the order of raters changes nothing', () => {
    fc.assert(
      fc.property(tables, (ratings) => {
        const turned = [...ratings].reverse();
        const [before, after] = [measureAgreement(ratings), measureAgreement(turned)];
        expect(after.alpha).toEqual(before.alpha);
        expect(after.alphaInterval).toEqual(before.alphaInterval);
        closeTo(after.exact, before.exact);
        closeTo(after.withinOne, before.withinOne);
        closeTo(after.icc.average, before.icc.average);
        if (before.kappa && after.kappa) closeTo(after.kappa, before.kappa);
        for (const [index, offset] of [...after.offsets].reverse().entries()) {
          closeTo(offset, before.offsets[index] as Measure);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('the order of units changes nothing', () => {
    fc.assert(
      fc.property(tables, (ratings) => {
        const turned = ratings.map((row) => [...row].reverse());
        const [before, after] = [measureAgreement(ratings), measureAgreement(turned)];
        expect(after.alpha).toEqual(before.alpha);
        expect(after.alphaInterval).toEqual(before.alphaInterval);
        closeTo(after.icc.average, before.icc.average);
        closeTo(after.icc.single, before.icc.single);
        if (before.kappa && after.kappa) closeTo(after.kappa, before.kappa);
      }),
      { numRuns: 30 },
    );
  });

  it('a rater without ratings changes no figure of the others', () => {
    fc.assert(
      fc.property(tables, (ratings) => {
        const silent = [...ratings, ratings[0]?.map(() => null) ?? []];
        for (const metric of ['nominal', 'ordinal', 'interval'] as const) {
          expect(krippendorffAlpha(silent, metric)).toEqual(krippendorffAlpha(ratings, metric));
        }
        expect(agreementWithin(silent, 1)).toEqual(agreementWithin(ratings, 1));
        expect(intraclassCorrelation(silent)).toEqual(intraclassCorrelation(ratings));
        expect(raterOffsets(silent).slice(0, -1)).toEqual(raterOffsets(ratings));
      }),
    );
  });

  it('ordinal alpha is unchanged by any relabelling that keeps the order', () => {
    const labels = fc.uniqueArray(fc.integer({ min: -50, max: 900 }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(tables, labels, (ratings, names) => {
        const sorted = [...names].sort((a, b) => a - b);
        const renamed = ratings.map((row) =>
          row.map((value) => (value === null ? null : (sorted[value - 1] ?? null))),
        );
        expect(krippendorffAlpha(renamed, 'ordinal')).toEqual(
          krippendorffAlpha(ratings, 'ordinal'),
        );
      }),
    );
  });

  it('perfect agreement gives 1, no variation is undefined', () => {
    const rows = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 15 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 4 }), (row, raters) => {
        const ratings = Array.from({ length: raters }, () => row);
        const { alpha, kappa, icc, exact } = measureAgreement(ratings);
        expect(number(exact)).toBe(1);
        const figures = [alpha, icc.single, icc.average, ...(kappa ? [kappa] : [])];
        for (const figure of figures) {
          if (new Set(row).size > 1) expect(number(figure)).toBeCloseTo(1, 9);
          else expect(figure).toEqual({ kind: 'undefined', why: 'no-variation' });
        }
      }),
    );
  });
});

describe('the interval of alpha', () => {
  it('holds alpha, and is the same for the same seed', () => {
    const interval = alphaInterval(A, 'ordinal', { seed: 7 });
    expect(interval).toEqual(alphaInterval(A, 'ordinal', { seed: 7 }));
    expect(interval).not.toEqual(alphaInterval(A, 'ordinal', { seed: 8 }));
    expect(interval?.low).toBeLessThan(0.8153875);
    expect(interval?.high).toBeGreaterThan(0.8153875);
  });

  it('is none where too few resamplings have an alpha', () => {
    expect(alphaInterval(table('1 .\n2 .'), 'ordinal')).toBeDefined();
    expect(alphaInterval(table('1 1\n1 1'), 'ordinal')).toBeUndefined();
    expect(alphaInterval(table('1 .\n. 2'), 'ordinal')).toBeUndefined();
  });
});

describe('what is said with little', () => {
  it.each([
    ['1 2 3\n. . .', 0],
    ['1 2 3\n2 2 .', 2],
  ])('%j has %i units, too few', (text, units) => {
    const { units: counted, tooFew } = measureAgreement(table(text));
    expect([counted, tooFew]).toEqual([units, true]);
  });

  it('20 units are enough', () => {
    expect(measureAgreement(C).tooFew).toBe(false);
    expect(measureAgreement(C.map((row) => row.slice(1))).tooFew).toBe(true);
  });

  it('nothing shared is too little for every figure', () => {
    const {
      alpha,
      kappa,
      icc,
      exact,
      offsets,
      alphaInterval: range,
    } = measureAgreement(table('1 2 . .\n. . 3 4'));
    for (const figure of [alpha, kappa, icc.single, icc.average, exact, ...offsets]) {
      expect(figure).toEqual({ kind: 'undefined', why: 'too-little' });
    }
    expect(range).toBeNull();
  });

  it('shares and offsets by hand', () => {
    const ratings = table('5 3 4\n3 3 3\n4 3 .');
    // 5-3 5-4 3-4 | three of 3-3 | 4-3
    expect(number(agreementWithin(ratings, 0))).toBeCloseTo(3 / 7, 12);
    expect(number(agreementWithin(ratings, 1))).toBeCloseTo(6 / 7, 12);
    expect(raterOffsets(ratings).map(number)).toEqual([(1.5 + 0 + 1) / 3, (-1.5 + 0 - 1) / 3, 0]);
  });
});
