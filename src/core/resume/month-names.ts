import { foldText } from './folded-text.ts';
import type { Language } from './language-guess.ts';

/**
 * Names of the months, January first, each with its abbreviations: those of Unicode CLDR (wide and
 * abbreviated, without full stops; a test compares them with the ICU data of Node), and beside them
 * what resumes also write ("Sept", "Mrz", Austrian "Jänner", Spanish "setiembre", Italian "genn").
 */
export const MONTH_NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ],
  fr: [
    'janvier janv jan',
    'février févr fév',
    'mars',
    'avril avr',
    'mai',
    'juin',
    'juillet juil juill',
    'août',
    'septembre sept',
    'octobre oct',
    'novembre nov',
    'décembre déc',
  ],
  de: [
    'januar jan jänner jän',
    'februar feb feber',
    'märz mär mrz maerz',
    'april apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'dezember dez',
  ],
  es: [
    'enero ene',
    'febrero feb',
    'marzo mar',
    'abril abr',
    'mayo may',
    'junio jun',
    'julio jul',
    'agosto ago',
    'septiembre sept sep setiembre set',
    'octubre oct',
    'noviembre nov',
    'diciembre dic',
  ],
  pt: [
    'janeiro jan',
    'fevereiro fev',
    'março mar',
    'abril abr',
    'maio mai',
    'junho jun',
    'julho jul',
    'agosto ago',
    'setembro set',
    'outubro out',
    'novembro nov',
    'dezembro dez',
  ],
  it: [
    'gennaio gen genn',
    'febbraio feb febbr',
    'marzo mar',
    'aprile apr',
    'maggio mag magg',
    'giugno giu',
    'luglio lug',
    'agosto ago',
    'settembre set sett',
    'ottobre ott',
    'novembre nov',
    'dicembre dic',
  ],
  nl: [
    'januari jan',
    'februari feb',
    'maart mrt',
    'april apr',
    'mei',
    'juni jun',
    'juli jul',
    'augustus aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'december dec',
  ],
};

/** Month (1 to 12) by name or abbreviation, as {@link foldText} writes it, over all languages. */
export const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  Object.values(MONTH_NAMES).flatMap((months) =>
    months.flatMap((names, index) =>
      foldText(names)
        .split(' ')
        .map((name): [string, number] => [name, index + 1]),
    ),
  ),
);
