import type { Forms } from "../../grammar.ts";
import { ELSEWHERE } from "./aside.ts";
import { AT_MEETING, DAY, FEW, OTHER_COMMITTEE, SOME, WHO } from "./words.ts";

/** "I can't make it", "make Thursday": not the slides, nor up one's mind. */
const MAKE = String.raw`make(?=$|[.,;!]|\s(?:it|that|this|next|time|today|tomorrow|tonight|on|${AT_MEETING}|the\s(?:[^\s.;:?!]+\s){0,2}?meeting)(?!\p{L}))`;
const COME = String.raw`(?:come|attend|${MAKE}|join|be\s(?:there|present|with\syou|at|able)|participate|get\sthere|take\spart)`;
const COMING = String.raw`(?:coming|attending|joining|there|present|participating|able|available|going\sto\s${COME})`;
const NOT = String.raw`(?:not|never|n't)`;
const CANNOT = String.raw`(?:(?:might|may)\snot|can't|cannot|can\s${FEW}not|couldn't|won't|will\s${FEW}not|'ll\snot|shall\s${FEW}not|shan't|am\s${FEW}not\sable\sto|(?:am|is|are|'m|'s|'re)\s${FEW}(?:unable\sto|not\sgoing\sto)|isn't\sgoing\sto|not\sbe\sable\sto)`;

const WORDS = String.raw`(?:[^\s.;:?!]+\s){0,3}?`;
const HOUR = String.raw`(?:‹t\d+›|\d{1,2}(?:[.:]\d\d)?)(?!›|\s(?:days?|weeks?|minutes|\p{L}*uary|march|april|may|june|july|august|\p{L}+ber))`;
/** Whoever is sent goes to the meeting; "sending ‹p0› a note" is work. */
const SENT = String.raw`(?=$|[.,;!]|\s(?:instead|${DAY}|on\s|to\s(?:the|our|next|${DAY})|in\s(?:my|our)|as\s(?:my|our|a)))`;
/** What becomes of a cancellation that no longer holds. */
const UNWANTED = String.raw`(?:my|our|‹p\d+›)\s(?:cancel+ation|apologies)\s(?:[^\s.,;:?!]+\s){0,3}?(?:should|can|must|may|is\sto)\sbe\s(?:deleted|removed|withdrawn|cancel+ed|ignored|dropped)`;

const THEIRS = "(?:my|our|his|her|their)";
/** Who is sent where no name is said. */
const DEPUTY = String.raw`(?:deputy|colleague|substitute|replacement|stand-?in|assistant|partner|second-in-command|consultant|secretary|manager|director)`;

const GOES = String.raw`(?:there|be\sthere|goes|comes|going|coming|attends|attend|attending|come|go|standing\sin|stands\sin|stand\sin|steps?\sin|stepping\sin|fills?\sin|covers?|covering|replaces?|represents?)`;

