// Classes of words that several topics use, as pieces of expressions for a plain question.

/** A round age in figures or words, and "the wrong side of" it. */
export const TENS: string = String.raw`(?:(?!(?:16|18|21)\b)[1-9]\d(?:th|s)?|(?:twent|thirt|fort|fift|sixt|sevent)(?:y|ies)(?:[- ]\w+)?(?<!percent|minutes|days|hours))`;
/** Husband, wife and those who stand in for them. */
export const SPOUSE: string =
  "(?:husband|hubby|wife|spouse|missus|boyfriend|girlfriend|fiancee?s?|better half|other half|significant other|life partner|domestic partner|man friend|lady friend|bloke's|in-laws)";
/** Children, as askers call them. */
export const CHILDREN: string =
  '(?:children|kids|kiddos|child|childs|sons?|daughters?|bab(?:y|ies)|bairns?|little (?:ones?|boys?|girls?)|young ones|wee ones?|youngsters|teenagers|childrens|toddlers?|newborn|grand ?kids|grandchild(?:ren)?|step ?(?:kids|children|son|daughter))';
/** The rest of a family. */
export const KIN: string =
  '(?:mother(?! tongue)|mum|mom|father|dad|grandparents|grandmother|grandfather|grandma|grandpa|parents|brothers?|sisters?(?! (?:company|firm|site|hospital|ship|project|agency|organi[sz]ation|mission))|siblings|relatives|aunt|uncle|cousins?|folks)';
/** What a believer is called. */
export const FAITH: string =
  "(?:religious(?! (?:about|in))|christian|catholic|protestant|muslim|jewish|jew|hindu|sikh|buddhist|atheist|agnostic|mormon|evangelical|baptist|methodist|lutheran|anglican|pentecostal|quaker|jehovah's witness|born-again|orthodox(?! (?:in|about|on))|churchgoer|church-goer|church person|person of faith|(?:man|woman) of (?:faith|god|the cloth)|believer(?! in)|baptised|baptized|god-fearing|devout|pious|spiritual|sunni|shia|sikh|jain|scientologist|presbyterian|adventist|hasidic|pagan|christened|ordained|humanist)";
/** What a believer follows. */
export const CREED: string =
  '(?:islam|christianity|judaism|hinduism|buddhism|catholicism|(?:a|any|another|the|your) (?:religion|faith|creed)|the (?:bible|koran|quran|torah)|(?:the teachings of )?(?:jesus|christ|god|allah|the lord))';
/** Dress that shows a faith. */
export const DRESS: string =
  '(?:head ?scarf|head covering|hijab|niqab|burqa|veil|turban|kippah?|yarmulke|cross|crucifix|star of david|skullcap)';
/** Where somebody or their forebears come from; demonyms are those askers name most. */
export const PEOPLE: string =
  '(?:black|white|asian|african|arab|hispanic|latino|latina|latinx|roma|gypsy|mixed race|mixed-race|biracial|indigenous|foreign|coloured|caucasian|american|canadian|australian|british|english|scottish|irish|welsh|french|german|italian|spanish|portuguese|dutch|belgian|polish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|russian|ukrainian|serbian|croatian|albanian|bosnian|swedish|norwegian|danish|finnish|estonian|latvian|lithuanian|indian|pakistani|bangladeshi|sri lankan|nepali|chinese|japanese|korean|vietnamese|thai|filipin[oa]|indonesian|malaysian|iranian|persian|iraqi|syrian|lebanese|israeli|palestinian|egyptian|moroccan|algerian|tunisian|nigerian|ghanaian|kenyan|somali|ethiopian|eritrean|south african|mexican|puerto rican|cuban|dominican|colombian|venezuelan|brazilian|jamaican|caribbean|native american|aboriginal)';
