import type { HelpConfiguration } from 'commander';

/** Below this many columns the explanation of an option goes under it. */
const NARROW = 60;

/** How help is laid out at a width of so many columns. */
export function helpStyle(width: number): HelpConfiguration {
  if (width >= NARROW) return { helpWidth: width };
  return {
    helpWidth: width,
    minWidthToWrap: 10,
    formatItem: (term, _, description, helper) =>
      `  ${term}\n${indent(helper.boxWrap(description, Math.max(10, width - 6)))}`,
  };
}

/** Wraps what stands after the options: prose, not the lines of examples. */
export function wrapProse(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith(' ') ? line : fold(line, width)))
    .join('\n');
}

function fold(line: string, width: number): string {
  return line.replace(new RegExp(`(.{1,${Math.max(10, width)}})(?:\\s|$)`, 'gu'), '$1\n').trimEnd();
}

function indent(text: string): string {
  return text.replace(/^/gm, '      ');
}
