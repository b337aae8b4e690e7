import { figure, type Measure, noMeasure, type RatingTable, sumOf, unitsOf } from './measure.ts';

/**
 * Intraclass correlations of raters drawn at random who all rated the same units (Shrout and
 * Fleiss 1979, case 2): `single` is ICC(2,1), how far one rater can be relied on; `average` is
 * ICC(2,k), how far the mean of all raters can. Units without every rater are left out.
 */
export interface Icc {
  readonly single: Measure;
  readonly average: Measure;
}

/** Takes both intraclass correlations; raters without any rating are left out. */
export function intraclassCorrelation(table: RatingTable): Icc {
  const raters = table.filter((row) => row.some((value) => value !== null));
  const units = unitsOf(raters).flatMap((unit) => {
    const values = unit.filter((value) => value !== null);
    return values.length === raters.length ? [values] : [];
  });
  if (units.length < 2 || raters.length < 2) {
    return { single: noMeasure('too-little'), average: noMeasure('too-little') };
  }
  const k = raters.length;
  const n = units.length;
  const { between, judges, error } = meanSquares(units);
  const bias = (judges - error) / n;
  const largest = Math.max(between, judges, error);
  return {
    single: ratio(between - error, between + (k - 1) * error + k * bias, largest),
    average: ratio(between - error, between + bias, largest),
  };
}

// Mean squares of equal ratings are sums of rounding errors, so that zero is a matter of scale.
function ratio(top: number, bottom: number, largest: number): Measure {
  const isZero = largest < 1e-20 || Math.abs(bottom) < 1e-12 * largest;
  return isZero ? noMeasure('no-variation') : figure(top / bottom);
}

interface MeanSquares {
  readonly between: number;
  readonly judges: number;
  readonly error: number;
}

function meanSquares(units: readonly (readonly number[])[]): MeanSquares {
  const n = units.length;
  const k = units[0]?.length ?? 0;
  const grand = sumOf(units.flat()) / (n * k);
  const rows = units.map((unit) => sumOf(unit) / k);
  const columns = Array.from({ length: k }, (_, judge) => {
    return sumOf(units.map((unit) => unit[judge] ?? 0)) / n;
  });
  const residuals = units.flatMap((unit, row) =>
    unit.map((value, judge) => value - (rows[row] ?? 0) - (columns[judge] ?? 0) + grand),
  );
  return {
    between: (k * sumOfSquares(rows, grand)) / (n - 1),
    judges: (n * sumOfSquares(columns, grand)) / (k - 1),
    error: sumOfSquares(residuals, 0) / ((n - 1) * (k - 1)),
  };
}

function sumOfSquares(numbers: readonly number[], centre: number): number {
  return sumOf(numbers.map((number) => (number - centre) ** 2));
}
