import type { Forms } from "../../grammar.ts";
import { NOT_NOW, posting } from "./agenda.ts";
import { AT_MEETING, DAY, FEW, MINUTES, SOME } from "./words.ts";

/** Whichever paper was shown last: "looks good, publish it". */
const SHOWN = String.raw`^(?:(?:yes|ok(?:ay)?|fine|great|good|perfect|(?:(?:it|that)\s)?looks\s(?:good|fine|great|right|ok(?:ay)?)|(?:that|it)(?:'s|\sis)\s(?:fine|good|right|ok(?:ay)?))(?:,|\sso|\sand)?\s)*(?:please\s)?(?:publish(?:\s(?:it|this|that|them))?|send\s(?:it|this|that|them))(?:\s(?:now|please))*(?:\s(?:out|in\sthe\schannel))?$`;

export const postMinutes: Forms = {
  any: [...posting(MINUTES), SHOWN],
  unless: ["(?:send|share|show|give) me", "to me"],
  never: NOT_NOW,
};

const PAST_MEETING = String.raw`(?:(?:the\s|our\s)?(?:last|previous|latest|most\srecent)\s(?:meeting|time)|last\stime|(?:the\s)?(?:${DAY}\s)?meeting(?:\s${FEW}${DAY})?|${DAY})`;

export const showMinutes: Forms = {
  any: [
    MINUTES,
    String.raw`summari[sz]e`,
    String.raw`what\s(?:happened|was\s(?:said|decided|discussed|agreed)|came\sout|did\swe\s(?:do|decide|discuss|say|agree)|went\son|did\si\smiss)\s(?!about|on\sthe\ssubject|regarding)(?:at\s|on\s|in\s)?(?:${AT_MEETING}|${PAST_MEETING})`,
    String.raw`(?:fill\sme\sin|catch\sme\sup|bring\sme\sup\sto\sdate)\s${SOME}${PAST_MEETING}`,
    String.raw`how\sdid\s${PAST_MEETING}\sgo`,
  ],
  unless: ["approve the minutes", String.raw`\d+\sminutes`],
};

const ABOUT = String.raw`(?:about|on|regarding|concerning|with|for|re)`;

const AS_TO = String.raw`(?:with\s(?:respect|regard)\sto|in\s(?:relation|respect)\s(?:to|of)|when\sit\scomes\sto|${ABOUT})`;

export const searchDecisions: Forms = {
  any: [
    String.raw`(?:what|(?:whatever|anything|everything|all)(?:\sthat)?)\s(?:did\s(?:we|you|they|the\s\p{L}+)\s(?:decide|say|agree|conclude|discuss|resolve)|(?:was|were|has\sbeen|have\sbeen|is)\s(?:decided|said|agreed|concluded|discussed)|have\swe\s(?:decided|said|agreed)|do\swe\sknow|decisions?\s[^.;:?!]{0,30})\s(?:last\stime\s|then\s|ever\s)?${ABOUT}\s(?!the\slast\smeeting|${DAY})(?<query>.+)`,
    String.raw`(?:did|have|has|had|didn't|haven't)\s(?:we|the\s(?:committee|board|group)|‹b\d+›)\s(?:ever\s|once\s|already\s|previously\s|actually\s|not\s)*(?:approved?|adopt|adopted|reject|rejected|pass|passed|endorsed?|decide|decided|discuss|discussed|agree|agreed|talk|talked|speak|spoken|say|said|deal|dealt|consider|considered|take\s(?:a\s)?(?:position|stance|stand|decision)|taken\s(?:a\s)?(?:position|stance|stand|decision))\s(?:anything\s|something\s)?(?:${ABOUT}\s)?(?<query>.+)`,
    String.raw`(?:what(?:'s|\sis)\s)?(?:the\s)?(?:current\s|latest\s)?(?:status|state|news|progress|decisions?|latest)\s(?:of|on|for|with|about|regarding)\s(?!actions?|tasks?|my)(?<query>.+)`,
    String.raw`(?:how\s(?:far\s(?:are|have)\swe|is|are\swe\sdoing|are\sthings)|where\s(?:are|do)\swe(?:\sstand)?|where\sdoes)\s(?:come\s|got\s|going\s|getting\s|on\s)?(?:with|on|regarding)\s(?<query>.+)`,
    String.raw`how\sis\s(?!the\smeeting|it|‹p)(?<query>[^.;:?!]+?)\s(?:going|coming\salong|progressing)`,
    String.raw`when\sdid\swe\s(?:last\s)?(?:decide|discuss|agree|approve|talk\sabout)\s(?:on\s|about\s)?(?<query>.+)`,
    String.raw`(?:find|search|look\sup|look\sfor)\s(?:for\s|in\s|all\s|every\s|the\s|any\s|(?:everything|anything|something|what)\s(?=on\s|about\s|re\s|regarding\s|we\s)|(?:that\s)?we\s(?:have\s|'ve\s)?(?:said|decided|agreed|wrote|written|discussed)\s)*(?:decisions?\s|minutes\s)*(?:${ABOUT}\s)?(?!agenda|minutes|tasks|actions|(?:some|any)(?:one|body)(?!\p{L}))(?<query>.+)`,
    String.raw`what\s(?:was|were|has\sbeen|have\sbeen)\s(?:finali[sz]ed|settled|concluded|resolved|determined|fixed)\s(?:about|on|regarding|concerning|with|for|re)\s(?<query>.+)`,
    String.raw`(?:which|what)\sdecisions?\s(?:did|have|has)\s(?:we|you|the\s\p{L}+)\s(?:\S+\s)?(?:take|taken|make|made|reach|reached)\s${ABOUT}\s(?<query>.+)`,
    String.raw`(?:has|have|was|were)\s(?:an?|any|no)\sdecisions?\s(?:ever\s|already\s)?(?:been\s)?(?:made|taken|reached)\s${ABOUT}\s(?<query>.+)`,
    String.raw`^(?:and\s)?(?:did|was|were|has|have)\s(?!(?:we|i|you|they|anyone|the\s(?:meeting|minutes))\s)(?<query>[^.,;:?!]+?)\s(?:(?:get|got|been|ever|finally|then|actually)\s)*(?:approved|adopted|passed|agreed|rejected|accepted|turned\sdown|decided)\s?\??$`,
    String.raw`(?:which|what)\sdecisions?\s(?:have\sbeen|has\sbeen|were|was)\s(?:taken|made|reached)\s${AS_TO}\s(?<query>.+)`,
    String.raw`what\sdid\s(?:we|you|they|the\s\p{L}+|‹b\d+›)\s(?:land|settle|end\sup|finish\sup|come\sup)\s(?:on|with|at)?\s?${AS_TO}?\s?(?<query>.+)`,
    String.raw`conclusions?\s(?:on|about|regarding|of)\s(?!the\s(?:last|meeting))(?<query>.+)`,
    String.raw`decisions\s(?:about|on|regarding|concerning)\s(?<query>.+)`,
  ],
  unless: [
    "agenda",
    String.raw`(?:decided?|discuss(?:ed)?|agreed?|said|say)\s(?:at|on|in)\s(?:the\s|our\s)?(?:last|previous|latest|${DAY})`,
    String.raw`(?:decided?|discuss(?:ed)?|agreed?|said|say)\s(?:the\s)?(?:last|previous)\s(?:time|meeting)[\s?]*$`,
    String.raw`^find\s(?:the\s)?minutes`,
    String.raw`status\sof\s(?:the\s)?(?:actions|tasks)`,
    String.raw`about\s(?:${AT_MEETING})$`,
    String.raw`what\sare\swe`,
  ],
};
