import type { ReplyWords } from "../replies.ts";

const re = String.raw;

export const replyWords: ReplyWords = {
  yes: [
    re`(?:ja|jo|jep|jeps|jada|ok|okay|klart|gerne|selvfølgelig|netop|præcis|korrekt)(?:,?\s(?:ja|jo|tak|gerne|da|selvfølgelig|netop|det\ser\sdet|det\ser\srigtigt|gør\sdet(?:\sbare)?))*`,
    re`(?:det\ser\s(?:rigtigt|korrekt)|det\spasser|gør\sdet(?:\sbare)?|det\sgør\sdet|det\sgælder\sdet)`,
  ],
  no: [
    re`(?:nej|næ|nix|niks)(?:,?\s(?:tak|ellers\stak|det\sgør\sdet\sikke|det\ser\slige\smeget|glem\sdet|ingen(?:\saf\s(?:dem|delene))?))*`,
    re`(?:ingen|intet|ingenting|ikke\snogen|ikke\snoget|hverken)(?:\saf\s(?:dem|delene|det))?`,
    re`(?:glem|drop|fortryd|stop|annull?er)(?:\s(?:det|den))?(?:\s(?:igen|alligevel|bare|nu|så))*`,
    re`lad\s(?:det\s)?(?:bare\s)?(?:være|ligge)`,
    re`(?:ellers\stak|det\ser\s(?:lige\smeget|ligegyldigt)|spring\sover)`,
  ],
  notices: {
    agrees: [
      re`(?:ja|jo|jep|jeps|jada|ok|okay|klart|gerne|selvfølgelig|fint|super)(?:,?\s(?:ja|jo|tak|gerne|meget|da|selvfølgelig|klart|fint|super))*`,
      re`(?:(?:ja|jo|jep|jada|ok|okay|klart|selvfølgelig|fint),?\s(?:tak,?\s|da,?\s)?)?(?:det\s(?:kan|vil|gør)\sjeg|jeg\s(?:kan|vil|kommer|deltager|stiller|er\smed))(?:\s(?:godt|gerne|selvfølgelig|komme|deltage|det|op|med|i\sstedet))*(?:\sfor\s\p{L}+(?:\s\p{L}+){0,3})?`,
      "👍|👌|✅|🙋",
    ],
    declines: [
      re`(?:nej|næ|nix|niks|desværre|beklager|øv)(?:,?\s(?:tak|ellers|desværre|beklager|ikke|nej|denne|gang|det\sgør\sjeg\sikke))*`,
      re`(?:(?:nej|næ|desværre|beklager|øv),?\s)*(?:det\s(?:kan|gør|vil)\sjeg|jeg\s(?:kan|kommer|deltager))\s(?:(?:desværre|godt|nok|altså|heller)\s)*ikke(?:,?\s(?:komme|deltage|desværre|godt|denne|gang|med))*`,
      re`(?:(?:nej|desværre|beklager|øv),?\s)*jeg\ser\s(?:(?:desværre|også|selv|allerede)\s)*(?:optaget|forhindret|syg|væk|bortrejst|på\sferie)(?:\s(?:også|desværre|selv|den|dag|der|da))*`,
      "heller ikke jeg|👎",
    ],
    confirms: [
      re`(?:ja|jo|jep|jeps|jada)(?:,?\s(?:da|heldigvis))*`,
      re`(?:(?:ja|jo|jep|jeps|jada),?\s)?(?:det\ser\s(?:den|det)|(?:den|det|opgaven)\ser\s(?:nu\s|helt\s)*(?:færdig|klaret|lavet|gjort|ordnet)|færdig|klaret|ordnet)(?:\snu)?`,
    ],
    denies: [
      re`(?:nej|næ|nix|niks|desværre)(?:,?\s(?:desværre|ikke|endnu|helt))*`,
      re`(?:(?:nej|næ|desværre),?\s)*(?:(?:det\ser\s(?:den|det)|(?:den|det|opgaven)\ser)\s(?:desværre\s)?ikke(?:\s(?:helt|færdig|endnu|klar))*|ikke\s(?:helt|endnu)(?:\sendnu)?)`,
    ],
  },
  ordinals: [
    re`(?:den|det|nummer|nr\.?)\s(?:første|1\.?|en|et)|første`,
    re`(?:den|det|nummer|nr\.?)\s(?:anden|andet|2\.?|to)|(?:anden|andet)`,
    re`(?:den|det|nummer|nr\.?)\s(?:tredje|3\.?|tre)|tredje`,
  ],
  last: [re`(?:den|det)\ssidste|sidste`],
  leading: [
    re`ja|nej|jo|det\s(?:er|var|gælder|bliver|skal\svære)|jeg\s(?:mener|mente|vælger|tænker\spå)|den|det|hende|ham|for|til|på|i|fra|vælg|tag|bare`,
  ],
  only: ["kun"],
  proposals: {
    accepts: [
      re`(?:(?:ja|ok|okay|jo),?\s)*(?:tag|tager\svi)\s(?:det|den)\s(?:gerne\s|bare\s)*med|(?:det|den)\s(?:skal|må\sgerne|kommer)\s(?:komme\s)?med`,
    ],
    declines: [
      re`(?:nej|næ),?\s(?:tak,?\s|desværre,?\s)*(?:ikke\s(?:med|denne\sgang|nu)|(?:det|den|der|fristen)\s[^.;:?!\d]{2,50})`,
      re`ikke\s(?:med|denne\sgang)(?:\s(?:tak|desværre))*`,
    ],
  },
  both: [
    re`(?:(?:ja|til|for|i|jo),?\s)*(?:begge(?:\s(?:to|dele|forummer|fora))?|alle(?:\s(?:to|sammen))?|dem\s(?:begge|alle)(?:\sto)?)(?:,?\stak)?`,
  ],
  likewise: [re`(?:og\s)?(?:også|samt|ligeså|det\ssamme|ligeledes)(?:\s(?:gerne|lige|tak|til|i|for))*`],
  aroundUntil: `ja nej jo ok okay så hellere gerne helst bare måske nok vi jeg siger lad os sige det er bliver kan blive være til
    indtil senest inden før på om først den d i ved efter igen vores tak venligst mere endnu senere udsæt udskyd vent færdig klar frist
    fristen flyt flytter ryk kl`,
  is: [re`(?:er|skal\svære|betyder)(?:\s(?:altså|selvfølgelig|nok|så))?`],
};
