import { statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { playgroundUsers, type PlaygroundUser } from "../demonstration/playground.ts";
import { seat } from "./playground.ts";

export interface HandOver {
  /** The file's path and its own name. */
  path: string;
  name: string;
  as: PlaygroundUser;
  /** Of the bot, on this machine. */
  port: number;
  playgroundPort: number;
}

const USAGE = "usage: npm run hand-over -- FILE [--as NAME] [--port PORT]";

/** A line of text says what is wrong with the command line. `PORT` and `PLAYGROUND_PORT` as for `npm start`. */
export function readHandOver(environment: NodeJS.ProcessEnv, args: string[]): HandOver | string {
  const parsed = parse(args);
  const [file, ...more] = parsed?.positionals ?? [];
  if (!parsed || file === undefined || more.length > 0) return USAGE;
  const path = resolve(file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return `${file} is no file`;
  const [as] = parsed.values.as === undefined ? playgroundUsers : (seat(playgroundUsers, parsed.values.as) ?? []);
  if (!as) return `--as must be one of ${playgroundUsers.map(({ name }) => name).join(", ")}`;
  const port = Number(parsed.values.port ?? (environment["PORT"] || 3978));
  const playgroundPort = Number(environment["PLAYGROUND_PORT"] || 56150);
  if (![port, playgroundPort].every(isPort)) return "a port is a whole number from 1 to 65535";
  return { path, name: basename(path), as, port, playgroundPort };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { as: { type: "string" }, port: { type: "string" } } });
  } catch {
    return null;
  }
}

const isPort = (port: number): boolean => Number.isInteger(port) && port > 0 && port < 65_536;
