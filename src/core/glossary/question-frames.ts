/**
 * How a question speaks of the candidate. A topic lists its words under the frames in which they
 * are personal; outside of them the same words are about patients, citizens or cache entries.
 *
 * - `being`: what the candidate is: "are you X", "you must be X", "call yourself X", "as an X, you".
 * - `having`: what the candidate has: "do you have any X", "how many X have you".
 * - `ailing`: the same for what only a person has: "have you had X in the last year".
 * - `doing`: what the candidate does: "do you plan to X", "you would never X".
 * - `yours`: what is the candidate's, whatever follows: "your X".
 * - `yoursAlone`: the same, unless a noun follows: "your age", not "your age limit".
 * - `which`: a choice in any order of words: "which X do you have", "you are from which X".
 * - `sign`: what the asker sees or hears: "is that an X", "I notice the X", "that X of yours".
 * - `private`: what is the candidate's own affair in any plain question to them that names nobody else.
 */
export type Frame = (typeof FRAMES)[number];

export const FRAMES = [
  'being',
  'having',
  'ailing',
  'doing',
  'yours',
  'yoursAlone',
  'which',
  'sign',
  'private',
] as const;

/** Words between "you" and the verb that counts: helping verbs, wishes, habits. */
const HELPERS = `(?:${[
  'do|did|does|would|will|shall|should|can|could|may|might|must|have|had|having|last|first',
  'feel|being|handle|stand|resent|object to|open to|averse to|comfortable with|happy with',
  'fine with|ok with|okay with|cope with|a problem with|any trouble|trouble|comfortable',
  'happy|in favou?r|are|were|is|was|be|been|being|to|of|on|about|for|and|or|use|used|want',
  'wanting|plan|planning|planned|intend|intending|expect|expecting|hope|hoping|mean|wish',
  'like|think|thinking|thought|try|trying|tried|need|needing|going|tend|start|keep|able',
  'willing|prepared|likely|find|manage|consider|considered|considering|supposed|ready',
  'remember|remembering|yourself|regularly|often|usually|always|sometimes|occasionally',
  'normally|generally|all|both|guys|mind|enjoy|look forward|afraid|be having|get|got|go',
  'gone|went',
].join('|')}) `;

const COPULA =
  '(?:are|were|is|was|be|been|being|become|became|becoming|get|got|getting|go|going|feel|feeling|felt|look|seem|sound|appear|turn|turned|turning|reach|reached|come across as)';

/** What may stand before the word itself: articles, measure, "one of those". */
const HEDGE =
  '(?:(?:a|an|the|any|some|such|one|of|those|these|our|my|being|kind|sort|type|little|bit|rather|quite|very|fairly|pretty|too|as|like|in|way|form|practising|practicing|devout|active|card-carrying|registered|born|openly|happily|legally|newly|formally|fully|strict|strictly|good|proud|more|other|new|former|own|ex|naturali[sz]ed|primary|main|sole|full-time|man|woman|person|people|who|is|are|what|you|i|they|we|would|call) )*';

const DETERMINERS =
  '(?:(?:a|an|the|any|some|no|many|other|more|few|two|three|four|young|small|old|little|big|large|elderly|sick|previous|past|spent|serious|long-term|long-standing|ongoing|existing|current|hidden|known|slight|strong|thick|faint|loving|understanding|caring|working|jealous|underlying|much of an?|history of|kind of|sort of|type of|form of|own|such|enough|yet|recent|major|main|or|and|lots of|problems? with|trouble with|issues? with|[a-z]+(?:al|ic|ive|ous|able)) )*';

const MODIFIERS =
  '(?:(?:own|current|present|last|previous|former|future|past|ex|late|new|old|older|younger|oldest|youngest|eldest|elder|elderly|aged|dear|lovely|first|second|two|three|four|other|poor|sick|teenage|grown-up|adult|small|little|wee|full|exact|actual|real|true|precise|general|overall|physical|natural|lawful|legal|personal|private|starting|final|home|whole|mental|annual|yearly|monthly|gross|net|base|basic|total|drawn|fixed|variable|and) )*';

