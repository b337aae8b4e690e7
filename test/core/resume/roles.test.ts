import { describe, expect, it } from 'vitest';
import { findRoles } from '../../../src/core/resume/roles.ts';
import { findSections } from '../../../src/core/resume/sections.ts';
import fc from '../../property.ts';
import { resumeOf } from './resume-of.ts';

const TODAY = '2026-11-23';

interface Post {
  readonly title: string;
  readonly org: string;
  readonly dates: string;
}

/** Roles as "title | organisation | dates as written". */
function brief(text: string, kind = 'experience'): readonly string[] {
  const resume = resumeOf(text);
  return findRoles(resume, findSections(resume), TODAY)
    .filter((role) => role.kind === kind)
    .map(({ title, organisation, dates }) => {
      const written = dates && text.slice(dates.span.start, dates.span.end).replace('\n', ' ');
      return [title ?? '-', organisation ?? '-', written ?? '-'].join(' | ');
    });
}

const expected = (posts: readonly Post[]): readonly string[] =>
  posts.map(({ title, org, dates }) => `${title} | ${org} | ${dates}`);

const OFFICERS: readonly Post[] = [
  {
    title: 'Deputy Head of Division',
    org: 'Ministry of External Relations, Dunmere',
    dates: 'May 2019 – present',
  },
  {
    title: 'Second Secretary, Economic Section',
    org: 'Embassy in Santiago',
    dates: '01/2015 – 04/2019',
  },
  { title: 'Graduate Economist', org: 'Quillbrook Mills', dates: '2012 – 2014' },
];

const LAYOUTS: readonly string[] = [
  '{title}   {dates}\n{org}',
  '{title} {dates}\n{org}',
  '{title} ({dates})\n{org}',
  '{title}\n{org} · {dates}',
  '{title}\n{org}, {dates}',
  '{title}\n{dates}\n{org}',
  '{title}\n\n{dates}\n\n{org}',
  '{dates}\n{title}\n{org}',
  '{dates}\n\n{title}\n\n{org}',
  '{dates}  {title}\n{org}',
  '{title}\n{org}\n{dates}',
  '{org}\n{title}\n{dates}',
  '{org}   {dates}\n{title}',
  '{org} ({dates})\n{title}',
  '{dates}\n{org}\n{title}',
  '{org} — {title}\n{dates}',
  '{org} — {title}  {dates}',
  '{title} | {org} | {dates}',
  '{org} | {dates} | {title}',
];

const STORIES: readonly string[] = [
  'Steered the relations of the ministry with four countries and chaired the yearly meeting in 2021.',
  'Wrote the minutes that both sides signed\nwithout a change.',
];

function resumeText(
  layout: string,
  posts: readonly Post[],
  { bullet = '• ', gap = '\n\n', heading = 'Experience' } = {},
): string {
  const entries = posts.flatMap(({ title, org, dates }) => [
    layout.replace('{title}', title).replace('{org}', org).replace('{dates}', dates),
    ...STORIES.map((story) => bullet + story),
  ]);
  return `A Name\n\n${heading}\n\n${entries.join(gap)}\n\nSkills\n\nDrafting, since 2010`;
}

describe('title, organisation and dates in any order', () => {
  it.each(LAYOUTS)('%j', (layout) => {
    expect(brief(resumeText(layout, OFFICERS))).toEqual(expected(OFFICERS));
    expect(brief(resumeText(layout, OFFICERS, { gap: '\n' }))).toEqual(expected(OFFICERS));
    expect(brief(resumeText(layout, OFFICERS, { bullet: '' }))).toEqual(expected(OFFICERS));
  });

  it.each([
    [
      'Counsellor, Embassy of Ireland, Lisbon, 2019 – 2020',
      'Counsellor | Embassy of Ireland, Lisbon | 2019 – 2020',
    ],
    ['2019 – 2020: Trader at Lowmoor Gas', 'Trader | Lowmoor Gas | 2019 – 2020'],
    [
      'Network Engineer, Fenland Hospitals Trust (2016 – 2018)',
      'Network Engineer | Fenland Hospitals Trust | 2016 – 2018',
    ],
    [
      'Senior Trade Officer, Americas, 2016 – 2018',
      'Senior Trade Officer, Americas | - | 2016 – 2018',
    ],
    ['Summer 2021\nIntern, City Council', 'Intern | City Council | Summer 2021'],
    ['Consultant, World Bank (2019)', 'Consultant | World Bank | 2019'],
    ['Jan 2020 –\nMar 2022\nClerk\nTown Council', 'Clerk | Town Council | Jan 2020 – Mar 2022'],
    [
      'Clerk\nTown Council\n\nJan 2020 - Mar 2022 (2 yrs 3 mos)',
      'Clerk | Town Council | Jan 2020 - Mar 2022',
    ],
    [
      'Clerk\nTown Council\n03/04/2020 – 05/06/2021',
      'Clerk | Town Council | 03/04/2020 – 05/06/2021',
    ],
  ])('%j', (head, role) => {
    expect(brief(`Experience\n\n${head}\n\n• Wrote letters.`)).toEqual([role]);
  });
});

