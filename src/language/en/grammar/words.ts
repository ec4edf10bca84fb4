/** Regular-expression sources for what many English forms are made of. */

export const WHO = String.raw`‹[pbn]\d+›`;
export const KNOWN = String.raw`‹[pb]\d+›`;
export const DAY = String.raw`‹d\d+›`;
/** Up to four words in between, none of which denies: "can ‹unfortunately› not". */
export const SOME = String.raw`(?:(?!(?:not|never|(?:do|does|did|is|are|wo|ca|would|should|could|have|has)n't)\s)[^\s.;:?!]+\s){0,4}?`;
export const FEW = String.raw`(?:(?!(?:not|never|(?:do|does|did|is|are|wo|ca|would|should|could|have|has)n't)\s)[^\s.;:?!]+\s){0,2}?`;

export const AGENDA = String.raw`(?:meeting\s)?agendas?`;
export const MINUTES = String.raw`(?:(?:meeting\s)?minutes(?!\s(?:late|before|after|earlier|later|ago))|summar(?:y|ies)|recap|meeting\snotes)`;
export const AT_MEETING = String.raw`(?:(?:at|for|in|on|to|during|from)\s)?(?:(?:the|our|your|that)\s)?(?:(?:next|coming|upcoming|following)\s)?(?:(?:${DAY}\s)?meeting|session|time|${DAY})`;
export const OTHER_COMMITTEE = String.raw`(?:the\sother|another)\s(?:cluster|committee|forum|board|group|council)`;
export const TASK = String.raw`(?:actions?(?:\sitem)?|tasks?|to-?do|number|no\.?|item|#)`;
export const NUMBER = String.raw`(?:${TASK}\s?)*#?(?<number>\d{1,4})`;
export const DONE = String.raw`(?:done|finished|completed?|ready|sent(?:\s(?:out|off|round))?|closed|solved|fixed|delivered|sorted|settled|over\sand\sdone|handed\sin|written|submitted)`;
export const LATE = String.raw`(?:overdue|late|delayed|past\s(?:its|their|the)?\s?(?:due\sdate|deadline)|behind(?:\sschedule)?|missed\s(?:its|their|the)?\s?deadline)`;
