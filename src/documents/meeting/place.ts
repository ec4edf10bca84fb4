import { findDates, findTimes } from "../../language/dates.ts";
import type { Language } from "../../domain/language.ts";
import type { PlainDate } from "../../domain/time.ts";

const FORM =
  /(?<!\p{L})(?<form>microsoft teams|ms teams|teams|zoom|skype|videomøde|videokonference|video ?conference|video|virtuelt|virtuel|online|digitalt|telefonisk|telefonmøde|hybridmøde|hybrid|fysisk|virtual|in person|face to face|by phone)(?!\p{L})/iu;
const EDGE_WORDS =
  /^(?:[\s,.;:·()–-]+|(?:og|i|på|hos|ved|at|in|on|the|via|over|til|fra|kl\.?|den|d\.|afholdes|holdes|er|bliver|is|will be|held|sted:|mødested:|place:|venue:|from|to|vært:?)(?=[\s,.]|$))+/iu;

/** Of a form of meeting: people meet on Teams as they do at a town hall. */
export const isPlaceAsWell = (form: string): boolean => /^(?:teams|zoom|skype)$/iu.test(form);

/** How people meet, in the document's word: "fysisk", "Teams". */
export function formIn(text: string): string | null {
  return FORM.exec(text)?.groups?.["form"] ?? null;
}

/** "kl. 14 (Rådhuset, lokale 3)" */
const IN_BRACKETS = /^[\s,.;:–-]*\((?<inner>[^()]*)\)[\s,]*/u;

/** What is left of a line when its dates and times are taken out: "…, kl. 9-11, Rådhuset, lokale 3" is "Rådhuset, lokale 3". */
export function placeIn(text: string, today: PlainDate, language: Language): string | null {
  const spans = [...findDates(text, { today, language, prefer: "nearest" }), ...findTimes(text, language)].sort(
    (a, b) => a.index - b.index,
  );
  const last = spans.reduce((end, span) => Math.max(end, span.index + span.length), 0);
  if (last === 0) return null;
  const left = trim(text.slice(last).replace(IN_BRACKETS, " $<inner>, "));
  return isPlace(left) ? left : null;
}

/** "fælleshuset", "kantinen på Rådhuset" */
const HOUSE =
  /^\p{Ll}*(?:huset|salen|lokalet|lokale|kontoret|skolen|centret|værelset|rummet|kantinen|caféen|hallen|gården|stuen|biblioteket)(?!\p{L})/u;

export function isPlace(words: string): boolean {
  return (
    words.length >= 3 &&
    words.length <= 90 &&
    /\p{L}{3}/u.test(words) &&
    (/^[\p{Lu}\d]/u.test(words) || HOUSE.test(words)) &&
    formIn(words.split(" ")[0] ?? "") === null &&
    // "Holmeå Kommune er vært", "Side 2 af 3"
    !/(?:^side|^page)\s+\d|(?<!\p{L})(?:er|bliver|var|vært|holdt|holder|afholdt|mødtes|deltog|deltager|havde|har|is|was|met|held|hosts?)(?!\p{L})/iu.test(
      words,
    )
  );
}

const ROOM =
  /(?<!\p{L})(?:\p{L}*(?:lokale\p{L}*|rådhus\p{L}*|regionshus\p{L}*|sygehus\p{L}*|hospital\p{L}*|huset|center|centret|skole|skolen|kro|hotel|bibliotek|biblioteket|kontor|kontoret|kantine|kantinen|gård|gården|hjem|hjemmet|sal|salen|room)|town hall|city hall|hall|house|centre|office)(?!\p{L})/iu;
const TOLD =
  /(?:holdt|afholdt|holder|afholder|havde|holdes|afholdes|mødtes|[Vv]i sad|[Vv]i var samlet|met|took place|held|was held)\s+(?:\p{L}*møde(?:t)?\s+|a meeting\s+)?(?:på|i|hos|at|in)\s+(?:the\s+)?(?<place>\p{Lu}(?:[^.;]|(?<=(?<!\p{L})(?:lok|nr|st))\.|\.(?=\d)){2,80}?)(?=,?\s+(?:og|fra|kl|klokken|den|d|mandag|tirsdag|onsdag|torsdag|fredag|from|on|and)(?!\p{L})|(?<!(?<!\p{L})(?:lok|nr|st))\.(?!\d)|;|$)/u;
const REMARK =
  /\s*\((?=[^()]*(?:kl\.?\s*\d|\d[.:]\d{2}|frokost|morgenmad|forplejning|kaffe|bemærk|lunch|coffee|note))[^()]*\)\s*$/iu;

/** A line of its own under the date that names a room or a house: "Thisted Rådhus, lokale 2". */
export function placeLine(text: string): string | null {
  const words = trim(text);
  return ROOM.test(words) && isPlace(words) && !words.includes(":") ? withoutRemark(words) : null;
}

function trim(words: string): string {
  let left = words.trim();
  for (let before = ""; before !== left;) {
    before = left;
    left = left.replace(EDGE_WORDS, "").trim();
  }
  return left.replace(/[\s,.;:]+$/u, "");
}

/** "Udvalget holdt møde på Sygehus Midtsund i lokale 14 fra klokken 16": the place as a sentence has it. */
export function placeTold(lines: readonly { readonly text: string }[]): string | null {
  const text = lines
    .map((line) => line.text)
    .join(" ")
    .slice(0, 2000);
  const place = TOLD.exec(text)?.groups?.["place"]?.trim();
  return place !== undefined && isPlace(place) ? place : null;
}

/** A remark about meals or hours behind the place is no part of it. */
export function withoutRemark(place: string): string {
  return place.replace(REMARK, "").trim();
}
