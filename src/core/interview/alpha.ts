import { figure, type Measure, noMeasure, type RatingTable, sumOf, unitsOf } from './measure.ts';
import { type NumberSource, seededNumbers } from './seeded.ts';

/** How far apart two values count as being: equal or not, by rank, or by their difference. */
export type Metric = 'nominal' | 'ordinal' | 'interval';

/** Where alpha lies in 95 of 100 resamplings of the units. */
export interface AlphaInterval {
  readonly low: number;
  readonly high: number;
  /** How many resamplings had an alpha at all. */
  readonly resamples: number;
}

/**
 * Krippendorff's alpha, 1 - Do/De, from coincidences (Krippendorff 2011, "Computing
 * Krippendorff's Alpha-Reliability"). Units with fewer than two ratings are dropped.
 */
export function krippendorffAlpha(table: RatingTable, metric: Metric): Measure {
  return alphaOfUnits(pairableUnits(table), metric);
}

/** How many units have at least two ratings. */
export function countPairable(table: RatingTable): number {
  return pairableUnits(table).length;
}

/**
 * A bootstrap interval of alpha: units drawn with replacement, 2.5th and 97.5th percentile (Efron
 * and Tibshirani 1993, chapter 13). Undefined where fewer than half of the draws have an alpha.
 */
export function alphaInterval(
  table: RatingTable,
  metric: Metric,
  { seed = 1, draws = 1000 }: { readonly seed?: number; readonly draws?: number } = {},
): AlphaInterval | undefined {
  const units = pairableUnits(table);
  const next = seededNumbers(seed);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const alpha = alphaOfUnits(drawn(units, next), metric);
    if (alpha.kind === 'value') values.push(alpha.value);
  }
  if (values.length === 0 || values.length < draws / 2) return undefined;
  values.sort((a, b) => a - b);
  return { low: quantile(values, 0.025), high: quantile(values, 0.975), resamples: values.length };
}

type Unit = readonly number[];

// Sorted, so that neither the order of raters nor that of units touches a figure or an interval.
function pairableUnits(table: RatingTable): readonly Unit[] {
  return unitsOf(table)
    .map((unit) => unit.filter((value) => value !== null).sort((a, b) => a - b))
    .filter((unit) => unit.length >= 2)
    .sort(compareUnits);
}

function compareUnits(a: Unit, b: Unit): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? Number.NEGATIVE_INFINITY);
}

function alphaOfUnits(units: readonly Unit[], metric: Metric): Measure {
  if (units.length === 0) return noMeasure('too-little');
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  if (values.length < 2) return noMeasure('no-variation');
  const coincidences = countCoincidences(units, values);
  const totals = coincidences.map(sumOf);
  const n = sumOf(totals);
  let observed = 0;
  let expected = 0;
  for (const [c, row] of coincidences.entries()) {
    for (const [k, pairs] of row.entries()) {
      const apart = squaredDistance(metric, values, totals, c, k);
      observed += pairs * apart;
      expected += (totals[c] ?? 0) * (totals[k] ?? 0) * apart;
    }
  }
  return figure(1 - ((n - 1) * observed) / expected);
}

function countCoincidences(units: readonly Unit[], values: readonly number[]): readonly number[][] {
  const counts = values.map(() => values.map(() => 0));
  const place = new Map(values.map((value, index) => [value, index]));
  for (const unit of units) {
    for (const [i, a] of unit.entries()) {
      for (const [j, b] of unit.entries()) {
        const row = counts[place.get(a) ?? -1];
        const column = place.get(b) ?? -1;
        if (i !== j && row) row[column] = (row[column] ?? 0) + 1 / (unit.length - 1);
      }
    }
  }
  return counts;
}

/** Between the values at two places of the sorted list of values used. */
function squaredDistance(
  metric: Metric,
  values: readonly number[],
  totals: readonly number[],
  c: number,
  k: number,
): number {
  if (c === k) return 0;
  switch (metric) {
    case 'nominal':
      return 1;
    case 'interval':
      return ((values[c] ?? 0) - (values[k] ?? 0)) ** 2;
    case 'ordinal': {
      const between = sumOf(totals.slice(Math.min(c, k), Math.max(c, k) + 1));
      return (between - ((totals[c] ?? 0) + (totals[k] ?? 0)) / 2) ** 2;
    }
  }
}

function drawn(units: readonly Unit[], next: NumberSource): readonly Unit[] {
  return units.flatMap(() => units.slice(Math.floor(next() * units.length)).slice(0, 1));
}

/** By linear interpolation between the nearest of some ascending values. */
function quantile(ascending: readonly number[], share: number): number {
  const at = share * (ascending.length - 1);
  const below = ascending[Math.floor(at)] ?? 0;
  const above = ascending[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
