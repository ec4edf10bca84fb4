import { z } from "zod";
import { limitsOf, Sending, type Limits } from "./config/limits.ts";
import { ChosenRetention, Retention } from "./domain/retention.ts";
import { isLoopback } from "./ports/loopback.ts";

/** How the bot proves to Microsoft's channel who it is. */
type Credential =
  | { kind: "managedIdentity" }
  /** A client secret of an app registration with a single tenant. */
  | { kind: "secret"; secret: string };

interface AppRegistration {
  id: string;
  tenant: string;
  credential: Credential;
}

/** A language model that may say what a message asks for that was not understood for certain. */
export type ModelConfig = {
  /** An address without a slash at its end. */
  endpoint: string;
  key: string;
  /** With Azure OpenAI, the name of its deployment. */
  model: string;
} & ({ api: "openai" } | { api: "azure"; version: string });

/** A container in Azure Cosmos DB, and how the bot proves to it who it is. */
export interface CosmosConfig {
  endpoint: string;
  database: string;
  container: string;
  credential:
    | { kind: "key"; key: string }
    /** null: the identity of the system. */
    | { kind: "managedIdentity"; identity: string | null }
    /** Whoever is signed in on the machine. */
    | { kind: "developer" };
}

/** Where measurements are sent to. */
export interface TelemetryConfig {
  /** To a collector that OpenTelemetry's own variables name. */
  otlp: boolean;
  /** null: not to Application Insights. `identity`: the client id of a managed identity, without which no one is proved. */
  insights: { connection: string; identity: string | null } | null;
}

interface Base {
  /** 0: any free port. */
  port: number;
  /** The folder of the embedded store. */
  data: string;
  /** Absent: everything is kept in the embedded store. */
  cosmos?: CosmosConfig;
  /** Not null: the demonstration committee is there from the first start, living in the Playground at that port. */
  demonstration: { playgroundPort: number } | null;
  /** Absent: no language model is asked. */
  model?: ModelConfig;
  /** Absent: nothing is measured. */
  telemetry?: TelemetryConfig;
  /** Of this process, which is one of as many as there are. Absent: the usual ones. */
  limits?: Limits;
  /** Absent: the usual ones. */
  retention?: Retention;
}

/** Whom the bot serves in Teams. */
interface Served {
  app: AppRegistration;
  /** The tenants in which a team or chat may live, in small letters. */
  tenants: readonly string[];
  /** Origins ("https://host") of the channel, to which answers and with them the bot's tokens may go. */
  services: readonly string[];
}

/** local: nobody is authenticated, so it listens on the loopback address only. */
export type Config = Base & ({ mode: "local" } | ({ mode: "teams" } & Served));

/** `mistakes`: a readable line each, all of them at once. */
type ConfigReading = { ok: true; config: Config } | { ok: false; mistakes: string[] };

const PORT = "PORT must be a whole number from 0 to 65535 (0: any free port).";
const PLAYGROUND_PORT = "PLAYGROUND_PORT must be a whole number from 1 to 65535.";
const MODE = 'REFERENT_MODE must be "local" or "teams".';
const DEMONSTRATION = "REFERENT_DEMONSTRATION must be 1 or 0.";
const APP_ID = 'REFERENT_APP_ID must be the app id of the bot, a GUID. Only REFERENT_MODE "local" does without.';
const APP_TENANT = "REFERENT_APP_TENANT must be the id of the app's tenant, a GUID.";
const TENANTS = "REFERENT_TENANTS must be ids of tenants, GUIDs with commas between them.";
const SERVICES =
  "REFERENT_SERVICE_URLS must be addresses of Teams' service, https://… with nothing after the host and commas between them.";

const LLM_ENDPOINT =
  "REFERENT_LLM_ENDPOINT must be the address of the language model, https://… (http:// on this machine only), with nothing after its path.";
const LLM_KEY = "REFERENT_LLM_KEY must be the key that the language model's endpoint asks for.";
const LLM_MODEL = "REFERENT_LLM_MODEL must be the name of the language model, with azure that of its deployment.";
const LLM_API = 'REFERENT_LLM_API must be "openai" or "azure".';
const LLM_VERSION = "REFERENT_LLM_API_VERSION must be a version of Azure OpenAI's API, such as 2024-10-21.";

const COSMOS_ENDPOINT =
  "REFERENT_COSMOS_ENDPOINT must be the address of the Cosmos DB account, https://… (http:// on this machine only), with nothing after it.";
const COSMOS_KEY =
  "REFERENT_COSMOS_KEY is for a store on this machine and needed there; elsewhere the bot's managed identity has a role.";
const COSMOS_KEY_FORM =
  "REFERENT_COSMOS_KEY must be the store's key as it is shown: base64, letters, figures, + and /, with = at its end.";
const COSMOS_NAME = (variable: string): string =>
  `${variable} must be a name that Cosmos DB takes: no more than 255 characters, none of / \\ ? #, no space at its ends.`;
