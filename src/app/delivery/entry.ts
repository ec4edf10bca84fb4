import { localDate } from "../../domain/calendar.ts";
import type { Language } from "../../domain/language.ts";
import { nextAttempt } from "../../domain/nextAttempt.ts";
import { personById, type Committee } from "../../domain/committee.ts";
import type { Conversation } from "../../domain/conversation.ts";
import { isReminder, type OutboxEntry } from "../../domain/notice.ts";
import type { Person } from "../../domain/person.ts";
import type { Instant } from "../../domain/time.ts";
import { wantedFrom } from "../../domain/reminderChoice.ts";
import { workingTimeFrom } from "../../domain/workingTime.ts";
import type { Notified } from "../../features/notice.ts";
import { renderNotice } from "../../features/notices.ts";
import { messages } from "../../language/messages.ts";
import type { Kept, PassOver } from "../../ports/collection.ts";
import type { Message, NotNow } from "../../ports/messenger.ts";
import type { Ports } from "../../ports/ports.ts";
import { postKey, type Records } from "../../ports/records.ts";
import { keepNoticeQuestion } from "../asking.ts";
import { within } from "../within.ts";
import { createHanding } from "./handing.ts";
import { createReaching } from "./reaching.ts";
import { createUndelivered, type Said } from "./undelivered.ts";

/** In milliseconds. Many times what sending takes, however slow the channel is. */
const CLAIMED_FOR = 2 * 60_000;

interface Tools {
  ports: Ports;
  records: Records;
  passOver: PassOver;
}

/** One entry of the outbox, from pending to what becomes of it. */
interface EntryDelivery {
  deliverOne(committee: Committee, kept: Kept<OutboxEntry>): Promise<void>;
  /** One that was claimed by a run that was stopped. */
  settleLeft(committee: Committee, kept: Kept<OutboxEntry>): Promise<void>;
}

export function createEntryDelivery(tools: Tools): EntryDelivery {
  const { ports, records, passOver } = tools;
  const reach = createReaching(tools);
  const hand = createHanding(tools);
  const undelivered = createUndelivered(tools);

  /** What breaks on one counts as an attempt at it, and the next has its turn. Rejects where the store fails. */
  async function guarding(kept: Kept<OutboxEntry>, end: OutboxEntry["state"], act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const entry = kept.value;
      ports.log.error("a message broke", error, { committee: entry.committee, notice: entry.notice.kind });
      const attempts = entry.attempts + 1;
      const notBefore = nextAttempt(attempts, ports.clock());
      // One that was claimed meanwhile stays so: it may have gone out, which the next run sees to.
      await records.outbox.replace(kept, {
        ...entry,
        attempts,
        ...(notBefore === null ? { state: end } : { notBefore }),
      });
    }
  }

  /** Editing a card once more is safe; anything else may have gone out, so that only a person can say. */
  async function settleLeft(committee: Committee, kept: Kept<OutboxEntry>): Promise<void> {
    const entry = kept.value;
    if (entry.post !== null && (await records.posts.read(committee.id, postKey(entry.post))))
      return mark(kept, "pending");
    const person = recipientOf(committee, entry);
    const message = await worded(committee, entry, person, committee.language, ports.clock());
    return message ? ask(kept, { committee, person, message }) : mark(kept, "unknown");
  }

  async function deliverOne(committee: Committee, kept: Kept<OutboxEntry>): Promise<void> {
    const entry = kept.value;
    const person = recipientOf(committee, entry);
    const reached = await reach(committee, entry);
    const conversation = reached.kind === "reached" ? reached.conversation : null;
    const language = conversation?.language ?? committee.language;
    const now = ports.clock();
    const wanted = isReminder(entry.notice) && conversation ? wantedFrom(conversation, now) : now;
    // What will no longer matter when they want reminders again does not wait for that.
    const message = await worded(committee, entry, person, language, wanted, conversation);
    if (!message) return mark(kept, "dropped");
    const from = isReminder(entry.notice) ? workingTimeFrom(wanted) : now;
    if (from > now) return putOff(kept, from);
    const said: Said = { committee, person, message };
    if (reached.kind === "unreachable") return giveUp(kept, said);
    if (reached.kind === "failed") return tryLater(kept, said, reached);
    // Claimed before it is sent: after a crash in between it is not sent a second time.
    const claimed = await records.outbox.replace(kept, { ...entry, ...claim() });
    if (!claimed) return;
    const delivery = await hand(entry, reached.address, toReader(committee, conversation, message));
    switch (delivery.kind) {
      case "sent":
        await mark(claimed, "sent");
        return keepAsked(entry, person?.account ?? null, conversation, message);
      case "unreachable":
        return giveUp(claimed, said);
      case "failed":
        return tryLater(claimed, said, delivery);
      case "unknown":
        // One person may get it twice rather than never; what stands before everybody is not doubled.
        return entry.to.kind === "channel" ? ask(claimed, said) : tryLater(claimed, said);
    }
  }

  /** Where others may be at it as well, a claim counts as left by one that was stopped only when its time is over. */
  function claim(): Pick<OutboxEntry, "state" | "notBefore"> {
    const until = new Date(Date.parse(ports.clock()) + CLAIMED_FOR).toISOString();
    return { state: "sending", ...(ports.store.isShared && { notBefore: until }) };
  }

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

  async function tryLater(kept: Kept<OutboxEntry>, said: Said, told?: NotNow): Promise<void> {
    const attempts = kept.value.attempts + 1;
    const notBefore = nextAttempt(attempts, ports.clock(), told?.after);
    if (notBefore === null) return giveUp(kept, said);
    await records.outbox.replace(kept, { ...kept.value, state: "pending", attempts, notBefore });
  }

  async function giveUp(kept: Kept<OutboxEntry>, said: Said): Promise<void> {
    // Told first: by ids of its own, so that it is told once whatever comes in between.
    await undelivered.passOn(kept.value, said);
    await mark(kept, "undeliverable");
  }

  async function ask(kept: Kept<OutboxEntry>, said: Said): Promise<void> {
    await undelivered.askWhetherSent(kept.value, said);
    await mark(kept, "unknown");
  }

  async function mark(kept: Kept<OutboxEntry>, state: OutboxEntry["state"]): Promise<void> {
    await records.outbox.replace(kept, { ...kept.value, state });
  }

  async function putOff(kept: Kept<OutboxEntry>, notBefore: Instant): Promise<void> {
    await records.outbox.replace(kept, { ...kept.value, notBefore });
  }

  return {
    deliverOne: (committee, kept) => guarding(kept, "undeliverable", () => deliverOne(committee, kept)),
    settleLeft: (committee, kept) => guarding(kept, "unknown", () => settleLeft(committee, kept)),
  };
}

/** null: the channel. */
const recipientOf = (committee: Committee, { to }: OutboxEntry): Person | null =>
  to.kind === "person" ? (personById(committee, to.person) ?? null) : null;

const toReader = ({ id, name }: Committee, conversation: Conversation | null, message: Message): Message =>
  conversation?.committees.some((other) => other !== id) ? within(name, message) : message;
