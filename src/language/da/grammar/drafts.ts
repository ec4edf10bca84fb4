import type { Forms } from "../../grammar.ts";
import { AGENDA, DAY, MINUTES } from "./words.ts";

const ASKED = String.raw`(?:(?:kan|vil|må)\s(?:du|jeg|vi)\s)?(?:lige\s|godt\s|venligst\s|gerne\s|bare\s)*`;
const DRAFT = String.raw`(?:(?:mit|vores|det)\s)?(?:(?:referat|dagsordens?|agenda)-?)?(?:udkast(?:et)?|kladden?)(?:\s(?:til|af|fra|for)(?:\s(?:${MINUTES}|${AGENDA}|mødet|den|det|${DAY}))+)?`;
const WORDING = String.raw`(?:beslutning(?:en|er|erne)?|afgørelsen|konklusionen)`;
/** "ret", "lav om i": what is put right. */
const AMEND = String.raw`(?:ret(?:te)?|rettelse(?:r)?|ændre?|ændring(?:er)?|korrigér|korrigere?|omskriv|lav(?:e)?\som)(?:\s(?:i|på|til|om))?`;
const RECALL = String.raw`(?:tilbagetræk(?:ke)?|tilbagekald(?:e)?|fjerne?|slet(?:te)?|afpublicér|skjule?)`;
const OUTCOME = String.raw`(?:godkendt|tiltrådt|vedtaget|besluttet|drøftet|behandlet|udsat|afvist|forkastet|anbefalet|taget\stil\s(?:efterretning|orientering)|sendt\svidere)`;
/** Holds nothing: that it is there says that something is to be put right. */
const AMENDS = "(?<amends>)";

/** What a draft is of, where it is only to be seen, and where something in it, or in what came of it, is wrong. */
export const showDraft: Forms = {
  any: [
    String.raw`^(?:vis|se|hent|må\sjeg\sse)\s(?:mig\s)?${DRAFT}(?:\sigen)?$`,
    String.raw`^${AMENDS}${ASKED}${AMEND}\s(?:det\s|den\s)?(?:offentliggjorte\s|publicerede\s|sidste\s|seneste\s)?(?:${MINUTES}|${DRAFT}|${WORDING}\s(?:i|på|under|om|til)\s).*$`,
    String.raw`^${AMENDS}${ASKED}${RECALL}\s(?:det\s)?(?:offentliggjorte\s|publicerede\s|sidste\s|seneste\s)?${MINUTES}.*$`,
    String.raw`^${AMENDS}${ASKED}(?:træk|trække|kald|kalde|tag|tage)\s(?:det\s)?${MINUTES}\s(?:[^.;:?!]{0,30}\s)?(?:tilbage|ned|væk).*$`,
    String.raw`^${AMENDS}(?:punkt\s\d{1,2}\si\s|det\s)?${MINUTES}\s(?:[^.;:?!]{0,30}\s)?(?:skal|bør|må|trænger\stil\sat)\s(?:lige\s|også\s|gerne\s)*(?:blive\s)?(?:rettet?s?|ændres?|korrigeres|laves\som|trækkes\stilbage|fjernes|slettes).*$`,
    String.raw`^${AMENDS}${MINUTES}\s(?:[^.;:?!]{0,30}\s)?(?:(?:er|var)\s(?:helt\s|desværre\s|jo\s)*(?:forkert|ikke\s(?:rigtigt|korrekt)|fyldt\smed\sfejl)|passer\sikke)$`,
    String.raw`^${AMENDS}(?:(?:der\ser|jeg\shar(?:\sfundet)?|fandt)\s)?(?:en\s|nogle\s|flere\s)*(?:fejl|rettelser?|ændringer?|mangler)\s(?:i|til)\s(?:det\s)?(?:${MINUTES}|${DRAFT}).*$`,
    String.raw`^${AMENDS}(?:dagsordens)?punkt\s\d{1,2}\s(?:blev|var|skal\svære|skulle\svære|er)\s(?:jo\s|faktisk\s|altså\s|kun\s|ikke\s)*${OUTCOME}(?:,?\s(?:men\s)?ikke\s${OUTCOME}|,\smen\s(?:kun\s)?${OUTCOME}).*$`,
    String.raw`^${AMENDS}${ASKED}(?:udelad|undlad)\s(?:opgaven?|opfølgningen?|beslutningen?|punktet)(?!\p{L}).*$`,
    String.raw`^${AMENDS}opgaven?\s(?:til|om|for|med)\s[^.;:?!]+?\sskal\sikke\smed(?:\si\sreferatet)?$`,
  ],
  unless: ["godkend\\p{L}* referat\\p{L}*"],
};

export const discard: Forms = {
  any: [
    String.raw`^${ASKED}(?:kassér|kassere?)(?:\s(?:det|den|dem|hele|${DRAFT}|${MINUTES}|${AGENDA})){0,2}(?:\s(?:igen|bare|nu|tak))?$`,
    String.raw`^${ASKED}(?:slet|slette|fjern|fjerne|drop|droppe|smid|smide|forkast|forkaste|annull?[ée]re?)\s${DRAFT}(?:\s(?:ud|væk|igen|tak))*$`,
  ],
};
