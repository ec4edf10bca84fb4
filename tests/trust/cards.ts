import { z } from "zod";
import { Committee } from "../../src/domain/committee.ts";
import { trustGroup, type Attempt, type Extent } from "./group.ts";
import {
  asked,
  chat,
  memberOf,
  recordOf,
  rolesIn,
  saidIn,
  tellsDraft,
  tellsOthers,
  type Role,
} from "./tenancy/cells.ts";
import { CANARY } from "./tenancy/houses.ts";
import { channelOf, openStreet, type Outcome, type Place, type Street } from "./tenancy/street.ts";
import { mutations } from "./tenancy/mutations.ts";
import { notTheirs } from "./tenancy/theirs.ts";

/** A button as it stands on a card that somebody was sent. */
interface Pressed {
  role: Role;
  place: Place;
  data: Record<string, unknown>;
}

interface Stage extends Street {
  buttons: readonly Pressed[];
  most: number;
}

const ZEROS = ["5xx or faults", "beyond their part", "others' words", "done twice", "no version"] as const;
type Zero = (typeof ZEROS)[number];

const Submit = z.object({ type: z.literal("Action.Submit"), data: z.record(z.string(), z.unknown()) });

/** Every button in it, wherever it stands. */
function buttonsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(buttonsIn);
  if (typeof value !== "object" || value === null) return [];
  const submit = Submit.safeParse(value);
  return submit.success ? [submit.data.data] : Object.values(value).flatMap(buttonsIn);
}

const verbOf = ({ data }: Pressed): string => String(data["verb"]);

/** The buttons of every card that commands of the secretariat, of members and of others make, each kind a few times. */
async function stage(extent: Extent): Promise<Stage> {
  const street = await openStreet();
  const { own } = street;
  const found = new Map<string, Pressed>();
  for (const role of rolesIn(own).filter(({ name }) => ["secretariat", "member", "guest"].includes(name)))
    for (const { feature, phrase } of asked(own.ids, extent === "all" ? 8 : 2)) {
      street.rewind();
      const { sent } = await street.press(role.writer, chat(role), {
        ...phrase,
        verb: feature.name,
        committee: own.ids.committee,
      });
      for (const { conversation, activity } of sent) {
        const to = rolesIn(own).find(({ writer }) => conversation === `chat:${writer.account}`);
        for (const data of buttonsIn(activity.attachments ?? [])) {
          const place = to ? chat(to) : channelOf(own);
          if (!to && !conversation.startsWith(own.conversation)) continue;
          // What differs in ids alone is made of them by the mutations.
          const kind = JSON.stringify([data["verb"], Object.keys(data).sort(), to?.name ?? "channel"]);
          if (!found.has(kind)) found.set(kind, { role: to ?? role, place, data });
        }
      }
    }
  const buttons = [...found.values()];
  return {
    ...street,
    buttons: extent === "all" ? buttons : buttons.filter((_, at) => at % 9 === 0),
    most: extent === "all" ? 12 : 4,
  };
}

interface Count extends Attempt {
  zeros: Record<Zero, number>;
  that(zero: Zero, isSo: boolean, of: () => string): void;
  outcome(name: string): void;
}

function counting(): Count {
  const outcomes: Record<string, number> = {};
  const zeros = { "5xx or faults": 0, "beyond their part": 0, "others' words": 0, "done twice": 0, "no version": 0 };
  return {
    outcomes,
    zeros,
    that(zero, isSo, of) {
      if (!isSo) zeros[zero]++;
      if (!isSo && process.env["TRUST_TELL"]) process.stderr.write(`${zero}: ${of()}\n`);
    },
    outcome: (name) => void (outcomes[name] = (outcomes[name] ?? 0) + 1),
  };
}

/** Whatever comes of a press: no fault, nothing changed that is not theirs, nothing told that is not. */
function judged(count: Count, { own, neighbour, nobody }: Stage, role: Role, outcome: Outcome, data: unknown): void {
  const tell = () => `${role.name} ${JSON.stringify(data)}: ${outcome.status} ${saidIn(outcome).slice(0, 200)}`;
  const beyond = role.person ? notTheirs(outcome.changed, own, role.person) : ofNobody(outcome);
  count.that("5xx or faults", outcome.status < 500 && outcome.faults === 0, tell);
  count.that("beyond their part", beyond.length === 0, () => `${tell()} ${beyond.join()}`);
  const isSecretariat = role.name === "secretariat";
  const toOthers = outcome.sent.filter(({ conversation }) => conversation === `chat:${role.writer.account}`);
  count.that("beyond their part", isSecretariat || !tellsDraft({ ...outcome, sent: toOthers }), tell);
  const told = { ...outcome, sent: toOthers };
  count.that(
    "others' words",
    role.name === "elsewhere" || !tellsOthers(told, neighbour.ids) || !tellsOthers(told, nobody),
    tell,
  );
  count.outcome(outcome.status >= 400 ? "4xx" : recordOf(outcome.changed).length > 0 ? "done" : "nothing done");
}

