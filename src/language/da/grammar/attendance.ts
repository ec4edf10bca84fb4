import type { Forms } from "../../grammar.ts";
import { AT_MEETING, DAY, FEW, MEETING, SOME, WHO } from "./words.ts";

const COMING = String.raw`(?:komme|kommer|deltage|deltager|være\s(?:med|der|til\sstede)|er\s(?:med|der|til\sstede)|nå\s(?:det|frem|mødet)|møde\s(?:op|frem)|dukke\sop|stille\sop|med)`;
const NOT = "(?:ikke|ik|ikk|ikek)";

export const cancel: Forms = {
  any: [
    String.raw`afbud(?!smail|sliste|\sder)`,
    String.raw`meld(?:er|e|t|te)?\s${SOME}(?:fra|pas)`,
    String.raw`framelde\p{L}*`,
    String.raw`(?:kan|kunne|når|nå)\s${SOME}${NOT}\s${SOME}${COMING}`,
    String.raw`(?:kan|når)\s${FEW}${NOT}\s(?:(?:nå|til|på|om|i)\s)?(?:${AT_MEETING}|det|alligevel)`,
    String.raw`kan\s(?:alligevel|desværre|så|nok)\s${FEW}${NOT}$`,
    String.raw`(?:kommer|deltager|møder|dukker)\s${FEW}${NOT}`,
    String.raw`(?:så|men|og|,)\s(?:jeg|vi)\skan\s(?:desværre\s)?${NOT}$`,
    String.raw`${NOT}\s(?:kan|kommer|deltager)\s?(?:komme|med|deltage)?`,
    String.raw`(?:er|bliver|ligger)\s${FEW}(?:forhindret|sygemeldt|bortrejst|syg|på\sferie)`,
    String.raw`er\s${FEW}${NOT}\s(?:med|til\sstede|mulighed|der|i\sstand)(?:\s${SOME}${MEETING})?`,
    String.raw`har\s${FEW}${NOT}\s(?:mulighed|tid|lejlighed)`,
    String.raw`(?:må|skal|bliver\snødt\stil\sat|er\snødt\stil\sat)\s${SOME}(?:springe\s(?:over|fra|mødet)|blive\s(?:væk|hjemme)|stå\saf|aflyse\smin)`,
    String.raw`(?:springer|står|hopper|bliver)\s${FEW}(?:over|af|fra|væk)\s${AT_MEETING}`,
    String.raw`(?:mig|os|${WHO})\s(?:på\s|op\s)?som\s(?:fraværende|forhindret|afbud)`,
    String.raw`udebliver|undskyld\smig|undvære\smig|uden\smig`,
    String.raw`${WHO}\s(?:(?:kommer|deltager|går|møder|stiller|tager\smed|træder\sind)\s)${FEW}i\sstedet\sfor\smig`,
    String.raw`(?:jeg|vi)\ssender\s${WHO}\s(?:i\s(?:mit|vores)?\s?sted\p{L}*|som\s(?:min\s)?stedfortræder)`,
    String.raw`${WHO}\s${SOME}i\sstedet\sfor\s${WHO}|i\sstedet\sfor\s${WHO},?\s${FEW}${WHO}`,
    String.raw`${WHO}\s(?:tager|overtager)\s(?:min|vores)\splads`,
  ],
  unless: [String.raw`(?:træk\p{L}*|fjern|slet|glem|annull?er)\s${FEW}afbud`],
};

export const attend: Forms = {
  any: [
    String.raw`(?:kan|vil)\s${FEW}(?:alligevel\s${FEW})?godt\s${SOME}(?:${COMING}|alligevel)`,
    String.raw`(?:kommer|deltager|er|møder|kan)\s${FEW}(?:alligevel|dog)(?:\s${SOME}${COMING})?`,
    String.raw`alligevel\s${SOME}(?:komme|med|deltage)`,
    String.raw`(?:jeg|vi|${WHO})\s(?:kommer|deltager|tager\smed|møder\sop|dukker\sop|tilmelder\s(?:mig|os)|er\s(?:med|der|klar))`,
    String.raw`(?:ja,?\s)?(?:kommer|deltager)(?:\s(?:gerne|selvfølgelig|naturligvis))?(?:\s${AT_MEETING})?$`,
    String.raw`(?:tilmeld|melder?)\s${FEW}(?:mig|til)`,
    String.raw`(?:regn|tæl|skriv|sæt)\s${FEW}(?:mig|med\smig|‹[pb]\d+›)\s?(?:med|på|til|som)?\s(?:deltager|${AT_MEETING}|som\sdeltager)`,
    String.raw`(?:regn\smed|tæl)\s(?:mig|os)`,
    String.raw`bekræft\p{L}*\s${SOME}deltagelse`,
    String.raw`(?:træk(?:ker)?|trækker|fjern|slet)\s${FEW}afbud(?:det)?\s?${FEW}(?:tilbage|igen)?`,
    String.raw`vi\sses\s(?:på|til|den)?\s?(?:${DAY}|mødet)`,
  ],
  unless: [
    NOT,
    "i stedet",
    "for sent|forsinket|senere",
    "hvem|hvor mange|kommer alle",
    "med til at",
    "godt nok",
    String.raw`${WHO}\ser\sklar`,
  ],
};

const ANYBODY = "(?:hvem|hvor mange|hvilke (?:medlemmer|deltagere|personer|af os)|nogen|nogle|alle|resten|folk)";
const ATTENDING = String.raw`(?:afbud|frameld\p{L}*|tilmeld\p{L}*|meld(?:t|er)\s${FEW}(?:fra|til)|kommer|deltager|dukker\sop|møder\sop|fraværende|til\sstede|komme|deltage|er\s(?:med|der|syge?)|være\smed|syge?)`;

export const listCancellations: Forms = {
  any: [
    String.raw`${ANYBODY}\s(?:[^.;:!]{0,60}\s)?${ATTENDING}`,
    String.raw`hvem\s(?:er\sdet\sder\s)?mangler(?!\s(?:at|stadig\sat|en\sopgave))`,
    String.raw`hvem\s(?:af\sos\s)?(?:kan|har|når|vil)\sikke`,
    String.raw`^(?:vis|se|list|hent|send)\s${FEW}afbud\p{L}*`,
    String.raw`beslutningsdygtig\p{L}*|quorum|kvorum|fuldtallig\p{L}*|(?:nok|mange)\s${FEW}til\sat\s(?:beslutte|være\sbeslutn)`,
    String.raw`^(?:kommer|deltager|er|har|mangler|møder|kan|ved\sdu\som)\s(?:alle|nogen|vi\salle|der\snogen|${WHO})\s?[^.;:!]{0,60}(?:komme|deltage|med|afbud|${MEETING}|op|fra|kommer|\?)`,
    String.raw`^(?:(?:vis|se|send|giv)\s${FEW})?(?:en\s)?(?:afbud(?:ene|dene|sliste\p{L}*)|(?:deltager|fremmøde|tilmeldings)\p{L}*|(?:liste|oversigt|status|overblik)\s(?:over|på)\s(?:afbud|deltag\p{L}*|fremmøde\p{L}*))`,
    String.raw`(?:hvor|hvad)\s${SOME}(?:afbud|fremmøde\p{L}*|deltagerliste\p{L}*)`,
  ],
  unless: ["opgave\\p{L}*", "hvem kommer med", "dagsord\\p{L}*", "punkt\\p{L}*"],
};
