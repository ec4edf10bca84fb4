import type { attendance as da } from "../../da/messages/attendance.ts";
import { general } from "./general.ts";

export const attendance = {
  noted: (when) => `Noted, you cannot come: ${when}.`,
  notedFor: (person, when) => `Noted, ${person} cannot come: ${when}.`,
  late: "It is the same day, so the secretariat is told at once.",
  substituteAsked: (substitute) => `I am asking ${substitute} to come instead and will tell you the answer.`,
  substituteWithoutAccount: (substitute) =>
    `${substitute} is down as the substitute. I cannot write to ${substitute} here, so the secretariat will pass it on.`,
  substituteToAsk: (substitute) =>
    `${substitute} is down as the substitute. I cannot write to ${substitute}, so you need to ask.`,
  nameComesButton: (name) => `${name} comes`,
  nameCannotButton: (name) => `${name} cannot`,
  toPresent: (items, person, told) =>
    `${person === null ? "You were" : `${person} was`} to present item ${general.and(items.map(String))}${told ? ": the secretariat has been told." : "."}`,
  notePassedOn: (note) => `I have passed this on to the secretariat: “${note}”.`,
  ownSeatToo: "If you are not coming yourself either, press “I cannot come”.",
  coming: (when) => `Good, you are down as coming: ${when}.`,
  comingFor: (person, when) => `${person} is now down as coming: ${when}.`,
  comingAfterAll: (when) => `Good, your cancellation is gone. You are coming ${when}.`,
  perhapsAfterAll: (when) => `You have cancelled for the meeting on ${when}. Are you coming after all?`,
  afterAllButton: "Yes, delete my cancellation",
  comingAfterAllFor: (person, when) => `The cancellation for ${person} is gone: ${when}.`,
  cancelledForYou: (by: string, when: string) => `${by} has cancelled for you: ${when}.`,
  comingForYou: (by: string, when: string) => `${by} has noted that you are coming: ${when}.`,
  comingAgain: (person, when) => `${person ? `${person} is` : "You are"} down as coming: ${when}.`,
  allComingAgain: (people: string, when: string) => `${people} are down as coming: ${when}.`,
  unanswered: (person, when) => `${person ? `${person} has` : "You have"} not said yes or no: ${when}.`,
  awayAgain: (person, when) => `${person ? `${person} is` : "You are"} down as not coming again: ${when}.`,
  stillAway: (person, when) => `${person ? `${person} is` : "You are"} still down as not coming: ${when}.`,
  substituteNow: {
    asked: (substitute, absent, when) =>
      `${substitute ? `${substitute} has` : "You have"} not said yes or no to coming instead of ${absent}: ${when}.`,
    accepted: (substitute, absent, when) =>
      `${substitute ? `${substitute} comes` : "You come"} instead of ${absent}: ${when}.`,
    declined: (substitute, absent, when) =>
      `${substitute ? `${substitute} does` : "You do"} not come instead of ${absent}: ${when}.`,
  },
  openAgain: (substitute, absent, when) =>
    `It is open again whether ${substitute} comes instead of ${absent ?? "you"}: ${when}.`,
  cancelButton: "I cannot come",
  /** Said of another with minutes at hand: they may have it, or the meeting that comes. */
  perhapsMinuted:
    "I am not sure which meeting you mean. If it is the minutes that you are going through, correct them on the card, or send me a corrected edition.",
  /** Somebody else's, of the meeting that comes. */
  forMeetingButton: (day) => `Cancellation for ${day}`,
  comeButton: "I will come",
  cannotComeButton: "I cannot",
  nobodyCancelled: (when) => `Nobody has cancelled for ${when}.`,
  nobodyHadCancelled: (when) => `Nobody had cancelled for ${when}.`,
  whoCameUnknown: "There are no minutes of the meeting, so I do not know who came.",
  minuted: (when) => `Absent according to the minutes: ${when}`,
  noneMinuted: (when) => `The minutes name nobody as absent: ${when}.`,
  ownAway: (person: string | null, when: string) =>
    `${person ?? "You"} ${person === null ? "have" : "has"} cancelled: ${when}.`,
  notedBy: (by: string | null, day: string) => (by === null ? `Noted on ${day}.` : `Noted on ${day} by ${by}.`),
  allAnswered: (when) => `Everybody has answered: ${when}.`,
  unansweredTitle: (count: number, when: string) =>
    `${count} ${count === 1 ? "has" : "have"} not answered and ${count === 1 ? "counts" : "count"} as coming: ${when}`,
  listTitle: (when) => `Not coming on ${when}`,
  forWhom: (name) => `Whom does ${name} come for?`,
  notCounted: "Others who cannot come and are not counted:",
  listLine: (person, substitute, late) =>
    `${person}${substitute ? ` · ${substitute}` : ""}${late ? " · same day" : ""}`,
  substituteState: {
    asked: (name) => `waiting for an answer from ${name}`,
    named: (name) => `${name} is named`,
    accepted: (name) => `${name} comes instead`,
    declined: (name) => `${name} cannot`,
  },
  headcount: (coming, expected, substitutes) =>
    `${coming} of ${expected} coming${substitutes === 0 ? "" : `, ${substitutes} of them ${substitutes === 1 ? "a substitute" : "substitutes"}`}`,
  cancelledCount: (count) => `${count} cannot`,
  notComing: (names, more) => `Not coming: ${general.and(more > 0 ? [...names, `${more} more`] : names)}`,
  quorate: "quorum",
  notQuorate: (votes, quorum) => `no quorum: ${votes} of at least ${quorum} with a vote`,
  toSecretariat: {
    cancelled: (person, when, late) => `${person} cannot come${late ? " (same day)" : ""}: ${when}.`,
    comingAfterAll: (person, when) => `${person} is coming after all: ${when}.`,
    allComingAfterAll: (people, when) => `${people} are coming after all: ${when}.`,
    substitute: {
      asked: (name) => `${name} is being asked to come instead.`,
      accepted: (name) => `${name} comes instead.`,
      declined: (name) => `${name} has been asked but cannot.`,
    },
    substituteToAsk: (name) =>
      `${name} is down as the substitute. I cannot write to ${name}: please ask, and give me the answer.`,
    presents: (items) => `Was to present item ${general.and(items.map(String))}.`,
    note: (note) => `They wrote: “${note}”.`,
    notQuorate: (votes, quorum) =>
      `The meeting has no quorum: ${votes} with a vote are coming, and at least ${quorum} are needed.`,
    answered: (substitute, absent, accepted, when) =>
      accepted
        ? `${substitute} comes instead of ${absent}: ${when}.`
        : `${substitute} cannot come instead of ${absent}: ${when}.`,
  },
  toSubstitute: {
    question: (absent, committee, when) => `Can you come instead of ${absent} to ${committee} on ${when}?`,
    released: (absent, when) => `You no longer need to come instead of ${absent} on ${when}: ${absent} is coming.`,
    replaced: (absent, when) =>
      `You no longer need to come instead of ${absent} on ${when}: somebody else has been asked.`,
    notNeeded: (absent, when) => `You no longer need to come instead of ${absent} on ${when}.`,
    accepted: (absent, when) => `Thank you. You come instead of ${absent}: ${when}.`,
    declined: (absent) => `All right. ${absent} and the secretariat will be told.`,
    notAsked: (absent) => `You have not been asked to come instead of ${absent}.`,
  },
  toAbsent: (substitute, accepted, when) =>
    accepted
      ? `${substitute} comes instead of you: ${when}.`
      : `${substitute} cannot come instead of you: ${when}. Write if somebody else can.`,
} satisfies typeof da;
