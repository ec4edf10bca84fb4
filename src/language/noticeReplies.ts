import { Says, type OpenQuestion } from "../domain/conversation.ts";
import { fold } from "./folding.ts";
import { firstMatch } from "./pattern.ts";
import { LONGEST, plain, whole, WORDS, type Reply } from "./replies.ts";

/** "Ja 👍" is a yes without it; one alone is an answer by itself, whatever its colour. */
function withoutEmoji(said: string): string {
  const words = said.replace(/(?!\d)[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/gu, "").trim();
  return words === "" ? said.replace(/[\p{Emoji_Modifier}\uFE0F]/gu, "") : words;
}

const languages = Object.values(WORDS);
const FORMS = new Map(Says.options.map((says) => [says, whole(languages.flatMap(({ notices }) => notices[says]))]));

const ACCEPTS = whole(languages.flatMap(({ notices, proposals }) => [...notices.agrees, ...proposals.accepts]));
const DECLINES = whole(languages.flatMap(({ notices, proposals }) => [...notices.declines, ...proposals.declines]));

/** Whether a proposal is taken in or not; null: that is not what a message says. */
export function replyToProposal(text: string): boolean | null {
  const said = withoutEmoji(plain(text));
  if (said === "" || said.length > LONGEST) return null;
  if (firstMatch([ACCEPTS], said) !== null) return true;
  return firstMatch([DECLINES], said) === null ? null : false;
}

/**
 * What a message answers to a question that nobody had asked for: one of its buttons, in its own words or as one says
 * yes and no to it. Anything else is about something else, an undo too. null: it is no answer to it.
 */
export function replyToNotice(text: string, options: OpenQuestion["options"]): Reply | null {
  const said = withoutEmoji(plain(text));
  if (said === "" || said.length > LONGEST) return null;
  const index = options.findIndex(({ title, says }) => {
    const form = says && FORMS.get(says);
    return fold(plain(title)) === fold(said) || (form !== undefined && firstMatch([form], said) !== null);
  });
  return index < 0 ? null : { kind: "option", index, sure: true };
}
