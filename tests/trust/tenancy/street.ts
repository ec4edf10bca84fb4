import { createApp, type App } from "../../../src/app.ts";
import type { Ports } from "../../../src/ports/ports.ts";
import type { VersionedDocument } from "../../../src/ports/store.ts";
import type { Sent } from "../../conversations/harness/connector.ts";
import { memoryStore } from "../../features/memoryStore.ts";
import { BOT } from "../../teams/post.ts";
import { startTeamsRig, type TeamsRig } from "../teamsRig.ts";
import { Documents, nobodysIds, otherHouse, ownHouse, type House, type Ids, type Writer } from "./houses.ts";

/** Where somebody writes or presses. */
export interface Place {
  conversation: string;
  kind: "personal" | "channel";
  tenant: string;
}

/** What came of one press. */
export interface Outcome {
  status: number;
  /** Everything that was sent, to whomever. */
  sent: readonly Sent[];
  /** The documents that are otherwise than before. */
  changed: readonly Changed[];
  faults: number;
}

export interface Changed {
  before: VersionedDocument | null;
  after: VersionedDocument | null;
}

/** A conversation that the bot has not heard of. */
export const NOWHERE = "19:aest";

/** After everything that was done in the committees, and in working hours. */
const NOW = "2026-12-01T10:00:00.000Z";

/** Three committees with much the same in them, behind the whole bot; each press finds them as they were. */
export interface Street {
  own: House;
  /** Of another team of the same organisation. */
  neighbour: House;
  /** Of another organisation. */
  foreign: House;
  /** Of no committee. */
  nobody: Ids;
  rig: TeamsRig;
  /** So many minutes later. */
  wait(minutes: number): void;
  /** As it was in the beginning, with a bot that remembers nothing. */
  rewind(): void;
  press(who: Writer, place: Place, value: object, activity?: string): Promise<Outcome>;
  say(who: Writer, place: Place, text: string): Promise<Outcome>;
  close(): Promise<void>;
}

export const chatOf = ({ account }: Writer, tenant: string): Place => ({
  conversation: `chat:${account}`,
  kind: "personal",
  tenant,
});

export const channelOf = ({ conversation, tenant }: House): Place => ({ conversation, kind: "channel", tenant });

export async function openStreet(): Promise<Street> {
  const own = await ownHouse();
  const neighbour = otherHouse(own, "oest", own.tenant);
  const foreign = otherHouse(own, "syd", "t2");
  const documents = new Map<string, VersionedDocument>();
  let app: App | null = null;
  let ports: Ports | null = null;
  let now = NOW;
  const current = (): App => {
    if (!app) throw new Error("there is no bot yet");
    return app;
  };
  const rig = await startTeamsRig(
    (given) => {
      ports = given;
      app = createApp(given);
      return {
        features: app.features,
        take: (turn) => current().take(turn),
        begin: (turn) => current().begin(turn),
        rosterChanged: () => {
          current().rosterChanged();
        },
        tick: () => Promise.resolve(),
        idle: () => current().idle(),
        stop: () => current().stop(),
      };
    },
    { store: memoryStore(documents), tenants: [own.tenant, foreign.tenant], clock: () => now },
  );
  const beginning = new Map<string, VersionedDocument>();
  for (const house of [own, neighbour, foreign])
    for (const document of house.documents) {
      // Everybody is reached by the channel's stand-in of this run.
      const text = JSON.stringify(document).replaceAll("http://127.0.0.1:1", rig.connector.serviceUrl);
      const { partition, id, kind, state, sort, body } = Documents.element.parse(JSON.parse(text));
      beginning.set(JSON.stringify([partition, id]), {
        partition,
        id,
        kind,
        state,
        sort,
        body,
        version: `first ${id}`,
      });
    }
  for (const house of [own, neighbour, foreign])
    rig.connector.members.set(house.conversation, [
      ...house.people.flatMap(({ name, account }) =>
        account === null ? [] : [{ id: `29:${account}`, name, aadObjectId: account }],
      ),
      ...["outsider", "elsewhere"].map((id) => ({
        id: `29:account-${id}`,
        name: `Ukendt ${id}`,
        aadObjectId: `account-${id}`,
      })),
    ]);
  const ownMembers = rig.connector.members.get(own.conversation);
  // Nobody's committee lives there, and the same people are in it.
  if (ownMembers) rig.connector.members.set(NOWHERE, ownMembers);
  let presses = 0;

  function rewind(): void {
    documents.clear();
    for (const [key, document] of beginning) documents.set(key, document);
    now = NOW;
    if (ports) app = createApp(ports);
  }

  async function post(who: Writer, place: Place, what: object, activity?: string): Promise<Outcome> {
    const before = new Map(documents);
    rig.connector.sent.length = 0;
    rig.logged.length = 0;
    presses += 1;
    const status = await rig.post(
      {
        type: "message",
        id: activity ?? `press-${presses}`,
        channelId: "msteams",
        serviceUrl: rig.connector.serviceUrl,
        from: { id: `29:${who.account}`, name: who.name, aadObjectId: who.account, tenantId: who.home ?? place.tenant },
        recipient: BOT,
        conversation: {
          id:
            place.kind === "channel"
              ? `${place.conversation};messageid=${activity === undefined ? presses : 1}`
              : place.conversation,
          conversationType: place.kind,
          tenantId: place.tenant,
        },
        channelData: { tenant: { id: place.tenant } },
        ...what,
      },
      { authorization: rig.good() },
    );
    await current().idle();
    const keys = new Set([...before.keys(), ...documents.keys()]);
    const changed = [...keys].flatMap((key): Changed[] => {
      const change = { before: before.get(key) ?? null, after: documents.get(key) ?? null };
      return change.before === change.after ? [] : [change];
    });
    const faults = rig.logged.filter((line) => /turn failed|could not begin|crashed|broke/.test(line)).length;
    return { status, sent: [...rig.connector.sent], changed, faults };
  }

  return {
    own,
    neighbour,
    foreign,
    nobody: nobodysIds(neighbour.ids, own.ids),
    rig,
    rewind,
    wait(minutes) {
      now = new Date(Date.parse(now) + minutes * 60_000).toISOString();
    },
    press: (who, place, value, activity) =>
      post(who, place, { value: { cardLanguage: "da", ...value }, replyToId: "m1" }, activity),
    say: (who, place, text) =>
      post(who, place, {
        text: place.kind === "personal" ? text : `<at>${BOT.name}</at> ${text}`,
        entities: [{ type: "mention", mentioned: BOT, text: `<at>${BOT.name}</at>` }],
      }),
    close: () => rig.close(),
  };
}
