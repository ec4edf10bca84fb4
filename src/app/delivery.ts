import type { Address } from "../domain/address.ts";
import { localDate } from "../domain/calendar.ts";
import { isSecretariat, type Person } from "../domain/person.ts";
import { personById, secretariatOf, type Committee, type CommitteeId } from "../domain/committee.ts";
import { newConversation, personalKey, type Conversation } from "../domain/conversation.ts";
import { isReminder, type Notice, type OutboxEntry } from "../domain/notice.ts";
import { renderNotice } from "../features/notices.ts";
import { messages } from "../language/messages.ts";
import type { Language } from "../language/understanding.ts";
import type { Kept } from "../ports/collection.ts";
import type { Delivery, Message } from "../ports/messenger.ts";
import type { Ports } from "../ports/ports.ts";
import { COMMITTEE, CONVERSATION, postKey, type Records } from "../ports/records.ts";
import { within } from "./within.ts";

interface DeliveryRuns {
  /** Sends what is pending of a committee, in the background and in order. */
  deliver(committee: CommitteeId): void;
  settled(): Promise<void>;
}

/** After so many failures the secretariat is told instead. */
const ATTEMPTS = 5;
/** One page of the outbox. */
const PAGE = 100;
/** So many in one run; what is left waits for the next tick, so that nobody who stops the bot has to wait for it. */
const MOST = 1_000;

type Reached =
  | { kind: "reached"; address: Address; conversation: Conversation | null }
  | { kind: "unreachable" }
  /** The channel could not say just now. */
  | { kind: "failed" };

