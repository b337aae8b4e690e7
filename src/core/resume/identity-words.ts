/**
 * Words by which a person can be told in a resume, in English, French, German, Spanish, Portuguese,
 * Italian and Dutch. Gathered by hand for this program; no list was copied. Pronouns after
 * pronouns.org; labels as they stand on the forms of Europass and on usual templates. Compared after
 * `foldText`, so without accents and in lower case.
 */

/** What is masked, in order of precedence where several hold the same words. */
export const IDENTITY_KINDS = [
  'mail',
  'link',
  'handle',
  'phone',
  'number',
  'name',
  'address',
  'birth',
  'nationality',
  'gender',
  'personal',
  'study-year',
  'title',
  'pronoun',
] as const;

/** What a masked stretch of a resume says of the person. */
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** A label of a form with what its value is. `zone`: only among contact data, elsewhere it is a word. */
export interface IdentityLabel {
  readonly kind: IdentityKind;
  readonly zone: boolean;
  readonly words: string;
}

/** Labels, parted by `|`. */
export const IDENTITY_LABELS: readonly IdentityLabel[] = [
  {
    kind: 'name',
    zone: false,
    words:
      "full name|first name|given name|given names|family name|last name|surname|forename|middle name|maiden name|birth name|preferred name|candidate name|name of candidate|father's name|mother's name|father name|mother name|husband's name|spouse's name|name and surname|surname and name|nom et prenom|prenom et nom|nom de famille|nom de naissance|vorname|nachname|familienname|geburtsname|vor- und nachname|nombre y apellidos|nombre y apellido|nombre completo|apellidos|apellido|nome completo|nome e cognome|cognome|apelido|sobrenome|voornaam|achternaam|roepnaam|voor- en achternaam",
  },
  {
    kind: 'name',
    zone: true,
    words: 'name|candidate|applicant|nom|prenom|prenoms|nombre|nome|naam',
  },
  {
    kind: 'birth',
    zone: false,
    words:
      'date of birth|birth date|birthdate|birthday|date & place of birth|date and place of birth|d.o.b.|d.o.b|dob|year of birth|place of birth|birthplace|date de naissance|lieu de naissance|date et lieu de naissance|ne le|nee le|ne(e) le|ne en|nee en|geburtsdatum|geburtstag|geburtsort|geburtsjahr|geboren am|geboren|geb. am|geburtsdatum und -ort|geburtsdatum/-ort|fecha de nacimiento|lugar de nacimiento|lugar y fecha de nacimiento|fecha y lugar de nacimiento|nacido el|nacida el|nacido en|nacida en|data de nascimento|local de nascimento|nascido em|nascida em|nascido a|nascida a|naturalidade|data di nascita|luogo di nascita|luogo e data di nascita|data e luogo di nascita|nato il|nata il|nato a|nata a|geboortedatum|geboorteplaats|geboren op|geboortedatum en -plaats',
  },
  {
    kind: 'birth',
    zone: true,
    words:
      'born|age|aged|alter|geb.|nacimiento|edad|idade|eta|leeftijd|ne|nee|nato|nata|nascita|naissance',
  },
  {
    kind: 'nationality',
    zone: false,
    words:
      "nationality|nationalities|citizenship|citizenships|country of origin|country of birth|country of citizenship|nationalite|nationalites|citoyennete|pays d'origine|staatsangehorigkeit|staatsburgerschaft|nationalitat|heimatland|nacionalidad|nacionalidades|ciudadania|pais de origen|nacionalidade|cidadania|pais de origem|nazionalita|cittadinanza|nationaliteit|staatsburgerschap|land van herkomst|ethnicity|ethnic origin|race|passport|passports|visa status|immigration status|residence status|work permit|work authorization|work authorisation|right to work",
  },
  {
    kind: 'gender',
    zone: false,
    words:
      'gender|sexe|geschlecht|sesso|geslacht|genre|genero|pronouns|preferred pronouns|pronomen|pronoms|pronombres|pronomes|voornaamwoorden|civilite|anrede|aanhef',
  },
  { kind: 'gender', zone: true, words: 'sex|sexo|title|titel|titre' },
  {
    kind: 'personal',
    zone: false,
    words:
      'marital status|civil status|family status|relationship status|number of children|children|dependants|dependents|etat civil|situation familiale|situation de famille|situation matrimoniale|enfants|familienstand|kinder|personenstand|estado civil|hijos|filhos|stato civile|stato di famiglia|figli|burgerlijke staat|kinderen|religion|religious affiliation|konfession|religione|religiao|caste|blood group|height|weight|military service|wehrdienst|service militaire|servicio militar|servizio militare|militaire dienst',
  },
  {
    kind: 'number',
    zone: false,
    words:
      'passport number|passport no|passport no.|passport nr|id number|identity number|national id|national insurance number|ni number|social security number|social security no|ssn|driving licence no|reisepassnummer|ausweisnummer|numero de securite sociale|dni|nie|cpf|rg|codice fiscale|bsn|nif|cuil|aadhaar|pan no',
  },
  {
    kind: 'address',
    zone: true,
    words:
      'address|home address|postal address|permanent address|present address|current address|mailing address|residence|place of residence|country of residence|domicile|location|current location|based in|lives in|living in|city|town|postcode|post code|zip|zip code|adresse|adresse postale|domicile|ville|residence actuelle|lieu de residence|anschrift|postanschrift|wohnort|wohnhaft in|wohnhaft|ort|direccion|domicilio|residencia|lugar de residencia|ciudad|localidad|endereco|morada|residencia|cidade|localidade|indirizzo|residenza|domicilio|luogo di residenza|citta|adres|woonplaats|postadres',
  },
  {
    kind: 'mail',
    zone: false,
    words:
      'e-mail|email|e-mail address|email address|mail address|courriel|adresse e-mail|adresse mail|adresse electronique|e-mail-adresse|emailadresse|correo electronico|correo|endereco eletronico|posta elettronica|indirizzo e-mail|indirizzo email|e-mailadres',
  },
  {
    kind: 'phone',
    zone: false,
    words:
      'phone|phone number|telephone|telephone number|tel|tel.|mobile|mobile number|mobile phone|cell|cell phone|cellphone|fax|contact number|contact no|contact no.|whatsapp|telefon|telefonnummer|mobil|mobiltelefon|handy|handynummer|mobilnummer|portable|tel. portable|tel portable|telefono|telefono movil|movil|celular|telefone|telemovel|tlm|cellulare|cell.|recapito telefonico|telefoon|telefoonnummer|mobiel|gsm',
  },
  {
    kind: 'handle',
    zone: false,
    words:
      'linkedin|github|gitlab|twitter|x.com|skype|skype id|telegram|instagram|facebook|wechat|weixin|line id|signal|viber|mastodon|bluesky|tiktok|youtube|xing|medium|behance|dribbble|stack overflow|stackoverflow|researchgate|orcid|google scholar|discord|slack id|threads|vk|weibo|kaggle|leetcode|pinterest',
  },
  {
    kind: 'link',
    zone: true,
    words:
      'website|web site|web|homepage|home page|portfolio|blog|url|site web|site internet|webseite|internet|sitio web|pagina web|site|sito web|sito',
  },
];

