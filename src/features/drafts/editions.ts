import type { Draft } from "../../domain/draft.ts";
import { press } from "../button.ts";
import { draftsToPublish } from "../draftLists.ts";
import type { Answer, Context } from "../feature.ts";
import { each, question, type Some } from "../question.ts";
import { documentName } from "./askForMeeting.ts";
import { meetingOfDraft } from "./scene.ts";

/** Those that are not out yet, the latest first: of several editions for one meeting the latest. */
export async function openEditions(context: Context, paper?: Draft["kind"]): Promise<Draft[]> {
  const open = (await draftsToPublish(context)).filter(({ kind }) => paper === undefined || kind === paper);
  return open.filter((draft, at) => open.findIndex((one) => editionOf(one) === editionOf(draft)) === at);
}

function editionOf({ id, kind, meeting }: Draft): string {
  const of = meeting === null ? id : meeting.kind === "known" ? meeting.id : meeting.schedule.date;
  return `${kind} ${of}`;
}

/** "Referat · torsdag 3. december"; where its meeting is not known, by its file or how it begins. */
export async function draftName(context: Context, draft: Draft): Promise<string> {
  const { say, today } = context;
  const about = await meetingOfDraft(context, draft);
  return say.handOver.named[draft.kind](
    about ? say.dates.day(about.meeting.date, today) : documentName(draft, context),
  );
}

/** Which one, each shown before anything becomes of it. */
export async function whichDraft(context: Context, drafts: Some<Draft>): Promise<Answer> {
  const [first, ...others] = drafts;
  const option = async (draft: Draft) => ({
    title: await draftName(context, draft),
    press: press("showDraft", { draft: draft.id }),
  });
  const options = await Promise.all(others.map(option));
  return question(
    context,
    context.say.handOver.whichDraft,
    each([await option(first), ...options], (one) => one),
  );
}
