import { line, subtle, warning, type Block } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { clockTimes, lacksPresenter, type AgendaItem, type Presenter } from "../../domain/agenda.ts";
import { cancellations } from "../../domain/attendance.ts";
import { personById, type Committee } from "../../domain/committee.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { shortName, type PersonId } from "../../domain/person.ts";
import type { ClockTime } from "../../domain/time.ts";
import type { Messages } from "../../language/messages.ts";

interface Around {
  committee: Committee;
  say: Messages;
  /** Who presents and does not come matters until it is over. */
  isAhead: boolean;
}

/** A title longer than this would fill the screen of a phone by itself. */
const TITLE = 160;

/** Holds a column open: a run without any text is not drawn everywhere. */
const NOTHING = "\u00a0";

/** An item as one row: "2  14.05  Projektmodel · Christina (beslutning)". */
export interface ItemRow {
  text: string;
  block: Block;
}

export function itemRows(meeting: Meeting, around: Around): ItemRow[] {
  const clocks = clockTimes(meeting.items, meeting.start);
  // Without a single duration the clock would stand at the first item only, which says nothing.
  const timed = clocks.filter((clock) => clock !== null).length > 1;
  const away = new Set(around.isAhead ? cancellations(meeting).map(({ person }) => person) : []);
  return meeting.items.map((item, index) => itemRow(item, timed ? (clocks[index] ?? null) : undefined, around, away));
}

/** Of a closed item that is shown to whoever may not read it: its number and that it is closed, nothing else. */
export const isHidden = ({ title, behind }: AgendaItem): boolean => behind !== undefined && title !== behind.title;

/** `clock` undefined: the agenda has no clock times. */
function itemRow(
  item: AgendaItem,
  clock: ClockTime | null | undefined,
  { committee, say }: Around,
  away: ReadonlySet<PersonId>,
): ItemRow {
  const title = excerpt(item.title, TITLE);
  const names = item.presenters.map((presenter) => presenterName(presenter, committee));
  const by = names.length > 0 ? ` · ${say.general.and(names)}` : "";
  const word = item.kind === null ? null : say.agenda.kinds[item.kind];
  const kind = word === null ? "" : ` (${word})`;
  const missing = lacksPresenter(item) ? ` · ${say.agenda.presenterMissing}` : saidAway(item, away, { committee, say });
  const time = clock === undefined ? [] : [clock === null || isHidden(item) ? "" : say.agenda.clock(clock)];
  const more = by + kind + (item.behind === undefined || isHidden(item) ? "" : ` · ${say.closed.mark}`);
  const said = line(title, ...(more === "" ? [] : [subtle(more)]), ...(missing === "" ? [] : [warning(missing)]));
  return {
    text: [String(item.number), ...time.filter((text) => text !== ""), title].join(" ") + more + missing,
    block: {
      type: "ColumnSet",
      spacing: "Small",
      // Fixed widths, so that the titles stand under each other whatever the numbers are.
      columns: [
        { type: "Column", width: "24px", items: [line(subtle(String(item.number)))] },
        ...time.map((text) => ({
          type: "Column" as const,
          width: "44px" as const,
          items: [line(subtle(text === "" ? NOTHING : text))],
        })),
        { type: "Column", width: "stretch", items: [said] },
      ],
    },
  };
}

function saidAway(
  { presenters }: AgendaItem,
  away: ReadonlySet<PersonId>,
  { committee, say }: Pick<Around, "committee" | "say">,
): string {
  const absent = presenters.filter(({ person }) => person !== null && away.has(person));
  if (absent.length === 0) return "";
  const names = absent.map((presenter) => presenterName(presenter, committee));
  return ` · ${say.agenda.presenterAway(presenters.length === 1 ? null : names)}`;
}

/** As the committee calls them; somebody whom the record does not know, as the agenda names them. */
export function presenterName({ name, person }: Presenter, committee: Committee): string {
  const known = person === null ? undefined : personById(committee, person);
  return known ? shortName(known, committee.people) : name;
}
