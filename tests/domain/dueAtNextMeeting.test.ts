import assert from "node:assert/strict";
import { correctDraft, type DraftChange } from "../../src/domain/correction.ts";
import { MinutesDraft } from "../../src/domain/draft.ts";
import { withDueAtNextMeeting } from "../../src/domain/draftMeeting.ts";
import { asta, maria } from "./fixtures.ts";

const draft = MinutesDraft.parse({
  id: "d1",
  committee: "c1",
  source: null,
  by: asta.id,
  at: "2026-12-04T08:00:00.000Z",
  meeting: null,
  state: "open",
  warnings: [],
  corrections: [],
  kind: "minutes",
  items: [],
  actions: [
    {
      key: "a1",
      item: 1,
      owners: [{ name: maria.name, person: maria.id }],
      ambiguous: [],
      task: "undersøge, hvad kørsel koster",
      due: null,
      dueAt: "nextMeeting",
      quote: "Maria undersøger, hvad kørsel koster, inden næste møde.",
      standing: "sure",
    },
  ],
  followUps: [],
  absent: [],
  nextMeeting: { date: null, start: null, place: null },
  standingItems: [],
});

const due = (one: typeof draft): (string | null)[] => one.actions.map((action) => action.due);

describe("what is to be done by the next meeting", () => {
  it("follows the calendar until the secretariat has said a day", () => {
    const planned = MinutesDraft.parse(withDueAtNextMeeting(draft, "2027-01-14"));
    assert.deepEqual(due(planned), ["2027-01-14"]);
    assert.deepEqual(due(MinutesDraft.parse(withDueAtNextMeeting(planned, null))), [null]);
    const [action] = planned.actions;
    assert.ok(action);
    const change: DraftChange = { kind: "rewrite", owners: action.owners, ambiguous: [], task: action.task, due: null };
    const corrected = correctDraft(planned, { actor: asta, key: "a1", change, at: draft.at });
    assert.ok(corrected.ok);
    assert.deepEqual(due(MinutesDraft.parse(withDueAtNextMeeting(corrected.value, "2027-02-11"))), [null]);
  });
});
