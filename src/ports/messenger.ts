import type { Address } from "../domain/address.ts";
import type { Retired } from "../domain/conversation.ts";

/** The JSON of an Adaptive Card. */
interface CardJson {
  body: readonly object[];
}

/** `text` is the whole message where there is no card, else what a notification shows of it. */
export interface Message {
  text: string;
  card?: CardJson;
}

/** The conversation is gone or the bot is blocked: nobody will be reached there. */
interface Unreachable {
  kind: "unreachable";
  why: Retired["why"];
}

/** Not taken, and it will not be: too large, or not understood. */
interface Refused {
  kind: "refused";
}

/** Not taken, and to be tried again; `after`: in so many milliseconds at the earliest, where the channel said so. */
export interface NotNow {
  kind: "failed";
  after?: number;
}

/** Taken perhaps: an answer that does not say, or none in time. */
interface Unknown {
  kind: "unknown";
}

export type Failure = Unreachable | Refused | NotNow | Unknown;
/** Of what does no harm when it is done twice. */
export type RepeatableFailure = Exclude<Failure, Unknown>;

interface Sent {
  kind: "sent";
  activity: string;
}
export type Delivery = Sent | Failure;
type Edit = Sent | RepeatableFailure;
type Opening = { kind: "opened"; address: Address } | RepeatableFailure;

/** Sends of the bot's own accord; answers within a turn go back with the turn. */
export interface Messenger {
  send(to: Address, message: Message): Promise<Delivery>;
  edit(to: Address, activity: string, message: Message): Promise<Edit>;
  /** The personal chat with somebody of the same tenant, opened where there is none. */
  open(account: string, near: Address): Promise<Opening>;
}
