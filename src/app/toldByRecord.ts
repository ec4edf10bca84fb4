import { attendanceOf } from "../domain/attendance.ts";
import { substituteIn } from "../domain/attendanceRecord.ts";
import type { Asked, Conversation, OpenQuestion } from "../domain/conversation.ts";
import { DecideProposalParameters } from "../features/agenda/decideProposal.ts";
import { AnswerSubstituteParameters } from "../features/attendance/answerSubstitute.ts";
import { parametersOf } from "../features/command.ts";
import { canonical, nameOfCommand } from "../features/digest.ts";
import type { Command } from "../features/feature.ts";
import { meetingKey, type Records } from "../ports/records.ts";
import type { DoneChange } from "./lastDone.ts";
import type { Around, Planned } from "./planned.ts";

/*
 * Notices ask what the record says the answer to: whether a proposal is taken in, whether a substitute comes. That such a
 * question has been answered is not written into the chat, which would be one write more for each answer. The process that
 * took the answer knows, and another one looks where it matters.
 */

const substituteAsked = (option: Command) => parametersOf(option, "answerSubstitute", AnswerSubstituteParameters);
const proposalAsked = (option: Command) => parametersOf(option, "decideProposal", DecideProposalParameters);

const isTold = ({ isNotice, options: [first] }: OpenQuestion): boolean =>
  isNotice && first !== undefined && (substituteAsked(first) ?? proposalAsked(first)) !== null;

/** Whether somebody answers one of those that they were asked. */
export const isToldByRecord = ({ asked: open }: Conversation, { question }: Asked, by: string): boolean =>
  open.some((one) => one.id === question && one.of === by && isTold(one));

/** Those of somebody that a command has answered, be it in words or by a button of its own. */
export const answeredBy = ({ asked }: Conversation, changes: readonly DoneChange[], by: string): OpenQuestion[] =>
  asked.filter((one) => one.of === by && isTold(one) && changes.some((change) => isAbout(change, one)));

function isAbout({ committee, meeting, answers }: DoneChange, { options: [first] }: OpenQuestion): boolean {
  if (!answers || first?.committee !== committee) return false;
  if ("proposal" in answers) return proposalAsked(first)?.proposal === answers.proposal;
  const asked = substituteAsked(first);
  return asked?.meeting === meeting && asked.absent === answers.absent;
}

/**
 * Plans what a text asks for. Where it depends on a question whose answer another process may have taken, it is looked
 * whether somebody still waits for one.
 */
export async function planUnlessAnswered<A extends Pick<Around, "questions">>(
  records: Records,
  around: A,
  plan: (around: A) => Planned,
): Promise<Planned> {
  const { questions } = around;
  const planned = plan(around);
  const told = questions.filter((one) => isTold(one) && one.options.some(substituteAsked));
  if (told.length === 0) return planned;
  const without = (gone: readonly OpenQuestion[]): Planned =>
    plan({ ...around, questions: questions.filter((one) => !gone.includes(one)) });
  if (canonical(without(told).commands) === canonical(planned.commands)) return planned;
  const answered: OpenQuestion[] = [];
  for (const one of told) if (await isAnswered(records, one, planned.commands)) answered.push(one);
  return answered.length > 0 ? without(answered) : planned;
}

/** What is said again was perhaps interrupted, and is no other answer. */
async function isAnswered(
  records: Records,
  { options: [first] }: OpenQuestion,
  commands: readonly Command[],
): Promise<boolean> {
  const asked = first && substituteAsked(first);
  if (!asked || first.committee === null) return false;
  const kept = await records.meetings.read(first.committee, meetingKey(asked.meeting));
  const answer = kept && substituteIn(attendanceOf(kept.value, asked.absent));
  if (!answer || answer.state === "asked") return false;
  const names = commands.map(nameOfCommand);
  return !kept.consequences.some((one) => names.includes(one.command));
}

/** Far more than are open at once. */
const MOST = 10_000;

/** Which of these questions this process has taken the answer to: they are closed, though the chat has them still. */
export interface AnswerMemory {
  has(conversation: string, question: Pick<OpenQuestion, "id">): boolean;
  add(conversation: string, question: Pick<OpenQuestion, "id">): void;
}

export function createAnswerMemory(): AnswerMemory {
  const known = new Set<string>();
  const keyOf = (conversation: string, id: string): string => JSON.stringify([conversation, id]);
  return {
    has: (conversation, { id }) => id !== null && known.has(keyOf(conversation, id)),
    add(conversation, { id }) {
      if (id === null) return;
      if (known.size >= MOST) known.clear();
      known.add(keyOf(conversation, id));
    },
  };
}
