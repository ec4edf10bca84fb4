import { foldOut, heading, line, subtle, title, warning, type Block } from "../../cards/card.ts";
import { lastMade } from "../../cards/lastMade.ts";
import type { Committee, FollowUp } from "../../domain/committee.ts";
import { isUpcoming, type Meeting } from "../../domain/meeting.ts";
import type { Instant, PlainDate } from "../../domain/time.ts";
import type { Messages } from "../../language/messages.ts";
import { awayLine, headcountRuns } from "../attendance/standing.ts";
import { titleOf, whenAndWhere } from "../../language/schedule.ts";
import { detailsBlocks } from "./details.ts";
import { isHidden, itemRows, type ItemRow } from "./items.ts";

interface AgendaView {
  committee: Committee;
  say: Messages;
  now: Instant;
  today: PlainDate;
  /** What is to be come back to at this meeting and is not on its agenda yet. */
  followUps?: readonly FollowUp[];
}

/** So many items stand in sight; the rest of a long agenda folds out. */
const IN_SIGHT = 15;
/** No more than this fits into a message, whatever a document held. */
const MOST = 40;
/** Characters of JSON for items and details: Teams advises to stay under 80 KB, two bytes to a character. */
const ROOM = 30_000;
/** Characters of JSON that a row takes besides its text. */
const AROUND_A_ROW = 510;

/** `text`: the card in words. */
interface AgendaCard {
  text: string;
  body: readonly Block[];
}

const lastCards = lastMade<AgendaCard>();

/** The agenda as it stands: the same card in the chat and in the channel. */
export function agendaCard(meeting: Meeting, { committee, say, now, today, followUps = [] }: AgendaView): AgendaCard {
  const isAhead = isUpcoming(meeting, now);
  return lastCards(meeting, [committee, say, today, isAhead, ...followUps], () =>
    drawn(meeting, { committee, say, today, isAhead, followUps: followUps.map(({ subject }) => subject) }),
  );
}

interface DrawnFrom extends Pick<AgendaView, "committee" | "say" | "today"> {
  isAhead: boolean;
  followUps: readonly string[];
}

function drawn(meeting: Meeting, { committee, say, today, isAhead, followUps }: DrawnFrom): AgendaCard {
  const isOff = meeting.status === "calledOff";
  const name = titleOf(committee.name, meeting, say);
  const when = whenAndWhere(meeting, say, today);
  const rows = itemRows(meeting, { committee, say, isAhead }).slice(0, MOST);
  const introduction =
    rows.length === 0 ? [say.agenda.noItems] : meeting.status === "planned" ? [say.agenda.notOut] : [];
  return {
    text: [
      ...(isOff ? [say.meetings.calledOff] : []),
      name,
      when,
      ...introduction,
      ...rows.slice(0, IN_SIGHT).map(({ text }) => text),
      ...(meeting.items.some(isHidden) ? [say.closed.where] : []),
      ...(followUps.length > 0 ? [`${say.agenda.comingUp}: ${say.general.and(followUps)}`] : []),
    ].join("\n"),
    body: [
      ...(isOff ? [line({ ...warning(say.meetings.calledOff), weight: "Bolder", size: "Large" })] : []),
      title(name),
      line(when),
      ...(isAhead ? [line(...headcountRuns(committee, meeting, say)), ...awayLine(committee, meeting, say)] : []),
      ...introduction.map((text) => line(subtle(text))),
      ...rows.slice(0, IN_SIGHT).map(({ block }) => block),
      ...furtherRows(rows.slice(IN_SIGHT), meeting, say),
      ...(meeting.items.some(isHidden) ? [line(subtle(say.closed.where))] : []),
      ...(followUps.length > 0 ? [heading(say.agenda.comingUp), ...followUps.map((subject) => line(subject))] : []),
      ...detailsBlocks(meeting.items, say, ROOM - rows.reduce((sum, { text }) => sum + text.length + AROUND_A_ROW, 0)),
    ],
  };
}

function furtherRows(rows: readonly ItemRow[], meeting: Meeting, say: Messages): Block[] {
  const first = meeting.items[IN_SIGHT];
  const last = meeting.items[IN_SIGHT + rows.length - 1];
  if (!first || !last) return [];
  const unshown = meeting.items[MOST];
  const blocks = rows.map(({ block }) => block);
  const more = unshown ? [line(subtle(say.agenda.furtherDetails(unshown.number)))] : [];
  return foldOut("further", say.agenda.furtherItems(first.number, last.number), [...blocks, ...more]);
}
