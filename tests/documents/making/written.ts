import type { ReadAction, ReadFollowUp, ReadItem, ReadPerson, Reading } from "../../../src/domain/reading.ts";

const NONE = "–";

/** A reading with every field of it, as somebody reads it who compares it with the document; what is not there is "–". */
export function written(reading: Reading): string {
  const { kind, committee, meeting, nextMeeting, people, standingItems, items, warnings } = reading;
  const { number, date, start, end, place, calledOff } = meeting;
  return [
    `${kind} of ${committee ?? NONE}`,
    facts({ number, date, start, end, place, ...(calledOff && { calledOff }) }),
    `next meeting: ${facts(nextMeeting)}`,
    ...section("people", people.map(person)),
    ...section("standing items", standingItems),
    ...items.flatMap((one) => ["", ...item(one)]),
    "",
    ...section(
      "warnings",
      warnings.map(({ line, message }) => `line ${line.toString()}: ${message}`),
    ),
    "",
  ].join("\n");
}

function item(one: ReadItem): string[] {
  const { number, title, kind, minutes, start, end, presenters, background, outcome, attachments } = one;
  return [
    `${number.toString()}  ${title}`,
    ...indented([
      facts({ kind, minutes, start, end, presenters: presenters.join("; ") }),
      ...section("background", lines(background)),
      ...section(
        "recommendations",
        one.recommendations.map(({ number, text, decision }) => `${number.toString()} ${text} → ${decision ?? NONE}`),
      ),
      ...section("outcome", lines(outcome)),
      ...section("attachments", attachments),
      ...section("actions", one.actions.flatMap(action)),
      ...section("follow-ups", one.followUps.flatMap(followUp)),
    ]),
  ];
}

const person = ({ name, title, organisation, roles, absent, substitute }: ReadPerson): string =>
  [
    `${name}${absent ? " (absent)" : ""}`,
    facts({ title, organisation, roles: roles.join(", "), ...(absent && { substitute }) }),
  ].join(" · ");

const action = ({ owners, task, due, quote, confidence }: ReadAction): string[] => [
  `${confidence.toString()}  ${owners.join("; ") || NONE}: ${task} · due ${due ?? NONE}`,
  `      “${quote}”`,
];

const followUp = ({ subject, committee, when, quote, confidence }: ReadFollowUp): string[] => [
  `${confidence.toString()}  ${subject} · ${facts({ committee, when: when && `“${when.text}” ${when.from ?? NONE} to ${when.to ?? NONE}` })}`,
  `      “${quote}”`,
];

const facts = (of: Readonly<Record<string, string | number | boolean | null>>): string =>
  Object.entries(of)
    .map(([name, value]) => `${name} ${value === null || value === "" ? NONE : value.toString()}`)
    .join(" · ");

const lines = (text: string): string[] => (text === "" ? [] : text.split("\n"));

const indented = (all: readonly string[]): string[] => all.map((one) => `   ${one}`);

const section = (name: string, all: readonly string[]): string[] =>
  all.length === 0 ? [`${name}: ${NONE}`] : [`${name}:`, ...indented(all)];
