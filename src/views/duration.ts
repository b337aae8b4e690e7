import type { LastUsed, Months } from '../core/resume/experience.ts';
import type { PartialDate } from '../core/resume/partial-date.ts';

const MONTH_NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "9 months", "4.0 years", or where dates are coarse "1-11 months", "1.2-3.0 years". */
export function formatMonths({ min, max }: Months): string {
  if (max < 12) return `${min === max ? max : `${min}-${max}`} month${max === 1 ? '' : 's'}`;
  const years = (months: number): string => (months / 12).toFixed(1);
  const [from, to] = [years(min), years(max)];
  return `${from === to ? from : `${from}-${to}`} years`;
}

/** "Dec 2018", "2018", "to this day". */
export function formatLastUsed({ date, open }: LastUsed): string {
  return open ? 'to this day' : formatDate(date);
}

function formatDate({ year, month, precision }: PartialDate): string {
  if (month === undefined || precision === 'year') return `${year}`;
  if (precision === 'quarter') return `Q${Math.ceil(month / 3)} ${year}`;
  if (precision === 'half') return `H${Math.ceil(month / 6)} ${year}`;
  return precision === 'month' ? `${MONTH_NAMES[month - 1] ?? ''} ${year}` : `${year}`;
}