/** Somebody comes for the sender. */
export const STAND_IN = [
  String.raw`${WHO}\s?(?:is\s|will\s|'ll\s|'s\s|can\s)?(?:be\s)?${GOES}\s(?:to\sthe\smeeting\s|there\s|${DAY}\s|on\s)*(?:instead\sof\sme|for\sme|in\smy\splace|on\smy\sbehalf)`,
  String.raw`${WHO}\s(?:has\s)?(?:agreed|promised|kindly\sagreed)\sto\s(?:come|go|attend|stand\sin|step\sin|fill\sin|take)\s(?:\S+\s){0,3}?(?:instead|for\sme|in\smy\splace|on\smy\sbehalf|my\s(?:place|seat))(?!\p{L})`,
  String.raw`${WHO}(?:\sis|\swill|'s|'ll)?\s(?:tak(?:es?|ing)|got|covering)\s(?:it|this\sone|that\sone|the\smeeting|my\splace)\sfor\sme`,
  String.raw`instead\sof\sme,?\s(?:will\s)?(?:comes?|goes|go|attends?|participates?)\s${WHO}`,
  String.raw`${WHO}\s(?:will\s|'ll\s)?(?:(?:replaces?|represents?)\sme|takes?\smy\s(?:place|seat|chair|spot))`,
  String.raw`(?:^|[.,;]\s?(?:but\s|so\s|and\s)?|(?:i'm|i\sam|we\sare|we're|i|we|i'll|but|so|and)\s(?:will\s|am\s)?)send(?:ing)?\s${WHO}${SENT}`,
];
/** The same, where it is not said for whom. */
export const STAND_IN_FOR_SOMEBODY = [
  String.raw`${WHO}\s?(?:is\s|will\s|'ll\s|'s\s|can\s)?${GOES}\s${FEW}instead$`,
  String.raw`${WHO}\s(?:is\s|will\s)?send(?:s|ing)?\s${WHO}${SENT}`,
  String.raw`(?:(?:${WHO}|i|we)(?:\sis|\sam|\sare|\swill|'m|'ll|'re)?)\ssend(?:s|ing)?\s(?:${THEIRS}\s(?:\p{L}+\s‹[pn]\d+›|${DEPUTY})|(?:one|some)\sof\s${THEIRS}(?:\s\p{L}+)?|(?:an?\s)?(?:${DEPUTY}|someone\selse|somebody\selse))${SENT}`,
  String.raw`${WHO}\s(?:is|will\sbe)\smy\s(?:substitute|deputy|replacement|stand-?in)|my\s(?:substitute|deputy|replacement|stand-?in)\s(?:is|will\sbe)\s${WHO}`,
];

const PART_OF_IT = String.raw`(?:the\s(?:whole|entire)\s\p{L}+|(?:until|till|to|before)\s(?:the\s)?end|(?:for\s)?(?:the\s)?(?:first|last)\s(?:[^\s.;:?!]+\s)?(?:hour|half|part|quarter|minutes)|(?:for\s)?part\sof\s\p{L}+|from\sthe\s(?:start|beginning))`;
const PRESENT = String.raw`(?:come|attend|make\sit|join|be\s(?:there|present|with\syou)|get\sthere|arrive|stay|participate)`;
const LEAVE = String.raw`\s(?:again\s|the\smeeting\s|a\sbit\s|a\slittle\s|already\s|at\s|by\s|before\s|around\s|about\s)*(?:${HOUR}|early|earlier|before\sthe\send|halfway)`;

/** Not there in person, or not for one item. */
const NOT_ALL = String.raw`in\sperson|physically|online|remotely|virtually|(?:by|on|over|via)\s(?:teams|video|phone)|(?:for|in|during)\s(?:the\s)?(?:agenda\s)?items?`;

/** Somebody comes, but not for all of it: too late, or only until then. */
export const PARTLY = [
  String.raw`${CANNOT}\s${WORDS}${PRESENT}\s${WORDS}(?:(?:before|after|until|till|past|from)\s${HOUR}|${PART_OF_IT})`,
  String.raw`(?:can|will|i'll|we'll|am\sable\sto)\s${WORDS}only\s${WORDS}${PRESENT}\s${WORDS}(?:(?:(?:at|from|after|until|till|by)\s)?${HOUR}|${PART_OF_IT})`,
  String.raw`(?:have|has|need|needs|must|will|i'll|we'll|going|got)\s(?:to\s)?(?:leave|go|run|drop\soff|head\soff)${LEAVE}`,
  String.raw`(?:leaves?|leaving)${LEAVE}`,
  String.raw`(?:miss|misses|missing|skip|skips|skipping)\s${PART_OF_IT}`,
];

