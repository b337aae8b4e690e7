/** What a section of a resume is about; `header` is what stands before the first heading. */
export type SectionKind =
  | 'header'
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certifications'
  | 'projects'
  | 'publications'
  | 'volunteering'
  | 'awards'
  | 'interests'
  | 'references'
  | 'contact'
  | 'other';

/**
 * Headings as whole lines, by kind; English, French, German, Spanish, Portuguese, Italian, Dutch, in
 * this order. Gathered by hand for this program from headings usual on resumes; no list was copied.
 * Compared without case, accents, spaces and punctuation; "and" and "&", as in "Education &
 * Training", join any two of them.
 */
export const HEADINGS: readonly (readonly [SectionKind, readonly string[]])[] = [
  [
    'summary',
    [
      'summary|profile|objective|about|about me|who I am|overview|introduction|personal statement',
      'personal profile|professional profile|professional summary|executive summary|career summary',
      'career objective|career profile|summary of qualifications|qualifications summary|highlights',
      'profil|profil professionnel|résumé|à propos|à propos de moi|objectif|objectif professionnel',
      'présentation|synthèse|kurzprofil|profil|persönliches profil|über mich|zusammenfassung',
      'berufsziel|kurzvorstellung|qualifikationsprofil|perfil|perfil profesional|resumen|sobre mí',
      'resumen profesional|acerca de mí|objetivo|objetivo profesional|extracto|resumo|sobre mim',
      'perfil profissional|resumo profissional|apresentação|objetivo profissional|profilo',
      'profilo professionale|sintesi|obiettivo|obiettivo professionale|chi sono|su di me|riepilogo',
      'profiel|persoonlijk profiel|samenvatting|over mij|doelstelling|profielschets',
    ],
  ],
  [
    'experience',
    [
      'experience|work experience|professional experience|employment|employment history|work history',
      'career|career history|career experience|positions|positions held|appointments|relevant experience',
      'related experience|additional experience|other experience|previous experience|earlier experience',
      'earlier career|professional background|professional history|professional appointments|posts held',
      'employment record|work record|employment experience|job history|internships|assignments',
      'diplomatic career|postings|service record|teaching experience|clinical experience',
      'expérience|expériences|expérience professionnelle|expériences professionnelles|parcours',
      'parcours professionnel|emplois|postes occupés|stages|carrière|berufserfahrung|erfahrung',
      'berufspraxis|beruflicher werdegang|werdegang|berufliche erfahrung|berufliche laufbahn|laufbahn',
      'berufliche tätigkeiten|berufliche stationen|praktische erfahrung|praktika|arbeitserfahrung',
      'experiencia|experiencia laboral|experiencia profesional|trayectoria|trayectoria profesional',
      'trayectoria laboral|historial laboral|empleo|prácticas|experiência|experiência profissional',
      'experiências profissionais|percurso profissional|histórico profissional|estágios|carreira',
      'experiência de trabalho|esperienza|esperienze|esperienza lavorativa|esperienza professionale',
      'esperienze lavorative|esperienze professionali|carriera|percorso professionale|tirocini',
      'werkervaring|ervaring|professionele ervaring|loopbaan|arbeidsverleden|beroepservaring|stages',
      'relevante werkervaring',
    ],
  ],
  [
    'education',
    [
      'education|academic background|academic qualifications|educational background|studies|training',
      'qualifications|academic history|academic record|academic education|degrees|schooling|courses',
      'professional development|continuing education|professional training|formal education',
      'relevant coursework|coursework|further training|formation|formations|études|diplômes|cursus',
      'formation académique|parcours académique|parcours universitaire|scolarité|formation continue',
      'formation et diplômes|ausbildung|bildung|studium|bildungsweg|schulbildung|akademische ausbildung',
      'hochschulbildung|weiterbildung|weiterbildungen|fortbildung|fortbildungen|bildungsgang',
      'akademischer werdegang|educación|formación|formación académica|estudios|datos académicos',
      'formación complementaria|cursos|titulación|formação|educação|formação académica',
      'formação acadêmica|estudos|habilitações|habilitações literárias|escolaridade',
      'formação complementar|istruzione|formazione|istruzione e formazione|studi|titoli di studio',
      'percorso di studi|corsi|opleiding|opleidingen|onderwijs|studie|cursussen|scholing|trainingen',
    ],
  ],
  [
    'skills',
    [
      'skills|key skills|core skills|technical skills|professional skills|soft skills|hard skills',
      'competencies|core competencies|key competencies|competences|strengths|key strengths|expertise',
      'areas of expertise|capabilities|abilities|skill set|skills summary|proficiencies',
      'computer skills|digital skills|it skills|specialties|specialisms|additional skills',
      'compétences|compétences clés|compétences techniques|aptitudes|savoir-faire|atouts|informatique',
      'domaines de compétence|kenntnisse|fähigkeiten|kompetenzen|fachkenntnisse|it-kenntnisse',
      'edv-kenntnisse|stärken|qualifikationen|besondere kenntnisse|schlüsselkompetenzen',
      'fachkompetenzen|computerkenntnisse|habilidades|competencias|aptitudes|conocimientos|destrezas',
      'competencias digitales|competencias clave|informática|competências|habilidades|aptidões',
      'competências digitais|competências técnicas|conhecimentos|competências pessoais|competenze',
      'capacità|abilità|conoscenze|competenze tecniche|competenze digitali|competenze informatiche',
      'capacità e competenze|vaardigheden|competenties|kennis|computervaardigheden|kerncompetenties',
      'kwaliteiten|digitale vaardigheden',
    ],
  ],
  [
    'languages',
    [
      'languages|language skills|languages spoken|foreign languages|language proficiency|langues',
      'compétences linguistiques|langues étrangères|langues parlées|sprachen|sprachkenntnisse',
      'fremdsprachen|idiomas|lenguas|conocimientos de idiomas|línguas|idiomas|conhecimentos linguísticos',
      'competências linguísticas|lingue|lingue straniere|competenze linguistiche|conoscenze linguistiche',
      'talen|talenkennis|taalvaardigheden|taalkennis',
    ],
  ],
  [
    'certifications',
    [
      'certifications|certificates|certification|licences|licenses|accreditations|professional licenses',
      'professional certifications|credentials|registrations|licensure|certificats|habilitations',
      'zertifikate|zertifizierungen|bescheinigungen|certificaciones|certificados|certificações',
      'licencias|certificados|certificazioni|certificati|patenti|attestati|certificaten|certificeringen',
      'certificates and licenses',
    ],
  ],
  [
    'projects',
    [
      'projects|key projects|selected projects|personal projects|academic projects|project experience',
      'research projects|projets|projets personnels|réalisations|projekte|ausgewählte projekte',
      'projekterfahrung|proyectos|proyectos destacados|projetos|projectos|progetti|projecten',
    ],
  ],
  [
    'publications',
    [
      'publications|selected publications|papers|articles|conference papers',
      'conferences|patents|publications choisies|articles|conférences|publikationen',
      'veröffentlichungen|vorträge|schriften|publicaciones|ponencias|artículos|publicações|artigos',
      'comunicações|pubblicazioni|articoli|conferenze|publicaties|lezingen',
    ],
  ],
  [
    'volunteering',
    [
      'volunteering|volunteer experience|volunteer work|voluntary work|community service|volunteer',
      'community involvement|bénévolat|engagement associatif|engagements|vie associative|ehrenamt',
      'ehrenamtliche tätigkeiten|ehrenamtliches engagement|engagement|voluntariado',
      'experiencia de voluntariado|trabajo voluntario|trabalho voluntário|volontariato',
      'esperienze di volontariato|vrijwilligerswerk|vrijwilligerservaring',
    ],
  ],
  [
    'awards',
    [
      'awards|honors|honours|achievements|key achievements|scholarships|distinctions|prizes|fellowships',
      'recognition|grants|accomplishments|prix|distinctions|récompenses|bourses|auszeichnungen',
      'stipendien|preise|erfolge|ehrungen|premios|becas|reconocimientos|logros|prémios|prêmios|bolsas',
      'conquistas|premi|riconoscimenti|borse di studio|prijzen|onderscheidingen|beurzen|prestaties',
    ],
  ],
  [
    'interests',
    [
      'interests|hobbies|personal interests|activities|extracurricular activities|leisure|pastimes',
      "centres d'intérêt|loisirs|intérêts|activités|interessen|freizeit|hobbys|persönliche interessen",
      'intereses|aficiones|pasatiempos|interesses|passatempos|atividades|interessi|tempo libero',
      'hobby|passioni|interesses|vrije tijd',
    ],
  ],
  [
    'references',
    [
      'references|referees|references available on request|references available upon request',
      'références|referenzen|referencias|referências|referenze|referenties',
    ],
  ],
  [
    'contact',
    [
      'contact|contacts|contact details|contact information|personal details|personal information',
      'personal data|address|coordonnées|contact|informations personnelles|état civil|kontakt',
      'kontaktdaten|persönliche daten|persönliche angaben|anschrift|contacto|datos personales',
      'datos de contacto|información personal|contactos|contato|contatos|dados pessoais',
      'informação pessoal|informações pessoais|contatti|dati personali|informazioni personali',
      'recapiti|contactgegevens|persoonsgegevens|persoonlijke gegevens|personalia',
    ],
  ],
  ['header', ['curriculum vitae|lebenslauf|levensloop']],
  [
    'other',
    [
      'memberships|professional memberships|affiliations|professional affiliations|additional information',
      'miscellaneous|other information|military service|availability|links',
      'further information|security clearance|declaration|links|social media|affiliations|divers',
      'informations complémentaires|adhésions|autres|permis de conduire|sonstiges|mitgliedschaften',
      'führerschein|weitere angaben|zusätzliche informationen|otros|otros datos|afiliaciones',
      'información adicional|membresías|outros|outras informações|informações adicionais|filiações',
      'altro|altre informazioni|ulteriori informazioni|iscrizioni|patente di guida|overig|overige',
      'nevenactiviteiten|lidmaatschappen|aanvullende informatie|rijbewijs',
    ],
  ],
];

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

/** Before "experience" these name a department or a trade, not a section. */
export const EXPERIENCE_TRADES: readonly string[] =
  'customer|user|guest|patient|employee|client|digital|visitor|brand'.split('|');

/** Headings which are skills as well: in a list of skills, only their look makes them headings. */
export const ALSO_SKILLS: readonly string[] =
  'training|presentations|publications|conferences|expertise|studies|courses|recognition|volunteering|formation|informatique|weiterbildung|formación|informática|formação|formazione'.split(
    '|',
  );

/** Join two headings into one. */
export const HEADING_JOINTS: readonly string[] = 'and|&|+|/|et|und|y|e|en|,'.split('|');

/** A heading says with these, in brackets, that its section goes on from the page before. */
export const CONTINUED_WORDS: readonly string[] =
  "continued|cont'd|cont|contd|suite|fortsetzung|continuación|continuação|segue|vervolg".split('|');
