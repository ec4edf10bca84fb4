import { createHmac, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { createServer } from "node:http";
import { ServiceClientCredentialsFactory } from "botframework-connector";
import type { Issuer } from "../../src/teams/authentication.ts";
import { portOf } from "../conversations/harness/connector.ts";

/** What the bot proves itself by to this issuer's channel. */
export const BOT_TOKEN = "the-bots-own-token";

export interface Key {
  id: string;
  publicKey: KeyObject;
  privateKey: KeyObject;
}

/** Signs as Microsoft does, on loopback, with keys that are made anew in every run. */
export interface LocalIssuer {
  issuer: Issuer;
  /** `endorsements`: for which channels it may sign; absent: it does not say. */
  publish(id: string, endorsements?: readonly string[]): Key;
  withdraw(id: string): void;
  close(): Promise<void>;
}

export async function startIssuer(appId: string): Promise<LocalIssuer> {
  const published = new Map<string, object>();
  const server = createServer((request, response) => {
    const address = `http://127.0.0.1:${portOf(server.address())}`;
    const metadata = { issuer: address, jwks_uri: `${address}/keys`, id_token_signing_alg_values_supported: ["RS256"] };
    const answer = request.url === "/keys" ? { keys: [...published.values()] } : metadata;
    response.writeHead(200, { "content-type": "application/json", connection: "close" });
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const name = `http://127.0.0.1:${portOf(server.address())}`;
  return {
    issuer: {
      name,
      metadata: `${name}/openid`,
      credentials: new LocalCredentials(appId),
    },
    publish(id, endorsements) {
      const key = newKey(id);
      const { kty, n, e } = key.publicKey.export({ format: "jwk" });
      published.set(id, { kty, n, e, use: "sig", kid: id, ...(endorsements && { endorsements }) });
      return key;
    },
    withdraw: (id) => void published.delete(id),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

/** The bot proves itself to it by the same word always. */
export class LocalCredentials extends ServiceClientCredentialsFactory {
  readonly #appId: string;
  constructor(appId: string) {
    super();
    this.#appId = appId;
  }
  isValidAppId(id: string): Promise<boolean> {
    return Promise.resolve(id === this.#appId);
  }
  isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }
  createCredentials(): ReturnType<ServiceClientCredentialsFactory["createCredentials"]> {
    return Promise.resolve({
      signRequest(request) {
        request.headers.set("authorization", `Bearer ${BOT_TOKEN}`);
        return Promise.resolve(request);
      },
    });
  }
}

/** Of a key that nobody published, too. */
export const newKey = (id: string): Key => ({ id, ...generateKeyPairSync("rsa", { modulusLength: 2048 }) });

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A signed token; `head` changes what it says about its signature. */
export function signed(key: Key, claims: object, head: object = {}): string {
  const said = `${encoded({ alg: "RS256", typ: "JWT", kid: key.id, ...head })}.${encoded(claims)}`;
  return `${said}.${sign("sha256", Buffer.from(said), key.privateKey).toString("base64url")}`;
}

/** `alg: none`, as a library would make it: the last part is empty unless something is given. */
export const unsigned = (key: Key, claims: object, last = ""): string =>
  `${encoded({ alg: "none", typ: "JWT", kid: key.id })}.${encoded(claims)}.${last}`;

/** Signed with what everybody knows, for whoever takes the public key for a shared secret. */
export function signedByPublicKey(key: Key, claims: object): string {
  const said = `${encoded({ alg: "HS256", typ: "JWT", kid: key.id })}.${encoded(claims)}`;
  const secret = key.publicKey.export({ type: "spki", format: "pem" });
  return `${said}.${createHmac("sha256", secret).update(said).digest("base64url")}`;
}
