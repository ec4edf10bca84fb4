import type { Address } from "../domain/address.ts";
import type { Asked } from "../domain/conversation.ts";
import type { Language } from "../domain/language.ts";
import type { Instant } from "../domain/time.ts";

export interface Account {
  /** Directory object id. */
  id: string;
  name: string;
}

/** A real @mention in the text, the bot's own left out. */
export interface Mention {
  text: string;
  account: Account;
}

export type TurnContent =
  | { kind: "text"; text: string; mentions: Mention[] }
  /** A button: the feature it names and its parameters, as they came; the feature's schema checks them. */
  | {
      kind: "submit";
      feature: string;
      committee: string | null;
      /** The card's; null: of a card that did not tell. */
      language: Language | null;
      parameters: Record<string, unknown>;
      /** Which its answer may take the place of; null: none. */
      card: string | null;
      /** Of a question: which one. */
      asked?: Asked;
      /** When its card was made; left out: of one that did not tell. */
      made?: Instant;
      /** Of a card that was posted where the committee lives: which message it is, and as which activity it stands there. */
      message?: { id: string; activity: string };
    }
  | { kind: "files"; files: FileReference[] }
  /** Something that is no file, with not a word beside it: a picture. */
  | { kind: "attached" }
  /** The bot was added to the conversation. */
  | { kind: "installed" };

/** A file as Teams hands it over: a pre-authorised address to download it from. */
export interface FileReference {
  name: string;
  url: string;
}

/** One thing that somebody did, as the app sees it, whichever client it came from. */
export interface Turn {
  /** The activity's id: Teams may deliver one activity twice, and it must act once. */
  activity: string;
  address: Address;
  sender: Account;
  content: TurnContent;
}
