import type { Forms } from "../../grammar.ts";
import { AGENDA, DAY, MINUTES, WHO } from "./words.ts";

const BY = String.raw`who(?:\s(?:is|was)\sit\s(?:that\s)?|\s(?:has\s|had\s|last\s|actually\s|already\s)*)\s?(?:last\s|actually\s)*`;
/** When, what else, and the mark at the end. */
const END = String.raw`(?:,?\s(?:and\swhen|last|yesterday|today|recently|this\sweek|last\sweek|(?:on\s)?${DAY}))*\s?\??$`;
const MEETING = String.raw`(?:the\s|our\s|that\s)?(?:next\s|coming\s|last\s|${DAY}\s)?meeting(?:\s(?:on\s|of\s|to\s|from\s|in\s|the\s)*${DAY})*`;
const ITEM = String.raw`(?:the\s)?(?:agenda\s)?(?:item|point)(?:\s(?:no\.?\s|number\s)?(?<number>\d{1,3})|\s(?:about|on|called)\s(?<item>.+?))?(?:\s(?:on|in|of|for)\s(?:the\s)?(?:${AGENDA}|${MEETING}))?`;
const ACTION = String.raw`(?:the\s)?(?:action|task)(?:\sitem)?\s(?:no\.?\s|number\s)?(?<number>\d{1,4})`;
const PAPER = String.raw`(?:the\s|our\s)?(?:next\s|new\s|last\s)?`;
const HISTORY = String.raw`(?:history|changes|log)`;

export const showChanges: Forms = {
  any: [
    String.raw`^${BY}(?<calledOff>called\soff|cancell?ed|decided\sto\s(?:cancel|call\soff))\s${MEETING}${END}`,
    String.raw`^${BY}(?<calledOff>called)\s${MEETING}\soff${END}`,
    String.raw`^(?:who\swas|by\swhom\swas)\s${MEETING}\s(?<calledOff>cancell?ed|called\soff)(?:\sby)?${END}`,
    String.raw`^${BY}(?<moved>moved|rescheduled|postponed|put\soff|pushed)\s${MEETING}${END}`,
    String.raw`^${BY}(?<scheduled>scheduled|planned|arranged|set\sup|created|convened)\s${MEETING}${END}`,
    String.raw`^${BY}(?:changed|edited|altered|amended|touched)\s(?:the\s(?:time|date|place|room)\sof\s)?(?<at>${MEETING})${END}`,
    String.raw`^${BY}(?<agenda>posted|published|sent|put|changed|edited|altered|amended|wrote|made|uploaded|touched)\s(?:out\s|up\s)?${PAPER}${AGENDA}(?:\s(?:for|of)\s${MEETING})?(?:\s(?:out|up|in\sthe\schannel))*${END}`,
    String.raw`^${BY}(?<agenda>changed|edited|altered|amended|added|put|wrote|proposed|suggested|deleted|removed|inserted|took|moved|renamed|rejected|declined|accepted|approved|touched|dropped)\s(?:off\s|out\s|in\s)?${ITEM}(?:\s(?:on|in|off|out))*${END}`,
    String.raw`^${BY}(?<agenda>put|placed|got|added|proposed|suggested)\s(?<item>(?!(?:the\s)?(?:item|point|it|this)(?!\p{L})).+?)\s(?:on|to|onto|for)\s(?:the\s|our\s)?${AGENDA}${END}`,
    String.raw`^${BY}(?<minutes>posted|published|sent|put|changed|edited|altered|amended|uploaded|approved|corrected)\s(?:out\s|up\s)?${PAPER}${MINUTES}(?:\s(?:for|of|from)\s${MEETING})?(?:\s(?:out|up|in\sthe\schannel))*${END}`,
    String.raw`^${BY}(?<action>closed|completed|finished|changed|edited|amended|postponed|extended|deleted|removed|withdrew|withdrawn|created|logged|wrote|added|reopened|marked|reassigned|moved|gave|touched)\s(?:the\s(?:deadline|due\sdate|owner)s?\s(?:of|on|for)\s)?${ACTION}(?:\s(?:down|as\sdone|done|on|up|to\s${WHO}))*${END}`,
    String.raw`^(?:(?:show|see)\s(?:me\s)?)?(?:the\s)?(?<action>${HISTORY})\s(?:of|for|on|to)\s${ACTION}${END}`,
    String.raw`^(?:(?:show|see)\s(?:me\s)?)?(?:the\s)?(?<agenda>${HISTORY})\s(?:of|for|on|to)\s${ITEM}${END}`,
    String.raw`^(?:(?:show|see)\s(?:me\s)?)?(?:the\s)?${HISTORY}\s(?:of|for|on|to)\s(?<at>${MEETING})${END}`,
    String.raw`^${BY}(?<attendance>cancell?ed|sent\sapologies|gave\sapologies|noted\s(?:the\s)?apologies|declined)\s(?:for|on\sbehalf\sof|from)\s(?<person>${WHO})(?:\s(?:for|from)\s${MEETING})?${END}`,
    String.raw`^${BY}(?<people>added|registered|entered|enrolled|removed|let\sin)\s(?<person>${WHO})(?:\s(?:to|as|in|from|of)(?:\s(?:the|a))?\s\p{L}+)*${END}`,
    String.raw`^${BY}(?<settings>changed|edited|altered)\s(?:the\s|our\s)?(?:settings|set-?up|(?:committee's\s)?name(?:\sof\sthe\scommittee)?|standing\sitems|quorum|reminder\srules)${END}`,
    String.raw`^${BY}(?<erased>erased|deleted)\s(?:everything\sabout\s|the\sdata\sof\s)?(?:(?:a|the|some|any)\s(?:person|participant)|somebody|someone|anybody|‹[pn]\d+›)${END}`,
    String.raw`^what\s(?:has|did|have)\s(?<person>${WHO}|i)\s(?:actually\s|last\s)?(?:changed?|edit(?:ed)?|alter(?:ed)?|amend(?:ed)?)(?:\s(?:here|in\sthe\scommittee|on\sthe\s${AGENDA}))?${END}`,
    String.raw`^(?:show\s(?:me\s)?|see\s)?(?:the\s)?(?:latest\s|last\s|recent\s)?changes\s(?:by|from|of|made\sby)\s(?<person>${WHO})${END}`,
    String.raw`^(?:show\s(?:me\s)?|see\s)?(?<person>${WHO})(?:'s|s)?\s(?:latest\s|last\s|recent\s)?changes${END}`,
    String.raw`^(?:(?:show|see|open|get|list)\s(?:me\s|us\s)?)?(?:all\s|the\s|whole\s|our\s)*(?:latest\s|last\s|recent\s|newest\s)?(?:changes|change\slog|log(?:\sof\schanges)?|change\shistory|history|audit\s(?:log|trail))${END}`,
    String.raw`^what\s(?:has|was|have)\s(?:been\s)?changed(?:\s(?:since\s(?:yesterday|last\stime|the\slast\smeeting|${DAY})|here|in\sthe\slog|recently|in\sthe\scommittee))+${END}`,
    String.raw`^who\s(?:has\s)?(?:did|done)\swhat(?:\s(?:and\s)?when)?${END}`,
    String.raw`^${BY}(?:changed|edited)\s(?:something|anything|what|last|it|this)${END}`,
  ],
};