describe('seven languages', () => {
  const people: readonly (readonly [string, readonly Post[]])[] = [
    [
      'Expérience professionnelle',
      [
        {
          title: 'Chargée de mission',
          org: 'Ministère des Affaires extérieures, Valbrume',
          dates: 'mars 2019 – à ce jour',
        },
        {
          title: 'Attachée de coopération',
          org: 'Ambassade à Lisbonne',
          dates: 'sept. 2014 – févr. 2019',
        },
      ],
    ],
    [
      'Berufserfahrung',
      [
        {
          title: 'Referentin, Länderreferat Asien',
          org: 'Ministerium für Wirtschaft',
          dates: 'März 2020 – heute',
        },
        { title: 'Projektleiterin', org: 'Kammer für Außenhandel', dates: 'Okt. 2015 – Feb. 2020' },
      ],
    ],
    [
      'Experiencia laboral',
      [
        {
          title: 'Responsable de cooperación',
          org: 'Ministerio de Relaciones Exteriores',
          dates: 'abril de 2018 – actualidad',
        },
        {
          title: 'Técnica de proyectos',
          org: 'Mancomunidad de la Raya',
          dates: 'sept. 2013 – marzo 2018',
        },
      ],
    ],
    [
      'Experiência profissional',
      [
        {
          title: 'Técnica superior',
          org: 'Direção-Geral de Assuntos Externos',
          dates: 'fevereiro de 2019 – presente',
        },
        { title: 'Adjunta do cônsul', org: 'Consulado em Genebra', dates: 'set. 2014 – jan. 2019' },
      ],
    ],
    [
      'Esperienza lavorativa',
      [
        {
          title: 'Addetta commerciale',
          org: 'Ambasciata a Tunisi',
          dates: 'maggio 2020 – in corso',
        },
        { title: 'Funzionaria', org: 'Ministero del Commercio', dates: 'genn. 2015 – apr. 2020' },
      ],
    ],
    [
      'Werkervaring',
      [
        {
          title: 'Senior beleidsmedewerker',
          org: 'Ministerie van Buitenlandse Betrekkingen',
          dates: 'mei 2019 – heden',
        },
        {
          title: 'Beleidsmedewerker',
          org: 'Waterschap de Lage Venen',
          dates: 'okt. 2013 – april 2019',
        },
      ],
    ],
  ];
  it.each(people)('%s', (heading, posts) => {
    for (const layout of LAYOUTS) {
      expect(brief(resumeText(layout, posts, { heading })), layout).toEqual(expected(posts));
    }
  });
});

describe('several roles under one employer', () => {
  it.each([
    'Ministry of Trade\n\nDirector   2018 – 2020\n• Led the team.\n\nAdviser   2015 – 2018\n• Wrote briefs.',
    'Ministry of Trade\n5 yrs\nDirector\n2018 – 2020\n• Led the team.\n\nAdviser\n2015 – 2018\n• Wrote briefs.',
    'Ministry of Trade   2015 – 2020\nDirector   2018 – 2020\n• Led the team.\n\nAdviser   2015 – 2018\n• Wrote briefs.',
  ])('%j', (text) => {
    expect(brief(`Experience\n\n${text}`)).toEqual([
      'Director | Ministry of Trade | 2018 – 2020',
      'Adviser | Ministry of Trade | 2015 – 2018',
    ]);
  });

  it('does not lend an employer to a role which follows another order', () => {
    const text =
      'Experience\n\nClerk   2018 – 2020\nTown Council\n• Wrote letters.\n\nBaker   2015 – 2018\n• Baked.';
    expect(brief(text)).toEqual(['Clerk | Town Council | 2018 – 2020', 'Baker | - | 2015 – 2018']);
  });
});

