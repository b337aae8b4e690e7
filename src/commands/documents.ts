import type {
  DocumentFolder,
  Output,
  Reading,
  ReadLimits,
  ResumeReader,
  TextFiles,
} from '../ports.ts';
import type { Paths } from './file-list.ts';

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
  readonly texts: TextFiles;
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

/** What a caller of {@link readDocuments} wants otherwise, or to know. */
export interface ReadingHooks {
  readonly blind?: boolean;
  /** A document is in a worker's hands. */
  readonly begun?: () => void;
  /** See {@link DocumentFolder.walk}. */
  readonly leaveOut?: (kind: string) => void;
}

/**
 * Reads files and all documents in folders, in the order given. Only a few are read ahead of the one
 * that is taken, so that any number of them needs the same memory. Reading begins at once, and no
 * result waits for a list of files that is still being written. Ctrl-C ends the row after the last
 * document that was read: see {@link Interruption}. `blind` numbers documents from 1.
 */
export async function* readDocuments(
  paths: Paths,
  limits: ReadLimits,
  ports: DocumentPorts,
  interruption: Interruption,
  { blind, begun, leaveOut }: ReadingHooks = {},
): AsyncGenerator<ReadDocument> {
  const window: Waiting[] = [];
  const most = AHEAD * (limits.jobs ?? USUAL_JOBS);
  const files = walkAll(paths, ports.folders, leaveOut);
  let coming: Coming | undefined = nextOf(files);
  let count = 0;
  while (!interruption.asked && (coming !== undefined || window.length > 0)) {
    const next = await firstOf(coming, window, most);
    if (interruption.asked) break;
    if (next.kind === 'file') {
      coming = nextOf(files);
      const { file } = next;
      const hints = { begun, isOnly: isOnly(file, paths) };
      window.push({ file, reading: ports.resumes.read(file, limits, hints) });
    } else if (next.kind === 'end') coming = undefined;
    else {
      window.shift();
      count += 1;
      const isOneOfMany = !isOnly(next.file, paths);
      ports.output.progress(isOneOfMany ? tally(count, window, coming === undefined) : '');
      const { file: path, reading } = next;
      yield { file: calledBy(path, count, blind === true), path, reading, isOneOfMany };
    }
  }
  ports.output.progress('');
}

function calledBy(path: string, number: number, blind: boolean): string {
  return blind ? `document ${number}` : path;
}

type Coming = Promise<IteratorResult<string, undefined>>;

/** A failure of the list is thrown where its next file is waited for, not before. */
function nextOf(files: AsyncGenerator<string, undefined>): Coming {
  const coming = files.next();
  coming.catch(() => undefined);
  return coming;
}

/** What comes first: another file to read, the end of the files, or the reading of the oldest. */
type Step =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'read'; readonly file: string; readonly reading: Reading };

/** Another file is taken only while fewer than `most` are in the window. */
function firstOf(
  coming: Coming | undefined,
  window: readonly Waiting[],
  most: number,
): Promise<Step> {
  const [oldest] = window;
  const steps: Promise<Step>[] = [];
  if (coming && window.length < most)
    steps.push(
      coming.then((next) => (next.done ? { kind: 'end' } : { kind: 'file', file: next.value })),
    );
  if (oldest)
    steps.push(oldest.reading.then((reading) => ({ kind: 'read', file: oldest.file, reading })));
  return Promise.race(steps);
}

function isOnly(file: string, { given, list }: Paths): boolean {
  return list === undefined && given.length === 1 && given[0] === file;
}

function tally(count: number, window: readonly Waiting[], ended: boolean): string {
  return `${count} read${ended ? ` of ${count + window.length}` : ''}`;
}

async function* walkAll(
  { given, list }: Paths,
  folders: DocumentFolder,
  leaveOut: ReadingHooks['leaveOut'],
): AsyncGenerator<string, undefined> {
  for (const path of given) yield* folders.walk(path, leaveOut);
  for await (const path of list ?? []) yield* folders.walk(path, leaveOut);
}

/** Whether the user has pressed Ctrl-C. */
export interface Interruption {
  readonly asked: boolean;
  /** Ctrl-C ends the program again. */
  end(): void;
}

/** From now on Ctrl-C stops reading rather than the program; a second one does end it. */
export function awaitInterruption({ resumes, texts, output }: DocumentPorts): Interruption {
  let asked = false;
  const end = output.onInterrupt(() => {
    asked = true;
    resumes.stop();
    texts.stop();
  });
  return {
    get asked() {
      return asked;
    },
    end,
  };
}
