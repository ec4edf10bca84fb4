import type { DateLanguage } from "../dates/form.ts";
import { numericForms } from "../dates/numeric.ts";
import { spelled, words } from "../dates/words.ts";
import { anyWeekday, BETWEEN_FEASTS, dateWords, months, weekdays } from "./calendarWords.ts";

const { numbers, ordinals, units, halves, steps, edges, feasts, sides, daysAhead } = dateWords;

const re = String.raw;
const weekday = re`(?:(?<weekday>${anyWeekday.source})[.,]?\s{1,2})?`;
const mark = re`(?:den|d\.?|pr\.?)`;
const marked = re`${weekday}(?:${mark}\s{0,2})?`;
/** A stop belongs to a month that is cut short; after one in full the sentence ends. */
const month = re`(?<month>${months.source})(?:(?<=(?<!\p{L})\p{L}{3,4})\.)?`;
const day = re`(?<day>\d{1,2})\.?`;
const last = re`(?<last>\d{1,2})\.?`;
const maybeYear = re`(?:,?\s{1,2}(?<year>(?:19|20)\d{2}))?`;
const ofYear = re`(?:\s(?:i\s|af\s)?(?<year>20\d{2}))?`;
const number = re`\d{1,3}|${numbers.source}`;

/** "den 1. gang" counts; what is counted never follows a date. */
const COUNTED = re`(?!\.?\s{0,2}(?:gang|sag|del|møde|udgave|version|runde|punkt|fase|plads|person|indstilling|bilag|afsnit|opgave|række|største|vigtigste|halvår|kvartal|%|kr))`;

/** "Torsdagen efter jul" has its day in it. */
const ENDS = re`(?=\s{0,2}(?:$|[.,;:!?)]|(?:kl|klokken|og|er|i\sstedet|på)(?!\p{L})))`;

/** Months that are also names or other words ("maj", "august") need something before them that takes a time. */
const AFTER_TIME_WORD = re`(?<=(?<!\p{L})(?:i|til|inden|fra|senest|efter|før|siden|for|omkring|løbet\saf|hele|næste|sidste|denne)\s{1,2})`;
const LONG_MONTHS = re`(?:januar|februar|marts|april|juni|juli|september|oktober|november|december)`;

/** Feasts that stand alone; a bare "sommer" or "jul" is as often part of something else. */
const LONE_FEASTS = [
  ...BETWEEN_FEASTS,
  ...["julen", "nytår", "påske", "påsken", "pinse", "pinsen", "kristi himmelfart", "kr. himmelfart", "grundlovsdag"],
  ...["foråret", "sommeren", "efteråret", "vinteren"],
  ...["vinter", "påske", "sommer", "efterårs", "jule"].flatMap((season) => [`${season}ferie`, `${season}ferien`]),
];
const LONE_FEAST = words(LONE_FEASTS.map((feast) => [feast, true])).source;

const MEETING = spelled("møde");
const MONTH = spelled("måned");
const UNIT_OF = words(["ugens", "månedens", "årets", "kvartalets"].map((unit) => [unit, true])).source;

