import { isIP, Socket, type LookupFunction } from "node:net";
import { z } from "zod";

/** One attempt of this process to connect. */
export interface Connection {
  host: string;
  port: number;
  /** What the name led to; null: left to the system, so that it may lead elsewhere than what was looked at. */
  addresses: string[] | null;
}

/** Every connection that this process tries to make while it is open; only those to `let through` are made. */
export interface Gate {
  tried: Connection[];
  close(): void;
}

const isFunction = (value: unknown): value is (...given: unknown[]) => unknown => typeof value === "function";
const isLookup = (value: unknown): value is LookupFunction => isFunction(value);

const Options = z.object({
  host: z.string().default("localhost"),
  port: z.coerce.number(),
  lookup: z.custom<LookupFunction>(isLookup).optional(),
});

export function openGate(letThrough: ReadonlySet<string>): Gate {
  const tried: Connection[] = [];
  const own = ownConnect();
  function connect(this: Socket, ...given: unknown[]): Socket {
    // Node's own callers hand over a list of what they were given.
    const [first]: readonly unknown[] = [given[0]].flat();
    const { host, port, lookup } = Options.parse(first);
    const addresses = isIP(host) ? [host] : lookup ? found(lookup, host) : null;
    tried.push({ host, port, addresses });
    const isOwn = addresses?.every((address) => letThrough.has(`${address}:${port}`)) === true;
    if (isOwn) Reflect.apply(own, this, given);
    else setImmediate(() => this.destroy(new Error("the gate is closed")));
    return this;
  }
  Object.defineProperty(Socket.prototype, "connect", { value: connect, configurable: true, writable: true });
  return {
    tried,
    close: () =>
      void Object.defineProperty(Socket.prototype, "connect", { value: own, configurable: true, writable: true }),
  };
}

function ownConnect(): (...given: unknown[]) => unknown {
  const own: unknown = Object.getOwnPropertyDescriptor(Socket.prototype, "connect")?.value;
  if (!isFunction(own)) throw new Error("sockets connect otherwise in this Node");
  return own;
}

/** What a lookup of ours says at once. */
function found(lookup: LookupFunction, host: string): string[] {
  const addresses: string[] = [];
  lookup(host, { all: true }, (_error, all) => {
    if (Array.isArray(all)) addresses.push(...all.map(({ address }) => address));
  });
  return addresses;
}
