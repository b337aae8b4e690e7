import { z } from 'zod';
import { unionMonths } from '../../../src/core/resume/experience.ts';
import {
  earliestMonth,
  latestMonth,
  type PartialDate,
} from '../../../src/core/resume/partial-date.ts';
import { readPlainText } from '../../../src/core/resume/plain-text.ts';
import { findRoles, type Role } from '../../../src/core/resume/roles.ts';
import { findSections } from '../../../src/core/resume/sections.ts';

const TODAY = '2026-11-23';

/**
 * What a person reads in a resume. Dates are `2019`, `2019-09`, a stretch `2020-01..2020-06`, or
 * `open`; `beside` is what stands on the line of the organisation and may be given with it.
 */
const WantedRole = z.strictObject({
  kind: z.enum(['experience', 'education', 'volunteering', 'projects']),
  title: z.string(),
  organisation: z.string().optional(),
  beside: z.string().optional(),
  start: z.string(),
  end: z.string(),
});
const Wanted = z.strictObject({
  sections: z.array(z.string()),
  roles: z.array(WantedRole),
  months: z.strictObject({ min: z.number(), max: z.number() }),
});
type WantedRole = z.infer<typeof WantedRole>;

/** How much of something was read rightly; `found` counts what was read, rightly or not. */
interface Share {
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
}

/** How one resume was read; `misses` says in words what was not. */
export interface Reading {
  readonly sections: Share;
  readonly titles: Share;
  readonly organisations: Share;
  readonly dates: Share;
  readonly months: Share;
  readonly misses: readonly string[];
}

/** Reads a resume and holds it against what is wanted, both as they stand in the files. */
export function measureReading(text: string, expected: string): Reading {
  const wanted = Wanted.parse(JSON.parse(expected));
  const resume = readPlainText(text);
  const sections = findSections(resume);
  const kinds = sections.map(({ kind }) => kind);
  const roles = findRoles(resume, sections, TODAY);
  const pairs = pairRoles(wanted.roles, roles);
  const share = (right: Right): Share => ({
    right: pairs.filter(([want, role]) => role !== undefined && right(want, role)).length,
    wanted: wanted.roles.length,
    found: roles.length,
  });
  const dated = roles.filter(({ kind }) => kind === 'experience').flatMap(rangesOf);
  const months = unionMonths(dated, TODAY);
  const monthsRight = months?.min === wanted.months.min && months.max === wanted.months.max;
  return {
    sections: {
      right: alike(wanted.sections, kinds),
      wanted: wanted.sections.length,
      found: kinds.length,
    },
    titles: share(sameTitle),
    organisations: share(sameOrganisation),
    dates: share(sameDates),
    months: { right: monthsRight ? 1 : 0, wanted: 1, found: months === undefined ? 0 : 1 },
    misses: [
      ...(wanted.sections.join() === kinds.join()
        ? []
        : [`sections ${kinds.join(' ')}\n  wanted ${wanted.sections.join(' ')}`]),
      ...pairs
        .filter(([want, role]) => role === undefined || score(want, role) < 3)
        .map(
          ([want, role]) =>
            `role ${role === undefined ? 'none' : roleInWords(role)}\n  wanted ${wantedInWords(want)}`,
        ),
      ...roles
        .filter((role) => pairs.every(([, other]) => other !== role))
        .map((role) => `role too many: ${roleInWords(role)}`),
      ...(monthsRight
        ? []
        : [`months ${JSON.stringify(months)}\n  wanted ${JSON.stringify(wanted.months)}`]),
    ],
  };
}

/** Adds up readings of several resumes, each thing for itself. */
export function addReadings(readings: readonly Reading[]): Reading {
  const sum = (pick: (reading: Reading) => Share): Share =>
    readings.map(pick).reduce(
      (all, one) => ({
        right: all.right + one.right,
        wanted: all.wanted + one.wanted,
        found: all.found + one.found,
      }),
      { right: 0, wanted: 0, found: 0 },
    );
  return {
    sections: sum(({ sections }) => sections),
    titles: sum(({ titles }) => titles),
    organisations: sum(({ organisations }) => organisations),
    dates: sum(({ dates }) => dates),
    months: sum(({ months }) => months),
    misses: readings.flatMap(({ misses }) => misses),
  };
}

type Right = (want: WantedRole, role: Role) => boolean;

/** Each wanted role with the found one of its kind that is most like it; each is taken once. */
function pairRoles(
  wanted: readonly WantedRole[],
  found: readonly Role[],
): readonly (readonly [WantedRole, Role | undefined])[] {
  const taken = new Set<Role>();
  const paired = new Map<WantedRole, Role>();
  for (const least of [3, 2, 1]) {
    for (const want of wanted) {
      if (paired.has(want)) continue;
      const role = found.find((one) => !taken.has(one) && score(want, one) >= least);
      if (role === undefined) continue;
      taken.add(role);
      paired.set(want, role);
    }
  }
  return wanted.map((want) => [want, paired.get(want)]);
}

function score(want: WantedRole, role: Role): number {
  if (want.kind !== role.kind) return 0;
  return [sameTitle, sameOrganisation, sameDates].filter((same) => same(want, role)).length;
}

const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();

function sameTitle(want: WantedRole, role: Role): boolean {
  return plain(role.title) === want.title;
}

function sameOrganisation(want: WantedRole, role: Role): boolean {
  const found = plain(role.organisation);
  const name = want.organisation ?? '';
  if (found === name) return true;
  const place = want.beside;
  if (place === undefined || !found.startsWith(name)) return false;
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
  return letters(found.slice(name.length)) === letters(place);
}

function sameDates(want: WantedRole, role: Role): boolean {
  if (role.dates === undefined || (role.dates.open && want.end !== 'open')) return false;
  const { start, end, open } = role.dates;
  return (
    inWords(start) === monthsIn(want.start) &&
    (want.end === 'open' ? open : inWords(end) === monthsIn(want.end))
  );
}

const inWords = (date: PartialDate | undefined): string =>
  date === undefined ? '-' : `${earliestMonth(date)} ${latestMonth(date)}`;

function monthsIn(written: string): string {
  const [from = '', to = from] = written.split('..');
  const month = (text: string, usual: number): number => {
    const [year, month] = text.split('-');
    return Number(year) * 12 + (month === undefined ? usual : Number(month) - 1);
  };
  return `${month(from, 0)} ${month(to, 11)}`;
}

const rangesOf = ({ dates, otherDates = [] }: Role) => (dates ? [dates, ...otherDates] : []);

/** How many kinds stand in both, in the same order: the longest common subsequence. */
function alike(wanted: readonly string[], found: readonly string[]): number {
  const rows = [new Array<number>(found.length + 1).fill(0)];
  for (const kind of wanted) {
    const above = rows.at(-1) ?? [];
    const row = [0];
    for (const [at, other] of found.entries()) {
      row.push(kind === other ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0));
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

function roleInWords({ kind, title, organisation, dates }: Role): string {
  const date = (one: PartialDate | undefined): string =>
    one === undefined
      ? '-'
      : `${one.year}${one.month === undefined ? '' : `/${one.month}`} ${one.precision}`;
  const when = dates && `${date(dates.start)} to ${dates.open ? 'open' : date(dates.end)}`;
  return `${kind} | ${plain(title)} | ${plain(organisation)} | ${when}`;
}

function wantedInWords({ kind, title, organisation, start, end }: WantedRole): string {
  return `${kind} | ${title} | ${organisation} | ${start} to ${end}`;
}
