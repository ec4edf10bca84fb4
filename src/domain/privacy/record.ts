import { Action, type Owner } from "../action.ts";
import { AgendaItem, Proposal, type Presenter } from "../agenda.ts";
import type { Attendance } from "../attendanceRecord.ts";
import { Change, Reversal } from "../change.ts";
import { FollowUp, type Committee } from "../committee.ts";
import { Draft } from "../draft.ts";
import { hasEnded, type Meeting } from "../meeting.ts";
import type { Person } from "../person.ts";
import { namingOf, withTexts } from "./naming.ts";
import { everybodyOf, type Erasure } from "./subject.ts";

/*
 * What each document is once somebody is erased from it (decision 0022). Doing it again changes nothing more, so that
 * an erasure which was interrupted is simply done again. Minutes as they were published are not touched.
 */

type Scrub = (text: string) => string;

export function scrubOf(erasure: Erasure): Scrub {
  const naming = namingOf(erasure);
  return (text) => naming.without(text, erasure.pseudonym);
}

/** Whether an id is theirs. */
const isThem =
  ({ person }: Erasure) =>
  (id: string | null | undefined): boolean =>
    person !== null && id === person;

/** They are a former one without a name: what was said and done under their id keeps the id, and nobody else gets it. */
export function erasedCommittee(committee: Committee, erasure: Erasure): Committee {
  const { people, former = [], standingItems, followUps } = committee;
  const scrub = scrubOf(erasure);
  const texts = {
    standingItems: standingItems.map(scrub),
    followUps: followUps.map((one) => withTexts(FollowUp, one, scrub)),
  };
  const known = everybodyOf(committee).find(({ id }) => isThem(erasure)(id));
  if (!known) return { ...committee, ...texts };
  const others = (all: readonly Person[]): Person[] => all.filter(({ id }) => id !== known.id);
  const nameless: Person = {
    id: known.id,
    name: erasure.pseudonym,
    title: null,
    organisation: null,
    roles: [],
    account: null,
  };
  return { ...committee, ...texts, people: others(people), former: [...others(former), nameless] };
}

/**
 * Of a meeting ahead they are gone: they neither come nor cancel, nor present anything. Of one that was held it stays, without
 * the name, who came and who presented. What they proposed and nobody took in is theirs, and goes.
 */
export function erasedMeeting(meeting: Meeting, erasure: Erasure): Meeting {
  const is = isThem(erasure);
  const isAhead = meeting.status !== "minutesPublished" && !hasEnded(meeting, erasure.at);
  const scrub = scrubOf(erasure);
  const attendance = isAhead
    ? meeting.attendance.filter(({ person }) => !is(person)).map((entry) => withoutSubstitute(entry, is))
    : meeting.attendance;
  const presenters = presentersWithout(erasure, isAhead);
  return {
    ...meeting,
    attendance,
    place: meeting.place === null ? null : scrub(meeting.place),
    items: meeting.items.map((item) =>
      withTexts(
        AgendaItem,
        {
          ...item,
          presenters: presenters(item.presenters),
          ...(item.behind && { behind: { ...item.behind, presenters: presenters(item.behind.presenters) } }),
        },
        scrub,
      ),
    ),
    proposals: meeting.proposals.flatMap((proposal) => erasedProposal(proposal, erasure) ?? []),
  };
}

const withoutSubstitute = (entry: Attendance, is: (id: string) => boolean): Attendance =>
  entry.state === "cancelled" && entry.substitute && is(entry.substitute.person)
    ? { ...entry, substitute: null }
    : entry;

const presentersWithout =
  (erasure: Erasure, isAhead: boolean) =>
  (presenters: readonly Presenter[]): Presenter[] => {
    const naming = namingOf(erasure);
    const isTheirs = ({ person, name }: Presenter): boolean =>
      isThem(erasure)(person) || (person === null && naming.isIn(name));
    const nameless: Presenter = { name: erasure.pseudonym, person: null };
    return isAhead
      ? presenters.filter((one) => !isTheirs(one))
      : presenters.map((one) => (isTheirs(one) ? nameless : one));
  };

