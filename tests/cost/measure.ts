import { accept } from "../../src/domain/decision.ts";
import { CONVERSATION, records as recordsOf } from "../../src/ports/records.ts";
import type { Query, Store, StoredDocument } from "../../src/ports/store.ts";
import { personalKey, sharedKey } from "../../src/domain/conversation.ts";
import { openCosmosStore } from "../../src/storage/cosmos/index.ts";
import { itemOf } from "../../src/storage/cosmos/item.ts";
import { october } from "../features/papers.ts";
import { setStage } from "../features/stage.ts";
import { channel, committee, lisbeth, nextMeeting } from "../features/vest.ts";
import { kindOf } from "../storage/cosmos/allowed.ts";
import { startProxy, type Exchange } from "../storage/cosmos/proxy.ts";
import { patientPace } from "../storage/cosmos/pace.ts";
import { startCosmosServer } from "../storage/cosmos/server.ts";
import { folders } from "../conversations/harness/shelf.ts";
import { askings, items, type Asking } from "./commands.ts";
import { counting } from "./counting.ts";
import { manyDocuments } from "./many.ts";

/** What one command asks of the store until it is answered, and what goes on after that (messages to others). */
export interface Cost {
  reads: number;
  queries: number;
  /** Documents written, but for the next two; those of them that are actions. */
  writes: number;
  actions: number;
  /** Messages to others. */
  outbox: number;
  /** Entries of the log of changes. */
  audit: number;
  /** Writes that another document stood in the way of. */
  refused: number;
  /** Sent and received. */
  bytes: number;
  /** Modelled request units. */
  units: number;
  /** Partitions that queries asked, and those that documents were read from or written to. */
  partitions: number;
  /** Requests after the answer, and their modelled request units. */
  after: number;
  afterUnits: number;
}

export interface Measured {
  asking: Asking;
  cost: Cost;
}

/** One request to the store. */
export interface Step {
  kind: ReturnType<typeof kindOf>;
  partition: string;
  body: string;
  answer: string;
  isDone: boolean;
}

const KILOBYTE = 1_024;

/**
 * Modelled, not measured: a point read is 1 RU a KB, a write 5 RU a KB, a query 2.5 RU and 1 RU for each KB that it
 * answers beyond the first. Parts of a KB count as one. A write that is refused costs as much as one that is done.
 * Source: https://learn.microsoft.com/azure/cosmos-db/request-units, rounded up.
 */
