/** Characters that turn the direction of text (UAX #9), from the first to the last on a line. */
const BIDI =
  /[\u202A-\u202E\u2066-\u2069\u200E\u200F](?:.*[\u202A-\u202E\u2066-\u2069\u200E\u200F])?/su;
/** Those of them that can make a line read otherwise than it looks; the others only mark a direction. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/u;
/** Tag characters: ASCII letters that nobody sees. */
const TAGS = /[\u{E0020}-\u{E007E}]+/gu;
/** One zero-width character is a hint for breaking lines; several together are a message. */
const MESSAGE = /[\u200B-\u200D\u2060\uFEFF]{4,}/gu;

/** A stretch of invisible characters; `says` is what its tag characters spell. */
export interface InvisibleQuote {
  readonly text: string;
  readonly says?: string;
}

/** Characters of a line that a reader does not see and that may say something. */
export function quoteInvisible(line: string): readonly InvisibleQuote[] {
  const turned = TURNING.test(line) ? [...(BIDI.exec(line) ?? [])] : [];
  const messages = [...line.matchAll(MESSAGE)].map(([match]) => match);
  const tags = [...line.matchAll(TAGS)].map(([match]) => ({
    text: match,
    says: decodeTags(match),
  }));
  return [...turned.map((text) => ({ text })), ...tags, ...messages.map((text) => ({ text }))];
}

function decodeTags(tags: string): string {
  return [...tags].map((tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000)).join('');
}
