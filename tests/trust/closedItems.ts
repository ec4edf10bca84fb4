import { createApp } from "../../src/app.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Feature } from "../../src/features/feature.ts";
import { features } from "../../src/features/index.ts";
import type { TurnContent } from "../../src/ports/turn.ts";
import { textsOf } from "../features/cards.ts";
import { setStage } from "../features/stage.ts";
import { asta, channel, lisbeth, maria } from "../features/vest.ts";
import { action, ahead, CANARY, changesBy, committee, drafts, guest, held, minutes } from "./closedRecord.ts";
import { bareStage, trustGroup, type Attempt } from "./group.ts";

/** What any feature may be asked with; what does not fit it is an old button to it. */
const PARAMETERS: readonly object[] = [
  {},
  { meeting: { id: "m9" } },
  { meeting: { id: "m8" } },
  { item: 2 },
  { item: "grundsalg" },
  { item: 2, meeting: { id: "m8" } },
  { item: 2, closes: false },
  { query: "grundsalg" },
  { query: "", period: { from: "2026-01-01", to: "2026-12-31" } },
  { subject: "grundsalg" },
  { action: 1 },
  { task: "grundsalg" },
  { action: 1, due: { from: "2026-12-20", to: "2026-12-20" } },
  { person: { id: maria.id } },
  { owner: "me" },
  { change: "agenda" },
  { change: "c1" },
  { change: "c1", half: true },
  { change: "c2", half: true },
  { meeting: "m9", proposal: "px" },
  { meeting: "m9", proposal: "px", accepts: false },
  { meeting: "m9", proposal: "py", accepts: true },
  { draft: "d1" },
  { draft: "d2" },
  { draft: "d1", version: 0 },
  { draft: "d2", version: 0 },
  { draft: "d2", thing: "a1" },
  { draft: "d2", thing: "f1" },
  { draft: "d1", key: "i2", change: "leaveOut" },
  { draft: "d2", key: "i3", change: "leaveOut" },
  { draft: "d1", text: "punkt 2 blev godkendt" },
];

const SENTENCES: readonly string[] = [
  "dagsorden",
  "punkt 2",
  "hvad er punkt 2?",
  "hvad står der om grundsalg på dagsordenen?",
  "referat",
  "hvad besluttede vi om grundsalg?",
  "hvad er status på grundsalg?",
  "hvem laver hvad?",
  "mine opgaver",
  "hvem ændrede punkt 2?",
  "vis ændringer",
  "vis forslag",
  "punkt til næste møde: Grundsalg",
  "afbud",
  "afbud fra Maria Vestergaard",
  "jeg kommer alligevel",
  "1 er færdig",
  "udsæt 1 til næste møde",
  "slet opgave 1",
  "fortryd",
  "vis udkast",
  "læg dagsordenen i kanalen",
  "publicér referatet",
  "punkt 2 er lukket",
  "punkt 2 er ikke lukket",
  "mødet den 3. december flyttes til den 4. december",
  "mødet den 3. december er aflyst",
  "nyt møde den 14. januar kl. 14-16",
  "hvem kommer?",
  "hjælp",
  "snak snak noget om grundsalg og mere",
  "kassér udkastet",
];

type Place = "channel" | "chat";

/** What everybody reads, and what members read by themselves, of one person's asking all this. */
async function attemptOf(who: Person, place: Place, contents: readonly TurnContent[]): Promise<Attempt> {
  let inChannel = 0;
  let byOthers = 0;
  let inPrompts = 0;
  let read = 0;
  let tried = 0;
  const maySee = (person: Person | undefined): boolean => person !== undefined && person.id !== guest.id;
  for (const content of contents) {
    const stage = await setStage({ committee, meetings: [ahead, held] });
    await stage.records.minutes.create(minutes);
    await stage.records.actions.create(action);
    for (const draft of drafts) await stage.records.drafts.create(draft);
    for (const change of changesBy(who)) await stage.records.changes.create(change);
    const app = createApp({
      ...stage.ports,
      secondOpinion: {
        propose(doubtful) {
          if (CANARY.test(JSON.stringify(doubtful))) inPrompts += 1;
          return Promise.resolve(null);
        },
      },
    });
    const conversation =
      place === "channel"
        ? channel
        : { ...channel, conversation: `chat:${who.account ?? ""}`, kind: "personal" as const };
    const session = app.begin({
      activity: "kanarie",
      address: conversation,
      sender: { id: who.account ?? "", name: who.name },
      content,
    });
    tried += 1;
    const answers: string[] = [];
    for (const one of await session.plan()) answers.push(JSON.stringify(await session.perform(one)));
    session.finish();
    await app.idle();
    await app.tick();
    await app.idle();
    for (const text of answers.filter((one) => CANARY.test(one)))
      if (place === "channel") inChannel += 1;
      else if (!maySee(who)) byOthers += 1;
      else read += Number(text !== "");
    for (const { to, message } of stage.sent.filter((one) => CANARY.test(JSON.stringify(one.message)))) {
      if (to === "channel") inChannel += 1;
      else if (!maySee(committee.people.find(({ name }) => name === to))) byOthers += 1;
      else read += textsOf(message).length > 0 ? 1 : 0;
    }
    await app.stop();
  }
  // Otherwise nothing would be tried.
  const isToBeRead = place === "chat" && maySee(who) && contents.some(({ kind }) => kind === "text");
  if (isToBeRead && read === 0) throw new Error(`${who.name} reads nothing of closed items`);
  return {
    outcomes: { asked: tried },
    zeros: { "in the channel": inChannel, "read by others": byOthers, "in prompts": inPrompts },
  };
}

/** Pressed, each with all that may stand on a button of it; what the feature takes for the same is tried once. */
function pressed({ name: feature, schema }: Feature): TurnContent[] {
  const different = new Map<string, object>();
  for (const parameters of PARAMETERS) {
    const read = schema.safeParse(parameters);
    if (read.success) different.set(JSON.stringify(read.data), parameters);
  }
  return [...different.values()].map((parameters) => ({
    kind: "submit",
    feature,
    committee: "vest",
    language: "da",
    parameters: { ...parameters },
    card: null,
  }));
}

const people: readonly [string, Person][] = [
  ["chair", lisbeth],
  ["member", maria],
  ["secretariat", asta],
  ["guest", guest],
];

export const closedItems = trustGroup({
  name: "closed items",
  zeros: ["in the channel", "read by others", "in prompts"],
  stage: bareStage,
  cases: people.flatMap(([role, who]) =>
    (["channel", "chat"] as const).flatMap((place) => [
      {
        name: `${role}, ${place}: what people write`,
        attempt: () =>
          attemptOf(
            who,
            place,
            SENTENCES.map((text) => ({ kind: "text", text, mentions: [] })),
          ),
      },
      ...features.map((feature) => ({
        name: `${role}, ${place}: ${feature.name}`,
        attempt: () => attemptOf(who, place, pressed(feature)),
      })),
    ]),
  ),
});