/** Nothing that would make another thing of the word follows: no noun, no "of", no "to". */
export const END: string = String.raw`(?=\s*(?:[?.,;:!]|$)| (?:${[
  'and|or|but|so|because|since|though|while|when|if|whether|before|after|until|than|as|that',
  'which|who|whom|whose|where|how|why|what|in|on|at|for|from|with|without|by|about|during',
  'through|near|under|over|around|like|you|your|yourself|i|we|us|our|me|my|it|he|she|they',
  'this|these|those|here|there|soon|fit|is|are|was|were|be|do|does|did|will|would|can|could',
  'may|might|must|have|has|had|now|then|today|yet|again|too|right|please|much|such|every',
  'each|once|last|next|been|per (?:hour|day|week|month|year|annum)|[a-z]+ly|come|comes|came|sound|sounds|mean|means|say|says|stop|make',
  'makes|affect|get|gets|think|feel|know|allow|of any (?:kind|sort|description)',
  String.raw`(?:hold|stop|bother|keep|make|give|let|affect|limit|cause|worri|prevent|slow|tire|help|need|want|allow|trouble|hinder|hamper|suit|mean|leave|get|put|upset|embarrass|hurt|allow)(?:e?s|ed)? (?:you|your)\b`,
  'living|going|coming|returning|live|lives|go|goes|grow|grown|need|needs|stay|attend|fall|start|find|kick',
  'any ?(?:time|more|longer|body|one)|some ?(?:day|time)|full-time|part-time|already|all',
  'somewhere|anywhere|out|up|back',
].join('|')})\b)`;

/** As END, for what somebody has: "in the trial" or "on the ward" makes children other people's. */
const HAD_END = String.raw`(?=\s*(?:[?.,;:!]|$)| (?:and (?:an? |some |how|if|who|what|do|are|would|is|family|kids|children|sisters|brothers|partner|pets)|or (?:an? |any |other|are|do|would|family|dependants|elderly|plan|pets|is)|but|yourself|who (?:would|depend|need|live|are)|at home|of your own|of school age|(?:that )?(?:i|we) should|you|do you|have you|in place|sorted|lined up|to (?:look|care|take|think|pick|support|worry|consider|feed)|in (?:school|day ?care|nursery|college|tow|the picture)|at (?:school|college|university)|that (?:might|could|may|would|will|need|you|we|i)|living|under (?:five|six|ten|school age|\d+)|with you|back home|if|because|when|while|yet|right|with|behind|as)\b)`;

/** Clauses in which "you have" tells of a case at work. */
const CASE = String.raw`(?<!\b(?:when|if|once|where|because|unless|whenever|that|which|whom|what|while|and|until) )`;

const START = '(?:^|[.?!;,] )(?:(?:and|so|or|any|no|got|you|a|an|been|well|ok|okay) ){0,3}';

/** Asked for by name: "tell me about any X", "any X we should know of". */
const ASKED_FOR = String.raw`\b(?:(?:tell|talk|speak|know|hear|mention|disclose|declare|share|list|details|about|of) (?:(?:me|us|to|with|about|of|a|little|bit|whether|if|you|have|have had|had) )*any|(?:are|is|were|was) there any|any)`;
const TO_KNOW = String.raw`(?:,? (?:that |which )?(?:i|we|you) (?:\w+ )?(?:should|need|ought|must|have to|can|might|may|would like|want|had|have)\b)`;

/** A plain question to the candidate: no "how do you", no "tell me about a time". */
const PLAINLY = String.raw`(?:^|[.?!;,] )(?=[^?]*\byour?s?\b)(?:(?:and|so|but|or|then|well|ok|tell me) )*(?:are|were|is|was|do|did|does|have|has|had|will|would|could|can|should|who|whose|when|where|how (?:many|often|long|much|old|(?:would|will|does|did|do|is|are) your)|any|you|your)\b(?! (?:would|do|should) you (?:use|choose|consult|call))`;
/** Whose affair it is instead, if one of them is named. */
const OTHERS = String.raw`(?![^?]*\b(?:${[
  'patients?|clients?|customers?|guests?|residents?|visitors?|employees?|colleagues?',
  'workers?|pupils?|students?|subjects?|participants?|users?|women|men|people|persons?',
  'staff|teams?|crews?|wards?|clinics?|trials?|stud(?:y|ies)|sites?|claimants?',
  'witness(?:es)?|nationals?|citizens?|tenants?|applicants?|candidates?|members?|mothers',
  "parents(?!')|couples?|data|datasets?|columns?|fields?|forms?|tables?|cases?",
  'polic(?:y|ies)|laws?|clauses?|reports?|files?|projects?|protocols?|systems?|code',
  'services?|accounts?|contracts?|claims?|programmes?|programs?|models?|nurses?|drivers?',
  'officers?|manager|rotas?|report to',
].join('|')})\b)`;

/** What the asker says to have seen or heard. */
const NOTICED = String.raw`\b(?:(?:is|was) (?:that|this) ${DETERMINERS}(?:\w+ )?|(?:that|what) (?:is )?(?:quite |such )?(?:an?|some) (?:\w+ )?|i (?:can |could |could help |do )?(?:see|saw|notice|noticed|noticing|help noticing|hear|heard|hearing|detect|spot|spotted|love|like) (?:[\w']+ ){0,5})`;

