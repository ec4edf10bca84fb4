import type { Answer, Command, Feature } from "../../src/features/feature.ts";
import type { App } from "../../src/app.ts";
import type { Turn } from "../../src/ports/turn.ts";
import { z } from "zod";

const nothing = (): Promise<void> => Promise.resolve();

/** An app that answers with what it was told, and breaks where it is asked to: the road to it is what is tested. */
export function echoApp(
  turns: Turn[],
  answer: (turn: Turn, command: Command) => Answer = echo,
  hasWritten: () => boolean = () => false,
) {
  const feature = (name: string): Feature => ({
    scope: "open",
    movesReminders: false,
    name,
    audience: "everybody",
    schema: z.object({}),
    perform: () => Promise.reject(new Error("the session below performs")),
  });
  return (): App => ({
    features: [feature("echo"), feature("press")],
    take: () => Promise.resolve({ kind: "ours", isMarked: false, done: nothing, giveBack: nothing }),
    begin: (turn) => {
      turns.push(turn);
      return {
        plan: () => Promise.resolve([commandOf(turn)]),
        perform: (command) => Promise.resolve(answer(turn, command)),
        answerLater: () => Promise.resolve(),
        finish: () => undefined,
        language: () => "da",
        hasWritten,
      };
    },
    rosterChanged: () => undefined,
    tick: () => Promise.resolve(),
    idle: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  });
}

function commandOf({ content }: Turn): Command {
  if (content.kind === "submit") return { feature: content.feature, parameters: content.parameters };
  return { feature: "echo", parameters: {} };
}

function echo({ content }: Turn, command: Command): Answer {
  switch (content.kind) {
    case "text":
      return { text: content.text };
    case "submit":
      return { text: `${command.feature} ${JSON.stringify(command.parameters)}` };
    case "files":
      return { text: content.files.map(({ name }) => name).join(", ") };
    case "attached":
      return { text: "attached" };
    case "installed":
      return { text: "installed" };
  }
}
