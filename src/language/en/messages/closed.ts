import type { closed as da } from "../../da/messages/closed.ts";

export const closed = {
  name: "Closed item",
  mark: "closed",
  where: "If you are a member, you can read the closed items: write to me in your own chat.",
  hidden: (item) => `Item ${item} is a closed item. Write to me in your own chat if you are a member.`,
  onlyMembers: (item) => `Item ${item} is a closed item. Only members can read it.`,
  which: "Which item is it? Write for example “item 4 is closed”.",
  done: (item, day) =>
    `Item ${item} ${day} is closed. Members read it in their own chat, others see “Closed item” and no more.`,
  opened: (item, day) => `Item ${item} ${day} is open again. Everybody can read it.`,
  already: (item, closes) => (closes ? `Item ${item} is closed already.` : `Item ${item} is not closed.`),
  openQuestion: (item, day) => `Shall everybody be able to read item ${item} ${day}, in the channel as well?`,
  openButton: "Show it to all",
  toUndo: (item, closes) => (closes ? `that item ${item} is closed` : `that item ${item} is open`),
  noSuchItem: (item) => `That meeting has no item ${item}. Write “agenda” to see the items.`,
} satisfies typeof da;
