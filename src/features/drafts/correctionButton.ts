import type { Button } from "../../cards/card.ts";
import { versionOf, type Draft } from "../../domain/draft.ts";
import { button, press } from "../button.ts";
import type { Capabilities } from "../capabilities.ts";
import type { Context } from "../feature.ts";

/** What is to be put right in one thing. */
export type CorrectionAsked = Omit<Capabilities["correct"], "draft" | "thing" | "version">;

/** In place of a decision: that there is none, or that the document does not say clearly which. */
export const UNDECIDED = "none";

/** A button that asks for a correction of one thing. */
export const correctionButton = (
  context: Context,
  draft: Draft,
  key: string,
  title: string,
  change: CorrectionAsked,
): Button =>
  button(context, title, press("correct", { draft: draft.id, thing: key, version: versionOf(draft), ...change }));
