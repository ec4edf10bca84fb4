import type { Language } from "../domain/language.ts";
import type { ReadItem } from "../domain/reading.ts";
import type { ActionContext } from "./outcome/actions.ts";
import { askedInProse } from "./outcome/askedInProse.ts";
import { decide } from "./outcome/decisions.ts";
import type { Setting } from "./meeting/setting.ts";
import { withoutStanding } from "./meeting/standingItems.ts";
import { isToldOtherwise } from "./outcome/ofThisMeeting.ts";
import { headsOutcome } from "./outcome/openings.ts";
import { isOfOtherMatter } from "./outcome/otherMatter.ts";
import { ticked } from "./outcome/plainWords.ts";
import { promisedIn } from "./outcome/promised.ts";
import { asAnswered, clausesOf } from "./outcome/recommendations.ts";
import { verdictOf } from "./outcome/verdicts.ts";
import { presentersIn } from "./people/names.ts";
import { paragraphsOf, type Paragraph } from "./prose/paragraphs.ts";
import { sentencesOf, unbroken, type Sentence } from "./prose/sentences.ts";
import type { Repair } from "./repair/repair.ts";
import { attachmentsIn } from "./structure/attachments.ts";
import type { Marked } from "./structure/candidates.ts";
import { kindOf } from "./structure/itemKinds.ts";
import { itemFacts, type ItemFacts } from "./structure/itemTitle.ts";
import { withoutPause } from "./structure/pauses.ts";
import type { ItemPart } from "./structure/parts.ts";
import { linesOf } from "./structure/sections.ts";
import { isCaseNumber } from "./structure/titleLines.ts";
import { BEHIND_CLOSED_DOORS, isClosedTitle } from "./vocabulary/closed.ts";

export type ItemContext = ActionContext & {
  readonly repair: Repair;
  readonly isMinutes: boolean;
  /** Most items of the document have their outcome under a label. */
  readonly labelsOutcomes: boolean;
  readonly committee: string | null;
  readonly setting: Setting;
};

/** An item with the sentences of its outcome, for what concerns the whole document. */
export type BuiltItem = {
  readonly item: ReadItem;
  /** Its title as it stands. */
  readonly written: string;
  readonly outcome: readonly Sentence[];
  readonly background: readonly Marked[];
  /** Recommendations of which the outcome tells something that is not plainly a decision of this meeting. */
  readonly unclear: readonly number[];
};

const CLOSING = /^(?:evt|eventuelt|any other business|aob|other business|øvrigt|diverse)/iu;
/** A meeting with a date is not this one. */
const EARLIER = /(?<!\p{L})(?:møde|mødet|meeting)\s+(?:den|d\.|i|on|in)\s|(?<!\d)(?:19|20)\d\d(?!\d)/iu;
/** "Udsat til mødet den 14. januar": the meeting is one ahead. */
const PUT_OFF = /^(?:udsat|udskudt|postponed|deferred|adjourned)(?!\p{L})/iu;
const META_LINES = 3;
const INTRODUCTION =
  /indlede|indledte|(?:oplæg|indlæg|præsentation|orientering|presentation)\s(?:ved|v\/|v\.|af|by)|præsentere|fremlægge|forelægge|introducere|deltager under/iu;
const INTRODUCES =
  /(?<who>\p{Lu}[^.]{3,150}?)\s+(?:vil\s+)?(?:indlede[r]?|præsentere[r]?|fremlægge[r]?|forelægge[r]?|introducere[r]?)\s+(?:[^.]{1,60}\s)?(?:punktet|sagen|emnet|temaet|oplægget|drøftelsen|mødet)(?!\p{L})|[Pp]unktet\s+(?:indledes|fremlægges|præsenteres|forelægges)\s+(?:af|ved)\s+(?<by>\p{Lu}[^.]{3,150})|^(?<alone>\p{Lu}[^.,:]{3,80}?)\s+(?:indleder|indledte|fremlægger|forelægger|introduces|introduced)\.?$|^(?:Oplæg|Indlæg|Præsentation|Orientering|Indledning|Presentation)\s(?:ved|v\/|v\.|af|by)\s?(?<told>\p{L}[^.]{3,120})\.?$|(?<guest>\p{Lu}[^.]{3,150}?),?\s+deltager under (?:dette )?punkt/u;

const INTRODUCED = /^.{3,80}(?:indleder|fremlægger|forelægger|præsenterer|orienterer|introduces|presents)[.,;]/u;