describe('whole resumes as other programs write them', () => {
  it('a profile exported from a network, with an employer above several roles', () => {
    const text = `Top Skills

Negotiation
Training

Summary

I lead.

Experience

Foreign Office
5 years 2 months

Director
January 2020 - Present (3 years 2 months)
London, England

Led the team of negotiators on trade.

Deputy Director
January 2018 - December 2019 (2 years)
London

Ran the desk.

World Trade Organization
Adviser
March 2015 - December 2017 (2 years 10 months)
Geneva`;
    expect(brief(text)).toEqual([
      'Director | Foreign Office | January 2020 - Present',
      'Deputy Director | Foreign Office | January 2018 - December 2019',
      'Adviser | World Trade Organization | March 2015 - December 2017',
    ]);
  });

  it('a Europass, with the dates in brackets', () => {
    const text = `Work experience

[ 03/2018 – Current ] Policy officer
European Commission
City: Brussels | Country: Belgium

- Drafted mandates.

[ 01/2015 – 02/2018 ]
Project assistant
Association of Towns
City: Ghent | Country: Belgium`;
    expect(brief(text)).toEqual([
      'Policy officer | European Commission | 03/2018 – Current',
      'Project assistant | Association of Towns | 01/2015 – 02/2018',
    ]);
  });

  it('capitals, with bullets that have no full stop', () => {
    const text = `PROFESSIONAL EXPERIENCE

U.S. Department of State, Washington, DC                Jan 2015 – Present
Foreign Service Officer
• Led bilateral talks with Peru
• Drafted treaty text

Acme Corp., New York, NY                                   06/2012 – 12/2014
Analyst
• Modelled tariffs

Research Assistant, Georgetown University, Washington, DC, 2010-2012
• Collected data

EDUCATION
Georgetown University, Washington, DC, May 2012`;
    expect(brief(text)).toEqual([
      'Foreign Service Officer | U.S. Department of State, Washington, DC | Jan 2015 – Present',
      'Analyst | Acme Corp., New York, NY | 06/2012 – 12/2014',
      'Research Assistant | Georgetown University, Washington, DC | 2010-2012',
    ]);
  });
});

it('keeps every period in the same post', () => {
  const text = 'Experience\n\nConsultant, UNDP\n2012–2014, 2016–2018\n\n• Wrote.';
  const resume = resumeOf(text);
  const [role, ...more] = findRoles(resume, findSections(resume), TODAY);
  expect(more).toEqual([]);
  expect(role).toMatchObject({
    title: 'Consultant',
    organisation: 'UNDP',
    dates: { start: { year: 2012 }, end: { year: 2014 } },
    otherDates: [{ start: { year: 2016 }, end: { year: 2018 } }],
  });
});

describe('dates which are none of a role', () => {
  it.each([
    '• Edited the 2020/21 catalogue',
    '• Led the reform of the customs code, 2019 – 2021',
    '• Chaired the board between\n2018 – 2020 for ten countries',
    'Called +44 1632 960 2010 every day of the week and kept the list.',
    '2020/21 catalogue',
    'Ran the working group alive during the recall in\n2018, and ended it.',
  ])('%j', (line) => {
    const text = `Experience\n\nClerk   2010 – 2022\nTown Council\n\n${line}`;
    expect(brief(text)).toEqual(['Clerk | Town Council | 2010 – 2022']);
  });

  it('reads bulleted entries where no other lines have dates', () => {
    const text =
      'Experience\n\n• Clerk, Town Council, 2018 – 2020\n\n• Trader, Lowmoor Bank, 2015 – 2018';
    expect(brief(text)).toEqual([
      'Clerk | Town Council | 2018 – 2020',
      'Trader | Lowmoor Bank | 2015 – 2018',
    ]);
  });
});

