import { createServer, type RequestListener, type Server } from "node:http";

/** How long somebody may take to ask, and how many may ask at a time. */
export interface FrontLimits {
  headersMilliseconds: number;
  /** The whole of a request, its body too; not the answer to it. */
  requestMilliseconds: number;
  connections: number;
}

/** The channel sends a request in one go, over some dozens of connections. */
const LIMITS: FrontLimits = { headersMilliseconds: 10_000, requestMilliseconds: 20_000, connections: 500 };

/** How often it looks for those who take too long. */
const CHECK_MILLISECONDS = 1_000;

/** What listens: Node's own server before restify's, which has none of these limits and cannot be given them. */
export function createFront(handle: RequestListener, limits = LIMITS): Server {
  const { headersMilliseconds, requestMilliseconds, connections } = limits;
  const server = createServer(
    {
      headersTimeout: headersMilliseconds,
      requestTimeout: requestMilliseconds,
      connectionsCheckingInterval: Math.min(CHECK_MILLISECONDS, headersMilliseconds),
    },
    handle,
  );
  server.maxConnections = connections;
  return server;
}
