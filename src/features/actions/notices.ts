import { bold, buttons, cardMessage, line, type Button } from "../../cards/card.ts";
import { isOwner, type Action } from "../../domain/action.ts";
import { nameOf } from "../../domain/committee.ts";
import type { Message } from "../../ports/messenger.ts";
import { actionKey } from "../../ports/records.ts";
import { button, press } from "../button.ts";
import { actionSeen } from "../closed.ts";
import type { NoticeRenderers, NoticeScope } from "../notice.ts";
import { saidDue } from "./due.ts";
import { isHeldBy, saidOwners, voicelessOwners } from "./owners.ts";

type Kinds =
  "actionGiven" | "actionChanged" | "actionCompleted" | "actionReopened" | "actionWithdrawn" | "actionPassedOn";

export const actionNotices: Pick<NoticeRenderers, Kinds> = {
  async actionGiven({ action: number, by }, scope) {
    const action = await openAction(scope, number);
    return action && actionNotice(scope, action, givenWords(scope, action, nameOf(scope.committee, by)));
  },

  async actionChanged({ action: number, by }, scope) {
    const action = await openAction(scope, number);
    return (
      action && actionNotice(scope, action, scope.say.actions.notices.changed(nameOf(scope.committee, by), number))
    );
  },

  async actionCompleted({ action: number, by }, scope) {
    const action = await actionOf(scope, number);
    if (action?.status !== "done") return null;
    return { text: scope.say.actions.notices.completed(nameOf(scope.committee, by), number, action.task) };
  },

  async actionReopened({ action: number, by }, scope) {
    const action = await openAction(scope, number);
    return action && { text: scope.say.actions.notices.reopened(nameOf(scope.committee, by), number, action.task) };
  },

  actionWithdrawn({ task, by }, scope) {
    return Promise.resolve({ text: scope.say.actions.notices.withdrawn(nameOf(scope.committee, by), task) });
  },

  async actionPassedOn({ action: number, by }, scope) {
    const { passedOn, takenOver } = scope.say.actions.notices;
    const action = await openAction(scope, number);
    if (!action) return null;
    const name = nameOf(scope.committee, by);
    const isOwn = action.owners.every(({ person }) => person === by);
    return {
      text: isOwn
        ? takenOver(name, number, action.task)
        : passedOn(name, number, saidOwners(action, scope.say), action.task),
    };
  },
};

/** Theirs, the secretariat's, or somebody's whom they have to tell. */
function givenWords({ committee, recipient, say }: NoticeScope, action: Action, by: string): string {
  const { given, givenToSecretariat, passOn } = say.actions.notices;
  if (recipient === null || isOwner(action, recipient.id)) return given(by, action.number);
  return isHeldBy(action, recipient.id, committee)
    ? givenToSecretariat(by, action.number)
    : passOn(by, action.number, saidOwners(action, say), saidOwners({ owners: voicelessOwners(action) }, say));
}

function actionNotice(scope: NoticeScope, action: Action, first: string): Message {
  const { committee, recipient, say } = scope;
  const others = action.owners.filter(({ person }) => person !== recipient?.id).map(({ name }) => name);
  const isShared = recipient !== null && isOwner(action, recipient.id) && others.length > 0;
  const together = isShared ? ` (${say.actions.withOthers(say.general.and(others))})` : "";
  const second = `${action.task}${together} · ${saidDue(action.due, scope)}`;
  const { done, postpone } = actionButtons(scope, action);
  const holds = recipient !== null && isHeldBy(action, recipient.id, committee);
  return cardMessage(`${first} ${second}`, [
    line(bold(first)),
    line(second),
    ...(holds ? [buttons(done, postpone)] : []),
  ]);
}

/** What its owner may want to say about an action. */
export function actionButtons(scope: NoticeScope, { number: action }: Action): { done: Button; postpone: Button } {
  const { doneButton, postponeButton } = scope.say.actions.notices;
  return {
    done: button(scope, doneButton, press("completeAction", { action })),
    postpone: button(scope, postponeButton, press("postponeAction", { action })),
  };
}

/** As whoever the message is for may read it. */
export async function actionOf(scope: NoticeScope, number: number): Promise<Action | null> {
  const action = (await scope.records.actions.read(scope.committee.id, actionKey(number)))?.value;
  return action ? actionSeen(action, scope) : null;
}

async function openAction(scope: NoticeScope, number: number): Promise<Action | null> {
  const action = await actionOf(scope, number);
  return action?.status === "open" ? action : null;
}