const COSMOS_IDENTITY = "REFERENT_COSMOS_IDENTITY must be the client id of a user-assigned managed identity, a GUID.";

/** In figures: a space would count as 0, and 0x10 as 16. */
const port = (mistake: string, least: number) =>
  z
    .string()
    .regex(/^[0-9]+$/, { error: mistake, abort: true })
    .transform(Number)
    .pipe(z.number().min(least, mistake).max(65_535, mistake));

const RETENTION =
  'REFERENT_RETENTION must be JSON with days (null: for good; messages 60 to 90) for what docs/privacy.md lists, such as {"changes": 365}.';

const Rules = z
  .string()
  .transform((text, { issues, value }) => {
    try {
      const parsed = ChosenRetention.safeParse(JSON.parse(text));
      if (parsed.success) return Retention.parse(parsed.data);
    } catch {
      // Said below.
    }
    issues.push({ code: "custom", message: RETENTION, input: value });
    return z.NEVER;
  })
  .optional();

const Environment = z.object({
  PORT: port(PORT, 0).default(3978),
  REFERENT_MODE: z.enum(["local", "teams"], MODE).default("local"),
  REFERENT_DATA: z.string().default(".referent"),
  REFERENT_DEMONSTRATION: z.enum(["0", "1"], DEMONSTRATION).default("0"),
  PLAYGROUND_PORT: port(PLAYGROUND_PORT, 1).default(56150),
  REFERENT_RETENTION: Rules,
});

/** Of Teams in Microsoft's public cloud, whatever the region: https://smba.trafficmanager.net/emea/ and the like. */
const TEAMS_SERVICE = "https://smba.trafficmanager.net";

const listed = (text: string): string[] => text.split(",").map((one) => one.trim());

const SERVICE = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/?$/i;

const Registration = z.object({
  REFERENT_APP_ID: z.guid(APP_ID),
  REFERENT_APP_TENANT: z.guid(APP_TENANT),
  /** Absent: the managed identity with that app id. */
  REFERENT_APP_SECRET: z.string().optional(),
  /** Absent: the app's own. */
  REFERENT_TENANTS: z
    .string()
    .refine((text) => listed(text).every((id) => z.guid().safeParse(id).success), TENANTS)
    .optional(),
  REFERENT_SERVICE_URLS: z
    .string()
    .refine((text) => listed(text).every((address) => SERVICE.test(address)), SERVICES)
    .default(TEAMS_SERVICE),
});

