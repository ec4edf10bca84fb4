import { z } from "zod";
import { bold, cardMessage, heading, line, subtle, title, type Block } from "../../cards/card.ts";
import { addDays, localDate } from "../../domain/calendar.ts";
import { asSecretariat, personById } from "../../domain/committee.ts";
import { personalKey } from "../../domain/conversation.ts";
import { topicsOf, type Lost } from "../../domain/ledger.ts";
import type { OutboxEntry } from "../../domain/notice.ts";
import { firstName, type Person } from "../../domain/person.ts";
import { DateRange, includes } from "../../domain/time.ts";
import { CONVERSATION } from "../../ports/records.ts";
import { again } from "../button.ts";
import { committeeFeature, refusal, type Answer, type Context } from "../feature.ts";
import { findPerson, PersonRef } from "../personReference.ts";
import { KEPT_FOR, ledgerOf, messagesIn, MOST } from "./lost.ts";
import { byRecipient, dateOf, saidTopics, type LostOfOne } from "./said.ts";
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
  isMeant: (message: Pick<Lost, "to" | "topics">) => Promise<boolean>;
}

async function ledger(context: Context, parameters: Parameters, person: Person | null): Promise<Answer> {
  const { committee, say, today } = context;
  const meant: Meant = { person, about: saidAbout(context, parameters), isMeant: meantBy(context, parameters, person) };
  const lost = await those(await ledgerOf(context, today), meant.isMeant);
  const groups = byRecipient(context, lost);
  const unmet = unmetOf(committee).filter(({ id }) => person === null || id === person.id);
  const waiting = (await messagesOf(context, "pending", meant)).filter(({ attempts }) => attempts > 0).length;
  const rows = await Promise.all(groups.slice(0, SHOWN).map((group) => rowOf(context, group)));
  const left = groups.length - rows.length;
  const isAllWell = groups.length === 0;
  const { heading: usual, headingOf, more, waiting: onItsWay, scope } = say.ledger;
  const isUnmet = unmet.length > 0;
  const well = isAllWell && waiting === 0 ? await allWell(context, meant, isUnmet) : null;
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

async function those<M>(all: readonly M[], are: (one: M) => Promise<boolean>): Promise<M[]> {
  const found: M[] = [];
  for (const one of all) if (await are(one)) found.push(one);
  return found;
}

const messagesOf = async (context: Context, state: OutboxEntry["state"], { isMeant }: Meant): Promise<OutboxEntry[]> =>
  those(await messagesIn(context, state, { from: addDays(context.today, -KEPT_FOR) }), (entry) =>
    isMeant({ to: entry.to, topics: topicsOf(entry.notice) }),
  );

/** null: there is nothing good to say. What was never sent has reached nobody, and is not said to have. */
async function allWell(
  context: Context,
  meant: Meant,
  isUnmet: boolean,
): Promise<{ words: string; isSent: boolean } | null> {
  const { about, person } = meant;
  const { allArrived, everybody, everybodyElse, gotAll, nothingSent } = context.say.ledger;
  if (person !== null && isUnmet) return null;
  if (about === null && person === null) return { words: isUnmet ? everybodyElse : everybody, isSent: true };
  if (!(await wasSent(context, meant)))
    return { words: nothingSent(person?.name ?? null, about, KEPT_FOR), isSent: false };
  return { words: person === null ? allArrived(about ?? "") : gotAll(person.name, about), isSent: true };
}

/** Where more was sent than is read, nobody says that nothing of it was meant. */
async function wasSent(context: Context, meant: Meant): Promise<boolean> {
  for (const state of ["sent", "gathered"] as const) {
    const all = await messagesIn(context, state, { from: addDays(context.today, -KEPT_FOR) });
    if (all.length >= MOST) return true;
    for (const { to, notice } of all) if (await meant.isMeant({ to, topics: topicsOf(notice) })) return true;
  }
  return false;
}

function saidAbout({ say, today }: Context, { paper, meeting, action }: Parameters): string | null {
  const { papers, meetingOn, ofAction } = say.ledger;
  if (action !== undefined) return ofAction(action);
  const day = meeting && say.dates.range(meeting, today);
  if (paper !== undefined) return papers[paper](day ?? null);
  return day === undefined ? null : meetingOn(day);
}

/** Whether a message went to that person, and one of the things that it told of is what was asked about. */
function meantBy(context: Context, { paper, meeting, action }: Parameters, person: Person | null): Meant["isMeant"] {
  return async ({ to, topics }) => {
    if (person !== null && !(to.kind === "person" && to.person === person.id)) return false;
    if (paper === undefined && action === undefined && meeting === undefined) return true;
    for (const topic of topics) {
      if (paper !== undefined && topic.paper !== paper) continue;
      if (action !== undefined && topic.action !== action) continue;
      if (meeting === undefined) return true;
      const date = topic.meeting === undefined ? null : await dateOf(context, topic.meeting);
      if (date !== null && includes(meeting, date)) return true;
    }
    return false;
  };
}

interface Row {
  name: string;
  what: string;
  why: string;
}

async function rowOf(context: Context, { to, name, lost }: LostOfOne): Promise<Row> {
  const { say, today } = context;
  const [latest] = lost;
  const day = say.dates.day(localDate(latest.at), today);
  const step = await nextStep(context, { to, name, lost });
  return {
    name,
    what: await saidTopics(context, lost),
    why: [say.ledger.why(latest.why, day, to.kind === "channel"), ...(step === null ? [] : [step])].join(" "),
  };
}

/** What the secretariat can do so that the next message arrives; null: nothing, or it is said of all together. */
async function nextStep({ committee, records, say }: Context, { to, name, lost }: LostOfOne): Promise<string | null> {
  const [{ why }] = lost;
  const { steps } = say.ledger;
  if (to.kind === "channel") return why === "broken" ? null : steps.channel(why === "unknown");
  if (why !== "blocked" && why !== "removed" && why !== "notAllowed" && why !== "gone") return null;
  const account = personById(committee, to.person)?.account ?? null;
  if (account === null) return null;
  const chat = await records.conversations.read(personalKey(committee.tenant, account), CONVERSATION);
  const first = firstName(name);
  return chat?.value.retired ? steps.writeToMe(first) : steps.reachedAgain(first);
}