/** One item from its title and sections. */
export function itemOf(whole: ItemPart, context: ItemContext): BuiltItem {
  const { repair, language, known } = context;
  const { sections, pause } = withoutPause(whole.sections, language);
  const part = { ...whole, sections };
  const title = itemFacts(part.title, language, known);
  const { facts, background: opening } = metaLines(linesOf(part.sections, "unlabelled"), language, known);
  const timed = linesOf(part.sections, "duration", "time").map((one) => itemFacts(` ${one.text}`, language, known));
  const written = outcomeOf(part, opening, title.left, context);
  const taskLines = linesOf(part.sections, "tasks");
  // "Beslutning | Ansvarlig | Frist": where nothing else tells what was decided, the column does.
  const told = written.length > 0 || !context.isMinutes ? written : taskLines.flatMap((one) => one.decided ?? []);
  const outcomeLines = told[0] && headsOutcome(told[0].text, context.isOwn) ? told.slice(1) : told;
  const { asked, above } = recommendedIn(part);
  const words = [...opening.filter((one) => !outcomeLines.includes(one)), ...linesOf(part.sections, "background")];
  const background = [...words, ...above].toSorted((one, other) => one.line.number - other.line.number);
  const paragraphs = paragraphsOf(outcomeLines.map((one) => one.line));
  const sentences = sentencesOf(paragraphs, repair);
  const { clauses: found, others } = clausesOf(asked, repair, widthOf(part));
  const clauses =
    asked.length > 0
      ? asAnswered(found, sentences)
      : askedInProse(sentencesOf(paragraphsOf(background.map((one) => one.line)), repair), context.isOwn);
  const name = withoutStanding(title.left === "" ? part.title : title.left);
  const promised = context.isMinutes
    ? promisedIn(
        sentences.map((one) => ({ ...one, text: ticked(one.text) })),
        taskLines.map((one) => one.line),
        { ...context, itemTitle: name },
      )
    : { actions: [], followUps: [] };
  const start = title.start ?? facts.start ?? timed.find((one) => one.start !== null)?.start ?? null;
  const recommendations = context.isMinutes
    ? decide(clauses, ...decidedIn(clauses.length > 0 ? outcomeLines : [], repair), {
        setting: context.setting,
        title: name,
      })
    : clauses.map((clause) => ({ ...clause, decision: null }));
  const open = context.isMinutes ? recommendations.filter((one) => one.decision === null) : [];
  const isTold = open.length > 0 && isToldOtherwise(sentences, context.setting);
  return {
    item: {
      number: part.heading.place,
      title: name,
      presenters: presentersOf(part, title, facts, background, context),
      kind:
        title.kind ??
        facts.kind ??
        linesOf(part.sections, "itemKind", ...(clauses.length === 0 ? (["recommendation"] as const) : []))
          .map((one) => kindOf(one.text))
          .find((kind) => kind !== null) ??
        null,
      minutes:
        title.minutes ??
        facts.minutes ??
        timed.find((one) => one.minutes !== null)?.minutes ??
        minutesTold(background[0]?.text ?? ""),
      start,
      end: title.end ?? facts.end ?? (start === null ? null : pause),
      background: [proseOf(background, repair), ...others].filter((words) => words !== "").join("\n"),
      recommendations,
      outcome: context.isMinutes ? proseOf(outcomeLines, repair) : "",
      attachments: attachmentsIn(linesOf(part.sections, "attachments"), repair),
      closed: part.isClosed || isClosedTitle(name) || saysClosed(part),
      ...promised,
    },
    written: part.title,
    outcome: sentences,
    background,
    unclear: open
      .filter(({ text }) => sentences.some((one) => isOfOtherMatter(one.text, text, name)) || isTold)
      .map((one) => one.number),
  };
}

/** Where an item labels its recommendation, a sentence above it that merely sounds like one is of its case: `above`. */
function recommendedIn({ sections }: ItemPart): { asked: readonly Marked[]; above: readonly Marked[] } {
  const first = sections.findIndex(({ kind, labelled }) => kind === "recommendation" && labelled);
  const from = Math.max(0, first);
  return {
    asked: linesOf(sections.slice(from), "recommendation"),
    above: linesOf(sections.slice(0, from), "recommendation"),
  };
}

const saysClosed = ({ sections }: ItemPart): boolean =>
  sections.some((section) => section.lines.some((one) => BEHIND_CLOSED_DOORS.test(one.text)));

