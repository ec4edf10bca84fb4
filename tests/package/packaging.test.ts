import { unzipSync } from "fflate";
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { packageApp } from "../../src/cli/packaging.ts";

const NAMES = ["manifest.json", "en.json", "color.png", "outline.png"];
const files = Object.fromEntries(NAMES.map((name) => [name, readFileSync(`appPackage/${name}`)]));
const environment = {
  TEAMS_APP_ID: "11111111-2222-4333-8444-555555555555",
  BOT_ID: "66666666-7777-4888-9999-000000000000",
  ORGANISATION_NAME: 'Region "Vest" \\ Nord',
  ORGANISATION_URL: "https://example.com",
  PRIVACY_URL: "https://example.com/privacy?side=1",
  TERMS_URL: "https://example.com/terms",
};

function zipOf(given: Record<string, string | undefined>): Uint8Array {
  const made = packageApp(files, given);
  assert.ok(made.ok);
  return made.zip;
}

const mistakesOf = (changes: Record<string, string>): string[] => {
  const made = packageApp(files, { ...environment, ...changes });
  return made.ok ? [] : made.mistakes;
};

describe("The zip that Teams installs", () => {
  it("holds the manifest filled in, the other language and both icons, at its root", () => {
    const unpacked = unzipSync(zipOf(environment));
    assert.deepEqual(Object.keys(unpacked).sort(), [...NAMES].sort());
    const text = new TextDecoder().decode(unpacked["manifest.json"]);
    assert.doesNotMatch(text, /\$\{\{/);
    const Filled = z.object({
      id: z.string(),
      developer: z.object({ name: z.string(), privacyUrl: z.string() }),
      bots: z.array(z.object({ botId: z.string() })),
    });
    const { id, developer, bots } = Filled.parse(JSON.parse(text));
    assert.equal(id, environment.TEAMS_APP_ID);
    assert.deepEqual(developer, { name: environment.ORGANISATION_NAME, privacyUrl: environment.PRIVACY_URL });
    assert.deepEqual(bots, [{ botId: environment.BOT_ID }]);
    for (const icon of ["color.png", "outline.png"])
      assert.deepEqual(Buffer.from(unpacked[icon] ?? []), files[icon], icon);
  });

  it("is the same each time, wherever the clock stands", () => {
    const zone = process.env["TZ"];
    const first = zipOf(environment);
    try {
      process.env["TZ"] = "Pacific/Auckland";
      assert.deepEqual(zipOf(environment), first);
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
    assert.ok(first.length < 20_000, `${first.length} bytes`);
  });

  it("is not made where something is missing or wrong, each in one line", () => {
    assert.deepEqual(packageApp(files, { BOT_ID: "" }), {
      ok: false,
      mistakes: [
        "TEAMS_APP_ID must be an id of the app's own, made once, a GUID.",
        "BOT_ID must be the app id of the bot, a GUID.",
        "ORGANISATION_NAME must be who runs it, at most 32 characters.",
        "ORGANISATION_URL must be the address of the organisation, https://…",
        "PRIVACY_URL must be the address of what it says of personal data, https://…",
        "TERMS_URL must be the address of its terms of use, https://…",
      ],
    });
    for (const changes of [
      { BOT_ID: "referent" },
      { TEAMS_APP_ID: "${{TEAMS_APP_ID}}" },
      { ORGANISATION_NAME: " " },
      { ORGANISATION_NAME: "x".repeat(33) },
      { TERMS_URL: "http://example.com" },
      { PRIVACY_URL: "javascript:alert(1)" },
      { ORGANISATION_URL: "example.com" },
    ])
      assert.equal(mistakesOf(changes).length, 1, JSON.stringify(changes));
  });

  it("is not made where the manifest leaves open what nobody fills in", () => {
    const open = { ...files, "manifest.json": new TextEncoder().encode("${{ANOTHER}}") };
    assert.throws(() => packageApp(open, environment), /ANOTHER/);
  });
});

describe("npm run package", function () {
  this.timeout(30_000);
  const run = (given: Record<string, string>): Promise<{ code: number; complaint: string }> =>
    new Promise((resolve) => {
      const script = join(import.meta.dirname, "../../src/cli/package.ts");
      const options = { env: { PATH: process.env["PATH"], ...given } };
      execFile(process.execPath, ["--import", "tsx", script], options, (error, _out, complaint) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, complaint });
      });
    });

  it("writes it from the environment, or ends with 1 and says what it lacks", async () => {
    const [made, lacking] = await Promise.all([run(environment), run({ ...environment, BOT_ID: "" })]);
    assert.deepEqual(made, { code: 0, complaint: "" });
    assert.deepEqual(lacking, { code: 1, complaint: "BOT_ID must be the app id of the bot, a GUID.\n" });
    const written = await readFile("appPackage/build/referent.zip");
    assert.deepEqual(new Uint8Array(written), zipOf(environment));
  });
});
