import { isSameTitle } from "../../domain/agenda.ts";
import type { Change, Reversal } from "../../domain/change.ts";
import type { Meeting, MeetingId } from "../../domain/meeting.ts";
import type { PersonId } from "../../domain/person.ts";
import { digest } from "../digest.ts";
import type { ChangeKind } from "../../language/understanding.ts";

/** What is looked for in the log; null: whatever. */
export interface Sought {
  kind: ChangeKind | null;
  meeting: Meeting | null;
  /** `shown`: as it may be named where somebody asks. */
  item: { title: string; shown: string } | null;
  action: number | null;
  person: PersonId | null;
}

/** The kinds that a change is of; what was done to a draft is of its paper, and a proposal of the agenda. */
function kindOf({ feature, reversal }: Change): ChangeKind {
  switch (reversal.kind) {
    case "attendance":
    case "attendances":
    case "substitute":
      return "attendance";
    case "action":
      return "action";
    case "proposal":
    case "closed":
      return "agenda";
    case "meeting":
      if (!reversal.before) return "scheduled";
      return reversal.after.status === "calledOff" ? "calledOff" : "moved";
    case "link":
      return "people";
    case "none":
      return ofFeature(feature, reversal.what);
  }
}

function ofFeature(feature: string, what: Extract<Reversal, { kind: "none" }>["what"]): ChangeKind {
  // An answer about a meeting whose person has been erased is still one.
  const known: Record<string, ChangeKind> = {
    postAgenda: "agenda",
    postMinutes: "minutes",
    proposeItem: "agenda",
    amendProposal: "agenda",
    decideProposal: "agenda",
    answerProposal: "agenda",
    cancel: "attendance",
    cancelTogether: "attendance",
    attend: "attendance",
    answerSubstitute: "attendance",
    logAction: "action",
    amendAction: "action",
    completeAction: "action",
    postponeAction: "action",
    withdrawAction: "action",
    addPerson: "people",
    linkPerson: "people",
    erasePerson: "erased",
  };
  return known[feature] ?? (what === "settings" ? "settings" : what === "erased" ? "erased" : "minutes");
}

const meetingIn = (reversal: Reversal): MeetingId | null =>
  reversal.kind === "meeting"
    ? reversal.after.id
    : reversal.kind === "none"
      ? (reversal.on ?? null)
      : "meeting" in reversal
        ? reversal.meeting
        : null;

/** Whom a change was about, beside whoever made it. */
function peopleIn(reversal: Reversal): PersonId[] {
  switch (reversal.kind) {
    case "attendance":
      return [reversal.person];
    case "attendances":
      return reversal.answers.map(({ person }) => person);
    case "substitute":
      return [reversal.absent, reversal.after.person];
    case "link":
      return [reversal.after.id];
    case "none":
      return reversal.person === undefined ? [] : [reversal.person];
    default:
      return [];
  }
}

/** An item is changed by whoever proposes, takes in or rewords it, and by whoever posts the agenda anew. */
function isOfItem({ reversal, feature }: Change, item: string): boolean {
  if (reversal.kind === "proposal")
    return [reversal.before, reversal.after].some((one) => one !== null && isSameTitle(one.subject, item));
  if (reversal.kind === "closed") return reversal.known === digest(item, 16);
  return reversal.kind === "none" && feature === "postAgenda";
}

export function isOf(change: Change, { kind, meeting, item, action, person }: Sought): boolean {
  const { reversal } = change;
  if (kind !== null && kindOf(change) !== kind) return false;
  if (item !== null && !isOfItem(change, item.title)) return false;
  if (meeting && meetingIn(reversal) !== meeting.id) return false;
  if (action !== null && !(reversal.kind === "action" && reversal.after.number === action)) return false;
  if (person === null) return true;
  // "Hvem meldte afbud for Maria?" is about her, "hvad har Maria ændret?" is what she did.
  return kind === null ? change.by === person : peopleIn(reversal).includes(person);
}
