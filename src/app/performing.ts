import { bold, cardMessage, line } from "../cards/card.ts";
import { localDate } from "../domain/calendar.ts";
import type { Reversal } from "../domain/change.ts";
import type { Committee, CommitteeId } from "../domain/committee.ts";
import type { Consequences, Following } from "../domain/consequences.ts";
import type { Conversation } from "../domain/conversation.ts";
import type { MeetingId } from "../domain/meeting.ts";
import { unsent } from "../domain/notice.ts";
import type { Person } from "../domain/person.ts";
import type { Instant } from "../domain/time.ts";
import { undoButton } from "../features/button.ts";
import { command } from "../features/command.ts";
import type {
  Answer,
  Command,
  CommitteeFeature,
  Context,
  Feature,
  Onward,
  OpenContext,
  OpenFeature,
} from "../features/feature.ts";
import { linkFromRoster } from "../features/people/link.ts";
import { answerStranger } from "../features/people/stranger.ts";
import { messages } from "../language/messages.ts";
import type { Message } from "../ports/messenger.ts";
import type { Ports } from "../ports/ports.ts";
import type { Records } from "../ports/records.ts";
import type { Turn } from "../ports/turn.ts";
import { digest, nameOfCommand } from "../features/digest.ts";
import { collecting } from "./following.ts";
import { glance } from "./glance.ts";
import type { DoneChange, DoneCommand } from "./lastDone.ts";
import type { Outbox } from "./outbox.ts";
import { ChangedSince, checkSince } from "./sinceCard.ts";
import type { TurnScene } from "./turnScene.ts";
import { within } from "./within.ts";
import type { Work } from "./work.ts";

interface Performing {
  /** Carries out one command of the turn. A fault is thrown. */
  perform(command: Command): Promise<Answer>;
  /** As a session has it. */
  answerLater(answer: Message): Promise<void>;
  /** The committees that something was asked of, and may have been left to send for. */
  concerned: ReadonlySet<CommitteeId>;
  /** Those whose reminders may be due otherwise now. */
  touched(): readonly CommitteeId[];
  /** What the last command has changed, as the log has it. */
  changed(): readonly DoneChange[];
  /** What it came to in the end, and in which committee; null: in none. */
  carriedOut(): DoneCommand | null;
}

interface Tools {
  now: Instant;
  ports: Ports;
  outbox: Outbox;
  features: ReadonlyMap<string, Feature>;
  scene: TurnScene;
  work: Work;
  records: Records;
}

