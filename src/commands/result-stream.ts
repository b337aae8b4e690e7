import type { Output, ResultStream } from '../ports.ts';
import { cleanJson } from '../render/clean.ts';
import type { Document } from '../render/document.ts';
import { type Format, type ResultOptions, spell } from './command.ts';

/** Formats of commands that give several results: `ndjson` is one line of JSON for each. */
export type ManyFormat = Format | 'ndjson';

/** One result of several. */
export interface Result<T> {
  /** For JSON. */
  readonly value: T;
  /** For people; a failure, which is told on standard error, has none. */
  readonly view?: () => Document;
}

/** Writes results one after the other as they come. */
export interface ResultWriter<T> {
  /** The person at the terminal reads here what could not be read, and need not be told twice. */
  readonly tellsFailures?: boolean;
  write(result: Result<T>): Promise<void>;
  /**
   * Ends what was begun, an array of JSON say; to be called also where the row was interrupted, as
   * `isWhole` then says.
   */
  end(isWhole: boolean): Promise<void>;
}

/** Writes all results of a call; `isMany` is false where a single file was given. */
export function writeResults(
  output: Output,
  options: ResultOptions<ManyFormat>,
  isMany: boolean,
): ResultWriter<unknown> {
  const { format } = options;
  if (format === 'ndjson') return jsonLines(output.open(options.output));
  if (!isMany) return singleResult(output, { ...options, format });
  if (format === 'json') return jsonArray(output.open(options.output));
  return documentRow(output, { ...options, format });
}

function singleResult(output: Output, options: ResultOptions): ResultWriter<unknown> {
  return {
    async write({ value, view = nothing }) {
      if (view === nothing && options.format !== 'json') return;
      await output.write(await spell(output, options, value, view), options.output);
    },
    end: async () => undefined,
  };
}

/** One line for each result, also for those that could not be read. */
export function jsonLines(stream: ResultStream): ResultWriter<unknown> {
  return {
    write: ({ value }) => stream.write(`${cleanJson(JSON.stringify(value))}\n`),
    end: () => stream.end(),
  };
}

/** One array of all results. */
export function jsonArray(stream: ResultStream): ResultWriter<unknown> {
  let count = 0;
  return {
    async write({ value }) {
      const text = cleanJson(JSON.stringify(value, null, 2));
      await stream.write((count === 0 ? '[\n' : ',\n') + text);
      count += 1;
    },
    async end() {
      await stream.write(count === 0 ? '[]\n' : '\n]\n');
      await stream.end();
    },
  };
}

/** Documents one below the other; in HTML, articles of one page. */
export function documentRow(output: Output, options: ResultOptions): ResultWriter<unknown> {
  const stream = output.open(options.output);
  const isPage = options.format === 'html';
  let count = 0;
  return {
    async write({ value, view }) {
      if (view === undefined) return;
      if (isPage) {
        const { renderArticle, startHtml } = await import('../render/html.ts');
        await stream.write((count === 0 ? startHtml('recruit') : '') + renderArticle(view()));
      } else {
        const text = await spell(output, options, value, view);
        await stream.write((count === 0 ? '' : '\n') + text);
      }
      count += 1;
    },
    async end() {
      if (isPage && count > 0) await stream.write((await import('../render/html.ts')).endHtml());
      await stream.end();
    },
  };
}

function nothing(): Document {
  return { blocks: [] };
}
