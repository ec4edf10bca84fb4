import { dated } from "../cards/dated.ts";
import { personByAccount } from "../domain/committee.ts";
import {
  openQuestions,
  pendingTogether,
  type Answering,
  type Asked,
  type Conversation,
  type OpenQuestion,
} from "../domain/conversation.ts";
import type { Language } from "../domain/language.ts";
import { isWaiting, type Pending } from "../domain/pending.ts";
import { isSecretariat } from "../domain/person.ts";
import { command, commandOf } from "../features/command.ts";
import type { Answer, Command, Feature } from "../features/feature.ts";
import { LOOKING_UP } from "../language/intents/traits.ts";
import { messages } from "../language/messages.ts";
import type { Kept } from "../ports/collection.ts";
import type { Message } from "../ports/messenger.ts";
import type { Ports } from "../ports/ports.ts";
import { records as recordsOf, type Records } from "../ports/records.ts";
import type { Store } from "../ports/store.ts";
import type { Turn } from "../ports/turn.ts";
import { beginTurnTime, inTurn } from "../ports/turnScope.ts";
import { answerQuestion, keepQuestion } from "./asking.ts";
import { eachOfBoth } from "./both.ts";
import { faultAnswer } from "./faults.ts";
import type { Clockwork } from "./clockwork.ts";
import type { DoneChange, DoneCommand, LastDoneMemory } from "./lastDone.ts";
import type { Lines } from "./lines.ts";
import type { Outbox } from "./outbox.ts";
import type { Membership } from "./membership.ts";
import { createPerforming } from "./performing.ts";
import { leftBy, type Leaves } from "./planned.ts";
import { planText } from "./planning.ts";
import { reaching, reachOf } from "./reach.ts";
import { withSecondOpinion } from "./secondOpinion.ts";
import type { Settling } from "./settling.ts";
import { answeredBy, planUnlessAnswered, questionToldByRecord, type AnswerMemory } from "./toldByRecord.ts";
import { sceneOf } from "./turnScene.ts";
import { beginWork } from "./work.ts";

/** One turn, from what was said to what is answered. Planning reads; performing one command at a time writes. */
export interface Session {
  /** What the turn asks for, in order. Empty: nothing is to be answered. */
  plan(): Promise<Command[]>;
  perform(command: Command): Promise<Answer>;
  /**
   * The answer did not get through, and what it is about is stored: its words go out with the messages to others, again
   * and again. Only in one's own chat; elsewhere it would stand twice where it did get through.
   */
  answerLater(answer: Message): Promise<void>;
  /** Begins to send what the turn left for others. To be called when its answers have gone out, also after a fault. */
  finish(): void;
  /** The language of the answers; known once there is a plan. */
  language(): Language;
  /** Whether anything of the record has been written, so that a fault can say so. */
  hasWritten(): boolean;
}

interface SessionTools {
  ports: Ports;
  store: Store;
  /** As they are stored, without what the turn holds back. */
  records: Records;
  outbox: Outbox;
  settling: Settling;
  lines: Lines;
  lastDone: LastDoneMemory;
  answers: AnswerMemory;
  clockwork: Pick<Clockwork, "touch">;
  membership: Pick<Membership, "isThere">;
  features: ReadonlyMap<string, Feature>;
}

