import type { SectionKind } from './section-headings.ts';

/**
 * Words which begin or end a longer heading of a kind ("Diplomatic Experience", "Expérience en
 * cabinet", "Weitere Kenntnisse"), where the line has the shape of a heading as well.
 */
export const HEAD_NOUNS: readonly (readonly [SectionKind, string])[] = [
  [
    'experience',
    'experience expérience expériences erfahrung berufserfahrung experiencia experiência esperienza esperienze ervaring werkervaring',
  ],
  ['education', 'education formation ausbildung formación formação istruzione opleiding'],
  [
    'skills',
    'skills competencies compétences kenntnisse fähigkeiten competencias habilidades competências competenze vaardigheden',
  ],
  ['projects', 'projects projets projekte proyectos projetos progetti projecten'],
  [
    'publications',
    'publications publikationen publicaciones publicações pubblicazioni publicaties',
  ],
];

/** Ends of German and Dutch compounds which are headings ("Informatikkenntnisse"). */
export const COMPOUND_NOUNS: readonly (readonly [SectionKind, string])[] = [
  ['skills', 'kenntnisse kompetenzen fähigkeiten fertigkeiten vaardigheden competenties'],
  ['experience', 'erfahrung erfahrungen ervaring'],
  ['education', 'ausbildung ausbildungen fortbildungen weiterbildungen opleidingen'],
  ['projects', 'projekte projecten'],
];

/** Before "experience" these name a department or a trade, not a section. */
export const EXPERIENCE_TRADES: readonly string[] =
  'customer|user|guest|patient|employee|client|digital|visitor|brand'.split('|');

/** Headings which are skills as well: in a list of skills, only their look makes them headings. */
export const ALSO_SKILLS: readonly string[] =
  'software|tools|training|presentations|publications|conferences|expertise|studies|courses|recognition|volunteering|formation|informatique|weiterbildung|formación|informática|formação|formazione'.split(
    '|',
  );

/** Join two headings into one. */
export const HEADING_JOINTS: readonly string[] = 'and|&|+|/|et|und|y|e|en|,'.split('|');

/** A heading says with these, in brackets, that its section goes on from the page before. */
export const CONTINUED_WORDS: readonly string[] =
  "continued|cont'd|cont|contd|suite|fortsetzung|continuación|continuação|segue|vervolg".split('|');
