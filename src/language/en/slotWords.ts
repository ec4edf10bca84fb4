import type { SlotWords } from "../slots/slotWords.ts";
import { comingWords } from "./comingWords.ts";
import { AGENDA, DONE, LATE, MINUTES, WHO } from "./grammar/words.ts";

const re = String.raw;
const DAY = re`‹d\d+›`;
/** "The first meeting" and "a second meeting" are hardly ever meant as a number. */
const ORDINALS = new Map(
  ["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"].map(
    (word, at): [string, number] => [word, at + 3],
  ),
);

const LENGTHS = new Map([
  ["five minutes", 5],
  ["ten minutes", 10],
  ["fifteen minutes", 15],
  ["twenty minutes", 20],
  ["thirty minutes", 30],
  ["a quarter of an hour", 15],
  ["half an hour", 30],
  ["an hour", 60],
]);
const PRESENTERS = re`‹p\d+›(?:(?:,|\sand)\s‹p\d+›)*`;

/** "At 3 in the afternoon" is a time, and no room. */
const PART_OF_DAY = re`(?:(?:early|late)\s)?(?:mornings?|afternoons?|evenings?|day|forenoon|night|end|meantime|future|same|usual|first|last)(?!\p{L})`;

/** A place may have one word more than its name: "Thisted library", and not "Thisted on Friday". */
const FURTHER = re`(?:\s(?!(?:at|on|in|to|for|the|next|and|this|instead|from)(?!\p{L}))\p{L}+)?`;

