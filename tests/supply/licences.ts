import type { Installed } from "./lockFile.ts";

/** What may be used, changed and passed on for nothing more than naming its makers. */
const ALLOWED = new Set([
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "Unlicense",
  "Zlib",
  "PSF-2.0",
  // The Eclipse Foundation's name for BSD-3-Clause.
  "EDL-1.0",
]);

/** Those whose package.json does not say it in a way that is known, read by hand; each with its version. */
const READ_BY_HAND = new Map([
  ["cldrjs@0.5.5", "MIT"],
  ["duck@0.1.12", "BSD-2-Clause"],
  ["escape-regexp-component@1.0.2", "MIT"],
  ["get-closest@0.0.4", "MIT"],
  ["png-js@1.1.0", "MIT"],
  ["semaphore@1.1.0", "MIT"],
]);

/** Terms of its maker's own: used to build and test, never passed on. */
const NEVER_SHIPPED = new Set(["@microsoft/m365agentsplayground"]);

const nameOf = ({ name, version }: Installed): string => `${name}@${version ?? "?"}`;

export const licenceOf = (one: Installed): string => READ_BY_HAND.get(nameOf(one)) ?? one.license ?? "none";

/** One line for each package that may not be used, or not as it is. */
export function unlicensed(packages: readonly Installed[]): string[] {
  return packages
    .filter((one) => !isAllowed(licenceOf(one)) && !(one.dev && NEVER_SHIPPED.has(one.name)))
    .map((one) => `${nameOf(one)}${one.dev ? " (to build and test)" : ""}: ${licenceOf(one)}`);
}

/** Of a licence as SPDX writes it: one of several, or all of them. */
function isAllowed(licence: string): boolean {
  const bare = licence.replace(/^\((.*)\)$/, "$1");
  if (bare.includes(" OR ")) return bare.split(" OR ").some(isAllowed);
  return bare.split(" AND ").every((one) => ALLOWED.has(one));
}
