import { writeFileSync } from "node:fs";
import { z } from "zod";
import type { Store } from "../../../src/ports/store.ts";
import { handedOver, minutesOfOctober } from "../../features/papers.ts";
import { asta, committee, maria } from "../../features/vest.ts";

/** Documents as they lie in a store. */
export const dated = z.array(
  z.object({
    partition: z.string(),
    id: z.string(),
    kind: z.string(),
    state: z.string(),
    sort: z.string(),
    body: z.record(z.string(), z.unknown()),
  }),
);

const KINDS = [
  "committee",
  "committeeEntry",
  "committeeName",
  "conversation",
  "meeting",
  "minutes",
  "action",
  "draft",
  "change",
  "outbox",
  "post",
];

async function everythingIn(store: Store, partitions: readonly string[]): Promise<z.infer<typeof dated>> {
  const found = [];
  for (const partition of partitions)
    for (const kind of KINDS) found.push(...(await store.query({ partition, kind, limit: 3 })));
  return dated.parse(found);
}

/** `node --import tsx tests/ports/versions/write.ts FILE`: what this version keeps of a committee that does all sorts of things. */
async function write(file: string): Promise<void> {
  const stage = await handedOver(minutesOfOctober);
  await stage.press(asta, "Christina Lund");
  await stage.press(asta, "Publicér i kanalen");
  await stage.say(maria, "afbud, Jørgen Rask kommer i stedet");
  await stage.say(maria, "punkt til næste møde: Nærhospitaler");
  await stage.say(asta, "læg dagsordenen i kanalen");
  await stage.records.names.create({
    tenant: committee.tenant,
    name: "vest",
    committee: committee.id,
    at: "2026-12-01T08:00:00.000Z",
  });
  const { store } = stage.ports;
  const keys = [`names:${committee.tenant}`, "directory", committee.id];
  const chats = committee.people.flatMap(({ account }) =>
    account === null ? [] : [`personal:${committee.tenant}/${account}`],
  );
  const documents = await everythingIn(store, [...keys, ...chats]);
  writeFileSync(file, `${JSON.stringify(documents, null, 1)}\n`);
}

const [, self, file] = process.argv;
if (self?.endsWith("versions/write.ts") && file !== undefined) await write(file);
