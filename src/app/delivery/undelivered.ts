import { secretariatOf, type Committee } from "../../domain/committee.ts";
import { isReminder, unsent, type Notice, type OutboxEntry } from "../../domain/notice.ts";
import { isSecretariat, type Person, type PersonId } from "../../domain/person.ts";
import type { Message } from "../../ports/messenger.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Records } from "../../ports/records.ts";

interface Tools {
  ports: Pick<Ports, "clock" | "log">;
  records: Pick<Records, "outbox">;
}

/** What was to be said, and to whom; null: to the channel. */
export interface Said {
  committee: Committee;
  person: Person | null;
  message: Message;
}

/** What the secretariat hears of messages that did not arrive: by messages of their own, which go out in the same run. */
interface Undelivered {
  /** Whom the bot cannot write to, the secretariat tells; a secretariat that cannot be reached is in the log. */
  passOn(entry: OutboxEntry, said: Said): Promise<void>;
  /** Nobody but a person can say whether it arrived. A reminder is not worth asking about. */
  askWhetherSent(entry: OutboxEntry, said: Said): Promise<void>;
}

export function createUndelivered({ ports, records }: Tools): Undelivered {
  /** `of`: what it is about; those of whom the same is told at the same time are told of in one message. */
  async function tellSecretariat(
    committee: Committee,
    entry: OutboxEntry,
    notice: Notice,
    { of = entry.id, knownTo }: { of?: string; knownTo?: PersonId | undefined } = {},
  ): Promise<void> {
    for (const { id: person } of secretariatOf(committee).filter(({ id }) => id !== knownTo))
      await records.outbox.create(
        unsent({
          id: `${notice.kind}:${of}:${entry.at}:${person}`,
          committee: committee.id,
          to: { kind: "person", person },
          notice,
          at: ports.clock(),
        }),
      );
  }

  return {
    async passOn(entry, { committee, person, message: { text: about } }) {
      ports.log.info("undeliverable", { committee: committee.id, notice: entry.notice.kind });
      if (person && (isSecretariat(person) || isReminder(entry.notice))) return;
      if (!person) return tellSecretariat(committee, entry, { kind: "notPosted", about });
      const { notice } = entry;
      // Whoever did it saw in the answer who has no account, and nothing of a message that failed otherwise.
      const knownTo = person.account === null ? entry.knownTo : undefined;
      if (notice.kind === "actionGiven" && person.account === null) {
        const { action } = notice;
        const told: Notice = { kind: "tellThem", person: person.id, about, action };
        return tellSecretariat(committee, entry, told, { of: `action:${action}`, knownTo });
      }
      const isAsked = notice.kind === "substituteAsked";
      const asked = isAsked && { substituteFor: { meeting: notice.meeting, absent: notice.absent } };
      await tellSecretariat(committee, entry, { kind: "tellThem", person: person.id, about, ...asked }, { knownTo });
    },
    async askWhetherSent(entry, { committee, person, message: { text: about } }) {
      ports.log.info("perhaps not sent", { committee: committee.id, notice: entry.notice.kind });
      if (isReminder(entry.notice)) return;
      await tellSecretariat(committee, entry, {
        kind: "perhapsNotSent",
        person: person?.id ?? null,
        about,
        message: entry.id,
      });
    },
  };
}
