import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { erasingByItself } from "../app/privacy/byItself.ts";
import { beginErasure } from "../app/privacy/erasing.ts";
import { exportOf, type CommitteeExport } from "../app/privacy/exporting.ts";
import { createRetaining } from "../app/privacy/retaining.ts";
import { committeesMeant, erasureBegun, peopleMeant } from "../app/privacy/whom.ts";
import type { Committee } from "../domain/committee.ts";
import { erasureOf, erasureOfName } from "../domain/privacy/erasure.ts";
import { strangerNamed, subjectOf, type Erasure, type Subject } from "../domain/privacy/subject.ts";
import type { Retention } from "../domain/retention.ts";
import { digest } from "../features/digest.ts";
import { pseudonymOf } from "../features/privacy/pseudonym.ts";
import { foldedName } from "../language/folding.ts";
import { messages } from "../language/messages.ts";
import { reportOf } from "../language/privacyReport.ts";
import type { Clock, Log } from "../ports/ports.ts";
import { ERASURES } from "../ports/records.ts";
import type { Store } from "../ports/store.ts";
import { eraseCommittee } from "./eraseCommittee.ts";
import type { PrivacyOptions } from "./privacyOptions.ts";

interface World {
  store: Store;
  clock: Clock;
  rules: Retention;
  /** In milliseconds. */
  pause: (milliseconds: number) => Promise<void>;
  say: (line: string) => void;
}

/** Between two looks whether turns that were under way have ended, and for how many of them. */
const PAUSE = 10_000;
const MOST_PASSES = 60;

/** Carries out what was asked for. false: not all of it could be done; what is missing has been said. */
export async function privately(options: PrivacyOptions, world: World): Promise<boolean> {
  const { store, clock, rules, say } = world;
  let unreadable = 0;
  const passOver = (): void => void (unreadable += 1);
  const silent: Log = { info: () => undefined, error: () => undefined };
  const { erasing, records } = erasingByItself({ store, clock, log: silent });
  if (options.command === "erase-committee") return eraseCommittee(options, { ...world, records });
  const committees = await committeesMeant(records, options, passOver);
  if (committees.length === 0) {
    say("there is no such committee");
    return false;
  }
  const { person } = options;
  if (options.command === "retain" || person === null) {
    const retain = createRetaining({ clock, records, passOver, rules });
    for (const { id, name } of committees) say(`${name}: ${await retain(id)} documents deleted or cut down`);
  } else if (options.command === "export") {
    const found: { exported: CommitteeExport; committee: Committee }[] = [];
    for (const committee of committees) {
      const subject = subjectMeant(committee, person, options.committee !== null);
      if (typeof subject === "string") {
        say(subject);
        return false;
      }
      const others = messages[options.language ?? committee.language].privacy.somebodyElse;
      if (subject)
        found.push({ committee, exported: await exportOf({ records, passOver, others }, committee, subject) });
    }
    if (found.length === 0) {
      say("nothing is kept about this person");
      return true;
    }
    await write(options, found, clock());
  } else {
    for (const committee of committees) {
      const erasure = await erasureMeant(committee, person);
      if (typeof erasure === "string") {
        say(erasure);
        return false;
      }
      if (erasure && !(await erase(erasure))) return false;
    }
  }
  if (unreadable > 0) say(`${unreadable} documents could not be read`);
  return unreadable === 0;

  async function erasureMeant(committee: Committee, said: string): Promise<Erasure | string | null> {
    const begun = await erasureBegun(records, committee, said, passOver);
    if (begun) return begun;
    const subject = subjectMeant(committee, said, options.committee !== null);
    if (subject === null || typeof subject === "string") return subject;
    const pseudonym = pseudonymOf(committee, subject.person);
    const asked = { at: clock(), by: null, pseudonym, wholeAccount: options.committee === null };
    const known = peopleMeant(committee, said)[0];
    const key = digest(foldedName(said), 16);
    return known ? erasureOf(committee, known, asked) : erasureOfName(committee, { name: said, key }, asked);
  }

  async function erase(erasure: Erasure): Promise<boolean> {
    await beginErasure(records, erasure);
    let changed = 0;
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      const kept = await records.erasures.read(ERASURES, erasure.id);
      const done = kept ? await erasing.run(kept) : { changed: 0, unreadable: 0, isDone: true };
      changed += done.changed;
      if (done.isDone) {
        say(`${erasure.committee}: ${changed} documents changed or deleted; they are now “${erasure.pseudonym}”`);
        return true;
      }
      if (done.unreadable > 0) {
        say(`${done.unreadable} documents of ${erasure.committee} could not be read, so the erasure is not done`);
        return false;
      }
      if (done.changed === 0) await world.pause(PAUSE);
    }
    say(`the erasure in ${erasure.committee} is not done yet: run it again, or leave it to the bot`);
    return false;
  }

  async function write(
    { out, language }: PrivacyOptions,
    found: readonly { exported: CommitteeExport; committee: Committee }[],
    at: string,
  ): Promise<void> {
    await mkdir(out, { recursive: true });
    const spoken = language ?? found[0]?.committee.language ?? "da";
    const name = join(out, `export-${at.slice(0, 10)}-${digest(person ?? "", 8)}`);
    const committeesOf = found.map(({ exported }) => exported);
    await writeFile(`${name}.json`, `${JSON.stringify({ at, committees: committeesOf }, null, 2)}\n`, { mode: 0o600 });
    await writeFile(`${name}.md`, reportOf(messages[spoken], { at, committees: committeesOf }), { mode: 0o600 });
    say(`written: ${name}.json and ${name}.md`);
  }
}

/** null: nobody of this committee, one of several; a text: which one is not known. Where one committee is named, its texts may name somebody. */
function subjectMeant(committee: Committee, said: string, isNamed: boolean): Subject | string | null {
  const people = peopleMeant(committee, said);
  const [person, ...others] = people;
  if (others.length > 0)
    return `several are called that: ${people.map(({ id, organisation }) => `${id} (${organisation ?? "-"})`).join(", ")}`;
  if (person) return subjectOf(committee, person);
  if (!isNamed) return null;
  return /\S\s+\S/u.test(said)
    ? strangerNamed(committee, said)
    : "there is nobody of that id; a name is written in full";
}
