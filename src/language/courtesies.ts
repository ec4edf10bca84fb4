import { z } from "zod";
import { courtesies as da } from "./da/courtesies.ts";
import { courtesies as en } from "./en/courtesies.ts";
import { anyOf, compile } from "./grammar.ts";
import { matchPeople } from "./names.ts";
import { firstMatch, lowered, type Pattern } from "./pattern.ts";
import type { Language } from "./understanding.ts";

/**
 * What a message that asks for nothing is, or for what nobody can do here, and so how it is answered. `late`: somebody
 * comes, but too late or not until the end; `reopen`: an action is not done after all.
 */
export const Courtesy = z.enum([
  "greeting",
  "thanks",
  "wish",
  "farewell",
  "agreement",
  "answer",
  "late",
  "reopen",
  "smile",
]);
export type Courtesy = z.infer<typeof Courtesy>;

/** A language's ways of being polite, as regular-expression sources over the masked text (grammar.ts says how). */
export interface CourtesyWords {
  /** Whole messages, or what stands between their commas and stops. */
  whole: Readonly<Record<Exclude<Courtesy, "smile">, readonly string[]>>;
  /** What a message begins with before it comes to the point. */
  openings: readonly string[];
  /** What only announces that something is told: "jeg skal hermed meddele, at …", "this is to let you know that …". */
  prefaces: readonly string[];
  /** At the end, that what was said is to be noted: "…, vil du notere det". */
  noted: readonly string[];
  /** What somebody says of themselves, as another passes it on, with WHO where they are named, and what is left before them. */
  passedOn: readonly (readonly [form: string, left: string])[];
  /** What it is then about: whether they come. */
  ofComing: readonly string[];
  /** Those who are greeted without being named. */
  everybody: readonly string[];
  /** What stands above a name at the end of a message, after a stop or on a line of its own. */
  closings: readonly string[];
  /** The same in a few letters, which nobody takes for anything else. */
  abbreviated: readonly string[];
  /** "No", after a question of one's own. */
  denials: readonly string[];
  /** "Øh", before anything is said. */
  hesitations: readonly string[];
  /** "Dear", with its capital letter, before a name and a stop. */
  salutations: readonly string[];
  /** What may be said before one's own name, "it is" and "here" around it. */
  beforeOwnName: readonly string[];
  itIs: readonly string[];
  here: readonly string[];
}

const LANGUAGES: Record<Language, CourtesyWords> = { da, en };
const BOTH = Object.values(LANGUAGES);

