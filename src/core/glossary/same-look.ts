/**
 * Letters of other alphabets that look like Latin ones (a part of the confusables of Unicode Technical
 * Standard 39): all of Cyrillic that do, and of Greek the capitals and omicron, as small Greek letters
 * stand in true names ("NFκB").
 */
const FOREIGN = 'аеорсухіјѕһԁӏкАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LATIN = 'aeopcyxijshdlkABEKMHOPCTYXIJSABEZHIKMNOPTYXo';
const SAME_LOOK: ReadonlyMap<string, string> = new Map(
  [...FOREIGN].map((letter, index) => [letter, LATIN.charAt(index)]),
);
const SOME = /[\u0391-\u03BF\u0400-\u052F]/u;

/** True if a word mixes Latin letters with letters of another alphabet that look like Latin ones. */
export function mixesAlphabets(word: string): boolean {
  return SOME.test(word) && /\p{Script=Latin}/u.test(word) && asItLooks(word) !== word;
}

/** A word as a reader sees it: "bilаterаl" with two Cyrillic letters as "bilateral". */
export function asItLooks(word: string): string {
  if (!SOME.test(word)) return word;
  const looks = word.replace(
    /[\u0391-\u03BF\u0400-\u052F]/gu,
    (letter) => SAME_LOOK.get(letter) ?? letter,
  );
  return /^[\p{Script=Latin}\P{L}]+$/u.test(looks) && /\p{Script=Latin}/u.test(word) ? looks : word;
}
