import { createCommitteeErasing } from "../app/privacy/erasingCommittee.ts";
import { foldedName } from "../language/folding.ts";
import type { Clock } from "../ports/ports.ts";
import { COMMITTEE, DIRECTORY, type Records } from "../ports/records.ts";
import type { Store } from "../ports/store.ts";
import type { PrivacyOptions } from "./privacyOptions.ts";

interface World {
  store: Store;
  records: Records;
  clock: Clock;
  pause: (milliseconds: number) => Promise<void>;
  say: (line: string) => void;
}

/** Longer than any turn that began before can still write, in looks with a pause between them. */
const PAUSE = 10_000;
const QUIET_LOOKS = 7;
const MOST_PASSES = 60;

/** Erases one whole committee, by its name or id, where its name is said twice. false: it was not, or not wholly. */
export async function eraseCommittee(options: PrivacyOptions, world: World): Promise<boolean> {
  const { clock, pause, records, say, store } = world;
  const { committee: said, confirm, tenant } = options;
  const found: { id: string; name: string }[] = [];
  for (const { value } of await records.directory.listReadable({ partition: DIRECTORY }, () => undefined)) {
    if (tenant !== null && value.tenant !== tenant) continue;
    const document = await store.read(value.id, COMMITTEE);
    const name = document ? ((await readable(records, value.id)) ?? value.id) : value.id;
    if (value.id === said || name === said) found.push({ id: value.id, name });
  }
  const [one, ...others] = found;
  if (!one) {
    say("there is no such committee; one that was begun to be erased is named by its id");
    return false;
  }
  if (others.length > 0) {
    say(`several are called that: ${found.map(({ id }) => id).join(", ")}; name it by its id`);
    return false;
  }
  if (confirm === null || foldedName(confirm) !== foldedName(one.name)) {
    say(`nothing was erased: --confirm has to say “${one.name}”`);
    return false;
  }
  // By this it is found again, should it be stopped half-way.
  say(`erasing ${one.id}`);
  const erase = createCommitteeErasing({ clock, records, store, passOver: () => undefined });
  let count = 0;
  let quiet = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const gone = await erase(one.id);
    count += gone;
    quiet = gone === 0 ? quiet + 1 : 0;
    if (quiet > 0 && (store.isShared !== true || quiet >= QUIET_LOOKS)) {
      say(`${one.name}: ${count} documents deleted or cut down; nothing of it is left`);
      return true;
    }
    if (quiet > 0) await pause(PAUSE);
  }
  say("it is not done yet: run it again");
  return false;
}

/** null: its document cannot be read; it is erased all the same. */
async function readable(records: Records, id: string): Promise<string | null> {
  const [kept] = await records.committees.listReadable({ partition: id }, () => undefined);
  return kept?.value.name ?? null;
}
