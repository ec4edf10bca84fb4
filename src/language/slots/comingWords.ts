/** The words around who comes and who does not, as regular-expression sources over the masked text (grammar.ts says how). */
export interface ComingWords {
  /** With a group `who`: whose cancellation or coming it is. */
  person: readonly string[];
  /** With a group `who`: to whom somebody has said that they do not come. */
  toldOfIt: readonly string[];
  /** With a group `who`: who comes instead. */
  substitute: readonly string[];
  /** With a group `who`: who comes, where somebody else does not, and so perhaps instead. */
  perhapsInstead: readonly string[];
  /** With a group `who`, of whole messages: whom they are about where it is neither a name nor the sender. */
  somebodyElse: readonly string[];
  /** With a group `who`: a single word that stands where a name would, "hanne kommer ikke". */
  perhapsNamed: readonly string[];
  /** With a group `who`: others than whoever writes, at the start of a sentence that speaks of nobody else: "flere af lægerne". */
  othersFirst: readonly string[];
  /** What is somebody's own about coming, behind their name: "Charlottes afbud". */
  theirOwn: readonly string[];
  /** What stands for somebody who was spoken of. */
  pronouns: readonly string[];
  /** Whom somebody comes from, after the "…" in their place. */
  whoseTheyAre: readonly string[];
  /** In place of a name that was said: "han", "hendes". */
  theirs: readonly string[];
  /** Whoever writes, as the one who does something. */
  own: readonly string[];
  /** Before a date that is not the meeting's own: "ikke før den 3." */
  bounding: readonly string[];
  /** Before the meeting's own day all the same: "jeg melder fra den 3." */
  signingOff: readonly string[];
  /** Somebody comes instead, whoever it is. */
  instead: readonly string[];
  /** The sender does not come, whoever else is named. */
  meToo: readonly string[];
  /** At the end: so does the sender. */
  alsoMe: readonly string[];
  /** With a group `who`: the sender and that person. */
  withMe: readonly string[];
  /** The sender and somebody else: one name says only half of it. */
  together: readonly string[];
  /** What a clause says that is about coming or not, and so is no reason. */
  absence: readonly string[];
  /** With a group `reason`. */
  reason: readonly string[];
}
