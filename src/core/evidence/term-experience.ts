import type { DateRange } from '../resume/date-range.ts';
import {
  type LastUsed,
  lastUsed,
  type Months,
  monthsOf,
  unionMonths,
} from '../resume/experience.ts';
import type { Role } from '../resume/roles.ts';
import type { Find } from './matching.ts';
import type { Experience } from './scan-report.ts';

/** The roles of work whose text shows what was found; courses, projects and voluntary work are none. */
export function rolesShowing(finds: readonly Find[]): readonly Role[] {
  const roles = finds.flatMap(({ stance, setting }) =>
    stance === 'shown' && setting.role?.kind === 'experience' ? [setting.role] : [],
  );
  return [...new Set(roles)];
}

/** How long the roles lasted, as a union. `today` is the day of the scan, YYYY-MM-DD. */
export function experienceOf(roles: readonly Role[], today: string): Experience {
  if (roles.length === 0) return { kind: 'no-role' };
  const months = unionMonths(roles.flatMap(rangesOf), today);
  if (months === undefined) return { kind: 'cannot-tell', roles: roles.length };
  const undatedRoles = roles.filter((role) => !isDated(role, today)).length;
  return { kind: 'dated', months, roles: roles.length - undatedRoles, undatedRoles };
}

/** When one of the roles was last held; null if none says. */
export function lastUsedIn(roles: readonly Role[], today: string): LastUsed | null {
  return lastUsed(roles.flatMap(rangesOf), today) ?? null;
}

/** True if the dates of a role tell how long it lasted. */
export function isDated(role: Role, today: string): boolean {
  return rangesOf(role).some((range) => monthsOf(range, today) !== undefined);
}

/** All periods of a role. */
export function rangesOf({ dates, otherDates }: Role): readonly DateRange[] {
  return [...(dates ? [dates] : []), ...(otherDates ?? [])];
}

/** The months in the middle of what dates allow. */
export function middleOf({ min, max }: Months): number {
  return (min + max) / 2;
}
