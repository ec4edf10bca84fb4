import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { records as recordsOf, type Records } from "../../../src/ports/records.ts";
import { openCosmosStore } from "../../../src/storage/cosmos/index.ts";
import { openEmbeddedStore } from "../../../src/storage/embedded/index.ts";
import { patientPace } from "../../storage/cosmos/pace.ts";
import { startCosmosServer } from "../../storage/cosmos/server.ts";
import type { Orders } from "./orders.ts";

/** A store that processes are given, and that is looked at before and after. */
export interface Place {
  orders: Pick<Orders, "cosmos" | "folder">;
  /** Of the embedded store only while nobody else has it open. */
  looking<T>(look: (records: Records) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

export async function cosmosPlace(): Promise<Place> {
  const server = await startCosmosServer();
  const { credential, ...where } = await server.container();
  if (credential.kind !== "key") throw new Error("the tests' server is known by a key");
  const cosmos = { ...where, credential };
  const store = await openCosmosStore(cosmos, patientPace);
  return {
    orders: { cosmos, folder: "" },
    looking: (look) => look(recordsOf(store)),
    async remove() {
      await store.close();
      await server.stop();
    },
  };
}

export async function embeddedPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "referent-"));
  return {
    orders: { cosmos: null, folder },
    async looking(look) {
      const store = openEmbeddedStore(folder);
      try {
        return await look(recordsOf(store));
      } finally {
        await store.close();
      }
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
