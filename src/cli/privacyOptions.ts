import { parseArgs } from "node:util";
import { Language } from "../domain/language.ts";

export const USAGE = `usage: npm run privacy -- export (--committee NAME --person NAME | --tenant ID --account ID --all-committees) [--language da|en] [--out FOLDER]
       npm run privacy -- erase  (--committee NAME --person NAME | --tenant ID --account ID --all-committees)
       npm run privacy -- erase-committee --committee NAME --confirm NAME [--tenant ID]
       npm run privacy -- retain [--committee NAME] [--tenant ID]
A whole committee is erased only where --confirm says its name as it is called (its id, where it has no name any more).
A committee and a person are named in full or by their id, a person also by the id of their account.`;

interface Whom {
  /** By id or name; null: each one of the tenant. */
  committee: string | null;
  tenant: string | null;
  /** By id, name or account; null with `retain`. */
  person: string | null;
}

export interface PrivacyOptions extends Whom {
  command: (typeof COMMANDS)[number];
  /** What is said a second time where a whole committee is to go. */
  confirm: string | null;
  language: Language | null;
  out: string;
}

const COMMANDS = ["export", "erase", "erase-committee", "retain"] as const;

/** null: the command line is not one. */
export function readPrivacyOptions(args: string[]): PrivacyOptions | null {
  const parsed = parse(args);
  if (!parsed) return null;
  const { values, positionals } = parsed;
  const command = COMMANDS.find((one) => one === positionals[0]);
  const { committee = null, person, account, tenant = null, language, out = ".", confirm = null } = values;
  const all = values["all-committees"] === true;
  const spoken = language === undefined ? null : Language.options.find((one) => one === language);
  if (!command || positionals.length > 1 || spoken === undefined) return null;
  const options = { command, committee, tenant, language: spoken, out, confirm };
  const isNobody = person === undefined && account === undefined && !all;
  if (command === "erase-committee")
    return isNobody && committee !== null && confirm !== null ? { ...options, person: null } : null;
  if (confirm !== null) return null;
  if (command === "retain") return person === undefined && account === undefined ? { ...options, person: null } : null;
  if (all)
    return account !== undefined && tenant !== null && committee === null && person === undefined
      ? { ...options, person: account }
      : null;
  const meant = person ?? account;
  return committee !== null && meant !== undefined ? { ...options, person: meant } : null;
}

function parse(args: string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        committee: text,
        person: text,
        tenant: text,
        account: text,
        language: text,
        out: text,
        confirm: text,
        "all-committees": { type: "boolean" },
      },
    });
  } catch {
    return null;
  }
}
