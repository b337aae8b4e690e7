import { figure, type Measure, noMeasure, type RatingTable, sumOf, unitsOf } from './measure.ts';

/** What a disagreement weighs: all alike, by its steps, or by their square. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

/**
 * Cohen's weighted kappa of two raters, 1 - sum(w p) / sum(w p.p.) (Cohen 1968), over the units
 * that both rated. `scale` is the declared scale, used in full or not, from least to most.
 */
export function weightedKappa(
  table: RatingTable,
  scale: readonly number[],
  weights: KappaWeights,
): Measure {
  const pairs = unitsOf(table.slice(0, 2)).flatMap(([first = null, second = null]) =>
    first === null || second === null ? [] : [[scale.indexOf(first), scale.indexOf(second)]],
  );
  if (table.length !== 2 || pairs.length === 0) return noMeasure('too-little');
  const apart = (i = 0, j = 0): number => disagreement(i, j, weights);
  const observed = sumOf(pairs.map(([i, j]) => apart(i, j))) / pairs.length;
  let expected = 0;
  for (const i of scale.keys()) {
    const firsts = pairs.filter(([first]) => first === i).length;
    for (const j of scale.keys()) {
      const seconds = pairs.filter(([, second]) => second === j).length;
      expected += (apart(i, j) * firsts * seconds) / pairs.length ** 2;
    }
  }
  return expected === 0 ? noMeasure('no-variation') : figure(1 - observed / expected);
}

function disagreement(i: number, j: number, weights: KappaWeights): number {
  switch (weights) {
    case 'none':
      return i === j ? 0 : 1;
    case 'linear':
      return Math.abs(i - j);
    case 'quadratic':
      return (i - j) ** 2;
  }
}
