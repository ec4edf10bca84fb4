import { labelKind } from "./labels.ts";

/** What the cells under a column's name hold. */
export type ColumnRole =
  | "number"
  | "topic"
  /** The subject, and below it in the same cell what was said. */
  | "topicAndOutcome"
  | "background"
  | "recommendation"
  | "outcome"
  | "tasks"
  | "owner"
  | "due"
  | "attachments"
  | "fact"
  | "other";

const NUMBER = /^(?:nr|nummer|#|no|number|løbenr)$/iu;
const REFERENCE =
  /^(?:pkt|punkt|punkt nr|pkt nr|dagsordenspunkt|dagsordenspunkt nr|sag|item|agenda item|item no|minute|minute no|minute number|minute ref|ref)$/iu;
const TOPIC =
  /^(?:emne|emner|tema|punkt|punkter|pkt|sag|dagsorden|dagsordenspunkt|dagsordenspunkter|overskrift|titel|agenda|agenda item|item|subject|topic|agendapunkt|minute|minute no|minute number|minute ref|ref|punkt nr|pkt nr)$/iu;
const TASK =
  /^(?:hvad|what|opgave|opgaver|handling|handlinger|aktion|aktivitet|aftale|aftaler|opfølgning|action|actions|task|tasks|beskrivelse af opgaven)$/iu;
const OWNER =
  /^(?:ansvarlig|ansvarlige|ansvar|hvem|tovholder|tovholdere|udføres af|ejer|owner|owners|who|responsible|lead|by whom|assigned to)$/iu;
const DUE = /^(?:frist|deadline|tidsfrist|hvornår|dato|senest|due|due date|by|by when|when|target date)$/iu;
const FACT =
  /^(?:[odbi](?: ?[/,] ?[odbi])+|tid|tidspunkt|varighed|tidsforbrug|minutter|ved|oplægsholder|oplægsholdere|indleder|sagstype|type|form|formål|kl|time|duration|presenter|presented by|purpose)$/iu;
const PEOPLE = /^(?:navn|navne|name|names|deltager|deltagere|medlem|medlemmer|member|attendee)$/iu;

const PRESENTER =
  /^(?:ved|oplægsholdere?|indledere?|fremlæggere?|forelæggere?|ansvarlige?|ansvar|tovholdere?|hvem|punktejer|presenters?|presented by|lead|owner|who|responsible)$/iu;

/** The cells of an agenda's row with those named for whoever presents the item marked as such: "v/ Økonomi" is no part of the subject. */
export function withPresentersTold(cells: readonly string[], header: readonly string[] | null): readonly string[] {
  if (header === null) return cells;
  const isPresenter = (at: number) => PRESENTER.test((header[at] ?? "").replace(/[.:]/gu, "").trim());
  return cells.map((cell, at) => (isPresenter(at) && /^\p{L}/u.test(cell) && !OPENS.test(cell) ? `v/ ${cell}` : cell));
}

const OPENS = /^(?:v\/|v\.|ved|by)(?!\p{L})/iu;

/** The role of each of a table's columns; null where it is a table of people or of something that no meeting's papers are made of. */
export function columnRoles(names: readonly string[]): ColumnRole[] | null {
  const plain = names.map((name) => name.replace(/[.:]/gu, "").replace(/\s+/gu, " ").trim());
  if (plain.some((name) => PEOPLE.test(name))) return null;
  const roles = plain.map(roleOf);
  // Beside a column with the subject, "Punkt" is its number.
  const topics = roles.flatMap((role, at) => (role === "topic" ? [at] : []));
  if (topics.length > 1)
    topics.slice(0, -1).forEach((at) => (roles[at] = REFERENCE.test(plain[at] ?? "") ? "number" : "other"));
  // "Action | Lead | By": beside who, "By" is when.
  if (roles.includes("owner"))
    plain.forEach((name, at) => {
      if (/^by$/iu.test(name)) roles[at] = "due";
    });
  const isEnough = roles.includes("topicAndOutcome") || roles.filter((role) => role !== "other").length >= 2;
  return isEnough ? roles : null;
}

function roleOf(name: string): ColumnRole {
  if (NUMBER.test(name)) return "number";
  if (TOPIC.test(name)) return "topic";
  if (OWNER.test(name)) return "owner";
  if (DUE.test(name)) return "due";
  if (FACT.test(name)) return "fact";
  if (TASK.test(name)) return "tasks";
  const parts = name.split(/\s*[/&,]\s*|\s+(?:og|and|samt)\s+/u);
  const kinds = parts.map(labelKind);
  if (kinds.includes("outcome") && parts.some((part) => TOPIC.test(part))) return "topicAndOutcome";
  if (kinds.includes("outcome")) return "outcome";
  for (const kind of ["recommendation", "background", "attachments", "tasks"] as const)
    if (kinds.includes(kind)) return kind;
  // "Ansvarlig/frist": both in one cell.
  return parts.some((part) => OWNER.test(part)) ? "owner" : "other";
}
