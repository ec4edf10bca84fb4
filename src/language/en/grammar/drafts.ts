import type { Forms } from "../../grammar.ts";
import { AGENDA, DAY, MINUTES } from "./words.ts";

const ASKED = String.raw`(?:(?:can|could|would|may)\s(?:you|i|we)\s)?(?:please\s|just\s)*`;
const DRAFT = String.raw`(?:(?:the|my|our|this|that)\s)?(?:(?:minutes|agenda)\s)?draft(?:\s(?:minutes|agenda))?(?:\s(?:of|for|from)\s(?:the\s)?(?:${MINUTES}|${AGENDA}|meeting|${DAY}))?`;
const WORDING = String.raw`(?:decision|decisions|conclusion|outcome|resolution)`;
/** "correct", "change": what is put right. */
const AMEND = String.raw`(?:correct|amend|fix|change|edit|rewrite|revise|corrections?\sto|changes?\sto)`;
const RECALL = String.raw`(?:withdraw|retract|recall|remove|delete|unpublish|hide|take\s(?:down|back))`;
const OUTCOME = String.raw`(?:approved|agreed|adopted|decided|discussed|considered|deferred|postponed|rejected|declined|noted|referred)`;
/** Holds nothing: that it is there says that something is to be put right. */
const AMENDS = "(?<amends>)";

/** What a draft is of, where it is only to be seen, and where something in it, or in what came of it, is wrong. */
export const showDraft: Forms = {
  any: [
    String.raw`^(?:show|see|open)\s(?:me\s)?${DRAFT}(?:\sagain)?$`,
    String.raw`^${AMENDS}${ASKED}${AMEND}\s(?:the\s)?(?:published\s|last\s|latest\s)?(?:${MINUTES}|${DRAFT}|${WORDING}\s(?:in|on|of|under|about)\s).*$`,
    String.raw`^${AMENDS}${ASKED}${RECALL}\s(?:the\s)?(?:published\s|last\s|latest\s)?${MINUTES}.*$`,
    String.raw`^${AMENDS}${ASKED}(?:take|pull)\s(?:the\s)?${MINUTES}\s(?:down|back|away|off).*$`,
    String.raw`^${AMENDS}(?:item\s\d{1,2}\s(?:in|of)\s)?(?:the\s)?${MINUTES}\s(?:[^.;:?!]{0,30}\s)?(?:should|must|have\sto|need\sto|needs?)\s(?:also\s)?(?:(?:be\s)?(?:corrected|changed|amended|fixed|withdrawn|removed|taken\sdown)|correcting|fixing|changing).*$`,
    String.raw`^${AMENDS}(?:the\s|these\s)?${MINUTES}\s(?:[^.;:?!]{0,30}\s)?(?:are|is)\s(?:all\s|still\s)?(?:wrong|incorrect|not\s(?:right|correct)).*$`,
    String.raw`^${AMENDS}(?:(?:there(?:'s|\sis|\sare)|i(?:\shave|'ve)?\sfound)\s)?(?:an?\s|some\s|several\s)*(?:mistakes?|errors?|corrections?)\s(?:in|to)\s(?:the\s)?(?:${MINUTES}|${DRAFT}).*$`,
    String.raw`^${AMENDS}item\s\d{1,2}\s(?:was|should\sbe|should\shave\sbeen|is)\s(?:actually\s|only\s|not\s)*${OUTCOME}(?:,?\s(?:but\s)?not\s${OUTCOME}|,\sbut\s(?:only\s)?${OUTCOME}).*$`,
    String.raw`^${AMENDS}${ASKED}leave\sout\s(?:the\s)?(?:[^.;:?!]{1,40}\s)?(?:action|follow-?up|decision|item)(?!\p{L}).*$`,
  ],
  unless: ["approve the minutes", String.raw`\d+\sminutes`],
};

export const discard: Forms = {
  any: [
    String.raw`^${ASKED}discard(?:\s(?:it|that|this|all|them|${DRAFT}|(?:the\s)?${MINUTES}|(?:the\s)?${AGENDA})){0,2}(?:\s(?:again|now|please))?$`,
    String.raw`^${ASKED}(?:delete|remove|drop|scrap|bin|throw\s(?:away|out)|get\srid\sof)\s${DRAFT}(?:\s(?:away|out|again|please))*$`,
  ],
};
