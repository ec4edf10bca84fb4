import type { Forms } from "../../grammar.ts";
import { AGENDA, AT_MEETING, DAY, FEW, LATER, OTHER_COMMITTEE, SOME, WISHED } from "./words.ts";

const MEETING = String.raw`(?:(?:${DAY}\s)?meetings?|session)`;
/** Another meeting than the committee's own. */
const ANOTHER = [
  OTHER_COMMITTEE,
  String.raw`(?:my|your|their|his|her|its)\s(?:\p{L}+\s)?meeting`,
  String.raw`(?:pre-?|team|staff|council|board|project|department)\s?meeting`,
  String.raw`^(?:the\s|our\s)?(?!(?:next|new|extra|additional|special|coming|upcoming|extraordinary|ordinary|regular|annual|steering|cluster|committee|joint|short|online|virtual|hybrid|first|final|last|other|another|kick-?off|\p{L}+(?:ary|ch|il|ay|ne|ly|st|er)(?:'s)?)\s)\p{L}{4,}\smeetings?\s(?:on|at|is|has)\s`,
  String.raw`meetings?\swith\s(?!‹[dt]|all|everyone)`,
  String.raw`(?:the|our|their|that)\s(?!(?:\p{L}+\s)?(?:steering|cluster|operation\p{L}*|whole|full)\s)(?:\p{L}+\s){1,2}(?:committee|council|board|panel|group|team|department|association|union|unit|office)(?:'s|s')\s(?:${DAY}\s|\p{L}+\s)?meeting`,
  String.raw`meetings?\s(?:of|in|for|with)\s(?:the|our|my|a|his|her|their|another)\s(?!(?:\p{L}+\s){0,2}(?:committee|cluster|steering))(?:\p{L}+\s){0,3}?(?:group|team|board|department|faculty|school|unit|ward|council|project|panel|network|union|society|club|trust|practice|company|office)(?!\p{L})`,
  String.raw`meetings?\s(?:of|in|for)\s(?:the\s)?‹b\d+›|‹b\d+›(?:'s|s)?\s(?:\p{L}+\s)?meeting|‹[pbn]\d+›\s(?:meets?|will\smeet)`,
];
/** A body by its name that calls off or moves something of its own, or at which it happens. */
const THEIRS = [
  String.raw`^(?:(?:but|and|now|over|also|fyi)[\s:,]+)*(?:in|at|over\sat)\s(?:the\s)?‹b\d+›,?\s(?:the|their|its)\smeeting\s`,
  String.raw`(?:‹b\d+›|(?:the|our)\s(?!(?:steering|cluster)\s)\p{L}+\s(?:committee|council|board|panel|association|union|office))\s(?:has\s|have\s|is\s|are\s)?(?:(?:just|now|also|already|unfortunately|again)\s)*(?:cancel|call(?:s|ed|ing)?\soff|mov(?:e|ing)|postpon|reschedul|push|shift)\p{L}*(?!.*(?:the|our)\smeeting(?!\p{L}))`,
];
/** What has been is told, not asked for. */
const PAST = "(?:ended|finished|began|started|lasted|dragged|overran|ran (?:over|on|late|until|to)|went (?:on|over))";

/** Whether one may, which is more often wondered than asked for: everybody would be told. */
const WHETHER = ["^(?:can|could|may|might|shall|should) (?:we|one|i) "];
const WHEN = String.raw`(?:‹[dt]\d+›)`;
/** "The meeting on 3 December", "Thursday's meeting". */
const THAT_DAY = String.raw`(?:the\s|our\s)?(?:meeting\s(?:(?:on|of|in|the)\s){0,2}${DAY}|${DAY}\smeeting)`;

