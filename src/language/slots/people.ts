import { firstMatch, type Pattern } from "../pattern.ts";
import { isNameLike, type Mention } from "../mentions.ts";
import type { Message } from "../message.ts";
import { slotWordsOf } from "./slotWords.ts";

interface Attendance {
  person: Mention | undefined;
  substitute: Mention | undefined;
  /** Names of the committee's people that have neither part, or a stand-in or companion whose name was not made out. */
  unexplained: boolean;
  /** Those names: a button pressed in doubt must not be about the sender when others were named. */
  others: string | undefined;
}

/** Who is not coming (nobody: the sender), and who comes instead. */
export function attendanceOf(message: Message, intent: "cancel" | "attend"): Attendance {
  const words = slotWordsOf(message.language);
  const certain = named(message, words.substitute, message.masked);
  // "Jeg kan ikke, Daniel kommer": perhaps instead, perhaps as he would have all the same.
  const perhaps = intent === "cancel" && !certain ? named(message, words.perhapsInstead, message.masked) : undefined;
  const substitute = certain ?? perhaps;
  const without = substitute === undefined ? message.masked : withoutThem(message, substitute);
  const person = named(message, words.person, without) ?? (substitute === undefined ? spokenOf(message) : undefined);
  const parts = [person, substitute];
  const others = message.mentions.filter((mention) => mention.kind === "person" && !parts.includes(mention));
  const insteadOfWhom = substitute === undefined && firstMatch(words.instead, message.masked) !== null;
  const together =
    firstMatch(words.together, without) !== null || (person !== undefined && firstMatch(words.meToo, without) !== null);
  return {
    person,
    substitute,
    unexplained: others.length > 0 || insteadOfWhom || together || perhaps !== undefined,
    others: others.length > 0 ? others.map(({ name }) => name).join(", ") : undefined,
  };
}

/** The only one who is named, where "han" or "hun" says the rest of them and nobody says "jeg": "Lars ringede, han er syg". */
function spokenOf({ mentions, lower, language }: Message): Mention | undefined {
  const [only, ...others] = mentions.filter(({ kind }) => kind === "person");
  const { theirs, own } = slotWordsOf(language);
  const isTheirs = others.length === 0 && firstMatch(theirs, lower) !== null && firstMatch(own, lower) === null;
  return isTheirs ? only : undefined;
}

/** "Hun", "min chef": neither a name nor the sender. */
export function somebodyElse(message: Message): string | undefined {
  if (message.mentions.some(({ kind }) => kind !== "unknown")) return undefined;
  return firstMatch(slotWordsOf(message.language).somebodyElse, message.masked)?.groups.who;
}

/** "Hanne" first in a sentence: somebody whom only the place shows to be named. */
export function perhapsNamed({ masked, language }: Message): string | undefined {
  const { perhapsNamed: places, instead } = slotWordsOf(language);
  if (firstMatch(instead, masked.split(/[.,;:?!]/u, 1).join("")) !== null) return undefined;
  const who = firstMatch(places, masked)?.groups.who;
  return who !== undefined && isNameLike(who) ? who : undefined;
}

export function named(message: Message, patterns: readonly Pattern[], masked: string): Mention | undefined {
  const who = firstMatch(patterns, masked)?.groups.who;
  return who === undefined ? undefined : mentionAt(message, who);
}

/** The mention behind "‹p0›". */
export function mentionAt(message: Message, sign: string): Mention | undefined {
  return message.mentions[Number(/\d+/u.exec(sign)?.[0])];
}

/** What is said without somebody and whom they come from: "Jens Hansen fra Aalborg Kommune". */
function withoutThem(message: Message, mention: Mention): string {
  const masked = message.masked.replace(signOf(message, mention), "…");
  const from = firstMatch(slotWordsOf(message.language).whoseTheyAre, masked);
  return from === null ? masked : masked.slice(0, from.index) + masked.slice(from.index + from.length);
}

function signOf(message: Message, mention: Mention): RegExp {
  return new RegExp(`‹[pbn]${message.mentions.indexOf(mention)}›`, "u");
}

/** "‹p0›, ‹p1› og jeg": the names as written; the sender is "me". */
export function ownersOf(message: Message, masked: string): { names: string[]; ambiguous: boolean } {
  const signs = masked.match(/‹[pbn]\d+›|\p{L}+/gu) ?? [];
  const mentions = signs.map((sign) => (sign.startsWith("‹") ? mentionAt(message, sign) : undefined));
  const me = slotWordsOf(message.language).me;
  const names = signs.flatMap((sign, index) => {
    const mention = mentions[index];
    if (mention !== undefined) return [mention.name];
    return firstMatch(me, sign)?.length === sign.length ? ["me"] : [];
  });
  return { names, ambiguous: mentions.some((mention) => mention?.ambiguous === true) };
}
