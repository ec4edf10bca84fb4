import type { Forms } from "../../grammar.ts";

const ASKED = String.raw`(?:(?:kan|vil|må)\s(?:du|jeg|vi)\s)?(?:lige\s|godt\s|venligst\s|gerne\s|bare\s)*`;
const TAKE_OFF = String.raw`(?:slet|slette|fjern|fjerne|stryg|stryge|drop|droppe|annull?[ée]re?|tilbagetræk|fortryd|fortryde)`;
const ACTION = String.raw`(?:opgave|aktion|action|to-?do)\s?(?:nr\.?\s|nummer\s|#)?(?<number>\d{1,4})`;
const LIST = String.raw`(?:\s(?:igen|helt|væk|fra\s(?:listen|opgavelisten|min\sliste)|tak))*`;

/** It should never have been written down; what is done is something else. */
export const withdrawAction: Forms = {
  any: [
    String.raw`^${ASKED}${TAKE_OFF}\s(?:venligst\s|lige\s)?(?:${ACTION}|(?:nr\.?\s|nummer\s|#)?(?<number2>\d{1,4}))${LIST}$`,
    String.raw`^${ASKED}(?:tag|tage|træk|trække)\s${ACTION}\s(?:helt\s)?(?:tilbage|af\s(?:listen|opgavelisten)|væk)$`,
    String.raw`^${ASKED}${TAKE_OFF}\sopgaven\s(?:om\s|med\s|til\s)?(?<task>[^.;:?!]{3,}?)${LIST}$`,
    String.raw`^${ACTION}\s(?:skal|kan|må|bør)\s(?:gerne\s|bare\s|helt\s)*(?:slettes|fjernes|udgå|tages\s(?:tilbage|af)|væk|ikke\s(?:være\sder|stå\sder|på\slisten))(?:\s(?:fra\s)?listen)?$`,
    String.raw`^${ACTION}\s(?:er|var|blev)\s(?:vist\s)?(?:en\sfejl|forkert|skrevet\sned\sved\sen\sfejl|oprettet\sved\sen\sfejl|ikke\sen\sopgave)$`,
  ],
};
