import type { Stage } from "../features/stage.ts";
import { asta, committee } from "../features/vest.ts";

/** What is kept, and what people have before them, with ids numbered in the order in which they are met. */
export interface Aftermath {
  kept: string[];
  sent: string[];
}

export async function aftermathOf(stage: Stage): Promise<Aftermath> {
  const { records, sent } = stage;
  const partition = committee.id;
  const kinds = [records.meetings, records.minutes, records.actions, records.drafts, records.changes] as const;
  const lists = await Promise.all(
    kinds.map(async (kind) => (await kind.list({ partition })).map(({ value }) => value)),
  );
  // Which of two messages went out first is a matter of when it is tried.
  const posts = (await records.posts.list({ partition })).map(({ value }) => ({ ...value, activity: "" }));
  // When it turns out that somebody cannot be written to is a matter of when it is tried.
  const outbox = (await records.outbox.list({ partition })).map(({ value }) => ({
    ...value,
    knownTo: undefined,
    claim: undefined,
    undelivered: value.undelivered?.why,
    ...(value.notice.kind === "tellThem" && { at: "" }),
  }));
  const committees = [await records.committees.read(partition, "committee")].map((kept) => kept?.value);
  const inSight = new Map<number, string>();
  for (const [index, { to, message, edits }] of sent.entries())
    inSight.set(edits ?? index, `${to}: ${JSON.stringify(message)}`);
  return { kept: lined([...committees, ...lists.flat(), ...posts, ...outbox]), sent: lined([...inSight.values()]) };
}

const lined = (values: readonly unknown[]): string[] =>
  values.map((value) => withoutMoments(withoutTries(withoutIds(JSON.stringify(value))))).sort();

/** Ids are made from the turn that makes them, and so differ from one telling to the other. */
const withoutIds = (text: string): string => text.replace(/\b[0-9a-f]{16}\b/gu, "#");

/** Who says something again says it a moment later, and a card is made when it is sent. */
const withoutMoments = (text: string): string =>
  text.replace(/(\\?"made\\?":\\?")[^"\\]*/gu, "$1").replace(/\.\d{3}Z/gu, "Z");

/** How often a message had to be tried, and as which of several it was made, is not what came of it. */
const withoutTries = (text: string): string => text.replace(/,"(?:(?:attempts|nth)":\d+|notBefore":"[^"]*")/gu, "");

/**
 * The same, but for that whoever did it is asked to tell somebody without an account as well: the answer that says whom was
 * never given, or is given a second time.
 */
export const differenceButAsked = (expected: readonly string[], found: readonly string[]): string[] =>
  difference(expected, found).filter((line) => !ASKS_ASTA.some((asks) => asks.test(line)));

const ASKS_ASTA = [
  new RegExp(`^\\+ .*"to":\\{"kind":"person","person":"${asta.id}"\\},"notice":\\{"kind":"tellThem"`, "u"),
  new RegExp(`^\\+ "${asta.name}: .*Jeg kan ikke skrive til`, "u"),
];

/** What one has and the other has not: after a minus what is missing, after a plus what is too much. */
export function difference(expected: readonly string[], found: readonly string[]): string[] {
  const left = [...found];
  const missing = expected.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...missing.map((line) => `- ${line}`), ...left.map((line) => `+ ${line}`)];
}
