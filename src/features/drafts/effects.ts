import { heading, line, type Block } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { personById } from "../../domain/committee.ts";
import { ownersTold, type Publication } from "../../domain/publication.ts";
import type { Context } from "../feature.ts";
import { holdersOf } from "../actions/owners.ts";
import type { MinutesScene } from "./scene.ts";
import { saidWhen } from "../minutes/wording.ts";

const SUBJECT_LENGTH = 80;

/** What pressing the button will do, in full: who sees it, which actions are made, who is told, which agendas change. */
export function effectLines({ isPosted, publication }: MinutesScene, context: Context): string[] {
  const { effects } = context.say.handOver;
  const where = context.say.general.where[context.committee.channel.kind];
  const { actions, dropped, comingUp, standingItems, unconfirmed } = publication;
  const fresh = actions.filter(({ known }) => known === null);
  const known = actions.flatMap((one) => one.known?.number ?? []);
  const { told, untold } = audience(publication, context);
  const subjects = comingUp.map(
    (followUp) => `${excerpt(followUp.subject, SUBJECT_LENGTH)} (${saidWhen(followUp, context)})`,
  );
  return [
    isPosted ? effects.summaryCorrected(where) : effects.summary(where),
    fresh.length > 0 ? effects.actions(fresh.length) : effects.noActions,
    ...(told.length > 0 ? [effects.told(told)] : []),
    ...(untold.length > 0 ? [effects.untold(untold)] : []),
    ...(known.length > 0 ? [effects.known(known)] : []),
    ...(dropped.length > 0 ? [effects.dropped(dropped.map(({ number }) => number))] : []),
    ...(subjects.length > 0 ? [effects.comingUp(subjects)] : []),
    ...(standingItems.length > 0 ? [effects.standing(standingItems)] : []),
    ...(unconfirmed > 0 ? [effects.unconfirmed(unconfirmed)] : []),
  ];
}

export const effectBlocks = (lines: readonly string[], { say }: Context): Block[] =>
  lines.length === 0
    ? []
    : [{ ...heading(say.handOver.effects.title), separator: true }, ...lines.map((text) => line(text))];

interface Audience {
  /** Who gets a message in their own chat. */
  told: string[];
  /** Whom the bot cannot write to. */
  untold: string[];
}

/** Everybody whom the new actions concern, but the one who publishes. */
export function audience(publication: Publication, { committee, me }: Context): Audience {
  const told = new Set<string>();
  const untold = new Set<string>();
  for (const owner of ownersTold(publication)) {
    const holders = holdersOf({ owners: [owner] }, committee).flatMap((id) => personById(committee, id) ?? []);
    if (holders.length === 0) untold.add(owner.name);
    for (const { id, name, account } of holders) if (id !== me.id) (account === null ? untold : told).add(name);
  }
  return { told: [...told], untold: [...untold] };
}
