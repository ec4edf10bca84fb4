import type { Words } from "../../messages.ts";

export const amending: Words["amending"] = {
  question: (options: number) => (options === 1 ? "Shall I correct what I just noted?" : "What shall it be instead?"),
  answerStands: (day: string) => `What I noted for ${day} still stands. Shall I take it back?`,
  takeBackButton: "Yes, take it back",
  nothingElse: "That is how it stands now.",
  absent: { cancel: (name: string) => `Apologies from ${name}`, attend: (name: string) => `${name} is coming` },
  substitute: (name: string) => `${name} as the substitute`,
  action: (number: number) => `Action ${number}`,
  onlyOwner: (name: string) => `Only ${name}`,
  ownerFor: (name: string, instead: string) => `${name} instead of ${instead}`,
};
