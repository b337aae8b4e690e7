import { type Command, InvalidArgumentError, Option } from 'commander';
import { isLevel, LEVELS, type Level } from '../core/glossary/level.ts';
import { didYouMean } from '../core/glossary/nearest.ts';
import type { ExitCode } from '../errors.ts';
import type { Output, Ports } from '../ports.ts';
import { cleanJson } from '../render/clean.ts';
import type { Document } from '../render/document.ts';

/** Adds the arguments, options and action of a command; the action reports its exit code. */
export type Define = (command: Command, ports: Ports, finish: (code: ExitCode) => void) => void;

/** How every command can spell its results. */
export const FORMATS = ['text', 'json', 'markdown', 'html'] as const;

/** One of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];

/** Options that every command has; `F` are the formats it takes. */
export interface ResultOptions<F extends string = Format> {
  readonly format: F;
  readonly output?: string;
}

/** Options of the commands that use the library. */
export interface LibraryOptions {
  readonly terms: readonly string[];
}

/** `--format` and `--output`. */
export function addResultOptions(command: Command, formats: readonly string[] = FORMATS): Command {
  return command
    .addOption(
      new Option('-f, --format <format>', 'how to spell the result')
        .choices(formats)
        .default('text')
        .argParser((text) => parseFormat(text, formats)),
    )
    .option('-o, --output <file>', 'write the result to a file');
}

function parseFormat(text: string, formats: readonly string[]): string {
  const wanted = text.toLowerCase();
  if (formats.includes(wanted)) return wanted;
  const near = didYouMean(wanted, formats);
  const choice = `The formats of this command are ${formats.join(', ')}.`;
  throw new InvalidArgumentError(near ? `Did you mean ${near}? ${choice}` : choice);
}

/** `--terms`, repeatable. */
export function addLibraryOptions(command: Command): Command {
  return command.addOption(
    repeatable('--terms <folder>', 'your own term files; may be given more than once', 'none'),
  );
}

/** `--level`; without a default the option may be left out. */
export function levelOption(about: string): Option {
  return new Option('-l, --level <level>', `${about}: ${LEVELS.join(', ')}`).argParser(parseLevel);
}

/** An option that may be given more than once; `otherwise` says what holds without it. */
export function repeatable(flags: string, about: string, otherwise: string): Option {
  return new Option(flags, about)
    .argParser((value: string, earlier: readonly string[]) => [...earlier, value])
    .default([], otherwise);
}

/** A whole number of at least `least`. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isSafeInteger(value) || value < least) {
      throw new InvalidArgumentError(`Give a whole number of at least ${least}.`);
    }
    return value;
  };
}

/** Writes a result in the format asked for: `value` as JSON, or the document made by `view`. */
export async function present(
  output: Output,
  options: ResultOptions,
  value: unknown,
  view: () => Document,
): Promise<void> {
  await output.write(await spell(output, options, value, view), options.output);
}

/** Spells a result in the format asked for. */
export async function spell(
  output: Output,
  options: ResultOptions,
  value: unknown,
  view: () => Document,
): Promise<string> {
  switch (options.format) {
    case 'json':
      return `${cleanJson(JSON.stringify(value, null, 2))}\n`;
    case 'markdown': {
      const { renderMarkdown } = await import('../render/markdown.ts');
      return renderMarkdown(view());
    }
    case 'html': {
      const { renderHtml } = await import('../render/html.ts');
      return renderHtml(view());
    }
    case 'text': {
      const { renderText } = await import('../render/text.ts');
      const toFile = options.output !== undefined;
      return renderText(view(), {
        width: toFile ? 80 : output.width,
        colour: output.colour && !toFile,
      });
    }
  }
}

function parseLevel(text: string): Level {
  const wanted = text.toLowerCase();
  if (isLevel(wanted)) return wanted;
  const near = didYouMean(wanted, LEVELS);
  throw new InvalidArgumentError(
    near ? `Did you mean ${near}?` : `The levels are ${LEVELS.join(', ')}.`,
  );
}