export const cancel: Forms = {
  any: [
    String.raw`(?<declined>(?:i|we)\s(?:can't|cannot|won't)\s${SOME}(?:instead\sof|for)\s${WHO})`,
    String.raw`${CANNOT}\s${SOME}(?:${COME}|attend|come)`,
    String.raw`${CANNOT}\s${FEW}(?:on\s|for\s)?(?:${DAY}|it)`,
    String.raw`(?:i'm|i\sam|we're|he's|she's|they're|${WHO}(?:\sis|'s|\sare)|am|is|are)\s${FEW}${NOT}\s${FEW}${COMING}`,
    String.raw`(?:isn't|aren't)\s${FEW}${COMING}`,
    String.raw`(?:my\s|our\s|send\s|sends\s|with\s|please\snote\s)?(?:apologies|regrets)(?!\sfor\s(?:(?:the|this|that|any)\s(?!next|coming|meeting|‹)|my|being|not|writing)|\sif)`,
    String.raw`(?:am|is|are|i'm|'s|'m|feeling|fallen|called\sin|be)\s${FEW}(?:ill|sick|unwell|absent|away|on\s(?:holiday|vacation|leave)|indisposed|prevented|out\sof\soffice|unavailable|double-?booked|otherwise\sengaged)`,
    String.raw`(?:have|has|need|needs|going|must|will|'ll|gotta|want|wish)\s(?:to\s)?${FEW}(?:skip|miss|pull\sout|drop\sout|bow\sout|sit\s(?:this|it)\sout|stay\s(?:home|away)|decline|give\s${SOME}a\smiss)`,
    String.raw`(?:have|has|need|needs|going|must|will|'ll|gotta|got)\s(?:to\s)?${FEW}bail(?=$|[.,;!]|\s(?:on|out|for)\s?(?:(?:the\s|our\s|next\s|this\s)*(?:${DAY}|meeting|one|time)|$))|(?:i'm|i\sam|we're)\sbailing\s(?:on|out)`,
    String.raw`(?:skipping|missing|sitting\sout|passing\son)\s(?:${AT_MEETING}|this)`,
    String.raw`(?:i|we)\s(?:have|need|had|will\shave)\sto\s${FEW}cancel(?=[,.;]?\s(?:but\s|so\s|and\s)?${WHO})`,
    String.raw`(?:have|has|need|had)\sto\s${FEW}cancel\s(?:for|my|on|${DAY})|cancel\s(?:me|my\s(?:attendance|participation|place|spot))`,
    String.raw`(?:me|us|${WHO})\s(?:down\s)?as\s(?:absent|away|not\scoming|not\sattending)`,
    String.raw`(?:don't|do\snot)\scount\s(?:(?:me|us|${WHO})\sin|on\s(?:me|us|${WHO}))|(?:don't|do\snot)\s(?:think|expect|believe)\s(?:that\s)?(?:i|we|${WHO})\s?(?:can|will|'ll|am)\s${SOME}${COME}|doubt\s(?:that\s|if\s)?(?:i|we|${WHO})\s?(?:can|will|'ll)\s${SOME}${COME}`,
    String.raw`count\s(?:me|us|${WHO})\sout|without\sme|excuse\sme\sfrom|(?:no|not)\sme\s${DAY}`,
    String.raw`${WHO}\s${SOME}instead\sof\s${WHO}|instead\sof\s${WHO},?\s${FEW}${WHO}`,
    String.raw`too\slate\s(?:for\sme\s)?to\s(?:cancel(?=$|[?.,;!]|\s(?:for|on|my)\s)|decline|withdraw|send\s(?:my\s)?(?:apologies|regrets))`,
    String.raw`(?:un|not\s)able\sto\s(?:come|attend|join|make|be|participate)`,
    String.raw`i\s(?:can't|cannot)(?=[,.;]?\s(?:but\s|so\s|and\s)?(?:ask|try)\s(?:(?:perhaps|maybe|rather)\s)*${WHO})`,
    String.raw`(?:am|is|are|i'm|'s|'m|'re)\s(?:unfortunately\s|sadly\s|both\s)?out(?=$|[.,;!]|\s(?:for|on|this|next|${DAY}))`,
    String.raw`(?:${DAY}|come|attend|make\sit|be\sthere),?\sbut\s(?:sadly\s|unfortunately\s)?(?:i|we)\s(?:can't|cannot|won't)(?:\s(?:after\sall|now|any\s?more))*[.!]*$`,
    String.raw`(?:so|but|and|,)\s(?:sadly\s|unfortunately\s)?i\s(?:can't|cannot)$`,
    String.raw`(?:my|our)\s(?:chair|seat)\s(?:is|will\s(?:be|stand)|stands|stays)\s(?:\S+\s)?empty`,
    String.raw`${WHO}\s(?:is\s|will\s)?(?:(?:replac|represent)(?:e?s?|ing)|(?:stand|step|fill)(?:s|ing)?\sin\sfor|deputi[sz](?:es?|ing)\sfor|covers?\sfor)\s${WHO}(?:\s(?:at|on|for|in))?\s(?:the\s|our\s|this\s)?(?:next\s)?(?:${DAY}|meeting)`,
    ...STAND_IN,
    String.raw`^(?:can't|cannot|not)\s(?:come|make\sit|attend|coming|attending)`,
    String.raw`(?:${DAY}|that\s(?:day|date)|it|this)\s(?:just\s|really\s|unfortunately\s|sadly\s)*(?:doesn't|does\snot|won't|will\snot)\s(?:work|suit|do)\s(?:out\s)?(?:for\s)?(?:me|us|${WHO})(?!\p{L})`,
    String.raw`(?:isn't|is\snot|won't\sbe|will\snot\sbe|not)\spossible\sfor\s(?:me|us|${WHO})(?=[.,;!]*$|\s(?:on\s)?(?:${DAY}|to\s${COME}|to\sbe))`,
    String.raw`(?:sign|mark|put|write)\s(?:me|us|${WHO})\s(?:off|out)(?=[.,;!]*$|\s(?:for|on|this|next|the|${DAY}))`,
    String.raw`(?:won't|shan't|shall\snot)\s(?:come|be\s(?:there|coming|able|present|at|attending|joining|with|here)|make\sit)`,
    String.raw`(?<loose>${STAND_IN_FOR_SOMEBODY.join("|")})`,
  ],
  unless: [
    ...PARTLY,
    NOT_ALL,
    String.raw`what(?:'s|\sis)\smissing`,
    String.raw`after\sall$(?<!n't.*)(?<!not.*)`,
    String.raw`off\s(?:the\s|my\s)?(?:list\sof\s)?(?:apologies|absen\p{L}+|cancel\p{L}+)`,
    "call(?:ed|ing)? off",
    UNWANTED,
    String.raw`(?:ignored?|withdr(?:aw\p{L}*|ew)|(?:take|took|taken)\sback|forget|scrap|retract\p{L}*)\s${FEW}(?:apologies|cancel+ation)`,
  ],
  never: [
    OTHER_COMMITTEE,
    ELSEWHERE,
    String.raw`(?:no|not\sany)\s(?:cancel+ations?|apologies|regrets)|(?:don't|do\snot|won't|not)\s(?:[^\s.;:?!]+\s){0,2}?(?:send|cancel)|(?:not|never|(?:have|has|had|did|am|is|are)n't)\s(?:[^\s.,;:?!]+\s){0,2}?(?:cancel+(?:ed|ing)|declin(?:ed|ing)|sent\s(?:my\s|his\s|her\s|any\s)?(?:apologies|regrets)|sending\s(?:my\s|any\s)?(?:apologies|regrets)|pulled\sout|dropped\sout)`,
    String.raw`but\s(?:i\s?)?(?:'m\s|am\s|will\s|'ll\s)?(?:still\s)?(?:be\s)?(?:coming|come|attending|attend|there)(?!\p{L})`,
    String.raw`make\sit\s(?:work|happen|fit|up|any|more|(?:\p{L}+\s)?\p{L}*(?:er|able)(?!\p{L})|clear|public)|make\s(?:sense|up|heads)|count\s(?:me|us)\sout\s(?:of|on)\s(?!‹d|the\s(?:next\s)?meeting|this\s(?:one|time)|it(?=$|[.,!]))|sick\s(?:of|and\stired)|come\sup\swith|join\sthe\scall|the\slink|meeting\s(?:will\snot|won't)\sbe|(?:get|come)\s(?:online|on(?:to)?\s(?:the\s)?(?:call|wifi|internet|teams|‹n\d+›))`,
    String.raw`(?:coming|come)\s(?:a?round\s(?:to|on)|across|up\swith|to\s(?:(?:an?|any|the)\s)?(?:agreement|end|conclusion|decision|understanding|halt|stop|compromise|terms|blows|grips)(?!\p{L})|back\sto)|(?:not|n't)\sgoing\sto\s(?!${COME}|the\s|our\s|next\s|‹)|available\sfor\s(?!‹d|the\s(?:next\s)?meeting|that|this|it(?!\p{L}))|pass\son\s(?:that|this|it)(?!\s(?:meeting|time))`,
    String.raw`(?:apologies|regrets|cancel+ations?)\s(?:for|on\sbehalf\sof)\s(?:others?|other\speople|someone|somebody|anyone|anybody)(?!\p{L})`,
    String.raw`(?:(?:is|am|are|was|were|'m|'s|'re)\s(?:\S+\s)?not|(?:isn't|aren't|wasn't|weren't))\s(?:[^\s.;:?!]+\s)?(?:absent|away|ill|sick|unavailable)`,
    String.raw`(?:is|am|are|was|'s|be)\s(?:\S+\s)?not\s(?:\S+\s)?(?:my|our|your|his|her|their)\s(?:substitute|deputy|replacement|stand-?in)|(?:isn't|aren't|won't\sbe)\s(?:my|our|your|his|her)\s(?:substitute|deputy|replacement|stand-?in)`,
    String.raw`(?:part\sin|join|attend|make|be\s(?:at|in)|(?:come|make\sit|get)\sto)\s(?:the\s|our\s|that\s|your\s)?(?:‹b\d+›|task\sforce|subgroup)`,
    // Something else of the writer's.
    String.raw`^(?:my|our|his|her|their)\s(?:‹d\d+›\s)?(?!attendance|participation|place|presence)\p{L}+(?:\s\p{L}+)?\s(?:is|was|has\sbeen|got|gets)\s(?:cancel+ed|called\soff|postponed)(?:\s‹d\d+›)?[.!]*$`,
    // How many there were.
    String.raw`there\s(?:were|was|have\sbeen|had\sbeen)\s(?:\S+\s){0,3}?(?:apologies|cancel+ations?|regrets)(?!\p{L})`,
    // Who need not come.
    String.raw`(?:doesn't|does\snot|don't|do\snot)\s(?:really\s)?(?:have|need)\sto\s(?:come|attend|be\sthere|join)|(?:needn't|need\snot)\s(?:come|attend|be\sthere|join)`,
    // What is thought of it.
    String.raw`^(?:an?\s|all\s(?:these\s|those\s)?|these\s|those\s)?(?:apologies|cancel+ations?)\s(?:is|are|was|were|should|must|means?|costs?|annoys?)\s(?!from|received|hereby|recorded)`,
    String.raw`(?:remember|remind\sme)\sto|(?:another|other)\smeeting'?s?\s(?:apologies|invitation)`,
  ],
  says: [
    String.raw`not|\p{L}+n't|cannot|cant|wont|unable|never|apolog\p{L}*|regret\p{L}*|cancel\p{L}*|afbud|sorry|sry|sadly|unfortunately|afraid|ill|sick|unwell|away|absen\p{L}*|out|off|no|without|skip\p{L}*|miss\p{L}*|pass|instead|for\sme|in\smy|holiday|vacation|leave|ferie|prevented|unavailable|clash\p{L}*|conflict\p{L}*|double-?\s?book\p{L}*|declin\p{L}*|withdraw\p{L}*|pull\p{L}*|drop\p{L}*|excus\p{L}*|impossible|covid|flu|stuck|abroad|course|conference|seminar|travelling|appointment`,
  ],
};

