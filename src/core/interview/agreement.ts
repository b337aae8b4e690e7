import { type AlphaInterval, alphaInterval, countPairable, krippendorffAlpha } from './alpha.ts';
import { type Icc, intraclassCorrelation } from './icc.ts';
import { weightedKappa } from './kappa.ts';
import { figure, type Measure, noMeasure, type RatingTable, sumOf, unitsOf } from './measure.ts';
import { RATINGS } from './rating.ts';

/** Under this many units, figures of agreement are too few to judge and get no adjective. */
const ENOUGH_UNITS = 20;

/** How far raters agree. */
export interface Agreement {
  /** Units with at least two ratings. */
  readonly units: number;
  /** Under {@link ENOUGH_UNITS}. */
  readonly tooFew: boolean;
  /** Shares (0 to 1) of pairs of ratings of one unit which are equal, or one step apart at most. */
  readonly exact: Measure;
  readonly withinOne: Measure;
  /** In the order of the raters. */
  readonly offsets: readonly Measure[];
  /** Ordinal. */
  readonly alpha: Measure;
  /** Null where too few resamplings have an alpha. */
  readonly alphaInterval: AlphaInterval | null;
  /** Weighted by squares; null unless there are two raters. */
  readonly kappa: Measure | null;
  readonly icc: Icc;
}

/** Takes every figure of agreement, over the scale of ratings. */
export function measureAgreement(table: RatingTable, seed = 1): Agreement {
  const units = countPairable(table);
  return {
    units,
    tooFew: units < ENOUGH_UNITS,
    exact: agreementWithin(table, 0),
    withinOne: agreementWithin(table, 1),
    offsets: raterOffsets(table),
    alpha: krippendorffAlpha(table, 'ordinal'),
    alphaInterval: alphaInterval(table, 'ordinal', { seed }) ?? null,
    kappa: table.length === 2 ? weightedKappa(table, RATINGS, 'quadratic') : null,
    icc: intraclassCorrelation(table),
  };
}

/** The share of all pairs of ratings of one unit that are at most so many steps apart. */
export function agreementWithin(table: RatingTable, steps: number): Measure {
  let pairs = 0;
  let agreeing = 0;
  for (const unit of unitsOf(table)) {
    const values = unit.filter((value) => value !== null);
    for (const [index, a] of values.entries()) {
      const others = values.slice(index + 1);
      pairs += others.length;
      agreeing += others.filter((b) => Math.abs(a - b) <= steps).length;
    }
  }
  return pairs === 0 ? noMeasure('too-little') : figure(agreeing / pairs);
}

/**
 * How far each rater lies above (or below, negative) the mean of the others, on the mean of the
 * units that both have rated, in points of the scale.
 */
export function raterOffsets(table: RatingTable): readonly Measure[] {
  const units = unitsOf(table);
  return table.map((_, rater) => {
    const differences = units.flatMap((unit) => {
      const own = unit[rater] ?? null;
      const others = unit.filter((value, other) => value !== null && other !== rater);
      if (own === null || others.length === 0) return [];
      return [own - sumOf(others.map((value) => value ?? 0)) / others.length];
    });
    if (differences.length === 0) return noMeasure('too-little');
    return figure(sumOf(differences) / differences.length);
  });
}
