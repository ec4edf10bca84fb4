import { bold, cardMessage, line } from "../cards/card.ts";
import { localDate } from "../domain/calendar.ts";
import { personByAccount, type Committee, type CommitteeId } from "../domain/committee.ts";
import type { Consequences } from "../domain/consequences.ts";
import { committeeMeant, openQuestion, type Answering, type Asked, type Conversation } from "../domain/conversation.ts";
import { isSecretariat, type Person } from "../domain/person.ts";
import { linkFromRoster } from "../features/people/link.ts";
import { answerStranger } from "../features/people/stranger.ts";
import type {
  Answer,
  Command,
  CommitteeFeature,
  Context,
  Feature,
  OpenContext,
  OpenFeature,
} from "../features/feature.ts";
import { undoButton } from "../features/button.ts";
import { messages } from "../language/messages.ts";
import type { Language } from "../language/understanding.ts";
import type { Kept } from "../ports/collection.ts";
import type { Ports } from "../ports/ports.ts";
import { records as recordsOf } from "../ports/records.ts";
import type { Turn } from "../ports/turn.ts";
import { answerQuestion, keepQuestion } from "./asking.ts";
import { canonical, digest } from "./digest.ts";
import { faultAnswer } from "./faults.ts";
import { collecting } from "./following.ts";
import type { Outbox } from "./outbox.ts";
import { planText } from "./planning.ts";
import type { Lines } from "./lines.ts";
import type { Settling } from "./settling.ts";
import { beginWork } from "./work.ts";
import { committeeNamed, currentCommittee, readConversation } from "./scene.ts";
import { within } from "./within.ts";

/** One turn, from what was said to what is answered. Planning reads; performing one command at a time writes. */
export interface Session {
  /** What the turn asks for, in order. Empty: nothing is to be answered. */
  plan(): Promise<Command[]>;
  perform(command: Command): Promise<Answer>;
  /** Begins to send what the turn left for others. To be called when its answers have gone out, also after a fault. */
  finish(): void;
  /** The language of the answers; known once there is a plan. */
  language(): Language;
  /** Whether anything of the record has been written, so that a fault can say so. */
  hasWritten(): boolean;
}

interface SessionTools {
  ports: Ports;
  outbox: Outbox;
  settling: Settling;
  lines: Lines;
  features: ReadonlyMap<string, Feature>;
}

interface Scene {
  conversation: Kept<Conversation>;
  committee: Committee | null;
  me: Person | null;
}

