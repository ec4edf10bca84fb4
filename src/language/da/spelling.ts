import type { SpellingWords } from "../spelling.ts";
import { WEEKDAYS as EN_WEEKDAYS } from "../en/calendarWords.ts";
import { MONTHS, WEEKDAYS } from "./calendarWords.ts";

const tens = "tyve tredive fyrre halvtreds".split(" ");
const ones = "en to tre fire fem seks syv otte ni".split(" ");
const small = `${ones.join(" ")} ti elleve tolv tretten fjorten femten seksten sytten atten nitten`.split(" ");
const ordinals =
  `første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende
  femtende sekstende syttende attende nittende tyvende enogtyvende toogtyvende treogtyvende fireogtyvende femogtyvende
  seksogtyvende syvogtyvende otteogtyvende niogtyvende tredivte enogtredivte`.split(/\s+/u);

/** What somebody does or is, as it is spoken. */
const A_VERB = String.raw`(?:ka|ku|kunne|ska|skal|sku|skulle|er|æ|har|ha|kom|vil|må|ta['’]r|\p{L}{2,}e?r|syns|synes|ved|kan|når)`;

export const spelling: SpellingWords = {
  field: [
    ...WEEKDAYS,
    ...MONTHS.filter((month) => month.length > 4),
    ...`afbud mødet møder næste dagsorden dagsordenen referat referatet opgave opgaven opgaver påmindelser påmindelse kommer komme
      deltager deltage desværre alligevel forhindret stedfortræder beslutning besluttede besluttet beslutninger sekretariatet
      sekretariat udsæt udskyd flytte fortryd hvem hvornår hvordan hvilke hvad fristen færdig laver sender undersøger drøfte
      drøftet hvor punkt forslag aflyst aflyses afmeld melder tilmeld sygemeldt ferie inden senest hjælp kanalen programmet
      publicer publicér del stedet morgen bliver aftalte noter formanden kommunen regionen arbejdsgruppen styregruppen`.split(
      /\s+/u,
    ),
  ],
  asTheyAre:
    `sort sorte glæder inde læge sprog mindre strå ovre opgav valgte borgmestrene næse hvile lead state folderne
    kalenderne sødt åbnet mødte`.split(/\s+/u),
  instead: {
    ...Object.fromEntries(EN_WEEKDAYS.map((day, index) => [day.toLowerCase(), WEEKDAYS[index] ?? day])),
    // As it is spoken: "torsda", "hva", "ska".
    ...Object.fromEntries(WEEKDAYS.map((day) => [day.replace(/g$/u, ""), day])),
    ...{
      kna: "kan",
      kn: "kan",
      ikek: "ikke",
      ikk: "ikke",
      ska: "skal",
      hva: "hvad",
      sku: "skulle",
      tka: "tak",
      itte: "ikke",
    },
    ...Object.fromEntries("jge jeh jej jegg jeeg ejg heg".split(" ").map((slip) => [slip, "jeg"])),
  },
  spoken: [
    ["ka['’]", "kan"],
    ["ku['’]", "kunne"],
    ["sku['’]", "skulle"],
    ["ska['’]", "skal"],
    ["vil['’]", "vil"],
    ["ha['’]", "have"],
    ["ta['’]", "tage"],
    [String.raw`(?<=(?<!\p{L})i\s)mor(?:n|ng|en)`, "morgen"],
    ["gi['’]", "give"],
    ["bli['’]r?", "bliver"],
    [String.raw`(?<=(?:^|\s)(?:ka|kommer|når)\s(?:jeg\s)?)it`, "ikke"],
  ],
  dialect: {
    // "A" is I in Jutland: before its verb, or behind one.
    sign: String.raw`(?:^|[,.;:!?]\s*|\s(?:så|og|men|at|det|hvad|når|om|nu|for|da)\s)a\s(?:${A_VERB})(?!\p{L})|(?<!\p{L})(?:ka|kan|ska|skal|sku|skulle|har|er|må|ku|kunne|vil|kommer|når|det)\sa(?=\s(?!og\s)|[,.!?]|$)`,
    words: [
      [
        String.raw`(?<=^|[,.;:!?]\s*|\s(?:så|og|men|at|det|hvad|når|om|nu|for|da)\s)a(?=\s(?:${A_VERB})(?!\p{L}))`,
        "jeg",
      ],
      [String.raw`(?<=(?<!\p{L})(?:ka|kan|ska|skal|sku|skulle|har|er|må|ku|kunne|vil|kommer|når)\s)a`, "jeg"],
      ["ka", "kan"],
      ["ku", "kunne"],
      ["it|itt|itj", "ikke"],
      [
        String.raw`(?<=(?:kan|kommer|er|har)\s(?:jeg\s)?)et(?=\s(?:kom|komme|vær|være|nå|deltage|mæ|med|te|til|på|den)(?!\p{L})|[,.!]|$)`,
        "ikke",
      ],
      [String.raw`(?<=(?:ikke|kan)\s)kom`, "komme"],
      ["vær", "være"],
      ["mæ", "med"],
      ["te", "til"],
      ["æ", "er"],
    ],
  },
  beforeName: { å: "og" },
  days: WEEKDAYS,
  shortDays: {
    tors: "torsdag",
    tirs: "tirsdag",
    ons: "onsdag",
    tor: "torsdag",
    tir: "tirsdag",
    fre: "fredag",
    man: "mandag",
  },
  beforeDay: "på til inden senest før om fra d den næste hver".split(" "),
  alwaysDays: ["tors", "tirs"],
  ordinals: new Map(ordinals.map((word, index) => [word, index + 1])),
  /** "den tredje december", "torsdag den tredje" */
  day: (ordinal) =>
    String.raw`(?<=den\s)${ordinal}(?=\s(?:i\s)?(?:${MONTHS.join("|")})|(?<=(?:${WEEKDAYS.join("|")})\s+den\s+\p{L}+)(?=$|[\s.,;!?]))`,
  asDay: (number) => `${number.toString()}.`,
  numbers: new Map([
    ...small.map((word, index): [string, number] => [word, index + 1]),
    ...tens.flatMap((ten, at) =>
      [["", 0] as const, ...ones.map((one, index) => [`${one === "en" ? "en" : one}og`, index + 1] as const)].map(
        ([one, value]): [string, number] => [`${one}${ten}`, (at + 2) * 10 + value],
      ),
    ),
  ]),
  counted: (number) =>
    String.raw`(?<=(?<!\p{L})(?:opgave|punkt|pkt\.?|nr\.?|nummer|aktion|action)\s)${number}(?![\p{L}])`,
};
