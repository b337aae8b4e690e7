/**
 * Words around dates, in English, French, German, Spanish, Portuguese, Italian and Dutch. Gathered by
 * hand for this program from what resumes write; no list was copied. Compared after `foldText`.
 */

/** Stand for the day of the scan, where an end is expected. */
export const PRESENT_WORDS: readonly string[] = [
  // English
  'present',
  'the present',
  'present day',
  'current',
  'currently',
  'now',
  'ongoing',
  'on-going',
  'today',
  'date',
  'this day',
  'to-date',
  'till-date',
  // French
  'présent',
  'ce jour',
  'à ce jour',
  "aujourd'hui",
  "à aujourd'hui",
  'maintenant',
  'en cours',
  'en poste',
  'actuel',
  'actuellement',
  // German
  'heute',
  'jetzt',
  'aktuell',
  'dato',
  'laufend',
  'gegenwärtig',
  'gegenwart',
  // Spanish
  'actualidad',
  'la actualidad',
  'presente',
  'el presente',
  'la fecha',
  'actual',
  'actualmente',
  'hoy',
  'ahora',
  'en curso',
  // Portuguese
  'o presente',
  'atual',
  'atualmente',
  'atualidade',
  'a atualidade',
  'o momento',
  'momento atual',
  'o momento atual',
  'a data',
  'hoje',
  'agora',
  'em curso',
  // Italian
  'oggi',
  'ad oggi',
  'in corso',
  'attuale',
  'attualmente',
  'presente',
  'ora',
  // Dutch
  'heden',
  'op heden',
  'nu',
  'vandaag',
  'lopend',
];

/** Stand between the two ends of a range. */
export const TO_WORDS: readonly string[] = [
  'to',
  'until',
  'till',
  'til',
  'up to',
  'through',
  'thru',
  'à',
  'au',
  "jusqu'à",
  "jusqu'au",
  "jusqu'en",
  "jusqu'",
  'bis',
  'bis zum',
  'a',
  'al',
  'hasta',
  'até',
  'ao',
  'fino a',
  'fino al',
  'fino ad',
  'ad',
  'tot',
  't/m',
  'tot en met',
];

/** Stand before the only date of a range which has no end yet. */
export const SINCE_WORDS: readonly string[] = [
  'since',
  'as of',
  'depuis',
  'à partir de',
  'seit',
  'ab',
  'desde',
  'a partir de',
  'dal',
  'da',
  'sinds',
  'vanaf',
];

/** Stand before the only date of a range whose start is not said. */
export const UNTIL_WORDS: readonly string[] = [
  'until',
  'till',
  "jusqu'en",
  "jusqu'à",
  'bis',
  'hasta',
  'até',
  'fino al',
  'fino ad',
  'ad',
  'tot',
];

/** Stand before the first of two dates and say nothing more. */
export const FROM_WORDS: readonly string[] = [
  'from',
  'de',
  'du',
  'von',
  'vom',
  'del',
  'dall',
  'van',
];

/** May stand between a month and its year. */
export const OF_WORDS: readonly string[] = ['of', 'de', 'del', 'do', 'di'];

/**
 * First month of each season in the northern half of the world. A winter lies at both ends of a
 * calendar year: 0 stands for "any month of the year".
 */
export const SEASONS: readonly (readonly [month: number, names: readonly string[]])[] = [
  [3, ['spring', 'printemps', 'frühjahr', 'frühling', 'primavera', 'voorjaar', 'lente']],
  [6, ['summer', 'été', 'sommer', 'verano', 'verão', 'estate', 'zomer']],
  [9, ['autumn', 'fall', 'automne', 'herbst', 'otoño', 'outono', 'autunno', 'herfst', 'najaar']],
  [0, ['winter', 'hiver', 'invierno', 'inverno']],
];

/** Numbers behind these are telephone numbers. */
export const PHONE_WORDS: readonly string[] = [
  'tel',
  'telephone',
  'téléphone',
  'phone',
  'mobile',
  'mob',
  'cell',
  'fax',
  'portable',
  'telefon',
  'handy',
  'teléfono',
  'móvil',
  'telefone',
  'telemóvel',
  'telefono',
  'cellulare',
  'telefoon',
  'mobiel',
];

/** The states of Australia, whose postcodes of four digits look like years ("NSW 2010"). */
export const POSTCODE_STATES: readonly string[] = [
  'nsw',
  'vic',
  'qld',
  'act',
  'sa',
  'wa',
  'tas',
  'nt',
];
