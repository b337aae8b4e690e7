import type { Clock } from '../ports.ts';

/** The day on this machine, or the one in RECRUIT_TODAY, so that reports can be made again. */
export function createClock(env: NodeJS.ProcessEnv): Clock {
  return {
    today() {
      const fixed = env['RECRUIT_TODAY'];
      if (fixed && /^\d{4}-\d{2}-\d{2}$/.test(fixed)) return fixed;
      const now = new Date();
      const two = (part: number): string => String(part).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
  };
}
