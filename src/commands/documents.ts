import type { DocumentFolder, Output, Reading, ReadLimits, ResumeReader } from '../ports.ts';

/** A document with what became of it. */
export interface ReadDocument {
  /** What the document is called: its path, or only its number where nobody should see whose it is. */
  readonly file: string;
  /** The file as it was given or found; `-` for standard input. */
  readonly path: string;
  readonly reading: Reading;
  /** More than one document may follow: a folder was given, or several files. */
  readonly isOneOfMany: boolean;
}

/** What reading many documents needs from the world. */
export interface DocumentPorts {
  readonly resumes: ResumeReader;
  readonly folders: DocumentFolder;
  readonly output: Pick<Output, 'progress' | 'onInterrupt'>;
}

/** Documents read or waiting to be taken, for each that is read at the same time. */
const AHEAD = 2;
/** Documents at the same time where nobody says how many: as many as the largest usual machine reads. */
const USUAL_JOBS = 8;

interface Waiting {
  readonly file: string;
  readonly reading: Promise<Reading>;
}

/**
 * Reads files and all documents in folders, in the order given. Only a few are read ahead of the one
 * that is taken, so that any number of them needs the same memory. Reading begins at once. Ctrl-C ends
 * the row after the last document that was read: see {@link Interruption}. `blind` numbers documents from 1.
 */
export async function* readDocuments(
  paths: readonly string[],
  limits: ReadLimits,
  ports: DocumentPorts,
  interruption: Interruption,
  blind = false,
): AsyncGenerator<ReadDocument> {
  const window: Waiting[] = [];
  const most = AHEAD * (limits.jobs ?? USUAL_JOBS);
  const files = walkAll(paths, ports.folders);
  let [count, ended] = [0, false];
  while (!interruption.asked) {
    while (!ended && window.length < most) {
      const next = await files.next();
      if (next.done) ended = true;
      else window.push({ file: next.value, reading: ports.resumes.read(next.value, limits) });
    }
    const first = window.shift();
    if (first === undefined) break;
    const reading = await first.reading;
    if (interruption.asked) break;
    count += 1;
    const isOneOfMany = paths.length > 1 || first.file !== paths[0];
    if (isOneOfMany) {
      ports.output.progress(`${count} read${ended ? ` of ${count + window.length}` : ''}`);
    }
    yield { file: calledBy(first.file, count, blind), path: first.file, reading, isOneOfMany };
  }
  ports.output.progress('');
}

function calledBy(path: string, number: number, blind: boolean): string {
  return blind ? `document ${number}` : path;
}

async function* walkAll(paths: readonly string[], folders: DocumentFolder): AsyncGenerator<string> {
  for (const path of paths) yield* folders.walk(path);
}

/** Whether the user has pressed Ctrl-C. */
export interface Interruption {
  readonly asked: boolean;
  /** Ctrl-C ends the program again. */
  end(): void;
}

/** From now on Ctrl-C stops reading rather than the program; a second one does end it. */
export function awaitInterruption({ resumes, output }: DocumentPorts): Interruption {
  let asked = false;
  const end = output.onInterrupt(() => {
    asked = true;
    resumes.stop();
  });
  return {
    get asked() {
      return asked;
    },
    end,
  };
}
