import type { Forms } from "../../grammar.ts";
import { presentsItem } from "./item.ts";
import { PARTLY, STAND_IN, STAND_IN_FOR_SOMEBODY } from "./attendance.ts";
import { WORK_PLAIN, WORK_THIRD } from "./work.ts";
import { DAY, DONE, FEW, KNOWN, LATE, NUMBER, SOME, TASK, WHO } from "./words.ts";

const OWNER = String.raw`(?:(?:the\s)?${WHO}|i)`;
const OWNERS = String.raw`(?<owners>(?:${OWNER}(?:\s?[,/&+]\s?(?:and\s)?|\s(?:and|n|'n')\s)){0,5}${OWNER})`;
const SEVERAL = String.raw`(?<owners>(?:${OWNER}(?:\s?[,/&+]\s?(?:and\s)?|\s(?:and|n|'n')\s)){1,5}${OWNER})`;
const MARK = String.raw`(?:(?:new\s)?(?:action|task|to-?do)(?:\sitem)?|log|note|record|noted|agreed|owner)`;
const WILL = String.raw`(?:will|shall|must|should|(?:is|are|am)\s(?:going\s)?to|has\sto|have\sto|needs?\sto|'ll|to)`;
const OPENING = String.raw`(?:(?:(?:can|could|would|will)\syou\s(?:please\s)?(?:note|log|record|(?:put|write|add|note)\s(?:down|(?:it\s)?(?:on|to|in)\s(?:the|our|my)\s(?:action\s|task\s)?(?:list|log)))\sthat|ok(?:ay)?|yes|so|right|and|please\s(?:log|note|record)(?:\sthat)?|log\sthat|note\sthat|agreed(?:\sthat)?|we\sagreed\sthat|as\s(?:agreed|discussed|promised)|(?:the\s)?following\s(?:was\s)?agreed|one\sfor\sthe\slist|for\sthe\s(?:minutes|record|list)),?:?\s)*`;

const LIMIT = String.raw`(?:deadline|due\sdate)`;

