import type { Forms } from "../../grammar.ts";
import { changesItem } from "./item.ts";
import { AGENDA, AT_MEETING, DAY, FEW, LATER, SOME } from "./words.ts";

const OUT = String.raw`(?:out|round|around|up|in\sthe\s(?:channel|group|chat|thread|team)|(?:to|with)\s(?:all|everyone|everybody|the\s(?:whole\s|entire\s)?(?:channel|group|members|team|committee|board|participants)|members|people)|(?:all|everyone|everybody|the\smembers))`;

/** "post the agenda", "send the minutes out": the same words for both papers. */
export function posting(paper: string): string[] {
  return [
    String.raw`(?:post|publish|announce|circulate|distribute|release|issue)\s${SOME}${paper}`,
    String.raw`(?:send|share|put|mail|email|get|push)\s${SOME}${paper}\s(?:[^.;:?!]{0,40}?\s?)?${OUT}`,
    String.raw`(?:send|share|mail|email)\s${SOME}${paper}\s(?:[^.;:?!]{0,40}?\s)?(?:to|with)\s‹b\d+›`,
    String.raw`(?:send|share|put|mail|email|get)\s(?:${OUT})\s${FEW}${paper}`,
    String.raw`${paper}\s(?:is|are)\s(?:ready|done|approved),?\s(?:and\s|please\s|so\s)*(?:publish|post|send|share|put)`,
    String.raw`${paper}\s(?:should|can|may|must|needs\sto)\s${FEW}(?:be\s)?(?:go\sout|posted|published|sent|shared|circulated)`,
  ];
}

/** It has happened, it is not to happen yet, or somebody asks whether it has. */
export const NOT_NOW = [
  String.raw`(?:let\s(?:you|me|us|everyone|everybody)\sknow|tell\syou|say)\s(?:when|if|once|whether)(?!\p{L})`,
  ...LATER,
  String.raw`(?:earliest|not\s(?:before|until))\s[^.;:?!]{0,30}‹d\d+›`,
  // Told of somebody, meant for some time, or not to be forgotten.
  String.raw`(?:^|[,.;]\s)(?:so\s|now\s|and\s|but\s)?(?:‹[pbn]\d+›|i|he|she|they|somebody|someone|the\s‹b\d+›|the\s(?:chair|secretariat))(?:'ll|\swill|\sis|'s)?\s(?:posts?|posting|publish(?:es|ing)?|circulat(?:es?|ing)|sends?|sending|shares?|sharing|puts?|putting|gets?|getting|got)(?!\p{L})`,
  String.raw`(?:we|you|one)\s(?:still\s|really\s)*(?:need|have|ought|must|should)\s(?:to\s)?(?:[^\s.,;:?!]+\s){0,2}?(?:get|post|publish|send|share|put)(?!\p{L})|got\s[^.;:?!]{0,40}(?:out|up|posted|published|sent)(?!\p{L})`,
  String.raw`(?:remember|(?:don't|do\snot|mustn't|must\snot)\sforget)\sto|some\s(?:day|time)|sometime|eventually|at\ssome\spoint|sooner\sor\slater|later|soon(?!\p{L})`,
  // To somebody, or somewhere else than in the channel; or cut up.
  String.raw`to\s‹p\d+›|by\s(?:mail|email|e-mail|post)|(?:in|into)\s(?:the\s(?:folder|archive|drawer|calendar)|two|three|parts)|on\s(?:the\s(?:drive|website|home\s?page)|paper)|for\s(?:consultation|comments?)`,
  String.raw`(?:is|are|was|were|has|have)\s(?:[^\s.,;:?!]+\s){0,3}?(?:posted|published|sent|shared|circulated|put)(?!\p{L})`,
];

export const postAgenda: Forms = { any: posting(AGENDA), unless: ["(?:send|share|show|give) me"], never: NOT_NOW };

