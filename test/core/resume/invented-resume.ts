import { ADDRESSES, BIRTHS, NAMES, NATIONS, PHONES, randomOf } from './invented-people.ts';
import { plain, type Secret } from './leaks.ts';

/** A resume of an invented person with everything that must not be seen of it, and what must stay. */
export interface InventedResume {
  readonly file: string;
  readonly text: string;
  readonly secrets: readonly Secret[];
  /** Words of the work, which must stand in what is left. */
  readonly kept: readonly string[];
}

interface Person {
  readonly given: string;
  readonly surname: string;
  readonly full: string;
  readonly mail: string;
  readonly phone: string;
  readonly address: string;
  readonly link: string;
  readonly birth: string;
  readonly nation: readonly [string, string];
}

const CASED = new Set(['Grace', 'Mark', 'Rose', 'Berlin', 'Hope', 'Will']);
const PARTICLES = new Set(['bin', 'da', 'van', 'der', 'al', 'ap', 'de']);

function slug(text: string, joint: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[^a-z]+/gu, joint);
}

type Choose = ReturnType<typeof randomOf>;

function inventPerson(choose: Choose): Person {
  const [given, middle, surname] = choose(NAMES);
  const full = [given, middle, surname].filter((part) => part !== '').join(' ');
  const first = slug(given, '');
  const last = slug(surname, '');
  const locals =
    surname === ''
      ? [first, `${first}77`]
      : [
          `${first}.${last}`,
          `${first}${last}`,
          `${first.charAt(0)}.${last}`,
          `${last}_${first}`,
          `${first}.${last}61`,
        ];
  const links = [
    'linkedin.com/in/SLUG',
    'https://www.linkedin.com/in/SLUG-7a1b2c',
    'github.com/SLUG',
    'https://SLUG.example.com',
    'www.SLUG.org',
  ];
  return {
    given,
    surname,
    full,
    mail: `${choose(locals)}@${choose(['example.org', 'mail.example.com', 'example.co.uk'])}`,
    phone: choose(PHONES),
    address: choose(ADDRESSES),
    link: choose(links).replace('SLUG', slug(`${given} ${surname}`.trim(), '-')),
    birth: choose(BIRTHS),
    nation: choose(NATIONS),
  };
}

/** Heads of resumes; the headline is a title of work. */
const HEADS: readonly ((person: Person, choose: Choose) => string)[] = [
  (p) => `${p.full}\nSenior Trade Officer\n${p.address}\n${p.phone} | ${p.mail}\n${p.link}`,
  (p) => `${p.full.toUpperCase()}\n${p.mail} • ${p.phone} • ${p.link}\n${p.address}`,
  (p) => `Senior Trade Officer\n\n${p.full}\n${p.phone} | ${p.mail} | ${p.link}\n${p.address}`,
  (p) =>
    `Curriculum Vitae of ${p.full}\n\n${p.address}\nTel: ${p.phone}\nE-mail: ${p.mail}\nLinkedIn: ${p.link}`,
  (p) =>
    `CURRICULUM VITAE\n\nName: ${p.full}\nAddress: ${p.address}\nPhone: ${p.phone}\nEmail: ${p.mail}\nWebsite: ${p.link}\nDate of birth: ${p.birth}\nNationality: ${p.nation[0]}\nMarital status: married, two children`,
  (p) =>
    `${p.surname === '' ? p.full : `${p.surname.toUpperCase()}, ${p.given}`}\nTrade policy specialist\n${p.mail} | ${p.phone}\n${p.address} | ${p.link}`,
  (p) =>
    `Dr ${p.full}, MBA\nSenior Trade Officer | Negotiator\n${p.mail} | ${p.phone} | ${p.link}\n${p.address}\n${p.nation[0]} | Married | 34 years`,
  (p) =>
    `${p.full} | ${p.mail} | ${p.phone}\n${p.address}\n${p.link}\nBorn ${p.birth}, ${p.nation[0]} citizen`,
  (p) =>
    `Résumé – ${p.full}\n\nMobile: ${p.phone}\nMail: ${p.mail}\n${p.link}\n${p.address}\nDOB: ${p.birth} | Citizenship: ${p.nation[0]} | Gender: female`,
  (p) =>
    `Lebenslauf\n\nName: ${p.full}\nGeburtsdatum: ${p.birth}\nStaatsangehörigkeit: ${p.nation[0]}\nFamilienstand: ledig\nAnschrift: ${p.address}\nTelefon: ${p.phone}\nE-Mail: ${p.mail}\n${p.link}`,
  (p) =>
    `${p.full}\n${p.address}\n${p.phone}\n${p.mail}\n${p.link}\n\nPERSONAL DETAILS\n\nDate of birth: ${p.birth}\nNationality: ${p.nation[0]}\nSex: M`,
  (p) =>
    `${p.full}\nNé(e) le ${p.birth}\nNationalité : ${p.nation[0]}\nÉtat civil : célibataire\n${p.address}\nTél. : ${p.phone}\nCourriel : ${p.mail}\n${p.link}`,
  (p) => `Mr ${p.full} (he/him)\n${p.mail}\n${p.phone}\n${p.address}\n${p.link}`,
];

