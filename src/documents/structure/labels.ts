import type { Line } from "../line.ts";
import { peopleGroup } from "../people/groupHeading.ts";
import { remembered } from "../remembered.ts";
import { HAS_VERB } from "../vocabulary/deciding.ts";
import { LABELS, type LabelKind } from "../vocabulary/labels.ts";
import { kindOf } from "./itemKinds.ts";

export type Label = {
  readonly kind: LabelKind;
  readonly rest: string;
  /** The name of the table's column that the line stands in: the whole line is what it labels. */
  readonly isColumn?: true;
};

/** What an item may be divided into. */
const PARTS: ReadonlySet<LabelKind> = new Set(["background", "recommendation", "outcome", "tasks", "attachments"]);

const KINDS = new Map<string, LabelKind>();
for (const [kind, words] of entries()) for (const word of words) if (!KINDS.has(word)) KINDS.set(word, kind);

function entries(): [LabelKind, readonly string[]][] {
  const kinds = new Set<string>(Object.keys(LABELS));
  const isKind = (kind: string): kind is LabelKind => kinds.has(kind);
  return Object.entries(LABELS).flatMap(([kind, words]): [LabelKind, readonly string[]][] =>
    isKind(kind) ? [[kind, words]] : [],
  );
}

const LONGEST = 70;
const LONGEST_KIND = 30;
const LONGEST_WITH_NUMBER = LONGEST + 15;
const AT_THE_END: ReadonlySet<LabelKind> = new Set(["nextMeeting", "standing", "closing"]);

/** A committee or a meeting may stand around a label: "Udvalgets beslutning", "Beslutning Socialudvalget den 12-03-2024". */
const POSSESSIVE =
  /^\p{L}[\p{L}\s-]{2,40}?s (?=(?:beslutning|indstilling|konklusion|afgørelse|bemærkninger|behandling|anbefaling|drøftelse|vurdering|decision|recommendation)(?:er)?$)/iu;
/** Words that head the parts of a case whatever stands before them: "Økonomiske og personalemæssige konsekvenser". */
const OF_A_CASE =
  /(?:konsekvenser|perspektiv(?:er)?|aspekter|grundlag|fremstilling|baggrund|tidsplan|sagsforløb|implications|background)$/u;
const ONE_TASK = /^(?:action|task|opgave|aktion|handling) \(/u;
/** "Oversigt Type Tid", "Indholdsfortegnelse Side": what else stands above the columns of an overview. */
const COLUMNS = /(?:\s(?:side|sidetal|pages?|tid|time|type|varighed|minutter|minutes|nr|no))+$/u;
/** "Faste punkter på alle møder", "Faste punkter på udvalgets dagsordener", "Standing items for every meeting" */
const STANDING =
  /^(?:faste|tilbagevendende) (?:dagsordens)?punkter (?:på|ved|til|i) (?:\p{L}+s )?(?:(?:alle|hver|hvert|ethvert|enhver) )?(?:møder?|møde(?:t|rne)|dagsorden(?:er|en|erne)?)$|^(?:standing|regular|recurring) (?:agenda )?items (?:on|at|for|of) (?:(?:every|each|all|the) )?(?:meetings?|agendas?)$/u;
const AND_SO_ON = /\s(?:m\.?\s?v\.?|m\.?\s?m\.?|etc\.?)$/u;
const OF_A_MEETING =
  /^(?!bilag til [^:]*:\s\S)(?<label>beslutning(?:er)?|behandling|referat|konklusion(?:er)?|indstilling(?:er)?|bilag|decisions?|recommendations?)\s+(?:(?:i|fra|for|til|den|d\.|by|of|from|to|på mødet)\s+\S.{1,90}|(?=\p{Lu})[^.:]{3,70}(?:den|d\.)\s*\d[\d. /-]{1,12}(?:\p{L}+ \d{4})?):?$/iu;

/** The kind that a few words announce as a label, or null: "Beslutning:", "SAGSFREMSTILLING", "Afbud fra". */
export const labelKind = remembered((words): LabelKind | null => {
  if (words.length > LONGEST_WITH_NUMBER) return null;
  const plain = words
    .replace(/^\(|\)$/gu, "")
    .replace(/[\s:.–-]+$/u, "")
    .replace(/^(?:[a-z]|[ivx]+|\d+)[.)]\s+/iu, "")
    .replace(/\s+/gu, " ")
    .toLowerCase();
  if (plain === "" || plain.length > LONGEST) return null;
  // "Action (Ms Hale): …" says whose it is.
  const direct =
    KINDS.get(plain) ?? (ONE_TASK.test(plain) ? undefined : KINDS.get(plain.replace(/\s*(?:\([^)]*\)|\/.*)$/u, "")));
  if (direct !== undefined) return direct;
  if (KINDS.get(plain.replace(COLUMNS, "")) === "contents") return "contents";
  if (STANDING.test(plain)) return "standing";
  // "Udvalget godkendte forvaltningens indstilling." is what was decided.
  const bare = HAS_VERB.test(plain) ? plain : plain.replace(POSSESSIVE, "");
  const own = KINDS.get(bare) ?? KINDS.get(plain.replace(AND_SO_ON, ""));
  if (own !== undefined) return own;
  const isOfACase = OF_A_CASE.test(plain) && plain.split(" ").length <= 5 && /^[\p{L}\s/-]+$/u.test(plain);
  return isOfACase ? "background" : kindOfSeveral(plain);
});

