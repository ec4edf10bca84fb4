import { dated } from "../../cards/dated.ts";
import { localDate } from "../../domain/calendar.ts";
import type { Language } from "../../domain/language.ts";
import { nextAttempt } from "../../domain/nextAttempt.ts";
import { personById, type Committee, type CommitteeId } from "../../domain/committee.ts";
import type { Conversation } from "../../domain/conversation.ts";
import { isReminder, type OutboxEntry } from "../../domain/notice.ts";
import type { Person } from "../../domain/person.ts";
import type { Instant } from "../../domain/time.ts";
import { wantedFrom } from "../../domain/reminderChoice.ts";
import { isWorkingTime, workingTimeFrom } from "../../domain/workingTime.ts";
import type { Notified } from "../../features/notice.ts";
import { renderNotice } from "../../features/notices.ts";
import { messages } from "../../language/messages.ts";
import type { Kept, PassOver } from "../../ports/collection.ts";
import type { Message } from "../../ports/messenger.ts";
import { noPace, noPlace, type Place } from "../../ports/pace.ts";
import type { Ports } from "../../ports/ports.ts";
import { CONVERSATION, postKey, type Records } from "../../ports/records.ts";
import { keepNoticeQuestion } from "../asking.ts";
import { within } from "../within.ts";
import { createClaiming } from "./claiming.ts";
import { createEditsTogether } from "./editsTogether.ts";
import { createHanding } from "./handing.ts";
import { createOutcome } from "./outcome.ts";
import { withMessageId } from "./marked.ts";
import { createReaching, type OfPeople, type Reached } from "./reaching.ts";
import { recognisable } from "./reference.ts";

interface Tools {
  ports: Ports & OfPeople;
  records: Records;
  passOver: PassOver;
  /** Something of the committee is left as if it were under way. */
  unfinished: (committee: CommitteeId) => void;
  /** Something of the committee is to be sent once more. */
  again: (committee: CommitteeId) => void;
}

/** One entry of the outbox, from pending to what becomes of it. */
interface EntryDelivery {
  /** Answers with the milliseconds to wait where its turn comes soon; 0: nothing more is to be done about it in this run. */
  deliverOne(committee: Committee, kept: Kept<OutboxEntry>): Promise<number>;
  /** One that was claimed by a run that was stopped. */
  settleLeft(committee: Committee, kept: Kept<OutboxEntry>): Promise<number>;
}

/** An entry that is worked on, as it is stored now; null: it may have gone out, which whoever finds it left sees to. */
interface Holding {
  kept: Kept<OutboxEntry> | null;
}

const DONE = 0;

