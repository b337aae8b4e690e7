// Pieces of regular expressions for questions in lower case that speak to a candidate.

/** What the asker supposes of the candidate: "are you a", "would you call yourself", "I take it you are". */
export const ARE_YOU: string = String.raw`(?:\b(?:are|were)(?:n't)? you|\b(?:would|do) you (?:describe|call|consider|see) yourself(?: as)?|\byou identify as|\b(?:so|presume|presumably|assume|guess|suppose|take it|gather|hear|understand),? (?:that )?you(?:'re| are)) (?:a |an |the |still |currently |now |also |ever |really |actually |any kind of |by any chance )*`;
/** "Do you have any", "have you ever had a", "I take it you have". */
export const HAVE: string = String.raw`(?:\b(?:do(?:n't)? you (?:currently |still |also |already |ever )?(?:have|hold)|have you(?: ever| already)?(?: got| had)?)|\b(?:presume|presumably|assume|guess|suppose|take it|gather|hear),? (?:that )?you(?:'ve got| have)) (?:any |a |an |other |some |young |small |old |previous |past |spent |serious |long-term )*`;
/** What belongs to the candidate. */
export const YOUR: string = String.raw`\byour (?:own |current |future )?`;
/** The end of what is asked about: nothing that would make another thing of it follows. */
export const END: string = String.raw`(?=\s*(?:[?.,;!]|$|and\b|or\b|who\b|that\b|with\b|in\b|when\b|while\b|if\b|at\b|yourself\b))`;
/** A round age in figures or words. */
export const TENS: string = String.raw`(?:[1-9]\d|(?:twenty|thirty|forty|fifty|sixty|seventy)(?:[- ]\w+)?)`;
/** People and events of a family. */
export const KIN: string =
  '(?:husband|wife|spouse|boyfriend|girlfriend|fiancée?|fiance|kids|sons?|daughters?|mother(?! tongue)|father|grandparents|parents|in-laws|marriage|wedding|divorce|pregnancy|childcare|child care|babysitter|nanny)';
/** Children, as askers call them. */
export const CHILDREN: string =
  '(?:children|kids|child|sons?|daughters?|bab(?:y|ies)|little ones|dependants|dependents|toddlers?)';
/** What a believer calls himself or herself. */
export const FAITH: string =
  '(?:religious|christian|catholic|protestant|muslim|jewish|jew|hindu|sikh|buddhist|atheist|mormon|orthodox|(?:regular )?churchgoer|person of faith|believer|baptised|baptized)';
/** Dress that shows a faith. */
export const DRESS: string =
  '(?:head ?scarf|hijab|niqab|burqa|veil|turban|kippah|yarmulke|cross|crucifix)';
/** Names for where somebody or their forebears come from. */
export const PEOPLE: string =
  '(?:black|white|asian|african|arab|hispanic|latino|latina|roma|gypsy|mixed race|indigenous|foreign)';
/** Illnesses and injuries a person has had. */
export const AILMENT: string =
  '(?:(?:back|neck|knee|shoulder|heart|head|spinal|kidney|mental) (?:injury|injuries|trouble|pains?|problems?|surgery|operation|attack|disease|condition)|(?:heart attack|stroke|breakdown|burn-?out|miscarriage|abortion|epilepsy|diabetes|asthma|seizures?|migraines?|surgery|covid|hiv|tuberculosis)|(?:chronic )?(?:illness|disease|pain))';
/** Who treats a person. */
export const DOCTOR: string =
  '(?:therapist|psychiatrist|psychologist|counsell?or|doctor|specialist)';
/** A trade union. */
export const UNION: string = '(?:trade |labou?r )?unions?';
