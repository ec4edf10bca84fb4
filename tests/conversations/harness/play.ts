import { createActing } from "./acting.ts";
import type { Sent } from "./connector.ts";
import { STORED, type Dialogue } from "./dialogue.ts";
import { calledOf, everybody, isThreaded, memberOf, placeOf, type Writer } from "./people.ts";
import { createSight } from "./sight.ts";
import { openStage, type Surroundings } from "./stage.ts";
import { difference } from "./stored.ts";

/** Plays a dialogue with the real bot. Answers with the file as it would have to be: with what the bot said and stored. */
export async function playDialogue(
  dialogue: Dialogue,
  { connector, files, model, shelf, seeded, empty, atFirst }: Surroundings,
): Promise<string> {
  const actions = dialogue.parts.flatMap(({ action }) => action ?? []);
  const writers = everybody(actions.flatMap((action) => (action.kind === "stranger" ? action.name : [])));
  const isEmpty = actions.some((action) => action.kind === "given" && action.store === "empty");
  connector.reset(writers.map(memberOf));
  model.reset();
  const hasModel = actions.some(({ kind }) => kind === "model");
  const stage = await openStage(shelf, isEmpty ? empty : seeded, hasModel ? model : null);
  const sight = createSight();
  const act = createActing({ stage, connector, files, model, sight, writers });
  const lines: string[] = [];
  try {
    for (const part of dialogue.parts) {
      lines.push(...part.lines);
      if (!part.action) continue;
      const heard = connector.sent.length;
      const asked = model.asked.length;
      const card = await act(part.action).catch((error: unknown) => {
        throw new Error(`${lines.join("\n")}\nhere it ended: ${String(error)}`);
      });
      for (const { messages } of model.asked.slice(asked)) lines.push(`model hears: ${messages.at(-1)?.content ?? ""}`);
      if (part.action.kind === "says" && model.behaviours.length > 0)
        throw new Error(`${lines.join("\n")}\nhere the model was not asked`);
      const heardNow = inOrder(connector.sent.slice(heard).filter(isMessage), card);
      for (const sent of part.action.kind === "tick" ? byName(heardNow, writers) : heardNow)
        lines.push(...messageLines(sent, sight.see(sent), writers));
    }
    await stage.stop();
    const stored = difference(isEmpty ? [] : atFirst, await stage.stored(writers));
    return [...withoutBlankEnd(lines), "", STORED, ...indented(stored.length > 0 ? stored : ["nothing new"]), ""].join(
      "\n",
    );
  } finally {
    await stage.stop();
    await stage.remove();
  }
}

/** What answers goes first: messages to others are on their way at the same time. */
function inOrder(sent: readonly Sent[], pressed: string | null): Sent[] {
  const isAnswer = ({ kind, id, answers }: Sent): boolean => answers !== null || (kind === "edit" && id === pressed);
  return [...sent.filter(isAnswer), ...sent.filter((one) => !isAnswer(one))];
}

/** What the clock brings is sent for each committee by itself: only a written order is the same every time. */
function byName(sent: readonly Sent[], writers: readonly Writer[]): Sent[] {
  const key = (one: Sent): string => `${whereOf(one, writers)} ${one.activity.summary ?? one.activity.text ?? ""}`;
  return sent.toSorted((a, b) => key(a).localeCompare(key(b), "da"));
}

/** That the bot is typing is told after a second, on whatever machine that may be. */
const isMessage = ({ activity }: Sent): boolean => activity.type !== "typing";

function messageLines(sent: Sent, [first = "", ...others]: string[], writers: readonly Writer[]): string[] {
  return [`bot ${whereOf(sent, writers)}: ${first}`.trimEnd(), ...indented(others)];
}

function whereOf({ kind, conversation }: Sent, writers: readonly Writer[]): string {
  const place = placeOf(conversation);
  if (place === null)
    return `${kind === "edit" ? "edits " : ""}to ${calledOf(conversation.slice("a:".length), writers)}`;
  if (kind === "edit") return `edits in ${place}`;
  // A message outside of every thread begins one.
  return isThreaded(place) && !conversation.includes(";") ? `posts in ${place}` : `in ${place}`;
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`.trimEnd());

function withoutBlankEnd(lines: readonly string[]): string[] {
  const end = lines.findLastIndex((line) => line.trim() !== "");
  return lines.slice(0, end + 1);
}
