import { personByAccount, type Committee, type CommitteeId } from "../domain/committee.ts";
import { committeeMeant, type Conversation } from "../domain/conversation.ts";
import type { Language } from "../domain/language.ts";
import type { Person } from "../domain/person.ts";
import type { Kept } from "../ports/collection.ts";
import type { Records } from "../ports/records.ts";
import type { Turn } from "../ports/turn.ts";
import {
  committeeOf,
  committeesNamed,
  currentCommittee,
  readConversation,
  type KnownCommittee,
} from "./conversationAndCommittee.ts";
import type { Membership } from "./membership.ts";

interface Scene {
  conversation: Kept<Conversation>;
  /** The same with those of its committees alone that whoever writes may speak of. */
  here: Conversation;
  /** Of the others those that they sat in, until they were taken out of the team or group chat. */
  out: readonly { id: CommitteeId; name: string }[];
  committee: Committee | null;
  me: Person | null;
  /** What the text says without the committees that it names together; null: it does not. */
  rest: string | null;
  /** Those that somebody sits in, where there are several and the words may be about any of them. */
  committees: readonly KnownCommittee[];
  /** The committee was named, or its button pressed. */
  isNamed: boolean;
}

/** The button that was pressed, or whose words were written. */
interface Pressed {
  committee: string | null;
  language: Language | null;
}

/** Who speaks where, of which committee and in which language: read once, and anew where it may have changed. */
export interface TurnScene {
  load(): Promise<Scene>;
  /** What is asked for may say by itself which committee it is about (null: it does not), where nobody has named one. */
  about(meant: () => Promise<CommitteeId | null>): Promise<Scene>;
  /** From now on it is about that committee, whichever is named; null: no more. */
  within(committee: CommitteeId | null): void;
  /** It is read anew the next time. */
  forget(): void;
  /** The conversation as it has just been written. */
  keep(conversation: Kept<Conversation>): void;
  /** What the text turned out to be: from then on its language is that of every answer. */
  understood(text: { language: Language; pressed?: Pressed }): void;
  pressed(): Pressed | null;
  /** Known once it was loaded. */
  language(): Language;
  /** What may be reached from here: none before it was loaded. */
  reach(): { conversation: string; committees: readonly CommitteeId[] } | null;
}

interface Tools {
  records: Records;
  plain: Records;
  membership: Pick<Membership, "isThere">;
}

/** `records`: as the turn sees them; `plain`: past its work. */
export function sceneOf(turn: Turn, { records, plain, membership }: Tools): TurnScene {
  let scene: Promise<Scene> | undefined;
  let language: Language = "da";
  let spoken: Language | null = null;
  let given: CommitteeId | null = null;
  let reach: ReturnType<TurnScene["reach"]> = null;
  let pressed: Pressed | null = turn.content.kind === "submit" ? turn.content : null;

  async function read(): Promise<Scene> {
    const conversation = await readConversation(records, turn);
    const { committees: within, out } = await committeesOf(conversation.value);
    const here = { ...conversation.value, committees: within };
    reach = { conversation: here.key, committees: within };
    const {
      id: asked,
      rest,
      committees,
    } = pressed ? { id: pressed.committee, rest: null, committees: [] } : await committeesNamed(records, here, turn);
    // Of two that are named together neither is done alone, whatever was spoken of last.
    const spokenOf = rest !== null ? null : committeeMeant(here, asked);
    const id = given ?? spokenOf;
    const committee = id === null ? null : await currentCommittee({ records, plain }, id, turn);
    language = spoken ?? pressed?.language ?? conversation.value.language ?? committee?.language ?? "da";
    const isNamed = given === null && (asked !== null || rest !== null);
    return { conversation, here, out, ...whoIn(committee), rest, committees, isNamed };
  }

  /** Those of this organisation, and of them those that nobody has taken whoever writes out of. */
  async function committeesOf({
    committees,
  }: Conversation): Promise<Pick<Scene, "out"> & { committees: CommitteeId[] }> {
    const found = await Promise.all(committees.map((id) => committeeOf(records, id, turn.address)));
    const all = found.filter((committee) => committee !== null);
    const isThere = await Promise.all(all.map(isStillIn));
    return {
      committees: all.filter((_, at) => isThere[at]).map(({ id }) => id),
      out: all.filter((_, at) => !isThere[at]).map(({ id, name }) => ({ id, name })),
    };
  }

  /** Whoever adds the bot is told by the channel itself to be there. */
  const isStillIn = async (committee: Committee): Promise<boolean> =>
    turn.content.kind === "installed" || whoIn(committee).me === null || membership.isThere(committee, turn.sender.id);

  const whoIn = (committee: Committee | null): Pick<Scene, "committee" | "me"> => ({
    committee,
    me: committee && (personByAccount(committee, turn.sender.id) ?? null),
  });

  const load = (): Promise<Scene> => (scene ??= read());

  return {
    load,
    async about(meant) {
      const current = await load();
      const id = current.isNamed || given !== null ? null : await meant();
      return id === null ? current : { ...current, ...whoIn(await currentCommittee({ records, plain }, id, turn)) };
    },
    within(committee) {
      if (given === committee) return;
      given = committee;
      scene = undefined;
    },
    forget() {
      scene = undefined;
    },
    keep(conversation) {
      scene = load().then((current) => ({
        ...current,
        conversation,
        here: { ...conversation.value, committees: current.here.committees },
      }));
    },
    understood(text) {
      spoken = language = text.language;
      if (!text.pressed) return;
      pressed = text.pressed;
      scene = undefined;
    },
    pressed: () => pressed,
    language: () => language,
    reach: () => reach,
  };
}
