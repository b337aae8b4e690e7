/**
 * Words around dates, in English, French, German, Spanish, Portuguese, Italian and Dutch. Gathered by
 * hand for this program from what resumes write; no list was copied. Compared after `foldText`.
 */

const split = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split('|'));

/** Stand for the day of the scan, where an end is expected. */
export const PRESENT_WORDS: readonly string[] = split(
  // English
  'present|the present|present day|present time|the present time|current|currently|current role|now',
  'ongoing|on-going|today|date|this day|to-date|till-date|still employed|continuing',
  // French
  "présent|à présent|ce jour|à ce jour|nos jours|à nos jours|aujourd'hui|à aujourd'hui|maintenant",
  'en cours|en poste|poste actuel|actuel|actuellement|toujours en poste|toujours en cours',
  // German
  'heute|jetzt|aktuell|derzeit|dato|laufend|fortlaufend|andauernd|gegenwärtig|gegenwart|zurzeit',
  'zur zeit|auf weiteres',
  // Spanish
  'actualidad|la actualidad|presente|el presente|la presente|la fecha|fecha actual|actual|actualmente|hoy',
  'el día de hoy|hoy en día|el momento|ahora|en curso|vigente',
  // Portuguese
  'o presente|ao presente|à presente data|a presente data|atual|atualmente|atualidade|a atualidade',
  'à atualidade|actualidade|à actualidade|presente data|o momento|ao momento|momento atual',
  'o momento atual|ao momento atual|momento presente|o momento presente|ao momento presente',
  'momento actual|o momento actual|ao momento actual|a data|à data|data atual|a data atual',
  'à data atual|hoje|agora|em curso|em andamento|os dias atuais|dias atuais|o dia de hoje',
  // Italian
  "oggi|ad oggi|a oggi|tutt'oggi|a tutt'oggi|tuttora|in corso|in essere|attuale|attualmente",
  'presente|il presente|data odierna|alla data odierna|ora|adesso',
  // Dutch
  'heden|op heden|nu|vandaag|lopend|momenteel|op dit moment|huidig|nog lopend',
);

/** Stand between the two ends of a range. */
export const TO_WORDS: readonly string[] = split(
  'to|until|till|til|up to|through|thru',
  "à|au|jusqu'à|jusqu'au|jusqu'en|jusqu'",
  'bis|bis zum|bis einschließlich',
  'a|al|hasta|até|ao',
  "fino a|fino al|fino ad|fino all'|sino a|sino al|sino ad|ad",
  'tot|t/m|tot en met|tot op',
);

/** Stand before the only date of a range which has no end yet. */
export const SINCE_WORDS: readonly string[] = split(
  'since|as of|starting',
  "depuis|depuis le|depuis l'|à partir de|à compter de|dès",
  'seit|seit dem|ab',
  'desde|desde el|desde la|desde o|desde a|a partir de|a partir del',
  "dal|da|dall'|a partire da|a partire dal",
  'sinds|vanaf',
);

/** Stand before the only date of a range whose start is not said. */
export const UNTIL_WORDS: readonly string[] = split(
  'until|till',
  "jusqu'en|jusqu'à|jusqu'au",
  'bis|hasta|até|fino al|fino ad|ad|tot',
);

/** Stand before the first of two dates and say nothing more. */
export const FROM_WORDS: readonly string[] = split('from|de|du|von|vom|del|dall|van|entre|between');

/** May stand between a month, or a part of a year, and the year. */
export const OF_WORDS: readonly string[] = split('of|de|del|do|di|des|van');

/** Before a year, these say which part of it is meant, but not which months. */
export const PART_WORDS: readonly string[] = split(
  'early|mid|late|the beginning of|beginning of|the end of|end of|start of',
  'début|mi|fin|courant|anfang|mitte|ende|wintersemester|sommersemester|ws|wise|ss|sose',
  'principios|comienzos|inicios|mediados|finales|início|meados|finais|fim',
  'inizio|metà|fine|begin|medio|midden|eind|einde',
);

/** First to fourth, before a part of a year. */
export const ORDINALS: readonly (readonly string[])[] = [
  split('first|premier|erstes|erste|erster|primer|primero|primeiro|primo|eerste'),
  split('second|deuxième|seconde|zweites|zweite|zweiter|segundo|secondo|tweede'),
  split('third|troisième|drittes|dritter|tercer|tercero|terceiro|terzo|derde'),
  split('fourth|quatrième|viertes|vierter|cuarto|quarto|vierde'),
];

/** Names of half a year and of a quarter, behind a number. */
export const HALF_YEARS: readonly string[] = split('half|semestre|halbjahr|halfjaar|helft');
export const QUARTERS: readonly string[] = split('quarter|trimestre|quartal|trimester|kwartaal');

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

/** A date behind these says how long a certificate holds. */
export const VALID_WORDS: readonly string[] = split(
  'valid|valid to|valid until|valid till|valid through|expires|expiry|expiring|valable|gültig|gültig bis',
  'válido|válida|válido hasta|válida hasta|caduca|válido até|válida até|validade|valido|valida|scade',
  'scadenza|geldig|geldig tot',
);

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
