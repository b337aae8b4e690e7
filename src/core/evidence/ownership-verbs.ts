/**
 * Verbs of people who answer for what came of it, in the forms which can be nothing else. Gathered by
 * hand for this program from verbs usual on resumes; irregular forms are written out.
 */
export const OWNERSHIP_FORMS: ReadonlySet<string> = words(
  'led leads leading negotiated negotiates negotiating directed directs directing chaired chairs chairing',
  'co-chaired cochaired headed heading managed manages managing ran running oversaw oversees overseeing overseen',
  'supervised supervises supervising founded founding established establishing launched launching initiated',
  'initiating concluded concluding brokered brokering mediated mediating steered steering spearheaded',
  'spearheading conducted conducting presided presiding commanded commanding governed governing orchestrated',
  'orchestrating pioneered pioneering instituted instituting settled settling resolved resolving revived reviving',
  'convened convening drove driving won winning secured securing shaped shaping built building created creating',
  'renegotiated renegotiating masterminded devised devising championed championing built rebuilt rebuilding',
  'introduced introducing designed designing redesigned redesigning owned owns owning overhauled overhauling',
  'reorganised reorganized reorganising reorganizing revamped revamping relaunched reformed',
  'restructured restructuring transformed transforming architected architecting',
);

/** Two words that are one verb of ownership. */
export const OWNERSHIP_PAIRS: ReadonlySet<string> = new Set([
  'set up',
  'setting up',
  'rolled out',
  'rolling out',
  'took over',
  'taking over',
  'took ownership',
  'taking ownership',
  'took charge',
  'taking charge',
]);

/** At the beginning of a passage these name the one who answers for what follows. */
export const OWNERSHIP_POSTS: RegExp =
  /^(?:acting |deputy |global |regional |group |senior )?(?:(?:was |were |being )?in (?:sole |full |overall )?charge of|(?:took|had|held) (?:sole |full |overall )?charge of|head of|director of|lead (?:for|on)|(?:manager|supervisor) (?:for|of)|team (?:lead|leader)(?: for| of| in)?|chief of|owner of|accountable for)\s/iu;

/** Right behind a name that begins a passage they make a post of it: "Accounts payable team leader". */
export const OWNERSHIP_TITLES: RegExp =
  /^[\s-]*(?:team |section |shift |group )?(?:lead|leader|manager|head|supervisor|director)\b(?!\s*['’])/iu;

/** Their plain forms, which may be nouns or adjectives too ("lead officer", "the head of"). */
export const OWNERSHIP_PLAIN: ReadonlySet<string> = words(
  'lead negotiate direct chair head manage run oversee supervise found establish launch initiate conclude',
  'broker mediate steer spearhead conduct preside command govern orchestrate pioneer settle resolve revive',
  'convene drive win secure shape build create renegotiate devise champion',
);

/** In front of an infinitive or participle these say that somebody else owned it. */
export const SUPPORT_FORMS: ReadonlySet<string> = words(
  'help helped helping helps assist assisted assisting assists support supported supporting supports aid aided',
  'contribute contributed contributing participate participated participating joined trained learned learnt',
);

/** Past forms of other verbs that do not end in -ed. */
export const IRREGULAR_PASTS: ReadonlySet<string> = words(
  'wrote kept held took gave brought taught sat stood spoke sent set met made did dealt went drew found bought',
  'sold told understood began chose drove flew got grew heard laid left lent lost paid put read said saw sought',
  'shot showed sought spent spread struck swore took thought wore wove was were been',
);

/** Participles used as adjectives; they govern nothing. */
export const NO_VERBS: ReadonlySet<string> = words(
  'united limited related based detailed varied advanced named mixed combined joined-up proposed agreed',
  'interested experienced skilled seasoned assigned needed unified need speed indeed allied informed fixed integrated shared embedded automated distributed registered chartered certified licensed qualified accredited dedicated motivated committed organised organized',
);

/** Words before a plain form that make it a verb. */
export const BEFORE_PLAIN_VERB: ReadonlySet<string> = words('to and i we will or did');

/** At the beginning of a sentence a plain form is a verb if one of these follows. */
export const AFTER_PLAIN_VERB: ReadonlySet<string> = words(
  'the a an our my its their all both every and bilateral multilateral two three talks negotiations teams',
);

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
