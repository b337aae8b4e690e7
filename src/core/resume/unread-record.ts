import type { ReadFailure } from './read-failure.ts';

/** The version of the shape of {@link UnreadRecord}; it grows when a field changes or goes. */
export const UNREAD_SCHEMA = 'recruit.unread/1';

/** Stands for a document that could not be read, among the results of the others. */
export interface UnreadRecord {
  readonly schema: typeof UNREAD_SCHEMA;
  readonly ok: false;
  readonly file: string;
  readonly failure: ReadFailure;
}

/** The record of a document that could not be read. */
export function unreadRecord(file: string, failure: ReadFailure): UnreadRecord {
  return { schema: UNREAD_SCHEMA, ok: false, file, failure };
}
