import { accessSync, constants, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { playgroundUsers, type PlaygroundUser } from "../demonstration/playground.ts";
import { readLocal } from "./local.ts";
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

/** A text says what is wrong with the command line or the settings. */
export function readHandOver(environment: NodeJS.ProcessEnv, args: string[]): HandOver | string {
  const parsed = parse(args);
  const [file, ...more] = parsed?.positionals ?? [];
  if (!parsed || file === undefined || more.length > 0) return USAGE;
  const path = resolve(file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return `${file} is no file`;
  if (!isReadable(path)) return `${file} cannot be read`;
  const [as] = parsed.values.as === undefined ? playgroundUsers : (seat(playgroundUsers, parsed.values.as) ?? []);
  if (!as) return `--as must be one of ${playgroundUsers.map(({ name }) => name).join(", ")}`;
  const { port } = parsed.values;
  if (port !== undefined && !isPort(Number(port))) return "--port must be a whole number from 1 to 65535";
  const local = readLocal({ ...environment, ...(port !== undefined && { PORT: port }) });
  if (typeof local === "string") return local;
  return { path, name: basename(path), as, port: local.port, playgroundPort: local.playgroundPort };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { as: { type: "string" }, port: { type: "string" } } });
  } catch {
    return null;
  }
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

const isPort = (port: number): boolean => Number.isInteger(port) && port > 0 && port < 65_536;
