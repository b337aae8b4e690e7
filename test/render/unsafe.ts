/**
 * Characters that steer a terminal or hide from a reader: controls but the line feed, marks of
 * direction, separators of lines, invisible operators and tags. Written apart from `render/clean`,
 * which it tests.
 */
export const UNSAFE: RegExp =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
