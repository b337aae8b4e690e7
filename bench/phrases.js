import { importSource } from '../scripts/import-source.js';
import { median } from './compare.js';

const { partsOf } = await importSource('core/glossary/phrase.ts');
const { buildLists } = await importSource('core/glossary/list-tries.ts');
const { packPhrases } = await importSource('core/glossary/phrase-filer.ts');
const { createPhraseIndex, searchIndex } = await importSource('core/glossary/phrase-index.ts');

const SYLLABLES = ['ba', 'ke', 'lo', 'mi', 'nu', 'pra', 'ste', 'tor', 'vel', 'zan'];
const WORDS = Array.from({ length: 10_000 }, (_, index) =>
  [...String(index).padStart(4, '0')].map((digit) => SYLLABLES[digit]).join(''),
);

/** Made-up phrases of two or three words, some with a choice and some with a gap; every word starts one. */
function phrases(count) {
  return Array.from({ length: count }, (_, index) => {
    const [a, b, c] = [index, index * 7 + 3, index * 13 + 1].map((at) => WORDS[at % WORDS.length]);
    return [`${a} ${b} ${c}`, `${a} {${b},${c}}`, `${a} * ${c}`][index % 3];
  });
}

/** A page of 600 words, the same at each run: every one of them starts a phrase of the larger set. */
const PAGE = Array.from(
  { length: 600 },
  (_, index) => WORDS[(index * 37 + (index % 11)) % WORDS.length],
).join(' ');

/** Milliseconds for a page with 100 and with 10,000 phrases, in turn, and the ratio. */
export function comparePhrases(runs = 100) {
  const [few, many] = [100, 10_000].map((count) => {
    const tagged = phrases(count).map((phrase, group) => ({
      group,
      tag: String(group),
      parts: partsOf(phrase),
    }));
    return createPhraseIndex(packPhrases(tagged), buildLists([]));
  });
  const times = { few: [], many: [] };
  for (let run = -300; run < runs; run++) {
    const [a, b] = [timeOf(few), timeOf(many)];
    if (run >= 0) {
      times.few.push(a);
      times.many.push(b);
    }
  }
  return {
    own: median(times.many),
    other: median(times.few),
    ratio: median(times.many.map((time, index) => time / times.few[index])),
  };
}

function timeOf(index) {
  const start = performance.now();
  searchIndex(index, PAGE);
  return performance.now() - start;
}
