/**
 * Words by which the title of a role and the name of an organisation are told apart, in English,
 * French, German, Spanish, Portuguese, Italian and Dutch. Titles: kinds of workers, ranks of foreign
 * and civil services, and degrees for entries of education. Organisations: words for kinds of bodies,
 * well-known acronyms, and legal forms of companies. Gathered by hand for this program; no list was
 * copied. Compared after `foldText`; a word which begins with a hyphen is the end of compounds
 * ("Projektleiterin").
 */
export const TITLE_WORDS: readonly string[] = [
  // English
  'accountant actuary adjunct administrator adviser advisor agent aide ambassador analyst apprentice',
  'architect archivist artist assistant associate attaché attorney auditor author baker barrister',
  'bookkeeper buyer carer carpenter cashier chairman chairperson chancellor chaplain chef chemist chief',
  'clerk coach commissioner conductor consul consultant controller cook coordinator co-ordinator',
  'correspondent councillor counsel counsellor counselor curator dean dentist deputy designer',
  'developer diplomat director dispatcher doctor draughtsman drafter driver economist editor educator',
  'electrician engineer envoy estimator examiner executive expert facilitator farmer fellow fitter',
  'forecaster foreman founder freelance freelancer gardener geologist governor graduate guard guide',
  'handler head headteacher hygienist inspector instructor intern interpreter investigator jeweller',
  'joiner journalist judge labourer lawyer lead leader lecturer legislator liaison librarian linguist',
  'machinist magistrate manager marshal mason mechanic mediator member merchandiser meteorologist',
  'midwife minister model musician negotiator nurse nutritionist observer officer operative operator',
  'optician organiser organizer owner painter paralegal paramedic partner pastor pharmacist',
  'photographer physician physicist physiotherapist pilot planner plumber poet police postdoc',
  'postman practitioner president principal producer professor programmer proofreader psychologist',
  'publisher radiographer rapporteur realtor receptionist recruiter reporter representative researcher',
  'reviewer sailor salesman salesperson scholar scientist secretary seller sergeant sociologist soldier',
  'solicitor specialist statistician steward stewardess strategist student superintendent supervisor',
  'surgeon surveyor tailor teacher technician technologist teller tester therapist trader trainee',
  'trainer translator treasurer tutor undersecretary underwriter usher veterinarian vet volunteer',
  'waiter waitress warden welder worker writer ceo cfo cto coo',
  // degrees
  'bachelor bachelors master masters ba bsc ma msc mba mphil mres llb llm phd dphil md bed beng meng',
  'doctorate diploma certificate degree a-levels abitur baccalaureate baccalauréat licence maîtrise',
  'doctorat bts dut diplom-volkswirt diplom promotion magister staatsexamen licenciado licenciada',
  'licenciatura grado máster doctorado doctor bachillerato mestrado doutoramento doutorado',
  'bacharelado laurea dottorato maturità diplôme brevet propedeuse doctoraal',
  // French
  'adjoint adjointe agente ambassadeur ambassadrice analyste animateur animatrice assistante attachée',
  'aide-soignant aide-soignante avocat avocate cadre chargé chargée chef cheffe comptable conseiller',
  'conseillère consultante contrôleur coordinateur coordinatrice coordonnateur délégué déléguée',
  'directeur directrice économiste éducateur éducatrice employé employée enseignant enseignante',
  'formateur formatrice gestionnaire infirmier infirmière ingénieur ingénieure juriste médecin',
  'négociateur négociatrice professeur professeure rédacteur rédactrice représentant responsable',
  'secrétaire stagiaire technicien technicienne traducteur traductrice vendeur vendeuse',
  // German
  'referent referentin sachbearbeiter sachbearbeiterin leiter leiterin berater beraterin botschafter',
  'botschafterin attaché assistentin angestellte angestellter praktikant praktikantin volontär',
  'werkstudent werkstudentin geschäftsführer geschäftsführerin ingenieurin lehrer lehrerin arzt ärztin',
  'pfleger pflegerin krankenschwester volkswirt volkswirtin kaufmann kauffrau direktor direktorin',
  'dolmetscher dolmetscherin übersetzer übersetzerin koordinator koordinatorin mitarbeiter',
  'mitarbeiterin gesandter gesandte konsul konsulin sekretär sekretärin techniker technikerin',
  '-leiter -leiterin -referent -referentin -bearbeiter -bearbeiterin -berater -beraterin -ingenieur',
  '-ingenieurin -volkswirt -volkswirtin -betriebswirt -betriebswirtin -mitarbeiter -mitarbeiterin',
  '-assistent -assistentin -sekretär -sekretärin -lehrer -lehrerin -pfleger -pflegerin -kaufmann',
  '-kauffrau -techniker -technikerin -manager -managerin -entwickler -entwicklerin',
  // Spanish and Portuguese
  'técnico técnica responsable asesor asesora analista asistente auxiliar ayudante becario becaria',
  'consejero consejera consultor consultora coordinador coordinadora directora delegado delegada',
  'diplomático diplomática embajador embajadora enfermero enfermera especialista gerente gestor',
  'gestora ingeniero ingeniera jefe jefa maestro maestra médico médica negociador negociadora',
  'oficial profesor profesora representante secretario secretaria traductor traductora vendedor',
  'adjunto adjunta adido adida assessor assessora assistente bolseiro chefe conselheiro conselheira',
  'coordenador coordenadora cônsul diretor diretora diplomata embaixador embaixadora enfermeiro',
  'enfermeira engenheiro engenheira estagiário estagiária investigador jurista professora responsável',
  'secretário secretária tradutor tradutora cónsul',
  // Italian
  'addetto addetta funzionario funzionaria assistente capo collaboratore collaboratrice commercialista',
  'console consulente consigliere consigliera coordinatore coordinatrice dirigente direttore direttrice',
  'impiegato impiegata infermiere infermiera ingegnere insegnante medico ambasciatore ambasciatrice',
  'professore professoressa responsabile ricercatore ricercatrice segretario segretaria stagista',
  'tecnico tecnica tirocinante traduttore traduttrice',
  // Dutch
  'adviseur ambassadeur beleidsmedewerker medewerker directeur docent hoofd ingenieur jurist leraar',
  'leidinggevende onderzoeker projectleider secretaris stagiair stagiaire teamleider vertaler',
  'verpleegkundige coördinator -medewerker -leider -adviseur -meester -hoofd -kundige -beheerder',
];

