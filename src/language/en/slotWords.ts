import type { SlotWords } from "../slots/slotWords.ts";
import { AGENDA, DONE, LATE, MINUTES, WHO } from "./grammar/words.ts";

const re = String.raw;
const DAY = re`‹d\d+›`;
const who = re`(?<who>${WHO})`;
/** "… from Aalborg Kommune": for whom somebody comes is no person. */
const OF_THEM = re`(?:,?\s(?:from|of|at|\()\s?${WHO}[),]?)`;

/** What somebody does who comes or does not, and what tells that it is this; the writer is spoken of nowhere. */
const COMES = re`(?:(?:sadly|unfortunately|also)\s)?(?:can't|cannot|can|couldn't|isn't|is|won't|will|has|must|sends|comes|attends|joins|needs|called|'s|'ll)`;
const COMING = re`(?:can't|cannot|couldn't|isn't|won't|not|never|ill|sick|unwell|away|apologies|regrets|coming|come|comes|attend|attends|attending|join|joins|joining|there|holiday|vacation|leave|miss|skip|unable)`;
const NOT_MINE = re`(?!.*\s(?:i|me|we|us|my|our)(?!\p{L}))`;
/** "The first meeting" and "a second meeting" are hardly ever meant as a number. */
const ORDINALS = new Map(
  ["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"].map(
    (word, at): [string, number] => [word, at + 3],
  ),
);

const LENGTHS = new Map([
  ["a quarter of an hour", 15],
  ["half an hour", 30],
  ["an hour", 60],
]);
const PRESENTERS = re`‹p\d+›(?:(?:,|\sand)\s‹p\d+›)*`;