/** Countries and parts of the world that askers name most. */
export const LAND: string =
  '(?:the )?(?:uk|us|usa|states|united states|united kingdom|eu|(?:great )?britain|america|canada|australia|new zealand|netherlands|belgium|austria|sweden|norway|denmark|finland|czech republic|slovakia|croatia|kosovo|lithuania|latvia|estonia|georgia|israel|palestine|afghanistan|malaysia|indonesia|singapore|hong kong|taiwan|thailand|algeria|tunisia|sudan|uganda|zimbabwe|cameroon|senegal|congo|haiti|venezuela|peru|chile|argentina|ecuador|middle east|far east|caribbean|philippines|england|scotland|ireland|wales|france|germany|italy|spain|portugal|poland|romania|bulgaria|hungary|ukraine|russia|turkey|greece|serbia|albania|india|pakistan|bangladesh|sri lanka|nepal|china|japan|korea|vietnam|iran|iraq|syria|lebanon|egypt|morocco|nigeria|ghana|kenya|somalia|eritrea|ethiopia|south africa|mexico|puerto rico|cuba|colombia|brazil|jamaica|africa|asia|europe|latin america|south america)';
/** Illnesses and injuries a person has had. */
export const AILMENT: string =
  '(?:(?:bad |dodgy |sore )(?:back|knees?|hip|heart|shoulder)|(?:back|neck|knee|shoulder|heart|head|spinal|kidney|mental|health|medical|drug|drink|drinking|alcohol|hearing|sight) (?:injury|injuries|trouble|pains?|problems?|surgery|operation|attack|disease|conditions?|issues?|complaints?)|cancer|heart attack|stroke|(?:nervous|mental) breakdown|burn-?out|epilepsy|diabetes|asthma|allerg(?:y|ies)|seizures?|migraines?|covid|hiv|aids|tuberculosis|depression|anxiety|adhd|autism|dyslexia|ptsd|panic attacks|arthritis|hernia|pacemaker|prosthesis|stammer|stutter|limp|addictions?|(?:chronic |mental |serious )?(?:illness|illnesses|disease|pain)|health (?:problem|condition|issue)s?|disabilit(?:y|ies)|impairments?|handicaps?|(?:mental |eating |sleep |personality |anxiety |bipolar |nervous )+disorders?)';
/** Who treats a person. */
export const DOCTOR: string =
  '(?:therapist|psychiatrist|psychologist|counsell?or|doctor|gp|shrink|specialist)';
/** Parts of the body that an asker may see. */
export const BODY_PART: string =
  '(?:leg|legs|arm|hand|hands|face|eye|eyes|foot|back|knee|knees|finger|fingers|skin|neck|hip|shoulder)';
/** Where believers meet. */
export const PRAYER_HOUSE: string = '(?:church|mosque|synagogue|temple|chapel|gurdwara)';
/** What believers keep. */
export const FEAST: string =
  '(?:(?:the )?sabbath|shabbat|ramadan|lent|eid|easter|good friday|christmas|passover|yom kippur|rosh hashanah|diwali|holi|navratri|vaisakhi|hanukkah|chanukah)';
/** A trade union, by kind or by a well-known name. */
export const UNION: string =
  '(?:(?:trade |labou?r |old |last )?unions?|teamsters|unison|uaw|usdaw|seiu|unite(?= or|\\s*\\?| the union)|organi[sz]ed labou?r|afl-cio|ig metall|gmb|syndicate)';
/** Where people show what they stand for. */
export const MARCH: string = '(?:protests?|demos?|demonstrations?|march|marches|rall(?:y|ies))';
/** What public opinion is split over. */
export const ISSUE: string =
  '(?:abortion|immigra(?:tion|nts)|asylum seekers|refugees|gun control|brexit|climate change|gay marriage|same-sex marriage|the death penalty|capital punishment|the monarchy|the royal family|royals|israel|palestine|gaza|(?:scottish |welsh |catalan |irish )?independence|(?:(?:donald|joe|mr|president|boris|keir|nigel|vladimir|emmanuel|jeremy|tony|margaret|hillary|barack|kamala) )?(?:trump|biden|putin|starmer|macron|modi|obama|farage|corbyn|thatcher|clinton|netanyahu|boris johnson|johnson)|black lives matter|roe v wade|affirmative action|the war(?: in \\w+)?|the eu|net zero)';
/** Who governs and what people vote on. */
export const POLITICIAN: string =
  '(?:prime minister|president|chancellor|government|election|referendum|brexit|trump|biden|tories|democrats|republicans)';
