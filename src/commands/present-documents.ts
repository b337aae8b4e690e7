import { EXIT, type ExitCode } from '../errors.ts';
import type { Ports, ReadLimits } from '../ports.ts';
import { cleanLine } from '../render/clean.ts';
import { describeReadFailure } from '../views/read-failure.ts';
import type { BlindOption } from './blind-option.ts';
import { present, type ResultOptions } from './command.ts';
import { awaitInterruption, type ReadDocument, readDocuments } from './documents.ts';
import { type Result, type ResultWriter, streamResults } from './result-stream.ts';

/** What becomes of a document that was read. */
export type MakeResult = (document: ReadDocument) => Result;

/**
 * Reads documents, makes a result of each and writes it as it comes; those that cannot be read are told
 * on standard error. `prepare` runs while the first documents are being read. Gives the exit code.
 */
export async function presentDocuments(
  paths: readonly string[],
  limits: ReadLimits,
  options: ResultOptions & BlindOption,
  ports: Ports,
  prepare: () => Promise<MakeResult>,
): Promise<ExitCode> {
  const interruption = awaitInterruption(ports);
  let writer: ResultWriter | undefined;
  let code: ExitCode = EXIT.done;
  try {
    const documents = readDocuments(paths, limits, ports, interruption, options.blind);
    const [first, makeResult] = await Promise.all([documents.next(), prepare()]);
    for (let next = first; !next.done; next = await documents.next()) {
      const { file, reading, isOneOfMany } = next.value;
      const result = reading.ok ? makeResult(next.value) : { value: { file, ...reading } };
      if (isOneOfMany) {
        writer ??= streamResults(ports.output, options);
        await writer.write(result);
      } else await presentOne(result, options, ports);
      if (reading.ok) continue;
      code = EXIT.unreadable;
      ports.output.say(`error: ${cleanLine(describeReadFailure(file, reading.failure))}`);
    }
    await writer?.end();
  } finally {
    interruption.end();
  }
  return interruption.asked ? EXIT.interrupted : code;
}

async function presentOne(
  { value, view }: Result,
  options: ResultOptions,
  { output }: Ports,
): Promise<void> {
  if (view === undefined && options.format !== 'json') return;
  await present(output, options, value, view ?? (() => ({ blocks: [] })));
}
