import { zipSync } from "fflate";
import { z } from "zod";

/** The files of `appPackage/` that Teams is given, by their names. */
type Files = Readonly<Record<string, Uint8Array>>;

/** `mistakes`: a readable line each, all of them at once. */
type Packaging = { ok: true; zip: Uint8Array } | { ok: false; mistakes: string[] };

const guid = (name: string, what: string) => {
  const line = `${name} must be ${what}, a GUID.`;
  return z.guid(line);
};
const page = (name: string, what: string) => {
  const line = `${name} must be the address of ${what}, https://…`;
  return z.url({ protocol: /^https$/, hostname: z.regexes.domain, error: line }).max(2_048, line);
};
const NAME = "ORGANISATION_NAME must be who runs it, at most 32 characters.";

/** What the manifest leaves open, and what may stand there. */
const Placeholders = z.object({
  TEAMS_APP_ID: guid("TEAMS_APP_ID", "an id of the app's own, made once"),
  BOT_ID: guid("BOT_ID", "the app id of the bot"),
  ORGANISATION_NAME: z.string(NAME).trim().min(1, NAME).max(32, NAME),
  ORGANISATION_URL: page("ORGANISATION_URL", "the organisation"),
  PRIVACY_URL: page("PRIVACY_URL", "what it says of personal data"),
  TERMS_URL: page("TERMS_URL", "its terms of use"),
});

/** A time of its own would make another file of the same app each time. Zip files have local time and know no zone. */
const made = (): Date => new Date(2020, 0, 1);

/** The zip that Teams installs: the same bytes for the same files and settings. An empty setting counts as absent. */
export function packageApp(files: Files, environment: Readonly<Record<string, string | undefined>>): Packaging {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const read = Placeholders.safeParse(given);
  if (!read.success) return { ok: false, mistakes: [...new Set(read.error.issues.map(({ message }) => message))] };
  const values = new Map<string, string>(Object.entries(read.data));
  const filled = Object.entries(files).map(([name, bytes]): [string, Uint8Array] => [
    name,
    name.endsWith(".json") ? new TextEncoder().encode(fill(new TextDecoder().decode(bytes), values)) : bytes,
  ]);
  return { ok: true, zip: zipSync(Object.fromEntries(filled), { level: 9, mtime: made() }) };
}

/** A placeholder stands inside a string of JSON. One that nobody fills in is a mistake of the manifest's. */
const fill = (text: string, values: ReadonlyMap<string, string>): string =>
  text.replace(/\$\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`nothing fills in ${name}`);
    return JSON.stringify(value).slice(1, -1);
  });
