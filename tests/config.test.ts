import { deepEqual, equal } from "node:assert/strict";
import { readConfig } from "../src/config.ts";

const APP = "11111111-2222-4333-8444-555555555555";
const TENANT = "66666666-7777-4888-9999-000000000000";

const mistakesOf = (environment: Record<string, string>): string[] => {
  const reading = readConfig(environment);
  return reading.ok ? [] : reading.mistakes;
};

describe("Settings from the environment", () => {
  it("need nothing for a bot on one's own machine", () => {
    deepEqual(readConfig({ PATH: "/bin" }), {
      ok: true,
      config: { mode: "local", port: 3978, data: ".referent", demonstration: null },
    });
  });

  it("may all be given", () => {
    deepEqual(
      readConfig({ PORT: "4000", REFERENT_MODE: "local", REFERENT_DATA: "/data", REFERENT_DEMONSTRATION: "1" }),
      { ok: true, config: { mode: "local", port: 4000, data: "/data", demonstration: { playgroundPort: 56150 } } },
    );
  });

  it("take an empty variable for none", () => {
    equal(readConfig({ PORT: "", REFERENT_MODE: "", REFERENT_DATA: "" }).ok, true);
  });

  it("refuse anything but local without an app id", () => {
    deepEqual(mistakesOf({ REFERENT_MODE: "teams" }), [
      'REFERENT_APP_ID must be the app id of the bot, a GUID. Only REFERENT_MODE "local" does without.',
      "REFERENT_APP_TENANT must be the id of the app's tenant, a GUID.",
    ]);
    equal(mistakesOf({ REFERENT_MODE: "teams", REFERENT_APP_ID: "", REFERENT_APP_TENANT: TENANT }).length, 1);
  });

  it("use the managed identity unless there is a secret", () => {
    const environment = { REFERENT_MODE: "teams", REFERENT_APP_ID: APP, REFERENT_APP_TENANT: TENANT };
    const served = { tenants: [TENANT], services: ["https://smba.trafficmanager.net"] };
    const common = { mode: "teams", port: 3978, data: ".referent", demonstration: null, ...served };
    deepEqual(readConfig(environment), {
      ok: true,
      config: { ...common, app: { id: APP, tenant: TENANT, credential: { kind: "managedIdentity" } } },
    });
    deepEqual(readConfig({ ...environment, REFERENT_APP_SECRET: "s3cret" }), {
      ok: true,
      config: { ...common, app: { id: APP, tenant: TENANT, credential: { kind: "secret", secret: "s3cret" } } },
    });
  });

  it("say how fast is sent, shared by as many bots as there are", () => {
    const limitsIn = (environment: Record<string, string>) => {
      const reading = readConfig(environment);
      return reading.ok ? reading.config.limits : undefined;
    };
    equal(limitsIn({}), undefined);
    deepEqual(limitsIn({ REFERENT_INSTANCES: "4", REFERENT_THREAD_LIMITS: "8/2,3/1" }), {
      thread: [
        { most: 2, milliseconds: 2_000 },
        { most: 1, milliseconds: 1_000 },
      ],
      tenant: [{ most: 11, milliseconds: 1_000 }],
      app: [{ most: 11, milliseconds: 1_000 }],
    });
    for (const wrong of ["7", "7/1,", "0/1", "7 / 1", "7/1.5", "70000/1"])
      deepEqual(mistakesOf({ REFERENT_APP_LIMITS: wrong }), [
        "REFERENT_APP_LIMITS must be one or more limits, each as messages/seconds, such as 6/1,50/30: whole numbers from 1 to 9999.",
      ]);
    for (const wrong of ["0", "101", "many"]) equal(mistakesOf({ REFERENT_INSTANCES: wrong }).length, 1, wrong);
  });

  it("serve the app's own tenant by Teams' own service, unless others are named", () => {
    const reading = readConfig({
      ...TEAMS,
      REFERENT_TENANTS: `${TENANT}, ${APP.replaceAll("1", "A")}`,
      REFERENT_SERVICE_URLS: "https://smba.trafficmanager.net/, https://Teams.example",
    });
    const served = reading.ok && reading.config.mode === "teams" ? reading.config : null;
    deepEqual(served?.tenants, [TENANT, APP.replaceAll("1", "a")]);
    deepEqual(served.services, ["https://smba.trafficmanager.net", "https://teams.example"]);
    const tenants = "REFERENT_TENANTS must be ids of tenants, GUIDs with commas between them.";
    for (const given of ["*", `${TENANT},`, `${TENANT} ${APP}`, "common", "region.example"])
      deepEqual(mistakesOf({ ...TEAMS, REFERENT_TENANTS: given }), [tenants], given);
    for (const given of [
      "http://smba.trafficmanager.net",
      "smba.trafficmanager.net",
      "https://smba.trafficmanager.net/emea/",
      "https://me@smba.trafficmanager.net",
      "https://*.example",
      "https://a.example,",
      "*",
    ])
      equal(mistakesOf({ ...TEAMS, REFERENT_SERVICE_URLS: given }).length, 1, given);
  });

  it("name every mistake at once, a line each", () => {
    deepEqual(mistakesOf({ PORT: "80a", REFERENT_MODE: "cloud", REFERENT_DEMONSTRATION: "yes" }), [
      "PORT must be a whole number from 0 to 65535 (0: any free port).",
      'REFERENT_MODE must be "local" or "teams".',
      "REFERENT_DEMONSTRATION must be 1 or 0.",
    ]);
    for (const port of ["0", " ", "0x10"]) equal(mistakesOf({ PLAYGROUND_PORT: port }).length, 1, port);
    for (const port of ["-1", "1.5", "65536", "http", " ", "0x10", "1e3", " 80"])
      equal(mistakesOf({ PORT: port }).length, 1, port);
  });

  const LLM = {
    REFERENT_LLM_ENDPOINT: "https://models.example/v1/",
    REFERENT_LLM_KEY: "k3y",
    REFERENT_LLM_MODEL: "small",
  };
  const modelOf = (environment: Record<string, string>): object | undefined => {
    const reading = readConfig(environment);
    return reading.ok ? reading.config.model : undefined;
  };

  it("ask no language model unless one is named", () => {
    equal(modelOf({ REFERENT_LLM_ENDPOINT: "", REFERENT_LLM_KEY: "" }), undefined);
    deepEqual(modelOf(LLM), { endpoint: "https://models.example/v1", key: "k3y", model: "small", api: "openai" });
    deepEqual(modelOf({ ...LLM, REFERENT_LLM_API: "azure" }), {
      endpoint: "https://models.example/v1",
      key: "k3y",
      model: "small",
      api: "azure",
      version: "2024-10-21",
    });
  });

  it("say of a language model what is missing or wrong, a line each", () => {
    const lines = mistakesOf({ REFERENT_LLM_API: "local", REFERENT_LLM_API_VERSION: "new" });
    deepEqual(lines, [
      "REFERENT_LLM_ENDPOINT must be the address of the language model, https://… (http:// on this machine only), with nothing after its path.",
      "REFERENT_LLM_KEY must be the key that the language model's endpoint asks for.",
      "REFERENT_LLM_MODEL must be the name of the language model, with azure that of its deployment.",
      'REFERENT_LLM_API must be "openai" or "azure".',
      "REFERENT_LLM_API_VERSION must be a version of Azure OpenAI's API, such as 2024-10-21.",
    ]);
    equal(mistakesOf({ PORT: "http", ...LLM, REFERENT_LLM_KEY: "two words" }).length, 2);
  });

  it("send a message to a language model by https only, or on this machine", () => {
    for (const endpoint of [
      "http://127.0.0.1:11434/v1",
      "http://localhost/v1",
      "http://[::1]:8080",
      "https://a.example",
    ])
      equal(mistakesOf({ ...LLM, REFERENT_LLM_ENDPOINT: endpoint }).length, 0, endpoint);
    for (const endpoint of [
      "http://models.example/v1",
      "http://127.0.0.1.example/v1",
      "ftp://127.0.0.1/v1",
      "models.example",
      "https://me:secret@models.example/v1",
      "https://models.example/v1?key=k3y",
      "https://models.example/v1#here",
    ])
      equal(mistakesOf({ ...LLM, REFERENT_LLM_ENDPOINT: endpoint }).length, 1, endpoint);
  });

  const COSMOS = { REFERENT_COSMOS_ENDPOINT: "https://referent.documents.azure.com:443/" };
  const LOCAL = { REFERENT_COSMOS_ENDPOINT: "http://127.0.0.1:8081", REFERENT_COSMOS_KEY: "k3y=" };
  const TEAMS = { REFERENT_MODE: "teams", REFERENT_APP_ID: APP, REFERENT_APP_TENANT: TENANT };
  const cosmosOf = (environment: Record<string, string>): object | undefined => {
    const reading = readConfig(environment);
    return reading.ok ? reading.config.cosmos : undefined;
  };
  const place = { endpoint: COSMOS.REFERENT_COSMOS_ENDPOINT, database: "referent", container: "documents" };
  const KEY =
    "REFERENT_COSMOS_KEY is for a store on this machine and needed there; elsewhere the bot's managed identity has a role.";

  it("keep everything in Cosmos DB only where one is named, by the bot's own identity", () => {
    equal(cosmosOf({ REFERENT_COSMOS_ENDPOINT: "" }), undefined);
    deepEqual(cosmosOf({ ...TEAMS, ...COSMOS }), {
      ...place,
      credential: { kind: "managedIdentity", identity: APP },
    });
    deepEqual(cosmosOf({ ...TEAMS, ...COSMOS, REFERENT_APP_SECRET: "s3cret" }), {
      ...place,
      credential: { kind: "managedIdentity", identity: null },
    });
    deepEqual(cosmosOf({ ...TEAMS, ...COSMOS, REFERENT_COSMOS_IDENTITY: TENANT }), {
      ...place,
      credential: { kind: "managedIdentity", identity: TENANT },
    });
    deepEqual(cosmosOf({ ...COSMOS, REFERENT_COSMOS_DATABASE: "test", REFERENT_COSMOS_CONTAINER: "kept" }), {
      ...place,
      database: "test",
      container: "kept",
      credential: { kind: "developer" },
    });
  });

  it("take a key for a store on this machine, and for no other", () => {
    deepEqual(cosmosOf(LOCAL), {
      ...place,
      endpoint: LOCAL.REFERENT_COSMOS_ENDPOINT,
      credential: { kind: "key", key: "k3y=" },
    });
    deepEqual(mistakesOf({ ...COSMOS, REFERENT_COSMOS_KEY: "k3y=" }), [KEY]);
    deepEqual(mistakesOf({ REFERENT_COSMOS_ENDPOINT: "http://localhost:8081" }), [KEY]);
  });

  it("say in a line that a key is none", () => {
    const FORM =
      "REFERENT_COSMOS_KEY must be the store's key as it is shown: base64, letters, figures, + and /, with = at its end.";
    for (const key of ["k3y", "k3y==", "not a key", "k3y=k3y=", "æøå="])
      deepEqual(mistakesOf({ ...LOCAL, REFERENT_COSMOS_KEY: key }), [FORM], key);
    for (const key of ["bm8=", "bm8gcw==", "bm8gc2VjcmV0", "+/+/"])
      deepEqual(mistakesOf({ ...LOCAL, REFERENT_COSMOS_KEY: key }), [], key);
  });

  it("say of Cosmos DB what is missing or wrong", () => {
    const ENDPOINT =
      "REFERENT_COSMOS_ENDPOINT must be the address of the Cosmos DB account, https://… (http:// on this machine only), with nothing after it.";
    deepEqual(mistakesOf({ REFERENT_COSMOS_KEY: "k3y=" }), [ENDPOINT]);
    for (const endpoint of [
      "http://referent.documents.azure.com",
      "referent.documents.azure.com",
      "https://a.example/dbs/referent",
      "https://me:secret@a.example",
      "https://a.example?key=k3y",
      "AccountEndpoint=https://a.example;AccountKey=k3y",
    ])
      deepEqual(mistakesOf({ REFERENT_COSMOS_ENDPOINT: endpoint }), [ENDPOINT], endpoint);
    equal(mistakesOf({ ...COSMOS, REFERENT_COSMOS_DATABASE: "a/b", REFERENT_COSMOS_IDENTITY: "me" }).length, 2);
    equal(mistakesOf({ PORT: "http", ...COSMOS, REFERENT_COSMOS_CONTAINER: "a#b" }).length, 2);
    for (const name of [" ", "a ", " a"]) equal(mistakesOf({ ...COSMOS, REFERENT_COSMOS_CONTAINER: name }).length, 1);
    equal(mistakesOf({ ...COSMOS, REFERENT_COSMOS_CONTAINER: "a b" }).length, 0);
  });

  const INSIGHTS = `InstrumentationKey=${APP};IngestionEndpoint=https://swedencentral.in.applicationinsights.azure.com/`;
  const telemetryOf = (environment: Record<string, string>): object | undefined => {
    const reading = readConfig(environment);
    return reading.ok ? reading.config.telemetry : undefined;
  };

  it("measure nothing unless it is said where to send it", () => {
    equal(telemetryOf({ ...TEAMS, OTEL_EXPORTER_OTLP_ENDPOINT: "" }), undefined);
    deepEqual(telemetryOf({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318" }), { otlp: true, insights: null });
    deepEqual(telemetryOf({ ...TEAMS, APPLICATIONINSIGHTS_CONNECTION_STRING: INSIGHTS }), {
      otlp: false,
      insights: { connection: INSIGHTS, identity: APP },
    });
    equal(mistakesOf({ OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318" }).length, 1);
    equal(mistakesOf({ APPLICATIONINSIGHTS_CONNECTION_STRING: APP }).length, 1);
  });
});
