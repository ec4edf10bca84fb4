import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { daysAround } from "../../src/demonstration/calendar.ts";
import { klyngePeople } from "../../src/demonstration/klynge/committee.ts";
import { ninthMeeting } from "../../src/demonstration/klynge/ninth.ts";
import { demonstrationPeople } from "../../src/demonstration/people.ts";
import { playgroundUsers } from "../../src/demonstration/playground.ts";
import { readText } from "../../src/documents/read.ts";
import { isSameTitle } from "../../src/domain/agenda.ts";
import { Reading } from "../../src/domain/reading.ts";

const read = (path: string): Reading =>
  readText(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"), { today: "2026-11-20" });

const names: readonly string[] = demonstrationPeople.map(({ name }) => name);
const dated = "tests/conversations/documents";

describe("the documents that a newcomer can hand over", () => {
  for (const [path, kind, items] of [
    ["demo/dagsorden.txt", "agenda", 6],
    ["demo/referat.txt", "minutes", 5],
    ["demo/agenda.txt", "agenda", 6],
    ["demo/minutes.txt", "minutes", 5],
    [`${dated}/dagsorden-3-december.txt`, "agenda", 6],
    [`${dated}/referat-3-december.txt`, "minutes", 6],
    [`${dated}/agenda-3-december.txt`, "agenda", 5],
    [`${dated}/minutes-3-december.txt`, "minutes", 4],
  ] as const)
    it(`${path} is read as ${kind} of the meeting that it is for`, () => {
      const reading = read(path);
      assert.deepEqual(Reading.parse(reading), reading);
      assert.equal(reading.kind, kind);
      assert.equal(reading.committee?.toLowerCase(), "klyngestyregruppe vest");
      const { number, date, start, end } = reading.meeting;
      const isDemo = path.startsWith("demo/");
      // Minutes can only be of the meeting that was held a few days before the first start, whenever that is.
      const expected =
        isDemo && kind === "minutes"
          ? { number: null, date: null, start: "14:00", end: "15:00" }
          : { number: 9, date: isDemo ? null : "2026-12-03", start: "14:00", end: "16:00" };
      assert.deepEqual({ number, date, start, end }, expected);
      assert.deepEqual(
        reading.items.map((item) => item.number),
        Array.from({ length: items }, (_, index) => index + 1),
      );
      for (const presenter of reading.items.flatMap(({ presenters }) => presenters))
        assert.ok(names.includes(presenter), `${presenter} is nobody of the demonstration`);
    });

  for (const path of ["demo/dagsorden.txt", "demo/agenda.txt"])
    it(`${path} promises word to nobody whom the local client does not have`, () => {
      const { proposals } = ninthMeeting(daysAround("2026-11-20T08:00:00.000Z"));
      const taken = proposals.filter(({ subject }) =>
        read(path).items.some(({ title }) => isSameTitle(title, subject)),
      );
      const told = taken.map(({ by }) => klyngePeople.find(({ id }) => id === by)?.account);
      assert.ok(told.every((account) => playgroundUsers.some((user) => user.account === account)));
    });

  for (const [danish, english] of [
    ["demo/dagsorden.txt", "demo/agenda.txt"],
    ["demo/referat.txt", "demo/minutes.txt"],
  ] as const)
    it(`${english} says the same as ${danish}`, () => {
      const outline = (path: string) => {
        const { meeting, people, items } = read(path);
        return {
          place: meeting.place,
          absent: people.filter(({ absent }) => absent).map(({ name, substitute }) => ({ name, substitute })),
          items: items.map(({ presenters, kind, minutes, recommendations, actions, followUps, attachments }) => ({
            presenters,
            kind,
            minutes,
            decisions: recommendations.map(({ decision }) => decision),
            actions: actions.map(({ owners, due }) => ({ owners: owners.length, due })),
            followUps: followUps.length,
            attachments: attachments.length,
          })),
        };
      };
      assert.deepEqual(outline(english), outline(danish));
    });

  for (const path of ["demo/dagsorden.txt", "demo/agenda.txt", `${dated}/agenda-3-december.txt`])
    it(`${path} fills two hours, and one item besides the last has no presenter`, () => {
      const { items } = read(path);
      assert.equal(
        items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
        120,
      );
      assert.equal(items.filter(({ presenters }) => presenters.length === 0).length, 2);
    });

  for (const [path, owners] of [
    ["demo/referat.txt", ["Christina+Maria", "Maria Vestergaard", "Sekretariatet", "Morsø Kommune"]],
    ["demo/minutes.txt", ["Christina+Maria", "Maria Vestergaard", "Secretariat", "Morsø Kommune"]],
    [
      `${dated}/referat-3-december.txt`,
      ["Jørgen Rask+Christina", "Hanstholm Havn", "Maria Vestergaard", "Sekretariatet"],
    ],
    [`${dated}/minutes-3-december.txt`, ["Jørgen Rask+Christina", "Maria Vestergaard"]],
  ] as const)
    it(`${path} has what happens in real minutes: a first name that fits two, owners who are no person, apologies, decisions`, () => {
      const { items, people } = read(path);
      const found = items.flatMap(({ actions }) => actions).map((action) => action.owners.join("+"));
      for (const owner of owners) assert.ok(found.includes(owner), `${owner} is not among ${found.join(", ")}`);
      assert.ok(people.some(({ absent, substitute }) => absent && substitute !== null));
      const decisions = items.flatMap(({ recommendations }) => recommendations).map(({ decision }) => decision);
      assert.ok(decisions.includes("approved"));
      assert.ok(items.some(({ followUps }) => followUps.length > 0));
    });
});
