import { unmask, type Message } from "../message.ts";
import { firstMatch, type Pattern } from "../pattern.ts";
import { ownersOf } from "./people.ts";
import { JOINING_WORDS, slotWordsOf } from "./slotWords.ts";

export interface ItemDetails {
  presenters?: string[];
  minutes?: number;
  /** A place on the agenda was said. */
  placed?: true;
}

interface Split {
  rest: string;
  details: ItemDetails;
}

/** A subject without who presents it, how long it takes and where it is to stand, which are said at its end in any order. */
export function withoutDetails(message: Message, masked: string): Split {
  const { lasting, presenting, placing, lengths } = slotWordsOf(message.language);
  const at = (patterns: readonly Pattern[]): ReturnType<typeof firstMatch> => firstMatch(patterns, bare);
  const bare = masked.replace(EDGE, "");
  const [length, who, place] = [at(lasting), at(presenting), at(placing)];
  const found = length ?? who ?? place;
  if (!found) return { rest: masked, details: {} };
  const before = withoutDetails(message, bare.slice(0, found.index));
  if (length) return { ...before, details: { ...before.details, minutes: minutesOf(length.groups, lengths) } };
  if (place) return { ...before, details: { ...before.details, placed: true } };
  const { names } = ownersOf(message, who?.groups.who ?? "");
  // "Ole Jensen" is no mention in every sentence, but "v/" says what he is.
  const presenters = names.length > 0 ? names : [unmask(message, who?.groups.who ?? "")];
  return { ...before, details: { ...before.details, presenters } };
}

/** "Et kvarter om sundhedsaftalen": what it is about, and how long it is to take. */
export function withoutAllotted(message: Message, masked: string): { rest: string; minutes?: number } {
  const { allotted, lengths } = slotWordsOf(message.language);
  const found = firstMatch(allotted, masked);
  if (!found) return { rest: masked };
  const minutes = minutesOf(found.groups, lengths);
  return { rest: masked.slice(found.length), ...(minutes > 0 && { minutes }) };
}

function minutesOf({ minutes, length = "" }: Readonly<Record<string, string | undefined>>, lengths: Lengths): number {
  return minutes === undefined ? (lengths.get(length.toLowerCase()) ?? 0) : Number(minutes);
}
type Lengths = ReadonlyMap<string, number>;

/** Between what is said of an item, and around it. */
const EDGE = new RegExp(String.raw`(?:[\s,.;:()–-]|(?<=[\s,.;:)])(?:${JOINING_WORDS.join("|")}))+$`, "u");
