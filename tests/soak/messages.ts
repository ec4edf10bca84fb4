import { playgroundPlaces } from "../../src/demonstration/playground.ts";
import type { Writer } from "../bench/committees.ts";
import { signed, signedByPublicKey, unsigned, type Key } from "../trust/issuer.ts";

export const TENANT = playgroundPlaces.tenant;
export const APP = "22222222-0000-4000-8000-000000000002";

export interface Posted {
  kind: "good" | "document" | "hostile";
  /** What is asked, where that is told by itself. */
  asks?: string;
  headers: Record<string, string>;
  body: string;
}

/** Mostly reading, as committees do; what is written is taken back again, so that a committee does not grow without end. */
const SAYS: readonly ((nth: number) => string)[] = [
  () => "dagsorden",
  () => "hvem kommer?",
  () => "mine opgaver",
  () => "hjælp",
  () => "afbud",
  () => "hvad besluttede vi om nærhospitaler?",
  () => "jeg kommer alligevel",
  () => "hvornår er næste møde?",
  (nth) => `Christina Lund laver et overblik over projekter ${nth}. gang`,
  () => "fortryd",
  () => "hvad er punkt 3?",
  () => "noget helt andet som ingen forstår",
];

let posted = 0;

interface Around {
  key: Key;
  issuer: string;
  service: string;
}

/** `packed`: a body that says it is packed and is not as well, which ends a bare echo. Good ones, with a hostile one after every fourth. */
export function messages(writer: Writer, around: Around & { packed: boolean }): (nth: number) => Posted {
  const { key, issuer, service } = around;
  const claims = () => {
    const now = Math.floor(Date.now() / 1000);
    return { iss: issuer, aud: APP, serviceurl: service, nbf: now - 60, exp: now + 3600 };
  };
  let token = { until: 0, text: "" };
  // As Teams does, which does not sign each message anew.
  const bearer = (): string => {
    if (Date.now() > token.until) token = { until: Date.now() + 60_000, text: `Bearer ${signed(key, claims())}` };
    return token.text;
  };
  const bad = hostile(writer, service, bearer, () => ({ key, claims: claims() }));
  const packed: Hostile = () => ({
    headers: { ...heads(bearer()), "content-encoding": "gzip" },
    body: activity(writer, service, { text: "dagsorden" }),
  });
  if (around.packed) bad.push(packed);
  return (nth) => {
    if (nth % 5 === 4) {
      const one = bad[Math.floor(nth / 5) % bad.length];
      if (one) return { kind: "hostile", ...one() };
    }
    const good = nth - Math.floor(nth / 5);
    const text = SAYS[good % SAYS.length]?.(good) ?? "hjælp";
    return {
      kind: "good",
      asks: text.replace(/\d+/g, "…"),
      headers: heads(bearer()),
      body: activity(writer, service, { text }),
    };
  };
}

/** A document, and that what was read of it is thrown away: no secretariat has a hundred drafts open. */
export function document(writer: Writer, around: Around): [Posted, Posted] {
  const now = Math.floor(Date.now() / 1000);
  const { key, issuer, service } = around;
  const claims = { iss: issuer, aud: APP, serviceurl: service, nbf: now - 60, exp: now + 3600 };
  const file = {
    contentType: "application/vnd.microsoft.teams.file.download.info",
    name: "referat.md",
    content: { downloadUrl: "https://contoso.sharepoint.com/referat.md", uniqueId: "f", fileType: "md" },
  };
  const headers = heads(`Bearer ${signed(key, claims)}`);
  return [
    { kind: "document", headers, body: activity(writer, service, { text: "", attachments: [file] }) },
    { kind: "document", headers, body: activity(writer, service, { text: "kassér udkastet" }) },
  ];
}

const heads = (authorization: string): Record<string, string> => ({
  "content-type": "application/json",
  authorization,
});

function activity({ name, account }: Writer, service: string, more: object): string {
  return JSON.stringify({
    type: "message",
    id: `soak-${posted++}`,
    timestamp: new Date().toISOString(),
    channelId: "msteams",
    serviceUrl: service,
    from: { id: `29:${account}`, name, aadObjectId: account },
    recipient: playgroundPlaces.bot,
    conversation: { id: `a:${account}`, conversationType: "personal", tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    textFormat: "plain",
    locale: "da-DK",
    ...more,
  });
}

type Hostile = () => Omit<Posted, "kind">;

/** What the edge and the token check are for, one of each. */
function hostile(
  writer: Writer,
  service: string,
  bearer: () => string,
  signing: () => { key: Key; claims: object },
): Hostile[] {
  const body = (more: object = { text: "dagsorden" }): string => activity(writer, service, more);
  const by =
    (make: (given: { key: Key; claims: object }) => string): Hostile =>
    () => ({
      headers: heads(`Bearer ${make(signing())}`),
      body: body(),
    });
  const posting =
    (make: () => string): Hostile =>
    () => ({ headers: heads(bearer()), body: make() });
  return [
    () => ({ headers: { "content-type": "application/json" }, body: body() }),
    () => ({ headers: heads("Basic YTpi"), body: body() }),
    by(({ key, claims }) => unsigned(key, claims)),
    by(({ key, claims }) => signedByPublicKey(key, claims)),
    by(({ key, claims }) => signed(key, { ...claims, exp: 1 })),
    by(({ key, claims }) => signed(key, { ...claims, aud: "another" })),
    by(({ key, claims }) => signed(key, claims, { kid: "unknown" })),
    posting(() => "{"),
    posting(() => "[".repeat(5000)),
    posting(() => body({ text: "x".repeat(300_000) })),
    posting(() => body({ text: 7, value: { toString: 1 }, attachments: "none" })),
    posting(() => body({ text: "dagsorden" }).replace('"text"', '"__proto__":{"polluted":1},"text"')),
    posting(() => body({ type: "somethingElse" })),
    posting(() =>
      body({ type: "invoke", name: "adaptiveCard/action", value: { action: { verb: "x", data: { a: [1] } } } }),
    ),
    posting(() => body({ text: "‮afbud​".repeat(500) })),
  ];
}
