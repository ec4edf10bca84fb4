import { z } from "zod";
import { bold, cardMessage, line, subtle, title } from "../../cards/card.ts";
import { isSameTitle, trueTitle } from "../../domain/agenda.ts";
import type { Change } from "../../domain/change.ts";
import { asSecretariat, nameOf } from "../../domain/committee.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { BOT, COMMAND_LINE } from "../../domain/privacy/subject.ts";
import { addDays, localDate, localTime } from "../../domain/calendar.ts";
import { ChangeKind } from "../../language/understanding.ts";
import { again } from "../button.ts";
import { meetingSeen } from "../closed.ts";
import { committeeFeature, found, refusal, type Context, type Found } from "../feature.ts";
import { findMeeting, MeetingsRef } from "../meetingReference.ts";
import { findPerson, PersonRef } from "../personReference.ts";
import { isOf, type Sought } from "./sought.ts";
import { saidChange } from "./said.ts";

export const ShowChangesParameters = z.object({
  change: ChangeKind.optional(),
  meeting: MeetingsRef.optional(),
  item: z.union([z.number().int(), z.string()]).optional(),
  action: z.number().int().optional(),
  /** Who did it; of attendance and people, whom it was about. */
  person: PersonRef.optional(),
});
type Parameters = z.infer<typeof ShowChangesParameters>;

/** Entries on one card, the latest first. */
const SHOWN = 10;
/** So far back the log is looked through. */
const LOOKED_THROUGH = 500;
/** Days. Meetings of late are at hand to be named, and count among these; an earlier one is asked for by itself. */
const NAMED = 400;

/** Who did what and when, by the committee's log of changes. Nothing of it can be changed from here. */
export const showChanges = committeeFeature({
  name: "showChanges",
  audience: "secretariat",
  parameters: ShowChangesParameters,
  async run(context, parameters) {
    const { committee, me, records, say, today } = context;
    const may = asSecretariat(me);
    if (!may.ok) return refusal(context, may.refusal);
    // With the meetings that it may be about, which are then at hand to be named.
    const lately = await context.together(
      committee.id,
      [records.changes.part({}), records.meetings.part({ sortFrom: addDays(today, -NAMED) })],
      LOOKED_THROUGH,
    );
    const sought = await whatIsSought(context, parameters);
    if (!sought.ok) return sought.answer;
    const latest = await lately.changes.list({ partition: committee.id, order: "descending" });
    const all = latest.map(({ value }) => value);
    const meant = all.filter((change) => isOf(change, sought.value));
    const heading = headingOf(context, sought.value);
    if (meant.length === 0) return { text: say.changes.none(heading) };
    const rows = await Promise.all(meant.slice(0, SHOWN).map((change) => rowOf(context, change)));
    const more = meant.length > SHOWN ? [say.changes.more(meant.length - SHOWN)] : [];
    return cardMessage([heading, ...rows.map(({ when, text }) => `${when}: ${text}`), ...more].join("\n"), [
      title(heading),
      ...rows.map(({ when, text }) => line(bold(`${when}: `), text)),
      ...more.map((text) => line(subtle(text))),
    ]);
  },
});

async function whatIsSought(context: Context, parameters: Parameters): Promise<Found<Sought>> {
  const asked = again("showChanges", parameters);
  const { change, action, item } = parameters;
  const person =
    parameters.person === undefined ? null : findPerson(context, parameters.person, (id) => asked({ person: id }));
  if (person && !person.ok) return person;
  // Of a meeting that was called off nobody says which: "hvem har aflyst mødet?"
  const needsMeeting = parameters.meeting !== undefined && !(change === "calledOff" && parameters.meeting === "next");
  const meeting = needsMeeting || item !== undefined ? await findMeeting(context, parameters.meeting, asked) : null;
  if (meeting && !meeting.ok) return meeting;
  const about = meeting?.value ?? null;
  return found({
    kind: change ?? null,
    meeting: about,
    item: item === undefined || !about ? null : itemSought(context, about, item),
    action: action ?? null,
    person: person?.value.id ?? null,
  });
}

/** An item that is there no more is known by what was said of it; one that is there, by a part of its title too. */
function itemSought(context: Context, meeting: Meeting, item: number | string): Sought["item"] {
  const { items } = meetingSeen(meeting, context);
  const words = String(item).toLowerCase();
  const meant =
    typeof item === "number"
      ? items.find(({ number }) => number === item)
      : (items.find(({ title: name }) => isSameTitle(name, item)) ??
        items.find(({ title: name }) => name.toLowerCase().includes(words)));
  if (!meant) return { title: String(item), shown: String(item) };
  return { title: trueTitle(meant), shown: meant.title };
}

function headingOf({ committee, say, today }: Context, { meeting, item, action, person }: Sought): string {
  const { heading, ofItem, ofAction, ofMeeting, ofPerson } = say.changes;
  if (item !== null) return ofItem(item.shown);
  if (action !== null) return ofAction(action);
  if (person !== null) return ofPerson(nameOf(committee, person));
  return meeting ? ofMeeting(say.dates.day(meeting.date, today)) : heading;
}

async function rowOf(context: Context, change: Change): Promise<{ when: string; text: string }> {
  const { committee, say, today } = context;
  const when = `${say.dates.day(localDate(change.at), today)} ${say.dates.clock(localTime(change.at))}`;
  const unnamed = new Map([
    [COMMAND_LINE, say.changes.commandLine],
    [BOT, "Referent"],
  ]);
  const by = unnamed.get(change.by) ?? (nameOf(committee, change.by) || say.changes.somebody);
  const what = await saidChange(context, change);
  return { when, text: say.changes.row(by, what, change.undone) };
}