export const logAction: Forms = {
  any: [
    String.raw`^${MARK}\s?[:–-]\s?${OWNERS}\s?[:,–-]?\s?(?:${WILL}\s)?(?<task>.+)`,
    String.raw`^(?<deadline>(?:deadline|due|by|before)\s(?:is\s|on\s|the\s)?${DAY})\s?[:,–-]\s?${OWNERS}\s(?:${WILL}\s)?(?<task>(?:${WORK_THIRD}|${WORK_PLAIN})\s.+)`,
    String.raw`^(?:(?:new|an?)\s)?(?:action|task|to-?do)\s(?:for|to)\s(?:${OWNERS}|(?<owners2>me|myself))\s?[:,–-]\s?(?:to\s)?(?<task>.+)`,
    String.raw`^(?:(?:please|can\syou|could\syou)\s)?(?:give|assign)\s${OWNERS}\s(?:the\s|an?\s)?(?:task|action|job)\s?(?:of|to|:|,)?\s?(?<task>.+)`,
    String.raw`^(?:(?:please|can\syou|could\syou|would\syou)\s(?:please\s)?)?(?:(?:get|ask)\s${OWNERS}\sto\s(?<task>${WORK_PLAIN}\s.+)|(?:let's\s)?have\s(?<owners3>(?:${WHO}\sand\s)?${WHO})\s(?<task3>${WORK_PLAIN}\s.+)|put\s(?<owners2>(?:${WHO}\sand\s)?${WHO})\s(?:on(?:\sto)?|down\sfor|in\scharge\sof)\s(?<task2>\p{L}+ing\s.+))`,
    String.raw`^assign\s(?<task>.+?)\sto\s${OWNERS}$`,
    String.raw`^(?:(?:please|can\syou|could\syou|would\syou)\s(?:please\s)?)?(?:make|put)\s${OWNERS}\s(?:down\sas\s)?responsible\sfor\s(?<task>\p{L}+ing\s.+)`,
    String.raw`^${OPENING}${OWNERS}\s?${WILL}\s(?:also\s|then\s|just\s|please\s)?(?<task>${WORK_PLAIN}(?:\s.+)?)`,
    String.raw`^${OPENING}${OWNERS}\s(?:also\s|then\s)?(?<task>${WORK_THIRD}\s.+)`,
    String.raw`^${OPENING}${SEVERAL}\s(?:also\s|then\s)?(?<task>${WORK_PLAIN}\s.+)`,
    String.raw`^${OPENING}${OWNERS}\s(?:is|are|am|'s|'m)\s(?:responsible\sfor|in\scharge\sof|taking\scare\sof|looking\sinto|taking\son)\s(?<task>.+)`,
    String.raw`^${OPENING}${OWNERS}\s(?:has|have|gets?|takes?)\s(?:the\s)?(?:task|job|responsibility)\s(?:of|for|to)\s(?<task>.+)`,
    String.raw`^${OPENING}${OWNERS}\s(?:promised|agreed|volunteered|offered|undertook)\sto\s(?<task>.+)`,
    String.raw`^(?:and\s|so\s|then\s)*(?:it's|it\sis|it\swill\sbe)\s${OWNERS},?\s(?:who|that)\s(?:(?:${WILL})\s)?(?<task>(?:${WORK_THIRD}|${WORK_PLAIN})\s.+)`,
    // What is to be done stands first: "the memo will be written by Maria by 8 January".
    String.raw`^(?<task>(?!there\s|it\s|that\s|who|what|can\s|could\s|the\smeeting)[^.,;:?!‹]{4,80}?)\s(?:will\sbe|is\sto\sbe|must\sbe|should\sbe|to\sbe|shall\sbe)\s(?:written|drafted|prepared|made|sent|circulated|compiled|collected|investigated|updated|reviewed|arranged|booked|produced|drawn\sup|set\sup)\s(?:out\s|round\s|up\s)?by\s${OWNERS}\s(?<deadline>(?:by|before|no\slater\sthan|due|until|on)\s(?:the\s)?${DAY})[.!]*$`,
    String.raw`^${OWNERS}\s?[:–]\s?(?:to\s)?(?<task>.+)`,
  ],
  unless: [
    "(?:instead of|for) (?:me|‹p\\d+›)$",
    "sends? (?:(?:my|his|her|their) )?(?:apologies|regrets)",
    String.raw`${WHO}\s(?:writes|says|calls|emails|texts|asks)\s(?:that|to\ssay|in\ssick|if|whether)`,
    String.raw`(?:asks?|requests?|wants?|needs?)\s(?:to\s(?:have|get)|for)\s[^.;:?!]{0,40}(?:extended|postponed|extension|more\stime)`,
    ...STAND_IN,
    ...STAND_IN_FOR_SOMEBODY,
    ...PARTLY,
    "be there",
    // An action that is there already goes to somebody else; nobody is found yet, or written to only.
    String.raw`^${OPENING}${OWNERS}\s(?:${WILL}\s)?\p{L}+\s(?:also\s|just\s|over\s)*(?:task|action)\s(?:no\.?\s|number\s|#)?\d+`,
    String.raw`(?:find|ask|get)\s(?:just\s)?(?:someone|somebody|anyone|another)(?:\selse|\sperson)?$`,
    "make it",
    "see you",
    String.raw`take\s(?:my|his|her|their|${WHO}(?:'s|s|')?)\splace`,
    String.raw`work(?:s|ing)?\s(?:from|at|part|full|remotely|nights|${DAY})`,
  ],
  never: [
    ...presentsItem,
    String.raw`^(?:please\s)?(?:add|include)\sthe\s(?:agenda\s)?(?:item|point)\s`,
    // What somebody is promised is nothing to do yet.
    String.raw`promise[sd]?\s(?:me|us|you|him|her|them)\s(?!to(?!\p{L}))`,
    // Whom one turns to is no task by itself.
    String.raw`i(?:'ll|\swill|'m|\sam)\s(?:just\s)?(?:writ(?:e|ing)|call(?:ing)?|email(?:ing)?|ring(?:ing)?|text(?:ing)?|ask(?:ing)?)\s(?:to\s)?‹p\d+›[.!]*$`,
    String.raw`(?:i|we)\s(?:probably|perhaps|maybe|apparently|supposedly|must\shave|may\shave|might\shave)\s(?:promised|agreed|volunteered|offered)(?!\p{L})`,
    // What somebody does not do is no task.
    String.raw`^${OPENING}${OWNERS}(?:\s(?:do|does|will|wo|shall|should|must|is|are|am|was)\s?(?:n't|not)|'(?:s|ll|m|re)\snot|\s(?:won't|isn't|aren't|never))\s(?!only)`,
    // What somebody is like, and ways of speaking.
    String.raw`takes?\s(?:good|great|such|excellent|the\sbest)\s(?:good\s)?care\sof|the\s(?:best|worst|finest|nicest|loveliest|funniest)(?!\p{L})|all\sthe\stime|constantly|do(?:es)?\sanything\sfor\s|sends?\s(?:his|her|their|my|our)\s(?:\p{L}+\s)?(?:love|regards|best|greetings|thoughts)|(?:beautiful|lovely|great|wonderful|terrible)\s\p{L}+s?[.!]*$|calls?\s(?:it\sa\sday|the\sshots)|looks?\s(?:back|forward|good|tired|well|like)(?!\p{L})|brings?\sup\sthe\srear|home\swith\s(?:him|her|them)|right\snow[.!]*$`,
    // A guess, or what is rumoured.
    String.raw`(?<=,\s?)(?:i\s(?:think|guess|believe|suppose|hope|hear|assume|presume)|rumou?r\shas\sit|(?:they|he|she|people)\ssays?|or\sso\si\shear|apparently|supposedly|perhaps|maybe)[.!?]*$`,
    String.raw`^(?:i|we|‹p\d+›)\s(?:suggests?|recommends?|think|thinks|hopes?|believes?|wish|wishes)\s(?:that\s)?‹p\d+›`,
  ],
  says: [
    WORK_PLAIN,
    WORK_THIRD,
    String.raw`by|no\slater|until|deadline|due|actions?|tasks?|to-?do|todo|assign\p{L}*|agreed|promis\p{L}*|will|shall|must|should|'ll|gonna|going\sto|to|record|note|log|responsible|charge|tak(?:es?|ing)|form|owner|leave\sit|gets?`,
  ],
};

