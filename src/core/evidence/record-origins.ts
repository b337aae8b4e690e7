import { isUnread, type ScanRecord } from './scan-record.ts';

/** How far records that are put together were made alike. */
export interface Origins {
  /** More than one makes words that do not compare. */
  readonly tools: readonly string[];
  readonly libraries: readonly string[];
  readonly days: readonly string[];
  /** How many records are of a document that came before, under the same name. */
  readonly repeated: number;
}

/** Gathers where records come from. */
export function gatherOrigins(): { add(record: ScanRecord): void; origins(): Origins } {
  const [tools, libraries, days, seen] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  let repeated = 0;
  return {
    add(record) {
      if (isUnread(record)) return;
      tools.add(record.tool);
      libraries.add(record.library.hash);
      days.add(record.scannedOn);
      const { file, sha256 } = record.document;
      const key = `${sha256} ${file}`;
      if (seen.has(key)) repeated += 1;
      seen.add(key);
    },
    origins: () => ({
      tools: [...tools].sort(),
      libraries: [...libraries].sort(),
      days: [...days].sort(),
      repeated,
    }),
  };
}
