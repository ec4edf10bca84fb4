import type { Address } from "../../domain/address.ts";
import type { FollowUp } from "../../domain/committee.ts";
import type { Minutes } from "../../domain/minutes.ts";
import type { PlainDate } from "../../domain/time.ts";
import type { DemonstrationDays } from "../calendar.ts";
import { held, type CommitteeRecord } from "../record.ts";
import { KLYNGE, klynge, klyngePeople, klyngeSecretary } from "./committee.ts";
import { eighthMeeting } from "./eighth.ts";
import { extraordinaryMeeting } from "./extraordinary.ts";
import { ninthMeeting } from "./ninth.ts";
import { seventhMeeting } from "./seventh.ts";
import { sixthMeeting } from "./sixth.ts";

/**
 * Klyngestyregruppe Vest: three meetings with their minutes and one that waits for them, twelve actions, and an agenda
 * that is ready to be posted.
 */
export function klyngeRecord(channel: Address, days: DemonstrationDays): CommitteeRecord {
  const scene = { id: KLYNGE, people: klyngePeople, secretary: klyngeSecretary };
  const past = [sixthMeeting(days), seventhMeeting(days), eighthMeeting(days)].map((story) => held(scene, story));
  const minutes = past.flatMap((one) => one.minutes);
  return {
    committee: klynge(channel, followUpsAfter(days.eighth, minutes)),
    meetings: [...past.flatMap(({ meetings }) => meetings), extraordinaryMeeting(days), ninthMeeting(days)],
    minutes,
    actions: past.flatMap(({ actions }) => actions),
  };
}

/** What was to come up again and has not yet: `last` is the last meeting with minutes. */
function followUpsAfter(last: PlainDate, minutes: readonly Minutes[]): FollowUp[] {
  return minutes
    .flatMap(({ followUps }) => followUps)
    .filter(({ committee, from, since }) => committee === null && (from === null ? since === last : from > last))
    .map(({ subject, from, since, meeting }) => ({ subject, from, since, meeting }));
}
