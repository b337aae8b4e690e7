// Writes a large library of term files, the same at each run: the shipped files over and over, each
// time with other words in them, so that sizes and phrases are real and no two terms are alike.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TERMS = fileURLToPath(new URL('../terms', import.meta.url));
const SYLLABLES = ['ba', 'ke', 'lo', 'mi', 'nu', 'pra', 'ste', 'tor', 'vel', 'zan'];

/** Shorter words stay, and with them the sentences look like sentences. */
const LEAST_LETTERS = 4;

/** A word that may be changed: no key, nothing that YAML reads as a value. */
const WORD = /(?<![\p{L}_])\p{L}{2,}(?![\p{L}_]*:(?:\s|$))/gmu;
/** Sixty terms with the phrase "@country-@country" would find the same in every resume: lists become words, too. */
const LIST_SIGN = /@(?=[a-z])/g;
const KEPT = new Set(['true', 'false', 'null']);

/** Fills `folder` with `count` term files. */
export function writeLibrary(folder, count) {
  const models = readdirSync(TERMS, { recursive: true })
    .filter((path) => path.endsWith('.yaml') && !path.startsWith('lists'))
    .sort()
    .map((path) => readFileSync(join(TERMS, path), 'utf8'));
  const words = vocabularyOf(models);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number++) {
    const model = models[number % models.length]
      .replace(/^(?:related|refs): .*\n|^#.*\n/gm, '')
      .replace(LIST_SIGN, '');
    const text = model.replace(WORD, (word) => otherWord(word, number, words));
    writeFileSync(join(folder, `${idOf(number)}.yaml`), `${text}related: [${idOf(number ^ 1)}]\n`);
  }
}

function idOf(number) {
  return `term-${String(number).padStart(4, '0')}`;
}

/** Words of the shipped terms, which stand in resumes too, and nine made-up ones for each: a term is about what few resumes hold. */
function vocabularyOf(models) {
  const real = [
    ...new Set(
      models
        .join(' ')
        .toLowerCase()
        .match(/\b[a-z]{4,}\b/g),
    ),
  ];
  return real
    .filter((word) => !KEPT.has(word))
    .sort()
    .map((word, index) => (index % 10 === 0 ? word : inventedWord(index)));
}

function inventedWord(number) {
  return [...String(number).padStart(4, '0')].map((digit) => SYLLABLES[digit]).join('');
}

/** Within a file one word always becomes the same other word. */
function otherWord(word, number, words) {
  const hash = spread(word.toLowerCase(), number);
  if (/^\p{Lu}+$/u.test(word)) return capitals(hash);
  if (word.length < LEAST_LETTERS || KEPT.has(word)) return word;
  const other = words[hash % words.length];
  return /^\p{Lu}/u.test(word) ? other[0].toUpperCase() + other.slice(1) : other;
}

/** Four capitals. */
function capitals(hash) {
  return [0, 1, 2, 3].map((at) => String.fromCharCode(65 + ((hash >>> (5 * at)) % 26))).join('');
}

/** FNV-1a, 32 bits, of a word and a number. */
function spread(word, number) {
  let hash = 0x811c9dc5 ^ Math.imul(number + 1, 0x9e3779b1);
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