export const showMeeting: Forms = {
  any: [
    String.raw`how\s(?:do|can|will)\s(?:i|we|one)\s(?:get|find\s(?:my\sway|it|the\sway))\s?(?:to\s)?(?:the\s|our\s)?(?:meeting|room|venue|town\shall|${DAY})`,
    String.raw`(?!what\stime\sis\sit)(?:when|where|(?:at\s)?what\s(?:time|day|date)|which\s(?:room|day|building|date)|what\s(?:room|address))(?:'s|\sis|\sare|\sdo|\sdoes|\swill|\sshall|\sdid|\swas|\sand|\sexactly|\sagain)?\s${SOME}(?:${MEETING}|we|it|next|start|begin|meet)`,
    String.raw`confirm\s(?:to\sme\s|me\s)?(?:the\s|your\s)?(?:timings?|times?|venue|date|place|location|room|address)`,
    String.raw`(?:when|where)\s(?:is|do|are|and\swhere|and\swhen)`,
    String.raw`^(?:is|was|has|will)\s(?:the\s|our\s)?(?:next\s|${DAY}\s)?${MEETING}\s${SOME}(?:cancel+ed|called\soff|off|on|moved|postponed|rescheduled)`,
    String.raw`^(?:and\s)?(?:time|when|where|place|venue|date|location|address)[\s?]*$`,
    String.raw`(?:the\s)?(?:address|room|venue|location|place|time\sand\splace|date)\s(?:of|for)\s(?:the\s|our\s)?(?:next\s)?${MEETING}`,
    String.raw`^(?:show\s(?:me\s)?)?(?:the\s|our\s)?(?:next\smeeting|meeting)(?:\splease)?$`,
    String.raw`(?:do|have)\swe\s(?:have\s|got\s)?(?:a\s)?meeting\s(?:on\s)?${DAY}`,
    String.raw`how\slong\s(?:is|does|will)\s(?:the\s)?${MEETING}`,
  ],
  unless: [AGENDA, "task|tasks|action|actions", "minutes", "decided?|discussed?", "deadline", "apologies"],
};

const VENUE = "(?:a|an|the|our|next|new|extra|another|extraordinary)";

/** Where a meeting is held. */
const ROOM = String.raw`(?:‹[bn]\d+›|(?:meeting\s)?room\s)`;

