import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";

const lines = readFileSync("Dockerfile", "utf8")
  .replace(/\\\n\s*/g, "")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const of = (word: string): string[] =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
const last = lines.slice(lines.findLastIndex((line) => line.startsWith("FROM ")));
const ignore = readFileSync(".dockerignore", "utf8").split("\n");

describe("The bot's image", () => {
  it("is made in stages of one base, so that what only builds stays behind", () => {
    const bases = of("FROM").map((line) => line.split(" ")[0]);
    assert.equal(bases.length, 3);
    assert.deepEqual([...new Set(bases)], ["node:24-slim"]);
    assert.ok(
      last.every((line) => !line.startsWith("RUN ")),
      "the last stage only copies",
    );
    assert.ok(of("RUN").some((line) => line.includes("npm ci --omit=dev --ignore-scripts")));
  });

  it("copies what is there, and lets nothing else in", () => {
    const copied = of("COPY")
      .filter((line) => !line.startsWith("--from"))
      .flatMap((line) => line.split(" ").slice(0, -1));
    for (const path of copied) assert.ok(existsSync(path), path);
    assert.equal(
      ignore.find((line) => !line.startsWith("#")),
      "*",
    );
    const allowed = ignore.filter((line) => line.startsWith("!")).map((line) => line.slice(1));
    assert.deepEqual([...new Set(copied)].sort(), allowed.sort());
  });

  it("runs as nobody in particular, the program that the build makes", () => {
    const user = last.findIndex((line) => line === "USER node");
    const start = last.findIndex((line) => line.startsWith("CMD "));
    assert.ok(user > 0 && user < start);
    assert.equal(last[start], 'CMD ["node", "dist/index.js"]', "by itself, so that it hears SIGTERM");
    assert.match(readFileSync("build.js", "utf8"), /index: "src\/index\.ts"/);
  });

  it("is asked whether it lives, where the bot answers", () => {
    const [check] = of("HEALTHCHECK");
    assert.match(check ?? "", /--timeout=3s .*127\.0\.0\.1.*3978.*\/health\/live/);
    assert.match(readFileSync("src/teams/routes.ts", "utf8"), /"\/health\/live"/);
    assert.deepEqual(of("EXPOSE"), ["3978"]);
  });

  it("holds no setting but where it is", () => {
    assert.deepEqual([...of("ENV"), ...of("ARG")], ["NODE_ENV=production"]);
  });
});
