import type { Listed } from "../domain/minutes.ts";
import { sameName } from "../language/names.ts";
import type { Context } from "./feature.ts";

/** Who was there long ago is hardly anybody's guest today. */
const LATEST = 12;

/** Somebody of exactly this name whom minutes of late list; null: nobody, or the name alone does not tell. */
export async function listedInMinutes({ committee, records }: Context, name: string): Promise<Listed | null> {
  const kept = await records.minutes.list({ partition: committee.id, order: "descending", limit: LATEST });
  const listed = kept.flatMap(({ value }) => value.listed);
  return listed.find((one) => sameName(one.name, name)) ?? null;
}
