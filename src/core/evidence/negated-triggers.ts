import type { StanceTrigger } from './stance-trigger.ts';

/** Wording of work that was not done: "no experience with", "outside my remit". */
export const NEGATED_TRIGGERS: readonly StanceTrigger[] = [
  {
    stance: 'negated',
    scope: 'after',
    reach: 10,
    phrases: [
      '{no,zero,little or no,little to no,hardly any,without,without any,lack,lacking,lack of,lacks any} {,@real} @experience',
    ],
  },
  {
    stance: 'negated',
    scope: 'after',
    reach: 7,
    condition: 'unconditional',
    phrases: [
      '@not',
      'neither',
      'nor',
      'nothing to do with',
      '{at no point,at no time,in no way,under no circumstances}',
      'unrelated to',
      '{none,little} of {it,this,that,them,these,those,which}',
      '{have,has,had,am,is} yet to',
      'hardly {any,ever}',
      'without {ever,ever having,having,actually}',
    ],
  },
  {
    stance: 'negated',
    scope: 'after',
    reach: 1,
    condition: 'unconditional',
    phrases: ['no', 'no @real', 'without', 'without @real'],
  },
  {
    stance: 'negated',
    scope: 'after',
    reach: 3,
    phrases: [
      'rather than',
      '{too small,too new,too junior} {for,to need,to have}',
      '{exempt,excused,released} from',
      '{nothing like,nothing resembling,no such thing as,nothing in the way of}',
      'instead of',
      'as opposed to',
      'excluding',
      'except',
      'everything but',
      '{left,ended,finished,stopped,moved on} {before,short of}',
    ],
  },
  {
    stance: 'negated',
    scope: 'before',
    reach: 3,
    phrases: [
      '{@be not,@be never,@be-not} @in {my,the,our,this,what}',
      '{@be not,@be never,@be-not} {my,mine,our,ours}',
      '{not,never} {my,our} {field,job,task,area,file,remit,role,responsibility,work,brief,duty,department,desk,business}',
      "{wasn't,weren't,isn't,aren't} {required,involved,included,covered}",
      '{is,are,was,were} {not,never} {required,involved,included,covered,mine}',
      '{is,are,was,were,lay,fell} {outside,beyond} {my,the,our}',
      '{outside,beyond,out of} {,my,our,the} {remit,scope,duties,mandate,responsibility,responsibilities}',
      '{excluded,exempted,removed,absent,missing} from {my,our,the}',
      '{is,are,was,were} {done,handled,carried out,dealt with,left} elsewhere',
      'not {in,within,part of} {scope,my,our,the}',
      'not by {me,us,my team,myself}',
      '{lie,lies,lay,rest,rested,sat,remained} with {another,other,a different,someone else,somebody else,headquarters}',
      '{left,reserved,passed} to {others,other,another,colleagues,specialists}',
      '{did,do,does} {not,never} {form,fall,belong,feature,figure}',
      '{never,not} {form,formed,became,been} part',
      '{not,never} {needed,necessary,asked for,used,offered}',
    ],
  },
  {
    stance: 'negated',
    scope: 'after',
    reach: 2,
    phrases: [
      '{no,without,without any} {access to,contact with,hand in,say in,need for,need of,use for,call for,dealings with}',
    ],
  },
  {
    // Said at the end of the whole: "These came from head office, I never wrote one".
    stance: 'negated',
    scope: 'before',
    reach: 8,
    condition: 'at-end',
    phrases: [
      '{not,never} {among,part of,within,in} {my,our} {task,duties,remit,job,work,brief,field,responsibilities,mandate}',
      'I {,have,had,did} @not {write,wrote,written,do,did,done,use,lead,led,make,made,hold,held,run,ran,perform,draft,saw,seen} {one,any,it,them,that} {,myself}',
    ],
  },
  {
    stance: 'negated',
    scope: 'before',
    reach: 2,
    condition: 'at-end',
    phrases: [
      '{none,nil,no @experience,no,not} {,yet,so far,to date,thus far,as yet}',
      'not {applicable,covered,included,required,part of it}',
      'not {,yet} {signed off,assessed,certified,qualified,trained,competent,done,used}',
      '{never,n / a}',
    ],
  },
];