/** "Referat/beslutning", "Konklusion og aftaler": all are labels; what was decided counts before what led to it. */
function kindOfSeveral(plain: string): LabelKind | null {
  const kinds = plain.split(/\s*[/&,+]\s*|\s(?:og|and|samt)\s/u).map((part) => KINDS.get(part));
  if (kinds.length < 2 || kinds.length > 4 || !kinds.every((kind) => kind !== undefined && PARTS.has(kind)))
    return null;
  return kinds.find((kind) => kind === "outcome") ?? kinds[0] ?? null;
}

/**
 * The label that a line opens with. Evidence: it fills the line, or a colon, bold type, a column of blanks or a table cell parts it from what follows.
 * A number before a label makes it an item's title ("4. Bilag"), so lines with a numbered marker are none.
 */
export function labelOf(line: Line, repaired: string): Label | null {
  if (line.marker !== null && /\d/u.test(line.marker)) return null;
  const label = openingLabel(line, repaired);
  // "VII. Næste møde" is an item too; "II. Indstilling" can be a part of one.
  const isNumbered = line.marker === null && /^(?:[IVX]{1,6}|[A-H]|\d{3})[.)]\s/u.test(repaired);
  // "…som faste punkter på\nkommende møder:" is the end of a sentence.
  const runsOn = /^\p{Ll}/u.test(repaired) && label !== null && AT_THE_END.has(label.kind);
  // "Til stede / Afbud" heads neither list.
  const isBoth = (label?.kind === "present" || label?.kind === "absent") && peopleGroup(repaired)?.isBoth === true;
  // "Næste gang: oplæg om søvn" is what comes up then.
  const isNoDay = label?.kind === "nextMeeting" && /^næste gang/iu.test(repaired) && !/\d/u.test(repaired);
  if (isNoDay) return null;
  if (label !== null && ((isNumbered && !PARTS.has(label.kind)) || runsOn || isBoth)) return null;
  return label !== null && namesKind(label) ? { ...label, kind: "itemKind" } : label;
}

/** "Formål: drøftelse" says what kind of item it is. */
const namesKind = ({ kind, rest }: Label): boolean =>
  kind === "background" && rest !== "" && rest.length <= LONGEST_KIND && kindOf(rest) !== null;

/** "Agreed." below "Decision:" is what was decided, and no label. */
const DECIDED = /^(?:aftalt|besluttet|konkluderet|agreed|resolved)\.$/iu;

/** The same with more on its line. */
const DECIDED_FIRST = /^(?:aftalt|besluttet|konkluderet|agreed|resolved)\. /iu;

function openingLabel(line: Line, repaired: string): Label | null {
  const cells = line.cells?.filter((cell) => cell !== "");
  // A row of nothing but labels is the head of a table.
  if (cells && cells.length > 1 && cells.length <= 3 && !cells.every((cell) => labelKind(cell) !== null)) {
    const kind = labelKind(cells[0] ?? "");
    const own = cells.slice(1).join(" ");
    const isMended = line.text.endsWith(own) && repaired.length === line.text.length;
    if (kind !== null) return { kind, rest: isMended ? repaired.slice(-own.length) : own };
  }
  if (line.lead !== null) {
    const kind = labelKind(line.lead);
    if (kind !== null) return { kind, rest: restAfter(repaired, line.lead.length) };
  }
  const colon = /^(?<words>[^:]{2,60}):(?<rest>.*)$/u.exec(repaired)?.groups;
  if (colon && !/\d$/u.test(colon["words"] ?? "")) {
    const words = colon["words"] ?? "";
    const kind = labelKind(words);
    if (kind !== null) return { kind, rest: (colon["rest"] ?? "").trim() };
  }
  const dashed = /^(?<words>\p{Lu}[\p{L} ]{4,30})(?:\s[–—-]|\.)\s(?<rest>\p{Lu}.*)$/u.exec(repaired)?.groups;
  if (dashed && line.marker === null) {
    const kind = labelKind(dashed["words"] ?? "");
    // "Agreed. Lis to write the letter" opens the outcome and is what was decided.
    if (kind === "outcome" && DECIDED_FIRST.test(repaired)) return { kind, rest: repaired };
    if (kind === "outcome" || kind === "recommendation") return { kind, rest: dashed["rest"] ?? "" };
  }
  const whole = labelKind(repaired);
  // "medformand" alone is a scrap of a list; a label begins with a capital.
  const isApart = line.marker === null || (whole !== null && PARTS.has(whole) && /^\(?[a-h][.)]$/u.test(line.marker));
  if (whole !== null && isApart && /^[^\p{Ll}]/u.test(repaired) && !DECIDED.test(repaired))
    return { kind: whole, rest: "" };
  const named = OF_A_MEETING.exec(repaired)?.groups?.["label"];
  const stands =
    line.heading !== null ||
    line.bold ||
    /(?:den|d\.)\s*\d|:$/iu.test(repaired) ||
    (line.gap && !/[.,;]$/u.test(repaired));
  const kind = named !== undefined && stands ? labelKind(named) : null;
  return kind === null ? null : { kind, rest: "" };
}

