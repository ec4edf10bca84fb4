import assert from "node:assert/strict";
import type { Committee } from "../../src/domain/committee.ts";
import { lostMessage, newsDay, topicsOf } from "../../src/domain/ledger.ts";
import { unsent, type Notice, type OutboxEntry } from "../../src/domain/notice.ts";
import type { Person } from "../../src/domain/person.ts";
import { setStage, type Stage } from "./stage.ts";
import { asta, bo, christinaBak, christinaLund, committee, ida, jørgen, lisbeth, maria, nextMeeting } from "./vest.ts";

const coming: Notice = { kind: "comingQuestion", meeting: "m9" };
const cancelled: Notice = { kind: "cancelled", meeting: "m9", person: maria.id, late: false };

/** A message that was given up, at nine on the Monday before the stage opens. */
function given(to: Person | null, notice: Notice, more: Partial<OutboxEntry> = {}): OutboxEntry {
  const at = more.at ?? "2026-11-30T08:00:00.000Z";
  const recipient = to === null ? ({ kind: "channel" } as const) : ({ kind: "person", person: to.id } as const);
  const id = `${notice.kind}:${to?.id ?? "channel"}:${at}`;
  return {
    ...unsent({ id, committee: committee.id, to: recipient, notice, at }),
    state: "undeliverable",
    undelivered: { why: "blocked", at },
    ...more,
  };
}

async function stageWith(entries: OutboxEntry[], of: Committee = { ...committee, people: known }): Promise<Stage> {
  const stage = await setStage({ committee: of, meetings: [] });
  for (const entry of entries) await stage.records.outbox.create(entry);
  return stage;
}
const known = committee.people.filter(({ account }) => account !== null);

const asks = (stage: Stage): Promise<string> => stage.say(asta, "hvem fik ikke besked?");