describe('roles without dates', () => {
  it('stands beside dated ones', () => {
    const text =
      'Experience\n\nClerk   2018 – 2020\nTown Council\n\n• Wrote letters.\n\nAdviser\nMinistry of Trade\n\n• Wrote briefs.';
    expect(brief(text)).toEqual([
      'Clerk | Town Council | 2018 – 2020',
      'Adviser | Ministry of Trade | -',
    ]);
  });

  it('is found alone', () => {
    expect(brief('Experience\n\nAdviser\nMinistry of Trade\n\n• Wrote briefs.')).toEqual([
      'Adviser | Ministry of Trade | -',
    ]);
  });

  it('is the whole section where nothing names it', () => {
    const resume = resumeOf('Experience\n\nI wrote letters for years.\n\nAnd briefs.');
    const roles = findRoles(resume, findSections(resume), TODAY);
    expect(roles.map(({ firstLine, endLine, dates }) => [firstLine, endLine, dates])).toEqual([
      [1, 3, undefined],
    ]);
  });
});

it('takes dated entries for roles where there are no headings', () => {
  const text = 'A Name\n+44 1632 960 2010\n\nClerk   2018 – 2020\nTown Council\n\n• Wrote letters.';
  expect(brief(text)).toEqual(['Clerk | Town Council | 2018 – 2020']);
});

it('keeps education apart, with its dates', () => {
  const text =
    'Experience\n\nClerk   2018 – 2020\nTown Council\n\nEducation\n\nPhD Marine Ecology 2014\nUniversity of Carrowmore\n\nMSc Oceanography\nHarbour Institute\n2011';
  expect(brief(text)).toEqual(['Clerk | Town Council | 2018 – 2020']);
  expect(brief(text, 'education')).toEqual([
    'PhD Marine Ecology | University of Carrowmore | 2014',
    'MSc Oceanography | Harbour Institute | 2011',
  ]);
});

it('gives each role its lines, in order, without overlap', () => {
  const text = resumeText('{title}\n{org} · {dates}', OFFICERS);
  const resume = resumeOf(text);
  const roles = findRoles(resume, findSections(resume), TODAY);
  expect(roles.map(({ firstLine, endLine }) => [firstLine, endLine])).toEqual([
    [2, 7],
    [7, 12],
    [12, 17],
  ]);
  expect(text.slice(roles[0]?.start, roles[0]?.end)).toMatch(
    /^Deputy Head[\s\S]*without a change\.$/,
  );
});

it('never loses order or overlaps, for any lines', () => {
  const line = fc.constantFrom(
    ...[
      'Experience',
      'Education',
      '',
      'Clerk',
      'Town Council',
      '2018 – 2020',
      'Clerk 2019',
      '• Wrote letters',
    ],
    ...[
      'Clerk | Town Council | 2018 – present',
      'wrote more of them.',
      '3 yrs',
      'since 2018',
      'E X P E R I E N C E',
    ],
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const resume = resumeOf(lines.join('\n'));
      let last = 0;
      for (const role of findRoles(resume, findSections(resume), TODAY)) {
        expect(role.firstLine).toBeGreaterThanOrEqual(last);
        expect(role.endLine).toBeGreaterThan(role.firstLine);
        const { span } = role.dates ?? {};
        if (span !== undefined) expect(span.start).toBeGreaterThanOrEqual(role.start);
        if (span !== undefined) expect(span.end).toBeLessThanOrEqual(role.end);
        last = role.endLine;
      }
      expect(last).toBeLessThanOrEqual(resume.lines.length);
    }),
    { seed: 11, numRuns: 500 },
  );
});

it.each([
  ['dates', '2019 '.repeat(20_000)],
  ['letters', 'A B '.repeat(30_000)],
  ['spaces', `2019${' '.repeat(100_000)}x`],
  ['lines', 'Clerk 2010 - 2012\n'.repeat(3_000)],
])('takes no longer than it must for a text of nothing but %s', (_, text) => {
  const resume = resumeOf(`Experience\n\n${text}`);
  const start = performance.now();
  findRoles(resume, findSections(resume), TODAY);
  expect(performance.now() - start).toBeLessThan(5_000);
});

