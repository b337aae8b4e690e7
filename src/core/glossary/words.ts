import { asItLooks } from './same-look.ts';

/**
 * A word or a symbol of a text. Offsets count UTF-16 units from 0, `end` is exclusive, so that
 * `text.slice(start, end)` is what stands there.
 */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written, after NFKC, without soft hyphens and possessive 's. */
  readonly raw: string;
  /** `raw` in lower case. */
  readonly lower: string;
  readonly kind: 'word' | 'symbol';
  /** No white space stands between this and what is before it. */
  readonly glued: boolean;
  /** A hyphen (at a line end too) joins this to the word before it. */
  readonly hyphenated: boolean;
  /** A sentence, bullet or paragraph starts here. */
  readonly startsSentence: boolean;
}

// Soft hyphen, zero-width joiners and the byte order mark stand inside words without being seen.
const INVISIBLE = '\\u00AD\\u200C\\u200D\\u2060\\uFEFF';
const WORD_PART = `[\\p{L}\\p{N}\\p{M}${INVISIBLE}]`;
const TOKEN = new RegExp(
  [
    '(?<initials>(?:\\p{Lu}\\.){2,})',
    `(?<word>(?:${WORD_PART}|(?<=\\u00AD)\\s*\\n\\s*(?=\\p{Ll}))+(?:['’]\\p{L}+)?)`,
    '(?<symbol>[^\\s\\u200B])',
  ].join('|'),
  'gu',
);
const STRIPPED = new RegExp(`[${INVISIBLE}]|\\s`, 'gu');
const HYPHEN = /^[-‐‑–]$/u;
const QUOTES = /^["'‘’“”„«»‹›]$/u;
const ENDS_SENTENCE = /^[.!?]$/u;
const BULLET = /^[-–—*•▪◦‣●○■□◆➢➤✓·∙\uE000-\uF8FF]$/u;

/** Abbreviations after which a full stop does not end the sentence (common in English resumes). */
const ABBREVIATIONS = new Set(
  'e.g i.e etc mr mrs ms dr prof st no vs dept govt inc ltd co corp approx est incl jr sr gen amb min sec asst dep'.split(
    ' ',
  ),
);

/** With room for what shows that a word is longer. */
const LONGEST_ABBREVIATION = 8;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly kind: 'word' | 'symbol' | 'initials';
}

/** Splits a text into its words and symbols. Hyphens and quotation marks are no tokens of their own. */
export function splitWords(text: string): readonly Word[] {
  const tokens = [...text.matchAll(TOKEN)].map(toToken);
  const words: Word[] = [];
  let hyphenated = false;
  let startsSentence = true;
  let lastEnd = 0;
  for (const [index, token] of tokens.entries()) {
    const before = text.slice(lastEnd, token.start);
    if (/\n\s*\n/.test(before)) startsSentence = true;
    if (token.kind === 'symbol') {
      if (isBullet(text, token)) startsSentence = true;
      if (joinsWords(text, token, tokens[index + 1])) {
        hyphenated = true;
        lastEnd = token.start + token.text.length;
        continue;
      }
      if (QUOTES.test(token.text)) continue;
    }
    words.push(
      toWord(token, { glued: before === '' && token.start > 0, hyphenated, startsSentence }),
    );
    lastEnd = token.start + token.text.length;
    hyphenated = false;
    startsSentence = endsSentence(text, token);
  }
  return words;
}

function toToken(match: RegExpExecArray): Token {
  const kind = match.groups?.['word'] ? 'word' : match.groups?.['symbol'] ? 'symbol' : 'initials';
  return { text: match[0], start: match.index, kind };
}

function toWord(token: Token, flags: Pick<Word, 'glued' | 'hyphenated' | 'startsSentence'>): Word {
  const plain = isPlain(token.text) ? token.text : plainOf(token.text);
  const raw = token.kind === 'initials' ? plain.replaceAll('.', '') : plain.replace(/'s$/iu, '');
  const kind = token.kind === 'symbol' ? 'symbol' : 'word';
  const end = token.start + token.text.length;
  return { start: token.start, end, raw, lower: raw.toLowerCase(), kind, ...flags };
}

/** Nearly every word is plain, and a look is cheaper than four passes over it. */
function isPlain(text: string): boolean {
  return /^[\x21-\x7e]*$/.test(text);
}

function plainOf(text: string): string {
  return asItLooks(text.normalize('NFKC')).replace(STRIPPED, '').replaceAll('’', "'");
}

function isBullet(text: string, token: Token): boolean {
  if (!BULLET.test(token.text)) return false;
  const lineStart = text.lastIndexOf('\n', token.start - 1) + 1;
  const after = text[token.start + token.text.length];
  return (
    text.slice(lineStart, token.start).trim() === '' && (after === undefined || /\s/.test(after))
  );
}

/** A hyphen joins only what it touches: "Bilateral-Relations", or a word broken at a line end. */
function joinsWords(text: string, token: Token, next: Token | undefined): boolean {
  if (!HYPHEN.test(token.text) || next === undefined || next.kind === 'symbol') return false;
  if (!/[\p{L}\p{N}\p{M}.]/u.test(text[token.start - 1] ?? '')) return false;
  return /^(?:[^\S\n]*\n[^\S\n]*)?$/u.test(text.slice(token.start + 1, next.start));
}

function endsSentence(text: string, token: Token): boolean {
  if (token.kind !== 'symbol' || !ENDS_SENTENCE.test(token.text)) return false;
  const after = text.slice(token.start + 1, token.start + 12);
  if (!/^[)"”’]*\s+[("“‘]?[\p{Lu}\p{N}•▪–-]/u.test(after) && after.trim() !== '') return false;
  if (token.text !== '.') return true;
  // "e.g." is two words and two full stops here, so what is written decides.
  const before = text.slice(Math.max(0, token.start - LONGEST_ABBREVIATION), token.start);
  return !ABBREVIATIONS.has(/[\p{L}.]*$/u.exec(before)?.[0].toLowerCase() ?? '');
}
