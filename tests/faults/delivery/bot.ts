import { writeSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { createWakes } from "../../../src/app/wakes.ts";
import { createOutbox } from "../../../src/app/outbox.ts";
import type { Message } from "../../../src/ports/messenger.ts";
import type { Ports } from "../../../src/ports/ports.ts";
import { records as recordsOf } from "../../../src/ports/records.ts";
import type { Store } from "../../../src/ports/store.ts";
import { openCosmosStore } from "../../../src/storage/cosmos/index.ts";
import { openEmbeddedStore } from "../../../src/storage/embedded/index.ts";
import { patientPace } from "../../storage/cosmos/pace.ts";
import { Orders, type Point } from "./orders.ts";
import type { Posted } from "./sink.ts";

// A bot that sends what is due, in a process of its own, and that says at which point it is. It ends itself, or stands
// still, at the point that its orders name: exactly there, which nobody from outside could hit.

const orders = Orders.parse(JSON.parse(process.argv[2] ?? ""));
let left = orders.fate?.nth ?? 0;

/** In the pipe when it returns, whatever becomes of this process. */
function reach(point: Point, id: string): void {
  writeSync(1, `${point} ${id}\n`);
  if (orders.fate?.point !== point || !id.includes(orders.fate.of) || --left !== 0) return;
  process.kill(process.pid, orders.fate.signal);
}

const clock = (): string =>
  new Date(Date.parse(orders.beginning) + (Date.now() - orders.begun) * orders.speed).toISOString();

function watched(store: Store): Store {
  return {
    ...store,
    async replace(document, version) {
      const of = `${document.partition}/${document.id}`;
      const isClaim = document.kind === "outbox" && document.state === "sending";
      if (isClaim) reach("claiming", of);
      const written = await store.replace(document, version);
      if (document.kind !== "outbox") return written;
      if (!written) writeSync(1, `refused ${document.state}:${of}\n`);
      else reach(isClaim ? "claimed" : "marked", of);
      return written;
    },
  };
}

const referenceIn = (message: Message): string => /Ref\. ([0-9a-f]{4})/u.exec(JSON.stringify(message))?.[1] ?? "";

const plain = orders.cosmos ? await openCosmosStore(orders.cosmos, patientPace) : openEmbeddedStore(orders.folder);
const store = watched(plain);
const messenger: Ports["messenger"] = {
  async send({ conversation }, message) {
    reach("checked", conversation);
    const isAgain = JSON.stringify(message).includes("Måske har du fået den her før");
    const posted: Posted = {
      bot: orders.name,
      conversation,
      text: message.text,
      reference: referenceIn(message),
      isAgain,
    };
    const response = await fetch(orders.sink, { method: "POST", body: JSON.stringify(posted) });
    const activity = await response.text();
    reach("sent", conversation);
    return { kind: "sent", activity };
  },
  edit: (_to, activity) => Promise.resolve({ kind: "sent", activity }),
  open: () => Promise.resolve({ kind: "unreachable", why: "gone" }),
};
const records = recordsOf(store);
const ports: Ports = {
  ...{ clock, store, messenger },
  roster: { members: () => Promise.resolve([]), accounts: () => Promise.resolve(null) },
  files: { download: () => Promise.resolve({ kind: "failed" }) },
  log: { info: () => undefined, error: (event, error) => writeSync(2, `${event}: ${String(error)}\n`) },
};
const outbox = createOutbox(ports, records, createWakes(ports, records));

/** Whether there is nothing left to be done, by anybody. */
async function isDone(partition: string): Promise<boolean> {
  for (const state of ["pending", "sending"])
    if ((await records.outbox.list({ partition, state, limit: 1 })).length > 0) return false;
  return true;
}

reach("begun", "");
let open = orders.committees;
while (open.length > 0) {
  const still: string[] = [];
  // One committee after the other: of each process at most one message is under way.
  for (const id of open) {
    outbox.deliver(id);
    await outbox.idle();
    if (await isDone(id)) writeSync(1, `finished ${id}\n`);
    else still.push(id);
  }
  open = still;
  if (open.length > 0) await wait(200);
}
await plain.close();
writeSync(1, "done \n");
process.exit(0);
