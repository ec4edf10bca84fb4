import { bare, framesOf } from "./frames.ts";
import type { Request } from "./grammar.ts";
import type { Groups } from "./intents/build.ts";
import type { Message } from "./message.ts";

/**
 * What a request is about where no form of the grammar captures it, found by taking away the words that requests are
 * made of. Empty: it was not said, or what stands there is no such word and no name of somebody who does it.
 */
export function looseGroups(message: Message, intent: Request): Groups {
  const frames = framesOf(message.language);
  const { masked } = message;
  switch (intent) {
    case "proposeItem": {
      const isFrame = isIn(frames.around, frames.proposing, frames.anchors);
      const announced = /^(?<before>[^:]*):\s(?<after>.+)$/u.exec(masked)?.groups;
      if (announced && wordsOf(announced["before"] ?? "").some(isFrame))
        return said("subject", announced["after"] ?? "");
      return said("subject", within(afterAnchor(masked, frames.anchors, isFrame), isFrame));
    }
    case "logAction":
      return owned(message);
    case "searchDecisions":
      return said("query", within(masked, isIn(frames.around, frames.searching)));
    case "completeAction":
      return said("task", within(masked, isIn(frames.around, frames.done)));
    case "postponeAction":
      return said("task", within(masked, isIn(frames.around, frames.postponing)));
    default:
      return {};
  }
}

type IsFrame = (word: string) => boolean;

const DAY_OR_TIME = /^‹[dt]\d+›$/u;

function isIn(...sets: readonly ReadonlySet<string>[]): IsFrame {
  return (word) => {
    const plain = bare(word);
    return plain === "" || /^\d+$/u.test(plain) || DAY_OR_TIME.test(plain) || sets.some((set) => set.has(plain));
  };
}

const wordsOf = (text: string): string[] => text.split(" ").filter((word) => word !== "");

/** The stretch from the first to the last word that is no frame. */
function within(text: string, isFrame: IsFrame): string {
  const words = wordsOf(text);
  const first = words.findIndex((word) => !isFrame(word));
  return first < 0 ? "" : words.slice(first, words.findLastIndex((word) => !isFrame(word)) + 1).join(" ");
}

/** What follows the first anchor that something follows; all of it where there is none. */
function afterAnchor(text: string, anchors: ReadonlySet<string>, isFrame: IsFrame): string {
  const words = wordsOf(text);
  const at = words.findIndex((word) => anchors.has(bare(word)));
  const rest = words.slice(at + 1);
  return at >= 0 && rest.some((word) => !isFrame(word)) ? rest.join(" ") : text;
}

/** Everybody who is named together: "‹p0›, ‹b1› og jeg". */
const GROUP =
  /(?:‹[pbn]\d+›|(?<![\p{L}'])(?:jeg|mig|i(?=\s|')|me)(?![\p{L}]))(?:(?:\s?[,/&+]\s?|\s(?:og|samt|and)\s)(?:‹[pbn]\d+›|jeg|mig|i|me))*/iu;

/** Who is to do it stands before it, with nothing but words of handing it out before them. */
function owned({ masked, language }: Message): Groups {
  const { around, assigning, qualifying, taking } = framesOf(language);
  const group = GROUP.exec(masked);
  if (group === null) return {};
  const before = wordsOf(masked.slice(0, group.index));
  if (!before.every(isIn(around, assigning))) return {};
  const after = masked.slice(group.index + group[0].length);
  const next = /^ (?<next>\S+) /u.exec(after)?.groups?.["next"];
  if (before.every(isIn(around)) && next !== undefined && qualifying.has(bare(next))) return {};
  const words = wordsOf(after.replace(/^['’](?:ll|m|ve|d)/u, ""));
  const isTaking = isIn(taking);
  const first = words.findIndex((word) => bare(word) !== "" && (DAY_OR_TIME.test(bare(word)) || !isTaking(word)));
  return first < 0 ? {} : { owners: group[0], task: words.slice(first).join(" ") };
}

const said = (slot: string, text: string): Groups => (text === "" ? {} : { [slot]: text });