export const slotWords: SlotWords = {
  ...comingWords,
  minutes: [MINUTES],
  agenda: [AGENDA],
  nextMeeting: [
    re`(?:next|coming|upcoming|following)\s(?:\p{L}+\s)?(?:meeting|time|session|agenda)`,
    "meet next",
    "meet again",
  ],
  past: [
    re`(?:who|what|where|when|how|which|how\smany)\s(?:\p{L}+\s){0,2}?(?<!(?:have|has|had)\s(?:\S+\s)?)(?:was|were|did|came|had|sent|attended|missed|cancel+ed|met|stood)(?!\s(?:[^?]*\s)?(?:we're|we\sare|supposed\sto)(?!\p{L}))`,
  ],
  since: ["since"],
  previousMeeting: [re`(?:last|latest|previous|most\srecent)\s(?:\p{L}+\s)?(?:meeting|time|session)`],
  meetingBeforeLast: [
    re`(?:meeting|session)\sbefore\s(?:the\s)?(?:last|previous)(?:\sone)?|(?:second|next)[\s-](?:to[\s-])?last\smeeting|last\smeeting\sbut\sone`,
  ],
  meetingNumber: [
    re`(?<number>\d{1,3})(?:st|nd|rd|th)\s(?:ordinary\s|regular\s|extraordinary\s)?meeting`,
    re`(?:meeting|minutes)\s(?:number|no\.?|#)\s?(?<number>\d{1,3})`,
    re`(?:of|from|for|at|was|is|to)\s(?:the\s)?meeting\s(?<number>\d{1,3})(?!\s?[:/.]\s?\d|\s?(?:am|pm|days?|weeks?|months?|hours?|min))`,
    re`(?<!every\s)(?<ordinal>${[...ORDINALS.keys()].join("|")})\s(?:ordinary\s|regular\s)?meeting`,
  ],
  ordinals: ORDINALS,
  plan: [
    re`(?:which|what|all|our|upcoming|future|planned|coming)\s(?:[^\s.;:?!]+\s){0,3}?meetings|next\smeetings|meeting\s(?:plan|calendar|schedule|dates|list)|schedule\sof\smeetings|(?:are|do)\s(?:there|we\shave)\s(?:any\s)?meetings`,
  ],
  contrast: ["but"],
  joining: ["and", "with"],
  several: [
    re`(?:next|coming|following)\s(?:two|three|four|five|six|few|couple\sof|\d+)\s(?:\p{L}+\s)?(?:meetings|times|sessions)`,
    re`(?:two|three|four|five|six|few|\d+)\s(?:next|coming|following)\s(?:meetings|times|sessions)`,
    re`(?:both|either|neither)\s(?:days|dates|day|date|times?)`,
    re`(?:both|either|neither|all|any|every|each|none|some|several)\s(?:[^\s.;:?!]+\s){0,3}?(?:meetings?|sessions?)`,
    re`the\s(?:two|three|four|five|\d+)\s(?:[^\s.;:?!]+\s)?meetings|every\s(?:${DAY}|\p{L}+day)|all\sof\s${DAY}|any\s?more`,
    re`(?:the\s)?rest\sof\s(?:the\s)?\p{L}+|the\smeetings`,
  ],
  through: [re`(?:to|until|till)(?:\sand\sincluding)?(?:\sthe)?`],
  until: ["(?:by|before|until|till|no later than|ahead of|at the latest)(?: the)?"],
  again: ["(?:before|until|till|to|by|ahead of|again)(?: (?:the|after|on))?"],
  askAgain: [
    re`(?<!(?:not|n't)\s)remind\sme\s`,
    re`(?:ask|write|come)\s(?:me\s|to\sme\s|back\s)?(?:again|later|on\s${DAY}|${DAY})`,
  ],
  some: [
    re`(?:reminders?|notifications?|remind(?:ing)?\s(?:me|us))\s(?:about|of|on|regarding)\s(?!(?:it|that|this|them|anything|everything|things|stuff)(?!\p{L}))\p{L}+`,
    re`(?:meeting|action|task|agenda|minutes)\s(?:reminders|notifications)`,
    // Those of the day before, where that is not all that is wanted.
    re`(?:the\s)?(?:day\sbefore|previous\sday)`,
  ],
  fewer: [
    "(?:fewer|less(?: often)?|not so (?:many|often))(?!.* (?:none|no more))",
    re`(?:in|on|at|during|over)\s(?:the\s)?(?:weekends?|evenings?|mornings?|nights?)|(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:after|outside)\s(?:of\s)?(?:working\s|office\s)?hours`,
    re`^(?:please\s|now\s)*stop(?:\s(?:it|now|please))*[.!]*$`,
  ],
  stopping: [
    re`stop\p{L}*|no|not|none|never|\p{L}+n't|quit|off|without|disabl\p{L}*|paus\p{L}*|mut(?:e|ing)|snooz\p{L}*|silen\p{L}*|quiet|unsubscribe|enough|cancel|drop|leave|hush|peace|rid|end|kill|bother\p{L}*|disturb\p{L}*|nag\p{L}*|pester\p{L}*|spam\p{L}*|bug\p{L}*`,
  ],
  starting: ["start|starts|again|resume|more"],
  after: ["after(?: the)?"],
  surely: [
    re`i|we|have|got|now|all|already|finally|also|just|actually|fully|completely|been|(?:be\s)?(?:regarded|considered)(?:\sas)?|is|are|both|has|well|and|too|(?:on|about)\s(?:the\s)?\S+|${DAY}`,
  ],
  lasting: [
    re`(?:(?:it\s)?(?:takes|lasts|for)\s)?(?:(?:about|some|at\smost)\s)?(?:(?<minutes>\d{1,3})\s?min(?:\.|ute|utes|s)?|(?<length>${[...LENGTHS.keys()].join("|")}))`,
  ],
  allotted: [
    re`(?:about\s|some\s|just\s)?(?:(?<minutes>\d{1,3})\s?min(?:\.|ute|utes|s)?|(?<length>${[...LENGTHS.keys()].join("|")})|(?:some|a\slittle)\stime|a\sfew\sminutes)\s(?:to\s(?:talk|hear|speak)\sabout|to\s(?:discuss|cover|consider)|on|for|about)`,
  ],
  lengths: LENGTHS,
  presenting: [
    re`v\/\s?(?<who>${WHO}(?:(?:,|\sand)\s${WHO})*)`,
    re`(?:(?:presented\s|introduced\s)?by|(?:with\s)?(?:presenters?|speaker)(?:\sis|:)?)\s(?<who>${PRESENTERS})`,
    re`(?<who>${PRESENTERS})\s(?:presents?(?:\sit)?|will\spresent(?:\sit)?|introduces?(?:\sit)?|(?:is|as)\s(?:the\s)?presenter)`,
    re`(?<who>i)(?:'ll|\s(?:will|can|shall|would\slike\sto))?\s(?:present|introduce)(?:\sit)?(?:\smyself)?`,
    re`(?<=[^›\s],\s)(?<who>${PRESENTERS})`,
  ],
  placing: [re`(?:right\s)?(?:after|before|as)\s(?:agenda\s)?item\s(?:number\s|no\.?\s)?\d{1,2}`],
  itemNumber: [
    re`(?<!action\s|actions\s|to-?do\s)(?:agenda\s)?(?:item|point)\s(?:number\s|no\.?\s|#\s?)?(?<number>\d+)`,
  ],
  noSubject: [re`it|this|that|something|(?:an?\s)?(?:new\s)?(?:item|point|topic)`],
  measure: [
    re`(?:(?:(?:\d+|an?|one|two|three|five|ten|fifteen|twenty|thirty|half|only|about|of)\s)*(?:min\.?|minutes?|hours?)\s?)?(?:(?:\S+\s)?(?:more|less|longer|shorter))?(?:\stime)?`,
  ],
  takingItem: [
    re`(?<who>${WHO})(?:\s?(?:'ll|'s)|\swill|\sis)?\s(?:(?:takes?|taking|does|doing|has|gives?|giving|covers?|covering)\s(?:[^\s.,;:?!]+\s){0,2}?(?:items?|points?|presentation|slot|talk)|presents?|presenting|introduc(?:es?|ing))[^.,;:?!]*`,
  ],
  passOn: [
    re`(?:tell|inform|let)\s(?:them|everyone|everybody|‹b\d+›|the\s‹b\d+›|the\s(?:others?|rest|secretariat|chair|committee|group|meeting))\s(?:know\s)?(?:that\s)?(?<told>[^.;!?]+)`,
    re`(?:say|mention|pass\son)\s(?:to\sthem\s|to\sthe\sothers\s)?that\s(?<told>[^.;!?]+)`,
  ],
  released: [
    re`(?:(?:,|\.)?\s?(?:so|and)?\s)?‹[pn]\d+›\s(?:(?:is\snot|isn't)\sneeded|(?:does\snot|doesn't|won't)\s(?:have|need)\sto\s(?:come|attend|be\sthere)|need\snot\s(?:come|attend))(?:\s(?:after\sall|for\sme|instead|any\s?more))*,?`,
  ],
  toWriter: [re`(?!for\s)\p{L}+\s(?:just\s|also\s)?(?:to\s)?me`],
  toReader: ["you"],
  remark: [
    re`\s?,\s(?:and\s|so\s)?(?:it|that|this)(?:'ll|'s|\swill|\sis)\s(?:be\s|going\sto\sbe\s)?(?!not|n't)[^.,;:?!‹]{2,30}[.!]*`,
  ],
  another: [
    re`(?<=[,;.]\s|\s(?:and|but|while|then|so)\s)(?:(?:i|we)(?:['’]ll)?\s\p{L}+|${WHO}(?:\sand\s${WHO})*\s(?:will|shall|\p{L}+s))`,
  ],
  by: [
    re`(?<count>\d{1,2}|an?|one|two|three|four|five|six|ten|another|an?\scouple\sof|a\sfew)\s(?:(?:more|extra)\s)?(?:(?<days>days?)|(?<weeks>weeks?)|(?<fortnights>fortnights?)|(?<months>months?))(?!\p{L})`,
  ],
  counts: new Map([
    ...["one", "two", "three", "four", "five", "six"].map((word, index): [string, number] => [word, index + 1]),
    ["a", 1],
    ["an", 1],
    ["another", 1],
    ["ten", 10],
    ["a couple of", 2],
    ["another couple of", 2],
    ["a few", 3],
  ]),
  due: [
    "(?:to be |must be |it is |it's )?(?:ready|finished|done)(?: (?:on|by|for))?",
    "(?:with )?(?:due(?: date)?|deadline)(?: (?:is|on|by|for))?:?",
    "(?:in|over|during) the course of(?: the)?",
    "(?:during|over)(?: the)?",
    "(?:to|on|for|at|in|until)(?: the)?",
  ],
  beginning: ["(?:from|since|as of|starting|as from|with effect from)(?: the| on)?"],
  provided: [
    re`(?:book|order|reserv|buy|hir(?=e|ing)|rent)\p{L}*\s[^.,;:?!]*?for(?:\s(?:the|our|next|meeting|on|in|of))*`,
  ],
  dueMeeting: [re`(?:for|by|before|until)\s(?:the\s|our\s)?meeting(?:\s(?:in|on|of))?(?:\sthe)?`],
  itsMeeting: [re`\s?meeting`],
  ending: [
    re`(?:end|finish|stop|extend|last|run|go)(?:s|es|ed|ing)?\s(?:\S+\s){0,2}?(?:(?:at|by|until|till|to)\s)?(?=‹t\d+›)`,
  ],
  place: [
    re`‹t\d+›,\s(?<place>(?:the\s)?‹[bn]\d+›(?:\s(?:in|at)\s‹[bnp]\d+›|${FURTHER}))$`,
    re`(?:at|in)\s(?<place>(?:the\s)?(?!place|channel|next|week|${PART_OF_DAY}|‹[dt])(?:‹[bnp]\d+›|(?<=the\s)\p{L}+|(?:meeting\s)?room(?=\s))(?:,?\s(?:‹[bnp]\d+›|\p{L}[\p{L}-]*|\d+))*)$`,
    re`(?:at|in)\s(?<place>(?:the\s)?‹[bn]\d+›${FURTHER})`,
    re`(?:meeting\s[^.;:!?]{0,40}?on|move\p{L}?\s[^.;:!?]{0,40}?to)\s(?<place>‹[bn]\d+›${FURTHER})`,
    re`(?:via|over)\s(?<place>‹n\d+›)`,
    re`on\s(?<place>(?:microsoft\s|ms\s)?(?:teams|zoom|webex|skype))`,
    re`(?<place>online|virtual)(?:ly)?`,
    re`(?:to|in)\s(?<place>(?:meeting\s)?room\s[\p{L}\d]+)`,
  ],
  newPlace: [
    re`(?:(?:new|change\sof)\s(?:venue|place|location|room)|(?:venue|room|location)\schange)[^:]{0,30}:\s?(?<place>.+)$`,
  ],
  untilSomething: [re`(?:until|till|till\safter)\s(?!further|i\s(?:say|tell|write))\p{L}+`],
  unreadDay: [
    re`(?:d\.|den|the|on)\s\d{1,2}(?:st|nd|rd|th)?(?![\d.:/]|\.\d|\s(?:meeting|time|session|item|point|of|other|others|who|people|members))`,
  ],
  insteadOfHour: [re`(?:instead\sof|rather\sthan)\s(?:at\s)?(?:‹t\d+›|\d)`],
  insteadOfDay: [re`instead\sof\s(?:on\s|the\s|meeting\s)*(?<day>${DAY})`],
  insteadOfPlace: [
    re`(?<=[^,]),?\s(?:and\s|but\s)?not\s(?:at|in|on)\s[^.,;!?]+`,
    re`instead(?:\sof(?:\s(?!(?:at\s)?(?:‹t|\d))[^.,;!?]+(?:,\s(?:meeting\s)?room\s[\p{L}\d]+)?)?)?`,
  ],
  heldDay: [
    re`^(?!.*(?<!\p{L})(?:new|next|extra|additional|schedule|arrange|plan|book|set|create)\s).*(?<!\p{L})(?:start|begin|finish|end)(?:s|ing)?\s(?:(?!to\s)[^\s.,;:?!]+\s){0,5}?${DAY}`,
    re`(?:different|new|another|changed)\s(?:room|venue|place|location)\s(?:for|on)\s(?:the\smeeting\son\s)?(?:the\s)?${DAY}`,
    re`(?<!(?:plan|schedule|hold|book|arrange|organi[sz]e|put|set|set\sup|fix|make|call)\s)(?:the|our)\smeeting\s(?:(?:on|of|in|the)\s){0,2}${DAY}`,
    re`^(?:the\s|our\s)?${DAY}\smeeting`,
  ],
  meetingDay: [re`(?:meeting|session)\s(?:(?:on|of|from|in|the)\s){0,2}${DAY}`, re`${DAY}\s(?:meeting|session)`],
  moving: [
    "(?:mov|reschedul|postpon|chang)(?:e|es|ed|ing)",
    "(?:push|shift|delay)(?:ed|es|s|ing)?",
    "(?:now |will )?(?:start|begin)s?",
    "(?:bring|brought) forward",
  ],
  postponing: ["(?:postpon|defer|delay|push)\\p{L}*|put(?:ting)? (?:\\S+ ){0,3}?(?:off|back)"],
  amending: ["(?:chang|correct|fix|amend|updat|adjust)e?"],
  leading: [
    "(?:(?:with )?(?:regard|respect|relation) to|to|that|about|on|the (?:topic|item|point|subject|question)(?: of| on| about)?|an item (?:on|about)|(?:something|anything) (?:on|about|regarding|concerning)|please|also|discussing|something about)",
    re`since\s${DAY}(?:\sabout)?`,
  ],
  trailing: [
    re`(?:please|thanks|thank\syou|cheers|regards.*)`,
    re`(?:(?:at|for|on|in|to|onto|during)\s)?(?:(?:the|our|your)\s)?(?:(?:next|coming|upcoming)\s)?(?:meetings?|agenda|programme|time|session)`,
    re`(?:(?:on|by|before|at|for|in|until|since|from|meeting|the)\s)*${DAY}`,
    re`(?:up|again|then|now|so\sfar|yet|before|already|last|too)`,
  ],
  me: ["i", "me", "myself"],
  shown: ["(?:give|show|tell|send|get|let) me"],
  mine: ["my", "mine"],
  late: [LATE, re`deadlines?\s(?:[^\s.;:?!]+\s){0,3}?missed`],
  finished: [
    DONE,
    "closed",
    re`did\s(?:[^\s.;:?!]+\s){1,4}?(?:finish|complete|close|do|manage)`,
    re`(?:ticked|checked|crossed)\soff`,
  ],
  open: [
    "open",
    "outstanding",
    "pending",
    "unfinished",
    "remaining",
    "current",
    "left",
    re`(?:not|\p{L}+n't)\s(?:yet\s|been\s)*(?:done|finished|completed|closed)`,
    re`need(?:s|ed)?\sto|left\sto|still\sto`,
  ],
  whose: [re`(?<who>‹[pb]\d+›)`, re`(?:for|of|does|has|is)\s(?<who>‹n\d+›)`],
};
