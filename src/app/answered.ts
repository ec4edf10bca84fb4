import type { Committee } from "../domain/committee.ts";
import { localDate } from "../domain/calendar.ts";
import type { OpenQuestion } from "../domain/conversation.ts";
import { command, commandOf, parametersOf } from "../features/command.ts";
import { CorrectParameters } from "../features/handOver/correct.ts";
import { committeeFinder, shortNames, withoutCommittee } from "../language/committeeName.ts";
import { detectLanguage } from "../language/detect.ts";
import { replyToNotice } from "../language/noticeReplies.ts";
import { isLikewise, replyTo, type Reply } from "../language/replies.ts";
import { namedInSentence } from "../language/namedInSentence.ts";
import { bothOf } from "./both.ts";
import { clarify } from "./commands.ts";
import { dayIn, filledIn, otherDay } from "./filledIn.ts";
import { otherPerson } from "./otherPerson.ts";
import {
  ANSWERS,
  EVERYTHING,
  NOTHING,
  type Planned,
  type PressedOption,
  type Reading,
  type Replied,
  type Leaves,
} from "./planned.ts";
import { answerBy, meetingsAnswered } from "./replied.ts";
import { together } from "./together.ts";

export const repliesIn = (reading: Reading): Replied[] =>
  reading.questions.flatMap((question) => {
    const { text } = reading;
    const reply = question.isNotice
      ? replyToNotice(text, question.options)
      : question.kind === "whoIsMeant"
        ? refusalIn(text, reading)
        : (replyTo(text, replyContext(question, reading)) ?? replyInSentence(text, question));
    const given = reply && answerBy(text, question, reply);
    return given ? [{ question, reply: given }] : [];
  });

/** "Ingen", where no button could be meant. */
function refusalIn(text: string, { now, language }: Reading): Reply | null {
  const reply = replyTo(text, { titles: [], today: localDate(now), language });
  return reply?.kind === "none" ? reply : null;
}

/** "Det er Christina Bak, der skriver oplægget", where the draft asks which Christina does. */
function replyInSentence(text: string, { options, text: asked }: OpenQuestion): Reply | null {
  const names = options.map((option) =>
    parametersOf(option, "correct", CorrectParameters)?.change === "resolve" ? option.title : "",
  );
  const index = namedInSentence(text, { names, asked });
  return index === null ? null : { kind: "option", index, sure: true };
}

/** What answers a question in so many words, whatever else it might ask for; null: nothing does. */
export function answered(replies: readonly Replied[], reading: Reading): Planned | null {
  const { text, committee, committees, context, language, pending, open } = reading;
  const sure = replies.find(({ reply }) => reply.sure);
  const which = sure?.question.isNotice ? meetingsAnswered(replies) : [];
  if (which.length > 1) return { language, commands: [clarify({ about: "which", options: which })], leaves: NOTHING };
  if (sure) return answering(text, sure);
  const filled =
    open &&
    (filledIn(text, open, context) ??
      otherDay(text, open, context) ??
      dayIn(text, open, context) ??
      (committee && otherPerson(reading.message, open, committee)));
  if (filled) return pressing(text, open, filled);
  const both = open && bothOf(text, open, committees);
  if (both)
    return {
      language: open.options[0]?.language ?? language,
      commands: together(both, context.people),
      leaves: EVERYTHING,
    };
  if (!committee || !pending || !isLikewise(withoutOwn(text, committee))) return null;
  const likewise = command("chooseCommittee", { choose: committee.id, pending: pending.id });
  return { language, commands: [likewise], leaves: EVERYTHING };
}

/** A text without the name of the committee that it is about. */
export const withoutOwn = (text: string, { name }: Committee): string =>
  withoutCommittee(text, committeeFinder(name, { byFirstWord: true }));

function replyContext({ options }: OpenQuestion, { now, language, committee }: Reading): Parameters<typeof replyTo>[1] {
  return {
    titles: options.map(({ title }) => title),
    known: options.map(({ title, feature }) => {
      if (feature === "chooseCommittee") return [title, ...shortNames(title)];
      const person = committee?.people.find(({ name }) => name === title);
      return [person?.title, person?.organisation].flatMap((fact) => fact ?? []);
    }),
    today: localDate(now),
    language: options[0]?.language ?? language,
  };
}

/** An answer to the open question does what its button would have done. */
export function answering(text: string, { question, reply }: Replied): Planned {
  const { options } = question;
  const language = options[0]?.language ?? "da";
  const pressed = reply.kind === "option" ? options[reply.index] : undefined;
  if (pressed) return pressing(text, question, pressed);
  const isDropped = reply.kind === "none";
  return {
    language,
    commands: [clarify({ about: "question", becomes: isDropped ? "dropped" : "again" })],
    leaves: isDropped ? ANSWERS : NOTHING,
  };
}

export function pressing(text: string, question: OpenQuestion, pressed: PressedOption): Planned {
  const { id, of, isNotice } = question;
  const asked = id === null ? null : { question: id, of };
  // Of what notices asked, the others still wait for their answers.
  const leaves: Leaves = isNotice ? NOTHING : EVERYTHING;
  // A notice is in the committee's language, whatever its reader writes.
  const spoken = isNotice ? detectLanguage(text, pressed.language) : pressed.language;
  return { language: spoken, commands: [commandOf(orNext(question, pressed))], pressed, asked, leaves };
}

/** With what the same words say to what is asked next, for where this is answered already. */
function orNext({ next }: OpenQuestion, pressed: PressedOption): PressedOption {
  if (pressed.feature !== "correct") return pressed;
  const instead = next.flatMap(({ options }) => options.filter(({ title }) => title === pressed.title).slice(0, 1));
  if (instead.length === 0) return pressed;
  return { ...pressed, parameters: { ...pressed.parameters, instead: instead.map(({ parameters }) => parameters) } };
}
