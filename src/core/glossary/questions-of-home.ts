import type { BannedQuestion } from './banned-topic.ts';
import { CHILDREN, KIN, SPOUSE } from './candidate-words.ts';
import { END } from './question-frames.ts';

const BABY = `(?:more |any )?(?:a |an |another )?(?:${CHILDREN}|family)(?: of your own)?`;
/** Not the children on a ward or the family with a patient. */
const OWN = String.raw`(?! (?:on|under|with|from|who|and|or|by)\b| (?:in|at|for) (?!the (?:next|near|coming|future)|future|a few|some))`;
const SOMEBODY = '(?:someone|somebody|anyone|anybody)';
const MINDS =
  'think|feel|mind|say|do\\b|employed|work\\b|come|let|allow|move|cope|approve|follow|agree|happy|ok\\b|okay|fine with|working|in\\b';

/** Family: who waits at home. */
export const QUESTIONS_OF_HOME: readonly BannedQuestion[] = [
  {
    topic: 'family',
    instead: 'This post means travel and shifts as advertised. Can you work them?',
    words: {
      being: [
        'married(?! to)|divorced|divorcing|widow(?:ed|er)?|separated(?! from)|single|pregnant',
        'newly-?wed|bachelor|unmarried|childless|spoken for|hitched|going steady|cohabiting',
        'engaged(?! (?:in|with|on|as|by|at|for|from|when))|settled down|breast-?feeding',
        'expecting(?= a (?:baby|child)|\\s*[?,.]| or| again)|(?:with|expecting) (?:child|twins)',
        '(?:single |working |new |stay-at-home |expectant |lone )?(?:parent|mother|father|mum|mom|dad|mummy)',
        'homemaker|housewife|househusband|breadwinner|caregiver|family (?:man|woman|person)',
        'in a (?:serious |long-term |committed |steady )?relationship(?=\\s*[?,.]| or)',
        `seeing ${SOMEBODY}|with ${SOMEBODY} special|trying to conceive|due(?= soon|\\s*\\?)`,
        'trying for (?:a baby|children|kids|one|another)|on (?:maternity|paternity|parental) leave',
        `living (?:with (?:${SOMEBODY}|a partner|your \\w+)|together|alone)`,
      ],
      having: [
        `${CHILDREN}|dependants?|dependents?|twins|babysitter|nanny|family|${SPOUSE}|${KIN}|partner`,
        `${SOMEBODY} special|${SOMEBODY} at home|child ?care|caring (?:responsibilities|duties)`,
        'family (?:responsibilities|commitments|obligations|plans|ties)|maternity leave',
      ],
      yours: [
        `plans (?:to have|for having|to start) ${BABY}|${SPOUSE}|wedding|honeymoon|engagement ring|marital status|maiden name|home life`,
        'family (?:status|situation|plans|planning|life|commitments|circumstances|obligations|responsibilities|duties|matters)|biological clock',
        '(?:domestic|home|living|child ?care) (?:situation|arrangements)|(?:maternity|paternity) leave',
      ],
      yoursAlone: [
        `${KIN}|${CHILDREN}|family|pregnancy|marriage|divorce|child ?care|baby ?sitter|nanny`,
      ],
      doing: [
        '(?:get|getting|got) married|marrying|marry(?=\\s*[?,]| (?:soon|again|one day|him|her))|tie the knot|settl(?:e|ing) down',
        `(?:have|having|had|want|wanting|start|starting|raise|raising|adopt|adopting|bring up|bringing up|add to) ${BABY}${OWN}`,
        '(?:become|becoming|became|get|getting|got|fall|falling) pregnant|pregnant|breast-?feed',
        '(?:use|using|on) (?:birth control|contracepti\\w+)',
        '(?:take|taking|taken|took|need|want|go|going|gone|be|been|come back from|back from) (?:\\w+ ){0,2}(?:maternity|paternity|parental) leave',
        'liv(?:e|ing) (?:alone|together|on your own|by yourself|with (?:your \\w+|anyone|anybody|somebody|someone|relatives|parents|family|a (?:partner|boyfriend|girlfriend)))',
        'juggle (?:the )?(?:home|kids|children|family)[\\w ]*|come from a (?:big|large|small|close)[\\w -]* family',
        `(?:care|caring|provide|providing) for (?:your (?:own )?(?:elderly |sick |ageing |aging )?|(?:an )?(?:elderly|ageing|aging) )(?:${KIN}|${CHILDREN}|family)`,
        '(?:bring|bringing|leave|leaving|take|taking) (?:the|your) (?:family|kids|children) (?:along|behind|with you|over here)',
        `wear a wedding ring|dat(?:e|ing) ${SOMEBODY}|(?:go|going) out with ${SOMEBODY}`,
      ],
      sign: ['(?:wedding|engagement) ring|ring on (?:your|that) finger|baby bump'],
    },
    forms: [
      String.raw`\b(?:miss|mrs?|ms)\.?,? (?:and |or )?(?:miss|mrs?|ms)\b(?<!mr\.?,? (?:and |or )?mr)|\b(?:this|that|your)\b[^?]*\bmaiden\b[^?]*\bname\b`,
      String.raw`\b(?:with whom|whom?) (?:do|are) you (?:live|living|share a)\b|\bwho (?:else )?(?:lives|resides|is living) with you\b|\bchild ?care arrangements (?:do|have) you (?:have|made|make)\b|\bare there (?:any )?plans for (?:children|kids|a family|a baby)\b`,
      String.raw`\bi (?:can )?(?:see|notice) (?:a|the|that|no) ring\b|\bwhen is the (?:wedding|big day|baby due)\b`,
      String.raw`\byou\b[^?]*\b(?:babysitter|nanny)\b|\byou (?:\w+ ){0,2}(?:get|find|have|need|arrange) a (?:baby)?sitter\b`,
      String.raw`\byou (?:\w+ ){0,2}(?:juggle|combine|balance|manage|cope with|fit in) (?:\w+ ){0,3}(?:motherhood|fatherhood|parenthood|being a (?:mother|father|parent|mum|mom|dad))\b`,
      String.raw`\byou (?:\w+ ){0,3}(?:for|about|with|have|need|got|without|manage|organi[sz]e|arrange|do) (?:\w+ )?(?:child ?care|the school run|nursery run)${END}`,
      String.raw`\b(?:is|are) there (?:a |an |any |some )*(?:mrs|mr|husband|wife|partner|boyfriend|girlfriend|${SOMEBODY}(?: special)?|significant other|kids|children|little ones?|family)\b[^?]*\b(?:at home(?: who| for you| waiting|\s*[?,])|back home|waiting|in your life|in the picture|who depends|to look after)(?![^?]*\bpatients?\b)`,
      String.raw`\bis there (?:a )?(?:mrs|mr)\.? \w+|\b(?:mr|mrs|ms|miss)\.? right\b|\bholds? the fort at home\b`,
      String.raw`\b(?:have you|do you have|you have) (?:\w+ ){0,2}(?:${SOMEBODY}|partner|kids|children|family) (?:\w+ )?at home\b|\bwith (?:\w+ )?${CHILDREN} at home\b`,
      String.raw`\b(?:${SOMEBODY}|family) (?:\w+ ){0,3}(?:depends?|relying|relies|rely) on you${END}`,
      String.raw`\byour partner (?:\w+ )?(?:${MINDS})|\b(?:would|will|could|does|is) your partner (?:\w+ )?(?:${MINDS})`,
      String.raw`\byour (?:family|children|kids) (?:\w+ )?(?:${MINDS})|\b(?:would|will|could|does|is|can) your family\b(?! (?:of|tree|name|practice|law|medicine|doctor))`,
      String.raw`\bhow many (?:\w+ )?(?:${CHILDREN}|brothers|sisters|siblings|mouths to feed)(?: (?:and|or) \w+)? (?:do|have|are|would|did)? ?you (?:(?:have|got|having|want|plan|raise|raising)\b)?(?=\s*[?,]| (?:or|at home|yourself|and (?:how|what|which))\b)`,
      String.raw`\byou\b[^?]*\b(?:off|leave|work|back|here|cope|manage)\b[^?]*\bwhen (?:the|your) baby (?:comes|is born|arrives)`,
      String.raw`\byou\b[^?]*\b(?:having|raising|bringing up) (?:a )?(?:kids|little ones|small children|young children|toddlers?)${END}`,
      String.raw`\byou (?:\w+ ){0,2}(?:going|plan|planning|want|intend|hope|about) (?:\w+ ){0,4}have (?:a|another) (?:baby|kid)\b`,
      String.raw`\b(?:a|another|second|third|more) (?:baby|babies|child|children|kids) (?:on the (?:cards|way|horizon)|planned|in (?:the|your) plans?)\b`,
      String.raw`\bwas (?:that|it|this) (?:a |your )?(?:maternity|paternity|parental) leave\b`,
      String.raw`\bwho (?:would |will |can |is |does |do )?(?:be |going to )?(?:look(?:s|ing)? after|takes? care of|taking care of|mind(?:s|ing)?|watch(?:es|ing)?|has|have) (?:to mind |to look after )?(?:the |your )?(?:${CHILDREN}|family|parents|mother|father|dog)\b[^?]*\b(?:while|when|if) (?:you|we)\b`,
      String.raw`\bwho (?:picks? up|collects?|drives?|will pick up|drops?|gets) (?:the|your) ${CHILDREN} (?:up |off )?(?:from|to|at) (?:school|nursery|day ?care|kindergarten)\b`,
    ],
  },
];
