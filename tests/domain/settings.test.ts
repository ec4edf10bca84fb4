import assert from "node:assert/strict";
import type { Role } from "../../src/domain/person.ts";
import { changeSettings, rolesIn, settingsOf, votesChanged, type Settings } from "../../src/domain/settings.ts";
import { asta, committee, daniel, jørgen, maria, mette } from "./fixtures.ts";

const { name, language, standingItems, quorum, reminders } = committee;
const own = { name, language, standingItems, quorum, reminders };
const roles: Settings["roles"] = { secretariat: ["account-p5"], chair: ["account-p1"], observer: ["account-p4"] };
const now: Settings = { own, roles };

const by = (account: string) => ({ account, shown: settingsOf(committee) });

describe("the committee's settings", () => {
  it("give everybody the roles that they were chosen for, and who has none a vote", () => {
    const rolesOf = (account: string, changed: Partial<Settings["roles"]> = {}, before: Role[] = []): Role[] =>
      rolesIn({ own, roles: { ...roles, ...changed } }, account, before);
    assert.deepEqual(rolesOf("account-p5"), ["secretariat"]);
    assert.deepEqual(rolesOf("account-p5", { chair: ["account-p5"] }), ["secretariat", "chair"]);
    assert.deepEqual(rolesOf("account-p4"), ["observer"]);
    assert.deepEqual(rolesOf("account-p2"), ["member"]);
    assert.deepEqual(rolesOf("account-p9", {}, ["guest"]), ["guest"]);
  });

  it("chosen as they are change nothing", () => {
    assert.deepEqual(changeSettings(committee, now, by("account-p5")), { ok: true, value: committee });
  });

  it("are the secretariat's to change", () => {
    const refused = { ok: false, refusal: { kind: "secretariatOnly" } };
    assert.deepEqual(changeSettings(committee, now, by("account-p1")), refused);
    assert.deepEqual(changeSettings(committee, now, by("somebody else's")), refused);
  });

  it("are not put back by a card that showed others", () => {
    const renamed: Settings = { own: { ...own, name: "Sydklyngen" }, roles };
    const refused = { ok: false, refusal: { kind: "changedSince" } };
    for (const shown of [null, { own: { ...own, quorum: 99 }, roles }])
      assert.deepEqual(changeSettings(committee, renamed, { account: "account-p5", shown }), refused);
    assert.equal(changeSettings(committee, renamed, by("account-p5")).ok, true);
  });

  it("tell who has a vote now and who has none any more", () => {
    const changed: Settings = { own, roles: { ...roles, observer: ["account-p2"], secretariat: ["account-p3"] } };
    const after = changeSettings(committee, changed, by("account-p5"));
    assert.ok(after.ok);
    const { gained, lost } = votesChanged(committee, after.value);
    const names = (people: readonly { name: string }[]) => people.map((person) => person.name);
    assert.deepEqual(names(gained), [daniel.name, asta.name]);
    assert.deepEqual(names(lost), [jørgen.name, maria.name]);
    assert.ok(!names([...gained, ...lost]).includes(mette.name));
  });
});
