import { secretariatOf, type Committee } from "../../domain/committee.ts";
import { unsent, type OutboxEntry } from "../../domain/notice.ts";
import type { Answer, OpenContext } from "../feature.ts";

interface StrangerAnswered {
  answer: Answer;
  /** To each of the secretariat, under an id that is the same however often they write. */
  told: OutboxEntry[];
}

/** Somebody writes whom the record does not know: the secretariat is asked who it is. */
export function answerStranger({ turn, now, say }: OpenContext, committee: Committee): StrangerAnswered {
  const { id: account, name } = turn.sender;
  const secretariat = secretariatOf(committee);
  const told = secretariat.map(({ id }) =>
    unsent({
      id: `stranger:${account}:${id}`,
      committee: committee.id,
      to: { kind: "person", person: id },
      notice: { kind: "strangerWrote", account, name },
      at: now,
    }),
  );
  const names = say.general.and(secretariat.map((person) => person.name));
  return { answer: { text: say.general.stranger(committee.name, names) }, told };
}
