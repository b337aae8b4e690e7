import type { BannedQuestion } from './banned-topic.ts';
import { LAND, PEOPLE } from './candidate-words.ts';
import { END } from './question-frames.ts';

const ELDERS = '(?:family|parents|grandparents|people|folks|mother|mom|mum|father|dad|ancestors)';
const NAME = '(?:sur|last |family |first |full )?name';

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
        'from (?:here|abroad|around here|round here|these parts|another country|overseas)',
        `from ${LAND}|(?:member of )?(?:a |an |any )?(?:ethnic )?minority(?: group)?`,
        'from a (?:black|white|travelling|traveller|immigrant|migrant|roma) family',
        'legal(?:ly)? here|illegal(?:ly)?|(?:[\\w.]+ )?passport holder',
        'born (?:here|abroad|there|overseas|stateside|in this country)|local (?:girl|boy|lad)',
      ],
      having: [
        '(?:dual|double|second|[a-z]+ian|american|british|us|eu) (?:citizenship|nationality)',
        `green card|${PEOPLE} (?:blood|roots|ancestry|heritage)|foreign passport|papers`,
      ],
      yours: [
        'ethnic (?:background|origins?|group)|immigration status|green card|birthplace',
        '(?:cultural|racial|immigrant|national|family) (?:background|origins?|identity)',
        '(?:country|place|town|city) of (?:birth|origin)|native (?:country|land)|motherland',
      ],
      yoursAlone: [
        'nationality|citizenship|ethnicity|heritage|ancestry|ancestors|caste|race|roots',
        'skin|skin colou?r|complexion|mix',
      ],
      which: ['race|ethnicity|nationality|caste|tribe|clan|ethnic group|blood|passport'],
      doing: [
        'born (?:here|abroad|there|overseas|stateside|in this country|in [a-z]+ or [a-z]+)',
        '(?:go|going) (?:back )?home to (?!the |a |your )[a-z]+(?: \\w+)?',
        '(?:acquire|obtain|gain|get)(?:d|ed)? (?:your |us |british |dual )?(?:citizenship|nationality)(?=\\s*[?,])',
        '(?:hold|have|carry|travel on) (?:a |an )?(?:[a-z]+ )?passport',
      ],
      sign: [`${PEOPLE} (?:sur|last |family |first )?name`, 'natural hair(?: colou?r)?|real hair'],
    },
    forms: [
      String.raw`\bwhere (?:are|is) you (?:\w+ly )?from\b|\bwhere you (?:are|come) (?:\w+ly )?from\b|\bwhere (?:do|did) you (?:\w+ly )?come from\b|\bwhere is home(?:,? home| for you|\s*[?,])`,
      String.raw`\b(?:what|which) (?:tribe|caste|clan|country|part of the world|village|island)\b[^?]*\b(?:you|your ${ELDERS})\b[^?]*\b(?:come|from|belong|born)\b`,
      String.raw`\b(?:from|of) (?:what|which) (?:country|nation|nationality|origin|tribe|caste) (?:are |do |is )?you\b`,
      String.raw`\b(?:where|in which country|what country)\b[^?]*\b(?:were|was|are|is|do|did) (?:you|your ${ELDERS}) (?:\w+ly )?(?:come |came |all )?(?:born|from)\b`,
      String.raw`\byour ${ELDERS}\b(?: \w+){0,3} (?:born|immigra\w+|emigra\w+)\b`,
      String.raw`\byou born (?:here|abroad|there|overseas|stateside|in this country)\b`,
      String.raw`\bborn (?:a|an) (?:\w+ )?citizen\b|\bwere you (?:\w+ )?born\b(?! that way| (?:a |male|female|before|after|yet|in the|in (?:\d|nineteen)))(?![^?]*\b(?:year|when)\b)`,
      String.raw`\byou (?:\w+ ){0,2}(?:tick|check|put) (?:\w+ ){0,2}(?:for|under|on) (?:race|ethnicity|nationality)\b`,
      String.raw`\byou (?:do )?(?:look|sound) (?:very |so |a bit )?${PEOPLE}\b|\bqueue with the (?:foreigners|nationals)`,
      String.raw`\byou (?:\w+ ){0,2}(?:go|going) back (?:home|to your country)\b`,
      String.raw`\b(?:are|is) you (?:\w+ )*?on (?:\w+ )*(?:asylum|residence) permit\b|\byou have papers\b`,
      String.raw`\b(?:when|why|how|did|was|were|has|have|is|are) (?:did |has |have |was |were )?your ${ELDERS} (?:\w+ ){0,2}(?:come over|came over|end up in|ended up in|come (?:here|to)|move (?:here|to)|immigrate|emigrate|settle|emigrated|arrive|refugees|immigrants)`,
      String.raw`\bhow long (?:has|have) your ${ELDERS} (?:been|lived)|\bhow long have you lived here\b`,
      String.raw`\bcolou?r is your skin\b|\b(?:beautiful|lovely|exotic|olive|dark) (?:skin|complexion)\b`,
      String.raw`\byou (?:\w+ ){0,2}(?:become|became|becoming|get|got|be) (?:a |an )?(?:\w+ )?(?:citizen|naturali[sz]ed)${END}`,
      String.raw`\bpassports? (?:do|are|would|will) you (?:hold|have|carry|travel)`,
      String.raw`\b(?:how long have you|when did you|why did you|since when have you|how did you|what brought you|what made you) (?:(?:lived|been living|been|live|come|came|move|moved|immigrate|arrive|leave|settle) )*(?:in|to|over to) (?:this|our|the|your)? ?(?:country|states|uk|united (?:states|kingdom)|america|england|britain|home country)\b`,
      String.raw`\b(?:origin of|is|where is|pronounce|behind|kind of|sort of) your ${NAME}\b(?! (?:on|in) )|\bwith a name like\b|\bname like yours\b`,
      String.raw`\byour ${NAME},? (?:is (?:that |it )?(?:unusual|foreign|interesting|pretty|lovely|[a-z]+(?:ish|ese|ian|ic|an)\b)|sounds|comes? from|mean|originate)`,
      String.raw`\b(?:what an?|that is an?|such an?) (?:\w+ )?(?:unusual|interesting|lovely|pretty|beautiful|exotic|foreign|difficult) ${NAME}\b|\b(?:kind|sort) of ${NAME} is (?:that|it)\b`,
      String.raw`\baccent\b[^?]*\bwhat (?:country|part)\b|\b(?:sur)?name\b[^?]*\b(?:is|was) (?:it|that) ${PEOPLE}\b`,
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
      yours: ['mother tongue|native tongue|home language'],
      yoursAlone: ['(?:native|first) (?:language|tongue)|(?:[a-z]+ )?accent'],
      which: ['mother tongue|native language|first language'],
      doing: [
        'gr[oe]w up (?:speaking|bilingual|with \\w+ at home)|raised (?:speaking|bilingual)',
        '(?:speak|speaking|talk) (?:\\w+ ){0,3}(?:at home|(?:with|to) your (?:family|parents|kids|children|mother|mom|mum|grandparents|husband|wife))',
        'dream(?:ing)? in(?! colou?r)',
      ],
      sign: ['accent|lilt|twang|drawl|brogue'],
    },
    forms: [
      String.raw`\byour (?:first|native) language\b(?=\s*[?])`,
      String.raw`\b(?:that|this|an?) (?:\w+ )?accent${END}(?=[^?]*\b(?:you|i hear|i detect))`,
      String.raw`\byou\b(?: \w+){0,5} (?:that|this|an|foreign) (?:\w+ )?accent${END}`,
      String.raw`\b(?:did|were) you (?:grow|raised|brought) (?:up )?(?:speaking|bilingual)\b`,
      String.raw`\blanguages?\b[^?]*\b(?:(?:do|did|are|were) )?you (?:are )?(?:(?:speak|speaking|use) (?:at home|with your)|grow up|raised|brought up|thinking|think in|count|counting|dream|dreaming|pray)`,
      String.raw`\blanguages?\b[^?]*\b(?:spoken|speak) (?:in your (?:family|home|house)|when you were (?:a child|little|growing up))`,
      String.raw`\bat home\b[^?]*\b(?:which|what) language (?:do|did|would) you\b`,
      String.raw`\byour (?:kids|children|family|parents|husband|wife|mom|mum|mother)\b(?: \w+){0,3} (?:speak|talk)(?: in)? ?(?:english|[a-z]+ish|[a-z]+ at home|\?)|\byou and your (?:\w+) (?:speak|talk) in\b`,
      String.raw`\blearn\b[^?]*\b(?:from|with) your (?:parents|family|grandparents|mother|father)\b`,
      String.raw`\b(?:where|how|when|have to|had to) ?(?:did you|you)? (?:learn|pick up|learned|come to speak) (?:(?:your|to speak|such|so|good|perfect|excellent|beautiful) )*english\b`,
      String.raw`\b(?:is|was)? ?(?:english|[a-z]+(?:ish|ese|ian|ic)|french|german) (?:is )?(?:your|the|a) (?:first|second|native|own|foreign) (?:language|tongue)(?: (?:for|to) you)?(?=\s*[?,.]| or)`,
    ],
  },
];
