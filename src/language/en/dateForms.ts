import type { DateLanguage } from "../dates/form.ts";
import { numericForms } from "../dates/numeric.ts";
import { anyWeekday, dateWords, months, weekdays } from "./calendarWords.ts";

const { numbers, ordinals, units, halves, steps, edges, feasts, sides, daysAhead } = dateWords;

const re = String.raw;
const weekday = re`(?:(?<weekday>${anyWeekday.source})[.,]?\s{1,2}(?:the\s)?)?`;
const ordinal = "(?:st|nd|rd|th|\\.)?";
/** A stop belongs to a month that is cut short; after one in full the sentence ends. */
const month = re`(?<month>${months.source})(?:(?<=(?<!\p{L})\p{L}{3,4})\.)?`;
const day = re`(?:the\s)?(?<day>\d{1,2})${ordinal}`;
const last = re`(?:the\s)?(?<last>\d{1,2})${ordinal}`;
const maybeYear = re`(?:,?\s{1,2}(?<year>(?:19|20)\d{2}))?`;
const ofYear = re`(?:\s(?:of\s|in\s)?(?<year>20\d{2}))?`;
const number = re`\d{1,3}|${numbers.source}`;

/** "The 1st time" counts; what is counted never follows a date. */
const COUNTED = re`(?!\s(?:time|item|point|meeting|version|party|floor|attempt|one|edition|draft|phase|round|half|quarter|place|person|century))`;

/** "May" and "March" are other words too: they need something before them that takes a time. */
const AFTER_TIME_WORD = re`(?<=(?<!\p{L})(?:in|by|before|until|till|since|during|of|after|from|to|next|last|this|for|around|the)\s{1,2})`;
/** "I'm not coming Thursday" says what somebody does; "the coming Thursday" is a day. */
const NEXT_ONE = re`(?!(?<=(?<!\p{L})(?:not|isn['’]t|aren['’]t|(?:i|he|she|we|they|you|who)['’]?(?:m|s|re)|im|am|is|are|be|was|were|been|never|also|still|both|all|only|anyone|anybody|everyone|everybody|definitely)\s)coming\s)`;
/** "Action 3 may be closed" has no day in it. */
const NO_MONTH = re`(?!(?<=(?<!\p{L})may)\s(?:be|have|wait|well|also|not|need|go|stay|take|come|slip|please|now|just|still|then|as)(?!\p{L}))`;
const LONG_MONTHS = "(?:january|february|april|june|july|august|september|october|november|december)";

