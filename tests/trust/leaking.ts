import type { Ports } from "../../src/ports/ports.ts";
import type { Store, VersionedDocument } from "../../src/ports/store.ts";

/** In everything that anybody is called, has, wrote or sent; and in nothing else. */
export const CANARY = /kanarie/i;

/** As errors of libraries are: they quote what they were given, over several lines, in words and in codes. */
function leaking(quoted: string): Error {
  const error = new Error(`could not take {"name":"${quoted}"}\n    at kanarie (${quoted})\n    at token kanarie-eyJ0`);
  error.name = "RestError";
  return Object.assign(error, {
    code: "kanarie code of a request",
    statusCode: 500,
    request: { headers: { authorization: "Bearer kanarie-eyJ0" }, body: quoted },
    details: { body: quoted },
    cause: new Error(quoted),
  });
}

export type Fault = (store: Store, ports: Ports) => { store: Store; ports: Ports };

/** Each read or write from the nth on fails, quoting what it was given. */
export const broken =
  (nth: number, once: boolean): Fault =>
  (store, ports) => {
    let count = 0;
    const fails = (quoted: unknown): void => {
      count += 1;
      if (once ? count === nth : count >= nth) throw leaking(JSON.stringify(quoted));
    };
    return {
      ports,
      store: {
        ...store,
        async read(partition, id) {
          fails({ partition, id });
          return store.read(partition, id);
        },
        async create(document) {
          fails(document);
          return store.create(document);
        },
        async replace(document, version) {
          fails(document);
          return store.replace(document, version);
        },
        async query(query) {
          fails(query);
          return store.query(query);
        },
      },
    };
  };

/** What is stored of one kind cannot be read: its checks quote it. */
export const unreadable =
  (kind: string): Fault =>
  (store, ports) => {
    const spoilt = (document: VersionedDocument): VersionedDocument =>
      document.kind === kind ? { ...document, body: { name: "kanarie", people: "kanarie", kanarie: 1 } } : document;
    return {
      ports,
      store: {
        ...store,
        async read(partition, id) {
          const document = await store.read(partition, id);
          return document && spoilt(document);
        },
        query: async (query) => (await store.query(query)).map(spoilt),
      },
    };
  };

export const channelFails =
  (how: "throws" | "unknown" | "failed" | "unreachable"): Fault =>
  (store, ports) => {
    const answer = (): Promise<never> => Promise.reject(leaking("kanarie"));
    const failed = { kind: "failed" as const };
    const gone = { kind: "unreachable", why: "gone" } as const;
    const saidOfSend = how === "unreachable" ? gone : how === "unknown" ? { kind: how } : failed;
    const saidOfEdit = how === "unreachable" ? gone : failed;
    return {
      store,
      ports: {
        ...ports,
        messenger:
          how === "throws"
            ? { send: answer, edit: answer, open: answer }
            : {
                send: () => Promise.resolve(saidOfSend),
                edit: () => Promise.resolve(saidOfEdit),
                open: () => Promise.resolve(saidOfEdit),
              },
        roster: { members: answer, accounts: () => Promise.resolve(null) },
        files: { download: answer },
      },
    };
  };

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const handsOver =
  (file: Uint8Array): Fault =>
  (store, ports) => ({
    store,
    ports: { ...ports, files: { download: () => Promise.resolve({ kind: "bytes", bytes: file }) } },
  });

export const FILES: readonly Uint8Array[] = [
  bytes("%PDF-1.7\nkanarie"),
  bytes("PK\u0003\u0004kanarie"),
  bytes("{\\rtf1 kanarie}"),
  bytes("<html>kanarie</html>"),
  bytes("kanarie ".repeat(1000)),
  new Uint8Array(),
];