/** Each frame as few expressions, since it is their compiling that takes time. */
const SPOKEN_TO: Readonly<Record<Frame, (word: string) => readonly string[]>> = {
  being: (word) => [
    `(?:\\b(?:are|were|is|was) you|\\byou ${helpers(6)}${COPULA}|\\byou (?:identify|count|pass) as|\\b(?:describe|call|calling|consider|see|identify|regard|think of|count|class) (?:yourself|you)) ${HEDGE}${word}(?: (?:man|woman|person|lady|guy|gentleman|community|family|national|couple|background))?${END}`,
    `\\bas (?:an?|the only|our only|somebody who is|someone who is) ${HEDGE}${word}(?: (?:woman|man|person|lady))?${END}(?=[^?]*\\byour?\\b)`,
    allThereIs(`(?:${START}|\\bhow ${HEDGE})`, word),
  ],
  having: (word) => [
    `(?:${CASE}\\byou ${helpers(4)}(?:have|had|having|got|hold|raise|raised|raising)|\\b(?:have|had) you(?: got)?) ${DETERMINERS}${word}${HAD_END}`,
    askedFor(word),
    `\\b(?:how many|what|which) ${DETERMINERS}${word}(?: arrangements| plans| cover)? (?:(?:do|did|have|had|are|would|will) )?you(?: (?:have|got|having|want|had|need))?${HAD_END}`,
    allThereIs(START, word),
  ],
  ailing: (word) => [
    `(?:${CASE}\\byou ${helpers(4)}(?:have|had|having|got|get|getting|need|use|carry|wear)|\\b(?:have|had) you) ${DETERMINERS}${word}${END}`,
    askedFor(word),
    allThereIs(START, word),
  ],
  doing: (word) => [
    `\\b(?:you|yourself) ${helpers(6)}(?:\\w+ly )?${word}${END}`,
    `${START}${word}\\s*\\?`,
  ],
  yours: (word) => [`\\byour ${MODIFIERS}${word}\\b(?!-)`, onForm(word)],
  yoursAlone: (word) => [
    `\\byour ${MODIFIERS}${word}(?:'s\\b|${END})`,
    `(?<!what )\\b(?:is|are|was|were|will|would|does|do) your ${MODIFIERS}${word} (?!\\w+(?:s|tion|ment)\\s)\\w+\\s*\\?`,
    onForm(word),
  ],
  which: (word) => [
    `\\b(?:what|which) (?:\\w+ )?${word} (?:(?:do|did|are|were|would|have|had|is) )?you(?: (?:have|had|get|got|are|were|from|of|belong|follow|hold|come|to|be|in|call|identify|consider|has|earn|having|taking|on|in|practi[sc]e)\\b|\\s*[?,])`,
    `\\byou (?:(?:are|is|were|have|had|has|belong|come|get|got|from|of|to|in|with) )+(?:what|which) (?:\\w+ )?${word}${END}`,
  ],
  sign: (word) => [
    `(?:${NOTICED}|\\byour (?:[\\w-]+ ){0,2}|\\byou ${helpers(4)}(?:wear|wearing|wore) ${DETERMINERS}(?:that |your |those )?)${word}${END}`,
    `\\b(?:that|this|those|these|the) (?:\\w+ )?${word} (?:of yours|(?:that )?you (?:are |have |had )?(?:wear|wearing|got|have|speak))`,
  ],
  private: (word) => [`${PLAINLY}${OTHERS}[^?]*?\\b${word}${END}`],
};

function helpers(most: number): string {
  return `(?:${HELPERS}){0,${most}}`;
}

function askedFor(word: string): string {
  return `${ASKED_FOR} ${DETERMINERS}${word}(?:${TO_KNOW}|\\s*[?,.]| (?:or|of any kind|in your|on your|at all|however))`;
}

/** As on a form: "Date of birth?", "Marital status?". */
function onForm(word: string): string {
  return `(?:^|[.?!;] )(?:(?:and|so|the|what about|how about) )*${MODIFIERS}${word}\\s*\\?`;
}

/** The word is all there is of the question: "Any X?", "X, are you?". */
function allThereIs(before: string, word: string): string {
  return `${before}${word}(?: (?:at home|back home|of your own|yourself|to look after))?(?:\\s*\\?|,? (?:are|were|have|do) you\\b|,? (?:yes|no|right|or not)\\s*\\?)`;
}

/** The ways of a frame, filled with any of the words, which are pieces of expressions. */
export function fillFrame(frame: Frame, words: readonly string[]): readonly string[] {
  return SPOKEN_TO[frame](`(?:${words.join('|')})`);
}
