/**
 * The same text in memory of its own. A piece of a text keeps the whole of it: whoever keeps the words of
 * thousands of files for long would keep the files.
 */
export function ownText(text: string): string {
  return JSON.parse(JSON.stringify(text));
}