export function createEntryDelivery(tools: Tools): EntryDelivery {
  const { ports, records, passOver, unfinished } = tools;
  const pace = ports.pace ?? noPace;
  const claiming = createClaiming(tools);
  const reach = createReaching(tools);
  const hand = createHanding({ ports, records, isHeld: (claimed) => claiming.isHeld(claimed) });
  const outcome = createOutcome(tools);
  const edits = createEditsTogether({ clock: ports.clock, milliseconds: pace.gatherMilliseconds });

  /** What breaks on one counts as an attempt at it, and the next has its turn. Rejects where the store fails. */
  async function guarding(
    of: Committee,
    kept: Kept<OutboxEntry>,
    end: OutboxEntry["state"],
    act: (holding: Holding) => Promise<number>,
  ): Promise<number> {
    const holding: Holding = { kept };
    try {
      if (isOfNobody(of, kept.value)) {
        await outcome.mark(kept, { state: "dropped" });
        return DONE;
      }
      return await act(holding);
    } catch (error) {
      const { committee, notice, state } = kept.value;
      ports.log.error("a message broke", error, { committee, notice: notice.kind });
      const at = ports.clock();
      const attempts = kept.value.attempts + 1;
      const notBefore = nextAttempt(attempts, at);
      const next =
        notBefore === null ? { state: end, undelivered: { why: "broken" as const, at } } : { state, notBefore };
      if (holding.kept) await outcome.mark(holding.kept, { ...next, attempts });
      else unfinished(committee);
      return DONE;
    }
  }

  /**
   * Editing a card once more is safe, and a reminder rather comes twice than never, as does the very question that is asked
   * here; anything else may have gone out, so that only a person can say.
   */
  async function settleLeft(committee: Committee, kept: Kept<OutboxEntry>): Promise<number> {
    const entry = kept.value;
    const person = recipientOf(committee, entry);
    if (isReminder(entry.notice) || entry.notice.kind === "perhapsNotSent") await outcome.repeat(kept);
    else if (entry.post !== null && (await records.posts.read(committee.id, postKey(entry.post))))
      await outcome.mark(kept, { state: "pending", notBefore: ports.clock() });
    else {
      const message = await worded(committee, entry, person, committee.language, ports.clock());
      await (message ? outcome.ask(kept, { committee, person, message }) : outcome.mark(kept, { state: "unknown" }));
    }
    return DONE;
  }

  async function deliverOne(committee: Committee, kept: Kept<OutboxEntry>, holding: Holding): Promise<number> {
    const entry = kept.value;
    const reached = await reach(committee, entry);
    const now = ports.clock();
    const wanted = wantedAt(entry, reached, now);
    // What will no longer matter by then does not wait for it.
    if (
      isPutOff(entry, wanted, now) &&
      !(await worded(committee, entry, recipientOf(committee, entry), committee.language, wanted, chatOf(reached)))
    ) {
      await outcome.mark(kept, { state: "dropped" });
      return DONE;
    }
    const from = isReminder(entry.notice) ? workingTimeFrom(wanted) : wanted;
    if (from > now) {
      await outcome.mark(kept, { notBefore: from });
      return DONE;
    }
    const waits = edits.left(entry);
    if (waits > 0) return waits;
    const place = reached.kind === "reached" ? pace.take(reached.address) : noPlace;
    if (typeof place === "number") return place;
    try {
      // What is handed to nobody needs no claim: whatever comes of it has ids of its own.
      const claimed = reached.kind === "reached" ? await claiming.claim(kept) : kept;
      if (claimed) await send(committee, claimed, { holding, reached, place });
      return DONE;
    } finally {
      place.giveBack();
    }
  }

  async function send(
    committee: Committee,
    claimed: Kept<OutboxEntry>,
    { holding, reached, place }: { holding: Holding; reached: Reached; place: Place },
  ): Promise<void> {
    const entry = claimed.value;
    holding.kept = claimed;
    const person = recipientOf(committee, entry);
    const conversation = isReminder(entry.notice) ? await asItIs(chatOf(reached)) : chatOf(reached);
    const now = ports.clock();
    // Whoever has just put their reminders off: it is looked at anew.
    if (isReminder(entry.notice) && conversation && wantedFrom(conversation, now) > now)
      return outcome.mark(claimed, { state: "pending", notBefore: now });
    const language = conversation?.language ?? committee.language;
    // Only now: what has changed until it was claimed is in it.
    const message = await worded(committee, entry, person, language, now, conversation);
    if (!message) return outcome.mark(claimed, { state: "dropped" });
    const said = { committee, person, message };
    if (reached.kind !== "reached") return outcome.follow(claimed, said, reached, null);
    const readable = recognisable(entry, toReader(committee, conversation, message), messages[language]);
    const begins = (): void => {
      place.use();
      holding.kept = null;
    };
    const shown = dated(withMessageId(entry, readable), ports.clock());
    const handed = await hand(claimed, { address: reached.address, message: shown, begins });
    // At once, so that a store that gathers writes needs one commit for both.
    await Promise.all([
      outcome.follow(claimed, said, handed, reached.address),
      ...(handed.kind === "sent" ? [keepAsked(entry, person?.account ?? null, conversation, message)] : []),
    ]);
  }

  /** What somebody wants of their reminders may have changed until one was claimed. */
  const asItIs = async (chat: Conversation | null): Promise<Conversation | null> =>
    chat && ((await records.conversations.read(chat.key, CONVERSATION))?.value ?? chat);

  /** null: at that time it does not matter any more. */
  function worded(
    committee: Committee,
    entry: OutboxEntry,
    recipient: Person | null,
    language: Language,
    now: Instant,
    chat: Conversation | null = null,
  ): Promise<Notified | null> {
    const today = localDate(now);
    const onlyDayBefore = chat?.onlyDayBefore ?? false;
    const say = messages[language];
    const scope = { committee, records, passOver, now, today, language, say, recipient, onlyDayBefore };
    return renderNotice(entry.notice, scope);
  }

  /** Each part of a message asks by itself, so that the others still do when it is answered. */
  async function keepAsked(
    { id }: OutboxEntry,
    of: string | null,
    chat: Conversation | null,
    { asks, text, parts = [{ id, text, ...(asks && { asks }) }] }: Notified,
  ): Promise<void> {
    if (!chat || of === null) return;
    for (const { asks, ...part } of parts)
      if (asks) await keepNoticeQuestion(records, chat, { ...part, asks, of, at: ports.clock() });
  }

  return {
    deliverOne: (committee, kept) =>
      guarding(committee, kept, "undeliverable", (holding) => deliverOne(committee, kept, holding)),
    settleLeft: (committee, kept) => guarding(committee, kept, "unknown", () => settleLeft(committee, kept)),
  };
}

/** When an entry may go out, working hours apart: when whoever pauses their reminders wants them again, and the channel too. */
function wantedAt(entry: OutboxEntry, reached: Reached, now: Instant): Instant {
  if (reached.kind !== "reached") return now;
  const { conversation, heldUntil } = reached;
  const wanted = isReminder(entry.notice) && conversation ? wantedFrom(conversation, now) : now;
  return heldUntil !== null && heldUntil > wanted ? heldUntil : wanted;
}

/** It does not go out now, whether it is its own turn or the hour that it waits for. */
const isPutOff = ({ notice }: OutboxEntry, wanted: Instant, now: Instant): boolean =>
  wanted > now || (isReminder(notice) && !isWorkingTime(now));

/** The person's own chat. */
const chatOf = (reached: Reached): Conversation | null => (reached.kind === "reached" ? reached.conversation : null);

/** null: the channel. */
const recipientOf = (committee: Committee, { to }: OutboxEntry): Person | null =>
  to.kind === "person" ? (personById(committee, to.person) ?? null) : null;

/** To somebody whom the committee does not have any more. */
const isOfNobody = (committee: Committee, entry: OutboxEntry): boolean =>
  entry.to.kind === "person" && recipientOf(committee, entry) === null;

const toReader = ({ id, name }: Committee, conversation: Conversation | null, message: Message): Message =>
  conversation?.committees.some((other) => other !== id) ? within(name, message) : message;