export const scheduleMeeting: Forms = {
  any: [
    String.raw`^(?:we\s(?:must|need\sto|have\sto|want\sto)\s)?(?<bare>(?:move|reschedule|postpone|push|shift|delay))\s(?:the\s|our\s|next\s){0,2}${MEETING}(?:\s(?:on\s|of\s|the\s){0,2}${DAY})?[\s.!]*$`,
    String.raw`^(?:invitation|notice|convening\snotice|summons)(?:\s(?:to|of))?(?:\s?[:–-])?\s(?:[^.;?!]{0,40}\s)?(?:${MEETING}\s)?[^;?!]{0,30}${DAY}[^;?!]{0,20}‹t\d+›`,
    String.raw`(?:new|extra|extraordinary|additional)\smeeting\s?[^;?!]{0,60}${WHEN}`,
    String.raw`(?:schedule|arrange|book|plan|set\sup|set|create|call|convene|organi[sz]e|hold|fix|make|put)\s(?:${VENUE}\s){0,2}(?:${MEETING})\s?[^;?!]{0,60}${WHEN}`,
    String.raw`(?:move|reschedule|push|shift|postpone|bring\sforward|change|delay)\s(?:${VENUE}\s){0,2}${FEW}${MEETING}\s?[^;?!]{0,60}${WHEN}`,
    String.raw`(?:move)\s(?:${VENUE}\s){0,2}${FEW}${MEETING}\sto\s${ROOM}`,
    String.raw`^(?:the\s|our\s)?(?:next\s)?${MEETING}\s${FEW}(?:is(?=\s(?:now\s)?held|[^.;:?!]*\sinstead)|will\sbe|takes\splace|is\sgoing\sto\sbe)\s(?:held\s|now\s)*(?:at|in|on)\s(?:the\s)?${ROOM}`,
    String.raw`^(?:the\s|our\s)?(?:next\s)?${MEETING}\s${FEW}(?:is|will\sbe|takes\splace|is\sgoing\sto\sbe)\s(?:held\s|now\s)*(?:online|virtual(?:ly)?|(?:via|over)\s‹n\d+›)`,
    String.raw`^(?:the\s|our\s)(?:next\s)?meeting\s(?:now\s)?(?:ends|finishes|starts|begins)\s(?:at\s)?‹t\d+›[.!]*$`,
    String.raw`^${THAT_DAY}\s(?:is|will\sbe|takes\splace|starts|begins|ends|lasts)\s${FEW}‹t\d+›`,
    String.raw`${MEETING}\s${FEW}(?:is|has\sbeen|was|will\sbe|gets)\s(?:moved|shifted)\s${FEW}to\s${ROOM}`,
    String.raw`(?:move|reschedule|push|shift)\s(?:the\s)?${DAY}\s(?:to|until)\s${WHEN}`,
    String.raw`(?<next>(?:the\s|our\s)?next\smeeting\s(?:is|will\sbe|takes\splace|is\sgoing\sto\sbe))\s(?:held\s|moved\sto\s|on\s|at\s)*${DAY}`,
    String.raw`${MEETING}\s${FEW}(?:is|has\sbeen|was|will\sbe|gets)\s(?:moved|rescheduled|postponed|pushed|shifted)\s${SOME}(?:to|until)\s${FEW}${WHEN}`,
    String.raw`(?:we|let's)\s(?:will\s|shall\s)?meet\s(?:again\s)?(?:on\s)?${DAY}\s(?:at\s)?‹t\d+›`,
    String.raw`^(?:next\s)?meeting:?\s(?:on\s)?${DAY}[\s,]+‹t\d+›`,
  ],
  unless: [
    // Not the committee's own.
    String.raw`(?:for|over)\s(?:a\s|an\s|some\s)?(?:(?:quick|cup\sof|glass\sof)\s)*(?:coffee|tea|beer|wine|lunch|dinner|brunch|breakfast|supper|cake|drinks?|chat|walk|party)(?!\p{L})`,
    "apologies",
    "task|tasks|action|actions",
    "deadline",
    AGENDA,
    "^(?:when|where|who|is|do|have|what) ",
    "call(?:ing)? off",
  ],
  never: [
    // Somebody else's meeting, or ours in some place.
    String.raw`meeting\s(?:of|at|in|with)\s(?:the\s)?‹[bn]\d+›\s(?:is|was|has|gets|will)`,
    String.raw`(?:am|is|are|was|were|been)\s(?:called|invited|summoned)\sto|(?:has|have)\s(?:\S+\s)?(?:called|asked\sfor|requested|suggested|proposed)`,
    String.raw`(?:move|push|shift|postpone|delay)\s(?:the\s)?(?:item|point|topic|lunch|break|presentation)`,
    String.raw`^(?:i|‹p\d+›)(?:\shave|\shas|'ve\sgot|\sgot)\s(?:also\s|already\s)*(?:an?other\s|a\s)?meeting\s`,
    String.raw`(?:new|mov(?:e|ing|ed)(?:\sthe)?)\smeeting\s(?:room|place|format|link|table|series|house|centre|center|culture|‹b\d+›|secretary)(?!\p{L})|in\s(?:my|your|his|her|their)\scalendar|over\s(?:at|in)\s(?:the\s)?(?:\p{L}+|‹[bn]\d+›)`,
    String.raw`(?:can't|cannot|won't|not|able\sto|could)\s(?:[^\s.,;:?!]+\s)?make\s(?:the|our|your|next)\s`,
    // Some meet besides.
    String.raw`(?:before|after)\sthe\smeeting(?!\son)`,
    String.raw`(?:‹p\d+›|he|she|they)\s(?:holds?|has|have|is\sholding)\s(?:an?\s)?meeting`,
    ...ANOTHER,
    ...THEIRS,
    PAST,
    ...WHETHER,
    ...LATER,
    WISHED,
  ],
};

/** A conference, a train: whatever is no meeting of ours. */
const OTHER_THING = String.raw`^(?:(?:and|but|so|ps|sadly|unfortunately)[,:]?\s)*(?:the|my|our|his|her|their|this)\s(?:(?:‹[dtn]\d+›|[\d.:]+|o'clock|annual|whole|big|local)\s)*(?!(?:\p{L}+\s){0,2}(?:meeting|session|forum|cluster|committee|group|board|council|gathering|next|one)(?:'s|s)?(?!\p{L}))\p{L}{3,}\s(?:(?:on|at|in|to|from|for|the)\s(?:\p{L}+\s)?|‹[dtnb]\d+›\s){0,4}(?:is|was|has\sbeen|'s\sbeen|got|are|were|have\sbeen)\s(?:(?:now|unfortunately|also|just|again)\s)*(?:cancel+ed|called\soff|off)(?!\p{L})`;

