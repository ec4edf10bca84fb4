import fc from "fast-check";
import type { Language } from "../../../src/domain/language.ts";
import type { Intent, Slots } from "../../../src/language/understanding.ts";
import { FRAMES } from "./frames.ts";
import { DAYS, HOURS, NAMES, NEW_DAYS, POLITE, REASONS, SUBJECTS, TASKS, type Meaning } from "./words.ts";

export const WRITING = Intents(FRAMES);

function Intents(frames: typeof FRAMES): readonly Intent[] {
  const known: readonly Intent[] = [
    ...(["cancel", "attend", "proposeItem", "logAction", "completeAction", "postponeAction"] as const),
    ...(["scheduleMeeting", "callOffMeeting", "postAgenda", "postMinutes", "snooze", "undo"] as const),
  ];
  return known.filter((intent) => frames[intent] !== undefined);
}

const BY: Record<Language, string> = { da: "inden ", en: "by " };

/** Sentences of one intent, of both languages, some of them mistyped, with what they mean. */
export function sentencesOf(intent: Intent): fc.Arbitrary<Meaning> {
  return fc
    .record({
      language: fc.constantFrom<Language>("da", "en"),
      frame: fc.nat(),
      day: fc.nat(),
      people: fc.tuple(fc.nat(), fc.nat()),
      words: fc.nat(),
      why: fc.nat(),
      polite: fc.nat(),
      number: fc.integer({ min: 1, max: 60 }),
      slip: fc.option(fc.record({ word: fc.nat(), at: fc.nat(), swap: fc.boolean() }), { freq: 3 }),
      bare: fc.boolean(),
    })
    .map(({ language, frame, day, people: [one, other], words, why, polite, number, slip, bare }) => {
      const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] ?? fail();
      const form = pick(FRAMES[intent]?.[language] ?? [""], frame);
      const said = pick(DAYS[language], day);
      const isUsed = (sign: string): boolean => form.includes(sign);
      const person = pick(NAMES, one);
      const substitute = pick(
        NAMES.filter((name) => !sameFirst(name, person)),
        other,
      );
      const isDay = !bare && isUsed("{d}");
      const isBy = !bare && isUsed("{by}");
      const due = {
        words: language === "da" ? "den 14. januar" : "14 January",
        range: { from: "2027-01-14", to: "2027-01-14" },
      };
      const moved = pick(
        DAYS[language].filter(({ range }) => range.from === range.to),
        day,
      );
      const newDay = pick(NEW_DAYS[language], other);
      const hour = pick(HOURS[language], one);
      const filled = form
        .replace("{m}", moved.words)
        .replace("{new}", newDay.words)
        .replace("{at}", hour.words)
        .replace("{p}", person)
        .replace("{s}", substitute)
        .replace(" {d}", isDay ? ` ${said.words}` : "")
        .replace(" {by}", isBy ? ` ${BY[language]}${due.words}` : "")
        .replace("{due}", due.words)
        .replace("{t}", pick(TASKS[language], words))
        .replace("{x}", pick(SUBJECTS[language], words))
        .replace("{n}", String(number))
        .replace("{why}", pick(REASONS[language], why));
      const [before, after] = pick(POLITE[language], polite);
      const isMine = intent === "logAction" && !isUsed("{p}");
      const slots: Slots = {
        ...(isUsed("{p}") && intent !== "logAction" && { person }),
        ...(isUsed("{s}") && intent === "cancel" && { substitute }),
        ...(isDay && { meeting: said.range }),
        ...(isUsed("{m}") && { meeting: moved.range }),
        ...(isUsed("{new}") && { date: newDay.range }),
        ...(isUsed("{at}") && { start: hour.start, ...(hour.end !== undefined && { end: hour.end }) }),
        ...(intent === "logAction" && { owners: isMine ? ["me"] : [person, ...(isUsed("{s}") ? [substitute] : [])] }),
        ...((isUsed("{due}") || isBy) && { due: due.range }),
        ...(isUsed("{n}") && { action: number }),
      };
      const typed = slip ? mistyped(filled, slip) : filled;
      return { language, text: `${before}${typed}${after}`, intent, slots };
    });
}

function fail(): never {
  throw new Error("nothing to pick from");
}

const sameFirst = (one: string, other: string): boolean =>
  one.split(" ")[0]?.toLowerCase() === other.split(" ")[0]?.toLowerCase();

/** One word of at least six letters with two letters swapped or one left out; names and figures stay. */
function mistyped(text: string, { word, at, swap }: { word: number; at: number; swap: boolean }): string {
  const words = text.split(" ");
  const long = words.flatMap((one, index) => (/^\p{Ll}{6,}$/u.test(one) && !isName(one) ? [index] : []));
  const chosen = long[word % Math.max(1, long.length)];
  if (chosen === undefined) return text;
  const letters = words[chosen] ?? "";
  const place = 1 + (at % (letters.length - 2));
  const changed = swap
    ? letters.slice(0, place) + letters.charAt(place + 1) + letters.charAt(place) + letters.slice(place + 2)
    : letters.slice(0, place) + letters.slice(place + 1);
  return words.map((one, index) => (index === chosen ? changed : one)).join(" ");
}

const isName = (word: string): boolean => NAMES.some((name) => name.toLowerCase().split(" ").includes(word));
