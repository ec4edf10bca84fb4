import { z } from "zod";
import { Consequences } from "../domain/consequences.ts";

const Carrying = z.object({ consequences: z.array(Consequences) });
const NONE: readonly Consequences[] = [];

/** What bodies have turned out to carry: a store may hand the very same body out again and again. */
const known = new WeakMap<object, readonly Consequences[]>();

/** What a stored document carries beside its value. Throws where that has another shape. */
export function carriedBy(body: unknown): readonly Consequences[] {
  if (typeof body !== "object" || body === null || !("consequences" in body) || !body.consequences) return NONE;
  const before = known.get(body);
  if (before) return before;
  const { consequences } = Carrying.parse(body);
  known.set(body, consequences);
  return consequences;
}

/** The body of a document with these beside its value, in place of those that it carried. */
export function carrying(body: unknown, consequences: readonly Consequences[]): unknown {
  if (typeof body !== "object" || body === null) return body;
  if (consequences.length === 0) return "consequences" in body ? { ...body, consequences: undefined } : body;
  const carrier = { ...body, consequences };
  known.set(carrier, consequences);
  return carrier;
}