export const showAgenda: Forms = {
  any: [
    String.raw`^(?:what|show|see|tell|explain|open|read)\s[^.;:?!]{0,40}?(?:agenda\s)?item\s(?:on|about|regarding|concerning)\s(?<item>(?!the\sagenda)[^.;:?!]+?)(?:\s(?:say|says|about))?\??$`,
    String.raw`^what\s(?:does|is)\s${AGENDA}\s(?:say|there)\s(?:on|about|regarding)\s(?<item>[^.;:?!]+)`,
    AGENDA,
    String.raw`what\s(?:are|do|shall|will|should|would|'re|is|'s)\s(?:we|you|they|there|to\sbe)\s(?!decide|decided)${SOME}(?:talk\w*|discuss\w*|cover\w*|deal\w*|go\w*\s(?:through|over)|look\w*\sat|address\w*)`,
    String.raw`what(?:'s|\sis|\sare)\s(?:coming\sup|planned|up|on|the\s(?:topics|items|points|programme|program|subjects))(?:\s${SOME}${AT_MEETING})?`,
    String.raw`(?:show|see|which|what|list|send|get|give)\s${SOME}(?:(?:agenda\s)?items(?!\s(?:do|are\son\smy))|topics|programme|points)`,
    String.raw`(?:what(?:'s)?|who(?:'s)?|show|tell|explain|open|read|how\slong)\s[^.;:?!]{0,40}(?:item|point)\s(?:number\s|no\.?\s)?(?<number>\d{1,2})`,
    String.raw`^(?:item|point)\s(?<number>\d{1,2})$`,
    String.raw`what\s(?:is|'s)\s(?:the\smeeting|${AT_MEETING})\sabout`,
  ],
  unless: ["action items?"],
};

const ADD = String.raw`(?:add|put|squeeze|fit|slot|include|get|have|place|bring|take|insert|want|schedule)`;
const TALK = String.raw`(?:discuss|talk\sabout|take\sup|bring\sup|raise|cover|go\sover|look\sat|consider|address|debate|deal\swith|touch\son|look\sinto|review)`;
const WISH = String.raw`(?:(?:can|could|shall|should|may|might)\s(?:we|i|‹b\d+›)|we\s(?:should|need\sto|ought\sto|must|could|have\sto)|(?:i'd|i\swould|we'd|we\swould)\s(?:very\smuch\s|really\s|also\s)?like\s(?:to|us\sto)|i\s(?:want|wish)\s(?:to|us\sto)|let's|let\sus|is\sit\spossible\sto|would\sit\sbe\spossible\sto)`;

/** Up to where the clause ends; "3. quarter" goes on. */
const SUBJECT = String.raw`(?<subject>(?:[^.;:?!]|(?<=\d)\.(?=\s\p{Ll}))+?)`;

/** "Might I ask that …", "I would like … to be": what is wanted stands in the passive. */
const ASKS = String.raw`(?:(?:i|we)(?:\s(?:would|should))?|(?:i|we)['’]d|(?:may|might|can|could)\s(?:i|we)|grateful\sto\shave|glad\sto\shave)\s(?:(?:also|really|very\smuch|please|just|hereby|kindly|respectfully)\s)*(?:like|love|want|wish(?:\sfor)?|ask(?:\sfor)?|request|suggest|propose|prefer|need)`;

/** How long it is to take. */
const WHILE = String.raw`(?<lasts>\d{1,3}\smin\p{L}*\.?|(?:five|ten|fifteen|twenty|thirty|a\sfew)\sminutes|a\squarter\sof\san\shour|half\san\shour|an\shour|(?:some|a\slittle)\stime)`;

