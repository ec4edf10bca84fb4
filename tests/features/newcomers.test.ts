import assert from "node:assert/strict";
import type { DraftAction } from "../../src/domain/draft.ts";
import { newcomersIn, withOwnersKnown } from "../../src/features/drafts/newcomers.ts";
import { actionsOf, drafts, handedOver, withAGuest } from "./papers.ts";
import { asta, committee, maria } from "./vest.ts";

const listed = [{ name: "Per Olsen", title: null, organisation: "Lyngø Kommune" }];

function newcomers(...names: string[]): string[] {
  const owners = names.map((name) => ({ name, person: null }));
  const action: DraftAction = {
    ...{ key: "a1", item: 1, owners, ambiguous: [], task: "et oplæg", due: null, dueAt: null },
    ...{ quote: "", standing: "sure" },
  };
  const publication = {
    ...{ actions: [{ action, known: null, correction: null }], dropped: [], doubted: [], followUps: [], comingUp: [] },
    ...{
      broughtUp: { settled: [], carried: [] },
      standingItems: [],
      unconfirmed: { actions: [], followUps: [], closed: [] },
    },
  };
  return newcomersIn(publication, { listed }).map(({ name }) => name);
}

describe("owners of minutes whom the record does not have", () => {
  it("become people where the minutes list them or their name begins with a given name", () => {
    assert.deepEqual(newcomers("Per Olsen", "Kirsten Balle", "Per Olsen"), ["Per Olsen", "Kirsten Balle"]);
  });

  it("stay names where they are a body, an organisation or one name alone", () => {
    assert.deepEqual(
      newcomers("Preben", "Hanstholm Havn", "Lyngø Kommune", "Arbejdsgruppen", "Karen Blixen Skole"),
      [],
    );
  });

  it("are who the record has by now, where only one has the name", async () => {
    const stage = await handedOver(withAGuest);
    const [draft] = await drafts(stage);
    assert.ok(draft?.kind === "minutes");
    const per = { ...maria, id: "p90", name: "Per Olsen" };
    const owners = (people: (typeof maria)[]) =>
      withOwnersKnown(draft, { ...committee, people }).actions.flatMap((action) => action.owners);
    assert.ok(owners([...committee.people, per]).some(({ person }) => person === "p90"));
    assert.ok(owners([per, { ...per, id: "p91" }]).every(({ person }) => person !== "p90"));
  });

  it("are of the record before they have an action", async () => {
    const stage = await handedOver(withAGuest);
    await stage.press(asta, "Christina Lund");
    await stage.press(asta, "Publicér i kanalen");
    const kept = await stage.records.committees.read(committee.id, "committee");
    const per = kept?.value.people.find(({ name }) => name === "Per Olsen");
    assert.deepEqual([per?.organisation, per?.account, per?.roles], ["Lyngø Kommune", null, ["guest"]]);
    const owners = (await actionsOf(stage)).flatMap((action) => action.owners);
    assert.ok(owners.some(({ name, person }) => name === "Per Olsen" && person === per?.id));
  });
});
