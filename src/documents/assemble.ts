import type { Language } from "../domain/language.ts";
import type { ReadItem, Reading } from "../domain/reading.ts";
import type { PlainDate } from "../domain/time.ts";
import { itemOf, type BuiltItem, type ItemContext } from "./items.ts";
import { itemWarnings } from "./itemWarnings.ts";
import { kindOfDocument } from "./kindOfDocument.ts";
import { inPieces, type Line } from "./line.ts";
import { committeeOf } from "./meeting/committee.ts";
import { meetingFacts } from "./meeting/facts.ts";
import { saidOfNextMeeting } from "./meeting/ahead.ts";
import { nextMeetingIn, saysOtherWeekday } from "./meeting/nextMeeting.ts";
import { ownNames, settingOf } from "./meeting/setting.ts";
import { standingIn } from "./meeting/standingItems.ts";
import { yearsIn } from "./meeting/years.ts";
import { NO_YEAR } from "./outcome/daysNamed.ts";
import { dueByNextMeeting } from "./outcome/due.ts";
import { withoutSummary } from "./outcome/once.ts";
import { noSuchDays } from "./noSuchDays.ts";
import { attendanceOf } from "./people/attendance.ts";
import { withPeopleRows } from "./people/cellPerLine.ts";
import { absencesTold } from "./people/formalities.ts";
import { withMarksTold } from "./people/marksBeside.ts";
import { isOrganisationName } from "./people/names.ts";
import { isShortForm } from "./people/roll.ts";
import { withListsApart } from "./people/sideBySide.ts";
import { pagesOf, presenceOf, withFullNames } from "./people/presence.ts";
import { figuresRead, isFigureBroken, withFirstMarkers } from "./repair/figures.ts";
import { isTorn, withWholeWords } from "./repair/hyphens.ts";
import { isMisread, withWordsRead } from "./repair/misread.ts";
import { isAllSmall, withCapitals } from "./repair/smallLetters.ts";
import { asIs, isDamaged, repairFor } from "./repair/repair.ts";
import { leftOutAs, withoutAppendix } from "./structure/appendix.ts";
import { withAnnounced } from "./structure/announced.ts";
import { inOrderOfItems } from "./structure/answered.ts";
import { withOwnAttachments } from "./structure/attachments.ts";
import type { Marked } from "./structure/candidates.ts";
import { withClosedParts } from "./structure/closedParts.ts";
import { contentsIn } from "./structure/contents.ts";
import { withEarlierTold } from "./structure/earlier.ts";
import { withoutEarlierMinutes } from "./structure/earlierMinutes.ts";
import { withoutFurniture } from "./structure/furniture.ts";
import { minuteOfDay } from "./structure/itemTitle.ts";
import { markedLines } from "./structure/marked.ts";
import { isAttendance, partsOf, type Parts } from "./structure/parts.ts";
import { isOfPeople, linesOf, type Section } from "./structure/sections.ts";
import { withBreaks } from "./prose/breaks.ts";
import { OPEN_PART } from "./vocabulary/closed.ts";
import { languageOf } from "./vocabulary/language.ts";
import { warningsIn } from "./warnings.ts";

export type ReadOptions = {
  /** Anchors dates whose year the document does not give. */
  readonly today?: PlainDate | undefined;
  /** Days of the committee's meetings: a date without its year is one of them where it can be. */
  readonly meetings?: readonly PlainDate[] | undefined;
  /** The committee's people: their names are mended in damaged text and known as given names. */
  readonly people?: readonly { readonly name: string }[] | undefined;
  /** Of the warnings; without, that of the document. */
  readonly wording?: Language | undefined;
};

