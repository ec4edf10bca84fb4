import { readFileSync } from "node:fs";
import { z } from "zod";

const Locked = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
});

const LockFile = z.object({ packages: z.record(z.string(), Locked) });

/** A package that `npm ci` installs, at one of its places. */
export interface Installed extends z.infer<typeof Locked> {
  name: string;
  folder: string;
}

/** All but the project itself. */
export function installed(): Installed[] {
  const { packages } = LockFile.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
  return Object.entries(packages).flatMap(([folder, locked]) =>
    folder === "" ? [] : [{ ...locked, folder, name: folder.replace(/^.*node_modules\//, "") }],
  );
}
