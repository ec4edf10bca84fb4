import {
  buttons,
  cardMessage,
  choices,
  dateInput,
  input,
  line,
  subtle,
  title,
  warning,
  type Block,
} from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import type { Draft } from "../../domain/draft.ts";
import type { FoundThing } from "../../domain/found.ts";
import { DecisionKind } from "../../domain/reading.ts";
import type { Capabilities } from "../capabilities.ts";
import { button, press } from "../button.ts";
import type { Answer, Context } from "../feature.ts";
import { correctionButton, UNDECIDED } from "../drafts/correctionButton.ts";

const QUOTE_LENGTH = 400;
const OUTCOME_LENGTH = 600;

/** One thing with where it stands and what can be put right in it; it takes the place of the preview until it is saved. */
export function editCard(draft: Draft, thing: FoundThing, context: Context, problem?: string): Answer {
  // As its preview: not where others read it.
  if (context.turn.address.kind !== "personal") return { text: context.say.handOver.shownInPersonalChat };
  const { say } = context;
  const { name, quote, inputs, save } = fieldsOf(thing, context);
  const offer = (label: string, change: Capabilities["correct"]["change"]) =>
    correctionButton(context, draft, thing.key, label, { change });
  const saving = save === null ? [] : [{ ...offer(say.handOver.saveButton, save), style: "positive" as const }];
  const showing = thing.kind === "closed" ? [offer(say.handOver.closed.showButton, "confirm")] : [];
  const leaving = thing.kind === "decision" ? [] : [offer(say.handOver.leaveOutButton, "leaveOut")];
  const back = button(context, say.handOver.backButton, press("showDraft", { draft: draft.id }));
  const card = cardMessage(
    problem ?? name,
    [
      title(name),
      ...(problem === undefined ? [] : [line(warning(problem))]),
      ...(quote === "" ? [] : [line({ ...subtle(say.handOver.quote(quote)), italic: true })]),
      ...inputs,
      buttons(...saving, ...showing, ...leaving, back),
    ],
    [],
  );
  return { ...card, replaces: true };
}

interface Fields {
  name: string;
  quote: string;
  inputs: Block[];
  /** What saving asks for; null: there is nothing to save. */
  save: "rewrite" | "decide" | null;
}

function fieldsOf(thing: FoundThing, { say }: Context): Fields {
  const { edit } = say.handOver;
  switch (thing.kind) {
    case "action": {
      const { item, owners, task, due, quote } = thing.action;
      return {
        name: edit.action(item),
        quote: excerpt(quote, QUOTE_LENGTH),
        inputs: [
          input("owners", {
            label: edit.owners,
            placeholder: edit.ownersHint,
            value: owners.map(({ name }) => name).join(", "),
          }),
          input("task", { label: edit.task, value: task, isMultiline: true }),
          dateInput("due", { label: edit.due, ...(due !== null && { value: due }) }),
        ],
        save: "rewrite",
      };
    }
    case "followUp": {
      const { item, subject, from, quote } = thing.followUp;
      return {
        name: edit.followUp(item),
        quote: excerpt(quote, QUOTE_LENGTH),
        inputs: [
          input("task", { label: edit.subject, value: subject, isMultiline: true }),
          dateInput("due", { label: edit.from, ...(from !== null && { value: from }) }),
        ],
        save: "rewrite",
      };
    }
    case "decision": {
      const { item, recommendation } = thing;
      const options = [
        ...DecisionKind.options.map((kind) => ({ title: say.minutes.decisions[kind], value: kind })),
        { title: say.handOver.undecided, value: UNDECIDED },
      ];
      return {
        name: edit.decision(item.number),
        quote: excerpt(item.outcome, OUTCOME_LENGTH),
        inputs: [
          line(`${recommendation.number}. ${excerpt(recommendation.text, QUOTE_LENGTH)}`),
          choices("decision", options, { label: edit.decisionLabel, value: recommendation.decision ?? UNDECIDED }),
        ],
        save: "decide",
      };
    }
    case "standing":
      return { name: edit.standing, quote: "", inputs: [line(thing.title)], save: null };
    case "absence": {
      const { name, substitute } = thing.absence;
      return {
        name: edit.absence,
        quote: "",
        inputs: [
          input("name", { label: edit.name, value: name }),
          input("substitute", { label: edit.substitute, ...(substitute !== null && { value: substitute }) }),
        ],
        save: "rewrite",
      };
    }
    case "nextMeeting": {
      const { date, start, place } = thing.next;
      return {
        name: edit.nextMeeting,
        quote: "",
        inputs: [
          dateInput("due", { label: edit.date, ...(date !== null && { value: date }) }),
          input("start", {
            label: edit.start,
            placeholder: edit.startHint,
            ...(start !== null && { value: say.agenda.clock(start) }),
          }),
          input("place", { label: edit.place, ...(place !== null && { value: place }) }),
        ],
        save: "rewrite",
      };
    }
    case "closed": {
      const { number, title: called } = thing.item;
      const quote = "outcome" in thing.item ? excerpt(thing.item.outcome, OUTCOME_LENGTH) : "";
      return { name: edit.closed(number), quote, inputs: [line(called)], save: null };
    }
  }
}