/** A reading from the neutral lines of any format. `undrawnFrom`: the first page whose tables nobody looked for. */
export function readingOf(extracted: readonly Line[], options: ReadOptions = {}, undrawnFrom?: number): Reading {
  const { lines: kept, dropped } = withoutFurniture(extracted.flatMap(inPieces));
  const isSmall = isAllSmall(kept);
  const unbroken = withBreaks(isSmall ? withCapitals(kept) : kept);
  const lines = withListsApart(withMarksTold(withPeopleRows(unbroken)));
  const wholeText = lines.map((line) => line.text).join("\n");
  const language = languageOf(wholeText);
  const wording = options.wording ?? language;
  const say = warningsIn[wording];
  const warnings: Reading["warnings"] = dropped.map((line) => ({ line: line.number, message: say.header(line.text) }));
  if (undrawnFrom !== undefined) {
    const line = extracted.find(({ page }) => page >= undrawnFrom)?.number ?? 1;
    warnings.push({ line, message: say.undrawn(undrawnFrom) });
  }
  const damaged = language === "da" && isDamaged(wholeText);
  const lettered = damaged ? repairFor((options.people ?? []).map((person) => person.name)) : asIs;
  const misread = language === "da" && isMisread(wholeText);
  const worded = misread ? (text: string) => withWordsRead(lettered(text)) : lettered;
  const figures = language === "da" && isFigureBroken(wholeText) ? figuresRead(wholeText) : asIs;
  const whole = isTorn(wholeText) ? withWholeWords : asIs;
  const repair = figures === whole ? worded : (text: string) => worded(figures(whole(text)));
  const all = markedLines(figures === asIs ? lines : withFirstMarkers(lines), repair);
  const own = withoutEarlierMinutes(withoutAppendix(all), language);
  const appendix = all[own.length];
  if (appendix)
    warnings.push({ line: appendix.line.number, message: say[leftOutAs(appendix.text)](appendix.text.slice(0, 120)) });
  const { marked, chain, unsure } = inOrderOfItems(withClosedParts(own));
  if (damaged) warnings.push({ line: 1, message: say.damaged });
  for (const { line } of unsure.flatMap((at) => marked[at] ?? []))
    warnings.push({
      line: line.number,
      message: say.otherHeading(`${line.marker ?? ""} ${line.text.slice(0, 120)}`.trim()),
    });
  const cut = partsOf(marked, chain);
  const kind = kindOfDocument(cut, wholeText);

  const years = yearsIn(wholeText);
  const anchor = years[0] === undefined ? (options.today ?? NO_YEAR) : `${years[0].toString()}-01-01`;
  const { used, unsureYearAt, otherWeekdayAt, ...meeting } = meetingFacts(cut.head, {
    years,
    today: options.today,
    kind,
    meetings: options.meetings ?? [],
    language,
    around: anchor,
    all: marked,
  });
  const around = meeting.date ?? anchor;
  const parts: Parts = { ...cut, items: withEarlierTold(cut.items, { date: meeting.date, language }) };
  const committee = committeeOf(parts.head, parts.items);
  const attendance = attendanceOf(peopleSections(parts), pagesOf(extracted, unbroken), { damaged, text: wholeText });
  const known = [...attendance.people, ...(options.people ?? [])].map((person) => person.name);

  const withOutcome = parts.items.filter((item) => item.sections.some((section) => section.kind === "outcome")).length;
  const context: ItemContext = {
    repair,
    language,
    around,
    known,
    initials: attendance.initials,
    committee,
    isMinutes: kind === "minutes",
    labelsOutcomes: withOutcome > parts.items.length * 0.6,
    isOwn: ownNames(committee),
    setting: settingOf(committee, linesOf(parts.head, "unlabelled", "committee"), meeting.date),
  };
  const built = parts.items.map((part) => itemOf(part, context));
  const items = withFullNames(
    withMinutes(
      withAnnounced(
        withOwnAttachments(built.map((one) => one.item)),
        marked.slice(0, chain[0]?.at ?? 0),
        language,
        known,
      ),
      meeting.end,
    ),
    attendance.initials,
  );
  const { people, doubts } = presenceOf(attendance, items, kind === "minutes");
  warnings.push(
    ...doubts.map(({ line, name, why, item }) => ({
      line,
      message: say[why](name, item),
    })),
  );

  if (items.length === 0) warnings.push({ line: 1, message: say.noItems });
  if (committee === null) warnings.push({ line: 1, message: say.noCommittee });
  if (otherWeekdayAt !== null) warnings.push({ line: otherWeekdayAt, message: say.otherWeekday });
  if (unsureYearAt !== null) warnings.push({ line: unsureYearAt, message: say.unsureYear });
  else if (meeting.date === null)
    warnings.push({ line: 1, message: years[0] === undefined ? say.noDate : say.yearOnly(years[0]) });
  const titles = new Set(parts.items.map((part) => part.title));
  const contents = new Set([...contentsIn(marked)].map((at) => marked[at]));
  const ignored = attendance.notUnderstood.filter(
    (one) =>
      !used.has(one) &&
      !isTitle(one, committee) &&
      one.label?.kind !== "contents" &&
      !contents.has(one) &&
      !titles.has(one.text),
  );
  warnings.push(
    ...ignored.map((one) => ({ line: one.line.number, message: say.notUnderstood(one.text.slice(0, 120)) })),
  );
  warnings.push(...noSuchDays(parts, built, { around, language, wording }));
  warnings.push(
    ...itemWarnings(parts, items, {
      kind,
      people: attendance.people,
      wording,
      around,
      language,
      unclear: built.map((one) => one.unclear),
    }),
  );
  const ahead = saidOfNextMeeting(parts, committee, repair);
  const nextMeeting = nextMeetingIn(ahead, around, language, meeting.place);
  if (ahead.some((text) => saysOtherWeekday(text, nextMeeting.date, around, language)))
    warnings.push({ line: 1, message: say.nextOtherWeekday });
  return {
    kind,
    committee,
    meeting,
    people,
    nextMeeting,
    items: dueByNextMeeting(withoutSummary(isSmall ? items.map(quotedInSmall) : items), nextMeeting.date),
    standingItems: standingIn(parts, built.map(standingText), repair),
    warnings: warnings.sort((a, b) => a.line - b.line),
  };
}

