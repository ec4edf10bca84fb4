import type { Committee } from "../../domain/committee.ts";
import type { Person } from "../../domain/person.ts";
import { everybodyOf, type Erasure } from "../../domain/privacy/subject.ts";
import { sameName } from "../../language/names.ts";
import type { PassOver } from "../../ports/collection.ts";
import { COMMITTEE, DIRECTORY, ERASURES, type Records } from "../../ports/records.ts";

/** The committees that are meant: by id or name, or all of a tenant. Those that cannot be read are left to `passOver`. */
export async function committeesMeant(
  records: Records,
  { committee, tenant }: { committee: string | null; tenant: string | null },
  passOver: PassOver,
): Promise<Committee[]> {
  const entries = await records.directory.listReadable({ partition: DIRECTORY }, passOver);
  const found: Committee[] = [];
  for (const { value } of entries) {
    if (tenant !== null && value.tenant !== tenant) continue;
    const kept = await records.committees.read(value.id, COMMITTEE);
    if (kept && (committee === null || value.id === committee || kept.value.name === committee)) found.push(kept.value);
  }
  return found;
}

/** By id, account or full name, also of those who were taken out. */
export function peopleMeant(committee: Committee, said: string): Person[] {
  const all = everybodyOf(committee);
  const exactly = all.filter(({ id, account }) => id === said || account === said);
  return exactly.length > 0 ? exactly : all.filter(({ name }) => sameName(name, said));
}

/** An erasure of theirs that was begun: their name stands nowhere else any more. */
export async function erasureBegun(
  records: Records,
  committee: Committee,
  said: string,
  passOver: PassOver,
): Promise<Erasure | null> {
  const begun = await records.erasures.listReadable({ partition: ERASURES, state: committee.id }, passOver);
  const meant = begun.find(
    ({ value: { person, account, names } }) =>
      person === said || account === said || names.some((name) => sameName(name, said)),
  );
  return meant?.value ?? null;
}
