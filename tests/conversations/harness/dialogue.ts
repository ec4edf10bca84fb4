import { z } from "zod";
import type { Fault } from "./connector.ts";
import type { Behaviour } from "./model.ts";
import { PLACES, type Place } from "./people.ts";

/** One thing that somebody does in a dialogue, or that happens. */
export type Action =
  | { kind: "given"; store: "demonstration" | "empty" }
  | { kind: "stranger"; name: string }
  | { kind: "at"; date: string; time: string }
  | { kind: "says"; who: string; place: Place; mentions: boolean; text: string }
  | { kind: "pastes"; who: string; place: Place; file: string }
  | { kind: "handsOver"; who: string; file: string }
  | { kind: "pictures"; who: string; place: Place }
  | { kind: "presses"; who: string; title: string; old: boolean; values: Map<string, string> }
  | { kind: "pressesUnknown"; who: string }
  | { kind: "writesMuch"; who: string; place: Place; kilobytes: number }
  | { kind: "adds"; who: string; place: Place }
  | { kind: "again" }
  | { kind: "tick" }
  | { kind: "restart" }
  /** `message`: which one from now it befalls, 1 for the next. */
  | { kind: "connectorFault"; fault: Fault; message: number }
  /** The next message that the model is asked about. */
  | { kind: "model"; behaviour: Behaviour }
  | { kind: "storeFault"; write: number; how: StoreFault };

/** breaks: once. is gone: until the bot is started again. falls silent: the write is done, and nobody says so. */
const StoreFault = z.enum(["breaks", "is gone", "falls silent"]);
export type StoreFault = z.infer<typeof StoreFault>;

/** A part of the file: its lines as they stand, and what they make happen; null: a comment, a blank line. */
export interface Part {
  lines: string[];
  action: Action | null;
}

export interface Dialogue {
  title: string;
  parts: Part[];
}

export const STORED = "stored after a restart:";

