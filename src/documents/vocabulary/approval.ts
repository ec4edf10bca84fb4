/*
 * The verbs of approving, as sources of expressions.
 */

/** As it is told of what was approved: "godkendes", "tiltrådte". */
export const DONE =
  "godkend(?:tes|te|t|er|es)|tiltræde[rs]|tiltråd(?:te|t)?|tiltrådtes|vedtag(?:er|es|et)|vedtog(?:es)?|tilslutte(?:r|de) sig|imødekomme[rst]|imødekom";
/** After "at", "kan". */
export const TO_DO = "godkende|tiltræde|vedtage|tilslutte sig|imødekomme|støtte";
/** As it may be told of what is to be approved. */
export const TO_COME = "godkende[rs]|godkend(?:er|es)|tiltræde[rs]|vedtage[rs]|vedtag(?:er|es)";
export const ENGLISH_TO_DO = "approve|support|accept|adopt|endorse|ratify|carry";
export const ENGLISH_DONE = "approved|supported|accepted|adopted|endorsed|ratified|carried|agreed";

/** After "kan ikke", "enige om at", of recommendations too: to advise and to follow them is to approve. */
export const APPROVE = "godkende|tiltræde|tilslutte|anbefale|støtte|imødekomme|følge|vedtage";