export function createPerforming(turn: Turn, tools: Tools): Performing {
  const { now, ports, outbox, features, scene, work, records } = tools;
  const concerned = new Set<CommitteeId>();
  const reminded = new Set<CommitteeId>();
  let performed = 0;
  let changed = new Map<string, DoneChange>();
  let done: DoneCommand | null = null;
  /** Whom the last command was carried out for. */
  let served: { committee: Committee; me: Person } | null = null;

  function openContext(conversation: Conversation): OpenContext {
    const language = scene.language();
    return {
      now,
      today: localDate(now),
      turn,
      language,
      say: messages[language],
      records,
      ports,
      conversation,
      together: (committee, parts, latest) => glance(work.store, committee, parts, latest),
      id: (purpose) => digest(`${work.origin() || originOf()} ${purpose}`, 16),
    };
  }

  async function perform(command: Command): Promise<Answer> {
    // The command before this one may have changed what was read for it.
    if (performed++ > 0) scene.forget();
    changed = new Map();
    done = null;
    const { here, out } = await scene.load();
    const open = openContext(here);
    const noLonger = out.filter(({ id }) => here.committees.length === 0 || id === scene.pressed()?.committee);
    if (noLonger.length > 0) return { text: open.say.people.noLongerIn(noLonger.map(({ name }) => name)) };
    const feature = features.get(command.feature);
    if (!feature) return { text: open.say.general.outdatedButton };
    if (feature.scope === "open") return performOpen(feature, open, command);
    const { committee, me, isNamed } = await scene.about(async () => (await feature.committeeMeant?.(open)) ?? null);
    // The card of a committee that this conversation has nothing to do with says nothing about those it has.
    if (!committee && scene.pressed()?.committee != null && here.committees.length > 0)
      return { text: open.say.general.outdatedButton };
    if (!committee) return askForCommittee(open, command);
    concerned.add(committee.id);
    const known = me ? { committee, me } : await linkFromRoster({ ...open, committee });
    if (!known) return performForStranger(open, committee);
    served = known;
    const context: Context = { ...open, ...known, isNamed, ...collecting(open, (part) => collect(committee.id, part)) };
    const answer = await carryOut(feature, context, command);
    if ("then" in answer) return onward(answer);
    done = { committee: committee.id, command };
    return here.committees.length > 1 ? within(known.committee.name, answer) : answer;
  }

  function collect(committee: CommitteeId, part: Partial<Following>): void {
    for (const { id, feature, reversal } of part.changes ?? [])
      changed.set(id, {
        id,
        committee,
        feature,
        meeting: meetingOf(reversal),
        action: actionOf(reversal),
        answers: answersOf(reversal),
      });
    work.collect(part);
  }

  async function performForStranger(open: OpenContext, committee: Committee): Promise<Answer> {
    const { answer, told } = answerStranger(open, committee);
    for (const message of told) await outbox.store(message);
    return answer;
  }

  async function carryOut(feature: CommitteeFeature, context: Context, command: Command): Promise<Answer | Onward> {
    const { committee, me } = context;
    const made = turn.content.kind === "submit" ? turn.content.made : undefined;
    const run = {
      committee: committee.id,
      by: me.id,
      at: now,
      command: () => nameOfCommand(command),
      origin: originOf(),
      nth: performed,
      ...(made !== undefined && { mayWrite: () => checkSince(context, command, made) }),
    };
    try {
      const { answer, resumed, hasActed } = await work.carryOut(run, () => {
        // Where others were first, it begins again, and what it would have changed is nothing.
        changed.clear();
        return feature.perform(context, command.parameters);
      });
      return resumed && !hasActed ? finishedNow(context, resumed) : answer;
    } catch (error) {
      if (error instanceof ChangedSince) return error.answer;
      throw error;
    }
  }

  const originOf = (): string => `${turn.activity} ${performed}`;

  async function performOpen(feature: OpenFeature, open: OpenContext, command: Command): Promise<Answer> {
    const answer = await feature.perform(open, command.parameters);
    if (feature.movesReminders) for (const committee of open.conversation.committees) reminded.add(committee);
    return "then" in answer ? { ...(await onward(answer)), replaces: true } : answer;
  }

  function onward({ then, within: committee }: Onward): Promise<Answer> {
    if (committee !== undefined) scene.within(committee);
    return perform(then);
  }

  /** A command says by itself which committee it is of, whatever the one before it was of. */
  function performAnew(command: Command): Promise<Answer> {
    scene.within(null);
    return perform(command);
  }

  async function askForCommittee(open: OpenContext, then: Command): Promise<Answer> {
    const choose = features.get("chooseCommittee");
    if (choose?.scope !== "open") return { text: open.say.general.noCommittee };
    return performOpen(choose, open, command("chooseCommittee", { then }));
  }

  async function answerLater({ text }: Message): Promise<void> {
    if (!served || turn.address.kind !== "personal" || !work.hasWritten()) return;
    const { committee, me } = served;
    const to = { kind: "person", person: me.id } as const;
    const id = digest(`${originOf()} answered`, 16);
    try {
      await outbox.store(unsent({ id, committee: committee.id, to, notice: { kind: "answered", text }, at: now }));
    } catch (error) {
      ports.log.error("keeping an answer failed", error, {});
    }
  }

  return {
    perform: performAnew,
    answerLater,
    concerned,
    touched: () => (work.hasWritten() ? [...concerned, ...reminded] : [...reminded]),
    changed: () => [...changed.values()],
    carriedOut: () => done,
  };
}

function meetingOf(reversal: Reversal): MeetingId | null {
  if (reversal.kind === "meeting") return reversal.after.id;
  return "meeting" in reversal ? reversal.meeting : null;
}

const actionOf = (reversal: Reversal): number | null => (reversal.kind === "action" ? reversal.after.number : null);

function answersOf(reversal: Reversal): DoneChange["answers"] {
  if (reversal.kind === "proposal") return { proposal: reversal.after.id };
  if (reversal.kind === "none") {
    const { draft } = reversal;
    return draft === undefined ? null : { draft: draft.id, thing: draft.thing ?? null };
  }
  return reversal.kind === "substitute" ? { absent: reversal.absent } : null;
}

/** The domain refuses to do again what was done; but this time it was to be finished, and that is what one is told. */
function finishedNow(context: Context, { changes }: Consequences): Answer {
  const text = context.say.general.finishedNow;
  const change = changes.find(({ reversal }) => reversal.kind !== "none");
  return cardMessage(text, [line(bold(text))], change ? [undoButton(context, change.id)] : []);
}
