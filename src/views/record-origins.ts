import type { Origins } from '../core/evidence/record-origins.ts';
import { count } from './passage.ts';

/** What a reader must know of results that were put together, one sentence each; none as a rule. */
export function describeOrigins({ days, libraries, repeated, tools }: Origins): readonly string[] {
  return [
    ...(libraries.length > 1
      ? [
          `the parts were made with ${libraries.length} different term libraries, so their words do not compare: scan all files with the same one.`,
        ]
      : []),
    ...(tools.length > 1
      ? [`the parts were made with different versions (${tools.join(', ')}); they may differ.`]
      : []),
    ...(days.length > 1
      ? [
          `the parts were made on different days (${days[0]} to ${days.at(-1)}); "present" means another day in each.`,
        ]
      : []),
    ...(repeated > 0
      ? [`${count(repeated, 'result')} of the same document more than once; all are kept.`]
      : []),
  ];
}