/** Nobody on the way may read what is asked, and the key is shown to nobody else. */
function isModelEndpoint(address: string): boolean {
  const url = URL.parse(address);
  if (url === null || url.username !== "" || url.password !== "" || /[?#]/.test(address)) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url));
}

const Model = z.object({
  REFERENT_LLM_ENDPOINT: z
    .string(LLM_ENDPOINT)
    .refine(isModelEndpoint, LLM_ENDPOINT)
    .transform((address) => address.replace(/\/+$/, "")),
  /** It goes into a header. */
  REFERENT_LLM_KEY: z.string(LLM_KEY).regex(/^[!-~]+$/, LLM_KEY),
  REFERENT_LLM_MODEL: z.string(LLM_MODEL),
  REFERENT_LLM_API: z.enum(["openai", "azure"], LLM_API).default("openai"),
  REFERENT_LLM_API_VERSION: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d(?:-preview)?$/, LLM_VERSION)
    .default("2024-10-21"),
});

function isCosmosEndpoint(address: string): boolean {
  const url = URL.parse(address);
  if (url === null || url.username !== "" || url.pathname !== "/" || /[?#]/.test(address)) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url));
}

const cosmosName = (variable: string) =>
  z.string().regex(/^[^\s/\\?#](?:[^/\\?#]{0,253}[^\s/\\?#])?$/, COSMOS_NAME(variable));

const Cosmos = z
  .object({
    REFERENT_COSMOS_ENDPOINT: z
      .string(COSMOS_ENDPOINT)
      .refine(isCosmosEndpoint, { error: COSMOS_ENDPOINT, abort: true }),
    REFERENT_COSMOS_KEY: z
      .string()
      .regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, COSMOS_KEY_FORM)
      .optional(),
    REFERENT_COSMOS_DATABASE: cosmosName("REFERENT_COSMOS_DATABASE").default("referent"),
    REFERENT_COSMOS_CONTAINER: cosmosName("REFERENT_COSMOS_CONTAINER").default("documents"),
    REFERENT_COSMOS_IDENTITY: z.guid(COSMOS_IDENTITY).optional(),
  })
  // Of an endpoint that is none nobody knows where it is.
  .refine(
    ({ REFERENT_COSMOS_ENDPOINT: endpoint, REFERENT_COSMOS_KEY: key }) =>
      isLoopback(new URL(endpoint)) === (key !== undefined),
    COSMOS_KEY,
  );

const INSIGHTS =
  "APPLICATIONINSIGHTS_CONNECTION_STRING must be the connection string of Application Insights: InstrumentationKey=…;IngestionEndpoint=https://…";
const OTLP = "OTEL_EXPORTER_OTLP_ENDPOINT must be the address of a collector, http://… or https://…";

const Measuring = z.object({
  APPLICATIONINSIGHTS_CONNECTION_STRING: z
    .string()
    .regex(/^(?=.*\bInstrumentationKey=[0-9a-f-]{36}(;|$))(?=.*\bIngestionEndpoint=https:\/\/)/i, INSIGHTS)
    .optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: OTLP }).optional(),
});

/** An empty variable counts as absent, as it does in most shells and deployment files. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigReading {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const base = Environment.safeParse(given);
  // Of a mode that is none nobody knows whether it would need a registration.
  const registration = given.REFERENT_MODE === "teams" ? Registration.safeParse(given) : null;
  const isAny = (prefix: string): boolean => Object.keys(given).some((name) => name.startsWith(prefix));
  const model = isAny("REFERENT_LLM_") ? Model.safeParse(given) : null;
  const cosmos = isAny("REFERENT_COSMOS_") ? Cosmos.safeParse(given) : null;
  const measuring = Measuring.safeParse(given);
  const sending = Sending.safeParse(given);
  const isWrong = registration?.success === false || model?.success === false || cosmos?.success === false;
  if (!base.success || isWrong || !measuring.success || !sending.success) {
    const all = [base, registration, model, cosmos, measuring, sending];
    return { ok: false, mistakes: all.flatMap((read) => linesOf(read?.error)) };
  }
  const { PORT: port, REFERENT_DATA: data, REFERENT_DEMONSTRATION, PLAYGROUND_PORT: playgroundPort } = base.data;
  const demonstration = REFERENT_DEMONSTRATION === "1" ? { playgroundPort } : null;
  const measured = (identity: string | null) => telemetryOf(measuring.data, identity);
  const { REFERENT_RETENTION: retention } = base.data;
  const isLimited = Object.keys(Sending.shape).some((name) => name in given);
  const common = {
    ...{ port, data, demonstration },
    ...(retention && { retention }),
    ...(model && { model: modelOf(model.data) }),
    ...(isLimited && { limits: limitsOf(sending.data) }),
  };
  if (!registration)
    return {
      ok: true,
      config: {
        ...common,
        ...measured(null),
        ...(cosmos && { cosmos: cosmosOf(cosmos.data, { kind: "developer" }) }),
        mode: "local",
      },
    };
  const { REFERENT_APP_ID: id, REFERENT_APP_TENANT: tenant, REFERENT_APP_SECRET: secret } = registration.data;
  const credential: Credential = secret === undefined ? { kind: "managedIdentity" } : { kind: "secret", secret };
  // The bot's own identity is good for both, unless another one is named.
  const identity = given.REFERENT_COSMOS_IDENTITY ?? (secret === undefined ? id : null);
  const kept = cosmos && { cosmos: cosmosOf(cosmos.data, { kind: "managedIdentity", identity }) };
  const measures = measured(secret === undefined ? id : null);
  const served = servedBy(registration.data, { id, tenant, credential });
  return { ok: true, config: { ...common, ...measures, ...kept, mode: "teams", ...served } };
}

function servedBy(given: z.infer<typeof Registration>, app: AppRegistration): Served {
  const tenants = listed(given.REFERENT_TENANTS ?? app.tenant).map((id) => id.toLowerCase());
  const services = listed(given.REFERENT_SERVICE_URLS).map((address) => new URL(address).origin);
  return { app, tenants, services };
}

function telemetryOf(given: z.infer<typeof Measuring>, identity: string | null): { telemetry?: TelemetryConfig } {
  const { APPLICATIONINSIGHTS_CONNECTION_STRING: connection, OTEL_EXPORTER_OTLP_ENDPOINT: collector } = given;
  if (connection === undefined && collector === undefined) return {};
  const insights = connection === undefined ? null : { connection, identity };
  return { telemetry: { otlp: collector !== undefined, insights } };
}

function cosmosOf(given: z.infer<typeof Cosmos>, unlessByKey: CosmosConfig["credential"]): CosmosConfig {
  const { REFERENT_COSMOS_ENDPOINT: endpoint, REFERENT_COSMOS_KEY: key } = given;
  const { REFERENT_COSMOS_DATABASE: database, REFERENT_COSMOS_CONTAINER: container } = given;
  return { endpoint, database, container, credential: key === undefined ? unlessByKey : { kind: "key", key } };
}

function modelOf(given: z.infer<typeof Model>): ModelConfig {
  const { REFERENT_LLM_ENDPOINT: endpoint, REFERENT_LLM_KEY: key, REFERENT_LLM_MODEL: model } = given;
  const { REFERENT_LLM_API: api, REFERENT_LLM_API_VERSION: version } = given;
  return api === "azure" ? { endpoint, key, model, api, version } : { endpoint, key, model, api };
}

const linesOf = (error: z.ZodError | undefined): string[] => error?.issues.map((issue) => issue.message) ?? [];
