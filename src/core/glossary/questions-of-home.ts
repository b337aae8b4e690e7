import type { BannedQuestion } from './banned-topic.ts';
import { CHILDREN, KIN, SPOUSE } from './candidate-words.ts';
import { END } from './question-frames.ts';

const BABY = `(?:more |any )?(?:a |an |another |of your own )?(?:${CHILDREN}|family)(?: of your own)?`;

/** Family: who waits at home. */
export const QUESTIONS_OF_HOME: readonly BannedQuestion[] = [
  {
    topic: 'family',
    instead: 'This post means travel and shifts as advertised. Can you work them?',
    words: {
      being: [
        'married(?! to)|divorced|divorcing|widow(?:ed|er)?|separated|single|pregnant|newly-?wed|bachelor|unmarried|childless',
        'engaged(?! (?:in|with|on|as|by|at|for|from|when))|spoken for|hitched|wed|going steady|courting',
        'expecting(?= a (?:baby|child)|\\s*[?,.]| or| again)|(?:with|expecting) (?:child|twins)',
        '(?:single |working |new |stay-at-home |expectant |lone )?(?:parent|mother|father|mum|mom|dad|mummy)',
        '(?:full-time |main |sole |only )?(?:homemaker|housewife|househusband|breadwinner|earner|caregiver|family man|family woman|family person)',
        'in a (?:\\w+ )?relationship|seeing (?:someone|anyone|somebody|anybody)|with (?:someone|somebody) special',
        'trying for (?:a baby|children|kids|one|another)|trying to conceive|due',
        'living (?:with (?:someone|somebody|a partner|your \\w+)|together|alone)|cohabiting|settled down',
        'on (?:maternity|paternity|parental) leave|breast-?feeding',
        `${SPOUSE} and ${CHILDREN}|the caring kind`,
      ],
      having: [
        `${CHILDREN}|babysitter|nanny|family(?: yet)?|${SPOUSE}|${KIN}|siblings|partner|somebody special|someone special`,
        'family (?:responsibilities|commitments|obligations|plans|ties)|caring (?:responsibilities|duties)|childcare|maternity leave',
        'anyone at home|anybody at home|someone at home|somebody at home|ties',
      ],
      yours: [
        `${SPOUSE}|${KIN}|${CHILDREN}|marriage|wedding|divorce|honeymoon|engagement ring|wedding ring|love life`,
        'marital status|maiden name|family (?:status|situation|plans|planning|life|commitments|circumstances)|home life|domestic (?:situation|arrangements)',
        'child ?care|baby ?sitter|nanny|maternity|due date|home situation|biological clock',
      ],
      yoursAlone: ['family|pregnancy'],
      doing: [
        `get married|getting married|got married|marry|marrying|tie the knot|settle down|settling down|divorce`,
        `(?:have|having|had|want|wanting|start|starting|raise|raising|adopt|adopting|bring up|bringing up|add to) ${BABY}`,
        '(?:become|becoming|became|get|getting|got|fall|falling) pregnant|pregnant|conceive|breast-?feed',
        '(?:take|taking|taken|took|go|going|gone|be|been|return\\w*|come|back) (?:\\w+ ){0,2}(?:maternity|paternity|parental) leave|time off (?:for|when) (?:the|a) baby',
        '(?:live|living) (?:alone|together|on your own|by yourself|with (?:your|a|anyone|anybody|somebody|someone|other people)(?: (?:partner|parents|family|boyfriend|girlfriend|mother|father|husband|wife))?)',
        'juggle (?:the )?(?:home|kids|children|family)[\\w ]*|come from a (?:big|large|small|close)[\\w -]* family',
        `(?:care|caring|look after|looking after|provide) for (?:a |an |any |your )?(?:elderly |sick |disabled |aged )?(?:${KIN}|${CHILDREN}|parent|relative|family)`,
        'wear a (?:wedding )?ring|date|dating',
      ],
      sign: ['(?:wedding|engagement) ring|ring on (?:your|that) finger|baby bump|bump'],
    },
    forms: [
      String.raw`\bmiss or (?:mrs|ms)\b|\bmrs,? (?:or )?(?:miss|ms)\b|\bms or (?:miss|mrs)\b`,
      String.raw`\b(?:see|notice) (?:a|the|that|no|you are wearing a) (?:wedding |engagement )?ring\b|\bwhen is the (?:wedding|big day|baby due)\b`,
      String.raw`\byou\b[^?]*\b(?:babysitter|nanny|motherhood|fatherhood|parenthood|being a (?:mother|father|parent|mum|mom|dad))\b`,
      String.raw`\byou(?:r|rself)?\b(?: [\w']+){0,6} (?:child ?care|school run|school holidays|nursery run|day ?care)${END}`,
      String.raw`\b(?:is|are) there (?:a |an |any |some )*(?:mrs|mr|husband|wife|partner|boyfriend|girlfriend|(?:someone|somebody|anyone|anybody) special|significant other|kids|children|little ones?|family|anyone|anybody|someone|somebody|man|woman)\b[^?]*\b(?:at home|back home|waiting|in your life|in the picture|who depends|to look after)\b`,
      String.raw`\bis there (?:a )?(?:mrs|mr)\.? \w+`,
      String.raw`\b(?:have you|do you have|you have)\b[^?]*\b(?:anyone|anybody|someone|somebody|mrs|mr|partner|kids|children|family)\b[^?]*\bat home\b`,
      String.raw`\b${CHILDREN} (?:at home|of your own|waiting at home|to (?:look after|think of|pick up))\b[^?]*\byou\b|\byou\b[^?]*\b${CHILDREN} (?:at home|of your own)\b`,
      String.raw`\b(?:anyone|anybody|someone|somebody|family|who) (?:\w+ )*(?:depends?|relying|relies|rely) on you${END}`,
      String.raw`\byour partner (?:\w+ )?(?:think|feel|mind|say|do\b|does|employed|work|come|let|allow|move|cope|approve|follow|agree|happy|know|support|object)`,
      String.raw`\b(?:would|will|could|does|is) your partner (?:\w+ )?(?:think|feel|mind|say|do\b|also|employed|work|come|let|allow|move|cope|approve|follow|agree|happy|know|support|object|ok|okay|fine|in)\b`,
      String.raw`\byour (?:family|children|kids) (?:\w+ )?(?:think|feel|mind|say|do\b|employed|work|come|let|allow|move|cope|approve|follow|agree)|\b(?:would|will|could|does|is|can) your family\b`,
      String.raw`\bis (?:your |the )?(?:husband|wife|spouse)\b[^?]*\byou\b`,
      String.raw`\bhow many (?:${CHILDREN}|brothers|sisters|siblings|mouths)\b[^?]*\b(?:do|have|are|would) you\b`,
      String.raw`\bwhen (?:the|a|your) (?:baby|little one|kids|children) (?:come|comes|arrives?|is born|are|gets?|falls?|is ill|is sick)\b[^?]*\byou\b|\byou\b[^?]*\bwhen (?:the|your) baby (?:comes|is born|arrives)`,
      String.raw`\byou\b[^?]*\b(?:having|raising|bringing up|with) (?:a )?(?:kids|little ones|small children|young children|young kids|toddlers?)${END}`,
      String.raw`\bwith (?:kids|little ones|small children|young children|young kids|a family|a baby|a newborn|children)(?: at home)?,[^?]*\byou\b`,
      String.raw`\bwas (?:that|it|this) (?:a |your )?(?:maternity|paternity|parental) leave\b|\bwhen are you due\b|\bdue date\b[^?]*\bbaby\b`,
      String.raw`\bwho (?:would |will |can |is |does |do )?(?:be |going to )?(?:look(?:s|ing)? after|take(?:s)? care of|taking care of|mind(?:s|ing)?|watch(?:es|ing)?) (?:the|your|them)\b[^?]*\b(?:while|when|if) you\b`,
      String.raw`\bwho (?:picks? up|collects?|drives?|feeds?|will pick up|drops?|has|have) (?:the|your) ${CHILDREN} (?:from|to|when|while|at|off)\b`,
      String.raw`\byou (?:\w+ )?(?:get|find|have|need|arrange) a (?:baby)?sitter\b`,
      String.raw`\byou (?:live|living) with your (?:partner|parents|family|boyfriend|girlfriend|mother|father)\b`,
    ],
  },
];