function restAfter(text: string, length: number): string {
  return text.slice(length).replace(/^[\s:–-]+/u, "");
}

const INSIDE = /(?<=[.!?;:]["”»)]?\s)(?=(?<label>\p{Lu}[\p{L} ]{2,40}?):\s)/gu;

/** What an item is told by, several on a line: "Type: Orientering. Tid: 13.35-14.05" */
const OF_AN_ITEM: ReadonlySet<LabelKind> = new Set(["itemKind", "time", "duration", "presenters"]);

/** What a meeting is told by, each on a line or several beside each other. */
const FACTS: ReadonlySet<LabelKind> = new Set(["date", "time", "place", "committee", "chair", "secretary", "duration"]);

/** "Mødested: Byrådssalen      Referent: Lis Holm": two columns of facts, each a line. */
function factsBesideEachOther(line: Line): Line[] {
  const stretches = line.row === null && line.marker === null ? (line.parted ?? []) : [];
  const isFact = ({ text }: { readonly text: string }) => {
    const kind = labelKind(/^(?<words>[^:]{2,40}):\s*\S/u.exec(text)?.groups?.["words"] ?? "");
    return kind !== null && FACTS.has(kind);
  };
  if (stretches.length < 2 || !stretches.every(isFact)) return [];
  return stretches.map(({ text }, at) => ({
    ...line,
    text,
    cells: null,
    parted: null,
    lead: null,
    whole: true,
    gap: at === 0 && line.gap,
  }));
}

const ANSWERS =
  /^(?:(?:Godkendt|Tiltrådt|Vedtaget|Drøftet|Udsat|Udskudt|Afvist|Anbefalet|Taget til|Approved|Agreed|Noted|Discussed|Deferred|Postponed|Rejected)(?!\p{L})|(?:\p{Lu}\p{L}*(?:[Uu]dvalg|[Rr]åd|[Gg]ruppe|[Bb]estyrelse|[Kk]lynge|[Ff]orum)(?:et|en|n|met)?|[RUGBKF](?:ådet|dvalget|ruppen|estyrelsen|lyngen|orummet)|The (?:Committee|Board|Group|Panel|Council)) (?:tog|godkendte|drøftede|tilsluttede|vedtog|tiltrådte|udsatte|afviste|noted|approved|agreed|discussed|deferred|rejected)(?!\p{L}))/u;

/** "Indstilling: At planen godkendes. Udsat på grund af tidnød.": where the sentence begins that tells what came of it. */
function answerIn(text: string): number | null {
  const opens = /:\s(?:at|that)\s/iu.exec(text);
  if (!opens) return null;
  const end = text.search(/(?<=[\p{Ll}\d]{2}\.\s)(?=\p{Lu})/u);
  if (end < 0) return null;
  return ANSWERS.test(text.slice(end)) ? end : null;
}

/** "Indstilling: At rådet godkender planen. Beslutning: Godkendt." is two lines, one for each label. */
export function partedAtLabels(line: Line): Line[] {
  const facts = factsBesideEachOther(line);
  if (facts.length > 0) return facts;
  if (line.cells !== null || !line.text.includes(": ")) return [line];
  const own = labelKind(line.text.slice(0, Math.max(0, line.text.indexOf(":"))));
  const isOfAnItem = own !== null && OF_AN_ITEM.has(own);
  const cuts = [...line.text.matchAll(INSIDE)].flatMap(({ index, groups }) => {
    const kind = labelKind(groups?.["label"] ?? "");
    return kind !== null && (PARTS.has(kind) || (isOfAnItem && OF_AN_ITEM.has(kind))) ? [index] : [];
  });
  const answer = own === "recommendation" && cuts.length === 0 ? answerIn(line.text) : null;
  if (answer !== null) cuts.push(answer);
  if (cuts.length === 0) return [line];
  return [0, ...cuts].map((from, at) => ({
    ...line,
    text: line.text.slice(from, cuts[at]).trim(),
    whole: at < cuts.length || line.whole,
    ...(at === 0 ? {} : { marker: null, lead: null, gap: false }),
  }));
}
