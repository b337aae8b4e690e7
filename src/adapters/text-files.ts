import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { RecruitError } from '../errors.ts';
import type { TextFiles } from '../ports.ts';
import { inWords } from './file-failure.ts';

/** Reads text files of the disk, and standard input. */
export function createTextFiles(process: NodeJS.Process): TextFiles {
  let stopped = false;
  const streams = new Set<Readable>();
  return {
    async *read(path) {
      const stream: Readable = path === '-' ? process.stdin : createReadStream(path);
      stream.setEncoding('utf8');
      streams.add(stream);
      try {
        for await (const part of stream) yield String(part);
      } catch (error) {
        // A stream that is given up on says that it was closed too early.
        if (!stopped) throw toUsageError(path, error);
      } finally {
        streams.delete(stream);
      }
    },
    stop() {
      stopped = true;
      // A pipe that nobody closes would keep the program waiting.
      for (const stream of streams) stream.destroy();
    },
  };
}

function toUsageError(path: string, error: unknown): unknown {
  try {
    inWords(`read ${path}`, () => {
      throw error;
    });
  } catch (told) {
    return told instanceof RecruitError ? new RecruitError('usage', told.message) : told;
  }
  return error;
}
