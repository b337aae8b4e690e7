import { describe, expect, it } from 'vitest';
import { type DateRange, findDateRanges } from '../../../src/core/resume/date-range.ts';
import { lastUsed, monthsOf, unionMonths } from '../../../src/core/resume/experience.ts';
import fc from '../../property.ts';

const TODAY = '2026-11-23';

const ranges = (...texts: readonly string[]): readonly DateRange[] =>
  texts.flatMap((text) => findDateRanges(text, TODAY));

const only = (text: string): DateRange => {
  const [range] = ranges(text);
  if (range === undefined) throw new Error(`no date in ${text}`);
  return range;
};

describe('months of one range', () => {
  it.each([
    ['Jan 2020 - Mar 2020', 3, 3],
    ['Jan 2020 - Jan 2020', 1, 1],
    ['March 2020', 1, 1],
    ['2020-2022', 14, 36],
    ['2020-2020', 1, 12],
    ['2014', 1, 12],
    ['2020/21', 2, 24],
    ['Q3 2021', 1, 3],
    ['Q1 2016 – Q1 2020', 47, 51],
    ['Winter 2015', 1, 12],
    ['May 2020 – 2022', 21, 32],
    ['2026 – present', 1, 11],
    ['Jan 2020 – present', 83, 83],
    ['Jan 2026 – Dec 2028', 11, 11],
    ['03/04/2020', 1, 12],
  ])('%s', (text, min, max) => {
    expect(monthsOf(only(text), TODAY)).toEqual({ min, max });
  });

  it.each(['until 2019', '2015 –', '2010-12', 'May 2019 – Jan 2018', 'Jan 2028 – Mar 2029'])(
    'cannot tell: %s',
    (text) => {
      expect(monthsOf(only(text), TODAY)).toBeUndefined();
    },
  );
});

describe('union', () => {
  it.each([
    [
      'overlap counts once',
      ['2018-01 – 2020-12', '2020-07 – 2022-06', '2023-01 – 2023-06'],
      60,
      60,
    ],
    ['a role printed twice', ['Jan 2020 – Mar 2022', 'Jan 2020 – Mar 2022'], 27, 27],
    ['years printed twice', ['2020-2022', '2020-2022'], 14, 36],
    ['a year within a range', ['2019-2022', '2020'], 26, 48],
    ['a year beside a range', ['2019-2022', '2024'], 27, 60],
    ['two years', ['2019', '2021'], 2, 24],
    ['two years which may touch in one month', ['2019', 'Dec 2019 – Jan 2020'], 2, 13],
    ['unknown ones hide nothing', ['Jan 2020 – Mar 2020', 'until 2019'], 3, 3],
  ])('%s', (_, texts, min, max) => {
    expect(unionMonths(ranges(...texts), TODAY)).toEqual({ min, max });
  });

  it('cannot tell without a date, which is not 0', () => {
    expect(unionMonths([], TODAY)).toBeUndefined();
    expect(unionMonths(ranges('until 2019'), TODAY)).toBeUndefined();
  });
});

describe('last used', () => {
  it.each([
    [['2015 – 2018', 'Jan 2010 – Mar 2012'], { year: 2018, precision: 'year' }, false],
    [['2015 – 2018', 'Jan 2018 – Dec 2018'], { year: 2018, month: 12, precision: 'month' }, false],
    [['2015 – present', '2010 – 2012'], { year: 2026, month: 11, precision: 'month' }, true],
    [['Jan 2026 – Dec 2028'], { year: 2026, month: 11, precision: 'month' }, false],
    [['until 2019'], { year: 2019, precision: 'year' }, false],
  ])('%j', (texts, date, open) => {
    expect(lastUsed(ranges(...texts), TODAY)).toEqual({ date, open });
  });

  it('is unknown without an end', () => {
    expect(lastUsed(ranges('2015 –'), TODAY)).toBeUndefined();
  });
});

const month = fc.record({
  year: fc.integer({ min: 2000, max: 2030 }),
  month: fc.integer({ min: 1, max: 12 }),
});
const exact = month.map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);
const coarse = fc.oneof(
  fc.integer({ min: 2000, max: 2030 }).map(String),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2000, max: 2030 }))
    .map(([quarter, year]) => `Q${quarter} ${year}`),
);
const rangeOf = (date: fc.Arbitrary<string>): fc.Arbitrary<DateRange> =>
  fc.tuple(date, date).map(([start, end]) => only(`${start} – ${end}`));