/** Somebody does something, but not by a word that is certainly work: it is offered, not done. */
export const maybeAction: Forms = {
  any: [
    String.raw`^(?<owners>\p{L}+(?:\sand\s\p{L}+)?)\s(?:will\s|to\s|and\s)?(?<task>(?:${WORK_THIRD}|${WORK_PLAIN})\s.+)`,
    String.raw`^(?:${WHO})(?:\sand\s${WHO})*\s(?:will|to|shall|must|should|\p{L}+s)\s`,
    String.raw`^${MARK}\s?[:–-]\s?.+`,
  ],
};

const TASKS = String.raw`(?:(?:action\s(?:items?|points?|list)|actions?|tasks?|task\slist|to-?dos?|to-?do\slist|assignments))`;

export const listActions: Forms = {
  any: [
    String.raw`^(?:(?:show|see)\s(?:me\s)?)?(?:actions?(?:\sitem)?|tasks?|to-?do)\s(?:no\.?\s|number\s|#)?(?<number3>\d{1,4})$`,
    String.raw`^(?:what|how)\s(?:about|is|'s\sthe\sstatus\sof|is\sthe\sstatus\sof)\s(?:${TASK}\s)?(?<number4>\d{1,4})[\s?]*$`,
    String.raw`(?<me>my|mine)\s(?:\p{L}+\s)?${TASKS}`,
    String.raw`(?:all|open|our|outstanding|pending|unfinished|finished|completed|current|overdue|closed|remaining)\s(?:the\s|of\s|\p{L}+\s)?${TASKS}`,
    String.raw`(?:show|see|which|list|overview\sof|what|any|how\smany)\s${SOME}${TASKS}`,
    String.raw`^(?:please\s)?(?:show|list|give\sme)\s(?:me\s)?(?:everything|all|what|whatever)\s(?:that\s)?(?:is(?:n't|\snot|\sstill)|has(?:n't|\snot)\sbeen|still|remains)(?!\p{L})`,
    String.raw`^${KNOWN}(?:'s|s)?\s${TASKS}$`,
    String.raw`^(?:what(?:'s|\sis|\swas)\s(?<number5>\d{1,4})|(?<number6>\d{1,4})(?=\s?\?))[\s?]*$`,
    String.raw`^(?:the\s)?(?:${TASKS})(?:\s(?:for|of)\s(?:${WHO}|me))?(?:\splease)?$`,
    String.raw`who(?:'s|\sis|\sare|\sdoes|\shas|\swill|\sowes)\s(?:going\sto\s)?(?:do|does|doing|what|responsible|assigned|working|taking|supposed|to\sdo|in\scharge)`,
    String.raw`what\s(?:do|does|did|have|has|is|'s|are|am|should|must)\s(?:(?<me2>i)|${KNOWN})(?:'s)?\s(?:still\s|currently\s|left\s)*(?:owe|have|need|supposed|working|doing|to\sdo|left|promise\w*|got|on|missing|responsible|do)`,
    String.raw`what(?:'s|\sis)\s(?:left\s|still\s)*(?:on\s)?(?:(?<me3>my)|${KNOWN}(?:'s|s)?)\s(?:plate|list|desk|table|to-?do)`,
    String.raw`(?:what|anything|something|everything|which|who|all|is|are)\s[^.;:?!]{0,40}${LATE}|^${LATE}(?:\sactions?|\stasks?)?\??$`,
    String.raw`what(?:'s|\sis|\sare)\s(?:still\s)?(?:outstanding|pending|open|unfinished|left(?:\sto\sdo)?|missing)`,
    String.raw`^(?:is|are|when\s(?:is|will|does|must|should))\s${FEW}(?:${TASK}\s)?(?<number>\d{1,4})\s${FEW}(?:${DONE}|closed|due)`,
    String.raw`^when\s(?:do|does|must|should|will|am|is)\s(?:i|we|${WHO})\s(?:[^\s.;:?!]+\s){0,4}?(?:${DONE}|finish|complete)\s(?:with\s)?(?:${TASK}\s)?(?<number>\d{1,4})[\s?]*$`,
    String.raw`${LIMIT}\s(?:for|of)\s(?:${TASK}\s)?(?<number2>\d{1,4})[\s?]*$`,
    String.raw`what\s(?:have\s)?i\s(?:promised?|said\si)|anything\s(?:i|for\sme)\s(?:need|must|should|to)`,
  ],
  unless: [
    String.raw`too\slate\s(?:for\s\S+\s)?to`,
    String.raw`\d+\s(?:is|has\sbeen)\s${DONE}`,
    String.raw`^(?:i|we)(?:\shave|'ve)?\s(?:\S+\s)?${DONE}`,
    "apologies",
    "agenda",
    "running late",
  ],
};

