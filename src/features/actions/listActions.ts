import { z } from "zod";
import { cardMessage, line, subtle, title, warning, type Button, type Press } from "../../cards/card.ts";
import { byDue, isOverdue, type Action, type Owner } from "../../domain/action.ts";
import { personById } from "../../domain/committee.ts";
import type { Person } from "../../domain/person.ts";
import { isBody, isOwnSecretariat } from "../../language/bodies.ts";
import { capitalised } from "../../language/capitalised.ts";
import { committeeFinder } from "../../language/committeeName.ts";
import { matchPeople, sameName } from "../../language/names.ts";
import { again, button, press } from "../button.ts";
import { actionSeen } from "../closed.ts";
import { committeeFeature, found, type Answer, type Context, type Found } from "../feature.ts";
import { otherCommittees } from "../otherCommittees.ts";
import { findPerson, PersonRef, personMeant } from "../personReference.ts";
import { doneActions, openActions } from "./open.ts";
import { isHeldBy, organisationNamed } from "./owners.ts";
import { oneAction } from "./oneAction.ts";
import { actionLines, actionRows } from "./rows.ts";

export const ListActionsParameters = z.object({
  owner: PersonRef.optional(),
  state: z.enum(["open", "overdue", "done"]).default("open"),
  /** What is asked about is how this one stands. */
  action: z.number().int().optional(),
  /** The other committee's is shown as well. */
  inEach: z.literal(true).optional(),
});
type State = z.infer<typeof ListActionsParameters>["state"];

/** Everybody's, one person's, the own secretariat's, or those of an organisation or another body. */
type Whose =
  { kind: "all" } | { kind: "person"; person: Person } | { kind: "secretariat" } | { kind: "body"; name: string };

/** Everybody's actions or somebody's, a body's too, that are open, overdue or done; or how a single one stands. */
export const listActions = committeeFeature({
  name: "listActions",
  audience: "everybody",
  parameters: ListActionsParameters,
  async run(context, parameters) {
    const { owner, state, action: number, inEach } = parameters;
    if (number !== undefined) return oneAction(context, number);
    const kept = state === "done" ? await doneActions(context) : await openActions(context);
    const all = kept.map((action) => actionSeen(action, context));
    const whose = whoseList(context, owner, all, again("listActions", parameters));
    if (!whose.ok) return whose.answer;
    const actions = all.filter(
      (action) => isOf(context, action, whose.value) && (state !== "overdue" || isOverdue(action, context.today)),
    );
    // Somebody's id is of one committee alone.
    const isElsewhereToo = !inEach && isOwn(context, whose.value) && typeof owner === "string";
    const others = isElsewhereToo ? await otherCommittees(context) : [];
    const elsewhere = others.map((other) => ({
      ...button(
        { ...context, committee: other },
        context.say.actions.lists.mineIn(other.name),
        press("listActions", parameters),
      ),
      keepsCard: true as const,
    }));
    return list(context, whose.value, { state, actions, elsewhere });
  },
});

/** The same list, once it is known whose. */
type OwnerAgain = (filled: { owner: PersonRef }) => Press;

function whoseList(
  context: Context,
  owner: PersonRef | undefined,
  actions: readonly Action[],
  asked: OwnerAgain,
): Found<Whose> {
  if (owner === undefined) return found({ kind: "all" });
  if (typeof owner === "string") {
    const organisation = organisationNamed(context, owner);
    if (organisation !== null) return found({ kind: "body", name: organisation });
    if (isOwnSecretariat(owner)) return found({ kind: "secretariat" });
    if (personMeant(context, owner).kind === "none") {
      const named = matchPeople(owner, namesOnly(actions));
      if (named.kind === "one") return found({ kind: "body", name: named.person.name });
      if (committeeFinder(context.committee.name, { byFirstWord: true })(`for ${owner}`).length > 0)
        return found({ kind: "all" });
      if (isBody(owner)) return found({ kind: "body", name: owner });
    }
  }
  const person = findPerson(context, owner, (person) => asked({ owner: person }));
  return person.ok ? found({ kind: "person", person: person.value }) : person;
}

/** Owners whom the record knows by nothing but their name, each once. */
function namesOnly(actions: readonly Action[]): Owner[] {
  const owners = actions.flatMap((action) => action.owners).filter(({ person }) => person === null);
  return owners.filter(({ name }, at) => owners.findIndex((one) => sameName(one.name, name)) === at);
}

function isOf({ committee }: Context, action: Action, whose: Whose): boolean {
  if (whose.kind === "all") return true;
  if (whose.kind === "person") return isHeldBy(action, whose.person.id, committee);
  return action.owners.some(({ name, person }) => {
    // Whichever language it was written in, and is asked for in.
    if (whose.kind === "secretariat") return person === null && isOwnSecretariat(name);
    const named = person === null ? name : (personById(committee, person)?.organisation ?? "");
    return sameName(named, whose.name);
  });
}

function nameOf(whose: Whose, { say }: Context): string {
  switch (whose.kind) {
    case "all":
      return "";
    case "person":
      return whose.person.name;
    case "secretariat":
      return say.actions.theSecretariat;
    case "body":
      return whose.name;
  }
}

const isOwn = ({ me }: Context, whose: Whose): boolean => whose.kind === "person" && whose.person.id === me.id;

interface Listed {
  state: State;
  actions: readonly Action[];
  /** The same list of the other committees that somebody sits in. */
  elsewhere: readonly Button[];
}

function list(context: Context, whose: Whose, { state, actions, elsewhere }: Listed): Answer {
  const { committee, say, today } = context;
  const words = say.actions.lists[state];
  const name = nameOf(whose, context);
  const isMine = isOwn(context, whose);
  const pick = ({ mine, of, all }: { mine: string; of: (name: string) => string; all: string }): string =>
    isMine ? mine : whose.kind === "all" ? all : of(name);
  // A body may have a record of its own: this says nothing of it.
  if (actions.length === 0 && whose.kind === "body")
    return { text: capitalised(say.actions.lists.noneHere(words.none.of(name), committee.name)) };
  if (actions.length === 0) {
    const text = capitalised(pick(words.none));
    return elsewhere.length > 0 ? cardMessage(text, [line(text)], [...elsewhere]) : { text };
  }
  const heading = whose.kind === "all" ? `${pick(words.title)} · ${committee.name}` : pick(words.title);
  const late = actions.filter((action) => isOverdue(action, today)).length;
  const counts = [
    subtle(say.actions.lists.count(actions.length)),
    ...(late > 0 && state === "open" ? [subtle(" · "), warning(say.actions.lists.late(late))] : []),
  ];
  return cardMessage(
    [heading, ...actionLines(context, actions)].join("\n"),
    [
      title(heading),
      line(...counts),
      ...actionRows(context, actions, { of: whose.kind === "person" ? whose.person.id : null }),
    ],
    [...(isMine && state !== "done" ? doneButtons(context, actions, 3) : []), ...elsewhere],
  );
}

/** One's own list with the buttons of what may be done next; `most` buttons, the most urgent first. */
export function doneButtons(context: Context, actions: readonly Action[], most: number): Button[] {
  return actions
    .toSorted(byDue)
    .slice(0, most)
    .map(({ number }) =>
      button(context, context.say.actions.doneButton(number), press("completeAction", { action: number, list: true })),
    );
}
