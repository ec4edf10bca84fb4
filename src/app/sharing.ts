import type { Store } from "../ports/store.ts";

/**
 * A store of which what several turns ask for in the same moment is asked once. What was asked for before a write in its
 * partition was answered is not shared with those who ask after that.
 */
export function sharing(store: Store): Store {
  const read = askedOnce(store.read.bind(store));
  const query = askedOnce((_partition, asked: Parameters<Store["query"]>[0]) => store.query(asked));

  async function writing<T>(partition: string, write: Promise<T>): Promise<T> {
    try {
      return await write;
    } finally {
      read.wrote(partition);
      query.wrote(partition);
    }
  }

  return {
    ...(store.isShared && { isShared: true }),
    read: (partition, id) => read.ask(partition, id),
    query: (asked) => query.ask(asked.partition, asked),
    create: (document) => writing(document.partition, store.create(document)),
    replace: (document, version) => writing(document.partition, store.replace(document, version)),
    remove: (partition, id, version) => writing(partition, store.remove(partition, id, version)),
    close: () => store.close(),
  };
}

function askedOnce<What, T>(ask: (partition: string, what: What) => Promise<T>) {
  const underWay = new Map<string, Map<string, Promise<T>>>();

  async function alone(partition: string, what: What, name: string): Promise<T> {
    const others = underWay.get(partition) ?? new Map<string, Promise<T>>();
    underWay.set(partition, others);
    const asked = ask(partition, what);
    others.set(name, asked);
    try {
      return await asked;
    } finally {
      if (others.get(name) === asked) others.delete(name);
      if (others.size === 0 && underWay.get(partition) === others) underWay.delete(partition);
    }
  }

  return {
    async ask(partition: string, what: What): Promise<T> {
      const name = JSON.stringify(what);
      const before = underWay.get(partition)?.get(name);
      if (!before) return alone(partition, what, name);
      try {
        return await before;
      } catch {
        // Perhaps it was only the time of the other's turn that was over.
        return alone(partition, what, name);
      }
    },
    wrote(partition: string): void {
      underWay.delete(partition);
    },
  };
}