export function unitsOf({ kind, body, answer }: Step): number {
  const kilobytes = (text: string): number => Math.max(1, Math.ceil(Buffer.byteLength(text) / KILOBYTE));
  switch (kind) {
    case "read":
      return kilobytes(answer);
    case "query":
      return 2.5 + kilobytes(answer) - 1;
    case "create":
    case "replace":
      return 5 * kilobytes(body);
    case "remove":
      return 5;
    default:
      return 0;
  }
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

function costOf(turn: readonly Step[], after: readonly Step[]): Cost {
  const count = (fits: (one: Step) => boolean): number => turn.filter(fits).length;
  const isWrite = ({ kind }: Step): boolean => kind === "create" || kind === "replace" || kind === "remove";
  const isDone = (one: Step): boolean => isWrite(one) && one.isDone;
  const isOf = (one: Step, kind: string): boolean => isDone(one) && one.body.includes(`"kind":"${kind}"`);
  const outbox = count((one) => isOf(one, "outbox"));
  const audit = count((one) => isOf(one, "change"));
  return {
    reads: count(({ kind }) => kind === "read"),
    queries: count(({ kind }) => kind === "query"),
    writes: count(isDone) - outbox - audit,
    actions: count((one) => isOf(one, "action")),
    outbox,
    audit,
    refused: count((one) => isWrite(one) && !one.isDone),
    bytes: sum(turn.map(({ body, answer }) => Buffer.byteLength(body) + Buffer.byteLength(answer))),
    units: sum(turn.map(unitsOf)),
    partitions: new Set(turn.map(({ partition }) => partition)).size,
    after: after.length,
    afterUnits: sum(after.map(unitsOf)),
  };
}

/** What a stage sets out with, as documents. */
async function documentsIn(store: Store): Promise<StoredDocument[]> {
  const chats = committee.people.flatMap(({ account }) =>
    account === null ? [] : [personalKey(committee.tenant, account)],
  );
  const kinds = ["committee", "committeeEntry", "conversation", "meeting"];
  const partitions = ["directory", committee.id, sharedKey(channel.conversation), ...chats];
  const queries: Query[] = partitions.flatMap((partition) => kinds.map((kind) => ({ partition, kind })));
  return (await Promise.all(queries.map((query) => store.query(query)))).flat();
}

/** A store of its own for one command, what was asked of it until now, and how to throw it away. */
interface Shop {
  store: Store;
  steps(): Step[];
  discard(): Promise<void>;
}

async function measure(asking: Asking, open: (first: readonly StoredDocument[]) => Promise<Shop>): Promise<Cost> {
  const stage = await setStage({ meetings: [october, { ...nextMeeting, items }] });
  const { store, ...shop } = await open(await documentsIn(stage.ports.store));
  stage.ports.store = store;
  stage.restart();
  // Who has written before is known to write Danish; and the first turn of a process looks for what was left.
  const { conversations } = recordsOf(store);
  for (const { account } of committee.people)
    if (account !== null)
      await conversations.change(personalKey(committee.tenant, account), CONVERSATION, (chat) =>
        accept({ ...chat, language: "da" }),
      );
  await stage.say(lisbeth, "hjælp");
  for (const one of asking.before) await one(stage);
  const { app } = stage;
  const idle = app.idle.bind(app);
  const from = shop.steps().length;
  let answered = from;
  app.idle = () => {
    answered = shop.steps().length;
    return idle();
  };
  await asking.say(stage);
  const cost = costOf(shop.steps().slice(from, answered), shop.steps().slice(answered));
  await shop.discard();
  return cost;
}

const stepOf = (exchange: Exchange): Step => ({
  kind: kindOf(exchange),
  partition: exchange.headers["x-ms-documentdb-partitionkey"] ?? "",
  body: exchange.body,
  answer: exchange.answer,
  isDone: (exchange.status ?? 500) < 300,
});

/** What every command costs in a new committee: counted where the requests of the real SDK go by. */
export async function measureAll(): Promise<Measured[]> {
  const server = await startCosmosServer();
  const proxy = await startProxy(server);
  const measured: Measured[] = [];
  try {
    for (const asking of askings(1)) {
      const cost = await measure(asking, async (first) => {
        const place = await server.container();
        await server.fill(
          place.container,
          first.map((document) => itemOf(document, [])),
        );
        const store = await openCosmosStore({ ...place, endpoint: proxy.endpoint }, patientPace);
        const from = proxy.exchanges.length;
        return {
          store,
          steps: () => proxy.exchanges.slice(from).map(stepOf),
          async discard() {
            await store.close();
            await server.removeContainer(place.container);
          },
        };
      });
      measured.push({ asking, cost });
    }
  } finally {
    await proxy.stop();
    await server.stop();
  }
  return measured;
}

/**
 * The same in a committee with so many meetings and actions. The server of the tests looks through all of them in each
 * query, so here it is the embedded store that is asked: a request of the port is one request to either (a test says so).
 */
export async function measureLarge({ meetings, actions }: { meetings: number; actions: number }): Promise<Measured[]> {
  const shelf = await folders();
  const full = await shelf.place();
  const filling = await shelf.open(full);
  await Promise.all((await manyDocuments(meetings, actions)).map((document) => filling.create(document)));
  await filling.close();
  const measured: Measured[] = [];
  for (const asking of askings(actions + 1)) {
    const cost = await measure(asking, async (first) => {
      const place = await shelf.copyOf(full);
      const store = await shelf.open(place);
      for (const document of first) await store.create(document);
      const steps: Step[] = [];
      return {
        store: counting(store, steps),
        steps: () => steps,
        async discard() {
          await store.close();
          await shelf.remove(place);
        },
      };
    });
    measured.push({ asking, cost });
  }
  await shelf.remove(full);
  return measured;
}
