import type { Committee } from "../../domain/committee.ts";
import type { Instant } from "../../domain/time.ts";
import { foldedName } from "../../language/folding.ts";
import { COMMITTEE, namePartition, type CommitteeName, type Records } from "../../ports/records.ts";

/** Longer than any set-up is under way: a name that nobody bears by then is free. In milliseconds. */
const UNDER_WAY = 10 * 60 * 1000;
const MOST_PROPOSED = 50;

type Named = Pick<Committee, "id" | "tenant" | "name">;

/**
 * Keeps a name for a committee before it bears it, so that of two who choose the same at once one is refused. false: a
 * committee of the same organisation has it, whatever its case and the ways of writing its letters.
 */
export async function claimName(records: Records, committee: Named, now: Instant): Promise<boolean> {
  const claim = claimOf(committee, now);
  if (await records.names.create(claim)) return true;
  const kept = await records.names.read(namePartition(claim.tenant), claim.name);
  if (!kept) return claimName(records, committee, now);
  if (kept.value.committee === committee.id) return true;
  if (!(await isFree(records, kept.value, now))) return false;
  return (await records.names.replace(kept, claim)) !== null || claimName(records, committee, now);
}

/** "Klyngestyregruppe Vest 2", or the next number that is free. */
export async function otherName(records: Records, { tenant, name }: Named, now: Instant): Promise<string> {
  for (let number = 2; number < MOST_PROPOSED; number++) {
    const kept = await records.names.read(namePartition(tenant), foldedName(`${name} ${number}`));
    if (!kept || (await isFree(records, kept.value, now))) return `${name} ${number}`;
  }
  return `${name} ${MOST_PROPOSED}`;
}

const claimOf = ({ id, tenant, name }: Named, at: Instant): CommitteeName => ({
  tenant,
  name: foldedName(name),
  committee: id,
  at,
});

/** Its committee was never made, or has another name by now. */
async function isFree(records: Records, { name, committee, at }: CommitteeName, now: Instant): Promise<boolean> {
  if (Date.parse(now) - Date.parse(at) < UNDER_WAY) return false;
  const bearer = (await records.committees.read(committee, COMMITTEE))?.value;
  return !bearer || foldedName(bearer.name) !== name;
}
