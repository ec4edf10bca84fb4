import type { DraftSentences } from "../draftSentences.ts";

const re = String.raw;

const ACTION = re`(?:opgaven|punktet|opfølgningen)\s(?:om|med|vedr\.?|vedrørende)`;
const FOLLOW_UP = re`(?:punktet|sagen|opfølgningen|emnet)(?:\s(?:om|med|vedr\.?|vedrørende))?`;
const WAS_AWAY = re`(?:havde\s(?:meldt\s)?(?:afbud|forfald)|var\s(?:fraværende|væk|ikke\s(?:til\sstede|tilstede|med|der))|deltog\sikke|mødte\sikke\sop)`;
const CAME = re`(?:kom|deltog|mødte|var\smed|var\s(?:til\sstede|tilstede))`;
const IS_ON = re`(?:er|bliver|kommer|skal\s(?:være|på|op|tages\sop)|tages\sop)(?:\s(?:op|igen))?(?:\spå\s(?:mødet|dagsordenen))?`;
const COMES = re`(?:tages|kommer|skal\s(?:ikke\s)?(?:tages\s)?)`;

export const draftSentences: DraftSentences = {
  before: re`(?:nej|jo|rettelse|nå)[,.:]?\s`,
  keep: [
    re`^(?:behold|bevar|medtag)\s${ACTION}\s(?<about>.+)$`,
    re`^${ACTION}\s(?<about>.+)\s(?:skal\s(?:beholdes|med)|er\sen\sopgave)$`,
  ],
  leaveOut: [
    re`^(?:drop|udelad|fjern|slet|stryg|undlad)\s${ACTION}\s(?<about>.+)$`,
    re`^${ACTION}\s(?<about>.+)\s(?:skal\s(?:ud|udelades|ikke\smed|slettes)|udgår|er\s(?:ikke\sen|ingen)\sopgave)$`,
  ],
  leaveOutOf: [
    re`^(?:drop|udelad|fjern|slet|stryg)\sopgave(?:n|rne)\s(?:til|for|hos|fra)\s(?<who>.+)$`,
    re`^(?:drop|udelad|fjern|slet|stryg)\s(?<who>\S+(?:\s\S+){0,2}?)s\sopgave(?:r)?$`,
  ],
  due: [
    re`^(?:fristen|deadline|deadlinen)\s(?:for|på|til|ved|i|under)\s(?:opgaven\s(?:på|under|i|til|fra)\s)?(?:punkt|pkt\.?)\s(?<item>\d{1,2})\s(?:er|bliver|var|skal\svære)\s(?<day>.+)$`,
    re`^(?:fristen|deadline|deadlinen)\s(?:for|på|til)\sopgaven\s(?:om|med)\s(?<about>.+)\s(?:er|bliver|var)\s(?<day>.+)$`,
    re`^(?:fristen|deadline|deadlinen)\s(?:for|på|til)\s(?!opgaven\s)(?<about>\D+)\s(?:er|bliver|var)\s(?!den\ssamme|for\s)(?<day>.+)$`,
    re`^opgaven\s(?:om|med)\s(?<about>.+)\s(?:har\sfrist|skal\s(?:laves|løses|være\s(?:færdig|klar|lavet)))\s(?<day>.+)$`,
  ],
  owner: [
    re`^opgaven\s(?:om|med)\s(?<about>.+)\s(?:er\s(?:til|for)|tilhører|ligger\shos|løses\saf|skal\sløses\saf)\s(?<who>.+)$`,
    re`^opgaven\s(?:om|med)\s(?<about>.+)\ser\s(?<who>\S+(?:\s\S+){0,3})$`,
    re`^(?!punktet|sagen|mødet)(?<about>[\p{L}-]{4,}(?:en|et)(?:\s(?:om|til|over|med|for|på)\s.+)?)\ser\s(?<who>\S+(?:\s\S+){0,3}s)$`,
    re`^(?<who>.+)\s(?:har|skal\shave|får|tager|står\sfor)\sopgaven\s(?:om|med)\s(?<about>.+)$`,
  ],
  undecided: [
    re`^der\s(?:blev|er)\s(?:ikke\s(?:truffet|taget)\s(?:\p{L}+\s)?(?:beslutning|stilling)|(?:truffet|taget)\singen\sbeslutning|ikke\sbesluttet\snoget)\s(?:om|i|på|under|til)\s(?:punkt|pkt\.?|indstilling(?:en)?)\s(?<item>\d{1,2})(?:\.(?<part>\d{1,2}))?$`,
  ],
  none: re`(?:(?:ikke\sen|ingen)\sbeslutning|ikke\s(?:besluttet|afgjort))`,
  decision: [
    re`^(?<item>\d{1,2})\.(?<part>\d{1,2})\s(?:er|blev|var|skal\svære)\s(?<verdict>.+)$`,
    re`^(?:punkt|pkt\.?|indstilling(?:en)?(?:\stil\spunkt)?|beslutning(?:en)?)\s(?:nr\.?\s)?(?<item>\d{1,2})(?:\.(?<part>\d{1,2}))?\s(?:er|blev|var|skal\svære)\s(?<verdict>.+)$`,
  ],
  verdicts: [
    ["rejected", re`(?:ikke\s(?:godkendt|vedtaget|tiltrådt)|afvist|forkastet|afslået|nedstemt)`],
    ["amended", re`(?:ændret|(?:godkendt|vedtaget|tiltrådt)\smed\s(?:en\s)?ændring(?:er)?)`],
    ["approved", re`(?:godkendt|vedtaget|tiltrådt|besluttet)`],
    ["noted", re`(?:taget\s)?til\s(?:efterretning|orientering)`],
    ["postponed", re`(?:udsat|udskudt)`],
    ["discussed", re`drøftet`],
    ["referred", re`(?:oversendt|henvist|sendt\svidere)`],
  ],
  present: [
    re`^(?<who>.+)\shavde\sikke\s(?:meldt\s)?(?:afbud|forfald)$`,
    re`^(?<who>.+)\svar\sikke\s(?:fraværende|væk)$`,
    re`^(?<who>.+?)\s(?:var\s(?:også\s|faktisk\s|alligevel\s)*(?:til\sstede|tilstede|med|der)|deltog|mødte\sop)(?:\s(?:på|i)\smødet)?$`,
  ],
  absent: [
    re`^(?<who>.+?)\s${WAS_AWAY},?\s(?:og\s|men\s)?(?<instead>\p{L}[^,]*?)\s${CAME}\s(?:i\sstedet(?:\sfor\s(?:ham|hende|dem))?|i\s(?:hans|hendes|deres)\ssted|som\s(?:stedfortræder|suppleant|afløser))$`,
    re`^(?<who>.+?)\s${WAS_AWAY},?\s(?:og\s|men\s)?(?:i\sstedet|i\s(?:hans|hendes|deres)\ssted)\s${CAME}\s(?<instead>[^,]+)$`,
    re`^(?<instead>[^,]+?)\s${CAME}\s(?:i\sstedet\sfor|som\s(?:stedfortræder|suppleant|afløser)\sfor)\s(?<who>[^,]+)$`,
    re`^(?<who>.+)\svar\s(?:ikke\s(?:til\sstede|tilstede|med|der|her)|(?:der|her)\sikke)(?:\s(?:på|i)\smødet)?$`,
    re`^(?<who>.+?)\s(?:havde\s(?:meldt\s)?(?:afbud|forfald)|var\s(?:fraværende|væk)|deltog\sikke|mødte\sikke\sop)$`,
  ],
  name: [re`^(?<wrong>.+)\s(?:hedder|skal\shedde|staves|skal\sstaves|skrives)\s(?<right>.+)$`],
  next: [re`^(?:det\s)?næste\smøde\s(?:er|bliver|holdes|afholdes|var|finder\ssted)\s(?<when>.+)$`],
  place: re`(?:i|på|hos)`,
  notAgain: [
    re`^${FOLLOW_UP}\s(?<about>.+?)\s${COMES}\s?(?:ikke\s)(?:op\s)?igen$`,
    re`^${FOLLOW_UP}\s(?<about>.+?)\sskal\sikke\s(?:tages\s)?op\sigen$`,
    re`^${FOLLOW_UP}\s(?<about>.+?)\sgenoptages\sikke$`,
  ],
  again: [re`^${FOLLOW_UP}\s(?<about>.+?)\s(?:tages|kommer|skal(?:\stages)?)\sop\sigen$`],
  backOn: [
    re`^(?:opfølgningen|punktet)\s(?:på|til|fra|om|under)\s(?:punkt|pkt\.?)\s(?<item>\d{1,2})\s${IS_ON}\s(?<day>.+)$`,
    re`^opfølgningen\s(?:om|på|med|vedr\.?|vedrørende)\s(?!punkt\s|pkt)(?<about>\D+?)\s${IS_ON}\s(?<day>.+)$`,
    re`^opfølgningen\s${IS_ON}\s(?<day>.+)$`,
  ],
  instead: [
    re`^(?:nej|næh?|ups|hov|rettelse|undskyld|sorry)[,.:]?\s(?:(?:det|den|fristen|datoen|dagen)\s(?:er|var|skal\svære|skulle\svære|skulle\shave\sværet)\s|skal\svære\s)?(?<day>.{3,30})$`,
  ],
  nobody: re`(?:jeg|vi|i|du|han|hun|de|der|det|den|alle|hvem|ingen|mødet|hvad)`,
};
