import {
  bareItem,
  isBare,
  isSameTitle,
  withItem,
  withoutItem,
  type AgendaItem,
  type Presenter,
  type Proposal,
} from "./agenda.ts";
import { asSecretariat } from "./committee.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import { stillOpen, type Meeting } from "./meeting.ts";
import { isSecretariat, type Person, type PersonId } from "./person.ts";
import type { Instant } from "./time.ts";

/** Anybody may propose; what the secretariat itself proposes is on the agenda at once. The same id again changes nothing. */
export function proposeItem(
  meeting: Meeting,
  command: { actor: Person; id: string; at: Instant } & ProposedItem,
): Decision<Meeting> {
  const { actor, id, at, ...item } = command;
  const { subject } = item;
  const open = stillOpen(meeting, at);
  if (!open.ok) return open;
  if (proposalOf(meeting, id)) return accept(meeting);
  const there = meeting.items.find((one) => isSameTitle(one.title, subject));
  if (there) return refuse({ kind: "alreadyOnAgenda", number: there.number });
  if (meeting.proposals.some((one) => one.state === "proposed" && isSameTitle(one.subject, subject)))
    return refuse({ kind: "alreadyProposed" });
  const proposal: Proposal = { id, ...item, by: actor.id, at, state: "proposed" };
  const proposed = { ...meeting, proposals: [...meeting.proposals, proposal] };
  return accept(isSecretariat(actor) ? decided(proposed, proposal, { accepts: true, presenters: [] }) : proposed);
}

type ProposedItem = Pick<Proposal, "subject" | "presenters" | "minutes">;

/** The secretariat's yes or no, once. Who proposed an item presents it until the agenda names somebody else. */
export function decideProposal(
  meeting: Meeting,
  command: { actor: Person; id: string; accepts: boolean; now: Instant; people: readonly Person[] },
): Decision<Meeting> {
  const { actor, id, accepts, now, people } = command;
  const may = asSecretariat(actor);
  if (!may.ok) return may;
  const open = stillOpen(meeting, now);
  if (!open.ok) return open;
  const proposal = proposalOf(meeting, id);
  if (!proposal) return refuse({ kind: "proposalWithdrawn" });
  if (proposal.state !== "proposed")
    return refuse({ kind: "proposalDecided", accepted: proposal.state === "accepted" });
  const presenters = people
    .filter((person) => person.id === proposal.by)
    .map((person): Presenter => ({ name: person.name, person: person.id }));
  return accept(decided(meeting, proposal, { accepts, presenters }));
}

/** Says it otherwise, and the item that came of it. Only whoever proposed it, and as long as nobody has worked on it. */
export function amendProposal(
  meeting: Meeting,
  command: { actor: Person; id: string; subject: string; now: Instant },
): Decision<Meeting> {
  const { actor, id, subject, now } = command;
  const proposal = proposalOf(meeting, id);
  if (!proposal) return refuse({ kind: "proposalWithdrawn" });
  if (proposal.by !== actor.id) return refuse({ kind: "othersChange", person: proposal.by });
  if (proposal.state !== "proposed" && !isSecretariat(actor))
    return refuse({ kind: "proposalDecided", accepted: proposal.state === "accepted" });
  if (proposal.subject === subject) return refuse({ kind: "nothingChanged" });
  // By taking it back and proposing anew: what speaks against either speaks against this.
  const without = undoProposal(meeting, { before: null, after: proposal, now });
  if (!without.ok) return without;
  const { presenters, minutes, at } = proposal;
  return proposeItem(without.value, { actor, id, subject, at, presenters, minutes });
}

/**
 * Back to what the proposal was, or to none. Not once somebody else has decided on it, nor once more has been made
 * of the item that came of it.
 */
export function undoProposal(
  meeting: Meeting,
  command: { before: Proposal | null; after: Proposal; now: Instant },
): Decision<Meeting> {
  const { before, after, now } = command;
  // What waits for a meeting can be taken back, though its own is off.
  const isLeft = !before && after.state === "proposed" && meeting.status === "calledOff";
  const open = isLeft ? accept(meeting) : stillOpen(meeting, now);
  if (!open.ok) return open;
  const current = proposalOf(meeting, after.id);
  if (!current) return refuse({ kind: "changedSince" });
  if (current.state !== after.state)
    return current.state === "proposed"
      ? refuse({ kind: "changedSince" })
      : refuse({ kind: "proposalDecided", accepted: current.state === "accepted" });
  const proposals = meeting.proposals.flatMap((one) => (one.id !== after.id ? [one] : before ? [before] : []));
  // What was on the agenda already is none of the proposal's doing.
  if (current.state !== "accepted" || current.added === false) return accept({ ...meeting, proposals });
  const item = itemOf(meeting, after);
  if (!item || !isBare(withoutOwn(item, after))) return refuse({ kind: "changedSince" });
  return accept({ ...meeting, proposals, items: withoutItem(meeting.items, item) });
}

/** An item without what came of its proposal: whatever is left, somebody has worked on. */
const withoutOwn = (item: AgendaItem, { by, presenters = [], minutes }: Proposal): AgendaItem => ({
  ...item,
  presenters: item.presenters.filter(
    ({ person, name }) => person !== by && !presenters.some((own) => own.name === name),
  ),
  minutes: item.minutes === minutes ? null : item.minutes,
});

export const proposalOf = (meeting: Meeting, id: string): Proposal | undefined =>
  meeting.proposals.find((one) => one.id === id);

export const isPresentedBy = ({ presenters }: AgendaItem, who: PersonId): boolean =>
  presenters.some(({ person }) => person === who);

/** The item that an accepted proposal became. */
export const itemOf = (meeting: Meeting, proposal: Proposal): AgendaItem | undefined =>
  meeting.items.find((one) => isSameTitle(one.title, proposal.subject));

function decided(
  meeting: Meeting,
  proposal: Proposal,
  { accepts, presenters: otherwise }: { accepts: boolean; presenters: Presenter[] },
): Meeting {
  const added = accepts && !itemOf(meeting, proposal);
  const settled: Proposal = accepts ? { ...proposal, state: "accepted", added } : { ...proposal, state: "declined" };
  const proposals = meeting.proposals.map((one) => (one.id === proposal.id ? settled : one));
  if (!added) return { ...meeting, proposals };
  const { subject, presenters = otherwise, minutes = null } = proposal;
  return { ...meeting, proposals, items: withItem(meeting.items, { ...bareItem(subject), presenters, minutes }) };
}
