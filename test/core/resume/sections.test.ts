import { describe, expect, it } from 'vitest';
import type { LineStyle } from '../../../src/core/resume/line-style.ts';
import { findSections, type Section } from '../../../src/core/resume/sections.ts';
import fc from '../../property.ts';
import { resumeOf } from './resume-of.ts';

/** Sections as "kind: heading", with the number of lines. */
function brief(text: string, styles?: readonly (LineStyle | undefined)[]): readonly string[] {
  return findSections(resumeOf(text), styles).map(({ kind, heading, firstLine, endLine }) => {
    const words = heading === undefined ? '' : `: ${text.slice(heading.start, heading.end)}`;
    return `${kind}${words} (${endLine - firstLine})`;
  });
}

const kinds = (sections: readonly Section[]): readonly string[] => sections.map(({ kind }) => kind);

describe('headings by their words', () => {
  it.each([
    [
      'Profile',
      'Work experience',
      'Education',
      'Key skills',
      'Languages',
      'Certifications',
      'Referees',
    ],
    [
      'PROFIL',
      'EXPÉRIENCE PROFESSIONNELLE',
      'FORMATION',
      'COMPÉTENCES',
      'LANGUES',
      'CERTIFICATS',
      'RÉFÉRENCES',
    ],
    [
      'Kurzprofil',
      'Berufserfahrung',
      'Ausbildung',
      'Kenntnisse',
      'Sprachen',
      'Zertifikate',
      'Referenzen',
    ],
    [
      'Perfil',
      'Experiencia laboral',
      'Formación académica',
      'Aptitudes',
      'Idiomas',
      'Certificaciones',
      'Referencias',
    ],
    [
      'Resumo',
      'Experiência profissional',
      'Formação',
      'Competências',
      'Línguas',
      'Certificações',
      'Referências',
    ],
    [
      'Profilo',
      'Esperienza lavorativa',
      'Istruzione',
      'Competenze',
      'Lingue',
      'Certificazioni',
      'Referenze',
    ],
    [
      'Profiel',
      'Werkervaring',
      'Opleiding',
      'Vaardigheden',
      'Talen',
      'Certificaten',
      'Referenties',
    ],
  ])('%s, %s, ...', (...headings) => {
    const text = `A Name\n\n${headings.map((heading) => `${heading}\n\nSome text of it.`).join('\n\n')}`;
    expect(kinds(findSections(resumeOf(text)))).toEqual([
      'header',
      'summary',
      'experience',
      'education',
      'skills',
      'languages',
      'certifications',
      'references',
    ]);
  });

  it.each([
    ['E X P E R I E N C E', 'experience'],
    ['W O R K   E X P E R I E N C E', 'experience'],
    ['EXPE RIENCE', 'experience'],
    ['EXPERIENCE:', 'experience'],
    ['— Experience —', 'experience'],
    ['2. Experience', 'experience'],
    ['\uF0B1 Experience', 'experience'],
    ['Experience (continued)', 'experience'],
    ['Education & Training', 'education'],
    ['Skills and Languages', 'skills'],
    ['Istruzione e formazione', 'education'],
    ['Diplomatic Experience', 'experience'],
    ['Experiencia Docente', 'experience'],
    ['Informatikkenntnisse', 'skills'],
    ['Freiwilliges Engagement', 'volunteering'],
    ['Connaissances linguistiques', 'languages'],
    ['Carta de condução', 'other'],
    ['Capacità e competenze personali', 'skills'],
    ['Nevenfuncties', 'volunteering'],
  ])('%s', (heading, kind) => {
    const text = `Profile\n\nA careful person.\n\n${heading}\n\nAdviser, Town Council`;
    expect(kinds(findSections(resumeOf(text)))).toEqual(['summary', kind]);
  });

  it('takes a label before a colon, with the text behind it', () => {
    expect(brief('Profile\n\nA person.\n\nLanguages: Polish, Welsh\nand Danish')).toEqual([
      'summary: Profile (2)',
      'languages: Languages (2)',
    ]);
  });
});

describe('lines which are no headings', () => {
  it.each([
    '• Languages',
    'Customer Experience',
    'Postgraduate Certificate in Education',
    'Head of Education',
    'The training that I gave to others was in education',
    'Minister of\nEducation',
    'Technologies: maps, scales',
    'Key achievements:',
    'Software:',
    'Atividades: vendas e campanhas',
    'languages',
  ])('%s', (line) => {
    const text = `EXPERIENCE\n\nAdviser, Town Council\n\n${line}\n\nSKILLS\n\nDrafting\n\nEDUCATION\n\nBA`;
    expect(kinds(findSections(resumeOf(text)))).toEqual(['experience', 'skills', 'education']);
  });
});

it('tells skills in a list from headings, and a heading behind a short line from them', () => {
  const text =
    'Experience\n\nClerk\n\nEducation\n\nBA\n\nSkills\n\nResearch\n\nTraining\n\nPatient records\n\nLanguages\n\nWelsh';
  expect(kinds(findSections(resumeOf(text)))).toEqual([
    'experience',
    'education',
    'skills',
    'languages',
  ]);
});

it('keeps a second experience beside the first', () => {
  const text = 'Experience\n\nAdviser\n\nEducation\n\nBA\n\nExperience\n\nClerk';
  expect(brief(text)).toEqual([
    'experience: Experience (2)',
    'education: Education (2)',
    'experience: Experience (2)',
  ]);
});

it('drops no text where no heading is recognised', () => {
  expect(brief('A Name\n\nDid this and that.\n\nAnd more.')).toEqual(['header (3)']);
  expect(brief('')).toEqual([]);
});

describe('headings by their look', () => {
  const text =
    'Experience\n\nAdviser\n\nEducation\n\nBA\n\nThings I Built\n\nA boat and a shed, both dry.';
  const style = (size: number, bold: boolean): LineStyle => ({
    size,
    bold,
    capitals: false,
    spaceBefore: 4,
  });
  const large = style(14, true);
  const small = style(10, false);

  it('takes a line without known words if it is drawn as the others are', () => {
    expect(brief(text, [large, small, large, small, large, small]).at(-1)).toBe(
      'other: Things I Built (2)',
    );
  });

  it('leaves it where it is drawn as text', () => {
    expect(brief(text, [large, small, large, small, small, small]).at(-1)).toBe(
      'education: Education (4)',
    );
  });
});

it('parts the lines of any text: each belongs to one section, in order', () => {
  const line = fc.oneof(
    fc.constantFrom('Experience', 'SKILLS', 'Skills:', 'E D U C A T I O N', 'Languages: Welsh', ''),
    fc.string({ maxLength: 20 }).map((text) => text.replace(/\s+/g, ' ')),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const resume = resumeOf(lines.join('\n'));
      const sections = findSections(resume);
      const covered = sections.flatMap(({ firstLine, endLine }) =>
        Array.from({ length: endLine - firstLine }, (_, index) => firstLine + index),
      );
      expect(covered).toEqual(resume.lines.map((_, index) => index));
      for (const { start, end, firstLine, endLine } of sections) {
        expect(start).toBe(resume.lines[firstLine]?.start);
        expect(end).toBe(resume.lines[endLine - 1]?.end);
      }
    }),
    { seed: 5, numRuns: 300 },
  );
});
