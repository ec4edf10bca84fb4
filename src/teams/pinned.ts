import { request as overHttp, type IncomingMessage } from "node:http";
import { request as overHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";

/** What a name leads to: addresses of either version. Rejects where it leads nowhere. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/**
 * The answer to a GET whose connection goes to one of these addresses and nowhere else, whatever the name in `url` leads to by
 * then. Over https the certificate must still be that name's. It carries nothing of ours, and what comes is not unpacked.
 */
export function getAt(url: URL, addresses: readonly string[], signal: AbortSignal): Promise<IncomingMessage> {
  const send = url.protocol === "https:" ? overHttps : overHttp;
  const headers = { "accept-encoding": "identity" };
  return new Promise((resolve, reject) => {
    // No agent: a connection that is kept would have been made for somebody else's address.
    send(url, { lookup: lookupAmong(addresses), agent: false, headers, signal }, resolve)
      .on("error", reject)
      .end();
  });
}

const lookupAmong =
  (addresses: readonly string[]): LookupFunction =>
  (_host, { all }, done) => {
    const found = addresses.map((address) => ({ address, family: isIP(address) }));
    const [first] = found;
    if (all === true || !first) done(first ? null : new Error("no address"), found);
    else done(null, first.address, first.family);
  };