/** How it is told of something that it has come to its end. */
const OVER = String.raw`(?:${DONE}|over|history|out\sof\sthe\sway|wrapped\sup|off\s(?:my|our|the)\s(?:desk|table|list)|all\sset)`;

export const completeAction: Forms = {
  any: [
    // "I've called the ambulance service, so you can tick that off"
    String.raw`^(?:ok,?\s|now\s|so\s)?(?:(?:(?:i|we)(?:'ve|\shave)?|have)\s(?:(?:now|finally|just|also)\s)*(?<task>\p{L}{3,}\s[^.,;:?!]+?)|(?<task2>(?:called|sent|written|talked\sto|spoken\sto|finished|phoned|emailed|booked|ordered)\s[^.,;:?!]+?))(?:\snow)?,?\s(?:so|and)\s(?:(?:you\scan|please)\s(?:now\s)?(?:tick|cross|check|strike|take)\s(?:that|it|this)(?:\s(?:one|action|task))?\soff|(?:that|it|this)(?:\s(?:one|action|task))?\s(?:can\s(?:now\s)?be\s(?:ticked|crossed|checked|struck|taken)\soff|can\s(?:now\s)?be\sclosed|is\s(?:now\s)?${DONE})|(?:that|it)'s\s(?:now\s)?${DONE})(?:\sthe\slist|\snow)*[.!]*$`,
    String.raw`^${NUMBER}\s(?:can|may|should)\s(?:now\s|please\s)?be\s(?:ticked\soff|crossed\soff|checked\soff|struck\soff|taken\soff|closed)(?!\p{L}|\s(?:when|once|if|later|after))`,
    // "Maria has sent the figures, so task 4 is finished", "we can wave goodbye to 18"
    String.raw`^(?:${WHO}|i|we)(?:'ve|\shave|\shas)?\s[^.;:?!]{3,60}?[,.]?\s(?:so|and)\s(?:now\s|that\smeans\s)*${NUMBER}\s(?:is|can|may)\s(?:(?:now|finally|also|be)\s)*(?:${OVER}|ticked\soff|crossed\soff|checked\soff|struck\soff)[.!]*$`,
    String.raw`^(?:so\s|now\s)?(?:we|you)\scan\s(?:now\s|finally\s|safely\s)*(?:(?:wave|say|kiss)\s(?:goodbye|farewell)\sto|put|lay)\s${NUMBER}(?:\s(?:goodbye|to\s(?:bed|rest)|behind\sus))?(?:[,.;–-]\s?(?:it|that)(?:'s|\sis|\swas|\shas)\s[^?]{2,40})?[.!]*$`,
    String.raw`^(?:ok,?\s|yes,?\s|so,?\s)?${NUMBER}(?:'s)?\s?:?\s?(?:(?:is|has\sbeen|was|can\sbe|may\sbe(?=\s(?:now\s)?(?:closed|ticked|crossed|marked|checked))|are)\s)?(?<how>${SOME})(?:${DONE}|ok|off\smy\sdesk)`,
    String.raw`(?:mark|close|complete|finish|tick\soff|check\soff|set|cross\soff|resolve)\s${SOME}${NUMBER}(?:\s${SOME}(?:as\s)?(?:${DONE}|off))?`,
    String.raw`^(?:${WHO}|i|we)(?:'ve|\shas|\shave)?\s(?:finally\s|just\s|now\s)?(?:got|gotten|had)\s${NUMBER}\s(?<how>${FEW})${DONE}`,
    String.raw`(?:i|we|i'm|i\sam|we're)\s?(?:have|'ve|am|are)?\s(?<how>${FEW})${DONE}\s(?:with\s)?${NUMBER}`,
    String.raw`^${DONE}\s(?:with\s)?${NUMBER}$`,
    String.raw`(?:mark|close|tick\soff|check\soff)\s(?:the\s)?(?:task\s|action\s)?(?<task>[^.;:?!]+?)(?:\sas\s${DONE})$`,
    String.raw`^(?<task>(?!i|we|it|that|all)[^.,;:?!=]+?)\s=\s${DONE}$`,
    String.raw`^(?:i|we)(?:\shave|'ve)?\s(?<how>${FEW})(?:finished|completed|done|sent|written|delivered|submitted|made|wrote)\s(?:with\s)?(?<task>.+)`,
    String.raw`^(?<task>(?!what|who|when|is\s|it\s|that\s|this\s|all\s|(?:i|we)(?:'ve)?\s|the\smeeting|everything)[^.;:?!]+?)\s(?:is|are|was|has\sbeen|have\sbeen|will\sbe|should\sbe)\s(?<how>${FEW})${DONE}(?:\sand\s${DONE})?$`,
  ],
  // Of one that was closed long since it is told.
  never: [
    String.raw`(?:was|were|got)\s(?:\S+\s)?(?:closed|done|finished|completed)\s(?:at|in|during)\s(?:the\s|our\s)?(?:last|previous)\s`,
  ],
  unless: ["cancel+ed", "called off", "agenda", "apologies|regrets", String.raw`not\s(?:\S+\s)?${DONE}`],
  says: [
    DONE,
    String.raw`don|finish\p{L}*|complet\p{L}*|final\p{L}*|sort\p{L}*|settl\p{L}*|deliver\p{L}*|sent|clos\p{L}*|(?:tick|check|cross|strike|struck|mark|take|scratch|knock)\p{L}*|wrap\p{L}*|wound\sup|off\s(?:my|the)|in\sthe\s(?:bag|can)|went\sout|out\sof\sthe\sway|over\swith|over\sand|accomplish\p{L}*|shipp\p{L}*|nail\p{L}*|through\swith|taken\scare|dealt|all\sset|put\sto\sbed|history|resolv\p{L}*|conclud\p{L}*|fulfil\p{L}*`,
    // What is delivered, and what was to be arranged.
    String.raw`printed|signed|booked|ordered|paid|bought|translated|updated|investigated|clarified|published|uploaded|arranged|drafted|answered|circulated|presented|held|appointed|collected|revised|formulated`,
    // Somebody has done something; what became of an action otherwise is no end of it.
    String.raw`^(?!.*(?<!\p{L})(?:dropp|abandon|hand|postpon|delay|block|mov|forg[eo]t|giv|assign|pass|reject|cancel|been)\p{L}*)(?:.*\s)?(?:have|has|had|'ve|did|got|finally|i|we)\s(?:[^\s.,;:?!]+\s){0,5}?\p{L}{2,}(?:ed|ent|ade|ote|oke|ang|ut)`,
  ],
};

