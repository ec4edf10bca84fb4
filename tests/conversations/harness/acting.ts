import type { Connector, Fault } from "./connector.ts";
import type { Action } from "./dialogue.ts";
import { instantAt } from "../../../src/domain/calendar.ts";
import { textOf, type FileServer } from "./documents.ts";
import {
  bot,
  channelId,
  conversationOf,
  isThreaded,
  memberOf,
  personalChat,
  placeOf,
  tenant,
  writerCalled,
  type Place,
  type Writer,
} from "./people.ts";
import type { Model } from "./model.ts";
import type { Sight } from "./sight.ts";
import type { Stage } from "./stage.ts";

export interface Scene {
  stage: Stage;
  connector: Connector;
  files: FileServer;
  model: Model;
  sight: Sight;
  writers: readonly Writer[];
}

/** Makes happen what a dialogue says, through the bot's own endpoint. Answers with the card whose button was pressed. */
export function createActing({
  stage,
  connector,
  files,
  model,
  sight,
  writers,
}: Scene): (action: Action) => Promise<string | null> {
  let counted = 0;
  let last: object = {};

  async function post(activity: object): Promise<null> {
    last = activity;
    const status = await stage.post(activity);
    if (status !== 200) throw new Error(`the bot answered the activity with ${status}`);
    return null;
  }

  function from(called: string, place: Place, content: object): object {
    const writer = writerCalled(called, writers);
    return activityOf(writer, conversationOf(place, writer), place, content);
  }

  function activityOf({ name, account }: Writer, conversation: string, place: Place, content: object): object {
    const id = `in${++counted}`;
    // Being added is told of the channel, not in a thread of it.
    const isSaid = "type" in content && content.type === "message";
    const inThread =
      isSaid && isThreaded(place) && !conversation.includes(";") ? `${conversation};messageid=${id}` : conversation;
    return {
      id,
      channelId: "msteams",
      serviceUrl: connector.serviceUrl,
      from: memberOf({ name, account }),
      recipient: bot,
      conversation: { id: inThread, conversationType: TYPES[place], isGroup: place !== "chat", tenantId: tenant },
      channelData: { tenant: { id: tenant } },
      timestamp: stage.now,
      locale: "da-DK",
      ...content,
    };
  }

  const message = (text: string, place: Place, mentions: boolean): object => {
    const isSpokenTo = place !== "chat" && mentions;
    const mentioned = writers.filter(({ name }) => text.includes(`@${name}`));
    const tagged = mentioned.reduce((rest, { name }) => rest.replaceAll(`@${name}`, tagOf(name)), text);
    return {
      type: "message",
      textFormat: "plain",
      text: isSpokenTo ? `${tagOf(bot.name)} ${tagged}` : tagged,
      entities: [
        ...(isSpokenTo ? [{ type: "mention", mentioned: bot, text: tagOf(bot.name) }] : []),
        // Teams gives the channel's own id of a person, never the directory's.
        ...mentioned.map(({ name, account }) => ({
          type: "mention",
          mentioned: { id: channelId(account), name },
          text: tagOf(name),
        })),
      ],
    };
  };

  return async (action) => {
    switch (action.kind) {
      case "given":
      case "stranger":
        // Known before the dialogue begins.
        return null;
      case "at":
        stage.now = instantAt(action.date, action.time);
        return null;
      case "says":
        return post(from(action.who, action.place, message(action.text, action.place, action.mentions)));
      case "pastes":
        return post(from(action.who, action.place, message(await textOf(action.file), action.place, true)));
      case "handsOver":
        return post(from(action.who, "chat", fileMessage(action.file, files.url(action.file))));
      case "pictures": {
        const attachments = [{ contentType: "image/png", contentUrl: "https://example.org/a.png", name: "a.png" }];
        return post(from(action.who, action.place, { ...message("", action.place, true), attachments }));
      }
      case "writesMuch": {
        const sentence = "Afbud er noget, man melder, og dagsordenen er lang. ";
        const text = sentence.repeat(Math.ceil((action.kilobytes * 1024) / sentence.length));
        return post(from(action.who, action.place, message(text, action.place, true)));
      }
      case "pressesUnknown":
        return post(from(action.who, "chat", { type: "message", value: { verb: "countTheChairs" }, replyToId: "m0" }));
      case "adds": {
        const added = { text: undefined };
        const update = { ...added, type: "conversationUpdate", membersAdded: [bot] };
        await post(from(action.who, action.place, update));
        return post(from(action.who, action.place, { ...added, type: "installationUpdate", action: "add" }));
      }
      case "presses": {
        const writer = writerCalled(action.who, writers);
        const inSight = (conversation: string): boolean =>
          placeOf(conversation) !== null || conversation === personalChat(writer.account);
        const values = await filled(action.values);
        const { conversation, card, value } = sight.press(action.title, action.old, values, inSight);
        const place = placeOf(conversation) ?? "chat";
        const thread =
          isThreaded(place) && !conversation.includes(";") ? `${conversation};messageid=${card}` : conversation;
        await post(activityOf(writer, thread, place, { type: "message", value, replyToId: card }));
        return card;
      }
      case "again":
        return post(last);
      case "tick":
        await stage.tick();
        return null;
      case "restart":
        await stage.restart();
        return null;
      case "connectorFault":
        connector.faults.push(...Array.from({ length: action.message - 1 }, () => NO_FAULT), action.fault);
        return null;
      case "model":
        model.behaviours.push(action.behaviour);
        return null;
      case "storeFault":
        stage.writesUntilFault = action.write;
        stage.fault = action.how;
        return null;
    }
  };
}

const NO_FAULT: Fault = { kind: "none" };

const TYPES = {
  chat: "personal",
  group: "groupChat",
  channel: "channel",
  general: "channel",
} as const satisfies Record<Place, string>;

const tagOf = (name: string): string => `<at>${name}</at>`;

const fileMessage = (name: string, downloadUrl: string): object => ({
  type: "message",
  attachments: [
    {
      contentType: "application/vnd.microsoft.teams.file.download.info",
      name,
      content: { downloadUrl, uniqueId: name },
    },
  ],
});

/** A value may be the text of a document: "tekst=<<referat.txt". */
async function filled(values: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [name, value] of values) found.set(name, value.startsWith("<<") ? await textOf(value.slice(2)) : value);
  return found;
}
