// Names of the parts of a library that is kept.

/** Before the id of a term: the whole term as JSON. */
export const TERM = 'term ';
/** Before a key: the phrases that are filed under it. */
export const PHRASES = 'phrases ';