export const attend: Forms = {
  any: [
    String.raw`(?<instead>(?:i|we)\s?(?:'ll|will|can|'m|am|are)?\s?(?:be\s)?${GOES}\s${FEW}(?:instead\sof|for|on\sbehalf\sof)\s${WHO}|(?:i|we)\s?(?:'ll|will)?\s?(?:represent\s${WHO}|take\s${WHO}(?:'s|s|')?\splace)|(?:i'll|i\swill)\s(?:go|come|attend)\sinstead$)`,
    String.raw`(?:can|will|'ll|be|am|'m|is|are|able\sto)\s${SOME}after\sall`,
    String.raw`(?:now\s(?:i|we)\scan|(?:i|we)\scan\snow)\s(?:do|make)\s(?:the\s|it\son\s)?${DAY}`,
    String.raw`(?:i|we|${WHO})\s?(?:'ll|will|can|am\sgoing\sto|'m\sgoing\sto|is\sgoing\sto)\s(?:definitely\s|certainly\s|still\s|now\s|also\s|actually\s|of\scourse\s)?(?:show\sup|turn\sup|be\s(?:there|at|present|joining|attending|coming)|attend|come(?!\s(?:up|back))|make\sit|join|participate)`,
    String.raw`(?:i'm|i\sam|we're|we\sare|${WHO}(?:\sis|'s))\s(?:definitely\s|still\s|now\s)?(?:coming|attending|joining|in$|available)`,
    String.raw`(?:me|us|${WHO})\s(?:down\s)?as\s(?:absent|away|not\scoming|not\sattending)`,
    String.raw`^(?:yes,?\s|yep,?\s|ok,?\s)?(?:i'm|i\sam|we're|we\sare)\s(?:on|in|up|still\son|still\sin)\sfor\s(?:the\s|our\s)?(?:next\s)?(?:${DAY}|meeting)`,
    String.raw`put\s(?:me|us)\s(?:back\s)?(?:on|in)(?:\sagain)?(?:\sfor\s(?:the\s)?(?:${DAY}|${AT_MEETING})|\sthe\slist)`,
    String.raw`count\s(?:me|us|${WHO})\sin|(?:sign|put)\sme\s(?:up|down)|i\saccept|i\sconfirm|see\syou\s(?:on\s|all\s)*(?:${DAY}|there|then)`,
    String.raw`(?:^|but\s|and\s)(?:in\sthe\send\s|now\s|finally\s)(?:i|we)\s(?:do\s)?(?:come|attend|join)(?=$|[.,;!]|\s(?:on\s|to\sthe\s)?(?:${DAY}|meeting|after\sall|anyway))`,
    String.raw`(?:confirm|confirming)\s${SOME}(?:attendance|participation|that\si)`,
    String.raw`^(?:please\s|can\syou\s|could\syou\s)*confirm\s${WHO}(?:\s(?:for|on|as)\s|$)`,
    UNWANTED,
    String.raw`(?:withdr(?:aw(?:n|s|ing)?|ew)|(?:take|took|taken)\sback|cancel|scrap|ignore|forget|retract(?:s|ed)?)\s(?:my\s|his\s|her\s|their\s|${WHO}(?:'s)?\s)?(?:apologies|cancel+ation)`,
    String.raw`(?:i'm|i\sam|we're|we\sare|${WHO}(?:\sis|'s))\s(?:now\s|all\s)?(?:grand|good|fine|free|ok|okay|set)\s(?:to\scome\s|now\s)?(?:for|on)\s(?:the\s|our\s)?(?:next\s)?(?:${DAY}|meeting)`,
    String.raw`^(?:yes,?\s)?(?:coming|attending|i\scan\scome|i'll\sattend|will\sattend|i\sattend)$`,
  ],
  unless: [
    "not|n't|can't|cannot|won't|as a no",
    String.raw`(?<!(?:i'll|i\swill)\s(?:go|come|attend)\s)instead(?!\sof\s‹)`,
    "(?:doubt|don't (?:think|expect|believe)) .*",
    ...PARTLY,
    "in (?:my|his|her) place",
    "^(?:who|is|are|will|can|does|do) ",
    "on my behalf",
    "(?:be|come|arrive|join) (?:\\S+ ){0,2}late(?:r)?",
  ],
  never: [
    OTHER_COMMITTEE,
    String.raw`count\s(?:me|us)\sin\son\s(?!‹d|the\s(?:next\s)?meeting)`,
    // Of one mind, or a comfort.
    String.raw`(?:coming|comes?)\s(?:(?:around|round)\sto|down\swith|to\s(?:terms|grips|an\send|mind|think|a\s)|up\son|clean|undone|off\s|apart|across|into)|there\sin\s(?:spirit|thought|my\sthoughts)|(?:be|am|'m|are|'re)\s(?:right\s|always\s)?(?:there\sfor|with)\s(?:you|him|her|them|us)\s?(?:on\s(?:that|this)|all)?(?=$|[.,!])`,
    String.raw`(?:attend\p{L}*|join\p{L}*|(?:come|coming|go|going)\sto)\s(?:the\s)?‹b\d+›`,
    String.raw`(?:drop|stop|come|pop)\s(?:by|over|round)|coming\sup\swith|see\syou\s[^.;:?!]{0,30}\s(?:in|at)\s(?:the\s)?‹b\d+›`,
    // Who was there.
    String.raw`(?:was|were)\s(?:(?:also|both|all|there\sand)\s)*(?:present|there|in\sattendance|attending)(?!\p{L})`,
    String.raw`confirm(?:ing)?\s(?:to\sme\s|me\s)?(?:the\s|your\s)?(?:timings?|times?|venue|date|place|location|details|room|agenda|address)`,
    String.raw`suggest|propose|members?|proposals?|newsletter|course|accept\sall|get\sback\sto|come\sback\sto`,
  ],
  says: [
    String.raw`com(?:e|es|ing)|attend\p{L}*|join\p{L}*|participat\p{L}*|there|ther|in|make|making|confirm\p{L}*|on\smy\sway|see\syou|available|able|apologies|after\sall|anyway|count|present|accept|well|recovered|yes|free|list`,
  ],
};

