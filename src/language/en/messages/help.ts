import type { Help } from "../../help.ts";

export const help: Help = {
  cancel: { example: "I can't make it to the next meeting, Jørgen goes instead", does: "says that you cannot come" },
  attend: { example: "I can come after all", does: "says that you will come" },
  listCancellations: { example: "who is not coming?", does: "shows who cannot come and how many will" },
  showMeeting: { example: "when and where do we meet next?", does: "shows when and where" },
  showAgenda: { example: "what's on the agenda?", does: "shows the agenda" },
  proposeItem: { example: "item for the next meeting: Local hospitals", does: "proposes an item for the agenda" },
  logAction: { example: "Christina and Maria write an overview of projects by 13 January", does: "logs an action" },
  listActions: { example: "my actions", does: "shows yours, “who does what?” everybody's" },
  completeAction: { example: "12 is done", does: "completes the action" },
  postponeAction: { example: "postpone 12 to the next meeting", does: "moves the deadline" },
  showMinutes: { example: "minutes of the last meeting", does: "shows what was decided" },
  searchDecisions: { example: "what did we decide about funding?", does: "searches the minutes" },
  snooze: { example: "no reminders before Monday", does: "pauses your reminders" },
  undo: { example: "undo", does: "takes the last thing back" },
  scheduleMeeting: { example: "new meeting 14 January 14:00-16:00", does: "schedules or moves a meeting" },
  callOffMeeting: { example: "call off the meeting on 3 December", does: "calls a meeting off" },
  postAgenda: { example: "post the agenda", does: "puts the agenda in the channel" },
  postMinutes: { example: "publish the minutes", does: "publishes the minutes that you gave me and looked through" },
  showDraft: { example: "show the draft", does: "shows the agenda or the minutes again that you gave me" },
};
