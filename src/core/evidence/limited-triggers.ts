import type { StanceTrigger } from './stance-trigger.ts';

/** Wording of a little knowledge: "basic knowledge of", "sat in on". */
export const LIMITED_TRIGGERS: readonly StanceTrigger[] = [
  {
    stance: 'limited',
    scope: 'after',
    reach: 10,
    phrases: [
      '{introductory,beginner,elementary,rudimentary,basic,superficial,limited,minimal} * @knowledge',
      '@small {,theoretical,practical,working,academic,general,level} @knowledge',
      '{exposure,exposed,introduction,introduced,newcomer} to',
      '{familiar,familiarity,conversant,acquainted,familiarised,familiarized} with',
      '{awareness,aware,basics,fundamentals,rudiments} of',
      '{beginner,novice} {in,at}',
      '{learn,learnt,read,heard} about',
      '{touch,touched} {on,upon}',
      '{insight,glimpse,peek,taste} {into,of}',
      '{work,working,progressing} {towards,toward} {,a,full} {competence,competency,certification,qualification,proficiency,sign off}',
      '{helped,helped out,assisted,stood in,involved,covered} {once,twice,occasionally,briefly}',
      '{once or twice,a couple of times,a few times,now and then,from time to time}',
      '{rarely,seldom,occasionally,sporadically,briefly}',
      'occasional {help,involvement,participation,cover,support,assistance} {with,in,for}',
      'some idea of',
      '{hear,heard} of',
      '{know,understand,understood,grasp} the {principle,basics,theory,idea,outline,purpose,concept} {of,behind}',
      '{one-day,two-day,three-day,half-day,one-week,short,brief} {induction,introduction,rotation,placement} {to,in,into,on}',
      'only {touch,touched,seen,saw,scratched,brushed,met} {,on}',
      '{observation,shadowing} of',
      '{dabble,dabbled,tinker,tinkered} {in,with}',
      '{course,training,theory,lectures} only {in,on}',
      '{still,currently,just} {learning,starting}',
      '{starting out,start out} in',
      '{first,early} steps {in,into,with,towards}',
      '{shadow,observe,sat in on,observer at,observer in,observer of}',
    ],
  },
  {
    stance: 'limited',
    scope: 'before',
    reach: 1,
    condition: 'at-end',
    phrases: [
      '{basic,beginner,elementary,limited,novice,learning,rudimentary,introductory,some,theoretical,superficial,minimal,little,fundamentals,basics,theory,foundation,entry} {,level} {,@knowledge} {,only}',
      '{cannot,can not,could not} {build,do,make,write,draw,run,lead} {one,it,them} {,myself,alone}',
      '{in theory,at beginner level,at a basic level,at entry level,still learning,work in progress,once or twice,now and then,from time to time,a few times,a couple of times,on occasion}',
      '{fundamentals,basics,theory,principles,classroom,coursework} only',
      '{theory,knowledge} from {a textbook,textbooks,books,school,university,lectures}',
      '{assisted,helped,tried,done,did,observed,seen,saw} {,only} {once,twice,occasionally,briefly,a few times}',
    ],
  },
  {
    stance: 'limited',
    scope: 'before',
    reach: 3,
    phrases: [
      '{a handful of times,once or twice}',
      'no {case,client,patient,project} of my own',
      'from the {back,back bench,back row,gallery,public gallery,sidelines,fringe,audience}',
    ],
  },
  {
    stance: 'limited',
    scope: 'before',
    reach: 2,
    phrases: [
      '{covered,mentioned,touched on,introduced,discussed} {,only,briefly} {in,during} {class,lectures,lecture,school,training,a module,a course,a lecture}',
    ],
  },
  {
    stance: 'limited',
    scope: 'after',
    reach: 0,
    phrases: [
      '{basic,elementary,rudimentary,limited,superficial,theoretical,partial,entry level,beginner,beginner level,minimal}',
    ],
  },
];
