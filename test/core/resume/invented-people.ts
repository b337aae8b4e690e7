import { seededNumbers } from '../../../src/core/interview/seeded.ts';

/** Invented people and what is told of them, for resumes that must not give them away. */

/** A pseudo-random source of its own for each seed, so that a failure can be repeated. */
export function randomOf(seed: number): <T>(choices: readonly T[]) => T {
  const next = seededNumbers(seed);
  // The first numbers of neighbouring seeds are alike.
  for (let skip = 0; skip < 5; skip++) next();
  return (choices) => {
    const choice = choices[Math.floor(next() * choices.length)];
    if (choice === undefined) throw new RangeError('nothing to choose from');
    return choice;
  };
}

/** Given names, middle name or initial (may be empty), surname (may be empty). */
export const NAMES: readonly (readonly [string, string, string])[] = [
  ['Maren', '', 'Oakhollow'],
  ['Dorian', 'Q.', 'Amberlough'],
  ['Wilhelmina', 'Beatrix', 'Thornquist'],
  ['Tobias', '', 'Fennimore-Reed'],
  ['Seán', '', "O'Harrowby"],
  ['Ngozichi', '', 'Okwudiba'],
  ['Fátima', '', 'al-Zahrawani'],
  ['Abdulqadir', 'bin', 'Rashidov'],
  ['José María', '', 'Quintanilla Berrocal'],
  ['João', '', 'Vasconcelhos da Serra'],
  ['Zoë', '', 'van der Meulenhof'],
  ['Jürgen', '', 'Müllerstedt'],
  ['Øyvind', '', 'Strømsnes'],
  ['Łukasz', '', 'Brzęczykowski'],
  ['Ünal', '', 'Özgürsoy'],
  ['Nguyễn', 'Thị', 'Hồngvân'],
  ['Xiaoming', '', 'Wangzhe'],
  ['Haruka', '', 'Minamoriya'],
  ['Priyanka', '', 'Venkataramaswamy'],
  ['Giulia', '', "D'Aurelianis"],
  ['Anaïs', '', 'Lefèbvrault'],
  ['Aleksandr', '', 'Voronezhsky'],
  ['Iñigo', '', 'Etxeberrigaray'],
  ['Grace', '', 'Hollowmere'],
  ['Mark', '', 'Rosenthaler'],
  ['Rose', '', 'Winterbourne'],
  ['Ottoline', '', 'Berlin'],
  ['Hope', '', 'Ashgrovely'],
  ['Will', '', 'Tanglewood'],
  ['Pelagius', '', ''],
  ['Suhartika', '', ''],
  ['Li', '', 'Weizhong'],
  ['Jean-Baptiste', '', 'Montcorbier'],
  ['Mary Ann', 'E.', 'Cloverdale'],
  ['Kwame', 'K.', 'Asantewood'],
  ['Chris', '', 'Bakerfield'],
  ['Elif', '', 'Yıldızhan'],
  ['Sigríður', '', 'Hallgrímsdóttir'],
  ['Eszter', '', 'Szabóváry'],
  ['Rhys', '', 'ap Gwilymson'],
];

export const PHONES: readonly string[] = [
  '+44 1632 960 123',
  '+44 (0)1632 960123',
  '+1 (202) 555-0142',
  '(202) 555-0142',
  '202-555-0142',
  '+49 30 5550 1234',
  '030 / 5550 1234',
  '+33 6 55 50 12 34',
  '+351 910 555 012',
  '+55 11 95550-1234',
  '+91 98765 43210',
  '+234 803 555 0123',
  '0044 1632 960 123',
  '+81-3-5550-1234',
  '+61 2 5550 1234',
];

export const ADDRESSES: readonly string[] = [
  '14 Oakleaf Road, Londinium SW1A 2AA',
  '1234 Elm Street, Springfield, IL 62704',
  'Lindenstraße 12, 10969 Potsdamstadt',
  '12 rue des Tilleuls, 75011 Villeneuve',
  'Calle Mayor 45, 3º B, 28013 Villanueva',
  'Rua das Flores 123, 1200-195 Vilarinho',
  'Via Roma 22, 50123 Borgovecchio',
  'Keizersgracht 100, 1015 CS Oudendorp',
  'Flat 4B, 22 Marine Terrace, Eastbourneville BN21 3PG',
  '221 Nehru Nagar, Sector 4, Gurugram 122001',
  'P.O. Box 4455, Naivashaville',
];

export const NATIONS: readonly (readonly [string, string])[] = [
  ['Kenyan', 'Kenya'],
  ['Norwegian', 'Norway'],
  ['Filipino', 'Philippines'],
  ['Turkish', 'Turkey'],
  ['Brazilian', 'Brazil'],
  ['Nigerian', 'Nigeria'],
  ['Canadian', 'Canada'],
  ['Vietnamese', 'Vietnam'],
];

/** Each with the words that must be gone. */
export const BIRTHS: readonly string[] = [
  '12 May 1961',
  '12.05.1961',
  '1961-05-12',
  'May 12, 1961',
  '12/05/1961',
];
