import type { Listed } from "../domain/minutes.ts";
import { sameName } from "../language/names.ts";
import type { Context } from "./feature.ts";

/** Who was there long ago is hardly anybody's guest today. */
const LATEST = 12;

/** Somebody of exactly this name whom minutes of late list; null: nobody, or the name alone does not tell. */
export async function listedInMinutes(
  { committee, records }: Pick<Context, "committee" | "records">,
  name: string,
): Promise<Listed | null> {
  const kept = await records.minutes.list({ partition: committee.id, order: "descending", limit: LATEST });
  const called = kept.flatMap(({ value }) => value.listed).filter((one) => sameName(one.name, name));
  return isOne(called) ? (called[0] ?? null) : null;
}

/** Two organisations are two people; minutes that give none say nothing of it. */
function isOne(called: readonly Listed[]): boolean {
  const [first, ...others] = called.flatMap(({ organisation }) => organisation ?? []);
  return first === undefined || others.every((other) => sameName(other, first));
}
