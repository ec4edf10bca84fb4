import { z } from "zod";
import { shownName } from "../domain/visible.ts";
import type { Mention } from "../ports/turn.ts";

const MentionEntity = z.object({
  type: z.literal("mention"),
  mentioned: z.object({ id: z.string(), name: z.string().nullish(), aadObjectId: z.string().nullish() }),
  /** As it stands in the message, "<at>Lars Højgaard</at>"; Teams leaves it out now and then. */
  text: z.string().nullish(),
});
type MentionEntity = z.infer<typeof MentionEntity>;

interface Said {
  text: string;
  mentions: Mention[];
  botIsMentioned: boolean;
}

const ESCAPES = new Map([
  ["&nbsp;", " "],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
  ["&amp;", "&"],
]);
const ESCAPE = new RegExp([...ESCAPES.keys()].join("|"), "g");
const TAG = /<\/?at(?: [^>]*)?>/g;
const TAGGED = /<at(?: [^>]*)?>(?<name>[^<]*)<\/at>/g;

/**
 * The text as a person would read it. Only the bot's own mention is taken out: the others name people. A tag that somebody
 * typed mentions nobody, and stays as it is.
 */
export function readMentions(text: string, entities: readonly unknown[], bot: string): Said {
  const found = entities.flatMap((entity) => MentionEntity.safeParse(entity).data ?? []);
  const own = found.filter(({ mentioned }) => mentioned.id === bot);
  const others = found.filter(({ mentioned }) => mentioned.id !== bot);
  const withoutOwn = own.reduce((rest, mention) => cutOut(rest, tagged(mention)), text);
  const names = new Set(others.map((mention) => readable(tagged(mention))));
  const spoken = withoutOwn.replace(TAGGED, (tag, name: string) => (names.has(readable(name)) ? name : tag));
  return {
    text: plain(spoken),
    mentions: others.flatMap((mention) => {
      const name = readable(tagged(mention));
      const account = {
        id: mention.mentioned.aadObjectId ?? mention.mentioned.id,
        name: shownName(mention.mentioned.name ?? name),
      };
      return name === "" ? [] : [{ text: name, account }];
    }),
    botIsMentioned: own.length > 0,
  };
}

function tagged({ text, mentioned }: MentionEntity): string {
  return text ?? `<at>${mentioned.name ?? ""}</at>`;
}

function cutOut(text: string, part: string): string {
  return part === ""
    ? text
    : text
        .split(part)
        .map((rest) => rest.trim())
        .join(" ");
}

const readable = (text: string): string => plain(text.replace(TAG, ""));

/** Spaces within lines stay: they may be the columns of a pasted document. */
function plain(text: string): string {
  return text
    .replace(ESCAPE, (escape) => ESCAPES.get(escape) ?? escape)
    .replace(/\r\n?/g, "\n")
    .replaceAll("\u00a0", " ")
    .trim();
}
