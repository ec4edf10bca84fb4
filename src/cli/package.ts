import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { packageApp } from "./packaging.ts";

// `npm run package`: the app package for Teams, filled in from the environment. It runs from source, before the build.

const FOLDER = join(import.meta.dirname, "../../appPackage");
const TARGET = join(FOLDER, "build/referent.zip");
const FILES = ["manifest.json", "en.json", "color.png", "outline.png"];

const files = Object.fromEntries(FILES.map((name) => [name, readFileSync(join(FOLDER, name))]));
const made = packageApp(files, process.env);
if (made.ok) {
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, made.zip);
  console.log(`${TARGET} (${made.zip.length} bytes): upload it in the Teams admin centre, or in Teams under Apps`);
} else {
  console.error(made.mistakes.join("\n"));
  process.exitCode = 1;
}