describe("the ledger", () => {
  it("says that all is well where it is, and how far that goes", async () => {
    const stage = await stageWith([]);
    assert.equal(
      await asks(stage),
      "Alle har fået besked.\nDet gælder de seneste 30 dage. Om det er læst, kan jeg ikke se.",
    );
  });

  it("tells whom, what and why, whoever missed something last first", async () => {
    const stage = await stageWith([
      given(maria, cancelled),
      given(maria, { kind: "actionDue", action: 12, when: "today" }, { at: "2026-11-27T08:00:00.000Z" }),
      given(jørgen, coming, { undelivered: { why: "triedForHours", at: "2026-11-30T15:00:00.000Z" } }),
      given(null, { kind: "agenda", meeting: "m9" }, { at: "2026-11-26T08:00:00.000Z", state: "unknown" }),
    ]);
    assert.deepEqual((await asks(stage)).split("\n"), [
      "Ikke kommet frem",
      "Jørgen Rask: påmindelse",
      "Teams svarede ikke, selv om jeg prøvede i timevis (mandag 30. november).",
      "Maria Vestergaard: besked om, hvem der kommer og påmindelse om opgave 12",
      "Har blokeret mig (mandag 30. november). Bed Maria finde mig i Teams og skrive “hej”, hvis det ikke er sket siden. Så skriver jeg igen.",
      "Kanalen: dagsordenen",
      "Teams svarede ikke, så måske kom den frem (torsdag 26. november). Se efter, om den står der.",
    ]);
  });

  it("knows of one who is asked about that a later message has reached them", async () => {
    const later = { at: "2026-12-01T08:00:00.000Z", state: "sent", undelivered: undefined } as const;
    const sent = given(maria, coming, later);
    const about = async (entries: OutboxEntry[]): Promise<string | undefined> =>
      (await (await stageWith(entries)).say(asta, "fik Maria besked?")).split("\n").at(-1);
    assert.equal(
      await about([given(maria, cancelled), sent]),
      "Har blokeret mig (mandag 30. november). Maria kan nås igen nu.",
    );
    const before = { ...sent, at: "2026-11-27T08:00:00.000Z" };
    assert.match((await about([given(maria, cancelled), before])) ?? "", /Bed Maria finde mig/u);
    assert.match(
      (await about([given(maria, cancelled), { ...sent, to: { kind: "person", person: jørgen.id } }])) ?? "",
      /Bed Maria/u,
    );
  });

  it("says on which day a meeting was that a message was about, also of one asked about that is long past", async () => {
    const stage = await stageWith([
      given(maria, { kind: "minutes", meeting: "m9" }),
      given(maria, { kind: "minutes", meeting: "old" }, { at: "2026-11-27T08:00:00.000Z" }),
    ]);
    const { meetings } = stage.records;
    await meetings.create(nextMeeting);
    await meetings.create({ ...nextMeeting, id: "old", date: "2026-03-05" });
    assert.match(await asks(stage), /Maria Vestergaard: referatet fra torsdag 3\. december og referatet$/mu);
    assert.match(
      await stage.say(asta, "fik Maria referatet fra mødet den 5. marts 2026?"),
      /Ikke kommet frem om referatet fra/u,
    );
  });

  it("counts what is tried again as not arrived", async () => {
    const pending = { state: "pending", undelivered: undefined, notBefore: "2026-12-02T08:00:00.000Z" } as const;
    const stage = await stageWith([
      given(maria, coming, { ...pending, attempts: 2 }),
      given(jørgen, coming, { ...pending, attempts: 0 }),
    ]);
    assert.equal(await asks(stage), "1 besked er ikke kommet frem endnu. Jeg prøver igen.");
  });

  it("does not take for arrived what went along in a message that waits itself", async () => {
    const due: Notice = { kind: "actionDue", action: 12, when: "today" };
    const parts = [
      { id: "coming", notice: { kind: "comingQuestion", meeting: "m9" } as const },
      { id: "due", notice: { kind: "actionDue", action: 12, when: "today" } as const },
    ];
    const fresh = { undelivered: undefined, attempts: 0 } as const;
    const stage = await stageWith([
      given(maria, { kind: "reminders", parts }, { ...fresh, state: "pending", notBefore: "2026-12-02T07:00:00.000Z" }),
      given(maria, due, { ...fresh, state: "gathered" }),
    ]);
    const asked = "fik Maria besked?";
    assert.equal(await stage.say(asta, asked), "Jeg har ikke sendt Maria Vestergaard noget de seneste 30 dage.");
    const [whole] = await stage.records.outbox.list({ partition: committee.id, state: "pending" });
    assert.ok(whole);
    await stage.records.outbox.replace(whole, { ...whole.value, state: "sent", notBefore: undefined });
    assert.match(await stage.say(asta, asked), /^Maria Vestergaard har fået alt, hvad jeg har sendt\.$/mu);
    assert.match(
      await stage.say(asta, "fik alle besked om opgave 12?"),
      /^Alt, hvad jeg har sendt om opgave 12, er kommet frem\.$/mu,
    );
  });

  it("is cut where it would be too long for a phone", async () => {
    const others = Array.from({ length: 12 }, (_, nth) => ({
      ...maria,
      id: `x${nth}`,
      name: `Per ${nth}`,
      account: `x${nth}`,
    }));
    const many = others.map((person) => given(person, coming));
    const stage = await stageWith(many, { ...committee, people: [...known, ...others] });
    const said = (await asks(stage)).split("\n");
    assert.equal(said.filter((words) => words.startsWith("Per ")).length, 8);
    assert.equal(said.at(-1), "Og 4 flere.");
  });

  it("lists who has never met the bot, by whether the channel knows them", async () => {
    const kim: Person = { ...ida, id: "p9", name: "Kim Ploug" };
    const guest: Person = { ...ida, id: "p10", name: "Vera Gæst", roles: ["guest"] };
    const stage = await stageWith([], { ...committee, people: [...committee.people, kim, guest] });
    stage.ports.roster.members = () => Promise.resolve([{ id: "a9", name: "Kim Ploug" }]);
    assert.deepEqual((await asks(stage)).split("\n"), [
      "Alle andre har fået besked.",
      "Har ikke mødt mig endnu: Kim Ploug",
      "Bed Kim nævne mig i kanalen og skrive “hej”. Så kan jeg skrive til Kim.",
      "Har ikke mødt mig endnu: Ida Holt",
      "Føj Ida til teamet, og bed Ida nævne mig i kanalen og skrive “hej”. Indtil da skriver jeg ikke til Ida.",
    ]);
    stage.ports.roster.members = () => Promise.reject(new Error("the channel is away"));
    assert.match(await asks(stage), /Har ikke mødt mig endnu: Ida Holt og Kim Ploug\nFøj dem til teamet/u);
  });

  it("is the secretariat's", async () => {
    const stage = await stageWith([given(maria, coming)]);
    assert.match(await stage.say(lisbeth, "hvem fik ikke besked?"), /kun sekretariatet/u);
  });
});

