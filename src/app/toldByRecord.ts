import { attendanceOf } from "../domain/attendance.ts";
import { substituteIn } from "../domain/attendanceRecord.ts";
import type { CommitteeId } from "../domain/committee.ts";
import { isCorrectedSince } from "../domain/correction.ts";
import type { Draft } from "../domain/draft.ts";
import { oneAfterTheOther, type Asked, type Conversation, type OpenQuestion } from "../domain/conversation.ts";
import { WithdrawActionParameters } from "../features/actions/withdrawAction.ts";
import { DecideProposalParameters } from "../features/agenda/decideProposal.ts";
import { AnswerSubstituteParameters } from "../features/attendance/answerSubstitute.ts";
import { ConfirmCommitteeParameters } from "../features/handOver/confirmCommittee.ts";
import { CorrectParameters } from "../features/handOver/correct.ts";
import { parametersOf } from "../features/command.ts";
import { canonical, digest, nameOfCommand } from "../features/digest.ts";
import type { Command } from "../features/feature.ts";
import { actionKey, draftKey, meetingKey, type Records } from "../ports/records.ts";
import type { DoneChange } from "./lastDone.ts";
import type { Around, Planned } from "./planned.ts";

/*
 * Some questions are answered by the record: whether a proposal is taken in, whether a substitute comes, whether an action
 * is to go, what is doubtful about a draft. That such a question has been answered is not written into the chat, which
 * would be one write more for each answer. The process that took the answer knows, and another one looks where it matters.
 * Of two buttons of one such question each may be pressed: what the second one asks for is decided by what the first made
 * of the record.
 */

const substituteAsked = (option: Command) => parametersOf(option, "answerSubstitute", AnswerSubstituteParameters);
const proposalAsked = (option: Command) => parametersOf(option, "decideProposal", DecideProposalParameters);

/** Of whether it is to go: there is one button. */
const actionAsked = (option: Command): number | null => {
  const asked = parametersOf(option, "withdrawAction", WithdrawActionParameters);
  return asked?.confirmed ? (asked.action ?? null) : null;
};
/** Of what a preview doubts. */
const draftAsked = (option: Command): string | null =>
  (
    parametersOf(option, "correct", CorrectParameters) ??
    parametersOf(option, "confirmCommittee", ConfirmCommitteeParameters)
  )?.draft ?? null;

function isTold({ id, isNotice, options: [first, ...others] }: OpenQuestion): boolean {
  if (!first) return false;
  if (isNotice) return (substituteAsked(first) ?? proposalAsked(first)) !== null;
  if (actionAsked(first) !== null) return others.length === 0;
  // Of one whose buttons count once between them, only the chat says which was pressed.
  return id === null && draftAsked(first) !== null;
}

/** The one that somebody answers, of those that they were asked; undefined: it is none of these. */
export const questionToldByRecord = (
  { asked: open }: Conversation,
  { question }: Asked,
  by: string,
): OpenQuestion | undefined => open.find((one) => one.id === question && one.of === by && isTold(one));

/** Those of somebody that a command has answered, be it in words or by a button of its own. */
export const answeredBy = ({ asked }: Conversation, changes: readonly DoneChange[], by: string): OpenQuestion[] =>
  asked
    .flatMap(oneAfterTheOther)
    .filter((one) => one.of === by && isTold(one) && changes.some((change) => isAbout(change, one)));

function isAbout(change: DoneChange, { options: [first] }: OpenQuestion): boolean {
  const { action, answers, committee, feature, meeting } = change;
  if (first?.committee !== committee) return false;
  if (action !== null) return feature === "withdrawAction" && actionAsked(first) === action;
  if (!answers) return false;
  if ("draft" in answers) {
    const thing = parametersOf(first, "correct", CorrectParameters)?.thing;
    return draftAsked(first) === answers.draft && (answers.thing === null || answers.thing === thing);
  }
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
  const told = questions.filter((one) => isTold(one) && !isDecidedAnyway(one, planned.commands));
  const withLeft = (left: (one: OpenQuestion) => readonly OpenQuestion[]): Planned =>
    plan({ ...around, questions: questions.flatMap((one) => (told.includes(one) ? left(one) : [one])) });
  const isSame = (other: Planned): boolean => canonical(other.commands) === canonical(planned.commands);
  const later = told.flatMap((one) => oneAfterTheOther(one).slice(1));
  if ([[], ...later.map((one) => [one])].every((left) => isSame(withLeft(() => left)))) return planned;
  const open = new Map<OpenQuestion, OpenQuestion[]>();
  for (const one of told) open.set(one, await stillAsked(records, one, planned.commands));
  return withLeft((one) => open.get(one) ?? []);
}

/** Itself, or what comes after it; none where all of it is answered. */
async function stillAsked(
  records: Records,
  question: OpenQuestion,
  commands: readonly Command[],
): Promise<OpenQuestion[]> {
  for (const one of oneAfterTheOther(question)) if (!(await isAnswered(records, one, commands))) return [one];
  return [];
}

/** An answer that is given once more is told by whatever carries it out; so is all that answers a proposal. */
const isDecidedAnyway = ({ options }: OpenQuestion, commands: readonly Command[]): boolean =>
  options.some(
    (option) =>
      proposalAsked(option) !== null ||
      (substituteAsked(option) === null && commands.some(({ feature }) => feature === option.feature)),
  );

async function isAnswered(
  records: Records,
  { options: [first] }: OpenQuestion,
  commands: readonly Command[],
): Promise<boolean> {
  if (!first || first.committee === null) return false;
  const action = actionAsked(first);
  if (action !== null)
    return (await records.actions.read(first.committee, actionKey(action)))?.value.status === "withdrawn";
  const draft = draftAsked(first);
  if (draft !== null) return !isDoubted((await records.drafts.read(first.committee, draftKey(draft)))?.value, first);
  return isSubstituteAnswered(records, { ...first, committee: first.committee }, commands);
}

/** Whether what a preview asked of a draft may still be asked. */
function isDoubted(draft: Draft | undefined, asked: Command): boolean {
  const { thing, version } = parametersOf(asked, "correct", CorrectParameters) ?? {};
  return draft?.state === "open" && !isCorrectedSince(draft, thing ?? "committee", version);
}

/** What is said again was perhaps interrupted, and is no other answer. */
async function isSubstituteAnswered(
  records: Records,
  first: Command & { committee: CommitteeId },
  commands: readonly Command[],
): Promise<boolean> {
  const asked = substituteAsked(first);
  if (!asked) return false;
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
  /** What is still asked of it: itself, or what comes after it; null: nothing. */
  stillOpen(conversation: string, question: OpenQuestion): OpenQuestion | null;
  add(conversation: string, question: OpenQuestion): void;
}

export function createAnswerMemory(): AnswerMemory {
  const known = new Set<string>();
  // One without an id is known by its first button, which names the version of the draft that it is about.
  const nameOf = ({ id, options: [first] }: OpenQuestion): string =>
    id ?? digest(canonical([first?.feature, first?.parameters]), 16);
  const keyOf = (conversation: string, question: OpenQuestion): string =>
    JSON.stringify([conversation, nameOf(question)]);
  return {
    stillOpen: (conversation, question) =>
      oneAfterTheOther(question).find((one) => !known.has(keyOf(conversation, one))) ?? null,
    add(conversation, question) {
      if (known.size >= MOST) known.clear();
      known.add(keyOf(conversation, question));
    },
  };
}
