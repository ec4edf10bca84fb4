import { bareItem } from "../../src/domain/agenda.ts";
import type { Capability } from "../../src/features/capabilities.ts";
import { unsent, type Notice, type Recipient } from "../../src/domain/notice.ts";
import type { Person } from "../../src/domain/person.ts";
import { personalKey, withCommittee } from "../../src/domain/conversation.ts";
import { accept } from "../../src/domain/decision.ts";
import { CONVERSATION, records as recordsOf } from "../../src/ports/records.ts";
import { minutesOfOctober } from "../features/papers.ts";
import type { Stage } from "../features/stage.ts";
import { asta, committee, ida, jørgen, maria, nextMeeting } from "../features/vest.ts";

type Say = (stage: Stage) => Promise<string>;

/** What somebody asks for, and what was done before. */
export interface Asking {
  feature: Capability;
  name: string;
  before: Say[];
  say: Say;
}

const says =
  (who: Person, text: string): Say =>
  (stage) =>
    stage.say(who, text);
const presses =
  (who: Person, title: string, inputs?: object): Say =>
  (stage) =>
    stage.press(who, title, inputs);
const asks =
  (who: Person, feature: Capability, parameters: object = {}): Say =>
  (stage) =>
    stage.ask(who, feature, parameters);

const asking = (feature: Capability, name: string, say: Say, ...before: Say[]): Asking => ({
  feature,
  name,
  before,
  say,
});

/** The agenda of the next meeting, which is published already. */
export const items = ["Velkomst", "Projektmodel", "Eventuelt"].map((title, index) => ({
  ...bareItem(title),
  number: index + 1,
  presenters: title === "Projektmodel" ? [{ name: maria.name, person: maria.id }] : [],
}));

const posts = says(asta, "læg dagsordenen i kanalen");
const cancels = says(maria, "afbud");
const sends = says(maria, "afbud, Jørgen Rask kommer i stedet");
const proposes = says(maria, "punkt til næste møde: Nærhospitaler");
const logs = says(asta, "Maria og Jørgen laver et overblik over projekter inden den 13. januar");
const handsOver: Say = (stage) => stage.ask(asta, "handOver", { text: minutesOfOctober });
/** Each of two actions is somebody's whose name fits two. */
const handsOverTwoDoubts: Say = (stage) =>
  stage.ask(asta, "handOver", {
    text: minutesOfOctober.replace("Maria Vestergaard skriver", "Christina skriver"),
  });
const settles = presses(asta, "Christina Lund");
const publishes = presses(asta, "Publicér i kanalen");
const closes = says(asta, "punkt 1 er lukket");
const opens = says(asta, "punkt 1 er ikke lukket");
const minutes = [handsOver, settles, publishes];
/** Maria sits in another committee as well. */
const sitsInTwo: Say = async ({ ports }) => {
  const { committees, conversations } = recordsOf(ports.store);
  await committees.create({ ...committee, id: "øst", name: "Driftsforum Øst" });
  const key = personalKey(committee.tenant, maria.account ?? "");
  await conversations.change(key, CONVERSATION, (chat) => accept(withCommittee(chat, "øst")));
  return "";
};
const HOUR = 3_600_000;
/** Of so many meetings, of an action and of the agenda, to everybody and to the channel; some may still arrive. */
const losesMuch: Say = async (stage) => {
  const { meetings, outbox } = recordsOf(stage.ports.store);
  const at = (nth: number): string => new Date(Date.parse("2026-11-30T08:00:00.000Z") - nth * HOUR).toISOString();
  const days = ["2026-10-29", "2026-11-12", "2026-12-17"];
  for (const date of days) await meetings.create({ ...nextMeeting, id: `of ${date}`, date });
  const all: Notice[] = [
    ...days.map((date) => ({ kind: "comingQuestion", meeting: `of ${date}` }) as const),
    { kind: "actionDue", action: 12, when: "today" },
    { kind: "agendaOut", meeting: nextMeeting.id },
  ];
  const to: Recipient[] = [
    { kind: "channel" },
    ...committee.people.map(({ id }) => ({ kind: "person", person: id }) as const),
  ];
  const states = ["undeliverable", "unknown", "undeliverable", "pending", "sent"] as const;
  const both = all.flatMap((notice, one) => to.map((recipient, other) => ({ notice, recipient, nth: one + other })));
  for (const { notice, recipient, nth } of both) {
    const id = JSON.stringify([notice, recipient]);
    const entry = unsent({ id, committee: committee.id, to: recipient, notice, at: at(nth) });
    const state = states[nth % states.length] ?? "sent";
    const isLost = state === "undeliverable";
    await outbox.create({
      ...entry,
      state,
      ...(state === "pending" && { attempts: 2, notBefore: "2026-12-02T08:00:00.000Z" }),
      ...(isLost && { undelivered: { why: "blocked", at: at(nth) } }),
    });
  }
  return "";
};
const stranger = { ...ida, id: "none", name: "Nadia Sky", account: "account-nadia" };
const strangerWrites: Say = (stage) => stage.say(stranger, "afbud", { in: "channel" });

