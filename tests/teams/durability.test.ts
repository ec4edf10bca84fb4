import { equal, match, ok } from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { people } from "../../src/demonstration/people.ts";
import { playgroundPlaces } from "../../src/demonstration/playground.ts";
import { startConnector, type Connector, type Sent } from "../conversations/harness/connector.ts";
import { linesOfCard } from "../conversations/harness/cards.ts";
import { Card } from "../conversations/harness/cardSchema.ts";
import { activityFrom } from "./post.ts";

/** The bot as it is run, in a process of its own. */
interface Process {
  child: ChildProcess;
  port: number;
}

const SCRIPT = join(import.meta.dirname, "../../dist/index.js");

async function startProcess(folder: string): Promise<Process> {
  const child = spawn(process.execPath, [SCRIPT], {
    env: { PATH: process.env["PATH"], PORT: "0", REFERENT_DATA: folder, REFERENT_DEMONSTRATION: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface(child.stdout)) {
    const port = /127\.0\.0\.1:(\d+)/.exec(line)?.[1];
    if (port !== undefined) return { child, port: Number(port) };
  }
  throw new Error("the bot said nothing; is dist built?");
}

const killed = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once("exit", () => {
      resolve();
    });
    child.kill("SIGKILL");
  });

describe("A bot that is killed", function () {
  this.timeout(60_000);
  let connector: Connector;
  let folder: string;
  const children: ChildProcess[] = [];

  async function start(): Promise<Process> {
    const bot = await startProcess(folder);
    children.push(bot.child);
    return bot;
  }

  before(async () => {
    connector = await startConnector((account) => `a:${account}`);
    folder = await mkdtemp(join(tmpdir(), "referent-"));
  });
  after(async () => {
    for (const child of children) child.kill("SIGKILL");
    await connector.close();
    await rm(folder, { recursive: true });
  });

  /** Says something to the bot in the writer's own chat; resolves at the answer, before the bot knows it was taken. */
  function answer({ port }: Process, { name, account }: { name: string; account: string | null }, text: string) {
    const heard = new Promise<Sent>((resolve) => {
      connector.onSent = (sent) => {
        if (sent.conversation === `a:${account ?? ""}`) resolve(sent);
      };
    });
    const activity = activityFrom(connector, {
      text,
      from: { id: `29:${account ?? ""}`, name, aadObjectId: account },
      recipient: playgroundPlaces.bot,
      conversation: { id: `a:${account ?? ""}`, conversationType: "personal", tenantId: playgroundPlaces.tenant },
    });
    const headers = { "content-type": "application/json" };
    const url = `http://127.0.0.1:${port}/api/messages`;
    // The bot may be gone before it answers the request itself.
    fetch(url, { method: "POST", headers, body: JSON.stringify(activity) }).catch(() => undefined);
    return heard.then(wordsOf);
  }

  it("has kept what it said it had, each time", async () => {
    const members = [people.mette, people.åse];
    let bot = await start();
    for (const member of members) {
      match(await answer(bot, member, "afbud"), /^Afbud noteret/, member.name);
      await killed(bot.child);
      bot = await start();
    }
    const list = await answer(bot, people.asta, "hvem kommer?");
    for (const { name } of members) ok(list.includes(name), list);
    bot.child.kill("SIGTERM");
    const code = await new Promise<number | null>((resolve) => {
      bot.child.once("exit", resolve);
    });
    equal(code, 0, "and ends by itself when it is asked to");
  });
});

function wordsOf({ activity }: Sent): string {
  const [attachment] = activity.attachments ?? [];
  return attachment ? linesOfCard(Card.parse(attachment.content)).join("\n") : (activity.text ?? "");
}