export function beginSession(turn: Turn, tools: SessionTools): Session {
  const { ports, outbox, features } = tools;
  const work = beginWork(ports.store, tools);
  const records = recordsOf(work.store);
  const now = ports.clock();
  let scene: Promise<Scene> | undefined;
  let language: Language = "da";
  /** That of the text, or of the button it presses: known once it has been read, and of every answer to it. */
  let spoken: Language | null = null;
  let performed = 0;
  /** The button that was pressed, or whose words were written. */
  let pressed: { committee: string | null; language: Language | null } | null =
    turn.content.kind === "submit" ? turn.content : null;
  let settles = turn.content.kind === "submit";
  /** The question that the turn answers. */
  let asked: Asked | null = (turn.content.kind === "submit" && turn.content.asked) || null;
  const concerned = new Set<CommitteeId>();

  const load = (): Promise<Scene> => (scene ??= setScene());

  async function setScene(): Promise<Scene> {
    const conversation = await readConversation(records, turn);
    const asked = pressed ? pressed.committee : await committeeNamed(records, conversation.value, turn);
    const id = committeeMeant(conversation.value, asked);
    // Past the turn's work: that an address was kept up to date is nothing that a fault should say is saved.
    const committee = id === null ? null : await currentCommittee(recordsOf(ports.store), id, turn);
    language = spoken ?? pressed?.language ?? conversation.value.language ?? committee?.language ?? "da";
    return { conversation, committee, me: committee && (personByAccount(committee, turn.sender.id) ?? null) };
  }

  async function plan(): Promise<Command[]> {
    const { content } = turn;
    const { conversation, committee, me } = await load();
    const isFor = (intent: string): boolean =>
      features.get(intent)?.audience !== "secretariat" || (me !== null && isSecretariat(me));
    if (content.kind === "installed") return [{ feature: "introduce", parameters: {} }];
    if (content.kind === "submit") return [{ feature: content.feature, parameters: content.parameters }];
    if (content.kind === "files") return [{ feature: "handOver", parameters: { files: content.files } }];
    const open = openQuestion(conversation.value, turn.sender.id, now);
    const planned = planText(content.text, { turn, now, committee, language, open, isFor });
    settles = planned.settles;
    spoken = language = planned.language;
    if (planned.pressed) {
      pressed = planned.pressed;
      if (open?.id != null) asked = { question: open.id, of: open.of };
      scene = undefined;
      return planned.commands;
    }
    if (turn.address.kind !== "personal" && conversation.value.committees.length === 0)
      return [{ feature: "introduce", parameters: {} }];
    if (conversation.value.language !== language && turn.address.kind === "personal")
      await remember(conversation, { ...conversation.value, language });
    return planned.commands;
  }

  async function remember(kept: Kept<Conversation>, value: Conversation): Promise<void> {
    const replaced = await records.conversations.replace(kept, value);
    // Another turn of the same chat wrote in between: what it kept is as good.
    if (replaced) scene = load().then((current) => ({ ...current, conversation: replaced }));
  }

  function openContext(conversation: Conversation): OpenContext {
    return {
      now,
      today: localDate(now),
      turn,
      language,
      say: messages[language],
      records,
      ports,
      conversation,
      id: (purpose) => digest(`${work.origin() || originOf()} ${purpose}`, 16),
    };
  }

  /** Never throws: a fault becomes an answer that says what is saved. */
  async function perform(command: Command): Promise<Answer> {
    try {
      const answering = await answeringNow(command);
      if (answering === "others" || answering === "answered") return await notCounted(answering);
      const answer = await performWithin(command);
      await keepAsked(answer);
      return answering === "first" && turn.content.kind === "submit" ? { ...answer, replaces: true } : answer;
    } catch (error) {
      return faultAnswer(error, turn, { say: messages[language], saved: work.hasWritten(), log: ports.log });
    }
  }

  /** null: no question is answered. */
  async function answeringNow(command: Command): Promise<Answering | null> {
    if (!asked) return null;
    const current = await load();
    const by = turn.sender.id;
    const { answering, conversation } = await answerQuestion(records, current.conversation, {
      asked,
      pressed: command,
      by,
    });
    scene = Promise.resolve({ ...current, conversation });
    return answering;
  }

  async function notCounted(answering: "others" | "answered"): Promise<Answer> {
    const { committee } = await load();
    const say = messages[language].general;
    if (answering === "answered") return { text: say.alreadyAnswered };
    const person = asked && committee && personByAccount(committee, asked.of);
    return { text: person ? say.othersQuestion(person.name) : say.alreadyAnswered };
  }

  /** That a question can be answered in words is no reason to lose the answer that is there already. */
  async function keepAsked(answer: Answer): Promise<void> {
    try {
      const { conversation } = await load();
      await keepQuestion(records, { conversation: conversation.value, turn, now, answer, settles });
      settles = false;
    } catch (error) {
      ports.log.error("keeping a question failed", error, {});
    }
  }

  async function performWithin(command: Command): Promise<Answer> {
    // The command before this one may have changed what was read for it.
    if (performed++ > 0) scene = undefined;
    const { conversation, committee, me } = await load();
    const open = openContext(conversation.value);
    const feature = features.get(command.feature);
    if (!feature) return { text: open.say.general.outdatedButton };
    if (feature.scope === "open") return performOpen(feature, open, command);
    // The card of a committee that this conversation has nothing to do with says nothing about those it has.
    if (!committee && pressed?.committee != null && conversation.value.committees.length > 0)
      return { text: open.say.general.outdatedButton };
    if (!committee) return askForCommittee(open, command);
    concerned.add(committee.id);
    const known = me ? { committee, me } : await linkFromRoster({ ...open, committee });
    if (!known) return performForStranger(open, committee);
    const context: Context = { ...open, ...known, ...collecting(open, (part) => work.collect(part)) };
    const answer = await carryOut(feature, context, command);
    return conversation.value.committees.length > 1 ? within(known.committee.name, answer) : answer;
  }

  async function performForStranger(open: OpenContext, committee: Committee): Promise<Answer> {
    const { answer, told } = answerStranger(open, committee);
    for (const message of told) await outbox.store(message);
    return answer;
  }

  async function carryOut(feature: CommitteeFeature, context: Context, command: Command): Promise<Answer> {
    const { committee, me } = context;
    const run = {
      committee: committee.id,
      by: me.id,
      at: now,
      command: () => digest(`${command.feature} ${canonical(command.parameters)}`, 8),
      origin: originOf(),
    };
    const { answer, resumed, hasActed } = await work.carryOut(run, () => feature.perform(context, command.parameters));
    return resumed && !hasActed ? finishedNow(context, resumed) : answer;
  }

  const originOf = (): string => `${turn.activity} ${performed}`;

  async function performOpen(feature: OpenFeature, open: OpenContext, command: Command): Promise<Answer> {
    const answer = await feature.perform(open, command.parameters);
    if (!answer.then) return answer;
    return { ...(await performWithin(answer.then)), replaces: true };
  }

  async function askForCommittee(open: OpenContext, command: Command): Promise<Answer> {
    const choose = features.get("chooseCommittee");
    if (choose?.scope !== "open") return { text: open.say.general.noCommittee };
    return choose.perform(open, { then: command });
  }

  function finish(): void {
    for (const committee of concerned) outbox.deliverNew(committee);
  }

  return { plan, perform, finish, language: () => language, hasWritten: () => work.hasWritten() };
}

/** The domain refuses to do again what was done; but this time it was to be finished, and that is what one is told. */
function finishedNow(context: Context, { changes }: Consequences): Answer {
  const text = context.say.general.finishedNow;
  const change = changes.find(({ reversal }) => reversal.kind !== "none");
  return cardMessage(text, [line(bold(text))], change ? [undoButton(context, change.id)] : []);
}
