import type { ToldWords } from "../told.ts";

const re = String.raw;
const KNOWN = re`‹p\d+›`;
const who = re`(?<who>${KNOWN}|han|hun|de|vedkommende)`;
const LEAD = re`(?:(?:ja|jo|nej|ok|okay|så|men|og|desværre|hej)[,.]?\s)*`;
const HAS = re`(?:har\s(?:(?:lige|nu|netop|selv|desværre)\s)*(?:sagt|svaret|takket|meldt)|siger|sagde|svarer|svarede|takker|takkede|melder)`;
/** Without a name it is the one who is waited for. */
const they = re`(?<who>han|hun|de|vedkommende)`;
const TAIL = re`(?:\s(?:tak|til\sdet|desværre|altså))*`;
const MORE = re`(?:\s(?:godt|gerne|alligevel|desværre|heller|nok|så|i\sstedet))*`;
const other = re`(?<who>${KNOWN}|‹n\d+›)`;
const ASK = re`(?:spørge?|prøve?|tage?|høre?|vælge?|sende?|skrive?\stil|ringe?\stil|kontakte?|bede?)`;
const FOR = re`(?:i\sstedet\sfor|på\svegne\saf|for)\s(?<who>${KNOWN}|‹n\d+›)`;
const AT_MEETING = re`(?:\s(?:til\smødet|på\smødet|(?:på\s|den\s|d\.?\s)?‹d\d+›))?`;
const COME = re`(?:kommer?|deltager?|går?|møder?(?:\sop)?|stiller?(?:\sop)?|tager?\s(?:med|mødet|den|det)|træder?\sind)`;
const MAY = re`(?:(?:godt|gerne|selvfølgelig|alligevel|nok|så)\s)*`;
const MAY_NOT = re`(?:(?:desværre|godt|alligevel|heller|nok|så|altså)\s)*ikke\s(?:alligevel\s)?`;

export const told: ToldWords = {
  accepts: [
    re`^${LEAD}${who}\s${HAS}\s(?:ja|ok|okay)${TAIL}$`,
    re`^${LEAD}det\s(?:kan|vil|gør)\s${who}${MORE}$`,
    re`^${LEAD}${they}\s(?:kan|vil|siger\sat\s(?:han|hun|de)\s(?:kan|kommer))(?:\skomme)?${MORE}$`,
  ],
  declines: [
    re`^${LEAD}${who}\s${HAS}\s(?:nej|afbud|fra)${TAIL}$`,
    re`^${LEAD}det\s(?:kan|vil|gør)\s${who}${MORE}\sikke${MORE}$`,
    re`^${LEAD}${they}\s(?:kan|vil)${MORE}\sikke(?:\skomme)?${MORE}$`,
  ],
  comesFor: [
    re`^${LEAD}(?:ja|jo|ok|okay|gerne)[,.]?\s${FOR}${AT_MEETING}$`,
    re`^${LEAD}jeg\s(?:(?:kan|vil)\s${MAY})?${COME}\s${MAY}${FOR}${AT_MEETING}$`,
    re`^${LEAD}(?:det\s(?:kan|vil|gør)\sjeg|jeg\skan)\s${MAY}${FOR}${AT_MEETING}$`,
    re`^${LEAD}i\sstedet\sfor\s(?<who>${KNOWN}|‹n\d+›)\s(?:kommer|deltager|møder)\sjeg$`,
  ],
  cannotFor: [
    re`^${LEAD}(?:nej|desværre)[,.]?\sikke\s${FOR}${AT_MEETING}$`,
    re`^${LEAD}jeg\s(?:kan|vil|kommer|deltager|møder)\s${MAY_NOT}(?:${COME}\s)?${FOR}${AT_MEETING}$`,
    re`^${LEAD}det\s(?:kan|vil|gør)\sjeg\s${MAY_NOT}${FOR}${AT_MEETING}$`,
  ],
  suggests: [
    re`^${LEAD}(?:(?:kan|vil|gider|må)\sdu\s(?:(?:ikke|så|lige)\s)*)?${ASK}\s(?:(?:så|lige|bare|i\sstedet|hellere|eventuelt|evt)\s)*${other}(?:\s(?:i\sstedet|så|tak|også|om\sdet))*$`,
    re`^${LEAD}(?:hvad\smed|måske|eller|hellere|så\ser\sdet|det\s(?:er|bliver)|lad\sos\stage)\s${other}(?:\s(?:så|i\sstedet))*$`,
    re`^${LEAD}(?:kan|vil)\s${other}(?:\s(?:ikke|så|godt|i\sstedet))*$`,
    re`^${LEAD}${other}(?:\s(?:kan|vil|kommer|gør|tager|siger)(?:\s(?:ja|det|den|godt|gerne|nok|komme|i\sstedet|så))*)?$`,
  ],
};
