import { randomOf } from './invented-people.ts';
import type { InventedResume } from './invented-resume.ts';
import { plain, type Secret } from './leaks.ts';

// Written after the masks passed the first set, in other layouts and with other people, to know how
// far they carry; the leaks of its first run are in the note of the change.

interface Person {
  readonly names: readonly string[];
  readonly full: string;
  readonly mail: string;
  readonly phone: string;
  readonly place: readonly string[];
  readonly handle: string;
  readonly nation: string;
  readonly country: string;
  readonly birth: string;
}

const PEOPLE: readonly (readonly [readonly string[], string])[] = [
  [['Bartholomew', 'Quillfeather'], 'Bartholomew (Bart) Quillfeather'],
  [['Aoife', 'Nighthollow'], 'Aoife Ní Nighthollow'],
  [['Summer', 'Field'], 'Summer Field'],
  [['Dean', 'Price'], 'Dean Price'],
  [['Georgia', 'Chadwell'], 'Georgia Chadwell'],
  [['Muhammad', 'Khorasanian'], 'Muhammad Ali-Khorasanian'],
  [['Siobhan', 'Grey', 'Larkspur'], 'Siobhan Grey-Larkspur'],
  [['Étienne', 'Beauharnoix'], 'Étienne de Beauharnoix'],
  [['Teuku'], 'Teuku'],
  [['Yusuf', 'Demirtaşoğlu'], 'Yusuf Demirtaşoğlu'],
  [['王小明', 'Xiaoming', 'Wangfu'], '王小明 (Xiaoming Wangfu)'],
  [
    ['Екатерина', 'Вересковая', 'Ekaterina', 'Vereskovaya'],
    'Екатерина Вересковая / Ekaterina Vereskovaya',
  ],
  [['Ikram', 'Benzakouri'], 'BENZAKOURI Ikram'],
  [['Tamsin', 'Wrenfield'], 'Tamsin "Taz" Wrenfield'],
  [['Lior', 'Hadashti'], 'Lior Hadashti, LL.M., PMP'],
  [['Peter', 'Halloway'], 'Peter J. R. Halloway III'],
  [['Ana', 'Sofia', 'Monteverde', 'Castellar'], 'Ana Sofía Monteverde y Castellar'],
  [['May', 'Thistlewood'], 'May Thistlewood'],
  [['Björk', 'Einarsdóttir'], 'Björk Einarsdóttir'],
  [['Oluwaseun', 'Adebayowale'], 'Oluwaseun Adebayowale'],
];

type Choose = ReturnType<typeof randomOf>;

function inventPerson(choose: Choose): Person {
  const [names, full] = choose(PEOPLE);
  const latin = names.filter((name) => /[A-Za-z]/.test(plain(name)));
  const [first = 'x', last = first] = [latin[0], latin.at(-1)].map((name) =>
    plain(name ?? '').toLowerCase(),
  );
  const place = choose([
    ['Harbourgate', 'Westmarch', 'WM4 7QT', 'Anchor'],
    ['Sonnenthal', '80999', 'Ahornweg'],
    ['Villarosa', '08999', 'Avda'],
    ['Karlsborgen', '0999', 'Storgata'],
  ]);
  const [nation, country] = choose([
    ['Ghanaian', 'Ghana'],
    ['Portuguese', 'Portugal'],
    ['Indonesian', 'Indonesia'],
    ['Dutch', 'Netherlands'],
    ['South African', 'South Africa'],
  ] as const);
  return {
    names,
    full,
    mail: choose([
      `${first}.${last}@web-mail.example`,
      `${last}.${first.charAt(0)}@example.net`,
      `${first}_${last}88 [at] example [dot] org`,
      `the.real.${first}@example.com`,
    ]),
    phone: choose([
      '+27 (0) 82 555 0199',
      '0172-5550199',
      '(0)20 7946 0999',
      '+31 6 5550 0199',
      '5550 0199',
      '+65 5550 0199',
      '01632.960.555',
    ]),
    place,
    handle: choose([
      `@${first}${last}`,
      `github.com/${first.charAt(0)}${last}`,
      `in/${first}-${last}`,
      `Skype: live:${first}.${last}`,
      `${first}${last}.dev`,
    ]),
    nation,
    country,
    birth: choose(['3rd of March 1959', '03.03.59', '3 mars 1959', '1959', '3/3/1959']),
  };
}

function addressOf([town = '', code = '', street = '']: readonly string[]): string {
  return street === '' ? town : `${street} 17, ${code} ${town}`;
}

