import { z } from "zod";
import { bold, cardMessage, heading, line, subtle, title, type Block } from "../../cards/card.ts";
import { localDate } from "../../domain/calendar.ts";
import { asSecretariat, personById } from "../../domain/committee.ts";
import { topicsOf, type Lost } from "../../domain/ledger.ts";
import type { OutboxEntry } from "../../domain/notice.ts";
import { firstName, type Person } from "../../domain/person.ts";
import { DateRange, includes } from "../../domain/time.ts";
import { again } from "../button.ts";
import { committeeFeature, refusal, type Answer, type Context } from "../feature.ts";
import { findPerson, PersonRef } from "../personReference.ts";
import { KEPT_FOR, ledgerOf } from "./lost.ts";
import { byRecipient, saidTopics, type Dates, type LostOfOne } from "./said.ts";
import { saidUnmet, unmetOf } from "./unmet.ts";

export const ShowUndeliveredParameters = z.object({
  /** Only what was about it. */
  paper: z.enum(["agenda", "minutes"]).optional(),
  meeting: DateRange.optional(),
  action: z.number().int().optional(),
  /** Whether this one got everything. */
  person: PersonRef.optional(),
});
type Parameters = z.infer<typeof ShowUndeliveredParameters>;

/** People on one card, who missed something last first. */
const SHOWN = 8;

/** Whom something did not reach, what and why, and what can be done about it. */
export const showUndelivered = committeeFeature({
  name: "showUndelivered",
  audience: "secretariat",
  parameters: ShowUndeliveredParameters,
  async run(context, parameters) {
    const { committee, me, say, turn } = context;
    const may = asSecretariat(me);
    if (!may.ok) return refusal(context, may.refusal);
    if (turn.address.kind !== "personal") return { text: say.ledger.onlyAlone };
    if (parameters.person === undefined) return ledger(context, parameters, null);
    const person = findPerson(context, parameters.person, (id) => again("showUndelivered", parameters)({ person: id }));
    if (!person.ok) return person.answer;
    return ledger(context, parameters, personById(committee, person.value.id) ?? null);
  },
});

/** What is asked about: everything, or what is of one person or one thing. */
interface Meant {
  person: Person | null;
  about: string | null;
  isMeant: (message: Pick<Lost, "to" | "topics">) => boolean;
}

async function ledger(context: Context, parameters: Parameters, person: Person | null): Promise<Answer> {
  const { committee, say } = context;
  const about = saidAbout(context, parameters);
  const withArrived = about !== null || person !== null;
  const { dates, ...kept } = await ledgerOf(context, { meeting: parameters.meeting, withArrived });
  const meant: Meant = { person, about, isMeant: meantBy(dates, parameters, person) };
  const areMeant = (entries: readonly OutboxEntry[]): OutboxEntry[] =>
    entries.filter(({ to, notice }) => meant.isMeant({ to, topics: topicsOf(notice) }));
  const groups = byRecipient(context, kept.lost.filter(meant.isMeant));
  const unmet = unmetOf(committee).filter(({ id }) => person === null || id === person.id);
  const waiting = areMeant(kept.pending).filter(({ attempts }) => attempts > 0).length;
  const rows = groups.slice(0, SHOWN).map((group) => rowOf(context, group, { dates, arrived: kept.arrived }));
  const left = groups.length - rows.length;
  const isAllWell = groups.length === 0;
  const { heading: usual, headingOf, more, waiting: onItsWay, scope } = say.ledger;
  const isUnmet = unmet.length > 0;
  const wasSent = areMeant(kept.arrived).length > 0;
  const well = isAllWell && waiting === 0 ? allWell(context, meant, { isUnmet, wasSent }) : null;
  const head = isAllWell ? (well?.words ?? null) : meant.about === null ? usual : headingOf(meant.about);
  const heads = head === null ? [] : [head];
  const last = [...(left > 0 ? [more(left)] : []), ...(waiting > 0 ? [onItsWay(waiting)] : [])];
  const notMet = await saidUnmet(context, unmet);
  const small = well?.isSent && !isUnmet ? [scope(KEPT_FOR)] : [];
  const text = [
    ...heads,
    ...rows.flatMap(({ name, what, why }) => [`${name}: ${what}`, why]),
    ...last,
    ...notMet.flatMap(({ names, step }) => [names, step]),
    ...small,
  ];
  return cardMessage(text.join("\n"), [
    ...heads.map((words) => (isAllWell ? line(bold(words)) : title(words))),
    ...rows.flatMap(({ name, what, why }) => [line(bold(`${name}: `), what), line(subtle(why))]),
    ...last.map((words) => line(subtle(words))),
    ...notMet.flatMap(({ names, step }): Block[] => [heading(names), line(subtle(step))]),
    ...small.map((words) => line(subtle(words))),
  ]);
}

