import fc from "fast-check";

// Bodies as JSON text and not as values: what a parser makes of a name that stands twice, or of __proto__, is part of it.

/** Names that mean something to JavaScript, to the SDK or to us, and any others. */
const NAMES = ["constructor", "prototype", "toString", "then", "id", "name", "type", "verb", "committee"];
const ODD = [
  "",
  " ",
  "\u0000",
  "\u202e",
  "<at>Referent</at>",
  "../../etc/passwd",
  "${7*7}",
  "' OR 1=1 --",
  "🙂",
  "\ud800",
];

const name = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 30, arbitrary: fc.string({ maxLength: 8 }) },
  // Where it stands, nothing else is looked at.
  { weight: 1, arbitrary: fc.constant("__proto__") },
);
const leaf = fc.oneof(
  fc.constantFrom(...ODD).map((text) => JSON.stringify(text)),
  fc.string({ maxLength: 20 }).map((text) => JSON.stringify(text)),
  fc.constantFrom("null", "true", "false", "0", "-1", "1e999", "1e-9", "9007199254740993", "[]", "{}"),
);

const object = (entries: readonly (readonly [string, string])[]): string =>
  `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(",")}}`;

/** Any JSON, up to six levels of it. */
const json = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    leaf,
    fc.array(tie("any"), { maxLength: 4 }).map((parts) => `[${parts.join(",")}]`),
    fc.array(fc.tuple(name, tie("any")), { maxLength: 4 }).map(object),
  ),
})).any;

/** Of each name: what is right, any JSON, or nothing at all; and some more names. */
function half(right: ReadonlyMap<string, fc.Arbitrary<string>>, weight: number): fc.Arbitrary<string> {
  const parts = [...right].map(([key, value]) =>
    fc
      .oneof({ weight, arbitrary: value }, { weight: 1, arbitrary: json }, { weight: 1, arbitrary: fc.constant(null) })
      .map((text) => (text === null ? [] : [[key, text] as const])),
  );
  const more = fc.array(fc.tuple(name, json), { maxLength: 2 });
  return fc.tuple(fc.tuple(...parts), more).map(([own, others]) => object([...own.flat(), ...others]));
}

const exactly = (value: unknown): fc.Arbitrary<string> => fc.constant(JSON.stringify(value));
const partly = (value: object, weight: number): fc.Arbitrary<string> =>
  half(new Map(Object.entries(value).map(([key, one]) => [key, exactly(one)])), weight);

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An activity of Teams of which parts are missing, of another type, or strange inside. */
export function randomActivity(activity: object): fc.Arbitrary<string> {
  const entries = Object.entries(activity).map(([key, value]: [string, unknown]): [string, fc.Arbitrary<string>] => {
    return [key, isPlain(value) ? fc.oneof(exactly(value), partly(value, 3)) : exactly(value)];
  });
  const types = ["message", "conversationUpdate", "installationUpdate", "invoke", "messageReaction", "typing"];
  return half(new Map([...entries, ["type", fc.constantFrom(...types).map((type) => JSON.stringify(type))]]), 12);
}

/** A good activity that carries something strange where strange things may hang. */
export function randomCargo(activity: object): fc.Arbitrary<string> {
  const file = { contentType: "application/vnd.microsoft.teams.file.download.info", name: "a.docx", content: {} };
  const mention = { type: "mention", text: "<at>Referent</at>", mentioned: { id: "28:bot", name: "Referent" } };
  const cargo = {
    attachments: fc.array(fc.oneof(json, partly(file, 2)), { maxLength: 5 }).map((all) => `[${all.join(",")}]`),
    entities: fc.array(fc.oneof(json, partly(mention, 2)), { maxLength: 5 }).map((all) => `[${all.join(",")}]`),
    membersAdded: json,
    channelData: partly({ tenant: null, team: { id: "19:a" }, eventType: "teamRenamed" }, 1),
    text: fc.oneof(leaf, json),
    value: json,
  };
  const keys = Object.entries(cargo);
  return fc
    .tuple(
      fc.tuple(...keys.map(([, value]) => value)),
      fc.subarray(
        keys.map((_, at) => at),
        { minLength: 1 },
      ),
    )
    .map(([values, chosen]) => {
      const own = Object.entries(activity).map(([key, value]) => [key, JSON.stringify(value)] as const);
      return object([...own, ...chosen.map((at) => [keys[at]?.[0] ?? "", values[at] ?? "null"] as const)]);
    });
}

/** A press of a button that there is, with parameters that it may know and values that it does not expect. */
export function randomPress(activity: object, buttons: ReadonlyMap<string, readonly string[]>): fc.Arbitrary<string> {
  const value = fc.constantFrom(...buttons.keys()).chain((verb) => {
    const names = [...(buttons.get(verb) ?? []), "committee", "cardLanguage", "asked"];
    const usual = [
      "vest",
      "p1",
      "m1",
      "2026-12-03",
      "12",
      3,
      true,
      [1],
      ["p1"],
      { id: "m1", on: "2026-12-03" },
      { feature: verb, parameters: {} },
    ];
    const values = fc.oneof(
      fc.constantFrom(...usual).map((one) => JSON.stringify(one)),
      json,
    );
    return half(new Map([["verb", exactly(verb)], ...names.map((key) => [key, values] as const)]), 8);
  });
  const rest = Object.entries({ ...activity, replyToId: "m1" }).filter(([key]) => key !== "text");
  return value.map((text) =>
    object([...rest.map(([key, one]) => [key, JSON.stringify(one)] as const), ["value", text]]),
  );
}
