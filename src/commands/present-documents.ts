import { type UnreadRecord, unreadRecord } from '../core/resume/unread-record.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import type { Ports, ReadLimits } from '../ports.ts';
import { cleanLine } from '../render/clean.ts';
import { describeLeftOut } from '../views/left-out.ts';
import { describeReadFailure } from '../views/read-failure.ts';
import { awaitInterruption, type ReadDocument, readDocuments } from './documents.ts';
import type { Paths } from './file-list.ts';
import type { Result, ResultWriter } from './result-stream.ts';

/** A document whose text is there. */
export interface ReadableDocument extends ReadDocument {
  readonly reading: Extract<ReadDocument['reading'], { readonly ok: true }>;
}

/** What a command does with documents. */
export interface Presentation<T> {
  /** Runs while the first documents are being read; gives what makes the result of each. */
  prepare(): Promise<(document: ReadableDocument) => Result<T>>;
  /** Where results go; `isMany` is false where a single file was given. */
  open(isMany: boolean): Promise<ResultWriter<T | UnreadRecord>>;
  /** Documents are called by their number, not by their file. */
  readonly blind?: boolean | undefined;
  /** Told of every record that is written. */
  observe?(record: T | UnreadRecord): void;
}

/**
 * Reads documents, makes a result of each and writes it as it comes; those that cannot be read are told
 * on standard error. Gives the exit code.
 */
export async function presentDocuments<T>(
  paths: Paths,
  limits: ReadLimits,
  ports: Ports,
  { prepare, open, observe, blind = false }: Presentation<T>,
): Promise<ExitCode> {
  const interruption = awaitInterruption(ports);
  const leftOut = countKinds();
  let writer: ResultWriter<T | UnreadRecord> | undefined;
  let code: ExitCode = EXIT.done;
  try {
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const documents = readDocuments(paths, limits, ports, interruption, {
      blind,
      begun: begin,
      leaveOut: leftOut.add,
    });
    const coming = documents.next();
    // Preparing keeps this thread busy: the worker gets its document first.
    await Promise.race([begun, coming]);
    const [first, makeResult] = await Promise.all([coming, prepare()]);
    for (let next = first; !next.done; next = await documents.next()) {
      const { file, reading, isOneOfMany } = next.value;
      const result = reading.ok
        ? makeResult({ ...next.value, reading })
        : { value: unreadRecord(file, reading.failure) };
      writer ??= await open(isOneOfMany);
      observe?.(result.value);
      await writer.write(result);
      if (reading.ok) continue;
      code = EXIT.unreadable;
      if (!writer.tellsFailures)
        ports.output.tell(`error: ${cleanLine(describeReadFailure(file, reading.failure))}`);
    }
    if (writer === undefined && !interruption.asked) sayNothingFound(paths, ports);
    await (writer ?? (await open(true))).end(!interruption.asked);
    if (!interruption.asked) sayLeftOut(leftOut.counts, ports);
  } finally {
    interruption.end();
  }
  return interruption.asked ? EXIT.interrupted : code;
}

function countKinds(): {
  readonly counts: ReadonlyMap<string, number>;
  add(kind: string): void;
} {
  const counts = new Map<string, number>();
  return { counts, add: (kind) => counts.set(kind, (counts.get(kind) ?? 0) + 1) };
}

/** Nobody's resume is passed over in silence because it came as a picture or a web page. */
function sayLeftOut(counts: ReadonlyMap<string, number>, { output }: Ports): void {
  const said = describeLeftOut(counts);
  if (said !== undefined) output.tell(cleanLine(said));
}

function sayNothingFound({ given, list }: Paths, { output }: Ports): void {
  const where = [...given, ...(list === undefined ? [] : ['the list of files'])].join(', ');
  output.tell(`warning: there are no documents in ${cleanLine(where)}`);
}
