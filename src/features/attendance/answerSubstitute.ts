import { z } from "zod";
import { answerAsSubstitute } from "../../domain/attendance.ts";
import { personById } from "../../domain/committee.ts";
import { meetingKey } from "../../ports/records.ts";
import { refreshAgenda } from "../agenda/post.ts";
import { committeeFeature, refusal } from "../feature.ts";
import { otherSecretariat } from "../references.ts";

/** The buttons under "Kan du komme i stedet for …?" */
export const answerSubstitute = committeeFeature({
  name: "answerSubstitute",
  audience: "everybody",
  parameters: z.object({ meeting: z.string(), absent: z.string(), accepts: z.boolean() }),
  async run(context, { meeting, absent, accepts }) {
    const { committee, me, now, records, say, today } = context;
    const changed = await records.meetings.change(committee.id, meetingKey(meeting), (current) =>
      answerAsSubstitute(current, { actor: me, absent, accepts, at: now }),
    );
    if (!changed) return { text: say.general.outdatedButton };
    if (!changed.ok) return refusal(context, changed.refusal);
    const { after } = changed.value;
    const told = new Set([absent, ...otherSecretariat(context).map((person) => person.id)]);
    for (const person of told)
      await context.notify(
        { kind: "person", person },
        { kind: "substituteAnswered", meeting, absent, substitute: me.id, accepted: accepts },
      );
    await refreshAgenda(context, after);
    const name = personById(committee, absent)?.name ?? "";
    const { accepted, declined } = say.attendance.toSubstitute;
    return { text: accepts ? accepted(name, say.dates.day(after.date, today)) : declined(name), replaces: true };
  },
});
