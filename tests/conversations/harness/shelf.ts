import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Store } from "../../../src/ports/store.ts";
import { openCosmosStore } from "../../../src/storage/cosmos/index.ts";
import { openEmbeddedStore } from "../../../src/storage/embedded/index.ts";
import { patientPace } from "../../storage/cosmos/pace.ts";
import { startCosmosServer } from "../../storage/cosmos/server.ts";

/** Where dialogues keep things. A place is a name: of a folder, or of a container. */
export interface Shelf {
  /** An empty one. */
  place(): Promise<string>;
  /** Another one with the same in it. Nobody may have it open. */
  copyOf(place: string): Promise<string>;
  open(place: string): Promise<Store>;
  remove(place: string): Promise<void>;
  close(): Promise<void>;
}

const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "referent-"));

/** Folders of the embedded store. */
export function folders(): Promise<Shelf> {
  return Promise.resolve({
    place: temporaryFolder,
    async copyOf(place) {
      const copy = await temporaryFolder();
      // A closed store has put everything into the database itself; what stands beside it goes away on its own time.
      await cp(place, copy, { recursive: true, filter: (path) => !/-(?:wal|shm)$/.test(path) });
      return copy;
    },
    open: (place) => Promise.resolve(openEmbeddedStore(place)),
    remove: (place) => rm(place, { recursive: true }),
    close: () => Promise.resolve(),
  });
}

/** Containers of the server that stands in for Cosmos DB. */
export async function containers(): Promise<Shelf> {
  const server = await startCosmosServer();
  const first = await server.container();
  return {
    place: async () => (await server.container()).container,
    async copyOf(place) {
      const { container } = await server.container();
      await server.fill(container, await server.itemsOf(place));
      return container;
    },
    open: (place) => openCosmosStore({ ...first, container: place }, patientPace),
    remove: (place) => server.removeContainer(place),
    close: () => server.stop(),
  };
}
