import { readFileSync } from "node:fs";
import { newMeeting, type Meeting } from "../../src/domain/meeting.ts";
import type { Minutes } from "../../src/domain/minutes.ts";
import { minutesKey } from "../../src/ports/records.ts";
import { setStage, type Stage } from "./stage.ts";
import { asta, committee, nextMeeting } from "./vest.ts";

/** Invented minutes of the stage's committee: one name in them fits two people. */
export const minutesOfOctober = readFileSync(new URL("documents/vest-8.txt", import.meta.url), "utf8");

/** The same with nothing that is to be come back to. */
export const withoutFollowUps = minutesOfOctober.replace(/^Nærhospitaler .*\n/mu, "");

export const october: Meeting = newMeeting(
  { id: "m8", committee: "vest" },
  { date: "2026-10-01", start: "14:00", end: "16:00", place: "Thorsø Rådhus" },
  8,
);

/** The same with a guest who gets an action. */
export const withAGuest = minutesOfOctober
  .replace("Jørgen Rask (Thorsø Kommune)", "Jørgen Rask (Thorsø Kommune), Per Olsen (Lyngø Kommune)")
  .replace("Maria Vestergaard skriver", "Per Olsen skriver");

/** The stage with October's meeting held and its minutes handed over. */
export async function handedOver(text = minutesOfOctober): Promise<Stage> {
  const stage = await setStage({ meetings: [october, nextMeeting] });
  await stage.ask(asta, "handOver", { text });
  return stage;
}

/** The same, looked through and published. */
export async function published(): Promise<Stage> {
  const stage = await handedOver();
  await stage.press(asta, "Christina Lund");
  await stage.press(asta, "Publicér i kanalen");
  return stage;
}

export const drafts = async ({ records }: Stage) =>
  (await records.drafts.list({ partition: committee.id })).map(({ value }) => value);

export const actionsOf = async ({ records }: Stage) =>
  (await records.actions.list({ partition: committee.id })).map(({ value }) => value);

export const minutesOf = async ({ records }: Stage, meeting: string): Promise<Minutes | null> =>
  (await records.minutes.read(committee.id, minutesKey(meeting)))?.value ?? null;

/** The lines of a card that say this, to be looked at one by one. */
export const linesWith = (shown: string, ...words: string[]): string[] =>
  shown.split("\n").filter((line) => words.some((word) => line.includes(word)));
