import type { Output } from '../ports.ts';
import type { Document } from '../render/document.ts';
import { type ResultOptions, spell } from './command.ts';

/** One result of several. */
export interface Result {
  /** For JSON. */
  readonly value: unknown;
  /** For people; a failure, which is told on standard error, has none. */
  readonly view?: () => Document;
}

/** Writes results one after the other as they come; JSON becomes one array. */
export interface ResultWriter {
  write(result: Result): Promise<void>;
  /** Ends the array; to be called also where the row was interrupted. */
  end(): Promise<void>;
}

/** Results in the format asked for. */
export function streamResults(output: Output, options: ResultOptions): ResultWriter {
  const stream = output.open(options.output);
  const isJson = options.format === 'json';
  let count = 0;
  return {
    async write({ value, view }) {
      if (!isJson && view === undefined) return;
      const text = await spell(output, options, value, view ?? (() => ({ blocks: [] })));
      const before = count === 0 ? (isJson ? '[\n' : '') : isJson ? ',\n' : '\n';
      count += 1;
      await stream.write(before + (isJson ? text.trimEnd() : text));
    },
    async end() {
      if (isJson) await stream.write(count === 0 ? '[]\n' : '\n]\n');
      await stream.end();
    },
  };
}