/** What the bot said and what was stored is left out: it is recorded anew each time. */
export function parseDialogue(text: string): Dialogue {
  const parts: Part[] = [];
  let isRecorded = false;
  for (const line of text.trimEnd().split("\n")) {
    if (/^(bot .*:|model hears:|stored after a restart:)/.test(line)) {
      isRecorded = true;
    } else if (/^ {2}/.test(line)) {
      if (!isRecorded) parts.at(-1)?.lines.push(line);
    } else {
      isRecorded = false;
      parts.push({ lines: [line], action: null });
    }
  }
  const title = parts[0]?.lines[0]?.replace(/^# */, "") ?? "";
  return { title, parts: parts.map(({ lines }) => ({ lines, action: actionOf(lines) })) };
}

const WHO = "(?<who>[\\p{L} ]+?)";
const IN = `(?: in (?<place>${PLACES.join("|")}))?`;

/** The first that fits counts: a line that is none of the others is something said. */
const FORMS: [RegExp, (groups: Record<string, string | undefined>, rest: string[]) => Action][] = [
  [/^given an empty store$/u, () => ({ kind: "given", store: "empty" })],
  [/^given a stranger (?<name>.+)$/u, ({ name = "" }) => ({ kind: "stranger", name })],
  [/^at (?<date>\d{4}-\d\d-\d\d) (?<time>\d\d:\d\d)$/u, ({ date = "", time = "" }) => ({ kind: "at", date, time })],
  [/^tick$/u, () => ({ kind: "tick" })],
  [/^restart$/u, () => ({ kind: "restart" })],
  [/^delivered again$/u, () => ({ kind: "again" })],
  [
    /^fault: the store (?<how>breaks|is gone|falls silent)(?: (?:at|from) write (?<write>\d+))?$/u,
    ({ how = "", write = "1" }) => ({ kind: "storeFault", write: Number(write), how: StoreFault.parse(how) }),
  ],
  [
    /^fault: the connector (?<what>hangs|answers|takes it and answers)(?: (?<status>\d{3}))?(?: at message (?<message>\d+))?$/u,
    ({ what = "", status, message = "1" }) => ({
      kind: "connectorFault",
      fault: faultOf(what, Number(status)),
      message: Number(message),
    }),
  ],
  [
    /^model calls: (?<name>\w+)(?: (?<parameters>.+))?$/u,
    ({ name = "", parameters = "{}" }) => ({
      kind: "model",
      behaviour: { kind: "calls", calls: [{ name, arguments: parameters }] },
    }),
  ],
  [/^model says: (?<text>.+)$/u, ({ text = "" }) => ({ kind: "model", behaviour: { kind: "says", text } })],
  [/^fault: the model hangs$/u, () => ({ kind: "model", behaviour: { kind: "hangs" } })],
  [
    /^fault: the model answers (?<status>\d{3})$/u,
    ({ status }) => ({ kind: "model", behaviour: { kind: "status", status: Number(status) } }),
  ],
  [
    new RegExp(`^${WHO} adds the bot${IN}$`, "u"),
    ({ who = "", place }) => ({ kind: "adds", who, place: asPlace(place) }),
  ],
  [
    new RegExp(`^${WHO}${IN} pastes: <<(?<file>.+)$`, "u"),
    ({ who = "", place, file = "" }) => ({ kind: "pastes", who, place: asPlace(place), file }),
  ],
  [
    new RegExp(`^${WHO} hands over: (?<file>.+)$`, "u"),
    ({ who = "", file = "" }) => ({ kind: "handsOver", who, file }),
  ],
  [
    new RegExp(`^${WHO} sends a picture${IN}$`, "u"),
    ({ who = "", place }) => ({ kind: "pictures", who, place: asPlace(place) }),
  ],
  [new RegExp(`^${WHO} presses a button of long ago$`, "u"), ({ who = "" }) => ({ kind: "pressesUnknown", who })],
  [
    new RegExp(`^${WHO}${IN} writes (?<kilobytes>\\d+) KB of text$`, "u"),
    ({ who = "", place, kilobytes }) => ({
      kind: "writesMuch",
      who,
      place: asPlace(place),
      kilobytes: Number(kilobytes),
    }),
  ],
  [
    new RegExp(`^${WHO} presses (?<old>the old )?\\[(?<title>.+?)\\](?: with (?<values>.+))?$`, "u"),
    ({ who = "", old, title = "", values = "" }, rest) => ({
      kind: "presses",
      who,
      title,
      old: old !== undefined,
      values: valuesOf([values, ...rest].join("\n")),
    }),
  ],
  [
    new RegExp(`^${WHO}${IN}(?<unheard> without a mention)?:(?<text>.*)$`, "u"),
    ({ who = "", place, unheard, text = "" }, rest) => ({
      kind: "says",
      who,
      place: asPlace(place),
      mentions: unheard === undefined,
      text: [text.trim(), ...rest].join("\n"),
    }),
  ],
];

function actionOf(lines: readonly string[]): Action | null {
  const [first = "", ...rest] = lines;
  if (first.trim() === "" || first.startsWith("#")) return null;
  for (const [form, make] of FORMS) {
    const match = form.exec(first);
    if (match)
      return make(
        match.groups ?? {},
        rest.map((line) => line.slice(2)),
      );
  }
  throw new Error(`this line says nothing that can happen: ${first}`);
}

function faultOf(what: string, status: number): Fault {
  if (what === "hangs") return { kind: "hang" };
  return { kind: what === "answers" ? "status" : "lost", status };
}

const asPlace = (name: string | undefined): Place => PLACES.find((place) => place === name) ?? "chat";

/** "navn=Åse Østergaard; frist=13. januar". */
function valuesOf(text: string): Map<string, string> {
  const pairs = text.trim() === "" ? [] : text.split("; ");
  return new Map(
    pairs.map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return [name.trim(), value.join("=")];
    }),
  );
}
