import { Chalk } from 'chalk';
import type { Ink } from './plain-ink.ts';

const chalk = new Chalk({ level: 1 });

/** Colour from the sixteen that every terminal theme, light or dark, makes readable. */
export const COLOUR_INK: Ink = {
  colour: true,
  paint(text, style) {
    switch (style) {
      case 'strong':
        return chalk.bold(text);
      case 'title':
        return chalk.bold.underline(text);
      case 'mark':
        return chalk.bold.underline.yellow(text);
      case 'muted':
        return chalk.dim(text);
      case 'code':
        return chalk.cyan(text);
      default:
        return text;
    }
  },
};