const exactRange = rangeOf(exact);
const anyRange = fc.oneof(exactRange, rangeOf(fc.oneof(exact, coarse)), coarse.map(only));
const many = fc.array(anyRange, { maxLength: 8 });
const runs = { seed: 7, numRuns: 400 };

const minOf = (range: DateRange): number => monthsOf(range, TODAY)?.min ?? 0;
const maxOf = (range: DateRange): number => monthsOf(range, TODAY)?.max ?? 0;
const sum = (all: readonly DateRange[], of: (range: DateRange) => number): number =>
  all.reduce((total, range) => total + of(range), 0);

describe('laws of the union', () => {
  it('min is at most max, and neither exceeds the sum', () => {
    fc.assert(
      fc.property(many, (all) => {
        const union = unionMonths(all, TODAY) ?? { min: 0, max: 0 };
        expect(union.min).toBeLessThanOrEqual(union.max);
        expect(union.min).toBeLessThanOrEqual(sum(all, minOf));
        expect(union.max).toBeLessThanOrEqual(sum(all, maxOf));
        for (const range of all) expect(union.min).toBeGreaterThanOrEqual(minOf(range));
      }),
      runs,
    );
  });

  it('order and repetition do not matter', () => {
    fc.assert(
      fc.property(many, fc.nat(), (all, seed) => {
        const union = unionMonths(all, TODAY);
        const turn = all.length === 0 ? 0 : seed % all.length;
        expect(unionMonths([...all.slice(turn), ...all.slice(0, turn)], TODAY)).toEqual(union);
        expect(unionMonths([...all].reverse(), TODAY)).toEqual(union);
        expect(unionMonths([...all, ...all], TODAY)).toEqual(union);
      }),
      runs,
    );
  });

  it('exact dates give an exact answer', () => {
    fc.assert(
      fc.property(fc.array(exactRange, { minLength: 1, maxLength: 8 }), (all) => {
        const union = unionMonths(all, TODAY);
        expect(union?.min).toBe(union?.max);
      }),
      runs,
    );
  });

  it('one more role lowers neither bound', () => {
    fc.assert(
      fc.property(many, anyRange, (all, one) => {
        const before = unionMonths(all, TODAY) ?? { min: 0, max: 0 };
        const after = unionMonths([...all, one], TODAY) ?? { min: 0, max: 0 };
        expect(after.max).toBeGreaterThanOrEqual(before.max);
        expect(after.min).toBeGreaterThanOrEqual(before.min);
      }),
      runs,
    );
  });

  it('is what trying every placement gives', () => {
    const year = fc.integer({ min: 2020, max: 2021 });
    const small = fc.oneof(
      year.map(String),
      fc.tuple(fc.integer({ min: 1, max: 4 }), year).map(([quarter, y]) => `Q${quarter} ${y}`),
      fc.tuple(fc.integer({ min: 1, max: 6 }), year).map(([m, y]) => `0${m}/${y} – Q3 ${y}`),
    );
    fc.assert(
      fc.property(fc.array(small, { minLength: 1, maxLength: 3 }), (texts) => {
        const all = ranges(...texts);
        expect(unionMonths(all, TODAY)).toEqual(tryPlacements(all));
      }),
      { seed: 3, numRuns: 40 },
    );
  });
});

/** The least and the most months over all choices of start and end that the dates allow. */
function tryPlacements(all: readonly DateRange[]): { min: number; max: number } {
  let covers: readonly bigint[] = [0n];
  for (const range of all) {
    const masks = masksOf(range);
    covers = [...new Set(covers.flatMap((cover) => masks.map((mask) => cover | mask)))];
  }
  const counts = covers.map((cover) => cover.toString(2).replaceAll('0', '').length);
  return { min: Math.min(...counts), max: Math.max(...counts) };
}

function masksOf({ start, end }: DateRange): readonly bigint[] {
  const masks: bigint[] = [];
  for (const first of monthsIn(start)) {
    for (const last of monthsIn(end)) {
      if (first > last) continue;
      masks.push(((1n << BigInt(last - first + 1)) - 1n) << BigInt(first));
    }
  }
  return masks;
}

function monthsIn(date: DateRange['start']): readonly number[] {
  if (date === undefined) return [];
  const first = (date.year - 2020) * 12 + (date.month ?? 1) - 1;
  const length = date.month === undefined ? 12 : date.precision === 'month' ? 1 : 3;
  return Array.from({ length }, (_, index) => first + index);
}