const NAMED = String.raw`(?:\p{L}[\p{L}.-]*(?: \p{L}[\p{L}.-]*){0,2})`;
/** "Hej", "Kære alle,", "Hej Asta!": a name only where something parts it from what is asked for. */
const OPENING = compile(
  `^${anyOf(BOTH.flatMap(({ openings }) => openings))}(?: ${anyOf(BOTH.flatMap(({ everybody }) => everybody))}(?![\\p{L}\\p{N}])|,? ${NAMED}(?=[,!\\n]))?[\\s,.!:;–-]*`,
);
const PREFACE = compile(`^${anyOf(BOTH.flatMap(({ prefaces }) => prefaces))} ?`);
const NOTED = compile(`${anyOf(BOTH.flatMap(({ noted }) => noted))} ?[.?!]*$`);
const closing = (sources: readonly string[]): string => compile(`${anyOf(sources)}[\\s,.!:]*`).expression.source;
const CLOSING = new RegExp(
  `(?<=[\\n.,!?;:] *)${closing(BOTH.flatMap(({ closings }) => closings))}|${closing(BOTH.flatMap(({ abbreviated }) => abbreviated))}`,
  "g",
);
/** A name on the last line, or after a dash or a stroke. */
const SIGNED = /(?:\n\s*|\s[/–-]{1,2}\s?)(\p{Lu}[\p{L}'’. -]{1,60})$/u;

/** Signs that smile, drawn or typed, and what laughs. */
const SMILE =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3|(?<![\p{L}\p{N}])(?:[:;=][-^']?[()DPp/\\|*]+|<3|lol|rofl|xd|h?(?:ha){2,}|h?(?:he){2,}|hihi)(?![\p{L}\p{N}])/giu;

const LAUGHING = /^[^\p{L}\p{N}]*(?:(?:h?ha ?){2,}h?|h?(?:he){2,}|hihi|hæ ?hæ|tihi|lol|rofl|lmao)(?![\p{L}\p{N}])/iu;

/** What begins with laughter is hardly meant as it stands. */
export const isLaughing = (text: string): boolean => LAUGHING.test(text);

/** A no in one sign, where no question waits for one. */
export const isThumbDown = (text: string): boolean => /^\s*👎\p{Emoji_Modifier}?\s*$/u.test(text);

/** "12 ✔": what a tick says of an action. */
const TICKED = /(?<=\d\s?)[✅✔☑]/gu;

/** In letters; what comes after it may be very long. */
const LONGEST_PREFACE = 200;

/** Said one after the other: "Hej Asta! Tak for sidst. …". */
const MOST_OPENINGS = 3;

/** What is left to be understood: without smileys, without a greeting before it and a signature of its sender below it. */
export function withoutCourtesies(text: string, sender: string | null): string {
  let rest = withoutIntroduction(
    withoutAddress(withoutSignature(text.replace(TICKED, " ok ").replace(SMILE, " ").trim(), sender)),
    sender,
  );
  for (let times = 0; times < MOST_OPENINGS; times++) {
    const opening = firstMatch([OPENING], rest.replace(/[^\S\n]/gu, " "));
    const after = opening === null ? "" : rest.slice(opening.length).trim();
    if (after === "") break;
    rest = after;
  }
  const preface = firstMatch([PREFACE], rest.slice(0, LONGEST_PREFACE).replace(/[^\S\n]/gu, " "));
  return withoutNoting(directly(preface === null ? rest : rest.slice(preface.length).trim() || rest));
}

/** "Maria kontakter kommunen, vil du notere det": as it is noted anyway; "it" alone may be anything. */
function withoutNoting(text: string): string {
  const noted = firstMatch([NOTED], text);
  const before = noted === null ? "" : text.slice(0, noted.index).replace(/[\s,.;–-]+$/u, "");
  return before.includes(" ") ? before : text;
}

/** "Øh, …"; "Afbud? Nej, …"; and "Hej Asta. Jeg …": with its capital letter it is a name before a stop too. */
const withoutAddress = (text: string): string => text.replace(DENIED, "").replace(HESITANT, "").replace(SALUTED, "");

/** One of the words that either language has for something. */
const either = (words: (language: CourtesyWords) => readonly string[]): string => anyOf(BOTH.flatMap(words));
const DENIED = new RegExp(
  String.raw`^[^?.!\n]{1,30}\?\s+${either(({ denials }) => denials)}(?:[,.!]\s*|\s)(?=\S)`,
  "iu",
);
const HESITANT = new RegExp(String.raw`^${either(({ hesitations }) => hesitations)}[,.]*\s+(?=\S)`, "iu");
const SALUTED = new RegExp(String.raw`^${either(({ salutations }) => salutations)}\s\p{Lu}\p{L}+\.\s+(?=\S)`, "u");

/** Names as they are written. */
const WHO = String.raw`(?<who>\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,3})`;
/** A promise or a task that is passed on is only heard of. */
const OF_COMING = String.raw`(?:(?<!\p{L})|(?=n['’]t))${either(({ ofComing }) => ofComing)}`;
const PASSED_ON = BOTH.flatMap(({ passedOn }) => passedOn).map(([form, left]): readonly [RegExp, string] => {
  const said = form.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`).replace("WHO", WHO);
  const then = left === "" ? String.raw`(?=\s.{0,80}?${OF_COMING})` : String.raw`(?=[\s,.]|$)`;
  return [new RegExp(`^${said}${then}`, "u"), left];
});

/** "Lars har skrevet, at han ikke kommer": "Lars ikke kommer". */
function directly(text: string): string {
  const begun = text.slice(0, LONGEST_PREFACE);
  for (const [form, left] of PASSED_ON) {
    const found = form.exec(begun);
    const who = found?.groups?.["who"];
    if (found !== null && who !== undefined) return `${left}${who}${text.slice(found[0].length)}`;
  }
  return text;
}

/** "Det er Mette, …", "Mette her.", "hi this is Mette". */
function withoutIntroduction(text: string, sender: string | null): string {
  const said = INTRODUCTION.exec(text)?.groups;
  const name = said?.["before"] ?? said?.["after"];
  return name !== undefined && isSender(name, sender) ? text.slice(INTRODUCTION.exec(text)?.[0].length).trim() : text;
}

const HERE = either(({ here }) => here);
const INTRODUCTION = new RegExp(
  String.raw`^(?:${either(({ beforeOwnName }) => beforeOwnName)}[,!]?\s){0,3}(?:${either(({ itIs }) => itIs)}\s(?<after>\p{L}+)(?:\s${HERE})?|(?<before>\p{L}+)\s${HERE})(?=[\s,.:!–-])[\s,.:!–-]*`,
  "iu",
);

/** Where it is somebody else's name, it may be them whom the message is about. */
function withoutSignature(text: string, sender: string | null): string {
  const last = [
    ...lowered(text)
      .replace(/[^\S\n]/gu, " ")
      .matchAll(CLOSING),
  ].at(-1);
  if (last !== undefined && last.index > 0) {
    const before = text.slice(0, last.index).trimEnd();
    const after = text.slice(last.index + last[0].length).trim();
    if (after === "") return before;
    const words = after.split(/\s+/u);
    for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--)
      if (isSender(words.slice(0, count).join(" "), sender)) return [before, ...words.slice(count)].join(" ");
  }
  const signed = SIGNED.exec(text);
  return signed?.[1] !== undefined && isSender(signed[1], sender) ? text.slice(0, signed.index).trimEnd() : text;
}

const MOST_WORDS = 4;

const isSender = (name: string, sender: string | null): boolean =>
  sender !== null && matchPeople(name, [{ name: sender }]).kind === "one";

type Compiled = readonly (readonly [Courtesy, readonly Pattern[]])[];

const WHOLE: Record<Language, Compiled> = { da: compiled(da), en: compiled(en) };

function compiled({ whole }: CourtesyWords): Compiled {
  const all = (sources: readonly string[]): Pattern[] => sources.map((source) => compile(`^(?:${source})$`));
  return [
    ["greeting", all(whole.greeting)],
    ["thanks", all(whole.thanks)],
    ["wish", all(whole.wish)],
    ["farewell", all(whole.farewell)],
    ["agreement", all(whole.agreement)],
    ["answer", all(whole.answer)],
    ["late", all(whole.late)],
    ["reopen", all(whole.reopen)],
  ];
}

/** What a masked message is when all of it is courtesy, the last of it where it is several; null: it says something more. */
export function courtesyOf(masked: string, language: Language): Courtesy | null {
  const parts = lowered(masked)
    .split(/[\s.!?,;:)(–-]*[.!?,;:)(–-]\s*|\s(?:og|and)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0) return masked.trim() === "" ? "smile" : null;
  const kindOf = (part: string): Courtesy | undefined =>
    WHOLE[language].find(([, forms]) => firstMatch(forms, part, part) !== null)?.[0];
  // "Nej, tak" is one thing, and "tak" another.
  const asOne = kindOf(parts.join(" "));
  if (asOne !== undefined) return asOne;
  const kinds = parts.map(kindOf);
  return kinds.includes(undefined) ? null : (kinds.at(-1) ?? null);
}
