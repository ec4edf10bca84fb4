import { deepEqual, equal, ok } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { unlicensed } from "./licences.ts";
import { installed } from "./lockFile.ts";

const Names = z.record(z.string(), z.string()).default({});
const Package = z.object({
  dependencies: Names,
  devDependencies: Names,
  allowScripts: z.record(z.string(), z.boolean()),
});

describe("What others have made", () => {
  const own = Package.parse(JSON.parse(readFileSync("package.json", "utf8")));
  const packages = installed();

  it("may be used by its licence, each package of it", () => {
    deepEqual(unlicensed(packages), []);
    const one = { folder: "", name: "one", version: "1.0.0", dev: false, hasInstallScript: false };
    const lines = (license?: string) => unlicensed([{ ...one, ...(license && { license }) }]);
    for (const licence of ["MIT", "(MIT OR GPL-3.0-or-later)", "(MIT AND Zlib)"])
      deepEqual(lines(licence), [], licence);
    for (const licence of [
      "GPL-3.0-only",
      "AGPL-3.0-or-later",
      "(MIT AND GPL-2.0-only)",
      "UNLICENSED",
      "SEE LICENSE IN X",
    ])
      deepEqual(lines(licence), [`one@1.0.0: ${licence}`]);
    deepEqual(lines(), ["one@1.0.0: none"]);
    equal(
      unlicensed([{ ...one, name: "@microsoft/m365agentsplayground", license: "SEE LICENSE IN LICENSE" }]).length,
      1,
    );
  });

  it("runs nothing of its own when it is installed", () => {
    const scripts = new Set(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name));
    // macOS alone has it, and has it built.
    scripts.delete("fsevents");
    deepEqual(own.allowScripts, Object.fromEntries([...scripts].sort().map((name) => [name, false])));
  });

  it("comes from the registry alone, as it was when it was locked", () => {
    deepEqual(
      packages.filter(({ resolved, integrity }) => resolved !== undefined || !integrity?.startsWith("sha512-")),
      [],
    );
  });

  it("is not what is known to be weak", () => {
    // fast-redact writes into prototypes by its paths; restify would bring it with a pino of its own.
    deepEqual(
      packages.filter(({ name }) => name === "fast-redact"),
      [],
    );
  });

  it("has each a line that says why it is here, and no other package has", () => {
    const lines = readFileSync("docs/dependencies.md", "utf8").split("\n");
    const explained = lines.filter((line) => line.startsWith("| `")).map((line) => line.split("|")[1] ?? "");
    const named = explained.flatMap((cell) => namesIn(cell));
    deepEqual(named.sort(), [...Object.keys(own.dependencies), ...Object.keys(own.devDependencies)].sort());
    for (const line of lines.filter((line) => line.startsWith("| `")))
      ok(
        line
          .split("|")
          .slice(1, 6)
          .every((cell) => cell.trim() !== ""),
        line,
      );
  });

  it("can be listed for whoever keeps watch over it", function () {
    this.timeout(30_000);
    const Listed = z.object({ components: z.array(z.object({ name: z.string(), version: z.string() })) });
    // As `npm run sbom` does, with what builds and tests: told to leave that out, npm leaves out what both need as well.
    const command = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
    const { components } = Listed.parse(JSON.parse(execFileSync("npm", command, { encoding: "utf8" })));
    const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
    const names = packages.map(({ name, version }) => `${name}@${version ?? ""}`);
    deepEqual(
      names.filter((name) => !listed.has(name)),
      [],
    );
  });
});

/** "`@opentelemetry/api`, `sdk-metrics`": the scope stands once. */
function namesIn(cell: string): string[] {
  const names = [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  const scope = /^@[^/]+\//.exec(names[0] ?? "")?.[0];
  return names.map((name, at) =>
    at > 0 && scope === "@opentelemetry/" && !name.startsWith("@") ? scope + name : name,
  );
}
