import type { CourtesyWords } from "../courtesies.ts";
import { PARTLY } from "./grammar/attendance.ts";
import { DONE, NUMBER } from "./grammar/words.ts";

const re = String.raw;
const ALL = re`(?:all|everyone|everybody|there|you|both|team|colleagues|folks|again|referent|bot)`;
/** What somebody is thanked for; not where the sentence begins anew: "thanks for asking but I can't come". */
const FOR = re`\sfor(?:\s(?!(?:but|i|we|can|can't|cannot|sorry|who|what|when|where)(?:\s|$))[^\s,.;:!?]+){1,8}`;

/** When it is, and why. */
const TAIL = re`(?:\s(?:for|to|on|at|the|meeting|next|today|tomorrow|‹[dt]\d+›))*(?:\s(?:because|due\sto|as|since)\s.*)?`;

export const courtesies: CourtesyWords = {
  whole: {
    greeting: [
      re`(?:hi|hello|hey|hiya|yo|dear|good\s(?:morning|afternoon|evening|day))(?:\s(?:to\s)?${ALL})*(?:\s‹[pn]\d+›)?`,
      re`how\sare\s(?:you|things)(?:\sdoing|\stoday)?`,
    ],
    thanks: [
      re`(?:(?:cheers|thanks|thank\syou),?\s)?(?:(?:it\sis\s|that\sis\s|it's\s|that's\s)?(?:very\s)?much|greatly|really)\sappreciated`,
      re`(?:ok(?:ay)?\s|great\s|no\s(?!(?:thanks|thank\syou|thx)$)|yes\s|super\s)?(?:(?:many|a\sthousand)\s)?(?:thanks|thank\syou|thx|cheers|ta)(?:\s(?:a\slot|so\smuch|very\smuch|again|${ALL})|\sin\sadvance|\s‹[pn]\d+›)*(?:${FOR})?`,
    ],
    wish: [
      re`(?:have\sa\s)?(?:very\s)?(?:nice|good|great|lovely|merry|happy)\s(?:weekend|evening|holiday|holidays|christmas|new\syear|easter|summer|trip|day|one|night)(?:\s(?:to\s)?${ALL})*(?:\s‹[pn]\d+›)?`,
      re`(?:thanks\s)?(?:you\stoo|same\sto\syou|likewise)`,
    ],
    farewell: [
      re`(?:bye|bye\sbye|goodbye|see\syou|see\sya|talk\s(?:to\syou\s)?soon)(?:\s(?:then|later|soon|around|${ALL}))*`,
    ],
    agreement: [
      re`no\s(?:thanks|thank\syou|thx)`,
      re`(?:ok|okay|fine|great|perfect|super|good|nice|right|sure|understood|agreed|i\sagree|noted|well\sdone|(?:that\s|it\s)?(?:sounds|is)\s(?:\p{L}+\s)?(?:good|fine|great|right|sensible|reasonable)|that's\s(?:\p{L}+\s)?(?:good|fine|great|right)|got\sit|will\sdo|no\sproblem|you're\swelcome)(?:\s(?:then|with\sme|by\sme))?`,
    ],
    answer: ["(?:yes|no|yep|yeah|nope|maybe)"],
    reopen: [
      re`(?:re-?open|open)\s${NUMBER}(?:\sagain)?`,
      re`${NUMBER}\s(?:should|must|has\sto|needs\sto)\sbe\s(?:reopened|opened\sagain)`,
      re`${NUMBER}\s(?:is\snot|isn't)\s${DONE}\safter\sall`,
    ],
    late: [
      re`(?:(?:i|we|‹[pbn]\d+›)(?:'m|'ll|'ve)?\s)?(?:unfortunately\s|sadly\s)?(?:${PARTLY.join("|")})${TAIL}`,
      re`running\s(?:(?:a|an|bit|little|about|\d+|min\p{L}*\.?|hour)\s)*late${TAIL}`,
      re`(?:i|we)(?:'m|'ll|\sam|\sare|\swill)?\s(?:(?!(?:not|with|on|task|action|never)\s)[^\s]+\s){0,6}(?:late|later|delayed)${TAIL}`,
    ],
  },
  openings: [
    "hi",
    "hello",
    "hey",
    "dear",
    re`good\s(?:morning|afternoon|evening|day)`,
    re`(?:i\s)?hope\s(?:you|all|everyone|everybody|this)\s(?!can|come|attend)[^.!?\n]*(?=[.!\n])`,
    re`(?:(?:many|a\sthousand)\s)?(?:thanks|thank\syou)(?:\s(?:for\s(?!(?:but|i|we)(?:\s|[,.!]))[^\s,.;:!?]+(?:\s(?!but|i\s|we)[^\s,.;:!?]+){0,3}|a\slot|so\smuch|very\smuch))?(?=[,.!])`,
  ],
  prefaces: [
    re`(?:(?:please|kindly)\s)+(?:record|register|note|take\snote)\sthat(?=\s[^.;:?!]{2,60}?(?:\snot|\sunable|\scan't|\swon't|\scannot|\sattend|\sabsent)(?!ed))`,
    // "If it isn't too much to ask" is no condition.
    re`if\s(?:it|that)(?:'s|\sis|\swas|\swould\sbe)?(?:\snot|n't)?\s(?:too\s(?:much|late|difficult|short\snotice)|any|no|possible|ok(?:ay)?|all\sright|a)(?:\s(?:trouble|bother|problem|to\sask|of\sa\sbother))*,(?=\s)`,
    re`(?:just\s)?(?:for\s(?:your|everyone's)\sinformation|fyi|as\san\supdate|a\s(?:quick|short)\supdate)(?:[,:–-]|(?=\s))`,
    re`(?:this\sis\s(?:just\s)?to|(?:i|we)\s?(?:am|'m|are|'re)\s(?:just\s)?(?:writing|e-?mailing|messaging|getting\sin\stouch)\s(?:in\sorder\s)?to|(?:i|we)\s?(?:would\s(?:just\s)?like\sto|'d\s(?:just\s)?like\sto|must|have\sto|need\sto|can|want(?:ed)?\sto|wish\sto|just\swant(?:ed)?\sto)|just\s(?:to|a\s(?:quick\s)?note\sto)|(?:a\s)?quick\snote\sto)\s(?:hereby\s|just\s|quickly\s|regretfully\s)*(?:let\s(?:you(?:\sall)?|everyone|everybody|the\s\p{L}+)\sknow|inform\s(?:you(?:\sall)?|everyone|everybody|the\s\p{L}+)|tell\s(?:you(?:\sall)?|everyone)|confirm|advise(?:\syou)?|say|report|note|announce|mention|notify\s(?:you|everyone))\sthat(?=\s)`,
    re`please\s(?:be\s(?:advised|aware|informed)|note)\sthat(?=\s)`,
  ],
  noted: [
    re`(?:and\s|so\s)?(?:(?:can|could|will|would)\syou\s(?:(?:please|just)\s)*|please\s)(?:note|log|record|write|register|put)\s(?:that|it|this)(?:\s(?:down|please|for\s(?:me|us)|(?:on|in|to)\sthe\s(?:list|action\slist|log|minutes|record)))*`,
  ],
  // "On behalf of Lars: he cannot come": what somebody says of themselves, passed on.
  passedOn: [
    [
      re`on\sbehalf\sof\sWHO[:,]?\s(?:(?:I|i|[Ww]e)\s(?:can|must|am\sto|would\slike\sto)\s(?:let\syou\sknow|inform\syou|say)\sthat\s)?(?:he|she|they)`,
      "",
    ],
    [
      re`on\sbehalf\sof\sWHO[:,]?\s(?:I|i|[Ww]e)\s(?:would\slike\sto\s|wish\sto\s|must\s|have\sto\s|hereby\s)?(?:send|give|offer)\s(?:you\s)?(?:his\s|her\s|their\s)?apologies`,
      "apologies from ",
    ],
    [
      re`(?:I|i|[Ww]e)(?:'ve|\shave)\s(?:just\s)?(?:received\s|had\s|got\s)(?:word|a\smessage|notice)\sfrom\sWHO\sthat\s(?:he|she|they)`,
      "",
    ],
    [
      re`WHO(?:'s|\shas)\s(?:(?:just|now|also)\s)*(?:written|written\sto\s(?:me|us)|informed\s(?:me|us)|let\s(?:me|us)\sknow|notified\s(?:me|us)|sent\sword|messaged\s(?:me|us))(?:\sto\ssay)?\sthat\s(?:he|she|they)`,
      "",
    ],
    [re`apologies\s(?:have\sbeen\s|were\s)?received\sfrom\sWHO`, "apologies from "],
  ],
  ofComing: [re`not(?!\p{L})`, "n['’]t", "unable", "after all", "attend", "com(?:e|ing)"],
  everybody: [re`(?:to\s)?(?:you\sall|all|everyone|everybody|there|both|team|colleagues|folks|again|referent|bot)`],
  closings: [
    re`(?:(?:with\s)?(?:kind|best|warm|many)\s(?:regards|wishes)|regards|sincerely|yours\s(?:sincerely|truly)|all\sthe\sbest|best|cheers|(?<!no,?\s)thanks)`,
    re`(?:i\s)?hope\s(?:you|everyone|all|it|the\smeeting)\s(?:have|has|enjoy|enjoys|goes?|will\sgo)\s[^.!?\n]*(?:well|good|nice|lovely|productive|pleasant)(?:\s[^.!?\n]*)?`,
  ],
  abbreviated: [],
  denials: ["no", "nope"],
  hesitations: ["uh+m*", "um+", "erm+"],
  salutations: ["Hi", "Hello", "Hey", "Dear"],
  beforeOwnName: ["hi", "hello", "hey"],
  itIs: ["this is", "it's", "it is"],
  here: ["here"],
};