/**
 * What was said and decided. Where no label says so: in minutes what stands below the recommendation; else all of the item
 * if the document seldom labels outcomes, or if it says itself what was done.
 */
function outcomeOf(
  part: ItemPart,
  lines: readonly Marked[],
  title: string,
  { isMinutes, labelsOutcomes, repair }: ItemContext,
): readonly Marked[] {
  const opening = lines.filter((one) => !isCaseNumber(one.text));
  const labelled = linesOf(part.sections, "outcome");
  if (!isMinutes || part.sections.some((section) => section.kind === "outcome")) return labelled;
  const asked = part.sections.findLastIndex((section) => section.kind === "recommendation");
  const below = asked < 0 ? [] : linesOf(part.sections.slice(asked + 1), "unlabelled");
  if (below.length > 0) return below.filter((one) => opening.includes(one));
  if (CLOSING.test(title) || !labelsOutcomes) return opening;
  const says = sentencesOf(paragraphsOf(opening.map((one) => one.line)), repair).some(
    ({ text }) => PUT_OFF.test(text) || (!EARLIER.test(text) && verdictOf(text) !== null),
  );
  return says && asked < 0 ? opening : [];
}

/** A decision's sentences go on over an empty line; whatever else is told there may be something of its own. */
function decidedIn(lines: readonly Marked[], repair: Repair): [Paragraph[], Sentence[]] {
  const paragraphs = paragraphsOf(
    lines.map((one) => one.line),
    true,
  );
  return [paragraphs, sentencesOf(paragraphs, repair)];
}

function widthOf({ sections }: ItemPart): number {
  return Math.max(0, ...sections.flatMap((section) => section.lines.map((one) => one.text.length)));
}

/** Lines at the top of an item that hold only its time, presenter or kind. */
function metaLines(
  lines: readonly Marked[],
  language: Language,
  known: readonly string[],
): { facts: ItemFacts; background: readonly Marked[] } {
  let facts: ItemFacts = { left: "", presenters: [], minutes: null, start: null, end: null, kind: null };
  let at = 0;
  while (at < Math.min(lines.length, META_LINES)) {
    const one = lines[at];
    if (!one || one.text.length > 160) break;
    const here = itemFacts(one.text, language, known);
    if (/\p{L}/u.test(here.left.replace(/^(?:kl|tid|varighed|duration|time|oplæg)\.?:?$/iu, ""))) break;
    if (here.minutes === null && here.start === null && here.kind === null && here.presenters.length === 0) break;
    facts = {
      left: "",
      presenters: [...facts.presenters, ...here.presenters],
      minutes: facts.minutes ?? here.minutes,
      start: facts.start ?? here.start,
      end: facts.end ?? here.end,
      kind: facts.kind ?? here.kind,
    };
    at += 1;
  }
  return { facts, background: lines.slice(at) };
}

/** "Lis Holm indleder. 20 minutter." */
function minutesTold(text: string): number | null {
  const minutes = INTRODUCED.test(text)
    ? /[.,;]\s(?:ca\.\s)?(?<minutes>\d{1,3}) min(?:utter|utes)?\.?$/iu.exec(text)
    : null;
  return minutes === null ? null : Number(minutes.groups?.["minutes"]);
}

function presentersOf(
  part: ItemPart,
  title: ItemFacts,
  facts: ItemFacts,
  background: readonly Marked[],
  { known, repair }: ItemContext,
): string[] {
  const labelled = linesOf(part.sections, "presenters").flatMap((one) => presentersIn(one.text, known));
  const found = [...title.presenters, ...facts.presenters, ...labelled];
  if (found.length === 0) {
    for (const { text } of sentencesOf(paragraphsOf(background.map((one) => one.line)), repair)) {
      const groups = INTRODUCTION.test(text) ? INTRODUCES.exec(text)?.groups : undefined;
      found.push(
        ...presentersIn(
          groups?.["who"] ?? groups?.["by"] ?? groups?.["guest"] ?? groups?.["alone"] ?? groups?.["told"] ?? "",
          known,
        ),
      );
    }
  }
  return [...new Set(found)];
}

function proseOf(lines: readonly Marked[], repair: Repair): string {
  return paragraphsOf(lines.map((one) => one.line))
    .map(({ marker, raw }) => (marker === null ? "" : `${marker} `) + repair(unbroken(raw)))
    .join("\n");
}
