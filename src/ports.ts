import type { Glossary, Origin } from './core/glossary/glossary.ts';
import type { LibraryFigures } from './core/glossary/library-check.ts';
import type { Problem } from './core/glossary/problem.ts';
import type { Term } from './core/glossary/term.ts';
import type { DocumentType } from './core/resume/document-type.ts';
import type { ReadFailure } from './core/resume/read-failure.ts';
import type { Resume } from './core/resume/resume.ts';
import type { InterviewWorld } from './ports/interview.ts';

export type * from './ports/interview.ts';

/** Everything the commands need from the world; a command asks for the narrowest part of it. */
export interface Ports {
  readonly terms: TermSource;
  readonly resumes: ResumeReader;
  readonly folders: DocumentFolder;
  readonly texts: TextFiles;
  readonly output: Output;
  readonly prompter: Prompter;
  readonly clock: Clock;
  readonly version: string;
  /** Loaded when a term file is written. */
  shelf(): Promise<TermShelf>;
  /** Loaded when an interview is held or looked at, as most calls need none of it. */
  interviews(): Promise<InterviewWorld>;
}

/** Where terms come from: the shipped library and the user's own folders, later ones winning. */
export interface TermSource {
  /** All valid terms. Throws a RecruitError with every problem if any file has one. */
  load(folders: readonly string[]): Promise<Glossary>;
  /** One term by its exact id, reading its own file only; undefined if no file has that id. */
  loadOne(id: string, folders: readonly string[]): Promise<Term | undefined>;
  /** Where the terms of these ids come from, without reading any file; those that no file has are left out. */
  locate(ids: readonly string[], folders: readonly string[]): Promise<ReadonlyMap<string, Origin>>;
  /** Everything in the shipped library and the folders, or in `only`, with all problems. */
  inspect(folders: readonly string[], only?: string): Promise<Inspection>;
}

/** Where new term files are put. Every method throws a RecruitError of kind `usage`. */
export interface TermShelf {
  /** The folder a new term goes into. */
  place(named: readonly string[]): Promise<TermPlace>;
  /** Begins a file, with the folder if need be. A file that is there is never written over: `taken`. */
  create(place: TermPlace, id: string, text: (schema: string) => string): NewTermFile;
  /** The text of a term file. */
  read(file: string): string;
  /** True if there is such a file. */
  has(file: string): boolean;
  /** The user's editor, as $VISUAL or $EDITOR names it. */
  readonly editor: string | undefined;
  /** Opens a file in the user's editor and waits until it is closed. */
  edit(file: string): Promise<void>;
}

/** A folder for a new term file, and who says so. */
export interface TermPlace {
  readonly folder: string;
  readonly from: 'option' | 'settings' | 'working-folder';
  /** Of the folders that were named, those that exist. */
  readonly existing: readonly string[];
}

/** A file that was begun, or the file that has the id already. */
export type NewTermFile =
  | { readonly kind: 'taken'; readonly file: string }
  | {
      readonly kind: 'begun';
      readonly file: string;
      /** Writes it anew. Throws where somebody else has changed it meanwhile. */
      rewrite(text: (schema: string) => string): void;
    };

/** What stands in term folders, faults included. */
export interface Inspection {
  readonly glossary: Glossary;
  readonly files: number;
  /** Ids of the valid terms that were looked at. */
  readonly checked: readonly string[];
  readonly problems: readonly Problem[];
  readonly figures: LibraryFigures;
}

/** Reads documents, each within limits of time and memory. */
export interface ResumeReader {
  /**
   * Starts reading at once; `-` is standard input. Never rejects for what is wrong with the document.
   */
  read(path: string, limits: ReadLimits, hints?: ReadHints): Promise<Reading>;
  /** Says whether OCR is installed; it is no part of recruit. */
  hasOcr(): Promise<boolean>;
  /** Gives up on all documents that are being read or waited for, as `interrupted`. */
  stop(): void;
}

