import assert from "node:assert/strict";
import { bareItem, type AgendaItem } from "../../src/domain/agenda.ts";
import { accept } from "../../src/domain/decision.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import type { Person } from "../../src/domain/person.ts";
import { COMMITTEE, meetingKey } from "../../src/ports/records.ts";
import { buttonsOf, textsOf } from "./cards.ts";
import { setStage, type Stage } from "./stage.ts";
import { asta, bo, committee, lisbeth, maria, nextMeeting } from "./vest.ts";

const item = (number: number, title: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  ...bareItem(title),
  number,
  ...more,
});

const agenda: AgendaItem[] = [
  item(1, "Velkomst", { minutes: 5, presenters: [{ name: "Lisbeth Ravn", person: "p1" }] }),
  item(2, "Projektmodel", {
    minutes: 20,
    kind: "decision",
    presenters: [{ name: "Christina Lund", person: "p2" }],
    background: "Projektet har kørt i to år.\nDet skal evalueres.",
    recommendations: [{ number: 1, text: "at modellen godkendes" }],
    attachments: ["Model.pdf"],
  }),
  item(3, "Akutplan", { minutes: 30 }),
  item(4, "Eventuelt"),
];
const planned: Meeting = { ...nextMeeting, items: agenda };
const set = (meeting: Meeting = planned): Promise<Stage> => setStage({ meetings: [meeting] });

async function stored(stage: Stage): Promise<Meeting> {
  const kept = await stage.records.meetings.read(committee.id, meetingKey(nextMeeting.id));
  assert.ok(kept);
  return kept.value;
}
const titles = ({ items }: Meeting): string[] => items.map(({ number, title }) => `${number} ${title}`);

const secretary = (person: Person): Person => ({ ...person, roles: ["secretariat"] });

describe("the agenda", () => {
  it("shows when and where, who comes, and each item with its clock time, presenter and kind", async () => {
    const stage = await set();
    const lines = (await stage.ask(maria, "showAgenda")).split("\n");
    assert.deepEqual(lines.slice(0, 4), [
      "Klyngestyregruppe Vest · 9. møde",
      "Torsdag 3. december kl. 14.00-16.00 · Thorsø Rådhus",
      "6 af 6 kommer · beslutningsdygtig",
      "Dagsordenen er ikke lagt op endnu. Foreløbig:",
    ]);
    assert.deepEqual(stage.lastCard(maria).text.split("\n").slice(3), [
      "1 14.00 Velkomst · Lisbeth",
      "2 14.05 Projektmodel · Christina Lund (beslutning)",
      "3 14.25 Akutplan · oplægsholder mangler",
      "4 14.55 Eventuelt",
    ]);
    assert.ok(lines.includes("Bilag: Model.pdf"));
    assert.deepEqual(stage.buttons(maria), ["Meld afbud", "Foreslå"]);
  });

  it("shows one item by its number or by words of its title", async () => {
    const stage = await set();
    const byNumber = await stage.ask(maria, "showAgenda", { item: 2 });
    assert.match(byNumber, /^Punkt 2: Projektmodel\n/);
    assert.match(byNumber, /Kl\. 14\.05 · Ved Christina Lund · beslutning\nProjektet har kørt i to år\.\n/);
    assert.match(byNumber, /at modellen godkendes\nBilag: Model\.pdf$/);
    assert.equal(await stage.ask(maria, "showAgenda", { item: "projektmodel" }), byNumber);
    assert.equal(
      await stage.ask(maria, "showAgenda", { item: 7 }),
      "Der er ikke noget punkt 7. Dagsordenen har punkt 1-4.",
    );
  });

  it("stays small enough to be sent, and folds out, when it is long", async () => {
    const long = "Status på den tværsektorielle indsats for borgere med flere samtidige sygdomme ".repeat(4);
    const recommendations = [1, 2, 3].map((number) => ({ number, text: "at forummet tager stilling ".repeat(40) }));
    const items = Array.from({ length: 45 }, (_, index) => item(index + 1, long, { minutes: 5, recommendations }));
    const stage = await set({ ...nextMeeting, items });
    const text = await stage.ask(maria, "showAgenda");
    assert.ok(JSON.stringify(stage.lastCard(maria)).length * 2 < 100_000);
    assert.match(text, /Resten er for langt til kortet\. Skriv for eksempel “punkt 41”\./);
  });

  it("says what comes up again while there is no agenda yet", async () => {
    const followUps = [{ subject: "Nærhospitaler", from: null, since: "2026-11-05" }];
    const stage = await setStage({ committee: { ...committee, followUps } });
    assert.match(
      await stage.ask(maria, "showAgenda"),
      /ingen punkter på dagsordenen endnu\.\nKommer op igen\nNærhospitaler/,
    );
    assert.ok(!stage.buttons(asta).includes("Læg i kanalen"));
  });
});

