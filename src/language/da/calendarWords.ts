import type { DateWords, UnitWord } from "../dates/form.ts";
import { alike, words } from "../dates/words.ts";

/** Said and read: January is 1, Monday is 1. */
export const MONTHS = "januar februar marts april maj juni juli august september oktober november december".split(" ");
export const SHORT_MONTHS = "jan. feb. mar. apr. maj juni juli aug. sep. okt. nov. dec.".split(" ");
export const WEEKDAYS = "mandag tirsdag onsdag torsdag fredag lørdag søndag".split(" ");

const numbered = (names: readonly string[]): [string, number][] => names.map((name, index) => [name, index + 1]);

export const months = words<number>([
  ...numbered(MONTHS),
  ...numbered("jan feb mar apr maj jun jul aug sep okt nov dec".split(" ")),
  ...alike(9, "sept"),
  ...alike(10, "october"),
]);

export const weekdays = words<number>(numbered(WEEKDAYS));

/** Also "tors." and "lør", which alone could be other words ("man", "søn"): only before a date. */
export const anyWeekday = words<number>([
  ...numbered(WEEKDAYS),
  ...numbered("man tir ons tor fre lør søn".split(" ")),
  ...alike(2, "tirs"),
  ...alike(4, "tors"),
]);

export const BETWEEN_FEASTS = ["mellem jul og nytår", "mellem julen og nytåret", "mellem jul og nytåret"];

export const dateWords: DateWords = {
  months,
  weekdays: anyWeekday,
  numbers: words<number>([
    ...numbered("en to tre fire fem seks syv otte ni ti elleve tolv".split(" ")),
    ...alike(1, "et", "én", "ét"),
    ...alike(0.5, "et halvt", "en halv"),
    ...alike(1.5, "halvanden", "halvandet"),
    ...alike(2, "et par"),
    ...alike(14, "fjorten"),
  ]),
  ordinals: words<number>([
    ...numbered("første andet tredje fjerde".split(" ")),
    ...numbered(["1.", "2.", "3.", "4."]),
    ...numbered(["1", "2", "3", "4"]),
    ...alike(2, "anden"),
  ]),
  daysAhead: words<number>([
    ...alike(0, "i dag", "idag", "dagens", "i aften", "i formiddag", "i eftermiddag", "her til morgen"),
    ...alike(1, "i morgen", "imorgen", "i morgen tidlig", "imorgen tidlig"),
    ...alike(2, "i overmorgen", "overmorgen", "iovermorgen"),
    ...alike(-1, "i går", "igår", "i aftes"),
    ...alike(-2, "i forgårs", "forgårs"),
  ]),
  units: words<UnitWord>([
    ...alike<UnitWord>({ unit: "day", times: 1 }, "dag", "dage", "døgn"),
    ...alike<UnitWord>({ unit: "week", times: 1 }, "uge", "uger", "ugen", "ugens"),
    ...alike<UnitWord>({ unit: "month", times: 1 }, "måned", "måneder", "måneden", "månedens", "mdr", "md"),
    ...alike<UnitWord>({ unit: "quarter", times: 1 }, "kvartal", "kvartaler", "kvartalet", "kvartalets"),
    ...alike<UnitWord>({ unit: "year", times: 1 }, "år", "året", "årets"),
    ...alike<UnitWord>({ unit: "weekend", times: 1 }, "weekend", "weekenden"),
  ]),
  halves: words([...alike(true as const, "halvår", "halvåret")]),
  steps: words<-1 | 0 | 1 | "coming">([
    ...alike(0 as const, "denne", "dette", "indeværende", "den her", "nuværende"),
    ...alike(1 as const, "næste"),
    ...alike("coming" as const, "kommende", "førstkommende"),
    ...alike(-1 as const, "sidste", "forrige", "seneste"),
  ]),
  edges: words([
    ...alike("start" as const, "primo", "starten af", "begyndelsen af", "først i", "først på", "tidligt i", "start"),
    ...alike("middle" as const, "medio", "midten af", "midt i", "midt på"),
    ...alike("end" as const, "ultimo", "slutningen af", "sidst i", "sidst på", "sent i", "slut", "slutning"),
    ...alike("close" as const, "udgangen af", "udgang"),
  ]),
  feasts: words([
    ...alike("christmas" as const, "jul", "julen"),
    ...alike("newYear" as const, "nytår"),
    ...alike("easter" as const, "påske", "påsken"),
    ...alike("whitsun" as const, "pinse", "pinsen"),
    ...alike("ascension" as const, "kristi himmelfart", "kr. himmelfart", "kristi himmelfartsdag"),
    ...alike("constitutionDay" as const, "grundlovsdag"),
    ...alike("winterHoliday" as const, "vinterferie", "vinterferien"),
    ...alike("easterHoliday" as const, "påskeferie", "påskeferien"),
    ...alike("summerHoliday" as const, "sommerferie", "sommerferien"),
    ...alike("autumnHoliday" as const, "efterårsferie", "efterårsferien"),
    ...alike("christmasHoliday" as const, "juleferie", "juleferien"),
    ...alike("betweenFeasts" as const, ...BETWEEN_FEASTS),
    ...alike("spring" as const, "forår", "foråret"),
    ...alike("summer" as const, "sommer", "sommeren"),
    ...alike("autumn" as const, "efterår", "efteråret"),
    ...alike("winter" as const, "vinter", "vinteren"),
  ]),
  sides: words([
    ...alike("before" as const, "inden", "før", "op til", "senest"),
    ...alike("after" as const, "efter", "på den anden side af"),
  ]),
};
