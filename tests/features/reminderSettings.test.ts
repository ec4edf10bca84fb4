import assert from "node:assert/strict";
import { settingsOf, type Settings } from "../../src/domain/settings.ts";
import { COMMITTEE } from "../../src/ports/records.ts";
import { setStage, type Stage } from "./stage.ts";
import { asta, channel, committee } from "./vest.ts";

const ALL = [
  ...["agendaOut", "proposing", "coming", "tomorrow", "dueSoon", "dueToday", "overdue"],
  ...["presenter", "quorum", "minutes", "undelivered"],
];

let turns = 0;

/** Asta saves the set-up card as it stood, but for these inputs. */
async function save({ app, records }: Stage, inputs: object, shown?: Settings): Promise<string> {
  const current = (await records.committees.read(committee.id, COMMITTEE))?.value ?? committee;
  const { own, roles } = settingsOf(current);
  turns += 1;
  const session = app.begin({
    activity: `save ${turns}`,
    address: channel,
    sender: { id: asta.account ?? "", name: asta.name },
    content: {
      kind: "submit",
      feature: "createCommittee",
      committee: null,
      language: null,
      parameters: {
        ...{ name: own.name, language: own.language, quorum: "", standingItems: own.standingItems.join("\n") },
        ...{
          secretariat: roles.secretariat.join(","),
          chair: roles.chair.join(","),
          observer: roles.observer.join(","),
        },
        ...{ shown: shown ?? settingsOf(current), ...inputs },
      },
      card: null,
    },
  });
  const answers: string[] = [];
  for (const command of await session.plan()) answers.push((await session.perform(command)).text);
  session.finish();
  return answers.join(" ");
}

const rulesOf = async ({ records }: Stage) =>
  (await records.committees.read(committee.id, COMMITTEE))?.value.reminderRules;

const SAVED = "Indstillingerne for Klyngestyregruppe Vest er gemt.";

describe("the reminders of a committee on its set-up card", () => {
  it("are turned off one by one, and on again", async () => {
    const stage = await setStage();
    assert.equal(await save(stage, { kinds: ALL.filter((kind) => kind !== "overdue").join(",") }), SAVED);
    assert.deepEqual(await rulesOf(stage), { overdue: { isOn: false } });
    assert.equal(await save(stage, { kinds: ALL.join(",") }), SAVED);
    assert.deepEqual(await rulesOf(stage), {});
  });

  it("come as many days ahead as is written, and nothing is changed where that is no number", async () => {
    const stage = await setStage();
    assert.equal(await save(stage, { kinds: ALL.join(","), comingDays: " 10 ", minutesDays: "" }), SAVED);
    assert.deepEqual(await rulesOf(stage), { coming: { isOn: true, days: 10 } });
    for (const comingDays of ["0", "29", "en uge", "2,5"]) {
      const answer = await save(stage, { kinds: ALL.join(","), comingDays });
      assert.equal(answer, "Skriv dagene ved påmindelserne som et helt tal fra 1 til 28.");
    }
    assert.deepEqual(await rulesOf(stage), { coming: { isOn: true, days: 10 } });
  });

  it("keep their days while they are off", async () => {
    const stage = await setStage();
    await save(stage, { kinds: "", comingDays: "10" });
    assert.deepEqual((await rulesOf(stage))?.coming, { isOn: false, days: 10 });
    await save(stage, { kinds: ALL.join(",") });
    assert.deepEqual(await rulesOf(stage), { coming: { isOn: true, days: 10 } });
  });

  it("stay as they are where an older card says nothing of them, and are not put back by one", async () => {
    const stage = await setStage();
    const old = settingsOf(committee);
    assert.equal(await save(stage, { quorum: "3" }), SAVED);
    await save(stage, { kinds: "coming" });
    const before = await rulesOf(stage);
    assert.match(await save(stage, { quorum: "4" }, old), /^Det kort viser ikke det, der gælder nu/u);
    assert.deepEqual(await rulesOf(stage), before);
  });
});
