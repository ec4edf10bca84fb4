import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readTemplate, type Template } from "./bicep.ts";

const FOLDER = "infra";

const filesIn = (ending: string): string[] =>
  readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(ending));

export const textIn = (path: string): string => readFileSync(join(FOLDER, path), "utf8");

/** By their paths under infra/. */
export const templates: ReadonlyMap<string, Template> = new Map(
  filesIn(".bicep").map((path) => [path, readTemplate(textIn(path))]),
);
export const parameterFiles: readonly string[] = filesIn(".bicepparam");

export function templateOf(path: string): Template {
  const template = templates.get(path);
  if (!template) throw new Error(`${path} is missing`);
  return template;
}
