import type { privacy as da } from "../../da/messages/privacy.ts";

export const privacy = {
  erased: (number) => (number === null ? "erased person" : `erased person ${number}`),
  whomToErase: "Write whom to erase everything about, for example “erase everything about Bodil Krogh”.",
  onlyAlone: "Write that to me alone, so that nobody else reads it.",
  onlySecretariat: (person) =>
    `${person} is the only one of the secretariat. Make somebody else the secretariat first, under “set-up”.`,
  question: (person, committee) => `Shall I erase everything about ${person} in ${committee}?`,
  goes: (open) =>
    [
      "This goes: name and account, answers about meetings ahead, proposals that were not taken in, their own actions, messages and the conversation with me.",
      ...(open > 0
        ? [`${open === 1 ? "1 open action is" : `${open} open actions are`} then without them as an owner.`]
        : []),
    ].join(" "),
  stays: (pseudonym) =>
    `This stays: published minutes, as they are. At meetings that were held, in shared actions and in the log it says “${pseudonym}” instead of the name.`,
  notInTeams:
    "It cannot be undone. I do not delete messages in Teams, and you have to take them out of the team yourself.",
  eraseButton: "Erase everything",
  begun: (person) => `I am erasing everything about ${person} now. You will hear when it is done.`,
  alreadyBegun: "That erasure is under way already.",
  done: (pseudonym) => `The erasure is done. To me they are now “${pseudonym}”.`,
} satisfies typeof da;