export const callOffMeeting: Forms = {
  any: [
    String.raw`^(?:we(?:'ve|\shave)|it\s(?:has\sbeen|was|is)|the\s(?:chair\p{L}*|committee|‹b\d+›)(?:\shas)?|‹b\d+›(?:\shas)?)\s(?:now\s|also\s|unfortunately\s)*(?:decided|agreed|chosen)\s(?:not\sto\s(?:hold|have)|to\s(?:drop|cancel|scrap|call\soff|skip))\s(?:[^.,;:?!]{0,20}\s)?(?:meeting|session)(?!\p{L})`,
    String.raw`(?:stand(?:ing)?|stood)\s(?:down\s(?:the\s|our\s|next\s)*(?:${MEETING}|${DAY})|(?:the\s|our\s|next\s)*(?:${MEETING}|${DAY})(?:\s(?:on\s|of\s)?(?:the\s)?${DAY})?\sdown)`,
    String.raw`call(?:ing|ed)?\s${SOME}off|call(?:ing|ed)?\soff\s${SOME}(?:${MEETING}|${AT_MEETING})|call(?:ing)?\soff\s${DAY}`,
    String.raw`(?:cancel|scrap|drop|scratch|axe)\s(?:the\s|our\s|next\s|this\s|all\s|both\s|of\s|two\s|three\s)*(?:${MEETING})`,
    String.raw`(?:we're|we\sare|i'm|i\sam)\scancel+ing\s(?:the\s|our\s|next\s)*(?:${MEETING}|${DAY})`,
    String.raw`${MEETING}\s(?:[^\s.,;:?!]+\s){0,4}?(?<!\s(?:train|flight|bus|class|appointment)\s)(?:is|has\sbeen|was|will\sbe|gets)\s(?:now\s|hereby\s)?(?:cancel+ed|called\soff|off|scrapped|dropped)`,
    String.raw`(?:there\s(?:is|will\sbe)|we(?:'ll|\swill)?\shave)\sno\smeeting\s`,
    String.raw`there\s(?:won't|will\snot)\sbe\s(?:a|any)\smeeting\s`,
    String.raw`we(?:'re|\sare|\swill|'ll|\swon't)\s(?:not\s)?(?:be\s)?going\sahead\swith\s(?:the\s|our\s)?(?:next\s)?${MEETING}`,
    String.raw`${MEETING}\s${SOME}(?:(?:won't|will\snot|isn't\sgoing\sto)\s(?:be\s)?(?:tak(?:e|ing)\splace|happen(?:ing)?|held|go(?:ing)?\sahead)|(?:isn't|is\snot)\s(?:taking\splace|happening|going\sahead))`,
  ],
  unless: [
    "my (?:attendance|participation|place)",
    "(?:my|another|other) (?:\\S+ )?meeting",
    "^(?:is|was|has) (?:the|our|‹d\\d+›) ",
  ],
  never: [
    OTHER_THING,
    String.raw`(?:not|never|\p{L}+n't)\s(?:[^\s.,;:?!]+\s){0,2}?(?:call(?:ed|ing)?\soff|call\s(?:\S+\s){1,3}off|cancel|scrap|drop)|(?:no|any)\s(?:need|reason)\sto|(?:not|won't)\sbe\s(?:at|in)\s|off\?\sno`,
    "meeting (?:room|booking|link|invitation|invite|lunch|dinner|minutes)",
    String.raw`(?:cancel|call\soff|drop|scrap)\s(?:the\s|our\s)?(?!meeting|session|next|whole)\p{L}{4,}\s(?:for|at|before|after|during|of)\s(?:the\s|our\s)?(?:next\s)?meeting`,
    String.raw`(?!meeting|rest)\p{L}{4,}\s(?:of|to|for|at)\s(?:the\s|our\s|next\s)*meeting\s(?:on\s|of\s)?(?:${DAY}\s)?(?:is|was|has|will)(?!\p{L})`,
    // Elsewhere, or only for somebody.
    String.raw`(?:cancel+ed|called\soff)\s(?:in|at|by|with|over)\s(?!‹d)|(?:cancel+ed|called\soff)\sfor\s(?!‹d|now|good|this|next|the\stime|lack|want|various|several|all|everyone|everybody|a\s|personal)`,
    String.raw`meeting\s(?:at|in)\s(?:the\s)?(?:\p{L}+|‹[bn]\d+›)\s(?:has|is|was|will)(?!\p{L})`,
    ...ANOTHER,
    ...THEIRS,
    PAST,
    ...WHETHER,
    ...LATER,
    WISHED,
  ],
};