export const dateLanguage: DateLanguage = {
  words: dateWords,
  joint: re`s?-?${MEETING}`,
  forms: [
    ...numericForms({
      mark,
      led: "inden|senest|frist|deadline",
      weekday,
      notAfter: "side|s|punkt|punkterne|pkt|bilag|kapitel|afsnit|nr|nummer|opgave|§|sag|tlf|telefon",
      notBefore: "af|time|timer|del|dele|kr|mio|liter|år|døgn|point|stk",
    }),
    ["dayOfMonth", re`${marked}${day}\s{0,2}${month}${maybeYear}`],
    // As in English: "december 10".
    ["dayOfMonth", re`${weekday}${month}\s(?<day>\d{1,2})(?=\s{0,2}(?:$|[,;!?)]|\.(?!\d)))`],
    ["daysOfMonth", re`${marked}${day}\s?(?:-|–|og|&)\s?${last}\s{0,2}${month}${maybeYear}`],
    [
      "daysAcross",
      re`${marked}${day}\s{0,2}${month}(?:\s(?<firstYear>20\d{2}))?\s?[-–]\s?${last}\s{0,2}(?<lastMonth>${months.source})\.?${maybeYear}`,
    ],
    [
      "bareDay",
      re`${weekday}(?:den|d\.?)\s{0,2}${day}(?!\s{0,2}[/\d]|[.:-]\d)(?:\s(?:i\s)?(?<step>${steps.source})\s${MONTH})?${COUNTED}`,
    ],
    // With what may follow a day: "den 50. gang" and "den 85-årige" count.
    [
      "noSuchDay",
      re`${weekday}(?:den|d\.?)\s{0,2}(?:0|3[2-9]|[4-9]\d)\.?(?=\s{0,2}(?:$|[,;:!?)]|(?:kl|klokken|og|i|til|fra|på)(?!\p{L})))`,
    ],
    ["daysAhead", re`(?<phrase>${daysAhead.source})`],
    // "hver torsdag" is no day; "torsdagsmødet" is one.
    [
      "weekday",
      re`(?<!(?<!\p{L})(?:hver|alle|om)\s{1,2})(?:(?<step>${steps.source})\s)?(?<weekday>${weekdays.source})(?:ens)?`,
    ],
    ["weekday", re`(?<weekday>${weekdays.source})\s(?:i\s)?(?<step>${steps.source})\s(?<unit>uge)`],
    ["weekday", re`(?<step>${steps.source})\s(?<unit>uge)\s(?:på\s)?(?<weekday>${weekdays.source})`],
    ["weekday", re`(?<weekday>${weekdays.source})\si\suge\s?(?<week>\d{1,2})`],
    ["weekday", re`(?<weekday>${weekdays.source})\som\s(?<count>${number})\s(?<span>${units.source})`],
    ["weekdayAfter", re`(?<weekday>${weekdays.source})en\s(?:efter|derefter|efterfølgende)${ENDS}`],
    ["weekdayAfter", re`den\s(?:efterfølgende|derpå\sfølgende)\s(?<weekday>${weekdays.source})${ENDS}`],
    ["pastWeekday", re`i\s(?<weekday>${weekdays.source})s`],
    ["week", re`(?<edge>${edges.source})\s(?:uge|u\.)\s?(?<week>\d{1,2})(?:(?:,|\si|/)?\s?(?<year>20\d{2}))?`],
    ["week", re`(?:uge|ugerne|u\.)\s?(?<week>\d{1,2})(?:(?:,|\si|/)?\s?(?<year>20\d{2}))?`],
    [
      "week",
      re`(?:uge|ugerne)\s?(?<week>\d{1,2})\s?(?:-|–|og|til|eller)\s?(?:uge\s)?(?<lastWeek>\d{1,2})(?:,?\s(?:i\s)?(?<year>20\d{2}))?`,
    ],
    ["unit", re`(?:i\s)?(?<step>${steps.source})\s(?<unit>${units.source})`],
    ["unit", re`i\s(?<unit>weekenden|${spelled("år")})`],
    ["edgeOfUnit", re`(?<edge>${edges.source})\s(?:(?<step>${steps.source})\s)?(?<unit>${units.source})`],
    ["edgeOfUnit", re`(?<unit>${UNIT_OF})\s(?<edge>udgang|slutning|start)`],
    ["edgeOfMonth", re`(?<edge>${edges.source})\s${month}${maybeYear}`],
    ["edgeOfYear", re`(?<edge>${edges.source})\s(?<year>20\d{2})`],
    ["month", re`${AFTER_TIME_WORD}(?:(?<step>${steps.source})\s)?${month}(?:\s${MONTH})?${maybeYear}`],
    ["month", re`(?<month>${LONG_MONTHS})${maybeYear}`],
    ["month", re`(?<month>${months.source})\.?,?\s(?<year>20\d{2})`],
    ["month", re`(?<month>${months.source})(?=-?${MEETING})`],
    ["half", re`(?<nth>${ordinals.source})\s{0,2}${halves.source}${ofYear}`],
    ["quarter", re`(?<nth>${ordinals.source})\s{0,2}kvartal(?:et)?${ofYear}`],
    ["quarter", re`[qk](?<nth>[1-4])${ofYear}`],
    ["year", re`(?:i(?:\sløbet\saf)?|inden|siden|hele|året)\s(?<year>20\d{2})`],
    // "God jul" wishes, it does not date.
    ["feast", re`(?<!(?:god|godt|glædelig|rigtig)\s)(?:(?<side>${sides.source})\s)?(?<feast>${LONE_FEAST})${ofYear}`],
    ["feast", re`(?<side>${sides.source})\s(?<feast>${feasts.source})${ofYear}`],
    ["feast", re`(?:til|i|næste|denne)\s(?<feast>${feasts.source})${ofYear}`],
    ["feast", re`(?<feast>${feasts.source})\s(?<year>20\d{2})`],
    ["ahead", re`om\s(?:ca\.?\s)?(?<count>${number})\s(?<unit>${units.source})`],
    [
      "within",
      re`inden(?:\s?for)?\s(?:de\snæste\s|de\skommende\s)?(?<count>${number})\s(?<unit>${units.source})(?!\s(?:før|efter|inden)\s)`,
    ],
    ["ago", re`for\s(?:ca\.?\s)?(?<count>${number})\s(?<unit>${units.source})\ssiden`],
  ],
};
