import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Address } from "../domain/address.ts";
import { Asked } from "../domain/conversation.ts";
import { Language } from "../domain/language.ts";
import { Instant } from "../domain/time.ts";
import { shownName } from "../domain/visible.ts";
import type { FileReference, Turn, TurnContent } from "../ports/turn.ts";
import { tenantOf, type Activity } from "./activity.ts";
import { isModest, OF_A_BUTTON } from "./bounds.ts";
import { readMentions } from "./mentions.ts";

const KINDS = { personal: "personal", groupChat: "group", channel: "channel" } as const satisfies Record<
  Activity["conversation"]["conversationType"],
  Address["kind"]
>;

/** What a card's button carries; whatever stands beside these are the feature's parameters and the inputs. */
const Submitted = z.looseObject({
  verb: z.string(),
  committee: z.string().nullish(),
  cardLanguage: Language.nullish().catch(null),
  asked: Asked.optional().catch(undefined),
  made: Instant.optional().catch(undefined),
  keepsCard: z.boolean().optional().catch(undefined),
  messageId: z.string().optional().catch(undefined),
});
/** `msteams` tells the client how to show the press. */
const NO_PARAMETERS: readonly string[] = ["msteams", "__proto__"];

/** Of a button that carries what no card of ours does: answered as one that fits no longer. */
const NO_FEATURE = "";

const FileDownload = z.object({
  contentType: z.literal("application/vnd.microsoft.teams.file.download.info"),
  name: z.string(),
  content: z.object({ downloadUrl: z.string() }),
});

const Attachment = z.object({ contentType: z.string() });

/** null: nothing that somebody said to the bot. */
export function readTurn(activity: Activity): Turn | null {
  const tenant = tenantOf(activity);
  const content = contentOf(activity);
  if (tenant === null || content === null) return null;
  const { conversation, recipient, from, serviceUrl } = activity;
  return {
    // Ids of messages are points in time: unique only within their conversation.
    activity: `${conversation.id}/${activity.id ?? randomUUID()}`,
    address: {
      conversation: conversation.id,
      kind: KINDS[conversation.conversationType],
      serviceUrl,
      tenant,
      bot: { id: recipient.id, name: recipient.name ?? "" },
    },
    // The Playground gives no directory id to people whom its settings give none.
    sender: { id: from.aadObjectId ?? from.id, name: shownName(from.name) },
    content,
  };
}

/** The bot was taken out of the conversation; nobody is there to be answered. */
export function isFarewell({ type, action, membersRemoved, recipient }: Activity): boolean {
  return (
    (type === "installationUpdate" && action === "remove") ||
    (type === "conversationUpdate" && membersRemoved?.some(({ id }) => id === recipient.id) === true)
  );
}

/** Somebody was taken out of a team or group chat, or left it: Teams says so in one of its conversations. */
export const isLeaving = ({ type, membersRemoved }: Activity): boolean =>
  type === "conversationUpdate" && (membersRemoved ?? []).length > 0;

function contentOf(activity: Activity): TurnContent | null {
  if (activity.from.id === activity.recipient.id) return null;
  switch (activity.type) {
    case "message":
      return messageOf(activity);
    case "installationUpdate":
      return activity.action === "add" ? { kind: "installed" } : null;
    case "conversationUpdate":
      return activity.membersAdded?.some(({ id }) => id === activity.recipient.id) ? { kind: "installed" } : null;
    default:
      return null;
  }
}

function messageOf(activity: Activity): TurnContent | null {
  const submitted = submitOf(activity);
  if (submitted) return submitted;
  const files = (activity.attachments ?? []).flatMap(fileOf);
  if (files.length > 0) return { kind: "files", files };
  const { text, mentions, botIsMentioned } = readMentions(
    activity.text ?? "",
    activity.entities ?? [],
    activity.recipient.id,
  );
  const isSpokenTo = activity.conversation.conversationType === "personal" || botIsMentioned;
  if (!isSpokenTo) return null;
  return text === "" && activity.attachments?.some(isMore) ? { kind: "attached" } : { kind: "text", text, mentions };
}

function submitOf(activity: Activity): TurnContent | null {
  const value = Submitted.safeParse(activity.value).data;
  if (!value) return null;
  const { verb, committee, cardLanguage, asked, made, keepsCard, messageId, ...rest } = value;
  const isOurs = isModest(rest, OF_A_BUTTON);
  const given = isOurs ? Object.entries(rest) : [];
  const parameters = Object.fromEntries(given.filter(([key]) => !NO_PARAMETERS.includes(key)));
  return {
    kind: "submit",
    feature: isOurs ? verb : NO_FEATURE,
    committee: committee ?? null,
    language: cardLanguage ?? null,
    parameters,
    card: keepsCard ? null : (activity.replyToId ?? null),
    ...(asked && { asked }),
    ...(made !== undefined && { made }),
    ...(messageId && activity.replyToId && { message: { id: messageId, activity: activity.replyToId } }),
  };
}

/** Teams attaches the text itself once more, as HTML. */
const isMore = (attachment: unknown): boolean => {
  const type = Attachment.safeParse(attachment).data?.contentType;
  return type !== undefined && type !== "text/html";
};

function fileOf(attachment: unknown): FileReference[] {
  const file = FileDownload.safeParse(attachment).data;
  return file ? [{ name: file.name, url: file.content.downloadUrl }] : [];
}