/** Pronouns of one person; after `they` also where the resume declares it. */
export const PERSON_PRONOUNS =
  'he|she|him|her|his|hers|himself|herself|s/he|he/she|she/he|his/her|her/his|him/her';
/** Singular "they" cannot be told from the plural: it counts where a person may be spoken of. */
export const THEY_PRONOUNS = 'they|them|their|theirs|themself|themselves';
/** Pronouns which only a person's own statement holds: "(she/her)", "elle/elle", "er/ihm". */
export const DECLARED_PRONOUNS =
  'he|him|his|she|her|hers|they|them|theirs|their|ze|zir|hir|xe|xem|xyr|ey|em|fae|faer|it|its|any|er|ihm|ihn|sie|ihr|dey|xier|il|lui|elle|iel|ella|ellas|elle|el|ele|dele|ela|dela|elu|delu|lei|hij|hem|zij|haar|hen|die|hun';
/** Before a name, or alone on a line of a form. */
export const GENDERED_TITLES =
  'mr|mrs|ms|miss|mx|messrs|sir|madam|dame|herr|frau|fraulein|monsieur|madame|mademoiselle|mme|mlle|senor|senora|senorita|sra|srta|don|dona|senhor|senhora|signor|signora|signore|signorina|sig|sig.ra|sig.na|dott.ssa|dottoressa|dra|dhr|mevr|mevrouw|meneer|heer|mw';