export const ORGANISATION_WORDS: readonly string[] = [
  // English
  'academy administration agency airlines alliance archive archives army association authority bank',
  'board borough brewery bureau capital cathedral center centre chamber charity church city clinic',
  'club college commission committee community company consulate consulting consultants consortium',
  'construction cooperative corporation council court department directorate embassy enterprise',
  'enterprises exchange executive faculty federation firm fleet force forum foundation fund gallery',
  'government group guild hall holding holdings home hospital hospitals hotel house industries',
  'initiative institute institution instruments international laboratories laboratory labs library',
  'limited logistics mills ministry mission municipality museum navy network office organisation',
  'organization parish parliament partners partnership permanent police port press programme railway',
  'railways registry republic restaurant school schools secretariat senate services shop society',
  'solutions station store studio studios syndicate systems team technologies theatre treasury trust',
  'union university utilities works secretariat nations un unesco unicef nato osce wto who imf eu',
  'ltd llc llp inc plc corp co gmbh ag kg ohg ev sa sas sarl srl spa sl slu lda ltda bv nv vof oy ab',
  // French
  'ambassade agence assemblée association banque cabinet centre chambre clinique collège commune',
  'compagnie conseil consulat département direction école entreprise fondation gouvernement groupe',
  'hôpital institut laboratoire lycée mairie ministère mission mutuelle musée office organisation',
  'préfecture région secrétariat société syndicat tribunal université ville',
  // German
  'amt auswärtiges bank behörde botschaft bund bundesamt bundesministerium fachhochschule firma',
  'gesellschaft gewerkschaft gymnasium handelskammer hochschule institut kammer klinik klinikum',
  'konsulat krankenhaus kreis landtag ministerium museum rathaus referat schule stadt stiftung',
  'universität unternehmen verband verein vertretung zentrum -amt -behörde -ministerium -institut',
  '-schule -verein -verband -werk -werke -gesellschaft -kammer -klinik -universität -zentrum -stiftung',
  // Spanish and Portuguese
  'agencia asociación ayuntamiento banco cámara centro clínica colegio comisión compañía consejo',
  'consulado diputación dirección embajada empresa escuela facultad fundación gobierno grupo',
  'instituto junta laboratorio mancomunidad ministerio misión museo oficina organización secretaría',
  'sociedad tribunal universidad agência associação assembleia câmara clínica colégio comissão',
  'companhia conselho direção direção-geral embaixada escola faculdade fundação governo',
  'hospital junta ministério missão município museu prefeitura secretaria sociedade universidade',
  // Italian
  'agenzia ambasciata associazione azienda banca camera clinica comune consiglio consolato',
  'direzione ditta facoltà fondazione governo gruppo istituto liceo ministero missione ospedale',
  'provincia regione scuola segreteria società università ufficio studio',
  // Dutch
  'ambassade bedrijf bureau consulaat gemeente hogeschool instituut kamer ministerie provincie',
  'rijksdienst stichting universiteit vereniging waterschap ziekenhuis -bedrijf -dienst -school -schap',
];

