import { setTimeout as delay } from "node:timers/promises";
import { readConfig } from "../config.ts";
import { RETENTION } from "../domain/retention.ts";
import { openStore } from "../storage/open.ts";
import { StoreUnusable } from "../storage/unusable.ts";
import { privately } from "./privately.ts";
import { readPrivacyOptions, USAGE } from "./privacyOptions.ts";

// `npm run privacy -- export|erase|retain …`: on the store that the bot's own settings name. The embedded one is for one process
// at a time, so the bot has to be stopped; beside bots on Cosmos DB it waits until no turn can bring back what it erased.

const MISTAKEN = 2;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const options = readPrivacyOptions(args);
  if (!options) return complain(USAGE);
  const reading = readConfig(process.env);
  if (!reading.ok) return complain(reading.mistakes.join("\n"));
  try {
    const store = await openStore(reading.config);
    try {
      const isDone = await privately(options, {
        store,
        clock: () => new Date().toISOString(),
        rules: reading.config.retention ?? RETENTION,
        pause: (milliseconds) => delay(milliseconds),
        say: (line) => {
          console.log(line);
        },
      });
      return isDone ? 0 : 1;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreUnusable) return complain(error.message);
    // What went wrong may quote somebody.
    return complain(`it failed (${error instanceof Error ? error.name : "unknown"}); run it again to finish it`);
  }
}

function complain(text: string): number {
  console.error(text);
  return MISTAKEN;
}