/** The same, which are other words as well: only directly before the person's name. */
export const TITLES_BEFORE_NAMES = 'm|sr|mr|hr|fr|de heer|d|lord|lady';

/** Never part of a name by themselves. */
export const FUNCTION_WORDS =
  'the|of|for|and|or|in|at|to|from|with|by|on|as|is|are|be|an|it|my|no|so|do|we|he|she|they|post|real|official';

/** Marital status where it stands alone in contact data. */
export const MARITAL_WORDS =
  'married|single|divorced|widowed|unmarried|separated|engaged|civil partnership|in a civil partnership|ledig|verheiratet|geschieden|verwitwet|getrennt lebend|celibataire|marie|mariee|divorce|divorcee|veuf|veuve|pacse|pacsee|en concubinage|soltero|soltera|casado|casada|divorciado|divorciada|viudo|viuda|solteiro|solteira|viuvo|viuva|celibe|nubile|coniugato|coniugata|sposato|sposata|divorziato|divorziata|vedovo|vedova|gehuwd|ongehuwd|gescheiden|samenwonend|weduwe|weduwnaar|male|female|man|woman|non-binary|mannlich|weiblich|divers|homme|femme|masculin|feminin|hombre|mujer|masculino|femenino|feminino|maschio|femmina|maschile|femminile|vrouw';
/** Units of age and words of family that make a segment of contact data personal. */
export const CHILD_WORDS =
  'child|children|kids|kind|kinder|enfant|enfants|hijo|hijos|hija|hijas|filho|filhos|filha|filhas|figlio|figli|figlia|figlie|kinderen|son|sons|daughter|daughters';
export const AGE_UNITS =
  'years old|year old|years of age|yrs old|y/o|yo|jahre alt|jahre|ans|anos de edad|anos de idade|anos|anni|jaar oud|jaar|years|yrs';

/** Words of streets that stand apart, and ends of words that name a street. */
export const STREET_WORDS =
  'street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|close|court|ct|crescent|terrace|square|sq|way|place|pl|row|gardens|grove|hill|mews|quay|walk|park|parkway|pkwy|highway|hwy|circle|cir|apt|apartment|flat|suite|unit|floor|block|rue|chemin|allee|impasse|quai|bd|cours|route|strasse|weg|platz|gasse|ring|damm|ufer|calle|c/|avenida|avda|av|paseo|plaza|carrera|cra|pasaje|ronda|camino|urbanizacion|piso|rua|travessa|largo|praca|estrada|alameda|via|viale|piazza|corso|vicolo|largo|laan|straat|plein|gracht|kade|singel|dreef|steenweg|nagar|marg|chowk|sector|jalan|jl|ulitsa|ulica|ul|utca|jie|lu|dori|p.o. box|po box|p o box|postfach|apartado|caixa postal|casella postale|postbus|bp|cedex';
export const STREET_ENDS =
  'strasse|str|gasse|weg|platz|allee|ring|damm|ufer|laan|straat|plein|gracht|kade|singel|dreef|vej|gatan|gata|gade|katu|tie|utca|dori|veien|vegen|plads|steenweg|dijk|hof';

