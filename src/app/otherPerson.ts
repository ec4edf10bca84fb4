import { z } from "zod";
import type { Committee } from "../domain/committee.ts";
import type { OpenQuestion } from "../domain/conversation.ts";
import { UNNAMED } from "../features/question.ts";
import { namesAlone } from "../language/correction.ts";
import type { Message } from "../language/message.ts";
import type { PressedOption } from "./planned.ts";

/**
 * The button of "which Christina?", or of whether a name is to be taken in, with the name of somebody else ("nej, Maria"),
 * or of several where several may be meant; and that of "whom do you mean?" with the name that was asked for. null: the
 * words say more, or nobody is asked for.
 */
export function otherPerson(
  message: Message,
  { options, isNotice }: OpenQuestion,
  committee: Committee,
): PressedOption | null {
  const [first, ...others] = options;
  if (isNotice || first === undefined) return null;
  const refs = options.flatMap((option) => refIn(option, committee) ?? []);
  const names = refs.length > others.length ? namesAlone(message) : [];
  const [ref] = refs;
  const isOfList = Object.values(first.parameters).some((value) => Array.isArray(value) && value.some(isRef(ref)));
  if (ref === undefined || names.length === 0 || (names.length > 1 && !isOfList)) return null;
  const parameters = Object.fromEntries(
    Object.entries(first.parameters).map(([key, value]) => [key, withNames(value, { ref, names })]),
  );
  return { ...first, parameters };
}

const Chosen = z.strictObject({ id: z.string() });
const TakenIn = z.strictObject({ add: z.string() });

type Ref = z.infer<typeof Chosen> | z.infer<typeof TakenIn>;

/** Whom a button's title stands for among its parameters; null: for nobody. */
function refIn({ title, parameters }: PressedOption, { people }: Committee): Ref | null {
  const person = title === "" ? UNNAMED : people.find(({ name }) => name === title);
  const said = Object.values(parameters).flat();
  const chosen = said.flatMap((value) => Chosen.safeParse(value).data ?? []);
  return (
    chosen.find(({ id }) => id === person?.id) ??
    said.flatMap((value) => TakenIn.safeParse(value).data ?? []).at(0) ??
    null
  );
}

/** A parameter with names as they are written in place of that reference; a feature finds out who they are. */
function withNames(value: unknown, { ref, names }: { ref: Ref; names: readonly string[] }): unknown {
  const isIt = isRef(ref);
  if (Array.isArray(value)) return value.flatMap((one: unknown): unknown[] => (isIt(one) ? [...names] : [one]));
  return isIt(value) ? names[0] : value;
}

const isRef =
  (ref: Ref | undefined) =>
  (value: unknown): boolean => {
    const person = Chosen.or(TakenIn).safeParse(value).data;
    return person !== undefined && JSON.stringify(person) === JSON.stringify(ref);
  };
