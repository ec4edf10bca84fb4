import { features } from "../../src/features/index.ts";
import { messages } from "../../src/language/messages.ts";
import { trustGroup, type Attempt, type Extent } from "./group.ts";
import {
  asked,
  chat,
  masked,
  memberOf,
  namesOf,
  outsider,
  recordOf,
  rolesIn,
  run,
  saidIn,
  shapeOf,
  tellsDraft,
  tellsOthers,
  type Cell,
  type Role,
} from "./tenancy/cells.ts";
import { counting, differing, told, ZEROS, type Count } from "./tenancy/counting.ts";
import { CANARY, type House, type Ids } from "./tenancy/houses.ts";
import { phrasesOf } from "./tenancy/phrases.ts";
import { channelOf, NOWHERE, openStreet, type Place, type Street } from "./tenancy/street.ts";
import { notTheirs } from "./tenancy/theirs.ts";

interface Stage extends Street {
  extent: Extent;
}

const say = messages.da;
const REFUSED = /^Det kan kun sekretariatet gøre/;

/** In how many forms each command is tried, at least once by every role: what differs in them is looked at by two. */
const most = ({ extent }: Stage, role: Role, isAll: boolean): number =>
  extent === "some" ? 1 : isAll && ["secretariat", "member"].includes(role.name) ? Infinity : 3;

/** What a role asks for: where only some is tried, another third of the commands for each. */
function askedBy(stage: Stage, role: Role, ids: Ids, isAll: boolean): ReturnType<typeof asked> {
  const all = asked(ids, most(stage, role, isAll));
  return stage.extent === "all" ? all : all.filter((_, at) => (at + role.name.length) % 3 === 0);
}

/** Everybody of the committee, in it: what they may is done, and nothing else is changed or shown. */
async function within(stage: Stage, placeOf: (role: Role) => Place, isAll: boolean): Promise<Attempt> {
  const { own } = stage;
  const count = counting();
  for (const role of rolesIn(own))
    for (const one of askedBy(stage, role, own.ids, isAll)) {
      const cell = { ...one, role, committee: own.ids.committee, place: placeOf(role) };
      const outcome = await run(stage, cell);
      const tell = () => told(cell, outcome);
      const beyond = role.person ? notTheirs(outcome.changed, own, role.person) : [];
      const isSecretariat = role.name === "secretariat";
      const isRefused = REFUSED.test(saidIn(outcome));
      count.that("beyond their part", beyond.length === 0, () => `${tell()} ${beyond.join()}`);
      count.that("beyond their part", isSecretariat || !tellsDraft(outcome), tell);
      count.that("others' words", !CANARY.test(JSON.stringify(outcome.sent)), tell);
      count.that("5xx or faults", outcome.status === 200 && outcome.faults === 0, tell);
      if (isRefused) count.that("beyond their part", recordOf(outcome.changed).length === 0, tell);
      count.outcome(isRefused ? "refused" : recordOf(outcome.changed).length > 0 ? "done" : "answered");
    }
  return count;
}

/** Each command, once at least, does or answers what it is there for, by whoever may. */
async function reached(stage: Stage): Promise<Attempt> {
  const { own } = stage;
  const count = counting();
  const roles = rolesIn(own).filter(({ name }) => name === "secretariat" || name === "member");
  for (const feature of features) {
    let isReached = false;
    for (const phrase of phrasesOf(feature, own.ids))
      for (const role of roles) {
        if (isReached) break;
        // What names the committee itself comes by way of another command.
        const isNamed = "committee" in phrase;
        const then = { feature: feature.name, parameters: phrase };
        const press = isNamed ? { choose: own.ids.committee, then } : phrase;
        stage.rewind();
        const value = { ...press, verb: isNamed ? "chooseCommittee" : feature.name, committee: own.ids.committee };
        const said = saidIn(await stage.press(role.writer, chat(role), value));
        isReached = said !== "" && !said.includes(say.general.outdatedButton) && !REFUSED.test(said);
      }
    count.that("not phrased", isReached, () => feature.name);
    count.outcome("phrased");
  }
  return count;
}