describe("the daily line", () => {
  const monday = (entries: OutboxEntry[], of?: Committee) => stageWith(entries, of);
  const heardAt = async (stage: Stage, date: string, time: string): Promise<string[]> => {
    stage.at(date, time);
    await stage.tick();
    return stage.heard().filter((words) => words.includes("nåede ikke frem"));
  };

  it("comes the morning after to each of the secretariat, once, and not where nothing was lost since", async () => {
    const stage = await monday([given(maria, coming), given(jørgen, coming)]);
    const line = "2 beskeder nåede ikke frem til 2 personer.";
    const heard = await heardAt(stage, "2026-12-01", "08:10");
    assert.equal(heard.length, 2);
    for (const [nth, { name }] of [asta, bo].entries())
      assert.ok(heard[nth]?.startsWith(`${name}: ${line}`), heard[nth]);
    assert.deepEqual(await heardAt(stage, "2026-12-01", "12:10"), []);
    assert.deepEqual(await heardAt(stage, "2026-12-02", "08:10"), []);
    await stage.records.outbox.create(
      given(christinaBak, coming, {
        at: "2026-12-02T12:00:00.000Z",
        undelivered: { why: "gone", at: "2026-12-02T12:00:00.000Z" },
      }),
    );
    const next = await heardAt(stage, "2026-12-03", "08:10");
    assert.deepEqual(
      next.map((words) => words.split("\n").slice(0, 2).join(" ")),
      [
        "Asta Lindholm: 1 besked nåede ikke frem. Christina Bak: påmindelse",
        "Bo Nygaard: 1 besked nåede ikke frem. Christina Bak: påmindelse",
      ],
    );
  });

  it("is one for several mornings where the bot was away, and none where it was away for long", async () => {
    const later = {
      at: "2026-12-01T12:00:00.000Z",
      undelivered: { why: "gone" as const, at: "2026-12-01T12:00:00.000Z" },
    };
    const entries = () => [given(maria, coming), given(maria, coming, later)];
    const heard = await heardAt(await monday(entries()), "2026-12-03", "08:10");
    assert.equal(heard.length, 2);
    assert.match(heard[0] ?? "", /2 beskeder nåede ikke frem\./u);
    assert.deepEqual(await heardAt(await monday(entries()), "2026-12-14", "08:10"), []);
  });

  it("does not say again what the secretariat was told at once, nor what the line itself was", async () => {
    const line: Notice = { kind: "undelivered", day: "2026-11-30" };
    const stage = await monday([
      given(maria, cancelled),
      given(ida, cancelled, { undelivered: { why: "noAccount", at: "2026-11-30T08:00:00.000Z" } }),
      given(asta, line),
      given(bo, { kind: "reminders", parts: [{ id: "one", notice: line }] }),
    ]);
    assert.deepEqual(await heardAt(stage, "2026-12-01", "08:10"), []);
    const own = await monday([given(asta, cancelled)]);
    assert.equal((await heardAt(own, "2026-12-01", "08:10")).length, 2);
  });

  it("can be turned off", async () => {
    const reminderRules = { undelivered: { isOn: false } };
    const stage = await monday([given(maria, coming)], { ...committee, reminderRules });
    assert.deepEqual(await heardAt(stage, "2026-12-01", "08:10"), []);
  });

  it("never breeds lines about lines, were all of them lost", async () => {
    const stage = await monday([given(maria, coming)]);
    stage.ports.messenger.send = () => Promise.resolve({ kind: "unreachable", why: "blocked" });
    stage.ports.messenger.open = () => Promise.resolve({ kind: "unreachable", why: "blocked" });
    for (const day of ["01", "02", "03", "04", "07", "08", "09"]) {
      stage.at(`2026-12-${day}`, "08:10");
      await stage.tick();
    }
    const all = await stage.records.outbox.list({ partition: committee.id });
    const lines = all.filter(({ value }) => value.notice.kind === "undelivered");
    assert.deepEqual(
      lines.map(({ value }) => value.state),
      ["undeliverable", "undeliverable"],
    );
  });

  for (const [at, day] of [
    ["2026-11-30T06:30:00.000Z", "2026-11-30"],
    ["2026-11-30T07:00:00.000Z", "2026-12-01"],
    ["2026-11-27T12:00:00.000Z", "2026-11-30"],
    ["2026-12-24T10:00:00.000Z", "2026-12-28"],
  ] as const)
    it(`tells of what was lost at ${at} on ${day}`, () => {
      assert.equal(newsDay({ at }), day);
    });
});

it("A message that was given up before it was noted why is in the ledger as well", () => {
  const lost = lostMessage(committee, given(christinaLund, coming, { undelivered: undefined }));
  assert.deepEqual([lost?.why, lost?.at], ["triedForHours", "2026-11-30T08:00:00.000Z"]);
  assert.deepEqual(topicsOf({ kind: "undelivered", day: "2026-11-30" }), []);
});
