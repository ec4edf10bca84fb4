import type { Address } from "../domain/address.ts";

/** The JSON of an Adaptive Card. */
interface CardJson {
  body: readonly object[];
}

/** `text` is the whole message where there is no card, else what a notification shows of it. */
export interface Message {
  text: string;
  card?: CardJson;
}

export type Delivery =
  | { kind: "sent"; activity: string }
  /** The conversation is gone or the bot is blocked: nobody will be reached there. */
  | { kind: "unreachable" }
  | NotNow;

/** To be tried again; `after`: in so many milliseconds at the earliest, where the channel said so. */
export interface NotNow {
  kind: "failed";
  after?: number;
}

/** As a delivery: where opening failed, it may be tried again. */
type Opening = { kind: "opened"; address: Address } | { kind: "unreachable" } | NotNow;

/** Sends of the bot's own accord; answers within a turn go back with the turn. */
export interface Messenger {
  send(to: Address, message: Message): Promise<Delivery>;
  edit(to: Address, activity: string, message: Message): Promise<Delivery>;
  /** The personal chat with somebody of the same tenant, opened where there is none. */
  open(account: string, near: Address): Promise<Opening>;
}
