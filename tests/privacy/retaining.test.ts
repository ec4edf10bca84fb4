import assert from "node:assert/strict";
import fc from "fast-check";
import { createRetaining } from "../../src/app/privacy/retaining.ts";
import type { Action } from "../../src/domain/action.ts";
import { addDays } from "../../src/domain/calendar.ts";
import { newConversation, sharedKey } from "../../src/domain/conversation.ts";
import { newMeeting, type Meeting } from "../../src/domain/meeting.ts";
import { Retention, RETENTION } from "../../src/domain/retention.ts";
import { CONVERSATION, records as recordsOf, type Records } from "../../src/ports/records.ts";
import type { Store } from "../../src/ports/store.ts";
import { entry } from "../app/filled.ts";
import { breaking } from "../faults/breaking.ts";
import { channel, committee, maria } from "../features/vest.ts";
import { shelfOf } from "./shelf.ts";

const TODAY = "2026-12-01";
const NOW = `${TODAY}T10:00:00.000Z`;
const KINDS = ["message", "change", "draft", "action", "meeting"] as const;
const MESSAGES = ["pending", "sending", "sent", "dropped", "undeliverable", "unknown"] as const;
const DRAFTS = ["open", "publishing", "published", "discarded"] as const;
const ACTIONS = ["open", "done", "withdrawn"] as const;

interface Aged {
  kind: (typeof KINDS)[number];
  /** In days. */
  ago: number;
  state: number;
}

const of = <T>(all: readonly [T, ...T[]], state: number): T => all[state % all.length] ?? all[0];

/** By itself and once more in other words than the rules: whether it is to be gone, or cut down. */
function isDue({ kind, ago, state }: Aged, rules: Retention, isLast: boolean): boolean {
  const over = (days: number | null): boolean => days !== null && ago > days;
  switch (kind) {
    case "message":
      return !["pending", "sending"].includes(of(MESSAGES, state)) && over(rules.messages);
    case "change":
      return over(rules.changes);
    case "draft":
      if (of(DRAFTS, state) === "publishing") return false;
      return over(of(DRAFTS, state) === "discarded" ? rules.discardedDrafts : rules.drafts);
    case "action":
      if (isLast || of(ACTIONS, state) === "open") return false;
      return over(of(ACTIONS, state) === "done" ? rules.doneActions : rules.withdrawnActions);
    case "meeting":
      return over(rules.answers);
  }
}

const at = (ago: number): string => `${addDays(TODAY, -ago)}T12:00:00.000Z`;

function actionOf({ ago, state }: Aged, number: number): Action {
  const owners = [{ name: maria.name, person: maria.id }];
  const core = {
    committee: committee.id,
    number,
    owners,
    task: `t${number}`,
    due: null,
    loggedAt: at(2000),
    origin: "o",
  };
  const open = { ...core, loggedBy: maria.id };
  const status = of(ACTIONS, state);
  if (status === "open") return { ...open, status };
  if (status === "done") return { ...open, status, doneAt: at(ago), doneBy: maria.id };
  return { ...open, status, withdrawnAt: at(ago), withdrawnBy: maria.id };
}

function meetingOf({ ago }: Aged, nth: number): Meeting {
  const schedule = { date: addDays(TODAY, -ago), start: "14:00", end: null, place: null };
  return {
    ...newMeeting({ id: `n${nth}`, committee: committee.id }, schedule),
    attendance: [{ person: maria.id, state: "coming", at: at(ago), by: maria.id }],
    proposals: [
      { id: "a", subject: "ikke med", by: maria.id, at: at(ago), state: "declined" },
      { id: "b", subject: "med", by: maria.id, at: at(ago), state: "accepted" },
    ],
  };
}

