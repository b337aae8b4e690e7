import { foldText } from './folded-text.ts';

/** What a labelled line of a role gives: one of its parts, or something which names nothing. */
export type RoleFactKind = 'title' | 'organisation' | 'dates' | 'aside' | 'duties';

/** A line of a form ("Employer: Lowmoor Gas"), or its label alone. */
export interface RoleFact {
  readonly kind: RoleFactKind;
  /** Empty where the label stands alone. */
  readonly value: string;
}

/**
 * Labels of the parts of a role, in English, French, German, Spanish, Portuguese, Italian and Dutch:
 * those of the older and the newer European CV (Europass) and the ones which people write
 * themselves. Gathered by hand for this program. `aside` are places and trades.
 */
const LABELS: readonly (readonly [RoleFactKind, readonly string[]])[] = [
  [
    'title',
    [
      'job title|position|position held|post held|designation|occupation or position held|occupation',
      'title of qualification awarded|qualification|degree|qualification awarded|course title',
      'poste|poste occupé|fonction|fonctions|fonction ou poste occupé|intitulé du poste|emploi occupé',
      'diplôme|diplôme obtenu|intitulé du certificat ou diplôme délivré|funktion|stelle|position als',
      'beruf oder funktion|tätigkeit als|stellenbezeichnung|berufsbezeichnung|abschluss',
      'bezeichnung der erworbenen qualifikation|puesto|cargo|cargo desempeñado|puesto desempeñado',
      'profesión o cargo desempeñado|función o puesto|puesto de trabajo|título obtenido|título',
      'título de la cualificación obtenida|función|função|função exercida|cargo exercido|profissão',
      'função ou cargo ocupado|designação da qualificação atribuída|qualificação obtida|curso',
      'mansione|ruolo|ruolo ricoperto|qualifica|posizione|posizione ricoperta|tipo di impiego|incarico',
      'lavoro o posizione ricoperti|titolo di studio|titolo conseguito|qualifica conseguita',
      'titolo della qualifica rilasciata|functie|functie of beroep|beroep of functie|functietitel',
      'naam van het diploma|behaald diploma|behaalde kwalificatie',
    ],
  ],
  [
    'organisation',
    [
      'company|employer|organisation|organization|institution|name and address of employer',
      'name of employer|company name|awarding body|school|university',
      'name and type of organisation providing education and training',
      "entreprise|employeur|société|organisme|établissement|nom et adresse de l'employeur",
      "nom et type de l'établissement d'enseignement ou de formation|école",
      'firma|arbeitgeber|unternehmen|betrieb|einrichtung|name und adresse des arbeitgebers',
      'name und art der bildungs- oder ausbildungseinrichtung|hochschule|schule|ausbildungsbetrieb',
      'empresa|empleador|entidad|institución|nombre y dirección del empleador',
      'nombre y dirección de la empresa o empleador|nombre de la empresa|centro',
      'nombre y tipo de organización que ha impartido la educación o la formación',
      'empregador|entidade|entidade empregadora|instituição|nome e morada do empregador',
      'nome e endereço do empregador|nome e tipo da organização de ensino ou formação',
      'azienda|datore di lavoro|ente|società|istituto|nome e indirizzo del datore di lavoro',
      'nome e tipo di istituto di istruzione o formazione|università|nome del datore di lavoro',
      "nome e tipo d'organizzazione erogatrice dell'istruzione e formazione",
      'werkgever|bedrijf|organisatie|instelling|naam en adres van de werkgever|onderwijsinstelling',
      'naam en soort van onderwijs- of opleidingsinstelling|opleidingsinstituut',
    ],
  ],
  [
    'dates',
    [
      'date|dates|period|duration|from - to|dates (from - to)|date from to|période|durée|dates (de - à)',
      'zeitraum|datum|dauer|zeit|daten|datum (von - bis)|período|fecha|fechas|fechas (de - a)',
      'fechas (desde - hasta)|duración|data|datas|datas (de - até)|datas (de - a)|duração|periodo',
      'date (da - a)|data (da - a)|durata|periode|data (van - tot)|datum (van - tot)|duur',
    ],
  ],
  [
    'aside',
    [
      'location|city|country|place|sector|industry|type of business or sector|level|grade|department',
      'lieu|ville|pays|secteur|type ou secteur d’activité|service|contrat|type de contrat|mention',
      'ort|land|stadt|branche|tätigkeitsbereich oder branche|abteilung|note|gesamtnote|abschlussnote',
      'lugar|ciudad|país|tipo de empresa o sector|departamento|localidad|tipo de contrato|jefe directo',
      'local|cidade|localidade|setor|tipo de empresa ou setor|ramo|tipo de contrato|carga horária',
      'luogo|città|paese|settore|tipo di azienda o settore|votazione|voto|tipo di contratto|sede',
      'livello nella classificazione nazionale|niveau|plaats|land|branche|type bedrijf of sector|afdeling',
    ],
  ],
  [
    'duties',
    [
      'main activities and responsibilities|responsibilities|duties|activities|tasks|achievements',
      'key achievements|key responsibilities|main duties|principal subjects|technologies|tools|software',
      'missions|mission|activités|tâches|réalisations|responsabilités|principales missions',
      'principales activités et responsabilités|outils|environnement technique|aufgaben|tätigkeiten',
      'tätigkeit|aufgabenbereich|aufgabengebiet|schwerpunkte|verantwortlichkeiten|erfolge|thema',
      'wichtigste tätigkeiten und zuständigkeiten|hauptaufgaben|funciones|funciones principales',
      'principales actividades y responsabilidades|actividades|logros|tareas|responsabilidades',
      'atividades|atividades desenvolvidas|principais atividades|principais atividades e responsabilidades',
      'responsabilidades|realizações|resultados|funções|principali attività e responsabilità|attività',
      'principali mansioni e responsabilità|mansioni|responsabilità|compiti|tecnologie|materie',
      'principali materie / abilità professionali oggetto dello studio|taken|werkzaamheden',
      'voornaamste werkzaamheden en verantwoordelijkheden|verantwoordelijkheden|taken en resultaten',
    ],
  ],
];

