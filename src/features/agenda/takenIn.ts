import type { AgendaItem, Proposal } from "../../domain/agenda.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { itemAbout } from "./itemAbout.ts";

// What was taken in has had its answer and stays with its meeting (decision 0016), but an agenda may be posted without it.

type Agenda = Pick<Meeting, "items" | "proposals">;

/** What was taken in and stands on the agenda until now, and is not among these items. */
export const leftOutBy = (before: Agenda, items: readonly AgendaItem[]): Proposal[] =>
  accepted(before).filter(({ subject }) => itemAbout(before.items, subject) && !itemAbout(items, subject));

/** What an agenda that was posted did not have, and is among these items again. */
export const backOn = (before: Agenda, items: readonly AgendaItem[]): Proposal[] =>
  accepted(before).filter(({ subject }) => !itemAbout(before.items, subject) && itemAbout(items, subject));

const accepted = ({ proposals }: Agenda): Proposal[] => proposals.filter(({ state }) => state === "accepted");
