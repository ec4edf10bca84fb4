import type { Reading } from "../../domain/reading.ts";
import type { PlainDate } from "../../domain/time.ts";
import { findDates, findTimes } from "../../language/dates.ts";
import type { Language } from "../../language/understanding.ts";
import { formIn, isPlace, placeIn } from "./place.ts";

const TITLE =
  /^(?:næste møde|kommende møde|dato for næste møde|next meeting|date of (?:the )?next meeting)(?:[\s:.]|$)/iu;
const SENTENCE =
  /^(?:(?:det |vores )?næste (?:ordinære )?møde(?:t)?|the next meeting|next meeting)(?!\p{L})(?! i \p{Lu})/iu;
const PLACE_AFTER =
  /(?:afholdes|bliver|holdes|foregår|finder sted|er|will be(?: held)?|takes place|is)\s+(?:i|på|hos|in|at)\s+(?<place>\p{Lu}[^.,;]{1,60})/u;
const PLACE_LABEL = /(?:sted|mødested|place|venue|location)\s*:\s*(?<place>[^.;]{2,80})/iu;

const nothingKnown: Reading["nextMeeting"] = { date: null, start: null, place: null, form: null };

export function isNextMeetingTitle(title: string): boolean {
  return TITLE.test(title);
}

export function isAboutNextMeeting(sentence: string): boolean {
  return SENTENCE.test(sentence);
}

/** Date, time, place and form of the meeting to come, from the words that are about it. */
export function nextMeetingIn(texts: readonly string[], around: PlainDate, language: Language): Reading["nextMeeting"] {
  const found = { ...nothingKnown };
  for (const text of texts) {
    const date = findDates(text, { today: around, language, prefer: "future" }).find(
      (one) => one.precision === "day" && one.from === one.to,
    );
    const form = formIn(text);
    found.date ??= date && date.from > around ? date.from : null;
    found.start ??= findTimes(text, language).at(0)?.start ?? null;
    const place =
      (PLACE_LABEL.exec(text) ?? PLACE_AFTER.exec(text))?.groups?.["place"] ??
      (date ? placeIn(text, around, language) : null);
    if (place !== null && isPlace(place.trim())) found.place ??= place.trim();
    found.form ??= form === null ? null : form.toLowerCase() === "teams" ? "Teams" : form.toLowerCase();
  }
  return found;
}
