import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome"];

function installed(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * The system's Chromium without a window. null where there is none, after a line that says so;
 * with CI=true that is an error: there it must not go unnoticed.
 */
export async function openBrowser(): Promise<Browser | null> {
  const executablePath = installed();
  if (executablePath === undefined) {
    const line = `no Chromium was found (${names.join(", ")}): the browser tests cannot run`;
    if (process.env["CI"] === "true") throw new Error(line);
    process.stderr.write(`\n${line} and are skipped\n`);
    return null;
  }
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
