import { bareItem } from "../../src/domain/agenda.ts";
import { newMeeting, type Meeting } from "../../src/domain/meeting.ts";
import { handedOver, minutesOfOctober, withAGuest, withoutFollowUps } from "../features/papers.ts";
import { setStage, type Stage } from "../features/stage.ts";
import { asta, committee, ida, jørgen, maria, nextMeeting } from "../features/vest.ts";

/** Something that somebody says or presses, and what was there before. */
export interface Sentence {
  name: string;
  before: () => Promise<Stage>;
  say: (stage: Stage) => Promise<string>;
  /** How the answer may begin the second time, besides as it would have been: that it was interrupted. */
  again?: string[];
  /** Said twice it is meant twice: the last thing taken back is another one the next time, an agenda is sent out anew. */
  isForEachTime?: true;
  /** Of two at once each may do a part of it and say so. */
  isShared?: true;
  /** Whether the clock comes by what it is about: a meeting ahead, an open action. */
  isByTheClock?: true;
}

const nadia = { ...ida, id: "none", name: "Nadia Sky", account: "account-nadia" };

const items = ["Velkomst", "Projektmodel", "Eventuelt"].map((title, index) => ({
  ...bareItem(title),
  number: index + 1,
  presenters: title === "Projektmodel" ? [{ name: maria.name, person: maria.id }] : [],
}));

const after: Meeting = newMeeting(
  { id: "m10", committee: committee.id },
  { date: "2027-01-14", start: "14:00", end: "16:00", place: "Thorsø Rådhus" },
  10,
);

/** The next two meetings, the first with its agenda in the channel. */
async function posted(...said: ((stage: Stage) => Promise<string>)[]): Promise<Stage> {
  const stage = await setStage({ meetings: [{ ...nextMeeting, items }, after] });
  await stage.say(asta, "læg dagsordenen i kanalen");
  for (const one of said) await one(stage);
  return stage;
}

const says = (who: typeof maria, text: string) => (stage: Stage) => stage.say(who, text);
const presses = (who: typeof maria, title: string) => (stage: Stage) => stage.press(who, title);

const restarts = (stage: Stage): Promise<string> => {
  stage.restart();
  return Promise.resolve("");
};

const cancels = says(maria, "afbud");
const sends = says(maria, "afbud, Jørgen Rask kommer i stedet");
const proposes = says(maria, "punkt til næste møde: Nærhospitaler");
const logs = says(asta, "Maria og Jørgen laver et overblik over projekter inden den 13. januar");
const moves = says(asta, "flyt mødet den 3. december til den 10. december");
const callsOff = says(asta, "mødet er aflyst");
const schedules = says(asta, "nyt møde den 18. februar kl. 14-16 i Thorsø");

const agendaOfJanuary = [
  "Dagsorden for 10. møde i Klyngestyregruppe Vest",
  "Dato: Torsdag den 14. januar 2027",
  "Tid: Kl. 14.00 - 16.00",
  "Punkt 1. Velkomst v/ Lisbeth Ravn",
  "Punkt 2. Akutplan v/ Christina Lund",
].join("\n\n");

const sentence = (name: string, say: Sentence["say"], ...before: Sentence["say"][]): Sentence => ({
  name,
  before: () => posted(...before),
  say,
});

const takenBack = (name: string, who: typeof maria, ...before: Sentence["say"][]): Sentence => ({
  ...sentence(name, says(who, "fortryd"), ...before),
  isForEachTime: true,
});

const minutes = (name: string, text: string): Sentence => ({
  name,
  before: async () => {
    const stage = await handedOver(text);
    await stage.press(asta, "Christina Lund");
    return stage;
  },
  say: presses(asta, "Publicér i kanalen"),
  again: ["Referatet fra torsdag 1. oktober er "],
});

