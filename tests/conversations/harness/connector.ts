import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { z } from "zod";

/** What the bot sent, as Teams would have got it. */
const SentActivity = z.object({
  type: z.string(),
  text: z.string().optional(),
  textFormat: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).optional(),
});

export interface Sent {
  /** A new message, or what one became. */
  kind: "post" | "edit";
  conversation: string;
  /** The id of the message, given by the connector. */
  id: string;
  /** The activity that it answers; null: sent of the bot's own accord, or an edit. */
  answers: string | null;
  activity: z.infer<typeof SentActivity>;
}

export interface Member {
  id: string;
  name: string | null;
  aadObjectId?: string;
}

/**
 * What goes wrong with one request to come. A status alone: it was not taken. lost: taken, and the answer to it is
 * an error. hang: no answer until the connector closes. late: taken only then. none: nothing goes wrong with this one.
 */
export type Fault =
  | { kind: "status"; status: number; code?: string; retryAfter?: string }
  | { kind: "lost"; status: number }
  | { kind: "hang" }
  | { kind: "late"; until: Promise<unknown> }
  | { kind: "none" };

/** Speaks the REST paths of the Bot Connector that a bot uses, on loopback, and remembers. */
export interface Connector {
  serviceUrl: string;
  sent: Sent[];
  /** The personal chats that the bot asked for, by account. */
  opened: Map<string, string>;
  /** By conversation id, where they are not the same everywhere. */
  members: Map<string, Member[]>;
  /** The conversations in which the bot was seen to be at work, once for each time. */
  typing: string[];
  /** Befall the next requests that write, one each; being seen to be at work is none. */
  faults: Fault[];
  requests: number;
  /** What befalls the next message to a conversation, where `faults` says nothing. */
  fateOf: (conversation: string) => Fault | undefined;
  /** Called for each message, before the bot hears that it was taken. */
  onSent: (sent: Sent) => void;
  /** Forgets everything; these are the members of every conversation from now on. */
  reset(members: readonly Member[]): void;
  close(): Promise<void>;
}

const Wanted = z.object({ members: z.array(z.object({ id: z.string() })).length(1) });

/** `personalChat` names the chat that is opened with an account. */
export async function startConnector(personalChat: (account: string) => string): Promise<Connector> {
  const sent: Sent[] = [];
  const typing: string[] = [];
  const opened = new Map<string, string>();
  const members = new Map<string, Member[]>();
  let everywhere: readonly Member[] = [];
  const faults: Fault[] = [];
  const server = createServer((request, response) => {
    connector.requests++;
    void answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const connector: Connector = {
    serviceUrl: `http://127.0.0.1:${portOf(server.address())}/`,
    sent,
    typing,
    opened,
    members,
    faults,
    requests: 0,
    fateOf: () => undefined,
    onSent: () => undefined,
    reset(members) {
      for (const list of [sent, typing, faults]) list.length = 0;
      opened.clear();
      connector.members.clear();
      connector.requests = 0;
      everywhere = members;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const isMessage = request.method !== "GET" && !isTyping(body);
    const fault = isMessage ? (faults.shift() ?? connector.fateOf(conversationIn(request.url))) : undefined;
    if (fault?.kind === "hang") return;
    if (fault?.kind === "late") await fault.until;
    if (fault?.kind === "status") {
      if (fault.retryAfter !== undefined) response.setHeader("retry-after", fault.retryAfter);
      reply(response, fault.status, { error: { code: fault.code ?? "Fault", message: "as the test wants it" } });
      return;
    }
    const [status, result] = take(request.method ?? "", request.url ?? "", body);
    reply(response, fault?.kind === "lost" ? fault.status : status, result);
  }

  function take(method: string, url: string, body: string): [number, object] {
    const [conversation, part, id] = partsOf(url);
    if (method === "POST" && conversation === undefined) {
      const [member] = Wanted.parse(JSON.parse(body)).members;
      const account = member?.id ?? "";
      opened.set(account, personalChat(account));
      return [201, { id: personalChat(account) }];
    }
    if (conversation === undefined) return [404, {}];
    if (method === "GET" && part === "pagedmembers") return [200, { members: membersOf(conversation) }];
    if (method === "GET" && part === "members") {
      const member = membersOf(conversation).find((one) => one.id === id);
      return member ? [200, member] : [404, { error: { code: "MemberNotFoundInConversation" } }];
    }
    if (part !== "activities" || (method !== "POST" && method !== "PUT")) return [404, {}];
    const known = sent.some((one) => one.kind === "post" && one.id === id);
    if (method === "PUT" && !known) return [404, { error: { code: "ActivityNotFoundInConversation" } }];
    const message = method === "PUT" ? (id ?? "") : `m${sent.filter(({ kind }) => kind === "post").length + 1}`;
    if (isTyping(body)) {
      typing.push(conversation);
      return [201, { id: `typing${typing.length}` }];
    }
    const activity = SentActivity.parse(JSON.parse(body));
    const taken: Sent =
      method === "PUT"
        ? { kind: "edit", conversation, id: message, answers: null, activity }
        : { kind: "post", conversation, id: message, answers: id ?? null, activity };
    sent.push(taken);
    connector.onSent(taken);
    return [method === "PUT" ? 200 : 201, { id: message }];
  }

  function membersOf(conversation: string): readonly Member[] {
    return members.get(conversation) ?? everywhere;
  }

  return connector;
}

const partsOf = (url: string): string[] => (url.split("?")[0] ?? "").split("/").slice(3).map(decodeURIComponent);
const conversationIn = (url = ""): string => partsOf(url)[0] ?? "";

const isTyping = (body: string): boolean => body.includes('"type":"typing"');

export const portOf = (address: string | AddressInfo | null): number =>
  typeof address === "object" && address ? address.port : 0;

function reply(response: ServerResponse, status: number, result: object): void {
  // Not chained: restify changes this function for every server of the process.
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(result));
}