const ANYBODY =
  "(?:who(?:'s|\\sall)?|how\\smany|anybody|anyone|everybody|everyone|somebody|someone|which\\smembers|all\\sof\\sus|people)";
const ATTENDING = String.raw`(?:coming|attending|absent|missing|away|cancel+ed|declined|apologi\w+|there|present|come|attend|make\sit|joining|join|ill|sick|out|signed\s(?:up|off)|participat\w+|said\s(?:no|yes))`;

const ANSWER = String.raw`(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|said\s(?:whether|if|anything)|let\sus\sknow|get\sback|got(?:ten)?\sback)`;
/** Who has not said whether they come. */
const UNANSWERED = [
  String.raw`(?:who|how\smany|which\s\p{L}+)\s(?:(?:of\sus|still|else|has|have|hasn't|haven't|has\snot|have\snot|did|didn't|did\snot|not|needs\sto|is\syet\sto|are\syet\sto|yet\sto)\s){1,3}${ANSWER}`,
  String.raw`^(?:have|has|did)\s(?:they|everyone|everybody|all|people|the\smembers)\s(?:all\s|already\s|not\s)*${ANSWER}`,
];
/** Whether whoever writes comes, as it is noted. */
const OWN_ANSWER = [
  String.raw`^(?:did|have)\si\s(?:\S+\s){0,2}?(?:cancel(?:led|ed)?(?=$|\?|\s(?:for|on|already|my))|sen[dt]\s(?:my\s)?(?:apologies|regrets)|declined?|${ANSWER}|sign(?:ed)?\s(?:up|off)|said\s(?:yes|no))`,
  String.raw`^am\si\s(?:\S+\s){0,2}?(?:coming|attending|signed\s(?:up|off)|registered|down\sas|listed|expected|noted|cancel+ed)`,
  String.raw`^(?:is|was|has)\smy\s(?:cancel+ation|apolog(?:y|ies)|absence)\s(?:\S+\s){0,2}?(?:noted|registered|received|recorded|through|there|in)`,
  String.raw`^why\sam\si\s(?:\S+\s){0,3}?(?:cancel+ed|absent|away|not\s(?:coming|attending))`,
  String.raw`^i\s(?:have\snot|haven't|did\snot|didn't|have\snever|never)\s(?:\S+\s)?(?:cancel+(?:ed)?|sent?\s(?:my\s|any\s)?apologies)(?=[.!]*$|\s(?:for|on))`,
];

