import { z } from "zod";

/** Makes of a body as one version of the program wrote it what the next one would have written. */
export type Upgrade = (body: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** What was written before versions were is of the first one. */
const Stamped = z.looseObject({ schemaVersion: z.number().int().positive().default(1) });

const versionAfter = (upgrades: readonly Upgrade[]): number => upgrades.length + 1;

/** The body as it is written: with the version of its kind beside the value. */
export const stamped = (body: unknown, upgrades: readonly Upgrade[]): unknown =>
  typeof body === "object" && body !== null ? { ...body, schemaVersion: versionAfter(upgrades) } : body;

/**
 * A stored body as this version would have written it. Throws where a newer program wrote it: what that one knows of it
 * would be lost when it is written again.
 */
export function upgraded(body: unknown, upgrades: readonly Upgrade[]): unknown {
  const read = Stamped.safeParse(body);
  if (!read.success) return body;
  const { schemaVersion } = read.data;
  if (schemaVersion > versionAfter(upgrades)) throw new Error("a document was written by a newer version of Referent");
  return upgrades
    .slice(schemaVersion - 1)
    .reduce<Record<string, unknown>>((older, upgrade) => upgrade(older), read.data);
}