async function store(records: Records, one: Aged, nth: number): Promise<void> {
  const { kind, ago, state } = one;
  const core = { committee: committee.id, by: maria.id, at: at(ago) };
  if (kind === "message")
    await records.outbox.create(entry(committee, nth, { at: at(ago), state: of(MESSAGES, state) }));
  if (kind === "change")
    await records.changes.create({
      ...core,
      id: `n${nth}`,
      nth,
      feature: "cancel",
      reversal: { kind: "none", what: "draft" },
      undone: state % 2 === 0,
    });
  if (kind === "draft")
    await records.drafts.create({
      ...core,
      kind: "agenda",
      id: `n${nth}`,
      source: null,
      fingerprint: null,
      meeting: null,
      says: { number: null, date: null, start: null, end: null, place: null },
      state: of(DRAFTS, state),
      warnings: [],
      corrections: [],
      shown: [],
      begun: null,
      items: [],
    });
  if (kind === "action") await records.actions.create(actionOf(one, nth));
  if (kind === "meeting") await records.meetings.create(meetingOf(one, nth));
}

/** Which are there whole, by their number. */
async function whole(records: Records): Promise<number[]> {
  const partition = committee.id;
  const ids = [
    ...(await records.outbox.list({ partition })).map(({ value }) => value.nth),
    ...(await records.changes.list({ partition })).map(({ value }) => value.nth),
    ...(await records.drafts.list({ partition })).map(({ value }) => Number(value.id.slice(1))),
    ...(await records.actions.list({ partition })).map(({ value }) => value.number),
    ...(await records.meetings.list({ partition })).flatMap(({ value }) =>
      value.attendance.length > 0 && value.proposals.length === 2 ? [Number(value.id.slice(1))] : [],
    ),
  ];
  return ids.sort((a, b) => a - b);
}

const retaining = (store: Store, rules: Retention) =>
  createRetaining({ clock: () => NOW, records: recordsOf(store), rules, passOver: () => assert.fail() })(committee.id);

const aged: fc.Arbitrary<Aged> = fc.record({
  kind: fc.constantFrom(...KINDS),
  ago: fc.oneof(
    fc.integer({ min: 0, max: 1200 }),
    // At the very borders of the usual rules.
    fc.constantFrom(29, 30, 31, 89, 90, 91, 364, 365, 366, 729, 730, 731),
  ),
  state: fc.nat(11),
});
const days = fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 1000 }));
const rulesOf: fc.Arbitrary<Retention> = fc.oneof(
  fc.constant(RETENTION),
  fc
    .record({ messages: days, discardedDrafts: days, drafts: days, changes: days, answers: days })
    .chain((some) =>
      fc.record({ withdrawnActions: days, doneActions: days }).map((more) => Retention.parse({ ...some, ...more })),
    ),
);

describe("what need not be kept any longer", () => {
  it("is deleted, exactly what is due by the rules, also by a run that was broken off and begun again", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aged, { maxLength: 25 }), rulesOf, fc.nat(30), async (all, rules, broken) => {
        const shelf = await shelfOf();
        const records = recordsOf(shelf.store);
        await records.committees.create(committee);
        for (const [index, one] of all.entries()) await store(records, one, index + 1);
        const last = all.findLastIndex(({ kind }) => kind === "action");
        const expected = all.flatMap((one, index) => (isDue(one, rules, index === last) ? [] : [index + 1]));
        const weak = breaking(shelf.store);
        weak.breakAt(broken, "dies");
        await retaining(weak.store, rules).catch(() => undefined);
        // Nothing that is not due is gone meanwhile.
        const meanwhile = new Set(await whole(records));
        assert.ok(expected.every((number) => meanwhile.has(number)));
        weak.mend();
        await retaining(weak.store, rules);
        assert.deepEqual(await whole(records), expected);
        assert.equal(await retaining(weak.store, rules), 0);
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);

  it("of a conversation are questions of long ago and what waits in vain", async () => {
    const { store } = await shelfOf();
    const records = recordsOf(store);
    await records.committees.create(committee);
    const question = { id: null, of: "account-p4", isNotice: false, next: [], text: "Hvem?", options: [] };
    const pending = { id: "p", feature: "handOver", parameters: { text: "et helt referat" } };
    await records.conversations.create(
      newConversation(sharedKey(channel.conversation), {
        asked: [
          { ...question, at: at(3) },
          { ...question, at: at(1) },
        ],
        pending: [{ ...pending, at: at(3) }],
      }),
    );
    assert.equal(await retaining(store, RETENTION), 1);
    const kept = await records.conversations.read(sharedKey(channel.conversation), CONVERSATION);
    assert.equal(kept?.value.asked.length, 1);
    assert.equal(kept.value.pending.length, 0);
  });
});
