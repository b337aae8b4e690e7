import type { DrawnLine } from './drawn-line.ts';
import { median } from './fragment.ts';

/** Signs that open list items, as in `core/glossary/words`, and short numbers. */
const MARKED = /^(?:[-–—*•▪◦‣●○■□◆➢➤✓·∙]|\d{1,2}[.)]|o(?= \p{Lu}))\s/u;
/** A line which ends so has not come to the end of its sentence. */
const OPEN_END = /(?:[,;&/-]|\s\p{Ll}{1,3})$/u;
const CLOSED_END = /[.!?:]["'”’)]*$/u;

/** What a flow's lines are measured against. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  /** Usual distance of baselines within a paragraph, in font sizes. */
  readonly leading: number;
}

/** Measures a flow of lines. */
export function measureFlow(lines: readonly DrawnLine[]): Measure {
  const steps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const step = before ? (line.y - before.y) / line.size : 0;
    return step > 0.8 && step < 2.5 ? [step] : [];
  });
  const sorted = [...steps].sort((a, b) => a - b);
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    leading: steps.length > 2 ? median(sorted.slice(0, Math.ceil(sorted.length / 2))) : 1.4,
  };
}

/** True if a paragraph or a list item ends between two lines of one flow. */
export function endsParagraph(before: DrawnLine, line: DrawnLine, measure: Measure): boolean {
  if (Math.abs(line.y - before.y) < 0.3 * line.size) return false;
  if (MARKED.test(line.text)) return true;
  const goesOn = runsOn(before, line);
  if (!sameSize(before, line)) return true;
  const step = (line.y - before.y) / line.size;
  if (step > (goesOn ? 1.7 : 1.3) * measure.leading || step < 0) return true;
  if (goesOn) return false;
  return before.bold !== line.bold || isShort(before, line, measure);
}

/** True if a sentence goes on from the foot of a column or page to the head of the next. */
export function runsOn(before: DrawnLine, line: DrawnLine): boolean {
  if (!sameSize(before, line) || MARKED.test(line.text) || CLOSED_END.test(before.text))
    return false;
  return (
    /^["'“‘(]?\p{Ll}/u.test(line.text) || (OPEN_END.test(before.text) && before.bold === line.bold)
  );
}

function sameSize(a: DrawnLine, b: DrawnLine): boolean {
  return Math.abs(a.size - b.size) < 0.12 * Math.max(a.size, b.size);
}

/** The first word of the line would have had ample room before it: somebody ended the line on purpose. */
function isShort(before: DrawnLine, line: DrawnLine, measure: Measure): boolean {
  const first = line.text.split(' ')[0] ?? '';
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  const room = measure.right - before.right - first.length * letter;
  // A capital at the start makes it likelier that the line is an item of its own.
  const [share, sizes] = /^\p{Lu}/u.test(first) ? [0.05, 1] : [0.25, 2];
  return room > share * (measure.right - measure.left) && room > sizes * line.size;
}
