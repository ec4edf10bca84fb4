import type { Forms } from "../../grammar.ts";
import { AGENDA, AT_MEETING, WHO } from "./words.ts";

const PROPOSAL = String.raw`(?:(?:agenda\s|item\s)?(?:proposals?|suggestions?)|(?:proposed|suggested)\s(?:items?|topics?|points?))`;
const OWN = String.raw`(?:(?<own>my)|our|${WHO}(?:'?s)?)`;
const MORE = String.raw`(?:\s(?:for|on|to)\s(?:the\s)?(?:next\s)?(?:${AGENDA}|${AT_MEETING}))?`;
const WAITING = String.raw`(?:\s(?:(?:that|which)\s)?(?:are\s|is\s)?(?:still\s)?(?:waiting|pending|open)(?:\sfor\san\sanswer)?)?`;

export const showProposals: Forms = {
  any: [
    String.raw`^(?:(?:show|see|list|get)\s)?(?:me\s|all\s|the\s|open\s|waiting\s|pending\s|new\s|my\s|our\s)*${PROPOSAL}${MORE}${WAITING}\s?\??$`,
    String.raw`^(?:which|what|how\smany)\s(?:new\s|open\s|other\s)?${PROPOSAL}(?:\s.+)?\s?\??$`,
    String.raw`^(?:are|is)\s(?:there\s)(?:any\s|an?\s|new\s|more\s|still\s|open\s)*${PROPOSAL}(?:\s.+)?\s?\??$`,
    String.raw`^(?:have|has|did)\s(?:i|we|anybody|anyone)\s(?:already\s)?propose[d]?\s(?:anything|something|an?\s(?:item|point)|items)(?:\s.+)?\s?\??$`,
    String.raw`^what\s(?:has|have)\s(?:been|people|the\smembers|i|we|${WHO})\s(?:been\s)?(?:proposed|suggested)(?:\s.+)?\s?\??$`,
    String.raw`^(?:have|has|did)\s(?:you|anyone|anybody|the\ssecretariat|${WHO}|they)\s(?:already\s)?(?:answered|answer|seen|looked\sat|decided\s(?:on|about)|replied\sto)\s${OWN}\s${PROPOSAL}(?:\syet)?\s?\??$`,
    String.raw`^(?:is|was|has|will)\s${OWN}\s${PROPOSAL}(?:\s.+)?\s?\??$`,
    String.raw`^(?:is|was|has|will|did)\s(?:(?<own>my)|our)\s(?:item|point|topic)\s(?:also\s|been\s|be\s|get\s|make\s)*(?:accepted|approved|included|taken(?:\sin)?|rejected|declined|in|it)(?:\s(?:onto|on|to)\s.+)?\s?\??$`,
    String.raw`^what\s(?:happened|became|is\shappening)\s(?:to|of|with)\s${OWN}\s${PROPOSAL}\s?\??$`,
    String.raw`^(?:and\s)?(?:what|how)\sabout\s${OWN}\s${PROPOSAL}\s?\??$`,
    String.raw`^(?:(?:is|are)\sthere\s)?(?:any\s)?(?:news|word|updates?|answers?)\s(?:about|of|on|to|for)\s${OWN}\s${PROPOSAL}\s?\??$`,
    String.raw`^(?:what(?:'s|\sis)\s(?:the\s)?)?status\sof\s${OWN}\s${PROPOSAL}\s?\??$`,
  ],
};

const WHICH = String.raw`(?:the\s|(?<by>${WHO})(?:'?s)?\s)?${PROPOSAL}(?:\s(?:from|by|of)\s(?<from>${WHO}))?(?:\s(?:on|about|regarding|concerning)\s(?<subject>.+?))?`;

export const answerProposal: Forms = {
  any: [
    String.raw`^(?:yes,?\s)?(?:please\s)?(?<yes>take(?:\sin)?|accept|approve|include)\s${WHICH}(?:\sin)?\s?\??$`,
    String.raw`^(?<yes>(?:say\s)?yes\s(?:please\s)?to)\s${WHICH}\s?\??$`,
    String.raw`^(?:no,?\s)?(?:please\s)?(?:reject|decline|refuse|drop|turn\sdown|leave\sout|(?:say\s)?no(?:\sthanks)?\sto)\s${WHICH}(?:\sthis\stime)?\s?\??$`,
    String.raw`^(?:please\s|i\s(?:want\sto\s|would\slike\sto\s)?)*(?:withdraw|drop|remove|delete|cancel|scrap|forget|take\sback)\s(?<own>my|our)\s${PROPOSAL}(?:\s(?:on|about|regarding|concerning)\s(?<ownSubject>.+?))?(?:\s(?:again|after\sall))*\s?$`,
    String.raw`^(?:yes,?\s)?(?:please\s)?(?<yes>take|accept|approve|include)\s(?<by>${WHO})(?:'?s)?\s(?:item|point|topic)(?:\s(?:on|about|regarding|concerning)\s(?<subject>.+?))?(?:\s(?:in|along))?$`,
    String.raw`^(?:no,?\s)?(?:please\s)?(?:reject|decline|refuse|turn\sdown|leave\sout)\s(?<by>${WHO})(?:'?s)?\s(?:item|point|topic)(?:\s(?:on|about|regarding|concerning)\s(?<subject>.+?))?$`,
    String.raw`^${WHICH}\sis\s(?:not\s(?:accepted|approved|taken(?:\sin)?|included)|rejected|declined|turned\sdown)[.!]*$`,
    String.raw`^${WHICH}\s(?<yes>is\s(?:accepted|approved|taken(?:\sin)?|included))[.!]*$`,
    // Of what, only the proposals that wait can tell.
    String.raw`^(?:no,?\s)?(?:please\s)?(?:reject|decline|turn\sdown)\s(?!it|that|this|you|all|the\s${PROPOSAL}|${PROPOSAL}|‹)(?:the\sitem\s(?:on\s|about\s)?)?(?<title>(?:‹n\d+›|[^‹.,;:?!]){2,})$`,
    String.raw`^(?:(?<yesTo>yes)|no)(?:\splease|\sthanks)?\sto\s(?!it|that|this|you|me|(?:the|our|next)\smeeting|meeting|the\s${PROPOSAL}|${PROPOSAL})(?<title>(?:‹n\d+›|[^‹.,;:?!]){2,})(?:[,;–-]\s[^?]*)?$`,
  ],
  unless: [String.raw`${PROPOSAL}\s(?:to|for)\s`],
};
