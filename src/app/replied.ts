import type { OpenQuestion } from "../domain/conversation.ts";
import { foldedWords } from "../language/folding.ts";
import { hasQuestionMark, isDenied, isQuestion } from "../language/hearing.ts";
import { DecideProposalParameters } from "../features/agenda/decideProposal.ts";
import { command, parametersOf } from "../features/command.ts";
import type { Command } from "../features/feature.ts";
import { replyToProposal } from "../language/noticeReplies.ts";
import { OF_COMING, READING } from "../language/intents/traits.ts";
import type { Reply } from "../language/replies.ts";
import type { Understanding } from "../language/understanding.ts";
import { canonical } from "../features/digest.ts";
import type { PressedOption, Replied } from "./planned.ts";

/**
 * What a message answers by a reply: whoever asks something gives no answer by which anything is done ("do it" only has the
 * form of a question, and is a yes in so many words), nor whoever denies what no button denies.
 */
export function answerBy(text: string, question: OpenQuestion, reply: Reply): Reply | null {
  const pressed = buttonOf(question, reply);
  if (!pressed || READING.has(pressed.feature)) return reply;
  const asks = reply.sure ? hasQuestionMark : isQuestion;
  if (asks(text)) return question.isNotice ? null : { kind: "unclear", sure: false };
  if (denies(text, pressed.title)) return question.isNotice ? null : { kind: "none", sure: true };
  return reply;
}

/** "Send ikke referatet ud" of the button that sends it out; "nej, ikke endnu" denies nothing by its words. */
const denies = (text: string, title: string): boolean =>
  isDenied(text) &&
  !isDenied(title) &&
  foldedWords(text).some((word) => word.length >= SHORTEST && foldedWords(title).includes(word));
const SHORTEST = 4;

/** A button's request in fewer of its words: "afbud", where the button knows whose or when. */
export function isSameAgain(
  { intent, slots, also = [] }: Understanding,
  question: OpenQuestion,
  reply: Reply,
): boolean {
  const pressed = buttonOf(question, reply);
  if (pressed?.feature !== intent || READING.has(intent) || also.length > 0) return false;
  // Why somebody stays away goes into no button.
  return Object.entries({ ...slots, reason: undefined }).every(
    ([name, value]) => value === undefined || canonical(value) === canonical(pressed.parameters[name]),
  );
}

const buttonOf = ({ options }: OpenQuestion, reply: Reply): PressedOption | undefined =>
  reply.kind === "option" ? options[reply.index] : undefined;

/** The buttons that a yes or no presses where several meetings were asked about: of each meeting one. */
export function meetingsAnswered(replies: readonly Replied[]): PressedOption[] {
  const pressed = replies.flatMap(({ question, reply }) =>
    question.isNotice && reply.sure ? (buttonOf(question, reply) ?? []) : [],
  );
  const [first] = pressed;
  const alike = pressed.filter(({ feature }) => OF_COMING.has(feature) && feature === first?.feature);
  const meetings = alike.map(({ parameters }) => canonical(parameters["meeting"]));
  return alike.filter((_, index) => meetings.indexOf(meetings[index] ?? "") === index);
}

/** The yes or no to one of the proposals that the secretariat was asked about; which one is asked where several wait. */
export function toProposal(
  text: string,
  { intent, sure }: Understanding,
  questions: readonly OpenQuestion[],
): Command | null {
  const asked = questions
    .filter(({ isNotice }) => isNotice)
    .flatMap(({ options: [first] }) => (first && proposalDecidedBy(first)) ?? []);
  const isElse = (sure && !READING.has(intent)) || questions.some(({ isNotice }) => !isNotice);
  const accepts = asked.length > 0 && !isElse && !hasQuestionMark(text) ? replyToProposal(text) : null;
  return accepts === null ? null : command("answerProposal", { accepts, asked });
}

const proposalDecidedBy = (option: PressedOption): string | undefined =>
  parametersOf(option, "decideProposal", DecideProposalParameters)?.proposal;

/** Who is asked to stand in, and says no more than that they cannot come, has answered that and nothing else. */
export function declinedBy(
  { intent, sure, slots, also = [] }: Understanding,
  question: OpenQuestion | undefined,
): { question: OpenQuestion; pressed: PressedOption } | null {
  const isOwn =
    intent === "cancel" && sure && also.length === 0 && Object.keys(slots).every((slot) => slot === "reason");
  if (!isOwn || !question?.isNotice) return null;
  const option = question.options.find(({ feature, says }) => feature === "answerSubstitute" && says === "declines");
  return option
    ? { question, pressed: { ...option, parameters: { ...option.parameters, asCancellation: true } } }
    : null;
}
