import type { BannedQuestion } from './banned-topic.ts';
import { PEOPLE } from './candidate-words.ts';

/** Origin and native language: where somebody comes from. */
export const QUESTIONS_OF_ORIGIN: readonly BannedQuestion[] = [
  {
    topic: 'origin',
    instead: 'Are you authorised to work in this country?',
    words: {
      being: [
        `(?:half |part |half-)?${PEOPLE}(?! (?:box|listed|hat|about))(?: by birth| born)?`,
        '(?:[\\w.]+ )?citizen(?: of [\\w ]+)?|citizens?|foreigner|(?:im)?migrant|refugee',
        'asylum seeker|national of [\\w ]+|(?:person|woman|man|people|employee) of colou?r',
        'from (?:here|abroad|around here|round here|these parts|another country|overseas|a \\w+ family)',
        'legal(?:ly)? here|illegal(?:ly)?|(?:[\\w.]+ )?passport holder',
        'born (?:here|abroad|there|overseas|in this country)|local girl|local boy',
      ],
      having: [
        '(?:dual|double|second|[a-z]+ian|american|british|us|eu) (?:citizenship|nationality)',
        'green card|[a-z]+ (?:blood|roots|ancestry|heritage)|foreign passport',
      ],
      yours: [
        'nationality|citizenship|ethnicity|ethnic (?:background|origins?|group)',
        '(?:cultural|racial|immigrant|national) (?:background|origins?|heritage|identity)',
        'heritage|ancestry|ancestors|national origin',
        '(?:country|place|town|city) of (?:birth|origin)|birthplace|home country',
        'native (?:country|land)|motherland|homeland|green card|immigration status|caste',
        'tribe',
      ],
      yoursAlone: ['race|roots|skin|skin colou?r|family background|people'],
      doing: [
        'born (?:here|abroad|there|overseas|in this country|in [a-z]+ or [a-z]+)',
        '(?:go|going) (?:back )?home to (?!the |a |your )[a-z]+(?: \\w+)?',
        '(?:hold|have|carry|travel on|apply for) (?:a |an )?(?:[a-z]+ )?passport',
      ],
      sign: [
        `${PEOPLE} (?:sur|last |family |first )?name`,
        'natural hair|natural hair colou?r|real hair',
      ],
    },
    forms: [
      String.raw`\bwhere (?:are|is) you (?:\w+ly )?from\b|\bwhere you (?:are|come) (?:\w+ly )?from\b|\bwhere (?:do|did) you (?:\w+ly )?come from\b`,
      String.raw`\b(?:what|which|from which|from what) (?:tribe|caste|clan|country|part of the world|village|island)\b[^?]*\b(?:you|your (?:family|parents|people))\b[^?]*\b(?:come|from|belong|born)\b`,
      String.raw`\b(?:from|of) (?:what|which) (?:country|nation|nationality|origin|tribe|caste) (?:are|do|is) you`,
      String.raw`\b(?:where|in which country|what country)\b[^?]*\b(?:were|was|are|is|do|did) (?:you|your (?:family|parents|grandparents|people|folks|mother|father|ancestors)) (?:\w+ly )?(?:come |came |all )?(?:born|from)\b`,
      String.raw`\byour parents\b(?: \w+){0,3} (?:born|immigra\w+|emigra\w+)\b`,
      String.raw`\byou born (?:here|abroad|there|overseas|in this country)\b`,
      String.raw`\bborn (?:a|an) (?:\w+ )?citizen\b|\bwere you (?:\w+ )?born\b(?! that way| (?:a |male|female|before|after|in the|in (?:\d|nineteen)))(?![^?]*\b(?:year|when)\b)`,
      String.raw`\b(?:race|ethnicity|nationality|religion or race) (?:are|do|would|is) you\b`,
      String.raw`\byou (?:\w+ ){0,2}(?:tick|check|put) (?:\w+ ){0,2}(?:for|under|on) (?:race|ethnicity|nationality)\b`,
      String.raw`\byou (?:do )?(?:look|sound) (?:very |so |a bit )?\w+; |\byou do (?:look|sound) ${PEOPLE}`,
      String.raw`\byou (?:\w+ ){0,2}(?:go|going) back (?:home|there|to your country)\b`,
      String.raw`\b(?:are|is) you (?:\w+ )*?on (?:\w+ )*(?:asylum|residence) permit\b`,
      String.raw`\b(?:when|why|how|did|was|were|has|have|is|are) (?:did |has |have |was |were )?your (?:family|parents|grandparents|people|folks) (?:\w+ ){0,2}(?:come over|came over|come (?:here|to)|move (?:here|to)|immigrate|emigrate|settle|emigrated|arrive|refugees|immigrants)`,
      String.raw`\bcolou?r is your skin\b`,
      String.raw`\byou (?:\w+ ){0,2}(?:become|became|becoming|get|got|be) (?:a |an )?(?:\w+ )?(?:citizen|naturali[sz]ed)\b`,
      String.raw`\bpassports? (?:do|are|would|will) you (?:hold|have|carry|travel)`,
      String.raw`\byou\b[^?]*\bqueue with the (?:foreigners|nationals)`,
      String.raw`\b(?:how long have you|when did you|why did you|since when have you|how did you|what brought you|what made you) (?:(?:lived|been living|been|live|come|came|move|moved|immigrate|arrive|leave|settle) )*(?:in|to|over to) (?:this|our|the|your)? ?(?:country|states|uk|united (?:states|kingdom)|america|england|britain|home country)\b`,
      String.raw`\b(?:origin of|is|where is|pronounce|behind|kind of|sort of) (?:your|a name like) (?:sur|last |family |first |full )?name\b|\bname like (?:that|yours)\b`,
      String.raw`\byour (?:sur|last |family |first )?name,? (?:is (?:that |it )?(?:unusual|foreign|interesting|pretty|lovely|[a-z]+(?:ish|ese|ian|ic|an))|sounds|comes?|come from|mean|originate)`,
      String.raw`\b(?:unusual|interesting|lovely|pretty|beautiful|exotic|foreign|difficult)[\w -]* (?:sur)?name\b|\b(?:kind|sort) of (?:sur|last )?name is (?:that|it)\b`,
      String.raw`\baccent\b[^?]*\bwhat (?:country|part)\b|\bname\b[^?]*\b(?:is|was) (?:it|that) ${PEOPLE}\b`,
      String.raw`\bwhat are you,? (?:\w+ )?${PEOPLE}\b|\bas an? ${PEOPLE} (?:woman|man|person|lady|guy)\b`,
    ],
  },
  {
    topic: 'language',
    instead: 'This post uses this language every day. How have you used it at work?',
    words: {
      being: [
        '(?:native|mother-tongue|first-language)(?: [a-z]+)? speaker(?: of [\\w ]+)?',
        'native in [a-z]+',
      ],
      having: ['accent'],
      yours: ['mother tongue|native tongue|home language|(?:second|third) language'],
      yoursAlone: ['(?:native|first) (?:language|tongue)|(?:[a-z]+ )?accent'],
      doing: [
        'grow up (?:speaking|bilingual|with)|grew up (?:speaking|bilingual|with \\w+ at home)',
        'raised (?:speaking|bilingual)',
        '(?:speak|speaking) (?:\\w+ ){0,3}(?:at home|with your (?:family|parents|kids|children|mother|grandparents|husband|wife)|to your (?:family|parents|kids|children|mother))',
        'dream in',
      ],
      sign: ['accent'],
    },
    forms: [
      String.raw`\byour (?:first|native) language\b(?=\s*[?])`,
      String.raw`\b(?:that|this|an?) (?:\w+ )?accent\b(?=[^?]*\b(?:you|i hear|i detect))`,
      String.raw`\byou\b(?: \w+){0,5} (?:that|this|an|foreign) (?:\w+ )?accent\b`,
      String.raw`\b(?:did|were) you (?:grow|raised) (?:up )?(?:speaking|bilingual)\b`,
      String.raw`\blanguages?\b[^?]*\b(?:do|did|are|were) you (?:(?:speak|speaking|use) (?:at home|with your)|grow up|raised|brought up)`,
      String.raw`\blanguages?\b[^?]*\b(?:spoken|speak) (?:in your (?:family|home|house)|when you were (?:a child|little|growing up))`,
      String.raw`\blearn\b[^?]*\b(?:from|with) your (?:parents|family|grandparents|mother|father)\b`,
      String.raw`\b(?:where|how|when) (?:did you|you) (?:learn|pick up|learned|come to speak) (?:(?:your|to speak|such|so|good|perfect|excellent|beautiful) )*english\b`,
      String.raw`\b(?:is|was) (?:english|[a-z]+(?:ish|ese|ian|ic)|french|german) (?:your|the) (?:first|second|native|main|own) (?:language|tongue)`,
    ],
  },
];
