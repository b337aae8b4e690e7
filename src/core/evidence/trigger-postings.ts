import type { Postings } from '../glossary/phrase-filer.ts';
import { packInstructions } from './machine-instructions.ts';
import { packStanceCues } from './stance-cues.ts';

// Phrases that never change between two builds: the build works this file out and leaves the data.

/** The cues of stance, filed by their words. */
export const STANCE_POSTINGS: Postings = packStanceCues();

/** What people write for a machine to read, filed by its words. */
export const INSTRUCTION_POSTINGS: Postings = packInstructions();
