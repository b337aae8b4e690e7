import { expect, it } from 'vitest';
import { isOlderThan, parsePeriod } from '../../../src/core/interview/retention.ts';

it.each([
  ['4 weeks', { count: 4, unit: 'week' }],
  ['6 months', { count: 6, unit: 'month' }],
  ['1 Year', { count: 1, unit: 'year' }],
  ['30d', { count: 30, unit: 'day' }],
  ['0 days', undefined],
  ['soon', undefined],
  ['', undefined],
  ['-1 day', undefined],
  ['1.5 years', undefined],
])('reads %j', (text, period) => {
  expect(parsePeriod(text)).toEqual(period);
});

it.each([
  ['4 weeks', '2026-03-02', '2026-02-01', true],
  ['4 weeks', '2026-03-02', '2026-02-02', false],
  ['1 month', '2026-05-31', '2026-04-29', true],
  ['1 month', '2026-05-31', '2026-04-30', false],
  ['6 months', '2026-03-31', '2025-09-29', true],
  ['6 months', '2026-03-31', '2025-09-30', false],
  ['1 year', '2028-02-29', '2027-02-27', true],
  ['1 year', '2028-02-29', '2027-02-28', false],
  ['4 years', '2030-01-01', '2025-12-31', true],
  ['1 day', '2026-01-01', '2025-12-31', false],
])('%s before %s: a session of %s is older, %s', (text, now, last, older) => {
  const period = parsePeriod(text);
  if (!period) throw new Error(text);
  const session = { last: { number: 9, time: `${last}T23:59:00.000Z` } };
  expect(isOlderThan(session, period, `${now}T08:00:00.000Z`)).toBe(older);
});
