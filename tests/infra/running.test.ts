import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "../../src/config.ts";
import { everyNode, properties, property, textOf } from "./bicep.ts";
import { templateOf, textIn } from "./files.ts";

const host = templateOf("modules/host.bicep");

describe("What the bot is told in Azure", () => {
  /** Of this the bot in Azure is told nothing, and why. */
  const UNTOLD = new Map([
    ["REFERENT_DATA", "everything is in Cosmos DB"],
    ["REFERENT_DEMONSTRATION", "it has committees of its own"],
    ["PLAYGROUND_PORT", "there is no Playground"],
    ["REFERENT_APP_SECRET", "it has a managed identity"],
    ["REFERENT_SERVICE_URLS", "Teams' own in Microsoft's public cloud"],
    ["REFERENT_COSMOS_KEY", "it has a managed identity"],
    ["REFERENT_COSMOS_IDENTITY", "the bot's own is good for both"],
    ["REFERENT_LLM_API_VERSION", "the one that it is made for"],
    ["REFERENT_THREAD_LIMITS", "the usual ones"],
    ["REFERENT_TENANT_LIMITS", "the usual ones"],
    ["REFERENT_APP_LIMITS", "the usual ones"],
    ["OTEL_EXPORTER_OTLP_ENDPOINT", "measurements go to Application Insights"],
  ]);
  const GUID = "11111111-2222-4333-8444-555555555555";
  const INSIGHTS = `InstrumentationKey=${GUID};IngestionEndpoint=https://swedencentral.in.applicationinsights.azure.com/`;
  const samples = new Map([
    ["insights.properties.ConnectionString", INSIGHTS],
    ["appId", GUID],
    ["appTenant", GUID],
    ["cosmosEndpoint", "https://referent.documents.azure.com:443/"],
    ["cosmosDatabase", "referent"],
    ["cosmosContainer", "documents"],
    ["tenants", `${GUID},${GUID.replace("1", "2")}`],
    ["retention", '{"messages": 60}'],
    ["languageModelEndpoint", "https://models.example"],
    ["languageModelName", "small"],
    ["languageModelApi", "azure"],
    ["string(port)", "3978"],
    ["string(mostInstances)", "4"],
  ]);

  function settings(variable: string): Record<string, string> {
    const list = host.variables.get(variable);
    assert.ok(list, variable);
    const pairs = [...everyNode(list)].filter(({ type }) => type === "object").map(properties);
    return Object.fromEntries(
      pairs.map((pair) => {
        const [name, value, secret] = [pair.get("name"), pair.get("value"), pair.get("secretRef")];
        assert.ok(name && (value ?? secret));
        const text = value ? textOf(value, ({ text }) => samples.get(text) ?? "") : "k3y";
        return [textOf(name, () => ""), text];
      }),
    );
  }

  const ALL = ["settings", "tenantSettings", "retentionSettings", "languageModelSettings"];

  it("is all put together", () => {
    assert.match(textIn("modules/host.bicep"), new RegExp(`env: concat\\(${ALL.join(", ")}\\)`));
  });

  it("is what it reads, to the last setting", () => {
    const sources = ["src/config.ts", "src/config/limits.ts"].map((file) => readFileSync(file, "utf8")).join("\n");
    const read = sources.match(/^ {2,4}(?:[A-Z]+_)*[A-Z]+(?=:)/gm) ?? [];
    const told = ALL.flatMap((variable) => Object.keys(settings(variable)));
    const names = [...new Set(read.map((name) => name.trim()))].filter((name) => !UNTOLD.has(name));
    // The exporter reads this one itself.
    assert.deepEqual(told.sort(), [...names, "APPLICATION_INSIGHTS_NO_STATSBEAT"].sort());
  });

  it("makes a bot of it, with a language model and without", () => {
    const alone = readConfig(settings("settings"));
    assert.ok(alone.ok, alone.ok ? "" : alone.mistakes.join("\n"));
    assert.equal(alone.config.mode, "teams");
    assert.deepEqual(alone.config.telemetry, { otlp: false, insights: { connection: INSIGHTS, identity: GUID } });
    assert.deepEqual(alone.config.cosmos?.credential, { kind: "managedIdentity", identity: GUID });
    const others = readConfig({
      ...settings("settings"),
      ...settings("tenantSettings"),
      ...settings("retentionSettings"),
    });
    assert.ok(others.ok, others.ok ? "" : others.mistakes.join("\n"));
    assert.equal(others.config.retention?.messages, 60);
    assert.ok(others.config.mode === "teams" && others.config.tenants.length === 2);
    const asking = readConfig({ ...settings("settings"), ...settings("languageModelSettings") });
    assert.ok(asking.ok, asking.ok ? "" : asking.mistakes.join("\n"));
    assert.equal(asking.config.model?.api, "azure");
  });

  it("listens on the port that is asked, at addresses that it answers", () => {
    const text = textIn("modules/host.bicep");
    assert.match(text, /var port = 3978\n/);
    const server = readFileSync("src/teams/routes.ts", "utf8");
    for (const path of text.match(/(?<=path: ')[^']+/g) ?? []) assert.ok(server.includes(`"${path}"`), path);
  });
});

describe("Alarms", () => {
  const text = textIn("modules/alerts.bicep");

  it("look for lines that the bot writes", () => {
    const source = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => readFileSync(join("src", path), "utf8"))
      .join("\n");
    for (const event of ["refused an activity", "undeliverable", "perhaps not sent"]) {
      assert.ok(text.includes(`"${event}"`), event);
      assert.match(source, new RegExp(`log\\.(info|error)\\("${event}"`), event);
    }
  });

  it("have each a line that says what to do, and what they are told a name that is explained", () => {
    const operating = readFileSync("docs/operating.md", "utf8");
    const rows = operating.split("\n").filter((line) => line.startsWith("| `referent-"));
    const names =
      text.match(/(?<=^ {2}name: ')referent-[a-z-]+/gm)?.filter((name) => !/operators|ready$/.test(name)) ?? [];
    assert.deepEqual(rows.map((row) => row.split("`")[1]).sort(), [...names, "referent-not-ready"].sort());
    const asked = textIn("production.bicepparam").match(/(?<=readEnvironmentVariable\(')\w+/g) ?? [];
    const optional = ["REFERENT_DISPLAY_NAME"];
    for (const name of asked) assert.ok(optional.includes(name) || operating.includes(name), name);
  });

  it("are sent to somebody, each of them", () => {
    const alarms = [...templateOf("modules/alerts.bicep").resources.values()].filter(({ type }) =>
      /metricAlerts|scheduledQueryRules/.test(type),
    );
    assert.equal(alarms.length, 6);
    for (const { body } of alarms)
      assert.match(property(property(body, "properties") ?? body, "actions")?.text ?? "", /people\.id/);
  });
});
