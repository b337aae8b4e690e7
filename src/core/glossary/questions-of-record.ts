import type { BannedQuestion } from './banned-topic.ts';
import { END } from './question-frames.ts';

const POLICE =
  '(?:the )?(?:police|law|courts?|old bill|feds|cops?|constabulary|authorities|sheriff)';

/** The police and the courts: what others have on record. */
export const QUESTIONS_OF_RECORD: readonly BannedQuestion[] = [
  {
    topic: 'record',
    instead: 'This post needs a background check after an offer. Do you agree to it?',
    words: {
      being: [
        'arrested|jailed|imprisoned|convicted(?! (?:that|by))(?: of [\\w ]+)?|found guilty(?: of [\\w ]+)?',
        'caught (?:driving drunk|drink[- ]driving|drunk|stealing|shoplifting|speeding)|cautioned by the police|handcuffed|detained by the police|in handcuffs|behind bars|criminal',
        '(?:charged|done) (?:with|for) (?:a |any )?(?:crime|something|anything|offence|offense|felony|shoplifting|drink[- ]driving|theft|fraud|assault|speeding)',
        `in (?:jail|prison|(?:police )?custody|court as a defendant|(?:any )?trouble with ${POLICE})(?! to)`,
        'ex-?con|felon|convict|on (?:parole|bail|remand)|known to the police|in front of a judge',
        'locked up|put away|banged up|nicked|busted|fingerprinted|cautioned(?! (?:about|against|that))|acquitted|prosecuted|sentenced|indicted|evicted|stopped and searched|bankrupt',
        'on (?:tag|licence)(?= |\\s*\\?)|on probation(?! (?:period|at|in your|with your|for your|when))|(?:out )?on (?:bail|parole|licence for)',
        `(?:accused|suspected|convicted|questioned|investigated) (?:of|for|over|about) (?:a |an |any |some )?(?:criminal \\w+|crime|offen[cs]e|theft|stealing|fraud|assault|violence|shoplifting|drug \\w+|sexual \\w+|rape|something you)`,
        `(?:questioned|interviewed|detained|held|picked up|pulled over|hauled in|taken in|investigated|stopped|raided|visited|searched) (?:under caution|by ${POLICE})`,
        'in (?:a |any )?(?:(?:street )?gang|young offender\\S* institution|borstal|juvenile (?:detention|hall)|(?:a |the )?(?:police |prison |jail )?cells?)',
        '(?:to|up in|in|before) (?:a )?(?:criminal |magistrates\\W? |crown |juvenile |youth )*court(?=\\s*\\?| (?:as a (?:defendant|youngster|juvenile|kid|teenager|child)|yourself))',
        '(?:held|taken|kept|brought) (?:overnight |in )?(?:by|to|at|in) (?:the )?(?:police(?: station)?|cells?|custody)|fined(?=\\s*\\?| by a court)|an? suspect|suspect(?=\\s*\\?)|bailed|bound over',
        'detained(?=\\s*\\?)|(?:ex-|former |young |first |repeat )*offender|through the (?:criminal justice system|courts)|in (?:care|a detention centre|juvenile hall)(?=\\s*\\?| or| as a child)',
        '(?:detained|booked)(?= or (?:booked|detained|arrested|charged|questioned|locked)| at an? (?:protest|demo\\w*|rally|march|football))',
        'collar felt|caught with drugs|charged with (?:anything|something)(?: [\\w ]+)?|done for (?:possession|drugs|fighting|gbh|abh|theft|drunk\\w*|assault)',
        'in (?:any )?(?:legal )?trouble (?:as a|when you were|growing up)[\\w ]*|up before (?:the|a) (?:judge|magistrates?|beak|bench)',
        'on the wrong (?:side of the law|end of [\\w ]*(?:handcuffs|the law))',
      ],
      ailing: [
        '(?:(?:police|formal|simple) cautions?|cautions?(?=\\s*[?,])|warrants?(?=\\s*\\?| out)|(?:pending |outstanding )?charges(?=\\s*\\?| pending| against)|restraining orders?(?: against [\\w ]+)?|asbo|court orders?(?: against [\\w ]+)?|(?:ankle|electronic) (?:tag|bracelet|monitor)|mugshot|(?:juvenile|sealed|clean|expunged|spotless) records?(?=\\s*\\?| with| or)|convictions? (?:expunged|sealed|spent|overturned)|points on your licence|bench warrants?|previous(?=\\s*\\?)|form(?=\\s*\\?))',
        'arrests?(?=\\s*[?,.]| (?:we|that|which|or|in your past|on your record|as a)\\b)',
        `(?:dealings?|contact|encounters?|history|bother|scrapes|altercations?) with ${POLICE}(?=\\s*[?,]| (?:yourself|as a|in the past|over|before))|(?:a )?(?:fixed )?penalty notice|your collar felt`,
        `anything on file with ${POLICE}`,
        '(?:criminal|police|arrest) (?:record|history|background)(?: (?:expunged|sealed|erased|wiped|cleared|deleted|removed|spent))?|(?:criminal |unspent |spent )*convictions?(?: that [\\w ]+)?',
        `felon(?:y|ies)|misdemeanou?rs?|rap sheet|dui|dwi|run-?ins?(?! with (?:a|your|the (?!law|police)))|day in court|skeletons[\\w ]*`,
        `(?:trouble|brush(?:es)?|problems?|run-?ins?|difficulties) with ${POLICE}(?: in [\\w ]+)?`,
      ],
      yours: ['(?:criminal|arrest|police) (?:record|history|past)|(?:parole|probation) officer'],
      yoursAlone: [
        'convictions(?! about)(?: spent)?|arrest|day in court|mugshot|probation officer',
      ],
      doing: [
        '(?:go|going|went|been|sent|gone) to (?:jail|prison)|(?:done|served|do any|serve) (?:time|a (?:prison |jail |custodial )?sentence)|(?:stood|stand|face|faced) (?:trial|charges)',
        '(?:g[eo]t|receive|received|accept|accepted|given) (?:a |an |any )?(?:(?:police|formal|simple|official) )*(?:caution|asbo|suspended sentence|criminal conviction)|shoplift(?:ed)?',
        '(?:do|done|did|try|tried) (?:any |some |a bit of )?shoplifting(?: [\\w ]+)?|do time for',
        '(?:go|went|gone|summoned|hauled) (?:up )?to court(?=\\s*\\?| as a (?:youngster|juvenile|kid|teenager|child|defendant))',
        '(?:know|have) (?:anyone|anybody|someone|friends|family|relatives) in (?:prison|jail)|(?:plead(?:ed)?|pled) (?:no contest|guilty)',
        '(?:done|do|did|given) community service(?: for| as a sentence|\\s*\\?)?(?= for|\\s*\\?|)|(?:worn|wear|wearing|fitted with) an? (?:electronic |ankle )+(?:tag|bracelet|monitor)',
        'been inside(?=\\s*\\?)',
        '(?:sp(?:end|ent)|slept|sleep) (?:\\w+ ){0,3}(?:in|inside|behind) (?:a |the )?(?:police )?(?:jail|prison|custody|cells?|bars|lock-?up|remand)',
        '(?:g[eo]t|getting|land\\w*|been|run) (?:yourself )?(?:in|into) (?:any |some |serious )?(?:trouble|bother) (?:as a (?:teenager|juvenile|kid|youngster|minor|child)|when you were [\\w ]+|with [\\w ]+(?<=police|law|courts))',
        '(?:do|done|did|take part in|taken part in|involved in) (?:something|anything) (?:illegal|criminal|against the law)|(?:belong|belonged) to a gang',
        'br(?:eak|oken) the law|commit(?:ted)? (?:a |any )?crimes?|plead(?:ed)? guilty|stolen (?:anything|something)',
        '(?:lost|had) your (?:driving )?licen[cs]e (?:for|suspended|taken|revoked)[\\w ]*|ke(?:ep|pt) (?:your nose clean|on the right side of the law)',
      ],
      private: [
        'arrested|(?:in|wear|worn) handcuffs|rap sheet|criminal (?:record|past)|spent convictions?|(?:young offender\\S*|juvenile) (?:institution|record|detention)|(?:police|prison|jail) cells?',
        '(?:in|inside) the cells|behind bars|(?:run-?ins?|scrapes?|brush(?:es)?) with the (?:law|police)',
        '(?:arrests?|convictions?|cautions?),? (?:spent or|including|even|however|old or|whether)[^?]*',
      ],
    },
    forms: [
      String.raw`\b(?:tell (?:me|us)|know|hear|mention|declare|disclose|list|any)\b[^?.]*\b(?:any|your|previous|past|old) (?:(?:old|past|previous|criminal|minor|spent|police|prior) )*(?:arrests?|convictions?|cautions?|criminal history|brush(?:es)? with the law|run-?ins? with ${POLICE}|trouble with ${POLICE}|offences|offenses)(?=\s*[?,.]| (?:you|that|which|or|on|as|even|including|in your)\b)(?! (?:on|in) (?:the|your) (?:ward|shift|unit))`,
      String.raw`\b(?:are|is|was|has|have|does|do) (?:you or )?(?:your (?:family|brother|sister|father|mother|husband|wife|son|partner|parents)|any\w+ in your family)\b(?: \w+){0,5} (?:prison|jail|arrested|convicted|criminal|police|record|gang|court|inside)${END}`,
      String.raw`\b(?:were|was) (?:the|any|those|all) charges (?:\w+ )?(?:dropped|dismissed|withdrawn|brought)|\b(?:take|took|taken|have) your (?:mugshot|fingerprints)\b`,
      String.raw`\b(?:anything|something|nothing|old arrests?|arrests?)\b[^?]*\b(?:on|in|from) (?:your|a|the) (?:dbs|crb|police check|police file|criminal check|background check|rap sheet|background)\b(?<=\byour?\b[^?]*)`,
      String.raw`\b(?:warrant|case|charges?|proceedings)\b(?: \w+){0,3} (?:out for|against) you\b|\b(?:charges|case) against you\b`,
      String.raw`\b${POLICE} (?:\w+ ){0,2}(?:know|tell us about|say about|have on|think of) (?:your name|you|of you|about you)\b|\b(?:called|call|set|rang) ${POLICE} on you\b`,
      String.raw`\bjudge (?:\w+ )?sentenced? you\b|\b(?:how long|when|where|why) were you (?:inside|locked up|away)\s*\?`,
      String.raw`\b(?:your (?:house|home|flat|car|locker)|you) (?:\w+ ){0,2}(?:searched|raided|visited) by ${POLICE}`,
      String.raw`\byou (?:\w+ ){0,3}(?:picked up|pulled over|pulled in|taken in|hauled in|run in|stopped|arrested|nicked|done|booked|detained|had up|charged) for (?:drink[- ]driving|drunk[- ]driving|speeding|shoplifting|stealing|fighting|drugs|possession|theft|burglary|robbery|fraud|vandalism|assault)\b`,
      String.raw`\bwhat (?:were|are) you (?:charged with|accused of|convicted of|arrested for|sentenced for|in (?:prison|jail|court) for|inside for)\s*\?`,
      String.raw`\b(?:look|looked|check|checked|ask|asked|ring|rang|call|called|searched)\b[^?]*\byou\b[^?]*\bwith ${POLICE}\s*[?,]`,
      String.raw`\b(?:come|comes|show|turn|pop) up on (?:your|a|the) (?:dbs|crb|(?:background|police|criminal) (?:records? )?check)\b`,
      String.raw`\b(?:have|did|has|had) ${POLICE} (?:\w+ ){0,2}(?:stop|arrest|question|take|taken|pick|search|charge|caution|knock|visit|interview|bother|catch|caught|come|came|look)\w* (?:up with |for |after |[\w]+ )?you`,
      String.raw`\b${POLICE} (?:\w+ ){0,2}(?:give|gave|given|issued?|served?|slapped|let)(?: you)?(?: off)? (?:with )?(?:you )?(?:an? |any )?(?:\w+ )?(?:cautions?|warnings?|fines?|(?:speeding |parking )?tickets?|penalty|summons|asbo|criminal record)\b(?<=\byou\b[^?]*)`,
      String.raw`\b${POLICE}\b[^?]*\b(?:on file|on record|know|find) (?:about|on|under) you\b|\byour name (?:up )?in (?:the )?police\b`,
      String.raw`\b(?:anything|something|nothing) (?:on|in) your (?:record|past|background)\b|\bis your record clean\b|\byour (?:dbs|background|background check|police check)\b[^?]*\b(?:show|reveal|turn up|come back|pop up|find)\b`,
      String.raw`\b(?:has|have|did) (?:anyone|anybody|somebody) (?:\w+ )?(?:take|taken|took|sue|sued) you(?: to court)?(?=\s*[?,]| for)`,
      String.raw`\bskeletons\b[^?]*\b(?:closet|cupboard|know about|your)\b|\bever been\b[^?]*\bhandcuffs\b`,
    ],
  },
];
