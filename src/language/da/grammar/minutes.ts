import type { Forms } from "../../grammar.ts";
import { NOT_NOW, posting } from "./agenda.ts";
import { AT_MEETING, DAY, FEW, MINUTES, SOME } from "./words.ts";

/** Whichever paper was shown last: "det ser fint ud, send det ud". */
const SHOWN = String.raw`^(?:(?:ja|ok(?:ay)?|fint|godt|super|perfekt|(?:det\s)?ser\s(?:fint|godt|rigtigt)\sud|det\ser\s(?:fint|godt|i\sorden))(?:,|\sså|\sog)?\s)*(?:publicér|publicere?|offentliggør|send)(?:\s(?:bare|gerne|nu|så))*\s(?:det|den)(?:\s(?:bare|nu|så|tak))*(?:\s(?:ud|rundt|i\skanalen))?$`;

export const postMinutes: Forms = {
  any: [
    ...posting(MINUTES),
    SHOWN,
    String.raw`${MINUTES}\ser\s(?:klar|færdig\p{L}*|godkendt),?\s${SOME}(?:publicér?|læg|send|offentlig\p{L}*|del)`,
  ],
  unless: ["(?:send|del|vis) (?:lige )?(?:mig|den til mig|det til mig)", "til mig"],
  never: NOT_NOW,
};

const PAST_MEETING = String.raw`(?:sidst(?:e\s(?:møde|gang))?|seneste\s(?:møde|gang)|forrige\smøde|\p{L}*mødet|mødet\s${FEW}${DAY}|${DAY})`;

export const showMinutes: Forms = {
  any: [
    MINUTES,
    String.raw`opsumm\p{L}*`,
    String.raw`hvad\s(?:skete|blev|kom|nåede|foregik|besluttede|sagde|aftalte|talte|snakkede|handlede|er)\s(?:(?!\som\s)[^.;:?!]){0,40}${PAST_MEETING}`,
    String.raw`(?:kort|hurtig)\s(?:fortalt|opsamling|gennemgang)\s${SOME}${PAST_MEETING}`,
    String.raw`hvad\s(?:blev|har)\s${FEW}(?:besluttet|aftalt|vedtaget)\s${PAST_MEETING}`,
  ],
  unless: ["godkend\\p{L}* referat\\p{L}*"],
};

const ABOUT = String.raw`(?:om|vedr\.?|vedrørende|ang\.?|angående|omkring|mht\.?|med\shensyn\stil|i\sforhold\stil|ift\.?|med|til|på|for)`;
const TALKED = String.raw`(?:besluttet|drøftet|talt|diskuteret|behandlet|snakket|aftalt|sagt|vedtaget|konkluderet|vendt|haft|taget\s(?:stilling|beslutning(?:er)?)|godkendt|afvist|forkastet|tiltrådt)`;

export const searchDecisions: Forms = {
  any: [
    String.raw`hvad\s(?:(?:der|vi|i|man|klyngen|udvalget)\s(?=(?:besluttede|vedtog|aftalte|sagde|talte|har|er|blev|var)\s))?(?:besluttede|vedtog|aftalte|sagde|konkluderede|talte|landede|mente|bestemte|blev|er|har|var|kom|endte)\s(?!planen|status)(?:(?!\som\s)[^.;:?!]){0,40}?\s?(?:om\smed\shensyn\stil|om\si\sforhold\stil|om|vedr\.?|vedrørende|ang\.?|angående|omkring|mht\.?|med\shensyn\stil|i\sforhold\stil|ift\.?)\s(?<query>.+)`,
    String.raw`hvad\s(?:vi|i|man|klyngen|udvalget|‹b\d+›)\s(?:tidligere\s|før\s|allerede\s|sidst\s|egentlig\s)*(?:har|er|blev|fik)\s(?:tidligere\s|allerede\s)*${TALKED}\s(?:noget\s)?(?:om|vedr\.?|vedrørende|ang\.?|angående|omkring|mht\.?|ift\.?)\s(?<query>.+)`,
    String.raw`(?:hvilke[nt]?|hvad\sfor\s(?:en|nogle))\s(?:beslutning(?:er)?|konklusion(?:er)?|aftaler?)\s(?:traf|tog|har|lavede|indgik|nåede|kom|blev)\s(?:vi|der|i|man)\s(?:\S+\s){0,3}?(?:om|vedr\.?|vedrørende|ang\.?|angående|omkring|til)\s(?<query>.+)`,
    String.raw`^blev\sder\s(?:ikke\s|mon\s|egentlig\s|nogensinde\s|engang\s|dengang\s)*(?:besluttet|vedtaget|aftalt|sagt|konkluderet|bestemt)\s(?:noget\s|nogle\sting\s)?(?:om|vedr\.?|vedrørende|ang\.?|angående|omkring)\s(?<query>.+)`,
    String.raw`(?:besluttede|vedtog|aftalte|drøftede|bestemte)\svi\s(?:noget\s|nogensinde\s|egentlig\s)*(?:om|vedr\.?|vedrørende|ang\.?|angående)\s(?<query>.+)`,
    String.raw`(?:(?:hvad\ser\s)?(?:der\s)?(?:en\s)?(?:seneste\s)?(?:status|nyt|beslutning(?:en)?))\s${ABOUT}\s(?!opgave|afbud|mødet)(?<query>.+)`,
    String.raw`hvor\slangt\ser\s(?:vi|i|man)\s${FEW}(?:med|i|på)\s(?<query>.+)`,
    String.raw`hvordan\sgår\sdet\smed\s(?!‹p)(?<query>.+)`,
    String.raw`har\s(?:vi|i|klyngen|udvalget|man|styregruppen)\s(?:nogensinde\s|tidligere\s|før\s|allerede\s|egentlig\s)*(?:bestemt|besluttet|aftalt|vedtaget)\s(?:noget|nogen\s?ting)\s(?:med|om|vedr\.?|vedrørende|ang\.?|angående|omkring|til|for)\s(?<query>.+)`,
    String.raw`har\s(?:vi|i|klyngen|udvalget|man|styregruppen|‹b\d+›)\s(?:nogensinde\s|tidligere\s|før\s|allerede\s|egentlig\s|nogen\ssinde\s)*${TALKED}\s(?:noget\s|om\s|nogle\s|en\s)*(?:${ABOUT}\s)?(?<query>.+)`,
    String.raw`hvornår\s(?:besluttede|drøftede|vedtog|talte|snakkede|behandlede|godkendte)\svi\s(?:sidst\s)?(?:om\s)?(?<query>.+)`,
    String.raw`(?:find|søg|slå)\s(?:efter\s|på\s|i\s|frem\s|op\s|alt\s|alle\s)*(?:beslutning\p{L}*\s|referater(?:ne)?\s)*(?:${ABOUT}\s|efter\s|der\snævner\s)?(?!opgaver|dagsorden|referat)(?<query>.+)`,
    String.raw`beslutning(?:er|erne|en)?\s(?:om|vedr\.?|vedrørende|ang\.?|angående)\s(?<query>.+)`,
    String.raw`hvad\ser\s(?:der\s)?(?:besluttet|aftalt|sagt|status)\s(?<query>.+)`,
  ],
  unless: [
    "dagsorden\\p{L}*",
    String.raw`^(?:find|søg)\s${FEW}${MINUTES}(?:\sfrem)?$`,
    String.raw`hvad\s(?:skal|handler)`,
    String.raw`punkt\s\d`,
    String.raw`om\s(?:${AT_MEETING})$`,
  ],
};
