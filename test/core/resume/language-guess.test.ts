import { expect, it } from 'vitest';
import { guessLanguage } from '../../../src/core/resume/language-guess.ts';

it.each([
  [
    'en',
    'Negotiated the agreement on visas with the ministry and wrote the minutes for the minister in time.',
  ],
  [
    'fr',
    'Négociation de l’accord sur les visas avec le ministère et rédaction des notes pour la ministre, dans les délais.',
  ],
  [
    'de',
    'Verhandlung des Abkommens mit dem Ministerium und Vorbereitung der Mappe für den Minister, von der Idee bis zum Vertrag.',
  ],
  [
    'es',
    'Negociación del convenio con el ministerio y redacción de las actas para la ministra, en los plazos.',
  ],
  [
    'pt',
    'Negociação do acordo com o ministério e redação das atas para a ministra, nos prazos, em duas línguas.',
  ],
  [
    'it',
    'Negoziato dell’accordo con il ministero e stesura dei verbali per la ministra, nella lingua del paese, con il console.',
  ],
  [
    'nl',
    'Onderhandelde met het ministerie over de regeling en schreef het verslag voor de minister, op tijd en in het Frans.',
  ],
])('%s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

it.each(['', 'Lisbon 2019', 'Договор о визах'])('cannot tell: %j', (text) => {
  expect(guessLanguage(text)).toBeUndefined();
});
