// Writes src/core/resume/country-names.ts and nation-adjectives.ts from i18n-iso-countries and
// i18n-nationality, both MIT and pinned by package-lock.json. Run it again after updating either of them.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
// i18n-nationality has no Portuguese.
const COUNTRIES = ['en', 'fr', 'de', 'es', 'pt', 'it', 'nl'];
const ADJECTIVES = ['en', 'fr', 'de', 'es', 'it', 'nl'];
// What people write of themselves and the packages lack.
const ALSO_COUNTRIES =
  'USA|US|UK|UAE|Britain|England|Scotland|Wales|Holland|Korea|Russia|Vietnam|Syria|Iran|Taiwan|Czech Republic|Turkey|Ivory Coast|Palestine|Kosovo|EU|European Union';
const ALSO_ADJECTIVES =
  'English|Scottish|Welsh|Northern Irish|Filipina|Filipino|Turkish|Kosovar|Korean|EU|UK|US|deutsch|österreichisch|schweizerisch|britisch|português|portuguesa|brasileiro|brasileira|angolano|angolana|moçambicano|moçambicana|espanhol|espanhola|francês|francesa|alemão|alemã|italiano|italiana|inglês|inglesa|americano|americana|cabo-verdiano|cabo-verdiana';

const countries = gather(COUNTRIES, ALSO_COUNTRIES, (language) =>
  Object.values(require(`i18n-iso-countries/langs/${language}.json`).countries).flat(),
);
const adjectives = gather(ADJECTIVES, ALSO_ADJECTIVES, (language) =>
  Object.values(require(`i18n-nationality/langs/${language}.json`).nationalities).flatMap((text) =>
    text.split(/,\s*|\s+or\s+|\s*\/\s*/),
  ),
);

function gather(languages, also, namesOf) {
  const all = new Set(also.split('|'));
  for (const name of languages.flatMap(namesOf)) {
    const plain = name.trim();
    if (plain.length > 2 && !/[,()[\]|'"]/.test(plain)) all.add(plain);
  }
  return [...all].sort((a, b) => (a < b ? -1 : 1));
}

/** Lines of an array, as long as the formatter allows. */
function lines(names) {
  const rows = [''];
  for (const name of names) {
    const last = rows.at(-1);
    if (last.length + name.length > 92) rows.push(name);
    else rows[rows.length - 1] = last === '' ? name : `${last}|${name}`;
  }
  return rows.map((row) => `  '${row}',`).join('\n');
}

write(
  'country-names',
  'COUNTRY_NAMES',
  'The countries, in the seven languages of section headings, parted by `|`.',
  countries,
);
write(
  'nation-adjectives',
  'NATION_ADJECTIVES',
  'Adjectives of nationality in the same languages, in the masculine singular where there is one.',
  adjectives,
);

function write(file, constant, about, names) {
  const path = new URL(`../src/core/resume/${file}.ts`, import.meta.url);
  const text = `/**
 * ${about}
 * Written by scripts/write-nation-list.js from the npm packages i18n-iso-countries and
 * i18n-nationality (MIT), with additions; edit that, not this.
 */
export const ${constant}: readonly string[] = [
${lines(names)}
];
`;
  writeFileSync(path, text);
}