const MOVE = String.raw`(?:postpone|push|delay|move|extend|defer|put\soff|shift|reschedule)`;

export const postponeAction: Forms = {
  any: [
    String.raw`${NUMBER}\s(?:(?:won't|will\snot|isn't\sgoing\sto|is\snot\sgoing\sto|can't|cannot)\sbe)\s[^;:?!]{0,40}[,.]\s(?:so\s)?(?:can|could)\s(?:we|it|you|i)\s(?:say|be|make\sit|have|move\sit\sto|have\suntil|push\sit\sto)\s(?:until\s)?(?:the\s)?${DAY}`,
    String.raw`^(?:i|we)\s(?:won't|can't|cannot|will\snot)\s(?:manage|finish|get\s(?:to|through)|make|do|have)\s${NUMBER}(?!\d)[^;:?!]{0,30}[,.]\s(?:so\s)?(?:can|could)\s(?:we|it|you|i)\s(?:say|be|make\sit|have|have\suntil)\s(?:until\s)?(?:the\s)?${DAY}`,
    String.raw`^(?:i|we)\s(?:won't|can't|cannot|will\snot)\s(?:manage|finish|get\s(?:to|through|round\sto|around\sto)|make|do|have)\s${NUMBER}(?!\d)[^;:?!]{0,30}[,.]\s(?:so\s)?(?:please\s)?(?:give\sme|let\sme\shave|make\sit|move\sit|push\sit)\s(?:until\s|till\s|to\s)?(?:the\s)?${DAY}`,
    // "Could the note wait until 8 January?", "Maria asks to have 10 extended until Friday"
    String.raw`^(?:can|could|may|might)\s(?<task>(?:the|my|our)\s(?![^.,;:?!]*meeting)[^.,;:?!‹]{3,60}?)\s(?:please\s|perhaps\s)?(?:wait|be\s(?:postponed|moved|pushed\sback|pushed|delayed|extended))\s(?:until|till|to)\s(?:the\s)?${DAY}`,
    String.raw`^${WHO}\s(?:asks?|asked|requests?|requested|would\slike|wants|needs)\s(?:to\s(?:have|get)|for)\s${NUMBER}\s(?:to\sbe\s)?(?:extended|postponed|moved|pushed(?:\sback)?|delayed)\s(?:until|till|to)\s(?:the\s(?:end\sof\s)?)?${DAY}`,
    String.raw`^(?:can|could|may)\s${KNOWN}\s(?:please\s)?(?:have|get)\s(?:an?\sextension\s|more\stime\s)?(?:(?:for|on|with)\s${NUMBER}\s)?until\s(?:the\s)?${DAY}`,
    String.raw`^(?:can|could|may)\s${KNOWN}\s(?:please\s)?(?:have|get)\s(?:until|till)\s(?:the\s)?${DAY}\s(?:for|on|with)\s${NUMBER}`,
    String.raw`${MOVE}\s${SOME}(?:${NUMBER}|${LIMIT})`,
    String.raw`${MOVE}\s(?:the\s)?(?:task|action)\s(?<task>[^.;:?!]+?)\s(?:to|until|by)`,
    String.raw`(?:new|later|longer|another)\s${LIMIT}`,
    String.raw`(?:more\stime|(?:another|an\sextra|one\smore|\d+\smore|two\smore|a\sfew\smore)\s(?:days?|weeks?|months?)|(?:an?\s)?extension|an?\s(?:week|month|day)\smore)`,
    String.raw`(?:have|get|need|take|wait)\s(?:[^.;:?!]{0,20}\s)?until\s${FEW}${DAY}\s(?:for|with|on)\s${NUMBER}`,
    String.raw`${NUMBER}\s(?:can|has\sto|must|will|needs|should)\s${SOME}(?:wait|be\s(?:postponed|moved|delayed|late)|more\stime|until)`,
    String.raw`(?<unfinished>(?:can't|cannot|won't)\s(?:(?:finish|do|make|manage|complete|get\s(?:to|through))\s)${TASK}\s?(?<number2>\d{1,4})(?!\d))`,
    String.raw`(?<unfinished>${NUMBER}\s(?:isn't|is\s(?:\S+\s)?not)\s(?:\S+\s)?${DONE})`,
    String.raw`(?:give|until)\s[^.;:?!]{0,20}${DAY}\s(?:for|with|on)\s(?:${TASK}\s?)${NUMBER}`,
  ],
  unless: [
    String.raw`before\s(?:we|i)\s(?:can\s)?(?:decide|take|make|answer|say)`,
    "(?:move|postpone|push|reschedule|delay|extend|shift) (?:the |our |next )*(?:‹d\\d+› )?meeting",
    "remind\\w*",
  ],
  says: [
    String.raw`(?:postpon|push|mov|defer|exten|delay|slip|deadline|reschedul|chang)\p{L}*|put\sback|wait|due|more|longer|later|another|extra|not|\p{L}+n't|until|till|instead|earliest|need\p{L}*|giv\p{L}*|late|behind|new|bump\p{L}*|kick\p{L}*|\d+\sto`,
  ],
  never: [
    // A deadline of others, or somebody who has moved one.
    String.raw`(?:‹b\d+›|the\s(?:region|council|ministry|municipality|government|state|board)|they|he|she)\s(?:has\s|have\s)?(?:(?:just|now|also|again|already)\s)*(?:postponed|moved|pushed|extended|shifted|postpones?|moves?|pushe?s?|extends?)\s`,
    // Who is to have it, not until when.
    String.raw`^(?:give|hand|assign|move)\s(?:${TASK}\s)?\d{1,4}\s(?:on\s|over\s)?to\s${WHO}[.!]*$`,
    String.raw`(?:not|never|(?!(?:ca|could|wo|would|should)n't\s(?:you|we))\p{L}+n't)\s(?:[^\s.,;:?!]+\s){0,2}?(?:postpone|extend|delay|push)`,
  ],
};
