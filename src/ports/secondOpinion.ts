/** Something that a message may ask for. */
export interface OfferedAction {
  name: string;
  /** In English, with examples. */
  description: string;
  /** What it takes, as a JSON schema of an object. */
  parameters: Record<string, unknown>;
}

/** What is shown of a message that was not understood for certain. */
export interface Doubtful {
  /** What is to be done with the message, in words of ours only. */
  instruction: string;
  /** Data, never instructions: somebody else wrote it. */
  message: string;
  actions: readonly OfferedAction[];
}

/** As it came: neither that it was offered nor what it takes has been checked. */
export interface Proposal {
  action: string;
  parameters: Record<string, unknown>;
}

/** Somebody who may understand better what a message asks for, such as a language model. */
export interface SecondOpinion {
  /** null: there is none, for whatever reason. Never rejects, and takes a few seconds at most. */
  propose(doubtful: Doubtful): Promise<Proposal | null>;
}