/** null: it is theirs alone. */
function erasedProposal(proposal: Proposal, erasure: Erasure): Proposal | null {
  if (isThem(erasure)(proposal.by) && proposal.state !== "accepted") return null;
  const { presenters } = proposal;
  const named = presenters ? { ...proposal, presenters: presentersWithout(erasure, false)(presenters) } : proposal;
  return withTexts(Proposal, named, scrubOf(erasure));
}

/** Nobody else has a part in it, and no minutes have it: they wrote it for themselves. */
export const isTheirsAlone = (action: Action, erasure: Pick<Erasure, "person">): boolean =>
  erasure.person !== null &&
  action.loggedBy === erasure.person &&
  !action.origin.startsWith("draft:") &&
  action.owners.every(({ person, name }) => person === erasure.person || (person === null && name === ERASED));

/** In place of a text that is gone. */
const ERASED = "–";

/** What is theirs alone is taken back, without its words. Of others' actions they are no owner any more; a nameless one where nobody else is. */
export function erasedAction(action: Action, erasure: Erasure): Action {
  const { pseudonym, at } = erasure;
  if (isTheirsAlone(action, erasure)) {
    const { committee, number, due, loggedAt, loggedBy, origin } = action;
    const core = { committee, number, due, loggedAt, loggedBy, origin };
    const back = action.status === "withdrawn" ? action : { withdrawnAt: at, withdrawnBy: loggedBy };
    const { withdrawnAt, withdrawnBy } = back;
    const owners = [{ name: ERASED, person: null }];
    return { ...core, owners, task: ERASED, status: "withdrawn", withdrawnAt, withdrawnBy };
  }
  const nameless: Owner = { name: pseudonym, person: null };
  const others = action.owners.filter(({ person }) => !isThem(erasure)(person));
  const owners = others.length > 0 ? others : [nameless];
  const changed = others.length === action.owners.length ? action : { ...action, owners };
  return withTexts(Action, changed, scrubOf(erasure));
}

const GONE: Reversal = { kind: "none", what: "erased" };

/** What cannot be taken back any more, since it would bring them back, has no way back. Who did it and when stays. */
export function erasedReversal(reversal: Reversal, erasure: Erasure): Reversal {
  const is = isThem(erasure);
  const scrub = scrubOf(erasure);
  switch (reversal.kind) {
    case "attendance":
      return is(reversal.person) ? GONE : reversal;
    case "attendances": {
      const answers = reversal.answers.filter(({ person }) => !is(person));
      if (answers.length === 0) return GONE;
      return answers.length === reversal.answers.length ? reversal : { ...reversal, answers };
    }
    case "substitute":
      return is(reversal.absent) || is(reversal.after.person) || is(reversal.before.person) ? GONE : reversal;
    case "action": {
      const { before, after } = reversal;
      if (isTheirsAlone(after, erasure)) return GONE;
      return { ...reversal, before: before && erasedAction(before, erasure), after: erasedAction(after, erasure) };
    }
    case "proposal": {
      const { before, after } = reversal;
      const left = erasedProposal(after, erasure);
      return left ? { ...reversal, before: before && erasedProposal(before, erasure), after: left } : GONE;
    }
    case "meeting": {
      const { before, after } = reversal;
      return { ...reversal, before: before && erasedMeeting(before, erasure), after: erasedMeeting(after, erasure) };
    }
    case "link":
      return is(reversal.after.id) || (erasure.account !== null && reversal.after.account === erasure.account)
        ? GONE
        : withTexts(Reversal, reversal, scrub);
    case "closed":
      return reversal;
    case "none":
      return withTexts(Reversal, reversal, scrub);
  }
}

export const erasedChange = (change: Change, erasure: Erasure): Change =>
  Change.parse({ ...change, reversal: erasedReversal(change.reversal, erasure) });

/** What somebody looks through is no record yet: nothing of it names them any more. */
export const erasedDraft = (draft: Draft, erasure: Erasure): Draft => withTexts(Draft, draft, scrubOf(erasure));
