import { TENANT } from "../teams/post.ts";
import { newKey, signed, signedByPublicKey, unsigned } from "./issuer.ts";
import { APP, type TeamsRig } from "./teamsRig.ts";

export interface TokenCase {
  name: string;
  /** `authorization` null: there is no such header. `changes`: of the activity. */
  make: (rig: TeamsRig) => { authorization: string | null; changes?: object };
  /** By how many milliseconds the clock is put forward. */
  later?: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const seconds = (): number => Math.floor(Date.now() / 1000);

const header = (name: string, authorization: string | null): TokenCase => ({ name, make: () => ({ authorization }) });

/** A well-signed token that says something else than a good one. */
const saying = (name: string, changes: (rig: TeamsRig) => object): TokenCase => ({
  name,
  make: (rig) => ({ authorization: `Bearer ${signed(rig.key, rig.claims(changes(rig)))}` }),
});

/** A token that is made otherwise. */
const made = (name: string, token: (rig: TeamsRig) => string): TokenCase => ({
  name,
  make: (rig) => ({ authorization: `Bearer ${token(rig)}` }),
});

/** A good token before an activity that it is not for. */
const before = (name: string, changes: object): TokenCase => ({
  name,
  make: (rig) => ({ authorization: rig.good(), changes }),
});

/** A token and an activity that agree on a service. */
const service = (serviceUrl: string): TokenCase => ({
  name: `a service that is not on the list, ${serviceUrl}`,
  make: (rig) => ({
    authorization: `Bearer ${signed(rig.key, rig.claims({ serviceurl: serviceUrl }))}`,
    changes: { serviceUrl },
  }),
});

/** What Microsoft's directory signs for the Bot Framework's emulator, and for other bots. */
const EMULATOR = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";

export const refused: readonly TokenCase[] = [
  header("no token", null),
  header("an empty header", ""),
  header("a scheme without a token", "Bearer "),
  header("garbage", "Bearer garbage"),
  header("garbage in three parts", "Bearer aaaa.bbbb.cccc"),
  header("Basic", "Basic bWV0dGU6aGVq"),
  { name: "a token under another scheme", make: (rig) => ({ authorization: rig.good().replace("Bearer", "Basic") }) },
  { name: "a token without a scheme", make: (rig) => ({ authorization: rig.good().replace("Bearer ", "") }) },
  { name: "two tokens", make: (rig) => ({ authorization: `${rig.good()}, ${rig.good()}` }) },
  saying("a token that expired six minutes ago", () => ({ exp: seconds() - 6 * MINUTE })),
  saying("a token that is good in six minutes", () => ({ nbf: seconds() + 6 * MINUTE })),
  saying("a token without an end", () => ({ exp: undefined })),
  saying("a token whose end is no time", () => ({ exp: "2999-01-01" })),
  saying("a token for another bot", () => ({ aud: "33333333-0000-4000-8000-000000000003" })),
  saying("a token for several bots", () => ({ aud: [APP, "33333333-0000-4000-8000-000000000003"] })),
  saying("a token for nobody", () => ({ aud: undefined })),
  saying("a token for an empty app id", () => ({ aud: "" })),
  saying("a token of another issuer", () => ({ iss: "https://login.example" })),
  saying("a token of an issuer that only looks like it", ({ local }) => ({ iss: `${local.issuer.name}/` })),
  saying("a token of no issuer", () => ({ iss: undefined })),
  saying("the token of an emulator", () => ({ iss: EMULATOR, appid: APP, ver: "1.0" })),
  saying("the token of another bot", () => ({
    iss: EMULATOR,
    appid: "33333333-0000-4000-8000-000000000003",
    ver: "1.0",
  })),
  made("an unknown key", (rig) => signed(newKey("unknown"), rig.claims())),
  made("a key without a name", (rig) => signed(rig.key, rig.claims(), { kid: undefined })),
  made("a key whose name is no text", (rig) => signed(rig.key, rig.claims(), { kid: { id: "first" } })),
  made("a known name on an unknown key", (rig) => signed(newKey("first"), rig.claims())),
  made("a wrong signature", (rig) => signed(rig.key, rig.claims()).replace(/.{8}$/, "AAAAAAAA")),
  made("claims that were changed after they were signed", (rig) => {
    const [head, , signature] = signed(rig.key, rig.claims()).split(".");
    return [head, Buffer.from(JSON.stringify(rig.claims({ admin: true }))).toString("base64url"), signature].join(".");
  }),
  made("alg none", (rig) => unsigned(rig.key, rig.claims())),
  made("alg none with a signature", (rig) => unsigned(rig.key, rig.claims(), "AAAA")),
  made("HS256 with the public key", (rig) => signedByPublicKey(rig.key, rig.claims())),
  made("a head that is no JSON", (rig) => signed(rig.key, rig.claims()).replace(/^[^.]+/, "AAAA")),
  made("a key that is brought along", (rig) => {
    const own = newKey("own");
    return signed(own, rig.claims(), { jwk: own.publicKey.export({ format: "jwk" }), jku: "https://keys.example" });
  }),
  made("a key for another channel", (rig) => signed(rig.others.webchat, rig.claims())),
  made("a key that says no channel", (rig) => signed(rig.others.silent, rig.claims())),
  made("a key for no channel", (rig) => signed(rig.others.none, rig.claims())),
  before("another channel", { channelId: "webchat" }),
  before("another channel that the key is for as well", { channelId: "skype" }),
  {
    name: "another channel and its key",
    make: (rig) => ({
      authorization: `Bearer ${signed(rig.others.webchat, rig.claims())}`,
      changes: { channelId: "webchat" },
    }),
  },
  before("an emulator", { channelId: "emulator" }),
  before("a channel that the SDK treats by rules of its own", { channelId: "AseChannel" }),
  before("no channel", { channelId: undefined }),
  before("another service than the token's", { serviceUrl: "https://smba.trafficmanager.net/emea/" }),
  before("no service", { serviceUrl: undefined }),
  before("an empty service", { serviceUrl: "" }),
  before("a service that is no text", { serviceUrl: ["https://smba.trafficmanager.net/emea/"] }),
  saying("a token for no service", () => ({ serviceurl: undefined })),
  saying("a token for another service", () => ({ serviceurl: "https://smba.trafficmanager.net/emea/" })),
  ...[
    "https://teams.example/",
    "https://smba.trafficmanager.net.example/emea/",
    "https://smba.trafficmanager.net@teams.example/",
    "http://smba.trafficmanager.net/emea/",
    "https://169.254.169.254/",
    "http://localhost:1/",
    "file:///etc/passwd",
  ].map(service),
];

const inTenant = (name: string, tenantId: string | undefined, channelTenant: string | undefined): TokenCase =>
  before(name, {
    conversation: { id: "a:mette", conversationType: "personal", tenantId },
    channelData: { tenant: channelTenant === undefined ? undefined : { id: channelTenant } },
  });

const FOREIGN = "99999999-0000-4000-8000-000000000009";

export const foreign: readonly TokenCase[] = [
  inTenant("a tenant that is not on the list", FOREIGN, FOREIGN),
  inTenant("a team of another tenant, written to by somebody of ours", FOREIGN, TENANT),
  inTenant("no tenant", undefined, undefined),
  inTenant("an empty tenant", "", TENANT),
  inTenant("a tenant that begins like ours", `${TENANT}0`, undefined),
];

/** Keys that come and go: in this order. */
export const accepted: readonly (TokenCase & { expected?: number })[] = [
  made("a good token", (rig) => signed(rig.key, rig.claims())),
  saying("a token that expired four minutes ago", () => ({ exp: seconds() - 4 * MINUTE })),
  saying("a token that is good in four minutes", () => ({ nbf: seconds() + 4 * MINUTE })),
  inTenant("our tenant in capital letters", TENANT.toUpperCase(), undefined),
  inTenant("our tenant, said by the channel only", undefined, TENANT),
  inTenant("a guest of our tenant", TENANT, FOREIGN),
  before("a guest whose account is another tenant's", {
    from: { id: "29:guest", name: "Nadia Sky", aadObjectId: FOREIGN, tenantId: FOREIGN },
  }),
  {
    ...made("a new key, an hour after the keys were read", (rig) =>
      signed(rig.local.publish("second", ["msteams"]), rig.claims()),
    ),
    later: 61 * MINUTE * 1000,
  },
  made("the old key beside it", (rig) => signed(rig.key, rig.claims())),
  {
    ...made("a key that was withdrawn, a day later", (rig) => {
      rig.local.withdraw("first");
      return signed(rig.key, rig.claims());
    }),
    later: 25 * HOUR * 1000,
    expected: 401,
  },
];
