import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { breaches, type Source } from "./architecture/rules.ts";
import { unusedExports } from "./architecture/unused.ts";

const sourcesIn = (folder: string): Source[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));

const breach = (path: string, text: string) => breaches([{ path, text }]);

describe("the house", () => {
  it("stands: every import goes up, every name says something", () => {
    const sources = sourcesIn("src");
    assert.ok(sources.length > 0, "no source found: run from the project's folder");
    assert.deepEqual(breaches(sources), []);
  });

  it("exports only what somebody imports", () => {
    assert.deepEqual(unusedExports([...sourcesIn("src"), ...sourcesIn("tests")]), []);
  });

  const faults: [what: string, path: string, text: string, expected: RegExp][] = [
    [
      "an import down the list",
      "src/domain/a.ts",
      `import { x } from "../ports/store.ts";`,
      /domain may not know ports/,
    ],
    [
      "an import of a type down the list",
      "src/cards/a.ts",
      `import type { X } from "../features/x.ts";`,
      /cards may not know features/,
    ],
    ["a re-export down the list", "src/ports/a.ts", `export { x } from "../app.ts";`, /ports may not know app/],
    [
      "an import inside an expression",
      "src/features/a.ts",
      `const x = await import("../teams/x.ts");`,
      /features may not know teams/,
    ],
    [
      "a sibling that is not allowed",
      "src/language/a.ts",
      `import { x } from "../documents/x.ts";`,
      /language may not know documents/,
    ],
    [
      "demonstration data in the bot itself",
      "src/app.ts",
      `import { x } from "./demonstration/x.ts";`,
      /app may not know demonstration/,
    ],
    ["a room that does not exist", "src/lib/a.ts", ``, /no room of the house/],
    [
      "the Teams SDK outside teams",
      "src/features/a.ts",
      `import { CardFactory } from "botbuilder";`,
      /only src\/teams\/ may know/,
    ],
    [
      "a part of the Teams SDK outside teams",
      "src/app.ts",
      `import "@microsoft/teams-ai/lib/x.js";`,
      /imports @microsoft\/teams-ai/,
    ],
    [
      "Cosmos DB outside its store",
      "src/storage/embedded/a.ts",
      `import "@azure/cosmos";`,
      /only src\/storage\/cosmos\//,
    ],
    ["a built-in in the domain", "src/domain/a.ts", `import "node:fs";`, /domain is pure/],
    ["waiting in the domain", "src/domain/a.ts", `export const f = async () => 1;`, /waits/],
    ["chance in the domain", "src/domain/a.ts", `export const x = Math.random();`, /random/],
    ["the clock in the domain", "src/domain/a.ts", `export const x = Date.now();`, /reads the clock/],
    ["the clock by another name", "src/features/a.ts", `export const x = new Date();`, /reads the clock/],
    ["luxon's clock", "src/documents/a.ts", `export const x = DateTime.now().year;`, /reads the clock/],
    [
      "the environment outside index, config and cli",
      "src/teams/a.ts",
      `const x = process.env["PORT"];`,
      /reads the environment/,
    ],
    [
      "a button of one's own making",
      "src/features/agenda/a.ts",
      `const x = { title: "Post", press: { verb: "postAgenda", parameters: {} }, committee: null };`,
      /says itself what a button asks for/,
    ],
    [
      "a command of one's own making",
      "src/app/a.ts",
      `const x = z.object({ feature: z.string(), parameters: z.unknown() }); const y = { feature: "cancel", parameters: {} };`,
      /says itself what is asked for/,
    ],
    ["a folder for leftovers", "src/domain/utils/a.ts", ``, /name that says nothing/],
    ["a Manager", "src/domain/a.ts", `export class MeetingManager {}`, /declares MeetingManager/],
    ["an I… interface", "src/ports/a.ts", `export interface IStore {}`, /declares IStore/],
  ];
  for (const [what, path, text, expected] of faults) {
    it(`does not bear ${what}`, () => {
      const [first, ...more] = breach(path, text);
      assert.match(first ?? "", expected);
      assert.deepEqual(more, []);
    });
  }

  it("does not bear an export that nobody imports", () => {
    const sources = [
      { path: "src/domain/a.ts", text: `export const used = 1; export type Unused = 2; export { b } from "./b.ts";` },
      { path: "src/domain/b.ts", text: `export const b = 1; export function c() { return b; }` },
      { path: "src/domain/d.ts", text: `import * as all from "./e.ts";` },
      { path: "src/domain/e.ts", text: `export interface E {}` },
      { path: "tests/a.test.ts", text: `import { used as mine, type b } from "../src/domain/a.ts";` },
    ];
    assert.deepEqual(unusedExports(sources), [
      "src/domain/a.ts exports Unused, which nobody imports",
      "src/domain/b.ts exports c, which nobody imports",
    ]);
  });

  it("does not bear a circle of imports", () => {
    const circle = [
      { path: "src/domain/a.ts", text: `import { b } from "./b.ts";` },
      { path: "src/domain/b.ts", text: `import { type C } from "./c.ts";` },
      { path: "src/domain/c.ts", text: `export { a } from "./a.ts";` },
    ];
    assert.deepEqual(breaches(circle), [
      "src/domain/a.ts -> src/domain/b.ts -> src/domain/c.ts -> src/domain/a.ts is a circle of imports",
    ]);
  });

  it("bears a circle that an import of a type closes: nothing of it is left when the code runs", () => {
    const circle = [
      { path: "src/domain/a.ts", text: `import { b } from "./b.ts";` },
      { path: "src/domain/b.ts", text: `import type { A } from "./a.ts";` },
    ];
    assert.deepEqual(breaches(circle), []);
  });

  it("does not bear capabilities that know one another in a circle, be it by types", () => {
    const circle = [
      { path: "src/features/agenda/a.ts", text: `import { b } from "../minutes/b.ts";` },
      { path: "src/features/minutes/b.ts", text: `import { c } from "./c.ts";` },
      { path: "src/features/minutes/d.ts", text: `import type { A } from "../agenda/d.ts";` },
    ];
    assert.deepEqual(breaches(circle), [
      "src/features/agenda -> src/features/minutes -> src/features/agenda is a circle of imports",
    ]);
  });

  it("bears what the list allows", () => {
    assert.deepEqual(breach("src/documents/a.ts", `import { x } from "../language/x.ts"; import "mammoth";`), []);
    assert.deepEqual(breach("src/teams/a.ts", `import { createApp } from "../app.ts"; import "botbuilder";`), []);
    assert.deepEqual(breach("src/domain/a.ts", `export const x = (text: string) => new Date(text);`), []);
    assert.deepEqual(breach("src/index.ts", `import { x } from "./demonstration/x.ts"; process.env["PORT"];`), []);
  });
});
