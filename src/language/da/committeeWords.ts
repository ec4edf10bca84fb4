import type { CommitteeWords } from "../committeeWords.ts";

const re = String.raw;
const AT = re`(?:til|i|for|hos|ved|på)`;
const ONE = re`(?:(?:${AT}|fra)\s)?(?:både\s)?‹c\d+›`;
/** One or several of them. */
const SOME = re`${ONE}(?:(?:,|\sog(?:\sogså)?|\ssamt|\s[+&/])?\s${ONE})*`;
const OPENING = re`(?:(?:nej|næh?|ups|hov|hovsa|undskyld|beklager|sorry|rettelse|ok|ja|jo|øh|vent|det\svar\sen\sfejl|forkert)[,.!]?\s)`;
const CLOSING = re`(?:,?\s(?:tak|også|alligevel|gerne|selvfølgelig))*`;
const WHERE = re`(?:\s(?:steder|forummer|fora|klynger(?:ne)?|udvalg|grupper(?:ne)?|to))`;

export const committeeWords: CommitteeWords = {
  both: [
    re`${AT}\s(?:dem\s)?begge${WHERE}?(?!\s(?!alligevel|tak|gerne|også|desværre|på|den|fra)\p{L}+)`,
    re`(?:på\s)?begge${WHERE}`,
  ],
  bothMeetings: [re`begge\s(?:de\s)?(?:\p{L}*møder(?:ne)?)`],
  meeting: "mødet",
  bothMeet: [re`hvor(?:når)?\s(?:mødes|holder|skal)\s(?<both>(?:de\s)?begge(?:\sto|${WHERE})?)`],
  we: "vi",
  likewise: [
    re`(?:(?:og|ja|nå|hov|men|tak)[,.]?\s)*(?:gør\s|det\sgælder\s|gælder\s|sæt\s)?(?:også|det\ssamme|samme|ligeledes|ligeså)(?:\s(?:gerne|lige|gælder|gør\sjeg|for\smig|fra\smig))*\s${SOME}${CLOSING}`,
    re`(?:(?:og|ja)[,.]?\s)*${SOME}\s(?:også|med|ligeså|ligeledes)(?:\stak)?`,
    re`og\s(?:så\s)?${SOME}(?:\stak)?`,
  ],
  only: [
    re`${OPENING}*(?:det\s(?:er|var|gælder|skal\svære)\s)?(?:kun|bare|alene|udelukkende)\s(?:afbud\s)?${SOME}${CLOSING}`,
  ],
  not: [re`${OPENING}*(?:men\s|dog\s)?ikke\s${SOME}${CLOSING}`],
  instead: [
    re`${OPENING}+(?:(?:det\s(?:er|var|gælder|gjaldt|skal\svære|skulle\svære)|jeg\smente|mente|jeg\smener)\s)?${ONE}(?:\s(?:i\sstedet|jeg\smente|mente\sjeg|det\svar))*`,
    re`(?:det\s(?:var|gjaldt|skulle\s(?:være|have\sværet))|jeg\smente|mente)\s${ONE}(?:\s(?:i\sstedet))?`,
    re`${ONE}\si\sstedet`,
  ],
  names: [re`(?:(?:ja|jo|det\ser)[,.]?\s)?${SOME}(?:\stak)?`],
};
