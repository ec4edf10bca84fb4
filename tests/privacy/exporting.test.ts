import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readPrivacyOptions } from "../../src/cli/privacyOptions.ts";
import { privately } from "../../src/cli/privately.ts";
import { RETENTION } from "../../src/domain/retention.ts";
import type { Store } from "../../src/ports/store.ts";
import { hitsIn, shelfOf } from "./shelf.ts";
import { HERS, NAMES, OTHERS, world } from "./world.ts";

const NOW = "2026-12-01T09:00:00.000Z";

async function run(store: Store, ...args: string[]): Promise<{ isDone: boolean; lines: string[] }> {
  const options = readPrivacyOptions(args);
  assert.ok(options, args.join(" "));
  const lines: string[] = [];
  let now = NOW;
  const isDone = await privately(options, {
    store,
    clock: () => now,
    rules: RETENTION,
    pause(milliseconds) {
      now = new Date(Date.parse(now) + milliseconds).toISOString();
      return Promise.resolve();
    },
    say: (line) => void lines.push(line),
  });
  return { isDone, lines };
}

async function exported(store: Store, ...args: string[]): Promise<{ json: string; text: string }> {
  const out = await mkdtemp(join(tmpdir(), "referent-export-"));
  const { isDone, lines } = await run(store, "export", ...args, "--out", out);
  assert.ok(isDone, lines.join("\n"));
  const files = await readdir(out);
  assert.ok(files.every((file) => !/maria/i.test(file)));
  const [json = "", text = ""] = await Promise.all(files.sort().map((file) => readFile(join(out, file), "utf8")));
  return { json, text };
}

const BY_NAME = ["--committee", "Klyngestyregruppe Vest", "--person", "maria vestergaard"] as const;

describe("npm run privacy", () => {
  it("exports everything about a person and by them, as a text and as JSON", async () => {
    const { shelf } = await world();
    const before = await shelf.all();
    const { json, text } = await exported(shelf.store, ...BY_NAME);
    for (const word of HERS) {
      // Long words of hers that are stored at all.
      if (hitsIn(before, [word]).length === 0) continue;
      assert.ok(json.toLowerCase().includes(word), word);
      assert.ok(text.toLowerCase().includes(word), word);
    }
    assert.match(text, /^# Det, Referent har om dig/);
    assert.match(json, /Maria Vestergaard fremlagde/);
    assert.match(
      (await exported(shelf.store, ...BY_NAME, "--language", "en")).text,
      /^# What Referent keeps about you/,
    );
  });

  it("exports nothing that is others': neither their names nor their words", async () => {
    const { shelf } = await world();
    const { json, text } = await exported(shelf.store, ...BY_NAME);
    for (const word of [...OTHERS, "Jørgen", "Christina Lund", "Lindholm", "Lisbeth", "account-p5", "account-p6"])
      for (const file of [json, text]) assert.ok(!file.toLowerCase().includes(word.toLowerCase()), word);
  });

  it("exports something of every document that an erasure changes", async () => {
    const { shelf } = await world();
    const before = await shelf.all();
    const { json } = await exported(shelf.store, ...BY_NAME);
    const after = await shelfOf(before);
    assert.deepEqual((await run(after.store, "erase", ...BY_NAME)).isDone, true);
    const left = await after.all();
    const missing = before.filter(({ partition, id, kind, body }) => {
      const now = left.find((one) => one.partition === partition && one.id === id);
      // What follows from a change, others' questions and the agenda's card only repeat what stands elsewhere.
      if (kind === "conversation" || kind === "committee" || id === "outbox:agenda:m9") return false;
      const plain = (value: unknown): unknown =>
        JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === "consequences" ? undefined : part)));
      if (now && isDeepStrictEqual(plain(now.body), plain(body))) return false;
      return !json.includes(`"id": "${id.split(":").slice(1).join(":")}"`);
    });
    assert.deepEqual(
      missing.map(({ kind, id }) => `${kind} ${id}`),
      [],
    );
  });

  it("erases by name, and says the same again when nothing is left", async () => {
    const { shelf } = await world();
    const { isDone, lines } = await run(shelf.store, "erase", ...BY_NAME);
    assert.ok(isDone, lines.join("\n"));
    assert.match(lines.join("\n"), /documents changed or deleted; they are now “slettet person 4”/);
    assert.deepEqual(hitsIn(await shelf.all(), [...HERS, ...NAMES]), []);
    assert.ok((await run(shelf.store, "erase", ...BY_NAME)).isDone);
    assert.deepEqual(hitsIn(await shelf.all(), [...HERS, ...NAMES]), []);
  });

  it("erases an account in all committees of a tenant, and waits where bots use the store as well", async () => {
    const { shelf } = await world();
    const shared: Store = { ...shelf.store, isShared: true };
    const all = ["--tenant", "t1", "--account", "account-p4", "--all-committees"];
    assert.ok((await run(shared, "erase", ...all)).isDone);
    assert.deepEqual(hitsIn(await shelf.all(), [...HERS, ...NAMES]), []);
    assert.deepEqual(
      (await run(shared, "erase", "--tenant", "t2", "--account", "account-p5", "--all-committees")).lines,
      ["there is no such committee"],
    );
  });

  it("erases somebody whom only texts name", async () => {
    const { shelf } = await world();
    const whom = ["--committee", "vest", "--person"];
    assert.ok((await run(shelf.store, "erase", ...whom, "Projektmodel Hansen")).isDone);
    assert.equal((await run(shelf.store, "erase", ...whom, "p77")).isDone, false);
  });

  it("takes no command line that leaves open who is meant", () => {
    for (const line of [
      "",
      "erase",
      "erase --committee vest",
      "erase --person p4",
      "export --all-committees --account a",
      "lose --committee vest --person p4",
      "erase --committee vest --person p4 more",
      "export --committee vest --person p4 --language fr",
      "retain --person p4",
    ])
      assert.equal(readPrivacyOptions(line.split(" ").filter(Boolean)), null, line);
  });
});
