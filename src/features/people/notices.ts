import { bold, buttons, cardMessage, line, type Button } from "../../cards/card.ts";
import { attendanceOf } from "../../domain/attendance.ts";
import { personByAccount, personById } from "../../domain/committee.ts";
import type { NoticeOf } from "../../domain/notice.ts";
import type { Person } from "../../domain/person.ts";
import { actionOf } from "../actions/notices.ts";
import { unreachedOwners } from "../actions/owners.ts";
import { answersForSubstitute } from "../attendance/standing.ts";
import { outboxKey } from "../../ports/records.ts";
import { openButton, press } from "../button.ts";
import { meetingOf, type NoticeRenderers, type NoticeScope } from "../notice.ts";
import { whoWrote } from "./linkPerson.ts";

export const peopleNotices: Pick<
  NoticeRenderers,
  "tellThem" | "welcome" | "strangerWrote" | "notPosted" | "perhapsNotSent"
> = {
  async tellThem({ person: id, about, substituteFor, action }, scope) {
    const { committee, say } = scope;
    const person = personById(committee, id);
    if (!person) return null;
    const answers = substituteFor ? await answersOf(scope, person, substituteFor) : [];
    if (answers === null) return null;
    const others = action === undefined ? [] : await alsoUntold(scope, action);
    const names = new Set([person.name, ...others]);
    const text = say.people.tellThem(say.general.or([...names]));
    return cardMessage(`${text} ${about}`, [
      line(bold(text)),
      line(`“${about}”`),
      ...(answers.length > 0 ? [buttons(...answers)] : []),
    ]);
  },

  welcome(_notice, { committee, say }) {
    const text = say.people.welcome(committee.name);
    const help = openButton({ say }, say.general.intents.help, press("help", {}));
    return Promise.resolve(cardMessage(text, [line(text)], [help]));
  },

  notPosted({ about }, { committee, say }) {
    const text = say.people.notPosted(say.general.where[committee.channel.kind]);
    return Promise.resolve(cardMessage(`${text} ${about}`, [line(bold(text)), line(`“${about}”`)]));
  },

  async perhapsNotSent({ person, about, message }, { committee, recipient, records, say }) {
    const asked = message === undefined ? null : await records.outbox.read(committee.id, outboxKey(message));
    // It turned out to have arrived, or was posted again, before anybody was asked.
    if (asked?.value.state === "sent" || asked?.value.state === "pending") return null;
    const name = person === null ? null : (personById(committee, person)?.name ?? null);
    const { perhapsNotPosted, perhapsNotSent, perhapsNotSentToYou } = say.people;
    const toOthers = name === null ? perhapsNotPosted(say.general.where[committee.channel.kind]) : perhapsNotSent(name);
    const text = person !== null && person === recipient?.id ? perhapsNotSentToYou : toOthers;
    return cardMessage(`${text} ${about}`, [line(bold(text)), line(`“${about}”`)]);
  },

  strangerWrote({ account, name }, { committee, say }) {
    if (personByAccount(committee, account)) return Promise.resolve(null);
    return Promise.resolve(whoWrote({ committee, say }, { account, name }));
  },
};

/** Everybody without an account who has an action: they are told of it by one and the same person. */
async function alsoUntold(scope: NoticeScope, number: number): Promise<string[]> {
  const action = await actionOf(scope, number);
  const owners = action ? unreachedOwners(action, scope.committee) : [];
  return owners.filter(({ person }) => person !== null).map(({ name }) => name);
}

/** Yes and no, as the secretariat hears it from a substitute. null: it has been settled. */
async function answersOf(
  scope: NoticeScope,
  person: Person,
  asked: NonNullable<NoticeOf<"tellThem">["substituteFor"]>,
): Promise<Button[] | null> {
  const meeting = await meetingOf(scope, asked.meeting);
  const entry = meeting && attendanceOf(meeting, asked.absent);
  if (!meeting || meeting.status === "calledOff" || entry?.state !== "cancelled") return null;
  if (entry.substitute?.person !== person.id || entry.substitute.state !== "asked") return null;
  return answersForSubstitute(scope, meeting, asked.absent, person);
}