/** At least one for every intent of the command line, and the buttons that are pressed most. `number`: of the next action. */
export const askings = (number: number): Asking[] => [
  asking("help", "what it can do", says(maria, "hjælp")),
  asking("showMeeting", "when the next meeting is", says(maria, "hvornår er næste møde?")),
  asking("showAgenda", "the agenda", says(maria, "dagsorden")),
  asking("listCancellations", "who is not coming", says(maria, "hvem har meldt afbud?")),
  asking("listActions", "who does what", says(maria, "hvem laver hvad?"), ...minutes),
  asking("listActions", "one's own actions", says(maria, "mine opgaver"), ...minutes),
  asking("showMinutes", "the latest minutes", says(maria, "referat"), ...minutes),
  asking("showMinutes", "the minutes of a month", says(maria, "referat fra mødet i oktober"), ...minutes),
  asking(
    "searchDecisions",
    "what was decided about a subject",
    says(maria, "hvad besluttede vi om klyngemidler?"),
    ...minutes,
  ),
  asking("listPeople", "who is in the committee", says(maria, "hvem er med?")),
  asking("showProposals", "what is proposed", says(asta, "hvilke forslag er der?"), proposes),
  asking("cancel", "a cancellation", cancels),
  asking("cancel", "a cancellation with a substitute", sends),
  asking("cancel", "a cancellation for somebody else", says(asta, "afbud fra Maria Vestergaard")),
  asking("attend", "coming after all", says(maria, "jeg kan alligevel godt"), cancels),
  asking("answerSubstitute", "a substitute's yes", presses(jørgen, "Jeg kommer"), sends),
  asking("proposeItem", "a proposal", proposes),
  asking("proposeItem", "an item of the secretariat's", says(asta, "punkt til næste møde: Nærhospitaler")),
  asking("decideProposal", "yes to a proposal", presses(asta, "Tag med"), proposes),
  asking("logAction", "an action", logs),
  asking("completeAction", "an action that is done", asks(maria, "completeAction", { action: number }), logs),
  asking(
    "postponeAction",
    "an action that is postponed",
    asks(maria, "postponeAction", { action: number, due: { from: "2027-01-20", to: "2027-01-20" } }),
    logs,
  ),
  asking(
    "amendAction",
    "an action that is corrected",
    presses(asta, "Gem", { owners: "Christina Bak", task: "en oversigt", due: "2027-01-20" }),
    logs,
  ),
  asking("scheduleMeeting", "a new meeting", says(asta, "nyt møde den 18. februar kl. 14-16 i Thorsø")),
  asking("scheduleMeeting", "a meeting on another day", says(asta, "flyt mødet den 3. december til den 10. december")),
  asking("callOffMeeting", "a meeting that is called off", says(asta, "mødet er aflyst")),
  asking("postAgenda", "the agenda in the channel", posts),
  asking("handOver", "minutes handed over", handsOver),
  asking("correct", "a doubt about them settled", settles, handsOver),
  asking("correct", "one of two doubts settled", settles, handsOverTwoDoubts),
  asking("correct", "the other one in words", says(asta, "Christina Bak"), handsOverTwoDoubts, settles),
  asking("postMinutes", "minutes published, with their actions", publishes, handsOver, settles),
  asking("snooze", "no reminders for a week", says(maria, "ingen påmindelser før på mandag")),
  asking("undo", "a cancellation taken back", says(maria, "fortryd"), cancels),
  asking("undo", "an action taken back", says(asta, "fortryd"), logs),
  asking("undo", "a cancellation taken back by its button", presses(maria, "Fortryd"), cancels),
  asking("undo", "an action taken back by its button", presses(asta, "Fortryd"), logs),
  asking("undo", "nothing to take back", says(jørgen, "fortryd")),
  asking("addPerson", "somebody entered", says(asta, "tilføj Benny Frost som medlem")),
  asking("linkPerson", "somebody new", presses(asta, "Medlem med stemmeret"), strangerWrites),
  asking("answerProposal", "yes to a proposal in words", says(asta, "ja til Marias forslag"), proposes),
  asking(
    "assignAction",
    "an action that goes to somebody else",
    asks(asta, "assignAction", { action: number, owners: [jørgen.name] }),
    logs,
  ),
  asking("withdrawAction", "whether an action is to go", asks(asta, "withdrawAction", { action: number }), logs),
  asking(
    "withdrawAction",
    "an action that goes",
    presses(asta, "Slet"),
    logs,
    asks(asta, "withdrawAction", { action: number }),
  ),
  asking("closeItem", "an item that is closed", closes),
  asking("closeItem", "an item of the meeting before", says(asta, "punkt 1 på sidste møde er lukket")),
  asking("closeItem", "whether everybody may read it again", opens, closes),
  asking("showUndelivered", "whom a message did not reach", says(asta, "hvem fik ikke besked?"), cancels),
  asking("showUndelivered", "many that did not arrive", says(asta, "hvem fik ikke besked?"), losesMuch),
  asking(
    "showUndelivered",
    "many to one of them",
    says(asta, "fik Maria besked om mødet den 12. november?"),
    losesMuch,
  ),
  asking("showChanges", "who changed what", says(asta, "hvem har ændret noget?"), cancels, proposes, logs),
  asking("erasePerson", "whether somebody is to be erased", asks(asta, "erasePerson", { person: ida.name }), logs),
  asking(
    "erasePerson",
    "somebody who is to be erased",
    (stage) => stage.press(asta, "Slet alt"),
    asks(asta, "erasePerson", { person: ida.name }),
  ),
  asking("showDraft", "the draft that waits", says(asta, "vis udkastet"), handsOver),
  asking("discard", "a draft that is not to be used", presses(asta, "Kassér"), handsOver),
  asking("chooseCommittee", "which committee is meant", cancels, sitsInTwo),
  asking(
    "chooseCommittee",
    "a committee, and what was asked of it",
    presses(maria, committee.name),
    sitsInTwo,
    cancels,
  ),
  asking("clarify", "something that nobody understands", says(maria, "blå skyer over fjorden")),
  asking("introduce", "the bot is asked who it is", asks(asta, "introduce")),
];
