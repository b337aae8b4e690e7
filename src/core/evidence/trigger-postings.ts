import { type FiledEntries, fileEntries } from '../glossary/list-tries.ts';
import type { Postings } from '../glossary/phrase-filer.ts';
import { packInstructions } from './machine-instructions.ts';
import { packStanceCues } from './stance-cues.ts';
import { STANCE_LISTS } from './stance-lists.ts';

// Phrases that never change between two builds: the build works this file out and leaves the data.

/** The cues of stance, filed by their words. */
export const STANCE_POSTINGS: Postings = packStanceCues();

/** The word lists of these cues, filed in the same way. */
export const STANCE_ENTRIES: FiledEntries = fileEntries(STANCE_LISTS);

/** What people write for a machine to read, filed by its words. */
export const INSTRUCTION_POSTINGS: Postings = packInstructions();
