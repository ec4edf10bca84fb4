import { z } from "zod";
import type { Change } from "../../domain/change.ts";
import { isRecent } from "../../domain/recency.ts";
import { changeKey } from "../../ports/records.ts";
import { Correction } from "../../language/correction.ts";
import { OF_COMING } from "../../language/intents/traits.ts";
import { Intent } from "../../language/understanding.ts";
import { commandPressed } from "../command.ts";
import { Command, committeeFeature, refusal, type Context } from "../feature.ts";
import { question, someOf, type Option } from "../question.ts";
import { meetsOn } from "../otherCommittees.ts";
import { amendmentsOf } from "./amendments.ts";

export const AmendParameters = z.object({
  /** What was done last, by one message; left out: nobody knows, and it is looked up. */
  changes: z.array(z.string()).optional(),
  said: Correction,
  /** It is certain what is corrected; otherwise it is asked. */
  sure: z.boolean(),
  /** It asks for something by itself, and says no more of what was done: "sorry, I cannot come on Thursday". */
  isOnlySorry: z.boolean().default(false),
  /** What is meant where nothing is corrected. */
  otherwise: Command.optional(),
});

/** What somebody says right after an answer corrects what was done. */
export const amend = committeeFeature({
  name: "amend",
  audience: "everybody",
  parameters: AmendParameters,
  async run(context, { changes: ids, said, sure, isOnlySorry, otherwise }) {
    const answersAnew = isOnlySorry && otherwise && OF_COMING.has(otherwise.feature);
    // Nobody meets then: which meeting is meant is asked, and nothing taken back.
    if (answersAnew && said.day && !(await meetsOn(context, said.day))) return { then: otherwise };
    const changes = ids ? await known(context, ids) : await latest(context, said);
    const all = changes.map((change) => ({ change, options: amendmentsOf(context, change, said) }));
    const options = someOf(
      titledApart(
        context,
        all.filter((one) => one.options.length > 0),
      ),
    );
    if (!options) return otherwise ? { then: otherwise } : refusal(context, { kind: "nothingToUndo" });
    const [first, ...others] = options;
    if (!sure || !said.plain || others.length > 0)
      return question(context, context.say.amending.question(options.length), options);
    return { then: commandPressed(first.press) };
  },
});

/** Of two changes each says which one it is of. */
function titledApart({ say }: Context, amended: readonly { change: Change; options: Option[] }[]): Option[] {
  if (amended.length < 2) return amended.flatMap(({ options }) => options);
  return amended.flatMap(({ change, options }) => {
    const intent = Intent.safeParse(change.feature);
    const about = intent.success ? `${say.general.intents[intent.data]}: ` : "";
    return options.map(({ title, press }) => ({ title: `${about}${title}`, press }));
  });
}

async function known({ committee, me, records }: Context, ids: readonly string[]): Promise<Change[]> {
  const kept = await Promise.all(ids.map((id) => records.changes.read(committee.id, changeKey(id))));
  return kept.flatMap((one) => (one?.value.by === me.id && !one.value.undone ? [one.value] : []));
}

/** One's own latest that what is said may correct: where a correction was interrupted, what it had done first does not. */
async function latest(context: Context, said: Correction): Promise<Change[]> {
  const { committee, me, now, records } = context;
  const kept = await records.changes.list({ partition: committee.id, state: me.id, order: "descending", limit: 3 });
  const recent = kept.map(({ value }) => value).filter(({ at }) => isRecent(at, now));
  return recent.filter((change) => amendmentsOf(context, change, said).length > 0).slice(0, 1);
}
