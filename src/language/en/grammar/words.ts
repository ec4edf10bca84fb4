/** Regular-expression sources for what many English forms are made of. */

export const WHO = String.raw`‹[pbn]\d+›`;
export const KNOWN = String.raw`‹[pb]\d+›`;
export const DAY = String.raw`‹d\d+›`;
/** Up to four words in between, none of which denies: "can ‹unfortunately› not". */
export const SOME = String.raw`(?:(?!(?:not|never|(?:do|does|did|is|are|wo|ca|would|should|could|have|has)n't)\s)[^\s.;:?!]+\s){0,4}?`;
export const FEW = String.raw`(?:(?!(?:not|never|(?:do|does|did|is|are|wo|ca|would|should|could|have|has)n't)\s)[^\s.;:?!]+\s){0,2}?`;

export const AGENDA = String.raw`(?:meeting\s)?agendas?`;
export const MINUTES = String.raw`(?:(?:meeting\s)?minutes(?!\s(?:late|before|after|earlier|later|ago))|summar(?:y|ies)|recap|meeting\snotes)`;
/** What becomes of a paper, which somebody tells and does not ask for. */
export const PAPER_TOLD_OF = String.raw`^(?!.*\?)(?:(?:hi|and|but|so|ps|nb|fyi|just\sso\syou\sknow)[,:]?\s)*(?:the\s|our\s|an?\s)?(?:${AGENDA}|${MINUTES})\s(?:(?:for|of|from)\s(?:(?!can\s|could\s|may\s|should\s|must\s)\S+\s){1,4}?)?(?:(?:will|is\sgoing\sto|are\sgoing\sto|is|are|was|were|has\sbeen|have\sbeen|gets?)\s(?:(?:be|being|now|just|already)\s)*(?:published|posted|sent|circulated|uploaded|shared|out|issued|released|on\s(?:its|their)\sway)|(?:goes|go|comes?|will\s(?:go|come|follow)|follows?)\s(?:out|later|on|soon))(?!\p{L})[^.,;:?!]*[.!]*$`;
export const AT_MEETING = String.raw`(?:(?:at|for|in|on|to|during|from)\s)?(?:(?:the|our|your|that)\s)?(?:(?:next|coming|upcoming|following)\s)?(?:(?:${DAY}\s)?meeting|session|time|${DAY})`;
export const OTHER_COMMITTEE = String.raw`(?:the\sother|another)\s(?:cluster|committee|forum|board|group|council)`;
export const TASK = String.raw`(?:actions?(?:\sitem)?|tasks?|to-?do|number|no\.?|item|#)`;
export const NUMBER = String.raw`(?:${TASK}\s?)*#?(?<!‹\p{L}|\d)(?<number>\d{1,4})`;
export const DONE = String.raw`(?:done|finished|completed?|ready|sent(?:\s(?:out|off|round))?|closed|solved|fixed|delivered|sorted|settled|over\sand\sdone|handed\sin|written|submitted)`;
export const LATE = String.raw`(?:overdue|late|delayed|slipp(?:ed|ing)|past\s(?:its|their|the)?\s?(?:due\sdate|deadline)|behind(?:\sschedule)?|missed\s(?:its|their|the|any|a|my)?\s?deadlines?)`;

/** It is not to be done yet: "once Mette approves", "after lunch". */
export const LATER = [
  String.raw`(?:when|once|as\ssoon\sas|after|until|till)\s(?:‹[pbn]\d+›|i|we|he|she|they|you|everybody|everyone|somebody|someone|the\schair\p{L}*)(?:'s|'ve|'re|'m)?\s(?!coming|attending)\p{L}+`,
  String.raw`after\s(?:lunch|dinner|work|the\s(?:weekend|meeting|break|holidays?))(?!\p{L})`,
];
/** What somebody else wants: everybody would be told of it as done. */
export const WISHED = String.raw`(?:‹[pbn]\d+›|the\s(?:vice-?)?(?:chair\p{L}*|mayor|director)|he|she|they|some|somebody|most)\s(?:also\s|really\s|rather\s)*(?:wants?|would|wishes|considers|prefers?|intends?|plans?|(?:is|are)\s(?:considering|thinking\sof|planning))\s(?:[^\s.;:?!]+\s){0,3}?(?:call|cancel|move|moving|reschedul|postpon|push|shift|delay|hold|schedul|drop|scrap)\p{L}*`;