/** null: there is nothing good to say. What was never sent has reached nobody, and is not said to have. */
function allWell(
  { say }: Context,
  { about, person }: Meant,
  { isUnmet, wasSent }: { isUnmet: boolean; wasSent: boolean },
): { words: string; isSent: boolean } | null {
  const { allArrived, everybody, everybodyElse, gotAll, nothingSent } = say.ledger;
  if (person !== null && isUnmet) return null;
  if (about === null && person === null) return { words: isUnmet ? everybodyElse : everybody, isSent: true };
  if (!wasSent) return { words: nothingSent(person?.name ?? null, about, KEPT_FOR), isSent: false };
  return { words: person === null ? allArrived(about ?? "") : gotAll(person.name, about), isSent: true };
}

function saidAbout({ say, today }: Context, { paper, meeting, action }: Parameters): string | null {
  const { papers, meetingOn, ofAction } = say.ledger;
  if (action !== undefined) return ofAction(action);
  const day = meeting && say.dates.range(meeting, today);
  if (paper !== undefined) return papers[paper](day ?? null);
  return day === undefined ? null : meetingOn(day);
}

/** Whether a message went to that person, and one of the things that it told of is what was asked about. */
function meantBy(dates: Dates, { paper, meeting, action }: Parameters, person: Person | null): Meant["isMeant"] {
  return ({ to, topics }) => {
    if (person !== null && !(to.kind === "person" && to.person === person.id)) return false;
    if (paper === undefined && action === undefined && meeting === undefined) return true;
    return topics.some((topic) => {
      if (paper !== undefined && topic.paper !== paper) return false;
      if (action !== undefined && topic.action !== action) return false;
      if (meeting === undefined) return true;
      const date = topic.meeting === undefined ? undefined : dates.get(topic.meeting);
      return date !== undefined && includes(meeting, date);
    });
  };
}

interface Row {
  name: string;
  what: string;
  why: string;
}

function rowOf(
  context: Context,
  group: LostOfOne,
  { dates, arrived }: { dates: Dates; arrived: readonly OutboxEntry[] },
): Row {
  const { say, today } = context;
  const { to, name, lost } = group;
  const [latest] = lost;
  const day = say.dates.day(localDate(latest.at), today);
  const step = nextStep(context, group, arrived);
  return {
    name,
    what: saidTopics(context, lost, dates),
    why: [say.ledger.why(latest.why, day, to.kind === "channel"), ...(step === null ? [] : [step])].join(" "),
  };
}

/**
 * What the secretariat can do so that the next message arrives; null: nothing, or it is said of all together. Whether
 * somebody has written to the bot since is in their own chat, which is not read: only a later message tells.
 */
function nextStep(
  { committee, say }: Context,
  { to, name, lost: [latest] }: LostOfOne,
  arrived: readonly OutboxEntry[],
): string | null {
  const { why, at: since } = latest;
  const { steps } = say.ledger;
  if (to.kind === "channel") return why === "broken" ? null : steps.channel(why === "unknown");
  if (why !== "blocked" && why !== "removed" && why !== "notAllowed" && why !== "gone") return null;
  if ((personById(committee, to.person)?.account ?? null) === null) return null;
  const first = firstName(name);
  const isTheirs = (one: OutboxEntry["to"]): boolean => one.kind === "person" && one.person === to.person;
  const isReached = arrived.some((one) => isTheirs(one.to) && one.at > since);
  return isReached ? steps.reachedAgain(first) : steps.writeToMe(first);
}