export const proposeItem: Forms = {
  any: [
    String.raw`^(?:propose|suggest|proposal|suggestion)\s?[:–-]\s?(?<subject>.+)`,
    String.raw`^(?:please\s)?(?:add|put|include)\s(?:an?\s|the\sfollowing\s|new\s)*(?:item|point|topic)?\s?(?:to|on|onto|for)\s(?:the\s)?(?:next\s)?(?:${AGENDA}|${AT_MEETING})\s?[:–-]\s?(?<subject>.+)`,
    String.raw`^(?:an?\s|one\s)?(?:new\s|suggested\s|proposed\s|extra\s)?(?:agenda\s)?(?:item|point|topic|subject)(?:\s(?:proposal|suggestion))?(?:\s(?:for|on|to)\s(?:the\s)?(?:${AGENDA}|${AT_MEETING}))*\s?[:–-]\s?(?<subject>.+)`,
    String.raw`^(?:i|we)\s?(?:have|'ve\sgot|have\sgot)\s(?:an?|one)\s(?:\p{L}+\s)?(?:item|topic|point|subject|proposal|suggestion)(?:\s(?:for|to|on)\s(?:the\s|our\s)?(?:next\s)?(?:${AGENDA}|${AT_MEETING}))*\s?[:–-]\s?(?<subject>.+)`,
    String.raw`^(?:proposal|suggestion)(?:\sfor\s(?:the\s)?(?:${AGENDA}|${AT_MEETING}))*\s?[:–-]\s?(?<subject>.+)`,
    String.raw`${ASKS}\s(?:that\s)?${SUBJECT}\s(?:to\s)?(?:be|get|go|come)\s(?:put\s|added\s|placed\s|included\s|taken\s)?(?:on|onto|to|in|into)\s(?:the\s|our\s)?(?:next\s)?(?:${DAY}(?:'s|s)?\s)?(?:${AGENDA}|programme)`,
    String.raw`(?:would|['’]d)\s(?:also\s|really\s|very\smuch\s)*like\s(?:to\s(?:have|see|get)\s)?(?!to\s)${SUBJECT}\s(?:put\s|added\s|up\s)?(?:on|onto)\s(?:the\s|our\s)?(?:next\s)?(?:${AGENDA}|programme)`,
    // "Could we have five minutes on hospital parking?"
    String.raw`(?:(?:can|could|may|might|shall)\s(?:we|i)\s(?:please\s)?(?:have|get|spend|find|set\saside|use|allocate)|(?:i|we)(?:'d|\swould)\slike|(?:is|will)\sthere\s(?:be\s)?(?:room|time|space)\sfor)\s${WHILE}\s(?:${AT_MEETING}\s)?(?:on|for|about|to\s(?:(?:talk|tell(?:\syou|\sthe\sgroup)?|hear|speak)\sabout|discuss|cover))\s${SUBJECT}(?:\s${AT_MEETING}|\s?[?.!]*$)`,
    String.raw`${ADD}\s(?:an?\s(?:agenda\s)?(?:item|point)\s(?:on|about|regarding|concerning)\s)?${SUBJECT}\s(?:to|on|onto|in|as)\s(?:the\s|our\s|an?\s)?(?:next\s)?(?:${AGENDA}(?:\sitem)?|programme)`,
    String.raw`${ADD}\s${SUBJECT}\sas\s(?:an?\s)?(?:\p{L}+\s)?(?:item|topic|point)`,
    String.raw`${ADD}\s(?:to|on)\s(?:the\s)?${AGENDA}\s?:?\s?(?!(?:for|at|on|of)\s(?:the\s|our\s)?(?:next\s|‹d))(?<subject>.+)`,
    String.raw`${ADD}\s(?!a\smeeting|the\smeeting|me\s|us\s|‹p)${SUBJECT}\son\s(?:for|at)\s(?:the\s|our\s)?(?:next\s(?:meeting|time)|${DAY}(?:'s|s)?(?:\smeeting)?)`,
    String.raw`^(?:please\s)?(?:add|include)\sthe\s(?:agenda\s)?(?:item|point)\s(?!to|on|for|in|as|about|number|no|\d)(?<subject>[^.;:?!]+(?:\smin\.)?)$`,
    String.raw`(?:an?\s|new\s|another\s)(?:agenda\s)?(?:item|point|topic)\s(?:on|about|regarding|concerning|called)\s(?<subject>.+)`,
    String.raw`${WISH}\s(?:please\s|also\s|maybe\s)?${TALK}\s(?!the\sagenda|the\sminutes)${SUBJECT}\s${AT_MEETING}`,
    String.raw`(?:i|we)(?:\swould|['’]d)\s(?:\p{L}+\s){0,2}?like\s(?:(?:to\s(?:have|see|get))\s)?(?!to\s)${SUBJECT}\s(?:discussed|raised|considered|debated|addressed|(?:taken|brought)\sup)(?:\s${AT_MEETING}|[.!]*$)`,
    String.raw`${WISH}\s(?:please\s|also\s)?(?:take|bring)\s${SUBJECT}\sup(?:\s${AT_MEETING})?`,
    String.raw`(?:i\s(?:would\slike\sto\s|'d\slike\sto\s|want\sto\s)?|i'd\slike\sto\s)(?:suggest|propose)\s(?:that\swe\s${TALK}\s|we\s${TALK}\s|discussing\s|an?\s(?:new\s)?(?:agenda\s)?(?:item|point|topic|subject)\s?(?:(?:for|on)\s(?:the\s|our\s)?(?:next\s)?(?:${DAY}(?:\smeeting)?|meeting|agenda)\s?:\s|on\s|about\s|:\s))?(?<subject>.+)`,
    String.raw`${ADD}\s${SUBJECT}\s(?:to|on|onto)\s(?:the\s|our\s)?list\sof\s(?:topics|items|points)`,
    String.raw`${ADD}\s(?!a\smeeting|the\smeeting|me\s)${SUBJECT}\s(?:for|at|to|on)\s(?:the\s|our\s)?next\s(?:meeting|time)`,
    String.raw`(?:can|could|may|should)\s(?:we\s(?:put|get|have)\s)?(?<subject>it|this|that)\s(?:please\s|also\s)?(?:(?:go|come|be\s(?:put|added|placed|included))\s)?(?:on|onto|to)\s(?:the\s|our\s)?(?:next\s)?${AGENDA}`,
    String.raw`(?:any|is\sthere\s(?:a|any))\s(?:chance|way|room)\s(?:of\s|that\s)?(?:(?:we|you)\s(?:can|could)\s)?(?:squeez|fitt?|slott?|gett?|putt?|add|hav|discuss|includ)(?:e|ing)?\s(?:in\s)?${SUBJECT}\s(?:on|onto|in|into|to|at|for)\s(?:the\s|our\s)?(?:next\s)?(?:${DAY}(?:'s|s)?\s)?(?:${AGENDA}|meeting)`,
    String.raw`(?:grateful|glad|happy|nice|good|great|appreciate\sit|appreciated|wonder(?:ing)?)\sif\s(?!you|we|i\s)${SUBJECT}\s(?:could|can|may|might)\s(?:be\s(?:given|put|added|placed|included)|get|have|go|come)\s(?:an?\s(?:place|slot|spot)\s|room\s)?(?:on|onto|to|in)\s(?:the\s|our\s)?(?:next\s)?${AGENDA}`,
    String.raw`(?:can|could|will|would)\s(?:you|we|the\s‹b\d+›|‹b\d+›)\s(?:please\s)?(?:find|make)\s(?:room|space|time|a\s(?:place|slot))\sfor\s${SUBJECT}\s(?:on|in|at)\s(?:the\s|our\s)?(?:next\s)?(?:${AGENDA}|meeting)`,
    String.raw`^(?:can|could|may|might|please\slet)\s(?!you|we|i\s|it)${SUBJECT}\s(?:please\s)?(?:go|be|come|get)\s(?:put\s|added\s)?(?:on|onto|to)\s(?:the\s|our\s)?(?:next\s)?(?:${AGENDA}|programme)`,
    String.raw`${SUBJECT}\s(?:should|must|ought\sto|needs\sto)\s(?:also\s)?(?:be|go)\s(?:put\s|added\s)?(?:on|to|onto)\s(?:the\s)?(?:next\s)?${AGENDA}`,
  ],
  unless: [
    "^(?:what|when|where|who|which|show|see|tell|explain|open|read) ",
    "remove",
    "post the|publish",
    "meeting on ‹d\\d+› at",
  ],
  never: [
    ...changesItem,
    // What one wants to be given, and nobody is to talk about.
    String.raw`(?:have|get|like|need)\s(?:an?|some)\s(?:new\s|different\s|other\s|meeting\s)?(?:link|chair|seat|coffee|tea|water|food|lunch|code|copy|printout|key|invitation)(?!\p{L})(?!.*(?:${AGENDA}|item|point))`,
    String.raw`(?:like|want|love|wish)\sto\s(?:[^\s.,;:?!]+\s)?(?:praise|thank|congratulate|apologi[sz]e|compliment|say|express|remind|point\sout|know|hear|see)(?!\p{L})|(?:talk|speak)\s(?:to|with)\s(?:the\s)?‹[pb]\d+›`,
    // What somebody wants to be told.
    String.raw`(?:tell|remind)\s(?:me|us)\s(?:again\s)?(?:what|when|where|who|which|if|whether)(?!\p{L})|(?:let\s(?:me|us)\sknow|find\sout)\s(?:what|when|where|who|which)(?!\p{L})`,
    // What somebody else should do.
    String.raw`(?:suggest|propose)\s(?:that\s)?‹p\d+›\s`,
    // What was, or was wanted.
    String.raw`(?:had|was|were|wanted|got)\s[^.;:?!]{1,40}\son\s(?:the\s|our\s)?${AGENDA}`,
  ],
};