/** Join a title and the name of an organisation on one line. */
export const AT_WORDS: readonly string[] =
  'at|@|chez|au sein de|au sein du|bei|bei der|bei dem|beim|bij|bij de|bij het|presso|c/o'.split(
    '|',
  );

/** Join them too, but only where the word behind them is one of an organisation. */
export const AT_PLACE_WORDS: readonly string[] =
  "à la |à l'|à l’|au |am |an der |im |in der |en la |en el |na |no |nel |nella |nell'|nell’|alla |all'|all’|al |aan de |aan het |van de |with the |in the ".split(
    '|',
  );

/** Spanish and Portuguese name the field behind these with "en" and "em", not the place. */
export const FIELD_TITLES: readonly string[] =
  'técnico|técnica|especialista|experto|experta|ingeniero|ingeniera|licenciado|licenciada|grado|máster|master|diplomado|diplomada|doctor|doctora|doctorado|curso|ciclo|auxiliar|consultor|consultora|graduado|graduada|bachiller|bacharel|licenciatura|engenheiro|engenheira|mestre|mestrado|perito|profesor|profesora|asesor|asesora|postgrado|oficial|tecnólogo|bacharelado|pós-graduação'.split(
    '|',
  );

/** Units of how long a role lasted, as printed beside its dates ("3 yrs 4 mos"). */
export const DURATION_UNITS: readonly string[] = [
  'years',
  'year',
  'yrs',
  'yr',
  'months',
  'month',
  'mos',
  'mo',
  'ans',
  'an',
  'mois',
  'jahre',
  'jahr',
  'monate',
  'monat',
  'años',
  'año',
  'meses',
  'mes',
  'anos',
  'ano',
  'mês',
  'anni',
  'anno',
  'mesi',
  'mese',
  'jaar',
  'maanden',
  'maand',
];

/** A full stop behind these, as behind "S.A." and "e. V.", does not end a sentence but the name of a company. */
const DOTTED_FORMS: readonly string[] = [
  'ltd',
  'inc',
  'co',
  'corp',
  'bros',
  'cia',
  'lda',
  'ltda',
  'dept',
  'jr',
  'sr',
];

/** The same as a regular expression, in any case: the flag for that makes `\p{L}` beside it slow to compile. */
export const DOTTED: string = DOTTED_FORMS.join('|').replace(
  /[a-z]/g,
  (letter) => `[${letter}${letter.toUpperCase()}]`,
);