/** Letters before and after a name that are degrees or ranks, and words beside names that are none. */
export const NO_NAMES =
  'curriculum|vitae|resume|cv|lebenslauf|levensloop|profile|profil|perfil|confidential|page|seite|pagina|of|for|the|with|in|at|to|from|and|or|as|von der|by|phd|mba|bsc|msc|ba|ma|bs|ms|md|rn|cpa|cfa|pmp|llm|llb|esq|ph.d|ph.d.|m.a.|b.a.|m.sc.|b.sc.|acca|cissp|prince2|fca|aca|dphil|jd|dds|pe|mrcp|frcs|obe|mbe|cbe|dip|hons|senior|junior|chief|lead|leading|global|international|certified|registered|qualified|experienced|career|professional|trade|policy|foreign|public|bilateral|multilateral|economic|political|commercial|finance|financial|sales|marketing|software|data|human|resources|business|account|accounts|project|product|development|international|relations|affairs|services|care|clinical|health|legal|general|national|regional|personal|details|information|contact|summary|experience|education|skills|languages|references|objective|email|e-mail|phone|tel|mobile|address|date|birth|nationality|linkedin|github|website|photo|foto|application|cover|letter|january|february|march|april|june|july|august|september|october|november|december|present|today|university|ministry|embassy|available|immediately|diplomat|diplomacy|negotiations|negotiation|consular|logistics|nursing|accounting|construction|energy|civil|servant|service|dr|prof|professor|doctor|dipl|ing|dr.-ing|med|hon|rev|eng|engr|capt|captain|col|major|lt|sgt|amb|ambassador|he|bewerbung|bewerbungsunterlagen|anschreiben|kandidat|full|name|first|last|final|version|draft|copy|new|updated|english|french|german|spanish|portuguese|italian|dutch|word|pdf|docx|txt';
/** Small words within names, which are nobody's name alone. */
export const NAME_PARTICLES =
  'de|del|della|delle|di|da|das|do|dos|du|des|la|le|las|los|el|al|ul|ur|y|e|i|von|vom|zu|zur|zum|van|der|den|ter|ten|te|bin|binti|bint|ibn|ben|abu|abd|und|av|af|na|san|st|saint|mac|nee|geb|aka|alias|formerly|born|o|a|d|l|s';
/**
 * Names that are words or months as well: in small letters they are these. Those before the bar
 * "||" open sentences so often that there they count as words even with a capital.
 */
export const WORD_NAMES =
  'an|do|so|my|no|in|to|me|we|it|is|as|be|by|on|am|us|hi|can|made|set|for|led|see|long|more|most||will|may|art|august|april|june|avril|mai|juin|abril|bill|mark|grace|rose|hope|faith|joy|dean|rich|frank|grant|chase|drew|earnest|ernest|iris|ivy|lily|violet|daisy|olive|heather|holly|jasmine|sage|ruby|pearl|jade|amber|crystal|dawn|summer|autumn|winter|sunny|sky|star|angel|harmony|melody|charity|patience|prudence|constance|victor|royal|noble|king|prince|duke|earl|bishop|pope|abbot|baker|cook|miller|carpenter|mason|smith|taylor|turner|fisher|hunter|farmer|gardener|porter|carter|cooper|potter|sawyer|shepherd|archer|marshal|marshall|page|price|law|case|court|bank|banks|best|good|day|young|short|small|white|black|brown|green|gray|grey|gold|silver|stone|wood|woods|field|fields|hill|hills|lake|rivers|river|brook|brooks|ford|bridge|bridges|church|hall|house|gates|street|lane|park|north|south|east|west|england|france|paris|berlin|london|sydney|chelsea|florence|vienna|georgia|jordan|chad|israel|china|india|kenya|holland|ireland|scotland|wales|brazil|love|power|powers|strong|sharp|wise|moody|swift|bond|cash|rice|pepper|sun|moon|gross|fair|child|foot|hand|hands|born|walker|singer|rider|booker|ban|song|long|sing|chance|ray|guy|jack|rob|pat|sue|nick|gene|dale|glen|cliff|rocky|sandy|woody|buddy|lance|miles|pierce|reed|reid|ross|bell|berry|bird|fox|wolf|lamb|lion|bear|hawk|eagle|drake|finch|crane|swan|root|roots|branch|reason|justice|freedom|liberty|destiny|trinity|genesis|journey|story|means|mai|lin|ho|tan|pan|man|sun|hu|he|she|you|her|him';