/** `tools` are shared by all turns; what a turn writes and holds back is its own. */
export function beginSession(turn: Turn, tools: SessionTools): Session {
  const { ports, outbox, features, lastDone, answers, clockwork } = tools;
  const work = beginWork(tools.store, tools);
  const now = ports.clock();
  const scene = sceneOf(turn, { records: recordsOf(work.store), plain: tools.records, membership: tools.membership });
  const records = recordsOf(reaching(work.store, reachOf(turn, scene)));
  const performing = createPerforming(turn, { now, ports, outbox, features, scene, work, records });
  let leaves: Leaves = turn.content.kind === "submit" ? leftBy(turn.content.feature) : () => false;
  const changes: DoneChange[] = [];
  const commands: DoneCommand[] = [];
  /** Whether the answer to a question counts: once for all that the turn does by it. */
  let counted: Answering | null | undefined;
  let answered = 0;
  /** The question that the turn answers. */
  let asked: Asked | null = (turn.content.kind === "submit" && turn.content.asked) || null;

  async function plan(): Promise<Command[]> {
    const { content } = turn;
    const { conversation, here, committee, me, rest, committees } = await scene.load();
    const inEach = (planned: Command[]): Command[] => eachOfBoth(planned, here.committees);
    const isFor = (intent: string): boolean =>
      features.get(intent)?.audience !== "secretariat" || (me !== null && isSecretariat(me));
    if (content.kind === "installed") return [command("introduce", {})];
    if (content.kind === "submit") return inEach([commandOf(content)]);
    if (content.kind === "files") return [command("handOver", { files: content.files })];
    if (content.kind === "attached") return [command("clarify", { about: "noDocument" })];
    const { key } = conversation.value;
    const questions = openQuestions(conversation.value, turn.sender.id, now).flatMap(
      (one) => answers.stillOpen(key, one) ?? [],
    );
    const pending = conversation.value.pending.findLast((one) => isWaiting(one, now));
    const written = conversation.value.language;
    const last = lastDone.of(key, turn.sender.id, committee?.id);
    // Where many write, each goes on in their own language.
    const language = (turn.address.kind === "personal" ? null : last?.language) ?? scene.language();
    const around = {
      turn,
      now,
      committee,
      committees,
      isSaidToBoth: rest !== null,
      language,
      written,
      questions,
      last,
      pending,
      pendingTogether: (id: string): Pending[] => pendingTogether(conversation.value, id, now),
      isFor,
    };
    const text = rest ?? content.text;
    const first = await planUnlessAnswered(records, around, (open) => planText(text, open));
    scene.understood(first);
    const { secondOpinion } = ports;
    // Nobody else is asked for people whom the bot does not know.
    const planned =
      secondOpinion && committee && me
        ? await withSecondOpinion(first, { secondOpinion, features, committee, isFor })
        : first;
    leaves = planned.leaves;
    if (planned.pressed) {
      asked = planned.asked ?? asked;
      return inEach(planned.commands);
    }
    if (turn.address.kind !== "personal" && here.committees.length === 0) return [command("introduce", {})];
    // "Undo" and "status" are said by people who otherwise write Danish.
    const isWord = written === "da" && planned.language === "en" && !/\s/u.test(content.text.trim());
    if (turn.address.kind === "personal" && !isWord) await rememberLanguage(conversation, planned.language);
    return planned.commands;
  }

  async function rememberLanguage(kept: Kept<Conversation>, language: Language): Promise<void> {
    if (kept.value.language === language) return;
    const replaced = await records.conversations.replace(kept, { ...kept.value, language });
    // Another turn of the same chat wrote in between: what it kept is as good.
    if (replaced) scene.keep(replaced);
  }

  const perform = async (command: Command): Promise<Answer> => dated(await answerTo(command), now);

  /** Never throws: a fault becomes an answer that says what is saved. */
  async function answerTo(command: Command): Promise<Answer> {
    try {
      const answering = (counted ??= await answeringNow(command));
      if (answering === "others" || answering === "answered") return await notCounted(answering);
      const { pending, ...answer } = await performing.perform(command);
      await noteAnswered();
      await keepAsked(pending ? { ...answer, pending } : answer);
      await keepLastDone(command);
      if (turn.content.kind !== "submit") return answer;
      // The card of a button becomes one answer; a second one stands by itself.
      const { replaces, ...itself } = answer;
      const isFirst = answered++ === 0;
      return isFirst && (replaces || answering === "first") ? { ...itself, replaces: true } : itself;
    } catch (error) {
      return faultAnswer(error, turn, { say: messages[scene.language()], saved: work.hasWritten(), log: ports.log });
    }
  }

  /** null: no question is answered. */
  async function answeringNow(command: Command): Promise<Answering | null> {
    if (!asked) return null;
    const { conversation: kept } = await scene.load();
    const by = turn.sender.id;
    if (questionToldByRecord(kept.value, asked, by)) return null;
    const { answering, conversation } = await answerQuestion(records, kept, { asked, pressed: command, by });
    scene.keep(conversation);
    return answering;
  }

  async function noteAnswered(): Promise<void> {
    const { conversation } = await scene.load();
    const { key } = conversation.value;
    const by = turn.sender.id;
    for (const one of answeredBy(conversation.value, performing.changed(), by)) answers.add(key, one);
    // Also where it was refused: the next word is about something else.
    const told = asked && questionToldByRecord(conversation.value, asked, by);
    if (told) answers.add(key, told);
  }

  async function notCounted(answering: "others" | "answered"): Promise<Answer> {
    const { committee } = await scene.load();
    const say = messages[scene.language()].general;
    if (answering === "answered") return { text: say.alreadyAnswered };
    const person = asked && committee && personByAccount(committee, asked.of);
    return { text: person ? say.othersQuestion(person.name) : say.alreadyAnswered };
  }

  /** That a question can be answered in words is no reason to lose the answer that is there already. */
  async function keepAsked(answer: Answer): Promise<void> {
    try {
      const { conversation: kept, committee, isNamed } = await scene.load();
      const conversation = kept.value;
      // Whoever has not chosen one is asked rather than guessed at; a button may be an old card's.
      const isSpokenOf = isNamed && scene.pressed() === null && conversation.chosen !== null;
      const spokenOf = isSpokenOf && turn.address.kind === "personal" ? (committee?.id ?? null) : null;
      const stillOpen = (question: OpenQuestion): OpenQuestion | null => answers.stillOpen(conversation.key, question);
      await keepQuestion(records, { conversation, turn, now, answer, leaves, stillOpen, spokenOf });
      leaves = () => false;
    } catch (error) {
      // Nothing could be chosen for what is not kept.
      if (answer.pending) throw error;
      ports.log.error("keeping a question failed", error, {});
    }
  }

  /** What was changed, or else looked up, is what the next message may correct; a question or a refusal is neither. */
  async function keepLastDone(command: Command): Promise<void> {
    const done = performing.carriedOut();
    changes.push(...performing.changed());
    if (done && performing.changed().length > 0) commands.push(done);
    const asked = done?.command ?? command;
    const lookedUp = changes.length === 0 && LOOKING_UP.has(asked.feature) ? asked : null;
    if (changes.length === 0 && !lookedUp && command.feature !== "undo") return;
    const { conversation } = await scene.load();
    lastDone.keep(conversation.value.key, turn.sender.id, {
      at: now,
      changes: [...changes],
      commands: [...commands],
      language: scene.language(),
      lookedUp,
    });
  }

  function finish(): void {
    for (const committee of performing.concerned) outbox.deliverNew(committee);
    for (const committee of performing.touched()) clockwork.touch(committee);
  }

  const answerLater = (answer: Message): Promise<void> => performing.answerLater(answer);
  const time = beginTurnTime();
  return {
    plan: () => inTurn(time, plan),
    perform: (command) => inTurn(time, () => perform(command)),
    answerLater,
    finish,
    language: () => scene.language(),
    hasWritten: () => work.hasWritten(),
  };
}
