import { z } from "zod";
import { asSecretariat, secretariatOf } from "../../domain/committee.ts";
import type { Draft } from "../../domain/draft.ts";
import type { Reading } from "../../domain/reading.ts";
import { withSettled } from "../../domain/settledBefore.ts";
import type { ReadOptions } from "../../documents/read.ts";
import { draftKey } from "../../ports/records.ts";
import { MOST_STORED } from "../../ports/store.ts";
import type { FileReference } from "../../ports/turn.ts";
import { aside } from "../../ports/turnScope.ts";
import { draftsPublished, openDraftsOf } from "../draftLists.ts";
import { committeeFeature, found, unfound, type Context, type Found } from "../feature.ts";
import { recentMeetings, upcomingMeetings } from "../meetingLists.ts";
import { draftFrom } from "./draftFrom.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { dueByNextMeeting, nextMeetingAfter } from "./nextMeeting.ts";
import { meetingMeant } from "./meetingMeant.ts";
import { pasteCard } from "./pasteCard.ts";
import { lookBeside } from "../drafts/beside.ts";
import { noteOpenDraft } from "../drafts/noted.ts";
import { preview } from "../drafts/preview.ts";

export const HandOverParameters = z.object({
  files: z.array(z.object({ name: z.string(), url: z.string() })).optional(),
  text: z.string().optional(),
  /** Its items are written on in one line, where nobody can tell a title from what is said of it. */
  onOneLine: z.boolean().optional(),
});
export type HandOverParameters = z.infer<typeof HandOverParameters>;

/**
 * A document of the secretariat's, as a file or as pasted text: read, kept as a draft, and shown to nobody else.
 * With neither, a field is offered that keeps the line breaks of what is pasted.
 */
export const handOver = committeeFeature({
  name: "handOver",
  audience: "secretariat",
  parameters: HandOverParameters,
  async run(context, parameters) {
    const { committee, me, now, say, turn } = context;
    const may = asSecretariat(me);
    if (!parameters.files && parameters.text === undefined)
      return may.ok ? pasteCard(context, say.handOver.paste.text) : { text: say.general.tooLong };
    if (!may.ok) return { text: say.handOver.fromSecretariat(secretariatOf(committee).map(({ name }) => name)) };
    if (turn.address.kind !== "personal") return { text: say.handOver.onlyInPersonalChat };
    if (parameters.onOneLine) return pasteCard(context, say.handOver.paste.onOneLine);
    const read = await readWhatCame(context, parameters);
    if (!read.ok) return read.answer;
    const { reading, source } = read.value;
    if (reading.items.length === 0)
      return { text: source === null ? say.handOver.noItems : say.handOver.noItemsInFile };
    const id = context.id("draft");
    // Only now: reading takes its time, and the same document may have been handed over meanwhile.
    const beside = await lookBeside(context, null);
    const same = await sameDocument(context, reading);
    if (same && same.id !== id) {
      await logged(context, same);
      return preview(context, same, say.handOver.alreadyHere);
    }
    const meant = await meetingMeant(context, reading);
    const draft = draftFrom(reading, committee, { id, source, by: me.id, at: now, ...meant });
    if (Buffer.byteLength(JSON.stringify(draft)) > MOST_KEPT) return { text: say.handOver.tooMuchText };
    const settled = await settledBefore(context, draft);
    const next = await nextMeetingAfter(context, (settled ?? draft).meeting, draft);
    const note = settled ? say.handOver.settledBefore : undefined;
    return preview(context, await kept(context, dueByNextMeeting(settled ?? draft, next)), note, { beside });
  },
});

/** What is corrected in it, and what follows from publishing it, is kept with it. */
const MOST_KEPT = MOST_STORED / 2;

/** A document that is sent once more is the draft that waits already, with what was corrected in it. */
async function sameDocument(context: Context, reading: Reading): Promise<Draft | undefined> {
  const fingerprint = fingerprintOf(reading);
  return (await openDraftsOf(context, context.committee)).find((one) => one.fingerprint === fingerprint);
}

/** A document that is out already and is sent once more, with what was settled when it was published; null: it is new. */
async function settledBefore(context: Context, draft: Draft): Promise<Draft | null> {
  const same = (await draftsPublished(context)).find((one) => one.fingerprint === draft.fingerprint);
  return same ? withSettled(draft, same) : null;
}

interface Read {
  reading: Reading;
  source: string | null;
}

async function readWhatCame(context: Context, { files = [], text }: HandOverParameters): Promise<Found<Read>> {
  const { say } = context;
  const [file, ...others] = files;
  if (others.length > 0) return unfound({ text: say.handOver.oneAtATime });
  if (file) return readFile(context, file);
  // Readers are loaded when there is something to read: most turns never need them.
  const { readText } = await aside(() => import("../../documents/read.ts"));
  return found({ reading: readText(text ?? "", await optionsOf(context)), source: null });
}

async function readFile(context: Context, file: FileReference): Promise<Found<Read>> {
  const { ports, say } = context;
  const download = await aside(() => ports.files.download(file));
  if (download.kind !== "bytes") return unfound({ text: say.handOver.download[download.kind] });
  const { readDocument } = await aside(() => import("../../documents/read.ts"));
  const options = await optionsOf(context);
  const outcome = await aside(() => readDocument(download.bytes, options));
  if (outcome.kind === "refused") return unfound({ text: say.handOver.unreadable[outcome.reason] });
  return found({ reading: outcome.reading, source: file.name });
}

async function optionsOf(context: Context): Promise<ReadOptions> {
  const { today, language, committee } = context;
  const around = [...(await recentMeetings(context)), ...(await upcomingMeetings(context))];
  const meetings = around.filter(({ status }) => status !== "calledOff").map(({ date }) => date);
  return { today, meetings, people: committee.people, wording: language };
}

/** The same message delivered again finds the draft that it made, with what was corrected since. */
async function kept(context: Context, draft: Draft): Promise<Draft> {
  const { records, committee } = context;
  await noteOpenDraft(context, draft);
  if (await records.drafts.create(draft)) {
    await logged(context, draft);
    return draft;
  }
  return (await records.drafts.read(committee.id, draftKey(draft.id)))?.value ?? draft;
}

/** Once, also where that was interrupted and the document is sent again. */
const logged = (context: Context, { id }: Draft): Promise<string> =>
  context.logChange("handOver", { kind: "none", what: "draft" }, { once: `draft:${id}` });
