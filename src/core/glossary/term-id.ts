/** Signs that tell two names apart ("C", "C#", "C++"), as they are spoken. */
const SPOKEN: readonly (readonly [sign: RegExp, word: string])[] = [
  [/&/g, ' and '],
  [/\+/g, ' plus '],
  [/#/g, ' sharp '],
];

/**
 * The id for a name, which is the name of its file: small letters without accents, digits, hyphens.
 * Empty where the name has no letter of the Latin alphabet and no digit.
 */
export function idFor(name: string): string {
  const spoken = SPOKEN.reduce((text, [sign, word]) => text.replace(sign, word), name);
  return spoken
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** True if a file may have this name, without its ending. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