export const slotWords: SlotWords = {
  minutes: [MINUTES],
  agenda: [AGENDA],
  nextMeeting: [
    re`(?:next|coming|upcoming|following)\s(?:\p{L}+\s)?(?:meeting|time|session|agenda)`,
    "meet next",
    "meet again",
  ],
  past: [
    re`(?:who|what|where|when|how|which|how\smany)\s(?:\p{L}+\s){0,2}?(?:was|were|did|came|had|sent|attended|missed|cancel+ed|met|stood)`,
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
  person: [
    re`(?:apologies|regrets|cancel+ation)\s(?:from|for|on\sbehalf\sof)\s${who}`,
    re`^(?:apologies|regrets|cancel+ation)(?:\s?[:–-])?\s${who}`,
    re`instead\sof\s${who}`,
    re`${who}(?:'s|\sis|\sare|\shas|\shave|\swill|\swould|\scan|\scould|\scan't|\swon't|\scannot|\sisn't|\sdoesn't|\sneeds|\smust|\ssends|\scalled|\ssadly|\sunfortunately|\salso|\scame|\swas|\sattends|\sjoins|\scomes|\swrites|\ssays|\scalls|'ll)`,
    re`(?:is|can|will|has|are|does)\s${who}`,
    re`(?:count|put|sign|mark)\s(?:on\s)?${who}`,
    re`${who}'?s?\s(?:apologies|cancel+ation|absence)`,
  ],
  toldOfIt: [re`(?:i|we)(?:'ve|\shave)?\s(?:sent|gave|given)\s(?:my\s|our\s)?apologies\sto\s${who}`],
  substitute: [
    re`(?:substitute|deputy|replacement|stand-?in|alternate)\s?(?:for\s(?:me|him|her|${WHO})\s)?(?:is|will\sbe|:)?\s?${who}`,
    re`instead(?:\sof\s(?:me|him|her|us|${WHO}))?,?\s(?:we\s(?:send|have)|i\s(?:send|am\ssending)|there's)?\s?${who}`,
    re`(?:send|sends|sending)\s(?:(?:my|our|his|her|their)\s\p{L}+\s)?${who}${OF_THEM}?(?=$|[.,;!]|\s(?:instead|${DAY}|on|to|in|as)\s?)`,
    re`instead\s(?:comes|goes|attends)\s${who}`,
    re`(?:replaced|represented|covered)\sby\s${who}`,
    re`with\s${who}\s(?:as|in|instead)`,
    re`${who}${OF_THEM}?\s?(?:'s|'ll)?\s(?!(?:\S+\s)?send(?:s|ing)?\s)[^.;:?!‹]{0,35}?(?:instead|in\s(?:my|his|her|their)\s(?:place|stead)|for\s(?:me|him|her)|on\s(?:my|his|her)\sbehalf|(?:my|his|her|their)\s(?:place|seat|substitute|deputy|replacement|stand-?in)|stand(?:s|ing)?\sin|step(?:s|ping)?\sin|fill(?:s|ing)?\sin|cover(?:s|ing)?|substitut\w+|deputi[sz]\w+|(?:represent|replac)\w*\s(?:me|him|her|us)|go(?:es)?\sin\s(?:my|his|her)|as\s(?:substitute|deputy))`,
  ],
  whoseTheyAre: [`(?<=…)${OF_THEM}`],
  perhapsInstead: [
    re`${who}\s?(?:(?:will|can|'ll)(?:\s(?:come|go|attend|be\sthere)|(?=$|[.,;!?]))|(?:is|'s)\s(?:coming|going|attending)|comes|goes|attends)`,
  ],
  somebodyElse: [
    re`^(?:sorry,?\s|unfortunately,?\s|no,?\s|yes,?\s|ok,?\s|but\s|and\s)?(?<who>he|she|they|both|all)\s?(?:can|can't|cannot|comes?|attends?|is\scoming|are\scoming|'s\scoming|'re\scoming|will|won't|is|isn't|'ll\s(?:come|be\sthere))$`,
    re`^(?:sorry,?\s|unfortunately,?\s|no,?\s|yes,?\s|ok,?\s|but\s|and\s)?(?<who>he|she|they|(?:my|our|his|her|their|the)\s(?!apologies|meeting|agenda)\p{L}+)(?:'s|'re|'ll|\s(?:is|are|can|can't|cannot|couldn't|will|won't|has|have|isn't|aren't|must|sends|comes))(?![^.,;:?!]*\s(?:i|me)(?:\s|$))[^.,;:?!]*$`,
    re`(?:apologies|regrets|cancel+ation)\s(?:from|on\sbehalf\sof)\s(?<who>(?!me|myself|us|the|this|our|next)\p{L}+(?:\s(?!for|on|to|at|from|because|as|next)\p{L}+)?)`,
  ],
  pronouns: ["he|she|they|him|her|them|both|all"],
  perhapsNamed: [
    re`^(?:sorry,?\s|sadly,?\s|unfortunately,?\s|but\s|and\s|so\s)?(?<who>[\p{L}-]{2,})(?:\sand\s‹[pn]\d+›)?\s?(?=${COMES}(?!\p{L}))(?=(?:[^.,;:?!]*\s)?${COMING}(?!\p{L}))${NOT_MINE}`,
    re`^(?<who>[\p{L}-]{2,})(?:\s?[:–-])?\s(?:ill|sick|absent|apologies|regrets)[.!]?$`,
    re`^(?:apologies|regrets|absent|ill|sick)(?:\s?[:–-])?\s(?<who>[\p{L}-]{2,})[.!]?$`,
  ],
  theirs: ["he|she|him|her|his|hers|he's|she's|he'll|she'll", re`^${WHO}`],
  own: ["i|we|i'm|i'll|we'll"],
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
  bounding: ["(?:before|until|till|after|from|up to|by)(?: the)?"],
  instead: [
    "instead",
    "in (?:my|his|her|their) (?:place|stead)",
    "on (?:my|his|her) behalf",
    "substitute|deputy",
    "stand(?:s|ing)? in",
    "replace(?:d|ment)",
    "for me",
    re`(?:my|our)\s\p{L}{4,}\s(?:comes|goes|attends|will|is\scoming|is\sgoing|takes)`,
  ],
  meToo: [re`i\s?(?:can't|cannot|won't|'m\s(?:not|ill|sick)|am\s(?:not|ill|sick))`],
  alsoMe: [
    re`(?:and|but)\s(?:(?:neither|nor|so)\s(?:can|could|am|will|do|shall)\s(?:i|we)|me\s(?:neither|too)|i\s(?:can't|cannot|won't)(?:\s(?:come|make\sit|attend|be\sthere))?\seither|i'm\snot\seither)[.!\s]*$`,
  ],
  withMe: [
    re`(?:both\s|neither\s)?(?<who>‹p\d+›)\s(?:and|nor)\s(?:i|me|myself)`,
    re`(?:both\s|neither\s)?(?:me|myself|i)\s(?:and|nor)\s(?<who>‹p\d+›)`,
  ],
  together: [
    re`^(?:[\p{L}‹›\d]+\s){1,2}and\s(?:i|me)`,
    re`(?:${WHO}|(?:my|our)\s\p{L}+)\sand\s(?:i|me|myself)`,
    re`(?:me|myself|i)\sand\s(?:${WHO}|my|our)`,
  ],
  absence: [
    re`apolog\p{L}*|not|\p{L}+n't|cannot|cant|wont|skip\p{L}*|miss\p{L}*|out|without|meeting|come|coming|attend\p{L}*|absen\p{L}*|cancel\p{L}*|send\p{L}*|sorry|afraid|unfortunately|thanks|regards|hi|hello|record|put|count|strike|down`,
  ],
  reason: [
    re`(?:because(?:\sof)?|due\sto|owing\sto|since\s(?=i|we|he|she|there)|as\s(?=i|we|he|she|there))\s?(?<reason>[^.;!?]+)`,
    re`(?:am|is|'m|'s|feeling)\s(?:unfortunately\s|still\s)?(?<reason>ill|sick|unwell|on\s(?:holiday|vacation|leave)|double-?booked)`,
  ],
  until: ["(?:by|before|until|till|no later than|ahead of|at the latest)(?: the)?"],
  again: ["(?:before|until|till|to|by|ahead of|again)(?: (?:the|after|on))?"],
  askAgain: [
    re`(?<!(?:not|n't)\s)remind\sme\s`,
    re`(?:ask|write|come)\s(?:me\s|to\sme\s|back\s)?(?:again|later|on\s${DAY}|${DAY})`,
  ],
  some: [
    re`(?:reminders?|notifications?|remind(?:ing)?\s(?:me|us))\s(?:about|of|on|regarding)\s(?!(?:it|that|this|them|anything|everything)(?!\p{L}))\p{L}+`,
    re`(?:meeting|action|task|agenda|minutes)\s(?:reminders|notifications)`,
  ],
  fewer: [
    "(?:fewer|less(?: often)?|not so (?:many|often))(?!.* (?:none|no more))",
    re`^(?:please\s|now\s)*stop(?:\s(?:it|now|please))*[.!]*$`,
  ],
  stopping: [
    re`stop\p{L}*|no|not|none|never|\p{L}+n't|quit|off|without|disabl\p{L}*|paus\p{L}*|mut(?:e|ing)|snooz\p{L}*|silen\p{L}*|quiet|unsubscribe|enough|cancel|drop|leave|hush|peace|rid|end|kill|bother\p{L}*|disturb\p{L}*|nag\p{L}*|pester\p{L}*|spam\p{L}*|bug\p{L}*`,
  ],
  starting: ["start|starts|again|resume|more"],
  after: ["after(?: the)?"],
  surely: [
    re`i|we|have|now|all|already|finally|also|just|actually|fully|completely|been|(?:be\s)?(?:regarded|considered)(?:\sas)?|is|are|both|has|well|and|too|(?:on|about)\s(?:the\s)?\S+|${DAY}`,
  ],
  lasting: [
    re`(?:(?:it\s)?(?:takes|lasts|for)\s)?(?:(?:about|some|at\smost)\s)?(?:(?<minutes>\d{1,3})\s?min(?:\.|ute|utes|s)?|(?<length>${[...LENGTHS.keys()].join("|")}))`,
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
  measure: [
    re`(?:(?:(?:\d+|an?|one|two|three|five|ten|fifteen|twenty|thirty|half|only|about|of)\s)*(?:min\.?|minutes?|hours?)\s?)?(?:(?:\S+\s)?(?:more|less|longer|shorter))?(?:\stime)?`,
  ],
  takingItem: [
    re`(?<who>${WHO})(?:\s?(?:'ll|'s)|\swill|\sis)?\s(?:(?:takes?|taking|does|doing|has|gives?|giving|covers?|covering)\s(?:[^\s.,;:?!]+\s){0,2}?(?:items?|points?|presentation|slot|talk)|presents?|presenting|introduc(?:es?|ing))[^.,;:?!]*`,
  ],
  toWriter: [re`(?!for\s)\p{L}+\s(?:just\s|also\s)?(?:to\s)?me`],
  toReader: ["you"],
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
    "(?:to|on|for|at|in|until)(?: the)?",
  ],
  dueMeeting: [re`(?:for|by|before|until)\s(?:the\s|our\s)?meeting(?:\s(?:in|on|of))?(?:\sthe)?`],
  itsMeeting: [re`\s?meeting`],
  ending: [
    re`(?:end|finish|stop|extend|last|run|go)(?:s|es|ed|ing)?\s(?:\S+\s){0,2}?(?:(?:at|by|until|till|to)\s)?(?=‹t\d+›)`,
  ],
  place: [
    re`(?:at|in)\s(?<place>(?:the\s)?(?!place|channel|next|week|‹[dt])(?:‹[bnp]\d+›|(?<=the\s)\p{L}+|(?:meeting\s)?room(?=\s))(?:,?\s(?:‹[bnp]\d+›|\p{L}[\p{L}-]*|\d+))*)$`,
    re`(?:at|in)\s(?<place>(?:the\s)?‹[bn]\d+›(?:\s\p{L}+)?)`,
    re`‹t\d+›,\s(?<place>(?:the\s)?‹[bn]\d+›(?:\s\p{L}+)?)$`,
    re`(?:meeting\s[^.;:!?]{0,40}?on|move\p{L}?\s[^.;:!?]{0,40}?to)\s(?<place>‹[bn]\d+›(?:\s\p{L}+)?)`,
    re`(?:via|over)\s(?<place>‹n\d+›)`,
    re`(?<place>online|virtual)(?:ly)?`,
    re`(?:to|in)\s(?<place>(?:meeting\s)?room\s[\p{L}\d]+)`,
  ],
  newPlace: [
    re`(?:(?:new|change\sof)\s(?:venue|place|location|room)|(?:venue|room|location)\schange)[^:]{0,30}:\s?(?<place>.+)$`,
  ],
  insteadOfHour: [re`instead\sof\s(?:at\s)?(?:‹t\d+›|\d)`],
  insteadOfDay: [re`instead\sof\s(?:on\s|the\s|meeting\s)*(?<day>${DAY})`],
  insteadOfPlace: [
    re`(?<=[^,]),?\s(?:and\s|but\s)?not\s(?:at|in|on)\s[^.,;!?]+`,
    re`instead(?:\sof(?:\s(?!(?:at\s)?(?:‹t|\d))[^.,;!?]+(?:,\s(?:meeting\s)?room\s[\p{L}\d]+)?)?)?`,
  ],
  heldDay: [
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
  leading: [
    "(?:to|that|about|on|the (?:topic|item|point|subject|question)(?: of)?|an item (?:on|about)|(?:something|anything) (?:on|about|regarding|concerning)|please|also|discussing|something about)",
    re`since\s${DAY}(?:\sabout)?`,
  ],
  trailing: [
    re`(?:please|thanks|thank\syou|cheers|regards.*)`,
    re`(?:(?:at|for|on|in|to|onto|during)\s)?(?:(?:the|our|your)\s)?(?:(?:next|coming|upcoming)\s)?(?:meetings?|agenda|programme|time|session)`,
    re`(?:(?:on|by|before|at|for|in|until|since|from|meeting|the)\s)*${DAY}`,
    re`(?:up|again|then|now|so\sfar|yet|before|already|last|too)`,
  ],
  me: ["i", "me", "myself"],
  mine: ["my", "mine"],
  late: [LATE],
  finished: [DONE, "closed"],
  open: [
    "open",
    "outstanding",
    "pending",
    "unfinished",
    "remaining",
    "current",
    "left",
    "not (?:yet )?(?:done|finished)",
  ],
  whose: [re`(?<who>‹[pb]\d+›)`, re`(?:for|of|does|has|is)\s(?<who>‹n\d+›)`],
};
