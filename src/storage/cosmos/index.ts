import type { Container } from "@azure/cosmos";
import { z } from "zod";
import type { Query, Store, StoredDocument, VersionedDocument } from "../../ports/store.ts";
import type { CosmosConfig } from "../../config.ts";
import { createClient } from "./client.ts";
import { findContainer } from "./container.ts";
import { faultOf } from "./faults.ts";
import { documentOf, itemOf, OVERWRITTEN, readItem, versionOf, versionText, writesAfter, type Item } from "./item.ts";
import { itemId } from "./itemId.ts";
import type { Report } from "./httpClient.ts";
import { retrying, type Attempt, type Pace, type Patience } from "./retrying.ts";
import { select } from "./select.ts";

/** An identity's first token takes longer than any later one, and nobody is waiting for an answer. In milliseconds. */
const AT_START: Patience = { try: 10_000, inAll: 25_000 };

/** As many as the service takes: a committee's list is one request. */
const PAGE = 1_000;

const NOT_FOUND = 404;
const TAKEN = 409;
const CHANGED = 412;

const Page = z.object({ resources: z.array(z.unknown()).default([]), continuationToken: z.string().optional() });

/**
 * A store in Azure Cosmos DB, for as many processes as there are. Throws `StoreUnusable` where the database or the
 * container is missing or is no good.
 */
export async function openCosmosStore(place: CosmosConfig, pace: Pace, report?: Report): Promise<Store> {
  const client = await createClient(place, report);
  const container = await findContainer(client, place, retrying(pace, AT_START));
  const patiently = retrying(pace);
  const at = itemsOf(container);

  /** A write of ours that nobody answered: whether it was done is told by its mark. */
  async function recognised(document: StoredDocument, mark: string, signal: AbortSignal) {
    const found = await at.read(document.partition, document.id, signal);
    if (!found?.writes.includes(mark)) return null;
    const isLatest = found.writes[0] === mark;
    const etag = isLatest ? found._etag : OVERWRITTEN;
    return { ...document, version: versionText({ etag, writes: found.writes }) };
  }

  /** `refused`: the status that says that another writer was first. */
  function write(
    document: StoredDocument,
    { refused, mark, send }: { refused: number[]; mark: string; send: (signal: AbortSignal) => Promise<string> },
  ) {
    return async ({ signal, mayHaveHappened }: Attempt): Promise<VersionedDocument | null> => {
      try {
        return { ...document, version: await send(signal) };
      } catch (error) {
        if (!isStatus(error, ...refused)) throw error;
        return mayHaveHappened ? recognised(document, mark, signal) : null;
      }
    };
  }

  return {
    isShared: true,
    read: (partition, id) =>
      patiently("read", async ({ signal }) => {
        const item = await at.read(partition, id, signal);
        return item && documentOf(item);
      }),
    create(document) {
      const mark = pace.mark();
      const send = (signal: AbortSignal): Promise<string> => at.create(document, [mark], signal);
      return patiently("create", write(document, { refused: [TAKEN], mark, send }));
    },
    replace(document, version) {
      const mark = pace.mark();
      const from = versionOf(version);
      const writes = writesAfter(mark, from);
      const send = (signal: AbortSignal): Promise<string> => at.replace(document, writes, from.etag, signal);
      return patiently("replace", write(document, { refused: [CHANGED, NOT_FOUND], mark, send }));
    },
    remove: (partition, id, version) =>
      patiently("remove", async ({ signal, mayHaveHappened }) => {
        try {
          await at.remove(partition, id, versionOf(version).etag, signal);
          return true;
        } catch (error) {
          if (!isStatus(error, CHANGED, NOT_FOUND)) throw error;
          // It is gone: by this write, for all that anybody can tell.
          return mayHaveHappened && isStatus(error, NOT_FOUND);
        }
      }),
    async query(query) {
      const found = new Map<string, VersionedDocument>();
      let from: string | undefined;
      do {
        const page = await patiently("query", ({ signal }) => at.page(query, from, signal));
        // Of one that was moved on while the pages came, the later state.
        for (const document of page.documents) found.set(document.id, document);
        from = page.next;
      } while (from !== undefined);
      return [...found.values()].slice(0, query.limit);
    },
    close() {
      client.dispose();
      return Promise.resolve();
    },
  };
}

/** One request each; what the service says other than "done" is thrown. */
function itemsOf(container: Container) {
  const item = (partition: string, id: string) => container.item(itemId(id), partition);
  const onlyIf = (etag: string) => ({ accessCondition: { type: "IfMatch", condition: etag } });
  return {
    async read(partition: string, id: string, abortSignal: AbortSignal): Promise<Item | null> {
      const { resource, statusCode, substatus } = await item(partition, id).read<Record<string, unknown>>({
        abortSignal,
      });
      // The SDK takes this for an answer; but of a container that is gone it is none.
      if (statusCode === NOT_FOUND && substatus) throw Object.assign(new Error("not found"), { code: 404, substatus });
      return statusCode === NOT_FOUND ? null : readItem(resource);
    },
    async create(document: StoredDocument, writes: string[], abortSignal: AbortSignal): Promise<string> {
      const { etag } = await container.items.create(itemOf(document, writes), { abortSignal });
      return versionText({ etag, writes });
    },
    async replace(document: StoredDocument, writes: string[], from: string, abortSignal: AbortSignal): Promise<string> {
      const { partition, id } = document;
      const options = { abortSignal, ...onlyIf(from) };
      const { etag } = await item(partition, id).replace(itemOf(document, writes), options);
      return versionText({ etag, writes });
    },
    async remove(partition: string, id: string, from: string, abortSignal: AbortSignal): Promise<void> {
      await item(partition, id).delete({ abortSignal, ...onlyIf(from) });
    },
    async page(query: Query, from: string | undefined, abortSignal: AbortSignal) {
      const asked = container.items.query<unknown>(select(query), {
        partitionKey: query.partition,
        maxItemCount: PAGE,
        abortSignal,
        ...(from !== undefined && { continuationToken: from }),
      });
      const { resources, continuationToken: next } = Page.parse(await asked.fetchNext());
      return { documents: resources.map((one) => documentOf(readItem(one))), next };
    },
  };
}

/** Of the document itself: an answer about something around it has a substatus. */
function isStatus(error: unknown, ...expected: number[]): boolean {
  const fault = faultOf(error);
  return fault?.status != null && fault.substatus === 0 && expected.includes(fault.status);
}