export const dateLanguage: DateLanguage = {
  words: dateWords,
  // "Thursdays meeting", with the apostrophe left out.
  joint: re`s\smeeting`,
  forms: [
    ...numericForms({
      mark: "the",
      led: "by|before|due|deadline",
      weekday,
      notAfter: "page|pages|p|pp|item|items|section|chapter|appendix|annex|no|number|action|§|phone|ratio",
      notBefore: "of|hour|hours|day|year|years|kr|million|point|points|pcs|majority",
    }),
    [
      "weekOfDay",
      re`(?:w/c|wc|week\s(?:commencing|beginning|of))\s(?:the\s)?${day}\s{0,2}(?:of\s)?${month}${NO_MONTH}${maybeYear}`,
    ],
    ["dayOfMonth", re`${weekday}${day}\s{0,2}(?:of\s)?${month}${NO_MONTH}${maybeYear}`],
    [
      "dayOfMonth",
      re`${weekday}${month}\s(?:the\s)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:]|\.\d)${maybeYear}(?!\s(?:people|persons|items|points|meetings|times))`,
    ],
    ["daysOfMonth", re`${weekday}${day}\s?(?:-|–|and|&)\s?${last}\s{0,2}(?:of\s)?${month}${maybeYear}`],
    [
      "daysOfMonth",
      // "12 January 9-10.30" has its day already.
      re`(?<!\d(?:st|nd|rd|th)?\s)${weekday}${month}\s(?<day>\d{1,2})(?:st|nd|rd|th)?\s?(?:-|–|and|&)\s?(?<last>\d{1,2})(?:st|nd|rd|th)?(?![.:]\d)${maybeYear}`,
    ],
    [
      "daysAcross",
      re`${weekday}${day}\s{0,2}${month}(?:\s(?<firstYear>20\d{2}))?\s?[-–]\s?${last}\s{0,2}(?<lastMonth>${months.source})\.?${maybeYear}`,
    ],
    ["bareDay", re`${weekday}the\s(?<day>\d{1,2})(?:st|nd|rd|th)(?:\sof\s(?<step>${steps.source})\smonth)?${COUNTED}`],
    ["bareDay", re`(?<=(?<!\p{L})(?:on|for|until|till|by)\s)(?<day>\d{1,2})(?:st|nd|rd|th)${COUNTED}`],
    // A Danish day in an English sentence.
    ["bareDay", re`(?:den|d\.)\s?(?<day>\d{1,2})\.?(?!\s{0,2}[/\d]|[.:-]\d)${COUNTED}`],
    ["bareDay", re`(?<weekday>${weekdays.source})\s(?:the\s)?(?<day>\d{1,2})(?:st|nd|rd|th)${COUNTED}`],
    // With what may follow a day: "the 50th anniversary" counts.
    [
      "noSuchDay",
      re`${weekday}the\s(?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)(?=\s{0,2}(?:$|[.,;:!?)]|(?:at|and|in|to|from|of\s${months.source})(?!\p{L})))`,
    ],
    ["daysAhead", re`(?<phrase>${daysAhead.source})`],
    // "Every Thursday" and "Thursdays" are no day; "Thursday's meeting" is on one.
    [
      "weekday",
      re`(?<!(?<!\p{L})every\s)(?:${NEXT_ONE}(?<step>${steps.source})\s)?(?<weekday>${weekdays.source})(?:['’]s)?`,
    ],
    ["weekday", re`(?<weekday>${weekdays.source})\s(?:of\s)?(?<step>${steps.source})\s(?<unit>week)`],
    ["weekday", re`(?<step>${steps.source})\s(?<unit>week)\s(?:on\s)?(?<weekday>${weekdays.source})`],
    ["weekday", re`(?<weekday>${weekdays.source})\s(?:of|in)\sweek\s?(?<week>\d{1,2})`],
    ["weekday", re`(?<count>${number})\s(?<span>weeks?)\s(?:on|from)\s(?<weekday>${weekdays.source})`],
    [
      "weekdayAfter",
      re`the\s(?<weekday>${weekdays.source})\s(?:after|afterwards|following)(?:\s(?:that|it))?(?=\s{0,2}(?:$|[.,;:!?)]|(?:at|and|instead|in|please)(?!\p{L})))`,
    ],
    ["week", re`(?<edge>${edges.source})\sweek\s?(?<week>\d{1,2})(?:(?:,|\sof|\sin)?\s?(?<year>20\d{2}))?`],
    ["week", re`weeks?\s?(?<week>\d{1,2})(?:(?:,|\sof|\sin)?\s?(?<year>20\d{2}))?`],
    [
      "week",
      re`weeks?\s?(?<week>\d{1,2})\s?(?:-|–|and|to|or)\s?(?<lastWeek>\d{1,2})(?:,?\s(?:of\s)?(?<year>20\d{2}))?`,
    ],
    ["unit", re`${NEXT_ONE}(?<step>${steps.source})\s(?<unit>${units.source})`],
    ["unit", re`the\s(?<unit>weekend)`],
    ["edgeOfUnit", re`(?<edge>${edges.source})\s(?:the\s)?(?:(?<step>${steps.source})\s)?(?<unit>${units.source})`],
    ["edgeOfMonth", re`(?<edge>${edges.source})\s?${month}${maybeYear}`],
    ["edgeOfYear", re`(?<edge>${edges.source})\s(?<year>20\d{2})`],
    ["month", re`${AFTER_TIME_WORD}(?:(?<step>${steps.source})\s)?${month}${maybeYear}`],
    ["month", re`(?:(?<step>${steps.source})\s)?(?<month>${LONG_MONTHS})${maybeYear}`],
    ["month", re`(?<month>${months.source})\.?,?\s(?<year>20\d{2})`],
    ["month", re`(?<month>${months.source})(?=\smeeting)`],
    ["half", re`(?<nth>${ordinals.source})\s${halves.source}(?:\sof\s(?<year>20\d{2}))`],
    ["half", re`h(?<nth>[12])${ofYear}`],
    ["quarter", re`(?<nth>${ordinals.source})\squarter${ofYear}`],
    ["quarter", re`q(?<nth>[1-4])${ofYear}`],
    ["year", re`(?:in|during|before|by|since|throughout)\s(?<year>20\d{2})`],
    // "Merry Christmas" wishes, it does not date.
    [
      "feast",
      re`(?<!(?:merry|happy|good)\s)(?:(?<side>${sides.source})\s)?(?:the\s)?(?<feast>${feasts.source})${ofYear}(?<!\sspring|^spring|\ssummer|^summer|\sautumn|^autumn|\swinter|^winter)`,
    ],
    ["feast", re`(?:(?<side>${sides.source})|in|this|next)\s(?:the\s)?(?<feast>${feasts.source})${ofYear}`],
    ["ahead", re`in\s(?:about\s)?(?<count>${number})\s(?<unit>${units.source})(?:['’]s?\stime)?`],
    ["ahead", re`(?<count>${number})\s(?<unit>${units.source})\s(?:from\s(?:now|today)|ahead)`],
    ["within", re`within\s(?:the\snext\s)?(?<count>${number})\s(?<unit>${units.source})`],
    ["within", re`(?:over|in)\sthe\snext\s(?<count>${number})\s(?<unit>${units.source})`],
    ["ago", re`(?<count>${number})\s(?<unit>${units.source})\sago`],
  ],
};
