// Writes terms/lists/country.yaml from i18n-iso-countries (names) and i18n-nationality (adjectives),
// both MIT and pinned by package-lock.json. Run it again after updating either of them.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import { stringify } from 'yaml';

const require = createRequire(import.meta.url);
const { nationalities } = require('i18n-nationality/langs/en.json');
const names = countries.getNames('en', { select: 'all' });

// What people write and the packages lack, and entries that mean something else too often.
const ALSO = [
  'USA',
  'US',
  'UK',
  'UAE',
  'DRC',
  'Britain',
  'Great Britain',
  'England',
  'English',
  'Scotland',
  'Wales',
  'Northern Ireland',
  'Holland',
  'Ivory Coast',
  'South Korea',
  'North Korea',
  'Korea',
  'Korean',
  'Russia',
  'Vietnam',
  'Laos',
  'Syria',
  'Iran',
  'Moldova',
  'Tanzania',
  'Bolivia',
  'Venezuela',
  'Brunei',
  'Taiwan',
  'Palestine',
  'Kosovo',
  'Kosovar',
  'Micronesia',
  'Cape Verde',
  'Swaziland',
  'Burma',
  'Czech Republic',
  'Turkey',
  'Macedonia',
  'Congo',
  'Gambia',
  'Bahamas',
  'Philippines',
  'Netherlands',
  'Emirates',
  'Vatican',
  'Holy See',
  'Hong Kong',
  'European Union',
  'EU',
  'Uzbek',
  'Kazakh',
  'Turkmen',
  'Bosnian',
  'Slovak',
  'Slovene',
  'Lao',
  'Khmer',
  'Nepali',
  'Sri Lankan',
  'Emirati',
  'Yemeni',
  'Botswanan',
  'Congolese',
  'South Sudanese',
  'Djiboutian',
  'Palestinian',
  'Scottish',
  'Azeri',
  'Dominican',
  'Ecuadorian',
  'Argentine',
  'Argentinian',
  'East Timor',
  'Timorese',
  'Kosovan',
  'Maldivian',
  'Saudi Arabian',
  'Hellenic',
  'Philippine',
  'Cabo Verde',
  'Turkiye',
  'Basotho',
  'Luxembourgish',
  'Tajikistani',
  'Burkinabé',
  'KSA',
  'PRC',
  'ROK',
  'DPRK',
];
const NOT = new Set(['U.S.', 'U.K.']);

const entries = new Set(ALSO);
for (const name of Object.values(names).flat()) add(name);
for (const adjective of Object.values(nationalities))
  for (const part of adjective.split(/,\s*|\s+or\s+|\//)) add(part);

function add(text) {
  const name = text.trim();
  // "Korea, Republic of" is a way of sorting, not of writing.
  if (name !== '' && !/[,()[\]]/.test(name) && !NOT.has(name) && /^\p{Lu}/u.test(name))
    entries.add(name);
}

const sorted = [...entries].sort((a, b) => (a < b ? -1 : 1));
writeFileSync(
  new URL('../terms/lists/country.yaml', import.meta.url),
  `# yaml-language-server: $schema=../../schema/word-list.schema.json\n# Written by scripts/write-country-list.js; edit that, not this.\n${stringify(
    {
      list: 'country',
      about: 'Countries and their adjectives, as people write them in English.',
      source: 'npm packages i18n-iso-countries and i18n-nationality (MIT), with additions',
      entries: sorted,
    },
  )}`,
);
console.log(`${sorted.length} entries`);