describe("posting the agenda", () => {
  it("is for the secretariat; the card stands in the channel from then on and is edited, never posted again", async () => {
    const stage = await set();
    assert.match(await stage.ask(maria, "postAgenda"), /kun sekretariatet gøre: Asta Lindholm eller Bo Nygaard/);
    await stage.ask(asta, "showAgenda");
    const answer = await stage.press(asta, "Læg i kanalen");
    assert.match(
      answer,
      /^Dagsordenen for torsdag 3\. december bliver lagt i kanalen\.\nPunkt 3 mangler en oplægsholder\./,
    );
    const [post] = stage.sent.filter(({ to }) => to === "channel");
    assert.ok(post);
    assert.doesNotMatch(textsOf(post.message).join("\n"), /Foreløbig/);
    assert.deepEqual(
      buttonsOf(post.message).map(({ title }) => title),
      ["Meld afbud", "Foreslå"],
    );
    await stage.ask(lisbeth, "cancel");
    assert.match(await stage.ask(asta, "postAgenda"), /ligger allerede i kanalen/);
    const posts = stage.sent.filter(({ to }) => to === "channel");
    assert.deepEqual(
      posts.map(({ edits }) => edits === null),
      [true, false, false],
    );
    assert.match(textsOf(posts[1]?.message ?? post.message).join("\n"), /5 af 6 kommer · 1 afbud/);
    assert.match(await stage.ask(asta, "undo"), /kan ikke fortrydes/);
  });

  it("does nothing while it is empty", async () => {
    const stage = await set(nextMeeting);
    assert.match(
      await stage.ask(asta, "postAgenda"),
      /ingen punkter på dagsordenen endnu, så jeg har ikke sendt den ud/,
    );
    assert.deepEqual(stage.heard(), []);
    assert.equal((await stored(stage)).status, "planned");
  });
});

