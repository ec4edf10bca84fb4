import { createApp, type App } from "../../src/app.ts";
import { instantAt } from "../../src/domain/calendar.ts";
import type { Committee } from "../../src/domain/committee.ts";
import { newConversation, personalKey, sharedKey } from "../../src/domain/conversation.ts";
import type { Address } from "../../src/domain/address.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Answer } from "../../src/features/feature.ts";
import type { Message } from "../../src/ports/messenger.ts";
import type { Ports } from "../../src/ports/ports.ts";
import { records as recordsOf, type Records } from "../../src/ports/records.ts";
import type { Store } from "../../src/ports/store.ts";
import type { FileReference, Mention, TurnContent } from "../../src/ports/turn.ts";
import { buttonsOf, textsOf, type PressedButton } from "./cards.ts";
import { memoryStore } from "./memoryStore.ts";
import { channel, committee as vest, nextMeeting } from "./vest.ts";

/** A message of the bot's own accord. `edits`: which of the sent ones it took the place of. */
export interface Sent {
  to: string;
  message: Message;
  edits: number | null;
}

export interface Stage {
  app: App;
  records: Records;
  ports: Ports;
  /** Everything that was sent of the bot's own accord, in order. */
  sent: readonly Sent[];
  /** By the Danish clock. */
  at(date: string, time: string): void;
  /** Writes in one's own chat, or in the channel. Answers with what is shown of the last answer. */
  say(
    who: Person,
    text: string,
    options?: { mentions?: Mention[]; in?: "channel"; activity?: string },
  ): Promise<string>;
  handOver(who: Person, files: FileReference[]): Promise<string>;
  /** Asks a feature as a button would. */
  ask(who: Person, feature: string, parameters?: object, activity?: string): Promise<string>;
  /** Exactly that, as it comes from a card. */
  submit(who: Person, content: Extract<TurnContent, { kind: "submit" }>): Promise<string>;
  /** Presses the latest button of this title that the person was shown, with what was typed on its card. */
  press(who: Person, title: string, inputs?: object, activity?: string): Promise<string>;
  /** The titles on the last card the person was shown. */
  buttons(who: Person): string[];
  lastCard(who: Person): Message;
  /** Everything sent since this was last asked, as "name: text"; the channel is "channel". */
  heard(): string[];
  tick(): Promise<void>;
  /** The events of what went wrong by the clock since this was last asked; in a turn it fails the test. */
  faults(): string[];
  /** The app anew on the same store, as after a restart. */
  restart(): void;
}

export interface Scenery {
  committee?: Committee;
  meetings?: Meeting[];
  /** In place of an empty one. */
  store?: Store;
}

/** The app with a store in memory and a messenger that remembers, set with one committee and its next meeting. */
export async function setStage({
  committee = vest,
  meetings = [nextMeeting],
  store = memoryStore(),
}: Scenery = {}): Promise<Stage> {
  let now = instantAt("2026-12-01", "09:00");
  let turns = 0;
  let read = 0;
  const sent: Sent[] = [];
  const faults: Error[] = [];
  const shown = new Map<string, Message[]>();
  const records = recordsOf(store);
  const nameOf = ({ conversation }: Address): string =>
    committee.people.find(({ account }) => conversation === `chat:${account ?? ""}`)?.name ?? "channel";
  const show = (to: string, message: Message): void => void shown.set(to, [...(shown.get(to) ?? []), message]);
  const ports: Ports = {
    clock: () => now,
    store,
    messenger: {
      send(to, message) {
        sent.push({ to: nameOf(to), message, edits: null });
        show(nameOf(to), message);
        return Promise.resolve({ kind: "sent", activity: String(sent.length - 1) });
      },
      edit(to, activity, message) {
        sent.push({ to: nameOf(to), message, edits: Number(activity) });
        show(nameOf(to), message);
        return Promise.resolve({ kind: "sent", activity });
      },
      open: (account, near) => Promise.resolve({ kind: "opened", address: chatOf(account, near) }),
    },
    roster: { members: () => Promise.resolve([]), accounts: () => Promise.resolve(null) },
    files: { download: () => Promise.resolve({ kind: "failed" }) },
    log: {
      info: () => undefined,
      error(event, error) {
        faults.push(new Error(event, { cause: error }));
      },
    },
  };
  let app = createApp(ports);
  await records.committees.create(committee);
  await records.directory.create({ id: committee.id, tenant: committee.tenant });
  for (const meeting of meetings) await records.meetings.create(meeting);
  const committees = [committee.id];
  await records.conversations.create(
    newConversation(sharedKey(channel.conversation), { address: channel, committees }),
  );
  for (const { account } of committee.people) {
    if (account === null) continue;
    const key = personalKey(committee.tenant, account);
    await records.conversations.create(newConversation(key, { address: chatOf(account, channel), committees }));
  }

  async function turn(
    who: Person,
    content: TurnContent,
    {
      activity,
      address = chatOf(who.account ?? "", channel),
    }: { activity?: string | undefined; address?: Address } = {},
  ): Promise<string> {
    turns += 1;
    const sender = { id: who.account ?? "", name: who.name };
    const session = app.begin({ activity: activity ?? `turn ${turns}`, address, sender, content });
    let last: Answer = { text: "" };
    for (const command of await session.plan()) {
      last = await session.perform(command);
      show(who.name, last);
    }
    session.finish();
    await app.idle();
    // Nobody does two things in the same instant.
    now = new Date(Date.parse(now) + 1).toISOString();
    if (faults[0]) throw faults[0];
    return textsOf(last).join("\n");
  }

  function button(who: Person, title: string): PressedButton {
    const messages = shown.get(who.name) ?? [];
    const found = messages.toReversed().flatMap((message) => buttonsOf(message).filter((one) => one.title === title));
    if (!found[0]) throw new Error(`${who.name} has been shown no button “${title}”`);
    return found[0];
  }

  const lastCard = (who: Person): Message => shown.get(who.name)?.at(-1) ?? { text: "" };

  return {
    get app() {
      return app;
    },
    records,
    ports,
    sent,
    at(date, time) {
      now = instantAt(date, time);
    },
    say: (who, text, { mentions = [], in: where, activity } = {}) =>
      turn(who, { kind: "text", text, mentions }, { activity, ...(where === "channel" && { address: channel }) }),
    handOver: (who, files) => turn(who, { kind: "files", files }),
    ask: (who, feature, parameters = {}, activity) =>
      turn(
        who,
        { kind: "submit", feature, committee: null, language: null, parameters: { ...parameters }, card: null },
        { activity },
      ),
    submit: (who, content) => turn(who, content),
    press(who, title, inputs = {}, activity) {
      const { verb, committee: id, parameters, asked, made } = button(who, title);
      const all = { ...parameters, ...inputs };
      return turn(
        who,
        {
          kind: "submit",
          feature: verb,
          committee: id,
          language: null,
          parameters: all,
          card: null,
          ...(asked && { asked }),
          ...(made !== undefined && { made }),
        },
        { activity },
      );
    },
    buttons: (who) => buttonsOf(lastCard(who)).map(({ title }) => title),
    lastCard,
    heard() {
      const since = sent.slice(read);
      read = sent.length;
      return since.map(({ to, message }) => `${to}: ${message.text}`);
    },
    async tick() {
      await app.tick();
      await app.idle();
    },
    faults: () => faults.splice(0).map(({ message }) => message),
    restart() {
      app = createApp(ports);
    },
  };
}

const chatOf = (account: string, near: Address): Address => ({
  ...near,
  conversation: `chat:${account}`,
  kind: "personal",
});