/** Of somebody of no committee's record nothing is changed but that its secretariat is asked who they are. */
const ofNobody = ({ changed }: Outcome): string[] =>
  recordOf(changed)
    .filter(({ after }) => !JSON.stringify(after).includes("strangerWrote"))
    .map(({ before, after }) => JSON.stringify(after ?? before).slice(0, 200));

const objectOf = (value: unknown): object => (typeof value === "object" && value !== null ? value : {});

async function mutated(stage: Stage): Promise<Attempt> {
  const count = counting();
  for (const button of stage.buttons)
    for (const data of mutations(button.data, stage)) {
      stage.rewind();
      judged(count, stage, button.role, await stage.press(button.role.writer, button.place, objectOf(data)), data);
    }
  return count;
}

/** As they are: by whom they are not for, and where they do not stand. */
async function byOthers(stage: Stage): Promise<Attempt> {
  const { own, neighbour, foreign } = stage;
  const count = counting();
  const known = rolesIn(own).filter(({ name }) => ["member", "chair", "guest"].includes(name));
  for (const button of stage.buttons)
    for (const role of [...known, memberOf(neighbour, "elsewhere"), memberOf(foreign, "elsewhere")])
      for (const place of [chat(role), channelOf(own), channelOf(neighbour)]) {
        if (role.person === null && place.conversation === neighbour.conversation) continue;
        if (role.tenant !== own.tenant && place.kind === "channel") continue;
        stage.rewind();
        const inOther = place.conversation === neighbour.conversation;
        const outcome = await stage.press(role.writer, place, button.data);
        if (!inOther) judged(count, stage, role, outcome, button.data);
        else {
          const strange = ofNobody(outcome);
          count.that(
            "beyond their part",
            strange.length === 0,
            () => `${role.name} ${JSON.stringify(button.data)} ${strange.join()}`,
          );
          count.outcome("asked who they are");
        }
      }
  return count;
}

/** What a second press changes beyond what the first did, but for the bot's own notes. */
async function twice(stage: Stage): Promise<Attempt> {
  const count = counting();
  for (const button of stage.buttons) {
    stage.rewind();
    const { role, place, data } = button;
    const first = await stage.press(role.writer, place, data);
    const second = await stage.press(role.writer, place, data);
    judged(count, stage, role, second, data);
    const made = (outcome: Outcome): string[] =>
      recordOf(outcome.changed).flatMap(({ before, after }) =>
        before === null && after && ["action", "meeting", "draft", "minutes"].includes(after.kind) ? [after.id] : [],
      );
    const people = peopleAdded(second);
    const isTwice = (made(first).length > 0 && made(second).length > 0) || people > 0;
    count.that("done twice", !isTwice, () => `${role.name} ${JSON.stringify(data)}: ${saidIn(second).slice(0, 200)}`);
  }
  return count;
}

const peopleAdded = ({ changed }: Outcome): number =>
  changed.reduce((sum, { before, after }) => {
    const [was, is] = [Committee.safeParse(before?.body).data, Committee.safeParse(after?.body).data];
    return was && is ? sum + Math.max(0, is.people.length - was.people.length) : sum;
  }, 0);

const LATER = ["outbox", "post"];

/** The same activity, delivered again. */
async function replayed(stage: Stage): Promise<Attempt> {
  const count = counting();
  for (const [at, { role, place, data }] of stage.buttons.entries()) {
    stage.rewind();
    await stage.press(role.writer, place, data, `replay-${at}`);
    const again = await stage.press(role.writer, place, data, `replay-${at}`);
    // A card that is put right waits a moment for more, so that it may fall between.
    const isDone = recordOf(again.changed).some(({ before, after }) => !LATER.includes((after ?? before)?.kind ?? ""));
    const isAnswered = again.sent.some(({ answers }) => answers !== null);
    count.that("done twice", !isDone && !isAnswered, () => JSON.stringify(data));
    count.outcome("not heard again");
  }
  return count;
}

/** Every button says which state of things its card showed. */
function versions({ buttons, own }: Stage): Promise<Attempt> {
  const count = counting();
  for (const button of buttons) {
    count.that("no version", typeof button.data["made"] === "string", () => JSON.stringify(button.data));
    count.that(
      "others' words",
      !CANARY.test(JSON.stringify(button.data)),
      () => `${own.ids.committee} ${verbOf(button)}`,
    );
    count.outcome("says its version");
  }
  return Promise.resolve(count);
}

export const cards = trustGroup<Stage>({
  name: "mutated cards",
  zeros: ZEROS,
  stage,
  cases: [
    { name: "every button carries a version", attempt: versions },
    { name: "changed in every part", attempt: mutated },
    { name: "pressed by others, and elsewhere", attempt: byOthers },
    { name: "pressed twice", attempt: twice },
    { name: "delivered twice", attempt: replayed },
  ],
});