/** A quote is the document's own words. */
const quotedInSmall = (item: ReadItem): ReadItem => ({
  ...item,
  actions: item.actions.map((one) => ({ ...one, quote: one.quote.toLowerCase() })),
  followUps: item.followUps.map((one) => ({ ...one, quote: one.quote.toLowerCase() })),
});

/** Attendance lists stand above the items, or are the first item; what an item of that name has unlabelled is its list. */
function peopleSections(parts: Parts): Section[] {
  const inItems = parts.items
    .filter((item) => isAttendance(item.title))
    .flatMap((item) => item.sections)
    .map((section): Section =>
      section.kind === "unlabelled" || section.kind === "background" ? { ...section, kind: "present" } : section,
    );
  const listed = parts.items.filter((item) => !isAttendance(item.title)).flatMap((item) => item.sections);
  return [
    ...parts.head,
    ...inItems,
    ...listed.filter(isOfPeople),
    ...absencesTold(parts.items),
    ...parts.foot.filter((section) => section.kind === "secretary"),
  ];
}

/** Minutes from clock times: to the item's own end, else to the start of the next item or the end of the meeting. */
function withMinutes(items: readonly ReadItem[], end: string | null): ReadItem[] {
  return items.map((item, at) => {
    const next = item.end ?? items[at + 1]?.start ?? (at === items.length - 1 ? end : null);
    if (item.minutes !== null || item.start === null || next === null) return item;
    const minutes = minuteOfDay(next) - minuteOfDay(item.start);
    return minutes > 0 && minutes <= 480 ? { ...item, minutes } : item;
  });
}

function standingText({ item, written, background, outcome }: BuiltItem): { title: string; texts: string[] } {
  return { title: item.title, texts: [written, ...[...background, ...outcome].map((one) => one.text)] };
}

function isTitle(one: Marked, committee: string | null): boolean {
  return (
    /^(?:\p{L}*(?:referat|dagsorden|minutes|agenda)|beslutningslog|beslutningsliste|decision log|log of decisions)(?!\p{L})/iu.test(
      one.text,
    ) ||
    (committee !== null && one.text.includes(committee)) ||
    one.line.heading !== null ||
    OPEN_PART.test(one.text) ||
    // The letterhead of the organisation.
    (one.text.length < 60 &&
      isOrganisationName(one.text) &&
      !one.text.split(/,\s*|\s(?:og|and|samt)\s/u).every(isShortForm))
  );
}