export const listCancellations: Forms = {
  any: [
    String.raw`(?<own>${OWN_ANSWER.join("|")})`,
    String.raw`(?<unanswered>${UNANSWERED.join("|")})`,
    String.raw`${ANYBODY}\s(?:[^.;:!]{0,60}\s)?${ATTENDING}`,
    String.raw`^(?:do\syou\sknow|can\syou\s(?:tell|say)(?:\sme)?|any\sidea)\s(?:if|whether)\s${WHO}\s(?:[^\s.,;:?!]+\s){0,2}?${ATTENDING}`,
    // Whether somebody who is named comes.
    String.raw`(?:(?:tell|let)\s(?:me|us)(?:\sknow)?|know|hear|say|check|find\sout|see|any\sidea|wonder(?:ing)?|said|^)\s?(?:if|whether)\s${WHO}\s?(?:[^\s.,;:?!]+\s){0,3}?(?:coming|attending|joining|come|attend|make\sit|join|be\s(?:there|at|present|able)|there|ill|sick|away)(?!\p{L})`,
    String.raw`quor\w+|quorate|enough\s(?:people|members|of\sus)(?:\sto\s(?:decide|vote|meet))?`,
    String.raw`^(?:is|are|will|can|has|have|does)\s(?:everyone|everybody|anyone|anybody|we\sall|all|the\sothers|${WHO})\s[^.;:!]{0,60}${ATTENDING}`,
    String.raw`^(?:is|are|will)\s(?:everyone|everybody|anyone|anybody|we\sall|${WHO})\s(?:all\s|be\s)*(?:in|around)\s(?:on|for|at)\s(?:the\s|our\s)?(?:next\s)?(?:${DAY}|meeting)`,
    String.raw`^is\sit\s(?:true|correct|right)\sthat\s${WHO}\s[^.;:!]{0,40}(?:apologies|${ATTENDING})`,
    String.raw`(?:list|overview|show|see)\s${SOME}(?:cancel+ations|absentees|apologies|attendance|attendees|participants|absences)`,
    String.raw`^(?:the\s)?(?:cancel+ations|absentees|attendance|attendees|participants)(?:\slist)?(?:\s${AT_MEETING})?(?:\sfor\s${DAY})?(?:\s(?:please|pls))?$`,
    String.raw`(?:any|what|how\smany)\s${FEW}(?:cancel+ations|apologies|absentees)`,
  ],
  unless: [
    "task|tasks|action|actions",
    "agenda|items?|points?|topics?",
    "heard? (?:anything |something )?(?:about|of)",
  ],
};
