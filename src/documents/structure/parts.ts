import type { Marked } from "./candidates.ts";
import type { ItemHeading } from "./chain.ts";
import { clocksAbove, titled } from "./itemBody.ts";
import { overviewOf } from "./overview.ts";
import { isFoot, linesOf, sectionsOf, type Section } from "./sections.ts";
import { wrapWidth } from "./titleLines.ts";

export type ItemPart = {
  readonly heading: ItemHeading;
  readonly title: string;
  /** It stands in a part of the document that is not for everybody. */
  readonly isClosed: boolean;
  readonly line: number;
  readonly sections: readonly Section[];
};
export type Parts = {
  readonly head: readonly Section[];
  readonly items: readonly ItemPart[];
  readonly foot: readonly Section[];
};

/** The first items may hold the list, or it stands below the last of them: the list of those who came. */
const FIRST_ITEMS = 2;
const ATTENDANCE_TITLE =
  /^(?:deltagere|deltagelse|fremmødte|til stede|mødedeltagere|afbud|fraværende|present|attendance|attendees|participants|apologies)(?!\p{L})/iu;

/** Cuts a document at its item headings, and each part at its labels. */
export function partsOf(marked: readonly Marked[], chain: readonly ItemHeading[]): Parts {
  const first = chain[0]?.at ?? marked.length;
  const width = wrapWidth(marked);
  const overview = overviewOf(marked);
  const clocks = clocksAbove(marked, chain);
  const head = sectionsOf(marked.slice(0, clocks ? first - 1 : first), "head");
  const foot: Section[] = head.filter((section) => isFoot(section));
  const isListed = head.some((section) => section.kind === "present");
  const items = chain.map((heading, i): ItemPart => {
    const end = chain[i + 1]?.at ?? marked.length;
    const isClosed = marked[heading.at]?.closed === true;
    const { title, body: all } = titled(marked, heading, end, { width, overview, clocks });
    // What stands below "Lukket dagsorden" and above its first item is nobody else's either.
    const body = isClosed ? all : all.filter(({ closed }) => closed !== true);
    const lists =
      isAttendance(title) || (!isListed && (i < FIRST_ITEMS || i === chain.length - 1) && body.some(isListOfPresent));
    const sections = sectionsOf(body, lists ? "attendance" : "item");
    foot.push(...sections.filter((section) => isFoot(section)));
    return {
      heading,
      title,
      isClosed,
      line: marked[heading.at]?.line.number ?? 0,
      sections: sections.filter((section) => !isFoot(section)),
    };
  });
  return { head: head.filter((section) => !isFoot(section)), items: withTasksOfTheirOwn(items), foot };
}

/** The rows of a list of tasks that name an item go to that item. */
function withTasksOfTheirOwn(items: readonly ItemPart[]): ItemPart[] {
  const places = new Set(items.map((item) => item.heading.place));
  const strays = items.flatMap((item) =>
    linesOf(item.sections, "tasks").filter(
      (one) => one.forItem !== undefined && one.forItem !== item.heading.place && places.has(one.forItem),
    ),
  );
  if (strays.length === 0) return [...items];
  const isStray = new Set(strays);
  return items.map((item) => {
    const own = strays.filter((one) => one.forItem === item.heading.place);
    const kept = item.sections.map((section) => ({
      ...section,
      lines: section.lines.filter((one) => !isStray.has(one)),
    }));
    const added: Section[] =
      own.length === 0 ? [] : [{ kind: "tasks", lines: own, labelled: true, onLabelLine: false }];
    return { ...item, sections: [...kept, ...added] };
  });
}

export function isAttendance(title: string): boolean {
  return ATTENDANCE_TITLE.test(title);
}

/** "Deltagere:", and no sentence before or behind it. */
function isListOfPresent({ label, line }: Marked): boolean {
  return label?.kind === "present" && line.marker === null && !/[.]$/u.test(label.rest);
}