describe('what parts a title from an organisation', () => {
  it.each([
    [
      'Controllerin bei Quillbrook AG, Lowmoor, 2019 – 2020',
      'Controllerin | Quillbrook AG, Lowmoor | 2019 – 2020',
    ],
    ['Lehrerin am Gymnasium Lowmoor, 2019 – 2020', 'Lehrerin | Gymnasium Lowmoor | 2019 – 2020'],
    [
      'Cocinera en Hotel El Lago (Valbruma), 2019 – 2020',
      'Cocinera | Hotel El Lago (Valbruma) | 2019 – 2020',
    ],
    [
      'Técnico en Laboratorio Clínico, 2019 – 2020',
      'Técnico en Laboratorio Clínico | - | 2019 – 2020',
    ],
    [
      'Fitter / Foreman – Lowmoor Gas Ltd, 2019 – 2020',
      'Fitter / Foreman | Lowmoor Gas Ltd | 2019 – 2020',
    ],
    ['Lowmoor / Managing Director, 2019 – 2020', 'Managing Director | Lowmoor | 2019 – 2020'],
    ['Hotel Intern Summer 2017\nLowmoor Hotel', 'Hotel Intern | Lowmoor Hotel | Summer 2017'],
    [
      'Secretaria\nSecretaría de Salud\n2019 – 2020',
      'Secretaria | Secretaría de Salud | 2019 – 2020',
    ],
    [
      'Gerente\nQuillbrook S.A. de C.V.\n2019 – 2020',
      'Gerente | Quillbrook S.A. de C.V. | 2019 – 2020',
    ],
  ])('%j', (head, role) => {
    expect(brief(`Experience\n\n${head}\n\n• Wrote letters.`)).toEqual([role]);
  });

  it.each([
    ['Farmacia, Universidad del Lago, 2019', 'Farmacia | Universidad del Lago | 2019'],
    [
      'B.S. in Botany\nLowmoor College\nDean’s List\n2019',
      'B.S. in Botany | Lowmoor College | 2019',
    ],
    [
      '2013: Laurea in Farmacia, Università del Lago.',
      'Laurea in Farmacia | Università del Lago | 2013',
    ],
  ])('in education: %j', (head, role) => {
    expect(brief(`Education\n\n${head}`, 'education')).toEqual([role]);
  });
});

it('takes no date until which something is valid', () => {
  const text = 'Education\n\nBA, Lowmoor College, 2012\n\nForklift licence, valid to 2027';
  expect(brief(text, 'education')).toEqual(['BA | Lowmoor College | 2012']);
});

describe('entries written as forms and lists', () => {
  it('reads labels in any order', () => {
    const text =
      'Werkervaring\n\nPeriode: maart 2019 t/m heden\nWerkgever: Quillbrook B.V.\nFunctie: Uitvoerder\nTaken: leiding\n\n' +
      'Functie: Tekenaar\nWerkgever: Lowmoor\nPeriode: 2013 - 2019\nTaken: tekenen';
    expect(brief(text)).toEqual([
      'Uitvoerder | Quillbrook B.V. | maart 2019 t/m heden',
      'Tekenaar | Lowmoor | 2013 - 2019',
    ]);
  });

  it('reads the form of the European CV, whose labels have no colon', () => {
    const text =
      'Esperienza lavorativa\n\n• Date (da – a) 2016 – in corso\n• Nome e indirizzo del datore di lavoro Quillbrook\n' +
      '• Tipo di azienda o settore Metalmeccanico\n• Tipo di impiego Tornitore\n• Principali mansioni e responsabilità Torni';
    expect(brief(text)).toEqual(['Tornitore | Quillbrook | 2016 – in corso']);
  });

  it('reads a list of entries', () => {
    const text =
      'Esperienza\n\n* Dal 2019 ad oggi: farmacista, Farmacia del Lago\n* Dal 2014 al 2018: tirocinante, Ospedale del Lago';
    expect(brief(text)).toEqual([
      'farmacista | Farmacia del Lago | Dal 2019 ad oggi',
      'tirocinante | Ospedale del Lago | Dal 2014 al 2018',
    ]);
  });
});
