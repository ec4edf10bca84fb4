import assert from "node:assert/strict";
import type { Address } from "../../src/domain/address.ts";
import type { Person } from "../../src/domain/person.ts";
import { settingsOf, type Settings } from "../../src/domain/settings.ts";
import { COMMITTEE } from "../../src/ports/records.ts";
import { setStage, type Stage } from "./stage.ts";
import { asta, bo, channel, maria } from "./vest.ts";

const elsewhere: Address = { ...channel, conversation: "19:syd" };

async function newPlace(): Promise<Stage> {
  const stage = await setStage();
  const members = [asta, bo, maria].map(({ account, name }) => ({ id: account ?? "", name }));
  stage.ports.roster = { members: () => Promise.resolve(members), accounts: () => Promise.resolve(null) };
  return stage;
}

async function submit(
  { app }: Stage,
  who: Person,
  name: string,
  secretariat: Person,
  address = elsewhere,
  shown: Settings | null = null,
): Promise<string> {
  const session = app.begin({
    activity: `set up by ${who.name} as ${name} in ${address.conversation}`,
    address,
    sender: { id: who.account ?? "", name: who.name },
    content: {
      kind: "submit",
      feature: "createCommittee",
      committee: null,
      language: null,
      parameters: { name, language: "da", secretariat: secretariat.account, shown },
      card: null,
    },
  });
  const answers: string[] = [];
  for (const command of await session.plan()) answers.push((await session.perform(command)).text);
  return answers.join(" ");
}

const storedName = async ({ records }: Stage): Promise<string | undefined> =>
  (await records.committees.read("t1/shared:19:syd", COMMITTEE))?.value.name;

describe("two who set up the same place at once", () => {
  it("are both told what stands, and whom to ask where it is not what they wrote", async () => {
    const stage = await newPlace();
    const answers = await Promise.all([
      submit(stage, asta, "Klynge Syd", asta),
      submit(stage, maria, "Sydklyngen", maria),
    ]);
    const name = await storedName(stage);
    const isAstas = name === "Klynge Syd";
    const [first, second] = isAstas ? answers : answers.toReversed();
    assert.ok(first?.startsWith(`${name} er oprettet med 3 deltagere.`));
    const whom = isAstas ? asta : maria;
    assert.equal(second, `${name} er allerede oprettet her. Indstillingerne kan ${whom.name} ændre.`);
  });

  it("are both answered as usual where they wrote the same", async () => {
    const stage = await newPlace();
    const answers = await Promise.all([
      submit(stage, asta, "Klynge Syd", asta),
      submit(stage, maria, "Klynge Syd", asta),
    ]);
    for (const answer of answers) assert.match(answer, /^Klynge Syd er oprettet med 3 deltagere\./);
  });

  it("put back nothing of each other's, where both are of the secretariat", async () => {
    const stage = await newPlace();
    const answers = await Promise.all([submit(stage, asta, "Klynge Syd", bo), submit(stage, bo, "Sydklyngen", asta)]);
    const second = (await storedName(stage)) === "Klynge Syd" ? answers[1] : answers[0];
    assert.match(second, /^Det kort viser ikke det, der gælder nu/);
  });
});

describe("whoever sets up a place", () => {
  it("is told where nobody whom they chose for the secretariat is there by name, and nothing is stored", async () => {
    const stage = await newPlace();
    stage.ports.roster = { members: () => Promise.resolve([]), accounts: () => Promise.resolve(null) };
    const answer = await submit(stage, asta, "Klynge Syd", asta);
    assert.match(answer, /^Jeg kan ikke se dem, du har valgt til sekretariatet, blandt deltagerne her\./);
    assert.equal(await storedName(stage), undefined);
  });
});

describe("a name that another committee of the organisation has", () => {
  const third: Address = { ...channel, conversation: "19:third" };

  it("is refused in whatever letters, with another that is free", async () => {
    const stage = await newPlace();
    await submit(stage, asta, "Klynge Sønder-Syd", asta);
    const answer = await submit(stage, maria, "klynge soender syd", maria, third);
    assert.match(answer, /^Der er allerede et forum, der hedder klynge soender syd\..*“klynge soender syd 2”/);
    assert.equal(await stage.records.committees.read("t1/shared:19:third", COMMITTEE), null);
    assert.match(await submit(stage, maria, "klynge soender syd 2", maria, third), /er oprettet/);
  });

  it("is given to one of two who ask for it at once", async () => {
    const stage = await newPlace();
    const answers = await Promise.all([
      submit(stage, asta, "Klynge Syd", asta),
      submit(stage, maria, "Klynge Syd", maria, third),
    ]);
    assert.deepEqual(answers.map((answer) => answer.startsWith("Der er allerede")).sort(), [false, true]);
  });

  it("is not got by renaming either, and is free once nobody has it", async () => {
    const stage = await newPlace();
    await submit(stage, asta, "Klynge Syd", asta);
    await submit(stage, maria, "Klynge Øst", maria, third);
    const rename = async (who: Person, name: string, address: Address) => {
      const id = `t1/shared:${address.conversation}`;
      const committee = (await stage.records.committees.read(id, COMMITTEE))?.value;
      assert.ok(committee);
      return submit(stage, who, name, who, address, settingsOf(committee));
    };
    assert.match(await rename(maria, "Klynge Syd", third), /^Der er allerede et forum/);
    assert.match(await rename(asta, "Klynge Vestsyd", elsewhere), /er gemt/);
    stage.at("2026-12-01", "10:00");
    assert.match(await rename(maria, "Klynge Syd", third), /er gemt/);
  });
});
