/** Words that say who the person is. `cased`: in small letters they are words like others. */
export interface Secret {
  readonly kind: string;
  readonly words: string;
  readonly cased?: boolean;
}

/** In plain letters, without accents and apostrophes. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(
      /[øłıß'’]/giu,
      (sign) => ({ ø: 'o', ł: 'l', ı: 'i', ß: 'ss' })[sign.toLowerCase()] ?? '',
    );
}

/** The secrets that stand in a text, whatever the case and the accents. The masks are no words of it. */
export function leaksIn(text: string, secrets: readonly Secret[]): readonly string[] {
  const seen = text.replace(/\\?\[(?:he\/she\/they|name|birth or age|year)\\?\]/gu, '[]');
  return secrets
    .filter(({ words, cased }) => {
      const escaped = (cased ? words : plain(words).toLowerCase()).replace(
        /[.*+?^$()[\]{}|\\/]/gu,
        '\\$&',
      );
      const where = cased ? seen : plain(seen).toLowerCase();
      return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'u').test(where);
    })
    .map(({ kind, words }) => `${kind}: ${words}`);
}
