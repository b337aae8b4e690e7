import type { SessionState } from './session.ts';

/** How long sessions are kept. There is no default: the rules differ from place to place. */
export interface Period {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

const UNITS: Readonly<Record<string, Period['unit']>> = {
  d: 'day',
  w: 'week',
  m: 'month',
  y: 'year',
};

/** Reads "4 weeks", "6 months", "1 year", "30d"; undefined for anything else. */
export function parsePeriod(text: string): Period | undefined {
  const match = /^(\d{1,4})\s*(d|days?|w|weeks?|m|months?|y|years?)$/i.exec(text.trim());
  const unit = UNITS[match?.[2]?.charAt(0).toLowerCase() ?? ''];
  const count = Number(match?.[1]);
  return unit === undefined || count < 1 ? undefined : { count, unit };
}

/**
 * True if nothing was written to a session for longer than a period, counted back from `now` (ISO
 * 8601) in whole calendar days of UTC; a month before 31 May is 30 April.
 */
export function isOlderThan(
  session: Pick<SessionState, 'last'>,
  period: Period,
  now: string,
): boolean {
  return session.last.time.slice(0, 10) < dayBefore(now, period);
}

function dayBefore(now: string, { count, unit }: Period): string {
  const date = new Date(`${now.slice(0, 10)}T00:00:00.000Z`);
  const day = date.getUTCDate();
  switch (unit) {
    case 'day':
    case 'week':
      date.setUTCDate(day - count * (unit === 'week' ? 7 : 1));
      break;
    case 'month':
    case 'year':
      date.setUTCDate(1);
      date.setUTCMonth(date.getUTCMonth() - count * (unit === 'year' ? 12 : 1));
      date.setUTCDate(Math.min(day, daysIn(date)));
      break;
  }
  return date.toISOString().slice(0, 10);
}

function daysIn(month: Date): number {
  return new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
}
