import { readFileSync } from "node:fs";
import { Retention } from "../../src/domain/retention.ts";
import type { StoredDocument } from "../../src/ports/store.ts";
import { itemOf } from "../../src/storage/cosmos/item.ts";
import { minutesOfOctober, october } from "../features/papers.ts";
import { memoryStore } from "../features/memoryStore.ts";
import { setStage } from "../features/stage.ts";
import { asta, jørgen, lisbeth, maria, nextMeeting } from "../features/vest.ts";
import { items } from "./commands.ts";

/** What a kind of document takes: measured, as the JSON that is sent to Cosmos DB. */
export interface Kind {
  kind: string;
  /** Bytes of one, on average. */
  bytes: number;
  /** How many a meeting brings. */
  each: number;
  /** In days; null: for good. */
  kept: number | null;
}

export interface Stored {
  kinds: Kind[];
  /** Of the committee itself and of its people's chats, in bytes. */
  fixed: number;
  /** In bytes, after so many years. */
  inAll: number;
  /** The same with the service's own fields and its index: an estimate. */
  estimated: number;
}

export const YEARS = 10;
export const MEETINGS_A_YEAR = 10;

/** Meant for no committee in particular: a lively one of some 17 people. */
const EACH: Readonly<Record<string, number>> = {
  meeting: 1,
  minutes: 1,
  // An agenda and minutes, each handed over twice.
  draft: 4,
  action: 10,
  // Of cancellations, proposals, actions, corrections and what is published.
  change: 60,
  // Four to each of 17, by the clock and by what others do, and some to the secretariat.
  outbox: 80,
  post: 2,
};

const LIKE_DRAFTS = new Set(["draft", "minutes", "meeting"]);

/** Estimated: what the service adds to each item (_rid, _self, _etag, _attachments, _ts). In bytes. */
const OF_THE_SERVICE = 250;
/** Estimated: six paths and two composite indexes over short texts. In bytes an item. */
const OF_THE_INDEX = 1_000;

const documentIn = (name: string): string =>
  readFileSync(new URL(`../documents/invented/${name}`, import.meta.url), "utf8");

const bytesOf = (document: StoredDocument): number => Buffer.byteLength(JSON.stringify(itemOf(document, [])));

const mean = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0) / values.length;

/** What is in the store once a meeting of the stage's committee has been prepared and another one written up. */
async function documentsOfARound(): Promise<StoredDocument[]> {
  const inner = memoryStore();
  const documents = new Map<string, StoredDocument>();
  const keep = (document: StoredDocument): void => void documents.set(`${document.partition} ${document.id}`, document);
  const store: typeof inner = {
    ...inner,
    create(document) {
      keep(document);
      return inner.create(document);
    },
    replace(document, version) {
      keep(document);
      return inner.replace(document, version);
    },
  };
  const stage = await setStage({ meetings: [october, { ...nextMeeting, items }], store });
  await stage.say(asta, "læg dagsordenen i kanalen");
  await stage.say(maria, "afbud, Jørgen Rask kommer i stedet");
  await stage.press(jørgen, "Jeg kommer");
  await stage.say(lisbeth, "afbud");
  await stage.say(maria, "punkt til næste møde: Nærhospitaler");
  await stage.press(asta, "Tag med");
  await stage.say(asta, "Maria og Jørgen laver et overblik over projekter inden den 13. januar");
  await stage.ask(asta, "handOver", { text: documentIn("politisk-klynge-klitborg-dagsorden.txt") });
  await stage.ask(asta, "handOver", { text: documentIn("sundhedsklynge-sundet-word.md") });
  await stage.ask(asta, "handOver", { text: minutesOfOctober });
  await stage.press(asta, "Christina Lund");
  await stage.press(asta, "Publicér i kanalen");
  return [...documents.values()];
}

/**
 * What a committee stores after ten years of ten meetings: sizes are measured on documents that the bot has written,
 * amounts and what the service adds are assumed. Of drafts, minutes and meetings each counts as much as the largest draft
 * here, of a document of some 12,000 characters.
 */
export async function measureStored(): Promise<Stored> {
  const documents = await documentsOfARound();
  const of = (kind: string): number[] => documents.filter((one) => one.kind === kind).map(bytesOf);
  const rules = Retention.parse({});
  const kept: Readonly<Record<string, number | null>> = {
    draft: rules.drafts,
    change: rules.changes,
    outbox: rules.messages,
  };
  const largestDraft = Math.max(...of("draft"));
  const kinds = Object.entries(EACH).map(([kind, each]): Kind => {
    // Minutes keep of their draft what it says of each item, and meetings the items of their agenda.
    const bytes = LIKE_DRAFTS.has(kind) ? largestDraft : mean(of(kind));
    return { kind, bytes, each, kept: kept[kind] ?? null };
  });
  const fixed = [...of("committee"), ...of("conversation")].reduce((all, one) => all + one, 0);
  const meetings = ({ kept: days }: Kind): number => MEETINGS_A_YEAR * (days === null ? YEARS : days / 365);
  const count = kinds.reduce((all, one) => all + one.each * meetings(one), 0);
  const inAll = fixed + kinds.reduce((all, one) => all + one.bytes * one.each * meetings(one), 0);
  return { kinds, fixed, inAll, estimated: inAll + count * (OF_THE_SERVICE + OF_THE_INDEX) };
}