const KINDS: ReadonlyMap<string, RoleFactKind> = new Map(
  LABELS.flatMap(([kind, lines]) =>
    lines.flatMap((line) =>
      line.split('|').map((label): [string, RoleFactKind] => [lettersOf(label), kind]),
    ),
  ),
);
const LONGEST_LABEL = 80;
const MOST_WORDS = 14;
const MARKS = /^[\s\p{P}\p{S}\p{Co}]+/u;

/** Reads a line as a labelled part of a role; undefined if it has no known label. */
export function readRoleFact(line: string): RoleFact | undefined {
  const text = line.replace(MARKS, '').trim();
  const alone = KINDS.get(lettersOf(text));
  if (alone !== undefined) return { kind: alone, value: '' };
  const [, label, value = ''] = /^([^:\t]+?)\s*[:\t]\s*(.*)$/su.exec(text) ?? [];
  if (label !== undefined && label.length <= LONGEST_LABEL) {
    const kind = KINDS.get(lettersOf(label));
    if (kind !== undefined) return { kind, value };
  }
  return withoutSign(text);
}

/**
 * Forms set the value in a column of its own: only labels of several words, for titles of two, are sure
 * without a colon.
 */
function withoutSign(text: string): RoleFact | undefined {
  const words = text.split(' ');
  for (let count = Math.min(MOST_WORDS, words.length - 1); count >= 2; count--) {
    const kind = KINDS.get(lettersOf(words.slice(0, count).join(' ')));
    if (kind === 'title' || (kind !== undefined && count > 2))
      return { kind, value: words.slice(count).join(' ') };
  }
  return undefined;
}

function lettersOf(text: string): string {
  return foldText(text).replace(/\P{L}/gu, '');
}