/** A press that names what is none of theirs, and the same with what does not exist: nothing is done, and both say the same. */
async function guessed(
  stage: Stage,
  count: Count,
  real: Cell,
  none: Cell,
  { ids, nobody, mayChange = false }: { ids: Ids; nobody: Ids; mayChange?: boolean },
): Promise<void> {
  const outcome = await run(stage, real);
  const twin = await run(stage, none);
  const tell = () => told(real, outcome);
  const beyond =
    mayChange && real.role.person ? notTheirs(outcome.changed, stage.own, real.role.person) : recordOf(outcome.changed);
  count.that("beyond their part", beyond.length === 0, () => `${tell()} ${JSON.stringify(beyond).slice(0, 300)}`);
  count.that("others' words", !tellsOthers(outcome, ids), tell);
  const [is, would] = [shapeOf(outcome, ids), shapeOf(twin, nobody)];
  count.that("told by a guess", is === would, () => `${tell()}\n  ${differing(is, would)}`);
  count.that("5xx or faults", outcome.status === 200 && outcome.faults + twin.faults === 0, tell);
  count.outcome(recordOf(outcome.changed).length > 0 ? "done" : "nothing done");
}

const byName = (roles: readonly Role[], ...names: string[]): Role[] => roles.filter(({ name }) => names.includes(name));

/** In the own committee, with the ids of another one's meetings, people, drafts and all the rest. */
async function othersIds(stage: Stage, other: House): Promise<Attempt> {
  const { own, nobody } = stage;
  const count = counting();
  for (const role of byName(rolesIn(own), "secretariat", "member")) {
    const none = askedBy(stage, role, nobody, true);
    for (const [at, one] of askedBy(stage, role, other.ids, true).entries()) {
      const cell = { ...one, role, committee: own.ids.committee, place: chat(role) };
      // Nothing of the other committee is in it.
      if (JSON.stringify(one.phrase) === JSON.stringify(none[at]?.phrase)) continue;
      await guessed(
        stage,
        count,
        cell,
        { ...cell, phrase: none[at]?.phrase ?? {} },
        { ids: other.ids, nobody, mayChange: true },
      );
    }
  }
  return count;
}

/** Another committee named by the button, from a chat or a channel that it has nothing to do with. */
async function othersButton(
  stage: Stage,
  other: House,
  roles: readonly Role[],
  placeOf: (role: Role) => Place,
): Promise<Attempt> {
  const { nobody } = stage;
  const count = counting();
  for (const role of roles) {
    const none = askedBy(stage, role, nobody, false);
    for (const [at, one] of askedBy(stage, role, other.ids, false).entries()) {
      const cell = { ...one, role, committee: other.ids.committee, place: placeOf(role) };
      const twin = { ...cell, committee: nobody.committee, phrase: none[at]?.phrase ?? {} };
      await guessed(stage, count, cell, twin, { ids: other.ids, nobody, mayChange: true });
    }
  }
  return count;
}

/** In the channel of a committee that they are none of: who they are is asked of its secretariat, and nothing else is done. */
async function othersChannel(stage: Stage, house: House, roles: readonly Role[]): Promise<Attempt> {
  const count = counting();
  const known = new RegExp(namesOf(house).join("|"), "g");
  for (const role of roles)
    for (const one of askedBy(stage, role, house.ids, false)) {
      const cell = { ...one, role, committee: house.ids.committee, place: channelOf(house) };
      const outcome = await run(stage, cell);
      const tell = () => told(cell, outcome);
      const answers = outcome.sent.filter(({ conversation }) => conversation.startsWith(house.conversation));
      const shown = masked(JSON.stringify(answers).replaceAll("\u00a0", " ").replaceAll(known, ""), house.ids);
      count.that("others' words", !CANARY.test(shown), tell);
      const beyond = recordOf(outcome.changed).filter(({ after }) => !JSON.stringify(after).includes("strangerWrote"));
      count.that("beyond their part", beyond.length === 0, () => `${tell()} ${JSON.stringify(beyond).slice(0, 300)}`);
      count.that("5xx or faults", outcome.status === 200 && outcome.faults === 0, tell);
      count.outcome(outcome.changed.length > 0 ? "asked who they are" : "nothing done");
    }
  return count;
}

