import { readConfig } from "../config.ts";

/** Where the bot and the Playground are on this machine, by the bot's own settings. */
interface Local {
  port: number;
  playgroundPort: number;
  /** The bot's data folder. */
  data: string;
}

/** A text says, a line each, which settings are wrong. */
export function readLocal(environment: Readonly<Record<string, string | undefined>>): Local | string {
  const reading = readConfig({ ...environment, REFERENT_MODE: "local", REFERENT_DEMONSTRATION: "1" });
  if (!reading.ok) return reading.mistakes.join("\n");
  const { port, data, demonstration } = reading.config;
  // The Playground has to be told the port before the bot has one.
  if (port === 0 || !demonstration) return "PORT cannot be 0 here: the Playground must know the port";
  return { port, playgroundPort: demonstration.playgroundPort, data };
}
