import fc from "fast-check";
import { z } from "zod";
import type { Ids } from "./houses.ts";
import type { Street } from "./street.ts";

/** Whose ids are put in, and how many strange values of each button's parts are tried. */
interface Around extends Pick<Street, "own" | "neighbour" | "foreign" | "nobody"> {
  most: number;
}

/** Each id of the own committee in it in the place of which stands that of another. */
function withIdsOf(data: unknown, own: Ids, other: Ids): unknown {
  const pairs = Object.entries(own).map(([key, value]): [unknown, unknown] => [
    value,
    Object.entries(other).find(([name]) => name === key)?.[1],
  ]);
  const swapped = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(swapped);
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, part]: [string, unknown]) => [key, key === "verb" ? part : swapped(part)]),
      );
    return pairs.find(([is]) => is === value)?.[1] ?? value;
  };
  return swapped(data);
}

const ODD: readonly unknown[] = [
  null,
  "",
  0,
  -1,
  1e300,
  true,
  [],
  {},
  [[]],
  "__proto__",
  { id: "p1" },
  { id: null },
  "p1",
  "m9",
  41,
  "9999-99-99",
  "2026-12-03",
  "constructor",
];

const parsed = (text: string): unknown => JSON.parse(text);

/** What a button may be made into: parts left out, put in, of other types; old; of another committee. */
export function mutations(data: Record<string, unknown>, { own, neighbour, foreign, nobody, most }: Around): unknown[] {
  const keys = Object.keys(data).filter((key) => key !== "verb");
  const without = keys.map((key) => Object.fromEntries(Object.entries(data).filter(([name]) => name !== key)));
  const strange = fc
    .sample(fc.tuple(fc.constantFrom(...keys, "committee"), fc.constantFrom(...ODD)), most)
    .map(([key, odd]) => ({ ...data, [key]: odd }));
  const more = [
    { ...data, secretariat: true, role: "secretariat", me: "p6", by: "p6", confirmed: true, version: 0 },
    parsed(`{"__proto__":{"polluted":1},${JSON.stringify(data).slice(1)}`),
    { ...data, made: "2020-01-01T00:00:00.000Z" },
    { ...data, made: "2030-01-01T00:00:00.000Z" },
    { ...data, asked: { question: "0000000000000000", of: "account-p6" } },
    { ...data, parameters: data },
  ];
  const others = [neighbour.ids, foreign.ids, nobody].map((ids) => withIdsOf(data, own.ids, ids));
  const within = others.map((one) => ({
    ...z.record(z.string(), z.unknown()).parse(one),
    committee: own.ids.committee,
  }));
  return [...without, ...strange, ...more, ...others, ...within];
}