const ALL = String.raw`(?:everything(?:\s(?:you|we)\s(?:have|know|hold|keep))?|all(?:\s(?:of\s)?(?:the\s)?(?:data|information|personal\sdata|traces|records))?|all\sthat\s(?:you|we)\s(?:have|know)|(?:the\s)?(?:personal\s)?(?:data|information))`;

export const erasePerson: Forms = {
  any: [
    String.raw`^(?:please\s)?(?:(?:can|could|will|would)\syou\s(?:please\s)?)?(?:erase|delete|remove|forget|wipe|anonymi[sz]e)\s(?:now\s)?${ALL}\s(?:about|on|of|for|from|concerning|regarding)\s(?<person>${WHO})(?:\s(?:please|completely|permanently|now|for\sgood|from\sthe\s(?:system|committee|bot)))*\s?[?!]?$`,
    String.raw`^(?:please\s)?(?:erase|delete|remove|wipe)\s(?:all\s(?:of\s)?)?(?<person>${WHO})(?:'s|s)?\s(?:personal\s)?(?:data|information|traces|records)\s?[?!]?$`,
    String.raw`^(?:please\s)?(?:anonymi[sz]e|forget|erase|delete)\s(?<person>${WHO})(?:\s(?:completely|permanently|entirely|for\sgood|from\sthe\s(?:system|records|bot)))+\s?[?!]?$`,
    String.raw`^(?:please\s)?(?:anonymi[sz]e|erase)\s(?<person>${WHO})\s?[?!]?$`,
    String.raw`^(?<person>${WHO})\s(?:wants\s(?:to\sbe\s(?:forgotten|erased|deleted)|(?:everything|their\sdata|all\sdata)\s(?:erased|deleted))|has\sasked\sto\sbe\s(?:forgotten|erased|deleted)|(?:must|has\sto|needs\sto|is\sto)\sbe\s(?:forgotten|erased|anonymi[sz]ed)(?:\s(?:completely|from\sthe\ssystem))?)\s?[?!]?$`,
  ],
};
