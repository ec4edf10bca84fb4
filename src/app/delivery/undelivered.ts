import { secretariatOf, type Committee, type CommitteeId } from "../../domain/committee.ts";
import { isReminder, type Notice, type OutboxEntry } from "../../domain/notice.ts";
import { isSecretariat, type Person } from "../../domain/person.ts";
import type { Message } from "../../ports/messenger.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Records } from "../../ports/records.ts";

interface Tools {
  ports: Pick<Ports, "clock" | "log">;
  records: Pick<Records, "outbox">;
  deliver: (committee: CommitteeId) => void;
}

/** What the secretariat hears of messages that did not arrive. */
interface Undelivered {
  /** Whom the bot cannot write to, the secretariat tells; a secretariat that cannot be reached is in the log. */
  passOn(committee: Committee, entry: OutboxEntry, person: Person | null, message: Message): Promise<void>;
  /** Nobody but a person can say whether it arrived. */
  askWhetherSent(committee: Committee, entry: OutboxEntry, person: Person | null, message: Message): Promise<void>;
}

export function createUndelivered({ ports, records, deliver }: Tools): Undelivered {
  async function tellSecretariat(committee: Committee, entry: OutboxEntry, notice: Notice): Promise<void> {
    for (const { id } of secretariatOf(committee)) {
      const to = { kind: "person" as const, person: id };
      const told = { ...entry, id: `${notice.kind}:${entry.id}:${entry.at}:${id}`, to, notice, post: null };
      await records.outbox.create({ ...told, at: ports.clock(), state: "pending", attempts: 0 });
    }
    deliver(committee.id);
  }

  return {
    async passOn(committee, entry, person, { text: about }) {
      ports.log.info("undeliverable", { committee: committee.id, notice: entry.notice.kind });
      if (person && (isSecretariat(person) || isReminder(entry.notice))) return;
      if (!person) return tellSecretariat(committee, entry, { kind: "notPosted", about });
      const { notice } = entry;
      const isAsked = notice.kind === "substituteAsked";
      const asked = isAsked && { substituteFor: { meeting: notice.meeting, absent: notice.absent } };
      await tellSecretariat(committee, entry, { kind: "tellThem", person: person.id, about, ...asked });
    },
    askWhetherSent: (committee, entry, person, { text: about }) =>
      tellSecretariat(committee, entry, { kind: "perhapsNotSent", person: person?.id ?? null, about }),
  };
}