/** The same conversation, said to live in another organisation: as one that nobody has heard of. */
async function otherTenant(stage: Stage, roles: readonly Role[]): Promise<Attempt> {
  const { own, foreign } = stage;
  const count = counting();
  for (const role of roles)
    for (const one of askedBy(stage, role, own.ids, false))
      for (const place of [
        { ...chat(role), tenant: foreign.tenant },
        { ...channelOf(own), tenant: foreign.tenant },
      ]) {
        const cell = { ...one, role, committee: own.ids.committee, place };
        const elsewhere = { ...place, conversation: place.kind === "channel" ? NOWHERE : place.conversation };
        const nowhere = { ...cell, committee: "aest", place: elsewhere };
        const ids = { ...own.ids, at: own.conversation };
        await guessed(stage, count, cell, nowhere, { ids, nobody: { ...own.ids, committee: "aest", at: NOWHERE } });
      }
  return count;
}

/** Somebody of the record who was taken out of the team: told so whatever they ask for, wherever they do. */
async function takenOut(stage: Stage): Promise<Attempt> {
  const { own, rig } = stage;
  const count = counting();
  const members = rig.connector.members.get(own.conversation) ?? [];
  for (const role of byName(rolesIn(own), "secretariat", "member")) {
    const left = members.filter(({ aadObjectId }) => aadObjectId !== role.writer.account);
    rig.connector.members.set(own.conversation, left);
    for (const place of [chat(role), channelOf(own)])
      for (const one of askedBy(stage, role, own.ids, false)) {
        const cell = { ...one, role, committee: own.ids.committee, place };
        const outcome = await run(stage, cell);
        const tell = () => told(cell, outcome);
        const isTold = outcome.sent.length === 1 && NO_LONGER.test(saidIn(outcome));
        count.that("beyond their part", isTold && recordOf(outcome.changed).length === 0, tell);
        count.that("5xx or faults", outcome.status === 200 && outcome.faults === 0, tell);
        count.outcome("told that they are out");
      }
    rig.connector.members.set(own.conversation, members);
  }
  return count;
}
const NO_LONGER = /^Du er ikke længere med i /;

export const tenancy = trustGroup<Stage>({
  name: "tenancy",
  zeros: ZEROS,
  stage: async (extent) => ({ ...(await openStreet()), extent }),
  cases: [
    { name: "every command is phrased and does something for who may", attempt: reached },
    { name: "in one's own chat each does what is theirs", attempt: (stage) => within(stage, chat, true) },
    {
      name: "in the channel each does what is theirs",
      attempt: (stage) => within(stage, () => channelOf(stage.own), false),
    },
    { name: "with ids of another team's committee", attempt: (stage) => othersIds(stage, stage.neighbour) },
    { name: "with ids of another organisation's committee", attempt: (stage) => othersIds(stage, stage.foreign) },
    {
      name: "of another team's committee, from one's own chat",
      attempt: (stage) =>
        othersButton(
          stage,
          stage.neighbour,
          [...byName(rolesIn(stage.own), "secretariat", "member", "guest"), outsider(stage.own.tenant)],
          chat,
        ),
    },
    {
      name: "of another organisation's committee, from one's own chat",
      attempt: (stage) =>
        othersButton(
          stage,
          stage.foreign,
          [...byName(rolesIn(stage.own), "secretariat"), outsider(stage.own.tenant)],
          chat,
        ),
    },
    {
      name: "of another team's committee, from the channel",
      attempt: (stage) =>
        othersButton(stage, stage.neighbour, byName(rolesIn(stage.own), "secretariat", "chair"), () =>
          channelOf(stage.own),
        ),
    },
    {
      name: "in another team's channel",
      attempt: (stage) => othersChannel(stage, stage.neighbour, byName(rolesIn(stage.own), "secretariat", "chair")),
    },
    {
      name: "in the channel, by who is none of the committee",
      attempt: (stage) =>
        othersChannel(stage, stage.own, [outsider(stage.own.tenant), memberOf(stage.neighbour, "elsewhere")]),
    },
    {
      name: "where the conversation is said to be another organisation's",
      attempt: (stage) => otherTenant(stage, byName(rolesIn(stage.own), "secretariat")),
    },
    { name: "by whoever was taken out of the team", attempt: takenOut },
  ],
});
