import type { Language } from "../../domain/language.ts";
import type { Reading } from "../../domain/reading.ts";
import type { PlainDate } from "../../domain/time.ts";
import { findTimes } from "../../language/dates.ts";
import { isBody, isCommitteeWord } from "../knowledge/bodies.ts";
import { comingDay } from "./comingDay.ts";
import { formIn, isPlace, placeIn } from "./place.ts";

const TITLE =
  /^(?:næste møde|kommende møder?|næste mødedato|dato for næste møde|mødedato for næste|next meeting|date of (?:the )?next meeting)(?:[\s:.(]|$)/iu;
const SENTENCE =
  /^(?:(?:det |vores |udvalgets |gruppens |the |our )?(?:næste|nye|kommende|next) (?:ordinære |ordinary )?(?:møde(?:t)?|meeting)(?!\p{L})|nyt møde(?!\p{L})|vi (?:ses|mødes) (?:igen|næste gang|næst)|næste gang(?:,)? (?:vi )?(?:mødes|ses|er)|(?:tid og sted|dato|datoen|tidspunkt(?:et)?) for (?:det )?næste møde|we (?:will )?meet (?:again|next))/iu;
/** "Næste møde i arbejdsgruppen": whose the meeting is. */
const OF_WHOM =
  /^(?:det )?næste (?:ordinære )?møde (?:i|for) (?<whose>.+?)(?= (?:er|bliver|holdes|afholdes|finder|foregår|skal|planlægges)(?!\p{L})|[:,.]|$)/iu;
const WHOSE =
  /^(?:the |our )?next (?:\p{L}+ )?meeting of (?:the )?(?<whose>.+?)(?= (?:is|was|will|takes|has|on)(?!\p{L})|[:,.]|$)/iu;
const OURS = /^(?:committee|board|group|panel|council|partnership|forum|cluster|team|trustees)$/iu;
const PLACE_AFTER =
  /(?:afholdes|bliver|holdes|foregår|finder sted|er|will be(?: held)?|takes place|is)\s+(?:i|på|hos|in|at)\s+(?<place>\p{Lu}[^.,;]{1,60})/u;
const PLACE_LABEL = /(?:sted|mødested|place|venue|location)\s*:\s*(?<place>[^.;]{2,80})/iu;
const SAME_PLACE = /(?<!\p{L})(?:samme sted|same place|same venue)(?!\p{L})/iu;

/** Characters that may be about the next meeting. */
const LONGEST = 600;

type NextMeeting = Reading["nextMeeting"];

const nothingKnown: NextMeeting = { date: null, start: null, place: null, form: null };

export function isNextMeetingTitle(title: string): boolean {
  return TITLE.test(title);
}

/** Whether a sentence tells of the committee's own next meeting. `own`: whether a name is the committee's; without it a named body is another. */
export function isAboutNextMeeting(sentence: string, own: (name: string) => boolean = () => false): boolean {
  if (!SENTENCE.test(sentence)) return false;
  const whose = OF_WHOM.exec(sentence)?.groups?.["whose"];
  // "i januar", "i 2025" and "i uge 3" say when.
  if (
    whose === undefined ||
    /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|uge|\d)/iu.test(whose)
  )
    return true;
  return /^(?:udvalget|rådet|gruppen|klyngen|styregruppen|bestyrelsen|forummet|netværket)$/iu.test(whose) || own(whose);
}

/** "Det næste møde i Byrådet er …" in the minutes of another body, whose names `own` knows. */
export function isAnothersMeeting(sentence: string, own: (name: string) => boolean): boolean {
  const whose = (OF_WHOM.exec(sentence) ?? WHOSE.exec(sentence))?.groups?.["whose"];
  if (whose === undefined || OURS.test(whose) || isAboutNextMeeting(`Næste møde i ${whose}`, own)) return false;
  return whose.split(" ").some((word) => isCommitteeWord(word) || isBody(word));
}

/**
 * Date, time, place and form of the meeting to come, from the words that are about it: those of the text that tells the most.
 * `texts`: each what one label, item or sentence says, in the document's order. `here`: where this meeting is, for "samme sted".
 */
export function nextMeetingIn(
  texts: readonly string[],
  around: PlainDate,
  language: Language,
  here: string | null = null,
): NextMeeting {
  const read = texts.map((text) => nextMeetingFrom(text.slice(0, LONGEST), around, language, here));
  const weight = (one: NextMeeting) =>
    (one.date ? 4 : 0) + (one.start ? 2 : 0) + (one.place ? 1 : 0) + (one.form ? 1 : 0);
  const best = read.reduce((most, one) => (weight(one) >= weight(most) ? one : most), nothingKnown);
  // What another sentence says of the same day belongs to it.
  return read.reduce((known, one) => {
    if (one.date !== null && one.date !== best.date) return known;
    return {
      date: known.date,
      start: known.start ?? one.start,
      place: known.place ?? one.place,
      form: known.form ?? one.form,
    };
  }, best);
}

/** Whether the day of the next meeting falls on another day of the week than the text says. */
export function saysOtherWeekday(text: string, date: PlainDate | null, around: PlainDate, language: Language): boolean {
  const day = date === null ? undefined : comingDay(text.slice(0, LONGEST), around, language);
  return day?.from === date && day.isOtherWeekday;
}

/** The words up to the end of the sentence that goes on at `at`. */
function sentenceAt(text: string, at: number): string {
  const end = /(?<=\p{L}{3}\)?|\p{L} \d{1,3})\.+ (?=\p{Lu})/u.exec(text.slice(at));
  return end ? text.slice(0, at + end.index) : text;
}

function nextMeetingFrom(text: string, around: PlainDate, language: Language, here: string | null): NextMeeting {
  const date = comingDay(text, around, language);
  const form = formIn(text);
  const said =
    (PLACE_LABEL.exec(text) ?? PLACE_AFTER.exec(text))?.groups?.["place"] ??
    (date ? placeIn(sentenceAt(text, date.index + date.length), around, language) : null);
  const place =
    said?.replace(/[.,]?\s+(?:Frist|Deadline|Der|Det|Mødet|Punkter|Tilmelding)(?!\p{L}).*$/u, "").trim() ?? null;
  return {
    date: date?.from ?? null,
    start: findTimes(text, language).at(0)?.start ?? null,
    place: place !== null && isPlace(place) ? place : SAME_PLACE.test(text) ? here : null,
    form: form === null ? null : /teams/iu.test(form) ? "Teams" : form.toLowerCase(),
  };
}
