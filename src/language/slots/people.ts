import { firstMatch, lowered, type Pattern } from "../pattern.ts";
import { isNameLike, type Mention } from "../mentions.ts";
import { unmask, type Message } from "../message.ts";
import { slotWordsOf } from "./slotWords.ts";

interface Attendance {
  person: Mention | undefined;
  substitute: Mention | undefined;
  /** Names of the committee's people that have neither part, or a stand-in or companion whose name was not made out. */
  unexplained: boolean;
  /** Those names: a button pressed in doubt must not be about the sender when others were named. */
  others: string | undefined;
  /** Somebody presents instead, which says nothing of who comes: as it was said. */
  note: string | undefined;
}

/** Who is not coming (nobody: the sender), and who comes instead. */
export function attendanceOf(whole: Message, intent: "cancel" | "attend"): Attendance {
  const words = slotWordsOf(whole.language);
  const taking = intent === "cancel" ? firstMatch(words.takingItem, whole.masked) : null;
  const note = taking?.index === 0 ? null : taking;
  const message = note ? without(whole, note) : whole;
  const certain = named(message, words.substitute, message.masked);
  // "Jeg kan ikke, Daniel kommer": perhaps instead, perhaps as he would have all the same.
  const perhaps = intent === "cancel" && !certain ? named(message, words.perhapsInstead, message.masked) : undefined;
  const substitute = certain ?? perhaps;
  const rest = substitute === undefined ? message.masked : withoutThem(message, substitute);
  const subject = named(message, words.person, rest);
  // "Can't do Thursday I'm afraid, the council has called …", "Jeg må melde pas, det halve Hjørring har influenza"
  const isReason =
    isAnyOf(message, words.own) &&
    (subject?.kind === "body" || (subject?.kind === "unknown" && isInLaterClause(message, subject)));
  const person = isReason ? undefined : (subject ?? (substitute === undefined ? spokenOf(message) : undefined));
  const parts = [person, substitute];
  const taker = note?.groups.who === undefined ? undefined : mentionAt(whole, note.groups.who);
  const told = named(message, words.toldOfIt, rest);
  const isOther = (one: Mention): boolean =>
    one.kind === "person" && one !== taker && one !== told && !parts.includes(one);
  const others = message.mentions.filter(isOther);
  const insteadOfWhom = substitute === undefined && firstMatch(words.instead, message.masked) !== null;
  const together =
    firstMatch(words.together, rest) !== null || (person !== undefined && firstMatch(words.meToo, rest) !== null);
  // "I'm coming but Lars isn't": what is said of one is not said of the other.
  const apart = person !== undefined && isAnyOf(message, words.contrast) && isAnyOf(message, words.own);
  return {
    person,
    substitute,
    unexplained: others.length > 0 || told !== undefined || insteadOfWhom || together || apart || perhaps !== undefined,
    others: others.length > 0 ? [...new Set(others.map(({ name }) => name))].join(", ") : undefined,
    note: note ? unmask(whole, whole.masked.slice(note.index, note.index + note.length)).trim() : undefined,
  };
}

/** "Charlotte's husband is ill": somebody of theirs, where nothing is said of coming. */
export function isOfTheirs({ text, lower, mentions, language }: Message): boolean {
  const { theirOwn: own, absence } = slotWordsOf(language);
  if (firstMatch(absence, lower) !== null) return false;
  return mentions.some(({ kind, name, index, length }) => {
    const isGenitive = kind === "person" && text.slice(index, index + length) !== name;
    const after = text.slice(index + length);
    return isGenitive && /^ \p{Ll}/u.test(after) && firstMatch(own, after.trimStart()) === null;
  });
}

/** Behind a comma the sender says something else. */
const isInLaterClause = (message: Message, mention: Mention): boolean =>
  /[,;.:]\s/u.test(message.masked.slice(0, message.masked.search(signOf(message, mention))));

const isAnyOf = ({ masked }: Message, patterns: readonly Pattern[]): boolean => firstMatch(patterns, masked) !== null;

function without(message: Message, { index, length }: { index: number; length: number }): Message {
  const masked = `${message.masked.slice(0, index)}…${message.masked.slice(index + length)}`;
  return { ...message, masked, lower: lowered(masked) };
}

/** The only one who is named, where "han" or "hun" says the rest of them and nobody says "jeg": "Lars ringede, han er syg". */
function spokenOf(message: Message): Mention | undefined {
  const { mentions, lower, masked, language } = message;
  const isSaid = (one: Mention): boolean => signOf(message, one).test(masked);
  const [only, ...others] = mentions.filter((one) => one.kind === "person" && isSaid(one));
  const { theirs, own } = slotWordsOf(language);
  const isTheirs = others.length === 0 && firstMatch(theirs, lower) !== null && firstMatch(own, lower) === null;
  return isTheirs ? only : undefined;
}

/** "Hun", "min chef": neither a name nor the sender. */
export function somebodyElse(message: Message): string | undefined {
  if (message.mentions.some(({ kind }) => kind !== "unknown")) return undefined;
  return firstMatch(slotWordsOf(message.language).somebodyElse, message.masked)?.groups.who;
}

/** "De fra Thisted", "flere af lægerne": nobody who is named, nor the sender. */
export function othersFirst({ masked, language }: Message): string | undefined {
  return firstMatch(slotWordsOf(language).othersFirst, masked)?.groups.who;
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
