import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";

const LETTER = `From: Mary Quill <mary.quill@harbour.example>
Sent: Thursday, 7 May 2026 08:47
To: Peter Lowick
Subject: Notes from yesterday's crane group

Dear all,

Thanks for a good meeting yesterday, from 9.00 to 10.30. Shout by Monday if something is wrong.

Who was there: Peter Lowick (chairing), Fiona Tarrant (standing in for Ann Hale)
Sorry we missed: Ann Hale (ill)


THE CRANE
We talked about the paint.
Agreed: the crane is painted.


BUDGET
Short one. Peter Lowick sends the figures by 15 May.


OTHER THINGS (Fiona)
Nothing.


Best,
Mary

-----Original message-----
From: Mary Quill
Subject: Agenda

Peter Lowick brings cake.
`;

describe("the head of minutes", () => {
  it("names no person where it lists the bodies that meet", () => {
    const { people } = readText(
      "HARBOUR PROGRAMME\nNorth Cove Region, Fjord West and Isles Tayside\n\nMINUTES OF THE STEERING GROUP\nheld on Wednesday 6 May 2026 at 09:30\n\nPresent:        Mr Peter Lowick (Chair), North Cove Region\n                Ms Fiona Tarrant, Isles Tayside\n\n1.   WELCOME\n\n1.1  The Chair welcomed everyone.\n\n2.   CLOSE\n\n2.1  The meeting closed.\n",
    );
    assert.deepEqual(
      people.map(({ name }) => name),
      ["Peter Lowick", "Fiona Tarrant"],
    );
  });
});

describe("minutes in an e-mail", () => {
  const { meeting, people, items, warnings } = readText(LETTER);
  it("were written the day after the meeting, if they say so", () => {
    assert.deepEqual([meeting.date, meeting.start, meeting.end], ["2026-05-06", "09:00", "10:30"]);
    assert.equal(readText(LETTER.replace(/yesterday/gu, "today")).meeting.date, "2026-05-07");
    assert.equal(readText(LETTER.replace(/yesterday's |yesterday, /gu, "")).meeting.date, null);
  });

  it("tell who was there and who was missed", () => {
    const absent = people.filter((one) => one.absent);
    assert.deepEqual(
      absent.map(({ name, substitute }) => [name, substitute]),
      [["Ann Hale", "Fiona Tarrant"]],
    );
    assert.equal(people.length, 3);
  });

  it("have titles in capitals, which own nothing", () => {
    assert.deepEqual(
      items.map(({ title, actions }) => [title, actions.flatMap(({ owners }) => owners).join()]),
      [
        ["THE CRANE", ""],
        ["BUDGET", "Peter Lowick"],
        ["OTHER THINGS", ""],
      ],
    );
  });

  it("do not go on with the letter that they answer", () => {
    assert.ok(warnings.some(({ message }) => message.includes("earlier letter")));
  });
});
