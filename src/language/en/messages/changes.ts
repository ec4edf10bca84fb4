import type { changes as da } from "../../da/messages/changes.ts";

/** With the words before it, where there is a day. */
const on = (day: string | null): string => (day === null || day === "" ? "" : ` for ${day}`);

export const changes = {
  heading: "Latest changes",
  ofItem: (item) => `Changes of “${item}”`,
  ofAction: (number) => `Changes of action ${number}`,
  ofMeeting: (day) => `Changes of the meeting on ${day}`,
  ofPerson: (person) => `Changes by or about ${person}`,
  none: (heading) => `${heading}: none are noted.`,
  more: (count) => (count === 1 ? "And one more." : `And ${count} more.`),
  commandLine: "IT",
  somebody: "Somebody",
  row: (by, what, undone) => `${by} ${what}${undone ? " (undone)" : ""}`,
  did: {
    cancelled: (person, day) =>
      `${person === null ? "sent apologies" : `noted that ${person} does not come`}${on(day)}`,
    coming: (person, day) => `${person === null ? "said yes" : `noted that ${person} comes`}${on(day)}`,
    substitute: (person, absent, comes, day) =>
      `noted that ${person} ${comes ? "comes" : "does not come"} instead of ${absent}${on(day)}`,
    logged: (number, task) => `logged action ${number}: “${task}”`,
    completed: (number) => `completed action ${number}`,
    withdrew: (number) => `deleted action ${number}`,
    postponed: (number) => `moved the deadline of action ${number}`,
    amended: (number) => `corrected action ${number}`,
    proposed: (subject) => `proposed the item “${subject}”`,
    reworded: (subject) => `reworded the proposal “${subject}”`,
    tookIn: (subject) => `put “${subject}” on the agenda`,
    declined: (subject) => `declined the proposal “${subject}”`,
    closed: (item, closes, day) => `${closes ? "closed" : "opened"} item ${item}${on(day)}`,
    scheduled: (day) => `scheduled the meeting on ${day}`,
    calledOff: (day) => `called off the meeting on ${day}`,
    moved: (from, to) => `moved the meeting from ${from} to ${to}`,
    movedWithin: (day) => `changed the time or place of the meeting on ${day}`,
    changedMeeting: (day) => `changed the meeting on ${day}`,
    addedPerson: (person) => `added ${person}`,
    recognised: (person) => `recognised ${person} by the account`,
    changedPerson: (person) => `changed what ${person} is in the committee`,
    erasedPerson: (pseudonym) => `erased everything about a person, now “${pseudonym}”`,
    published: (paper, day) => `${paper === "agenda" ? "posted the agenda" : "published the minutes"}${on(day)}`,
    draft: "worked on a draft",
    discarded: "discarded a draft",
    settings: "changed the set-up",
    erased: "did something that has been erased since",
  },
} satisfies typeof da;