/** What a reader and its caller tell each other for speed. */
export interface ReadHints {
  /** Called when the worker has all it needs, and heavy work here holds it up no longer. */
  readonly begun?: (() => void) | undefined;
  /** No other document will be read. */
  readonly isOnly?: boolean;
}

/** How much one document may cost. */
export interface ReadLimits {
  readonly seconds: number;
  /** Memory of the worker that reads it. */
  readonly megabytes: number;
  /** Size of the file. */
  readonly fileMegabytes: number;
  readonly pages: number;
  /** Pages that are pictures are read by OCR; see {@link ResumeReader.hasOcr}. */
  readonly ocr?: boolean;
  /** Documents read at the same time; as many as the machine has cores without it. */
  readonly jobs?: number | undefined;
}

/** Finds documents in folders. */
export interface DocumentFolder {
  /**
   * The files which a path stands for: itself, or all documents in the folder and those below, sorted;
   * hidden ones and other types, by their names, are left out. `leaveOut` is told the kind of each other
   * that is not hidden: its ending with the dot, in small letters and empty where it has none, or `README`.
   */
  walk(path: string, leaveOut?: (kind: string) => void): AsyncIterable<string>;
}

/** Reads lists of files, and results of earlier scans. */
export interface TextFiles {
  /** The text of a file piece by piece; `-` is standard input. Throws a RecruitError where it cannot. */
  read(path: string): AsyncIterable<string>;
  /** What is being read ends here: a pipe that nobody closes would keep the program waiting. */
  stop(): void;
}

/** A document that was read, or why it was not. */
export type Reading =
  | {
      readonly ok: true;
      readonly resume: Resume;
      readonly type: DocumentType;
      readonly sha256: string;
    }
  | { readonly ok: false; readonly failure: ReadFailure };

/** Results go to `write`, all else to `say`. */
export interface Output {
  /** Columns of the terminal, or a sensible width where there is none. */
  readonly width: number;
  readonly colour: boolean;
  /** A person is reading at a terminal. */
  readonly isTerminal: boolean;
  /** Writes a result to standard output, through the user's pager if it is long, or to a file. */
  write(text: string, file?: string): Promise<void>;
  /** Writes results as they come, to standard output without a pager, or to a file that is begun anew. */
  open(file?: string): ResultStream;
  /** Writes a line to standard error as it is: a command or a path stays whole. */
  say(line: string): void;
  /** Writes a sentence to standard error, broken between words on a terminal. */
  tell(sentence: string): void;
  /** Shows how far a long task is, in place of what it showed before; nothing unless a person watches. */
  progress(text: string): void;
  /** Calls back once on Ctrl-C instead of ending; the function that is returned ends that. */
  onInterrupt(callback: () => void): () => void;
}

/** Where results go one after the other. */
export interface ResultStream {
  /** Resolves when more may be written. */
  write(text: string): Promise<void>;
  end(): Promise<void>;
}

/** Asks the person at the terminal. */
export interface Prompter {
  /** False where there is nobody to ask. */
  readonly canAsk: boolean;
  /** Rejects with a RecruitError `interrupted` on Ctrl-C; so does `askText`. */
  choose<T>(message: string, choices: readonly Choice<T>[]): Promise<T>;
  askText(message: string, how?: AskText): Promise<string>;
}

/** How a text is asked for. */
export interface AskText {
  /** Why a text cannot be taken, to be shown below it; undefined where it can. */
  refuse?(text: string): string | undefined;
  /** Is told what stands there whenever that changes, Enter or not. */
  watch?(text: string): void;
  /** Takes the lines that were pasted behind the first; without it they are passed over. */
  takeMore?(lines: readonly string[]): void;
}

/** One line of a menu. */
export interface Choice<T> {
  readonly name: string;
  readonly value: T;
}

/** Today, for reports: `YYYY-MM-DD` in local time. */
export interface Clock {
  today(): string;
}