export const sentences: readonly Sentence[] = [
  { ...sentence("a cancellation", cancels), isByTheClock: true },
  { ...sentence("a cancellation with a substitute", sends), isByTheClock: true },
  {
    ...sentence("a cancellation with word of the item", says(maria, "afbud, Jørgen tager mit punkt")),
    again: ["Du har allerede meldt afbud. Det har jeg skrevet til sekretariatet: "],
  },
  sentence("word of the item after a cancellation", says(maria, "afbud, Jørgen tager mit punkt"), cancels),
  sentence("another substitute", says(maria, "afbud, Christina Bak kommer i stedet"), sends),
  sentence("a substitute from outside", says(maria, "afbud, Kirsten Balle kommer i stedet")),
  sentence("a cancellation for somebody else", says(asta, "afbud fra Maria Vestergaard")),
  {
    ...sentence(
      "a cancellation that was somebody else's",
      presses(asta, "Afbud fra Jørgen Rask"),
      says(asta, "afbud fra Maria Vestergaard"),
      restarts,
      says(asta, "nej, Jørgen"),
    ),
    isShared: true,
    again: ["Jørgen Rask har allerede meldt afbud. Maria Vestergaard står som deltager"],
  },
  sentence("coming after all", says(maria, "jeg kan alligevel godt"), sends),
  sentence("coming", says(maria, "jeg kommer")),
  sentence("a substitute's yes", presses(jørgen, "Jeg kommer"), sends),
  sentence("a substitute's no", presses(jørgen, "Jeg kan ikke"), sends),
  sentence("a substitute who cannot come", says(jørgen, "afbud"), sends, presses(jørgen, "Jeg kommer")),
  sentence("a new meeting", schedules),
  sentence("a meeting on another day", moves, sends),
  { ...sentence("a meeting that is called off", callsOff, cancels), isByTheClock: true },
  sentence("a meeting that is called off while a proposal waits", callsOff, proposes),
  sentence("a new meeting for a proposal that waits", schedules, proposes, callsOff),
  { ...sentence("a proposal", proposes), isByTheClock: true },
  sentence("an item of the secretariat's", says(asta, "punkt til næste møde: Nærhospitaler")),
  sentence("yes to a proposal", presses(asta, "Tag med"), proposes),
  sentence("yes to a proposal in words", says(asta, "tag forslaget om nærhospitaler med"), proposes),
  sentence("no to a proposal", presses(asta, "Ikke med"), proposes),
  { ...sentence("an action", logs), isByTheClock: true },
  sentence("an action that is done", says(maria, "1 er færdig"), logs),
  sentence("an action that is postponed", says(maria, "udsæt 1 til den 20. januar"), logs),
  sentence(
    "an action that is corrected",
    (stage) => stage.press(asta, "Gem", { owners: "Christina Bak", task: "en oversigt", due: "2027-01-20" }),
    logs,
  ),
  sentence("an action taken back by its button", presses(asta, "Fortryd"), logs),
  {
    name: "an agenda",
    before: () => setStage({ meetings: [{ ...nextMeeting, items }, after] }),
    say: says(asta, "læg dagsordenen i kanalen"),
    isForEachTime: true,
    again: ["Dagsordenen for torsdag 3. december ligger allerede i kanalen."],
  },
  {
    name: "an agenda that makes its meeting, while a proposal waits",
    before: async () => {
      const stage = await setStage();
      for (const said of [proposes, callsOff]) await said(stage);
      await stage.ask(asta, "handOver", { text: agendaOfJanuary });
      return stage;
    },
    say: presses(asta, "Publicér i kanalen"),
  },
  minutes("minutes", minutesOfOctober),
  minutes("minutes with an action of a guest's", withAGuest),
  minutes("minutes without anything to come back to", withoutFollowUps),
  { ...takenBack("a cancellation taken back", maria, sends), isByTheClock: true },
  sentence("a cancellation taken back by its button", presses(maria, "Fortryd"), sends),
  takenBack(
    "a cancellation of a substitute's own taken back",
    jørgen,
    sends,
    presses(jørgen, "Jeg kommer"),
    says(jørgen, "afbud"),
  ),
  takenBack("a substitute's yes taken back", jørgen, sends, presses(jørgen, "Jeg kommer")),
  takenBack("a new meeting taken back", asta, schedules),
  takenBack("a move taken back", asta, sends, moves),
  takenBack("a calling off taken back", asta, callsOff),
  takenBack("a calling off with a proposal taken back", asta, proposes, callsOff),
  takenBack("a proposal taken back", maria, proposes),
  takenBack("a yes taken back", asta, proposes, presses(asta, "Tag med")),
  takenBack("an action taken back", asta, logs),
  takenBack("an action that is not done after all", maria, logs, says(maria, "1 er færdig")),
  {
    name: "somebody new",
    before: () => posted((stage) => stage.say(nadia, "afbud", { in: "channel" })),
    say: presses(asta, "Medlem med stemmeret"),
    again: ["Den konto hører allerede til Nadia Sky."],
  },
  {
    ...sentence("somebody entered without an account", says(asta, "tilføj Benny Frost som medlem")),
    again: ["Benny Frost er allerede med i "],
  },
  takenBack("somebody entered taken out again", asta, says(asta, "tilføj Benny Frost som medlem")),
  takenBack(
    "somebody new taken back",
    asta,
    (stage) => stage.say(nadia, "afbud", { in: "channel" }),
    presses(asta, "Medlem med stemmeret"),
  ),
  sentence("an answer to a question", presses(asta, "Christina Bak"), says(asta, "afbud fra Christina")),
];