export function createDelivery(ports: Ports, records: Records): DeliveryRuns {
  const running = new Map<CommitteeId, Promise<void>>();
  /** A run that has not begun yet finds what is stored until then. */
  const waiting = new Set<CommitteeId>();

  function deliver(committee: CommitteeId): void {
    if (waiting.has(committee)) return;
    waiting.add(committee);
    const before = running.get(committee) ?? Promise.resolve();
    const run = before
      .then(() => {
        waiting.delete(committee);
        return deliverPending(committee);
      })
      .catch((error: unknown) => ports.log.error("delivery failed", error, { committee }))
      .finally(() => {
        if (running.get(committee) === run) running.delete(committee);
      });
    running.set(committee, run);
  }

  async function settled(): Promise<void> {
    while (running.size > 0) await Promise.all(running.values());
  }

  /** Page by page. Committees do not wait for each other: each has a run of its own, one message at a time. */
  async function deliverPending(id: CommitteeId): Promise<void> {
    const now = ports.clock();
    // Deliveries of a committee run one after another: what is still claimed now was left by a run that was stopped.
    const left = await records.outbox.list({ partition: id, state: "sending", limit: PAGE });
    // A card among them is edited once more in the next run, as is everything that was tried in this one.
    const tried = new Set(left.map(({ value }) => value.id));
    do {
      const committee = (await records.committees.read(id, COMMITTEE))?.value;
      if (!committee) return;
      for (const entry of left.splice(0)) await settleLeft(committee, entry);
      // What could not be sent stays pending and is listed again.
      const listed = await records.outbox.list({
        partition: id,
        state: "pending",
        sortTo: now,
        limit: PAGE + tried.size,
      });
      const page = listed.filter(({ value }) => !tried.has(value.id)).slice(0, PAGE);
      if (page.length === 0) return;
      for (const entry of page) {
        tried.add(entry.value.id);
        await deliverOne(committee, entry);
      }
    } while (tried.size < MOST);
  }

  /** Editing a card once more is safe; anything else may have gone out, so that only a person can say. */
  async function settleLeft(committee: Committee, kept: Kept<OutboxEntry>): Promise<void> {
    const entry = kept.value;
    if (entry.post !== null && (await records.posts.read(committee.id, postKey(entry.post))))
      return mark(kept, "pending");
    await mark(kept, "unknown");
    ports.log.info("perhaps not sent", { committee: committee.id, notice: entry.notice.kind });
    const person = entry.to.kind === "person" ? (personById(committee, entry.to.person) ?? null) : null;
    const message = isReminder(entry.notice) ? null : await worded(committee, entry, person, committee.language);
    if (!message) return;
    await tellSecretariat(committee, entry, {
      kind: "perhapsNotSent",
      person: person?.id ?? null,
      about: message.text,
    });
  }

  async function deliverOne(committee: Committee, kept: Kept<OutboxEntry>): Promise<void> {
    const entry = kept.value;
    const person = entry.to.kind === "person" ? (personById(committee, entry.to.person) ?? null) : null;
    const reached = await reach(committee, entry);
    const conversation = reached.kind === "reached" ? reached.conversation : null;
    if (isQuiet(entry, conversation)) return;
    const language = conversation?.language ?? committee.language;
    const message = await worded(committee, entry, person, language);
    if (!message) return mark(kept, "dropped");
    if (reached.kind === "unreachable") return giveUp(committee, kept, person, message);
    if (reached.kind === "failed") return tryAgain(committee, kept, person, message);
    // Claimed before it is sent: after a crash in between it is not sent a second time.
    const claimed = await records.outbox.replace(kept, { ...entry, state: "sending", attempts: entry.attempts + 1 });
    if (!claimed) return;
    const delivery = await hand(entry, reached.address, toReader(committee, conversation, message));
    if (delivery.kind === "sent") return mark(claimed, "sent");
    if (delivery.kind === "unreachable" || claimed.value.attempts >= ATTEMPTS)
      return giveUp(committee, claimed, person, message);
    return mark(claimed, "pending");
  }

  const toReader = ({ id, name }: Committee, conversation: Conversation | null, message: Message): Message =>
    conversation?.committees.some((other) => other !== id) ? within(name, message) : message;

  /** null: it no longer matters. */
  function worded(
    committee: Committee,
    entry: OutboxEntry,
    recipient: Person | null,
    language: Language,
  ): Promise<Message | null> {
    const now = ports.clock();
    const today = localDate(now);
    return renderNotice(entry.notice, { committee, records, now, today, language, say: messages[language], recipient });
  }

  async function tryAgain(
    committee: Committee,
    kept: Kept<OutboxEntry>,
    person: Person | null,
    message: Message,
  ): Promise<void> {
    const attempts = kept.value.attempts + 1;
    const tried = await records.outbox.replace(kept, { ...kept.value, attempts });
    if (tried && attempts >= ATTEMPTS) await giveUp(committee, tried, person, message);
  }

  async function mark(kept: Kept<OutboxEntry>, state: OutboxEntry["state"]): Promise<void> {
    await records.outbox.replace(kept, { ...kept.value, state });
  }

  /** A card that stands already is edited; where that fails for good it is posted again. */
  async function hand(entry: OutboxEntry, address: Address, message: Message): Promise<Delivery> {
    if (entry.post === null) return ports.messenger.send(address, message);
    const post = await records.posts.read(entry.committee, postKey(entry.post));
    if (post) {
      const edited = await ports.messenger.edit(address, post.value.activity, message);
      if (edited.kind !== "unreachable") return edited;
    }
    const sent = await ports.messenger.send(address, message);
    if (sent.kind !== "sent") return sent;
    const value = {
      key: entry.post,
      committee: entry.committee,
      conversation: address.conversation,
      activity: sent.activity,
    };
    await (post ? records.posts.replace(post, value) : records.posts.create(value));
    return sent;
  }

  async function reach(committee: Committee, entry: OutboxEntry): Promise<Reached> {
    if (entry.to.kind === "channel") return { kind: "reached", address: committee.channel, conversation: null };
    const account = personById(committee, entry.to.person)?.account ?? null;
    if (account === null) return { kind: "unreachable" };
    const key = personalKey(committee.tenant, account);
    const kept = await records.conversations.read(key, CONVERSATION);
    if (kept?.value.address) return { kind: "reached", address: kept.value.address, conversation: kept.value };
    const opening = await ports.messenger.open(account, committee.channel);
    if (opening.kind !== "opened") return opening;
    const { address } = opening;
    const value = kept ? { ...kept.value, address } : newConversation(key, { address, committees: [committee.id] });
    await (kept ? records.conversations.replace(kept, value) : records.conversations.create(value));
    return { kind: "reached", address, conversation: value };
  }

  function isQuiet(entry: OutboxEntry, conversation: Conversation | null): boolean {
    const from = conversation?.remindersFrom ?? null;
    return from !== null && isReminder(entry.notice) && localDate(ports.clock()) < from;
  }

  /** Whom the bot cannot write to, the secretariat tells; a secretariat that cannot be reached is in the log. */
  async function giveUp(
    committee: Committee,
    kept: Kept<OutboxEntry>,
    person: Person | null,
    message: Message,
  ): Promise<void> {
    const entry = kept.value;
    await mark(kept, "undeliverable");
    ports.log.info("undeliverable", { committee: committee.id, notice: entry.notice.kind });
    if (person && (isSecretariat(person) || isReminder(entry.notice))) return;
    const about = message.text;
    if (!person) return tellSecretariat(committee, entry, { kind: "notPosted", about });
    const { notice } = entry;
    const isAsked = notice.kind === "substituteAsked";
    const asked = isAsked && { substituteFor: { meeting: notice.meeting, absent: notice.absent } };
    await tellSecretariat(committee, entry, { kind: "tellThem", person: person.id, about, ...asked });
  }

  async function tellSecretariat(committee: Committee, entry: OutboxEntry, notice: Notice): Promise<void> {
    for (const { id } of secretariatOf(committee)) {
      const to = { kind: "person" as const, person: id };
      const told = { ...entry, id: `${notice.kind}:${entry.id}:${entry.at}:${id}`, to, notice, post: null };
      await records.outbox.create({ ...told, at: ports.clock(), state: "pending", attempts: 0 });
    }
    deliver(committee.id);
  }

  return { deliver, settled };
}
