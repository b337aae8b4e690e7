// C0 and C1 controls, bidirectional controls, zero-width and tag characters, line separators:
// none of them may reach a terminal or a page from a resume or a term file.
const UNSAFE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** The text without characters that steer a terminal or hide from a reader; tabs become spaces. */
export function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(UNSAFE, '').normalize('NFC');
}

/** JSON with the same characters written as escapes: the value stays, the terminal is safe. */
export function cleanJson(json: string): string {
  return json.replace(UNSAFE, (found) =>
    found
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** {@link clean}, on one line. */
export function cleanLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/** {@link cleanLine}, with the spaces that hold words together. */
export function cleanCell(text: string): string {
  return clean(text)
    .replace(/[^\S\u00A0]+/g, ' ')
    .trim();
}
