import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";
import { understand } from "../../src/language/understand.ts";
import { readPng } from "./png.ts";

const file = (name: string) => readFileSync(`appPackage/${name}`, "utf8");
const guid = "00000000-0000-4000-8000-000000000000";

/** What an organisation fills in; a placeholder that is not listed stays, and fails the schema or the last test. */
const filled = new Map([
  ["TEAMS_APP_ID", guid],
  ["BOT_ID", guid],
  ["ORGANISATION_NAME", "An organisation of 32 characters"],
  ["ORGANISATION_URL", "https://example.com"],
  ["PRIVACY_URL", "https://example.com/privacy"],
  ["TERMS_URL", "https://example.com/terms"],
]);
const fill = (text: string) => text.replace(/\$\{\{(\w+)\}\}/g, (whole, name: string) => filled.get(name) ?? whole);

const Manifest = z.looseObject({
  version: z.string(),
  manifestVersion: z.string(),
  icons: z.record(z.string(), z.string()),
  localizationInfo: z.looseObject({
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
  bots: z.tuple([
    z.looseObject({
      supportsFiles: z.boolean(),
      scopes: z.array(z.string()),
      commandLists: z.array(
        z.object({ scopes: z.array(z.string()), commands: z.array(z.object({ title: z.string() })) }),
      ),
    }),
  ]),
});
const manifest = Manifest.parse(JSON.parse(fill(file("manifest.json"))));
const [bot] = manifest.bots;
const texts = z.record(z.string(), z.string()).parse(JSON.parse(file("en.json")));

const schemas = dirname(
  dirname(
    createRequire(import.meta.url).resolve(
      "@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json",
    ),
  ),
);

/** The faults of a document by one of the official schemas. */
function faults(schema: string, document: unknown): unknown {
  const path = join(schemas, "v1.30", schema);
  // One pattern of the schemas is no valid regular expression with the u flag.
  const ajv = new AjvDraft04.default({ allErrors: true, strictTypes: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path, "utf8"))));
  validate(document);
  return validate.errors;
}

describe("the Teams app package", () => {
  it("is what the official schema asks for", () => {
    assert.equal(faults("MicrosoftTeams.schema.json", manifest), null);
    assert.notEqual(faults("MicrosoftTeams.schema.json", { ...manifest, accentColor: "green" }), null);
    const minors = readdirSync(schemas).flatMap((name) => /^v1\.(\d+)$/.exec(name)?.[1] ?? []);
    assert.equal(manifest.manifestVersion, `1.${Math.max(...minors.map(Number))}`, "the newest that npm has");
  });

  it("speaks English where Teams does, text for text", () => {
    const [english] = manifest.localizationInfo.additionalLanguages;
    assert.deepEqual([english?.languageTag, english?.file], ["en", "en.json"]);
    assert.equal(faults("MicrosoftTeams.Localization.schema.json", texts), null);
    const translated = Object.keys(texts).filter((key) => key.endsWith(".title"));
    const commands = bot.commandLists.flatMap((list, at) =>
      list.commands.map((_, index) => `bots[0].commandLists[${at}].commands[${index}].title`),
    );
    assert.deepEqual(translated.sort(), commands.sort());
  });

  it("offers only what the bot understands, in both languages", () => {
    // "Agenda" is a word of both languages, and is answered in the one that is spoken.
    const meant = (text: string, spoken: "da" | "en") => {
      const context = { now: "2026-11-20T08:00:00.000Z", people: [], sender: null, language: spoken };
      const { intent, sure, language } = understand(text, context);
      return `${language} ${intent}${sure ? "" : "?"}`;
    };
    const personal = ["showAgenda", "showMeeting", "cancel", "listActions", "showMinutes", "help"];
    const together = ["showAgenda", "listCancellations", "listActions", "showMinutes", "help"];
    for (const [at, intents] of [personal, together].entries()) {
      const danish = bot.commandLists[at]?.commands.map((command) => meant(command.title, "da"));
      assert.deepEqual(
        danish,
        intents.map((intent) => `da ${intent}`),
      );
      const english = intents.map((_, index) =>
        meant(texts[`bots[0].commandLists[${at}].commands[${index}].title`] ?? "", "en"),
      );
      assert.deepEqual(
        english,
        intents.map((intent) => `en ${intent}`),
      );
    }
  });

  it("has the version of the project", () => {
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync("package.json", "utf8")));
    assert.equal(manifest.version, version);
  });

  it("can be written to everywhere, takes files, and asks for no channel's messages", () => {
    assert.deepEqual([...bot.scopes].sort(), ["groupChat", "personal", "team"]);
    assert.equal(bot.supportsFiles, true);
    assert.doesNotMatch(file("manifest.json"), /ChannelMessage\.Read/);
    assert.deepEqual(bot.commandLists.flatMap((list) => list.scopes).sort(), ["groupChat", "personal", "team"]);
  });

  it("has its two icons in the sizes and colours that Teams wants", () => {
    assert.deepEqual(manifest.icons, { color: "color.png", outline: "outline.png" });
    const color = readPng(readFileSync("appPackage/color.png"));
    assert.deepEqual([color.width, color.height], [192, 192]);
    const outline = readPng(readFileSync("appPackage/outline.png"));
    assert.deepEqual([outline.width, outline.height], [32, 32]);
    const drawn = outline.pixels.filter(([, , , alpha]) => alpha > 0);
    assert.ok(drawn.length > 100 && drawn.length < 32 * 32, "the outline covers some of the square");
    assert.ok(
      drawn.every(([red, green, blue]) => red + green + blue === 3 * 255),
      "the outline is white only",
    );
  });

  it("leaves nothing to fill in but what its readme lists", () => {
    assert.doesNotMatch(JSON.stringify(manifest), /\$\{\{/);
    const readme = file("README.md");
    for (const name of filled.keys()) assert.ok(readme.includes(`\`${name}\``), name);
  });
});