const SUMMARIES: readonly ((person: Person) => string)[] = [
  (p) =>
    `${p.nation[0]} trade officer with a record in bilateral relations. Based in Lisbonville, ${p.nation[1]}.`,
  (p) =>
    `${p.given} has led bilateral relations since 2014. He is known for bilateral agreements; his record speaks for him.`,
  (p) => `I am a ${p.nation[0]} citizen, born in ${p.nation[1]}, and have run bilateral relations.`,
  (p) =>
    `Ms ${p.surname || p.given} runs bilateral relations. She holds a ${p.nation[0]} passport. Her teams trust her.`,
  () => 'Trade officer with a record in bilateral relations.',
];

const BULLETS: readonly ((person: Person) => string)[] = [
  (p) => `${p.full} led bilateral talks with Peru on visas`,
  (p) =>
    `Negotiated the bilateral agreement between Chile and New Zealand; ${p.surname || p.given}'s text was kept`,
  (p) =>
    `${p.given.charAt(0)}. ${p.surname || p.given} drafted the bilateral treaty with Peru (contact: ${p.mail})`,
  () => 'She led bilateral negotiations with Chile herself and kept her notes',
  (p) => `Led bilateral trade talks, see ${p.link} or call ${p.phone}`,
];

const STUDIES = [
  'MA in History, University of Riverside\n1998 - 2002',
  'MA in History, University of Riverside, Sep 1998 – Jun 2002',
  'MA History, University of Riverside (2002)',
  'University of Riverside, 1998/99 to 2001/02\nGraduated in 2002',
];

/** The resume of a seed. */
export function inventResume(seed: number): InventedResume {
  const choose = randomOf(seed);
  const person = inventPerson(choose);
  const head = choose(HEADS)(person, choose);
  const bullets = [choose(BULLETS), choose(BULLETS)].map((bullet) => `• ${bullet(person)}`);
  const text = `${head}

SUMMARY

${choose(SUMMARIES)(person)}

EXPERIENCE

Desk Officer
Ministry of Trade
January 2018 - December 2020

${bullets.join('\n')}
• Negotiated the bilateral agreement between Chile and New Zealand

Trade Attaché
Embassy of Portugal
January 2014 - December 2016

• Drafted bilateral protocols, mark-ups and a rose garden plan for the visit

EDUCATION

${choose(STUDIES)}

SKILLS

Multilateral diplomacy, protocol
${choose(['', `\nREFERENCES\n\nOn request from ${person.full}, ${person.mail}`, `\n${person.full} – page 1`])}
`;
  const base = choose([
    `${person.given}_${person.surname}_CV_2024`,
    `CV-${plain(person.full).replaceAll(' ', '-')}`,
    'application-final',
    'document',
  ]);
  return {
    file: `/in/box/${base}.pdf`,
    text,
    secrets: secretsOf(person, text),
    kept: [
      'bilateral agreement between Chile and New Zealand',
      'Ministry of Trade',
      'January 2018 - December 2020',
      'Desk Officer',
    ],
  };
}

function secretsOf(person: Person, text: string): readonly Secret[] {
  const names = `${person.given} ${person.full} ${person.surname}`.match(/[\p{L}\p{M}]+/gu) ?? [];
  const own = [...new Set(names)].filter((name) => name.length > 1 && !PARTICLES.has(name));
  const facts: readonly (readonly [string, string])[] = [
    ['mail', person.mail],
    ['phone', person.phone],
    ['link', person.link],
    ['birth', person.birth],
    ...(person.address.match(/[\p{L}\d]{4,}/gu) ?? []).map((word) => ['address', word] as const),
    ['nation', person.nation[0]],
    ['nation', person.nation[1]],
    ['place', 'Lisbonville'],
    ['year', '1998'],
    ['year', '2002'],
    ['year', '1961'],
    ['family', 'two children'],
    ['family', 'ledig'],
    ['family', 'célibataire'],
    ['age', '34 years'],
    ...['He', 'he', 'She', 'she', 'Her', 'her', 'his', 'him', 'herself', 'female'].map(
      (word) => ['pronoun', word] as const,
    ),
  ];
  return [
    ...own.map((words) => ({ kind: 'name', words, cased: CASED.has(words) })),
    ...facts.map(([kind, words]) => ({ kind, words })),
  ].filter(({ words }) =>
    text.normalize('NFC').toLowerCase().includes(words.normalize('NFC').toLowerCase()),
  );
}