describe("proposing an item", () => {
  it("asks the secretariat; a yes puts it before Eventuelt, tells the proposer and edits the posted card", async () => {
    const stage = await set();
    await stage.ask(asta, "postAgenda");
    stage.heard();
    const answer = await stage.ask(maria, "proposeItem", { subject: "nærhospitaler." });
    assert.match(answer, /^Foreslået til torsdag 3\. december: “Nærhospitaler”\.\nSekretariatet svarer dig/);
    assert.deepEqual(stage.heard().sort(), [
      "Asta Lindholm: Maria Vestergaard foreslår et punkt til torsdag 3. december: “Nærhospitaler”.",
      "Bo Nygaard: Maria Vestergaard foreslår et punkt til torsdag 3. december: “Nærhospitaler”.",
    ]);
    assert.match(
      await stage.press(bo, "Tag med"),
      /“Nærhospitaler” er taget med som punkt 4\. Maria Vestergaard står som oplægsholder og får besked\./,
    );
    const [told, edited] = stage.heard().sort();
    assert.match(told ?? "", /^Maria Vestergaard: Dit forslag “Nærhospitaler” er taget med som punkt 4/);
    assert.match(edited ?? "", /^channel: .*\n4 14\.55 Nærhospitaler/s);
    assert.equal(await stage.press(asta, "Ikke med"), "Der er allerede sagt ja til punktet.");
    assert.deepEqual(titles(await stored(stage)).slice(3), ["4 Nærhospitaler", "5 Eventuelt"]);
  });

  it("is withdrawn by its proposer, and the secretariat's buttons then say so", async () => {
    const stage = await set();
    await stage.ask(maria, "proposeItem", { subject: "Nærhospitaler" });
    assert.equal(await stage.press(maria, "Fortryd"), "Fortrudt. “Nærhospitaler” er ikke længere foreslået.");
    assert.equal(await stage.press(asta, "Tag med"), "Forslaget er trukket tilbage.");
    assert.deepEqual((await stored(stage)).proposals, []);
  });

  it("can be asked about again after the secretariat took its answer back", async () => {
    const stage = await set();
    await stage.ask(maria, "proposeItem", { subject: "Nærhospitaler" });
    await stage.press(asta, "Tag med");
    stage.heard();
    assert.match(await stage.press(asta, "Fortryd"), /“Nærhospitaler” venter igen på svar/);
    assert.deepEqual(titles(await stored(stage)), titles(planned));
    assert.deepEqual(stage.heard(), [
      "Maria Vestergaard: Sekretariatet ser igen på dit forslag “Nærhospitaler”.",
      "Asta Lindholm: Maria Vestergaard foreslår et punkt til torsdag 3. december: “Nærhospitaler”.",
    ]);
    assert.match(await stage.press(asta, "Ikke med"), /kommer ikke med/);
  });

  it("of the secretariat's own is on the agenda at once, with a way back", async () => {
    const stage = await set();
    const answer = await stage.ask(asta, "proposeItem", { subject: "Nærhospitaler" });
    assert.match(answer, /“Nærhospitaler” er sat på dagsordenen for torsdag 3\. december som punkt 4\./);
    assert.match(await stage.press(asta, "Fortryd"), /“Nærhospitaler” er taget af dagsordenen/);
    assert.deepEqual(titles(await stored(stage)), titles(planned));
  });

  it("asks of the one that is called the same before those that are called much the same", async () => {
    const stage = await set();
    for (const [who, subject] of [
      [maria, "Budget for ungeindsatsen"],
      [lisbeth, "Budget for demensindsatsen"],
      [maria, "Budget"],
    ] as const)
      await stage.ask(who, "proposeItem", { subject, besides: true });
    assert.match(await stage.ask(asta, "proposeItem", { subject: "budget" }), /^Maria Vestergaard .*: “Budget”\./);
    assert.deepEqual(stage.buttons(asta), ["Budget", "Budget for ungeindsatsen"]);
  });

  it("is answered also where whoever proposed it is of the secretariat by now", async () => {
    const stage = await set();
    await stage.ask(lisbeth, "proposeItem", { subject: "Budget" });
    await stage.records.committees.change(committee.id, COMMITTEE, (current) =>
      accept({ ...current, people: current.people.map((one) => (one.id === lisbeth.id ? secretary(one) : one)) }),
    );
    assert.match(await stage.ask(asta, "showProposals"), /Lisbeth Ravn foreslår et punkt .*: “Budget”\./);
    assert.match(await stage.press(asta, "Tag med"), /“Budget” er taget med/);
  });

  it("without a subject asks for one; the same activity twice stores one proposal", async () => {
    const stage = await set();
    assert.match(await stage.ask(maria, "proposeItem"), /Hvad skal på dagsordenen for torsdag 3\. december\?/);
    await stage.press(maria, "Foreslå", { subject: "Nærhospitaler" }, "one");
    await stage.press(maria, "Foreslå", { subject: "Nærhospitaler" }, "one");
    assert.equal((await stored(stage)).proposals.length, 1);
    assert.equal(stage.heard().length, 2);
    assert.match(await stage.ask(maria, "proposeItem", { subject: "x".repeat(201) }), /for langt til en titel/);
  });
});
