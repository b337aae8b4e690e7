import type { BannedQuestion } from './banned-topic.ts';
import { CHILDREN, KIN, SPOUSE } from './candidate-words.ts';
import { END } from './question-frames.ts';

const BABY = `(?:more |any |another |other )*(?:a |an )?(?:${CHILDREN}|family)(?: of your own)?`;
/** Not the children on a ward or the family with a patient. */
const OWN = String.raw`(?! (?:on|under|with|from|who|and|or|by)\b| (?:in|at|for) (?!the (?:next|near|coming|future)|future|a few|some))`;
const SOMEBODY = '(?:someone|somebody|anyone|anybody)';
/** At home, and none of those that an employer has. */
const PARTNER =
  '(?:partner(?! (?:organi[sz]ation|agency|agencies|school|firm|company|bank|country|team|institution|university|ministry|site|lab|hospital|office|network|portal|programme|program)s?\\b))';
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
        '(?:single |working |new |stay-at-home |expectant |lone )?(?:parent|mother|father|mum|mom|dad|mummy)(?: (?:of|to) (?:a |an )?(?:one|two|three|four|five|six|twins|several|young|small|teenage|baby|toddler|new-?born|boys?|girls?|kids|children)(?: [\\w-]+)?)?',
        'on your own(?=\\s*\\?)|(?:someone|somebody)\\W?s (?:carer|mum|mom|dad|wife|husband|mother|father)|(?:full-time |family |unpaid )?carer|(?:grand(?:mother|father|parent|ma|pa)|granny|nan)',
        'the main earner|homemaker|housewife|househusband|breadwinner|caregiver|family (?:man|woman|person)',
        'in a (?:serious |long-term |committed |steady )?relationship(?=\\s*[?,.]| or)',
        `seeing ${SOMEBODY}|with ${SOMEBODY} special|trying to conceive|showing(?=\\s*\\?)|(?:going through|having|considering|on) (?:ivf|fertility treatment)|done with babies|due(?= soon|\\s*\\?)`,
        'trying for (?:a baby|a child|children|kids|one|another|a second|a third|number two|a boy|a girl|a sibling)(?: one| child| baby| go)?|on (?:maternity|paternity|parental) leave',
        `on the pill(?=\\s*[?,.]| or)|living (?:with (?:${SOMEBODY}|a partner|your \\w+)|together|alone)`,
      ],
      having: [
        `${CHILDREN}|dependants?|dependents?|twins|babysitter|nanny|family|${SPOUSE}|${KIN}|partner`,
        `${SOMEBODY} special|${SOMEBODY} at home|child ?care(?: arrangements| cover| provision)?|caring (?:responsibilities|duties)`,
        'family (?:responsibilities|commitments|obligations|plans|ties)|maternity leave|custody(?= of (?:your|the (?:kids|children|baby))|\\s*\\?)[\\w ]*|alimony|(?:mouths|pets) to feed',
        '(?:caring|domestic|parental|home) (?:responsibilities|commitments|obligations|duties)|child support|plans to (?:marry|get married|settle down|adopt|start a family)|plans for (?:a |the )?(?:wedding|family|baby|children|kids)',
      ],
      yours: [
        `plans (?:to have|for having|to start) ${BABY}|${SPOUSE}|wedding|honeymoon|engagement ring|marital status|maiden name|home life`,
        'family (?:status|situation|plans|planning|life|commitments|circumstances|obligations|responsibilities|duties|matters)|biological clock',
        '(?:domestic|home|living|child ?care) (?:situation|arrangements)|(?:maternity|paternity|parental) leave|married name|love life|(?:kids|little ones?|toddlers?|grandkids|twins|babysitter|youngest|eldest|ex(?=\\s*[?,.]| (?:mind|help|agree|have|live|take|feel|think|see|pay|get|look|still)s?\\b)|ex-?husband|ex-?wife|in-laws)',
      ],
      yoursAlone: [
        `${KIN}|${CHILDREN}|family|pregnancy|marriage|divorce|youngest|eldest|child ?care|baby ?sitter|nanny`,
      ],
      doing: [
        '(?:get|getting|got) married|marrying|marry(?=\\s*[?,]| (?:soon|again|one day|him|her))|tie the knot|settl(?:e|ing) down',
        `(?:plan|planning|have|having|had|want|wanting|start|starting|raise|raising|adopt|adopting|bring up|bringing up|add to) ${BABY}${OWN}`,
        '(?:become|becoming|became|get|getting|got|fall|falling|fell) pregnant|pregnant|breast-?feed',
        '(?:use|using|on) (?:birth control|contracepti\\w+)',
        '(?:take|taking|taken|took|need|want|go|going|gone|be|been|come back from|back from) (?:\\w+ ){0,2}(?:maternity|paternity|parental) leave',
        'liv(?:e|ing) (?:alone|together|on your own|by yourself|with (?:your \\w+|anyone|anybody|somebody|someone|relatives|parents|family|a (?:partner|boyfriend|girlfriend)))',
        'juggle (?:the )?(?:home|kids|children|family)[\\w ]*|come from a (?:big|large|small|close)[\\w -]* family',
        `(?:care|caring|provide|providing) for (?:your (?:own )?(?:elderly |sick |ageing |aging )?|(?:an )?(?:elderly|ageing|aging) )(?:${KIN}|${CHILDREN}|family)`,
        '(?:bring|bringing|leave|leaving|take|taking) (?:the|your) (?:family|kids|children) (?:along|behind|with you|over here)',
        `(?:done|finished) (?:with |having )(?:babies|children|kids|your family)|adopt(?=\\s*[?,])|(?:go|going|been|gone) through (?:ivf|fertility treatment|a divorce|a separation)`,
        `(?:share|have|got|getting|fight\\w*) (?:for )?custody(?= of (?:your|the (?:kids|children|baby))| with (?:your|the|their|an?) (?!team|lab|courier|depot|site)|\\s*[?,])[\\w ]*|(?:pay|paying|get|receive|owe) (?:any )?(?:child (?:support|maintenance)|alimony|maintenance(?=\\s*\\?))`,
        `(?:look|looking) after (?:your |an? |any )?(?:own |elderly |ageing |aging |sick |ill |disabled )*(?:${KIN}|${CHILDREN}|relative|family member|husband|wife|partner|grandparent)`,
        `(?:postpon|delay|put|putt|wait|giv)(?:e|ing)? (?:off )?(?:up )?(?:with )?(?:on )?(?:starting |having )?(?:a |your )?(?:family|children|kids|motherhood)`,
        `(?:on|off on|back from|return\\w* from|left for|gone for) (?:your )?(?:maternity|paternity|parental|adoption) leave|off having (?:babies|children|kids)|home with (?:the |your )?(?:kids|children|baby)`,
        `(?:change|take|changed|took|keep|kept) your (?:husband's )?(?:sur|last |maiden )?name (?:when|after|on)[\\w ]*`,
        `see (?:children|kids|a family|marriage|babies|yourself (?:having|with|as) (?:a )?(?:kids|children|mother|father|parent|mum|family))[\\w ]*`,
        'wear(?:ing)? (?:that|no) ring|wearing a ring(?=\\s*[;,?])',
        '(?:found|met|find|meet) (?:yourself )?(?:a (?:nice |good |decent )?(?:girl|boy|man|woman|lad|fella|husband|wife)|the right (?:man|woman|person|one)|someone|somebody)(?=\\s*\\?| yet| special)',
        `wear a wedding ring|dat(?:e|ing) ${SOMEBODY}|(?:go|going) out with ${SOMEBODY}`,
      ],
      sign: ['(?:wedding|engagement) ring|ring on (?:your|that) finger|baby bump|married name'],
      private: [
        'child ?care|(?:maternity|paternity|parental|adoption) leave|school (?:run|holidays|plays?)|au pair|nanny|babysitter|alimony|wedding bells|home life|(?:empty|bachelor) (?:flat|nest|pad)',
        'besides yourself|in your life|your (?:married|single) life|child support',
        'ivf|fertility treatment|birth control|contracepti(?:on|ves)|hubby|missus|motherhood|fatherhood|parenthood|(?:your|the) (?:kids|little ones|toddlers?|nursery|school gates?|in-laws)',
        '(?:another|more|any more|first|second) (?:baby|babies)|pregnan(?:t|cy)|nappies|diapers|morning sickness|parents. evenings?|sports days?',
        'family along|miscarriages?|stillbirth',
        'wedding bells|(?:elderly|ageing|aging|sick) (?:mother|father|mum|mom|dad|relatives?)',
      ],
    },
    forms: [
      String.raw`\bwho (?:\w+ ){0,2}(?:babysits?|babysitting|child-?minds?|minds? the house(?=\s*[?,]| (?:when|while|if)))\b(?=[^?]*\byou\b)`,
      String.raw`\b(?:gap|(?:career|the|that|a|your|long|year's) break|pause|leave|time (?:off|out|away)|(?:year|years|months) (?:off|out|away)|those (?:\w+ )?(?:years|months)|absence|leaving|part-time)\b[^?]*\b(?:to|for|because of|due to|down to|from|on account of) (?:have |having |raise |raising |bring up |look after |looking after |take care of |your |a |an |any |the |some )*(?:${CHILDREN}|family|maternity|pregnancy|marriage|${SPOUSE}|${KIN})${END}`,
      String.raw`\b(?:women|mothers|mums|moms|young ladies|girls|married \w+|newlyweds|parents|fathers|working mothers)\b[^?]*[;,.] (?:and |so )?(?:are|will|would|do|is|can) you (?:\w+ )?(?:any different|one of|like that|the same|going to|planning|about to|likely|next)\b`,
      String.raw`\bleav\w+ (?:the|your) ${CHILDREN} (?:with (?:someone|somebody|anyone|family|your|a)|at home|alone|for (?:days|a|so)|behind)\b(?<=\byou\b[^]*)|\bmaternity leave\b[^?]*[,;] (?:\w+ )?(?:are|is|will|would|do|have) (?:you|that|it)\b`,
      String.raw`\bhow long have you (?:two )?(?:been )?(?:together\s*\?|with (?:him|her|your (?:partner|husband|wife|boyfriend|girlfriend)))|\bplans? (?:regarding|about|around|as to|concerning|when it comes to) (?:having )?(?:children|kids|a family|family|marriage|babies|motherhood)\b|\b(?:home|there|back) (?:when|for|before) (?:the|your) (?:children|kids)\b(?<=\byou\b[^]*)|\byou two been together\b|\bwho (?:do|would) you (?:share|live)\b[^?]*\bwith\s*\?|\btak\w+ you away from\s*\?`,
      String.raw`\bwho (?:picks?|picking|collects?|minds?|watches|fetches|drops|looks after|takes care of|takes|feeds|bathes) (?:up |off )?(?:the|your) (?:${CHILDREN})(?: up| off)?(?: from (?:school|nursery|day ?care|the childminder))?(?=\s*[?,]| (?:when|while|if) (?:you|a meeting|work)\b)`,
      String.raw`\b(?:that|the|this|your) ring\b[^?]*\b(?:engagement|wedding|married)\b|\b(?:how many|who)\b[^?]*\b(?:in|at) your (?:household|home|house|flat|apartment|family)\s*[?,]`,
      String.raw`\b(?:maternity|paternity|parental) leave (?:\w+ )?(?:is|are|be|was|might be|would be|may be) (?:\w+ )?(?:likely|planned|coming|due|expected|on the (?:cards|horizon)|in your plans)\b(?![^?]*\b(?:team|staff|colleague|cover|employee)s?\b)`,
      String.raw`\bhow (?:is|are) the (?:marriage|family|wife|husband|missus|baby|kids|little ones?)\s*\?|\bis that why\b[^?]*\b(?:children|kids|baby|babies|family|pregnant|pregnancy)\s*\?`,
      String.raw`\bwho (?:would|will|can|is|does|do)\b[^?]*\b(?:take|fetch|drive|bring|watch|mind|stay with|see to|sit with|pick up|collect|help with) (?:up )?your (?:own )?${CHILDREN}\b`,
      String.raw`\b(?:nursery|day ?care|cr[eè]che|childminder|school run)(?:'s| is| closes?| shuts?)* ?(?:shut|closed|off|early|sick)\b`,
      String.raw`\b(?:when|once|after|until) the baby(?:'s| is| comes| arrives)? ?(?:here|born|out|old enough|comes|arrives)\b(?<=\byou\b[^]*)(?<!\b(?:check|ward|midwi\w+|mother)\b[^]*)(?![^?]*\b(?:check|weigh|measure)\b)`,
      String.raw`\bhow (?:old|big) (?:is|are) your (?:${CHILDREN}|youngest|eldest|oldest|other one|two|three)\b|\bhow far (?:along|gone) are you\b`,
      String.raw`\b(?:any|when is the) (?:wedding|baby|family|babies|kids|children)(?: \w+)? (?:due|on the (?:way|cards|horizon)|planned|any ?time|in the (?:offing|pipeline|works))`,
      String.raw`\b(?:have|having) (?:a|another|more) (?:bab(?:y|ies)|kids?|children)\b[^?]*\b(?:on the cards|in your plans?|for you|your (?:plan|intention|thing)s?|will you|are you|do you)\b`,
      String.raw`\b(?:are|is|do|does|would|will|have|has) your (?:own )?(?:elderly |ageing |aging |old |sick |two |three )*(?:${CHILDREN}|${KIN}|family|${SPOUSE}|${PARTNER})(?: \w+){0,3} (?:rely|relying|depend|depending|dependent|need|needing|live|living|grown|at school|at home|with you|care|looked|settle|settled|old enough|grow)\w*`,
      String.raw`\b(?:single or married|married or single|miss or mrs|married or not|kids or no kids)\b|\b(?:anyone|anybody|someone|somebody) special\b`,
      String.raw`\b(?:do (?:this|the|it|all|that|such)|cope|manage|handle|combine|balance|juggle|take on|work (?:nights|shifts|full-time|late|these|such|weekends)|keep up|fit in)\b[^?.]*\b(?:with|and|around) (?:a |an |two |three |four |your |the |small |young |little |new )*(?:baby|toddlers?|newborn|twins|kids|children|little ones?|family|school-age children) ?(?:at home|in tow|to feed|to look after|to think of|waiting|of your own|to raise)?(?=\s*\?)(?<=\byou\b[^?]*)(?<!(?:patient|ward|clinic|work|deal|play|games?) (?:with|and) (?:\w+ )*)`,
      String.raw`\bwho (?:is|will be|would be) (?:at )?(?:home|there|in)\b[^?]*\b(?:${CHILDREN})\b`,
      String.raw`\b(?:back|return|come back|coming back|stay home|part-time|give up work|stop work\w*) (?:\w+ ){0,2}(?:after|once|when|if) (?:you )?(?:have |had |having |start |starting |get |getting )(?:a |your |any )?(?:baby|kids|children|family|child|married|pregnant)`,
      String.raw`\bwhat (?:do|would|will|are) you (?:\w+ ){0,3}(?:do|doing) (?:\w+ )?(?:when|if|with) (?:your |one of your )(?:${CHILDREN}|${KIN}|${SPOUSE})\b`,
      String.raw`\bbeing a (?:new |single |working |young )*(?:mum|mom|dad|mother|father|parent)\b[^?]*\byou\b`,
      String.raw`\b(?:support|network|help|someone|somebody) (?:\w+ ){0,2}(?:with|for|to mind|to watch|to have) (?:the|your) (?:kids|children|little ones|baby)`,
      String.raw`\b(?:miss|mrs?|ms)\.?,? (?:and |or )?(?:as )?(?:miss|mrs?|ms)\b(?<!mr\.?,? (?:and |or )?(?:as )?mr)|\b(?:this|that|your)\b[^?]*\bmaiden\b[^?]*\bname\b`,
      String.raw`\b(?:with whom|whom?) (?:do|are) you (?:live|living|share a)\b|\bwho (?:else )?(?:lives|resides|is living) with you\b|\bchild ?care arrangements (?:do|have) you (?:have|made|make)\b`,
      String.raw`\bare there (?:any )?plans for (?:children|kids|a family|a baby)\b`,
      String.raw`\bi (?:can )?(?:see|notice) (?:a|the|that|no) ring\b|\bwhen is the (?:wedding|big day|baby due)\b`,
      String.raw`\byou\b[^?]*\b(?:babysitter|nanny)\b|\byou (?:\w+ ){0,2}(?:get|find|have|need|arrange) a (?:baby)?sitter\b`,
      String.raw`\byou (?:\w+ ){0,2}(?:juggle|combine|balance|manage|cope with|fit in) (?:\w+ ){0,3}(?:motherhood|fatherhood|parenthood|being a (?:mother|father|parent|mum|mom|dad))\b`,
      String.raw`\byou (?:\w+ ){0,3}(?:for|about|with|have|need|got|without|manage|organi[sz]e|arrange|do) (?:\w+ )?(?:child ?care|the school run|nursery run)${END}`,
      String.raw`\b(?:is|are) there (?:a |an |any |some )*(?:mrs|mr|husband|wife|partner|boyfriend|girlfriend|${SOMEBODY}(?: special)?|significant other|kids|children|little ones?|family)\b[^?]*\b(?:at home(?: who| for you| waiting|\s*[?,])|back home|waiting|in your life|in the picture|who depends|to look after)(?![^?]*\bpatients?\b)`,
      String.raw`\bis there (?:a )?(?:mrs|mr)\.? \w+|\b(?:mr|mrs|ms|miss)\.? right\b|\bholds? the fort at home\b`,
      String.raw`\b(?:have you|do you have|you have) (?:\w+ ){0,2}(?:${SOMEBODY}|partner|kids|children|family) (?:\w+ )?at home\b|\bwith (?:\w+ )?${CHILDREN} at home\b`,
      String.raw`\b(?:${SOMEBODY}|family) (?:\w+ ){0,3}(?:depends?|relying|relies|rely) on you${END}`,
      String.raw`\b(?:would|will|could|does) your partner (?:have to|need to|want to|find|lose|be able to|be willing to) (?:\w+ )?(?:move|relocate|leave|give up|look for|find|change|a new|another|new|follow|come|work|job)\b`,
      String.raw`\byour ${PARTNER} (?:\w+ )?(?:${MINDS})|\b(?:would|will|could|does|is) your ${PARTNER} (?:\w+ )?(?:${MINDS})`,
      String.raw`\byour (?:family|children|kids) (?:\w+ )?(?:${MINDS})|\b(?:would|will|could|does|is|can) your family\b(?! (?:background|from|have (?:a|any)|suffer|of|tree|name|practice|law|medicine|doctor))`,
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
