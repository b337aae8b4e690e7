import { expect, it } from 'vitest';
import { foldText } from '../../../src/core/resume/folded-text.ts';
import { MONTH_BY_NAME, MONTH_NAMES } from '../../../src/core/resume/month-names.ts';

const cases = Object.keys(MONTH_NAMES).flatMap((language) =>
  (['long', 'short'] as const).map((width) => [language, width] as const),
);

it.each(cases)('knows every month of CLDR: %s, %s', (language, width) => {
  // With a day, since some languages write a month alone in another case or width.
  const format = new Intl.DateTimeFormat(language, {
    month: width,
    day: 'numeric',
    timeZone: 'UTC',
  });
  const numbers = Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2020, month, 1));
    const name = parts.find(({ type }) => type === 'month')?.value ?? '';
    return MONTH_BY_NAME.get(foldText(name).replace(/\.$/, ''));
  });
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

it('gives no name to two months', () => {
  for (const months of Object.values(MONTH_NAMES)) {
    for (const [index, names] of months.entries()) {
      for (const name of foldText(names).split(' ')) {
        expect(MONTH_BY_NAME.get(name), name).toBe(index + 1);
      }
    }
  }
});
