import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { readConfig } from "../../src/config.ts";
import { textIn, templateOf } from "../infra/files.ts";

const Step = z.strictObject({
  uses: z.string(),
  name: z.string().optional(),
  with: z.record(z.string(), z.unknown()),
  writeToEnvironmentFile: z.record(z.string(), z.string()).optional(),
});
const Project = z.strictObject({
  version: z.string(),
  environmentFolderPath: z.string(),
  provision: z.array(Step),
  deploy: z.array(Step),
  publish: z.array(Step).default([]),
});
type Project = z.infer<typeof Project>;

const textOf = (file: string): string => readFileSync(file, "utf8");
const projectIn = (file: string): Project => Project.parse(parse(textOf(file)));

const project = projectIn("m365agents.yml");
const local = projectIn("m365agents.local.yml");
const stepsOf = ({ provision, deploy, publish }: Project) => [...provision, ...deploy, ...publish];

/** What each action must be told, and may be. Source: https://aka.ms/teamsfx-actions, as the templates of schema v1.11 use them. */
const ACTIONS = new Map<string, { must: string[]; may?: string[] }>([
  ["teamsApp/create", { must: ["name"] }],
  ["arm/deploy", { must: ["subscriptionId", "resourceGroupName", "templates"], may: ["bicepCliVersion"] }],
  ["teamsApp/validateManifest", { must: ["manifestPath"] }],
  ["teamsApp/zipAppPackage", { must: ["manifestPath", "outputZipPath", "outputFolder"] }],
  ["teamsApp/validateAppPackage", { must: ["appPackagePath"] }],
  ["teamsApp/update", { must: ["appPackagePath"] }],
  ["teamsApp/publishAppPackage", { must: ["appPackagePath"] }],
  ["aadApp/create", { must: ["name", "generateClientSecret", "signInAudience"], may: ["generateServicePrincipal"] }],
  ["botFramework/create", { must: ["botId", "name", "messagingEndpoint", "channels"], may: ["description"] }],
  ["cli/runNpmCommand", { must: ["args"], may: ["workingDirectory"] }],
  ["script", { must: ["run"], may: ["shell", "workingDirectory", "timeout"] }],
  ["file/createOrUpdateEnvironmentFile", { must: ["target", "envs"] }],
]);

/** The placeholders of a text: ${{NAME}}. */
const placeholders = (text: string): string[] => [...text.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name ?? "");
const settingsIn = (file: string): string[] =>
  textOf(file)
    .split("\n")
    .flatMap((line) => /^([A-Z_0-9]+)=/.exec(line)?.[1] ?? []);

describe("What Microsoft 365 Agents Toolkit does", () => {
  it("is said in one version of its language, by actions that there are", () => {
    for (const [file, one] of [
      ["m365agents.yml", project],
      ["m365agents.local.yml", local],
    ] as const) {
      assert.ok(
        textOf(file).startsWith(`# yaml-language-server: $schema=https://aka.ms/m365-agents-toolkits/${one.version}/`),
      );
      for (const { uses, with: told } of stepsOf(one)) {
        const action = ACTIONS.get(uses);
        assert.ok(action, `${file}: ${uses}`);
        const names = Object.keys(told);
        assert.deepEqual(
          action.must.filter((name) => !names.includes(name)),
          [],
          `${file}: ${uses} lacks`,
        );
        const known = [...action.must, ...(action.may ?? [])];
        assert.deepEqual(
          names.filter((name) => !known.includes(name)),
          [],
          `${file}: ${uses} does not take`,
        );
      }
    }
  });

  it("comes in an order in which each step has what it needs", () => {
    assert.deepEqual(
      project.provision.map(({ uses }) => uses),
      [
        "teamsApp/create",
        "arm/deploy",
        "teamsApp/validateManifest",
        "teamsApp/zipAppPackage",
        "teamsApp/validateAppPackage",
        "teamsApp/update",
      ],
    );
    assert.deepEqual(
      project.deploy.map(({ uses }) => uses),
      ["script", "script"],
    );
  });

  it("refers to files that are there", () => {
    for (const one of [project, local]) {
      const text = JSON.stringify(stepsOf(one));
      const made = /^\.\/(appPackage\/build|\.localConfigs)/;
      const files = [...text.matchAll(/"(\.\/[^"]+)"/g)]
        .map(([, file]) => file ?? "")
        .filter((file) => !made.test(file));
      assert.ok(files.length > 0);
      for (const file of files) assert.ok(existsSync(file), file);
      assert.ok(existsSync(one.environmentFolderPath));
    }
    for (const stage of ["test", "production"]) assert.ok(existsSync(`infra/${stage}.bicepparam`), stage);
  });

  it("is told everything: by its environment file, by an earlier step or by Azure", () => {
    const outputs = [...templateOf("main.bicep").outputs.keys()];
    const needed = (file: string) =>
      placeholders([textOf(file), textOf("appPackage/manifest.json"), textIn("toolkit.parameters.json")].join("\n"));
    const written = (one: Project) => stepsOf(one).flatMap((step) => Object.values(step.writeToEnvironmentFile ?? {}));
    for (const stage of ["test", "production"]) {
      const known = new Set([...settingsIn(`env/.env.${stage}`), ...written(project), ...outputs]);
      assert.deepEqual(
        [...new Set(needed("m365agents.yml"))].filter((name) => !known.has(name)),
        [],
        stage,
      );
      assert.ok(textOf(`env/.env.${stage}`).includes(`TEAMSFX_ENV=${stage}\n`));
      assert.ok(textOf(`env/.env.${stage}`).includes(`REFERENT_STAGE=${stage}\n`));
    }
    const known = new Set([...settingsIn("env/.env.local"), ...written(local)]);
    const open = placeholders(textOf("m365agents.local.yml") + textOf("appPackage/manifest.json"));
    assert.deepEqual(
      [...new Set(open)].filter((name) => !known.has(name)),
      [],
    );
  });

  it("gives the bot on one's own machine settings that it takes", () => {
    const file = local.deploy.find(({ uses }) => uses === "file/createOrUpdateEnvironmentFile");
    const settings = z.record(z.string(), z.string()).parse(file?.with["envs"]);
    const guid = "11111111-2222-4333-8444-555555555555";
    const filled = Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [name, value.replace(/\$\{\{\w+\}\}/, guid)]),
    );
    const reading = readConfig(filled);
    assert.ok(reading.ok, reading.ok ? "" : reading.mistakes.join("\n"));
    assert.equal(reading.config.mode, "teams");
  });

  it("keeps no secret in a file that is committed", () => {
    for (const file of ["env/.env.test", "env/.env.production", "env/.env.local"])
      assert.doesNotMatch(textOf(file), /^(SECRET_|.*(KEY|PASSWORD|TOKEN))[A-Z_]*=/m, file);
    const ignored = textOf(".gitignore").split("\n");
    for (const line of ["env/.env.*.user", ".localConfigs"]) assert.ok(ignored.includes(line), line);
  });
});
