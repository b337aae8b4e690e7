import type { Term } from './term.ts';
import type { YamlFile } from './yaml-file.ts';

/** A valid term and the file it stands in. */
export interface FiledTerm {
  readonly term: Term;
  readonly yaml: YamlFile;
  /** It belongs to the library that comes with recruit, and not to a user. */
  readonly shipped: boolean;
  /** Its problems are asked for; other terms are only there to be held against it. */
  readonly checked: boolean;
}