const HEADS: readonly ((p: Person) => string)[] = [
  (p) =>
    `C U R R I C U L U M   V I T A E\n\n${p.full}\n${addressOf(p.place)} · ${p.phone} · ${p.mail} · ${p.handle}`,
  (p) =>
    `Bilateral trade negotiator\n${p.mail}\n${p.phone}\n${p.handle}\n${p.place[0]}, ${p.country}\n\n${p.full}`,
  (p) => `${p.full}, Trade Negotiator\n${p.place[0]} — ${p.phone} — ${p.mail} — ${p.handle}`,
  (p) =>
    `PERSONAL INFORMATION\n\nSurname(s) / First name(s)\t${p.full}\nAddress(es)\t${addressOf(p.place)}\nTelephone(s)\t${p.phone}\nE-mail(s)\t${p.mail}\n${p.handle}\nNationality(-ies)\t${p.nation}\nDate of birth\t${p.birth}\nGender\tMale`,
  (p) =>
    `CV\n${p.full}\nMarried | 2 children | ${p.nation} & Irish\nT: ${p.phone}  M: ${p.mail}\n${p.handle}\n${addressOf(p.place)}`,
  (p) =>
    `Name\n${p.full}\nNationality\n${p.nation}\nDate of Birth\n${p.birth}\nContact\n${p.phone}\n${p.mail}\n${p.handle}\n${p.place[0]}`,
  (p) =>
    `${p.full}\nAge: 67  Nationality: ${p.nation}  Marital Status: Widowed\n${p.mail} / ${p.phone}\n${p.handle}`,
  (p) =>
    `APPLICATION FOR THE POST OF TRADE OFFICER\n\nCandidate: ${p.full}\nContact: ${p.mail}, ${p.phone}\n${p.handle}\nPlace of birth: ${p.place[0]}`,
  (p) => `${p.full} - Trade Officer - ${p.place[0]}\n${p.phone}\n${p.mail}\n${p.handle}`,
  (p) =>
    `Datos personales\n\nNombre y apellidos: ${p.full}\nFecha de nacimiento: ${p.birth}\nNacionalidad: ${p.nation}\nEstado civil: viuda\nDirección: ${addressOf(p.place)}\nTeléfono móvil: ${p.phone}\nCorreo electrónico: ${p.mail}\n${p.handle}`,
];

const SUMMARIES: readonly ((p: Person) => string)[] = [
  (p) =>
    `A ${p.nation} national living in ${p.place[0]}, ${p.names[0]} has managed bilateral relations. They are known for bilateral agreements.`,
  (p) =>
    `${p.nation} trade negotiator, aged 67, with bilateral relations at heart. Pronouns: they/them.`,
  (p) => `Mother of two. Raised in ${p.country}. Bilateral relations were hers to run.`,
  (p) => `67-year-old negotiator of bilateral agreements, citizen of ${p.country}.`,
  (p) =>
    `${(p.names.at(-1) ?? '').toUpperCase()} has bilateral relations experience; Mr. ${p.names.at(-1)} is ready to travel.`,
];

const BULLETS: readonly ((p: Person) => string)[] = [
  (p) => `Bilateral treaty with Peru drafted by ${p.full}`,
  (p) => `"${p.names.at(-1)} rules" for bilateral talks adopted; minister praised him in person`,
  (p) => `Led bilateral relations (reachable at ${p.mail})`,
  () => 'Negotiated a bilateral agreement that bears her name',
  (p) => `Bilateral relations: see the article of ${p.names.join(' ')} on the free trade agreement`,
];

/** The resume of a seed, of the second kind. */
export function heldOutResume(seed: number): InventedResume {
  const choose = randomOf(seed + 7_000);
  const person = inventPerson(choose);
  const bullets = [choose(BULLETS)(person), choose(BULLETS)(person)];
  const study = choose([
    'BA (Hons) Economics, Riverside College — Class of 1981',
    '09/1978 – 06/1981\nRiverside College\nBA Economics',
    'Riverside College, BA Economics, graduated June 1981',
    "BA Economics, Riverside College, '78-'81",
  ]);
  const text = `${choose(HEADS)(person)}

PROFILE

${choose(SUMMARIES)(person)}

PROFESSIONAL EXPERIENCE

Trade Officer, Ministry of Commerce
03/2015 - 11/2021

- ${bullets[0]}
- Secretary to the joint commission between Canada and Mexico, field work and summer schools

Attaché, Embassy of Belgium
2009 - 2014

- ${bullets[1]}
- Negotiated the bilateral agreement between Canada and Mexico

EDUCATION

${study}

SKILLS

Bilateral negotiations, fields of trade, price policy
${choose(['', `\nDECLARATION\n\nI declare that the above is true.\n\n${person.full}\n${person.place[0]}`])}
`;
  const file = choose([
    `${plain(person.full)
      .replace(/[^A-Za-z]+/g, ' ')
      .trim()} resume.docx`,
    'cv_final(2).pdf',
    `${person.names.at(-1)}.txt`,
  ]);
  return {
    file,
    text,
    secrets: secretsOf(person, text),
    kept: ['bilateral agreement between Canada and Mexico', '03/2015 - 11/2021'],
  };
}

const WORDS = new Set(['Summer', 'Field', 'Dean', 'Price', 'May', 'Grey']);

function secretsOf(person: Person, text: string): readonly Secret[] {
  const facts: readonly (readonly [string, string])[] = [
    ['mail', person.mail],
    ['phone', person.phone],
    ['handle', person.handle],
    ...person.place.map((words) => ['place', words] as const),
    ['nation', person.nation],
    ['nation', person.country],
    ['birth', person.birth],
    ...[
      '1959',
      '1978',
      '1981',
      'Age: 67',
      '67-year',
      'aged 67',
      'Widowed',
      'viuda',
      '2 children',
      'Mother of two',
    ].map((words) => ['fact', words] as const),
    ...['him', 'her', 'hers', 'Male', 'they/them'].map((words) => ['pronoun', words] as const),
  ];
  const folded = plain(text).toLowerCase();
  return [
    ...person.names.map((words) => ({ kind: 'name', words, cased: WORDS.has(words) })),
    ...facts.map(([kind, words]) => ({ kind, words })),
  ].filter(({ words }) => folded.includes(plain(words).toLowerCase()));
}
