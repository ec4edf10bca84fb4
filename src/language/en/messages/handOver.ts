import type { handOver as da } from "../../da/messages/handOver.ts";
import { general } from "./general.ts";

const standings = { sure: "", unsure: "waiting for a yes", confirmed: "confirmed", leftOut: "left out" };

export const handOver = {
  onlyInPersonalChat: "Send me the document in our own chat. Then nobody else sees it before you have approved it.",
  shownInPersonalChat:
    "There is a draft for you to see first, and I only show it in our own chat. Write “show the draft” there.",
  fromSecretariat: (names) =>
    `That looks like an agenda or minutes. I take those from the secretariat: ${general.or(names)}.`,
  tooMuchText:
    "There is too much text in the document for me to keep. Send it without attachments, or in two parts. Nothing is saved.",
  oneAtATime: "Send one file at a time, so that you can see what I found in each. Nothing is saved.",
  download: {
    refused: "I cannot fetch the file from there. Drag it into the chat from your computer or from OneDrive.",
    tooLarge: "The file is too large for me. Send the document without attachments.",
    failed: "I could not fetch the file, and nothing is saved. Try sending it again in a moment.",
  },
  unreadable: {
    empty: "The file is empty. Send it again when there is something in it.",
    notADocument: "I cannot read that file. Send the agenda or the minutes as Word or PDF, or paste the text here.",
    oldWord: "The file is from an old version of Word. Save it as .docx or PDF and send it again.",
    macros: "There are macros in the file, so I have not opened it. Save it as .docx without macros and send it again.",
    encrypted: "The file is locked with a password. Remove it and send the file again.",
    tooLarge: "The file is too large for me. Send the document without attachments.",
    bomb: "The file grows far too large when it is unpacked, so I have not opened it. Save the document anew and send it again.",
    noText: "There is no text in it. Send the Word file or a PDF with text.",
    damaged: "The file is damaged. Save the document anew and send it again.",
    tooSlow: "The file took too long to read. Save it without pictures, or paste the text here.",
    busy: "I am reading many other files. Send it again in a few minutes.",
  },
  paste: {
    text: "The line breaks were lost, so I cannot see what is a heading. Paste the text here instead:",
    onOneLine:
      "That looks like a whole agenda or whole minutes on one line, and I cannot take it in like that. Nothing is saved. Send it as a file, or paste it here with each item on a line of its own:",
    field: "Agenda or minutes",
    button: "Read the text",
  },
  noItemsInFile:
    "I found no items in that file, so nothing is saved. If it is the agenda or the minutes, see that its items have numbers or headings.",
  noItems:
    "I read it as an agenda or minutes but found no items, so nothing is saved. If you meant something else, write it in a line or two.",
  title: {
    minutes: (when) => `Minutes to look through · ${when}`,
    agenda: (when) => `Agenda to look through · ${when}`,
  },
  pasted: "pasted text",
  counts: {
    items: (count) => (count === 1 ? "1 item" : `${count} items`),
    actions: (count) => (count === 1 ? "1 action" : `${count} actions`),
    followUps: (count) => (count === 1 ? "1 follow-up" : `${count} follow-ups`),
  },
  otherCommittee: (name, committee) => `The document says ${name}, but this is ${committee}. Is it the right document?`,
  rightDocumentButton: "Yes, it is the right one",
  dueNextMeeting: "no deadline, as the next meeting is not planned",
  otherMeeting: {
    number: (number) => `meeting ${number}`,
    nameOf: { minutes: "The document", agenda: "The document" },
    chosen: (document, said, is) => `${document} says ${said}; you have chosen ${is}.`,
    inCalendar: (document, said, is) => `${document} says ${said}; in the calendar it is ${is}.`,
  },
  otherSchedule: {
    agenda: (said, planned) => `The document says ${said}; the meeting is planned for ${planned}.`,
    minutes: (said, planned) =>
      `The minutes say ${said}; the meeting was planned for ${planned}, which stays in the calendar.`,
    place: (place) => place,
    hoursAndPlace: (hours, place) => `${hours} (${place})`,
    noPlace: "no place yet",
    moveButton: "Move the meeting",
    placeButton: "Change the place",
  },
  dateMissing: (when) => `I did not find the date of the meeting in the document, so I have taken the one on ${when}.`,
  startMissing: (span) => `The meeting will be ${span}, as usual.`,
  newMeeting: (when) => `I know of no meeting on ${when}. It will be created when you publish.`,
  corrects: "The meeting has minutes already. These will replace them.",
  correctsAgenda: "The agenda has been posted before. This one will replace it.",
  notHeldYet: "The meeting has not been held yet, so its minutes cannot be published. Is it the right meeting?",
  runsOver: (until, end) => `The items run until ${until}, but the meeting ends at ${end}.`,
  alreadyOver: "That day has passed, so the agenda cannot be published.",
  beginsWith: (title) => `begins with “${title}”`,
  whichMeeting: {
    minutes: "Which meeting are the minutes of?",
    agenda: "Which meeting is the agenda for?",
  },
  dateLabel: "Or another date",
  chooseDateButton: "Choose the date",
  planFirst: (when) =>
    `I know of no meeting on ${when}, and the document does not say when it begins. Schedule it first: write for example “new meeting ${when} at 14:00”, and then send me the agenda again.`,
  unsure: (count) => (count === 1 ? "I am in doubt about one thing" : `I am in doubt about ${count} things`),
  unsureLater: (count) => `And ${count} more. They come up when you have answered these.`,
  unsureHint: "It is only published if you say yes to it.",
  undecidedHint: "It stands without a clear decision in the minutes until you correct it.",
  unsureMany:
    "They are too many to answer one by one. They are only published if you say yes to them: publish without them, and write me the missing actions afterwards.",
  doubt: {
    noOwner: "Who has the action?",
    which: (name) => `Which ${name}?`,
    action: "Is it an action?",
    followUp: "Is it to come up again?",
    decision: "What was decided?",
    closed: "The item is closed. Should everybody be able to see it?",
  },
  closed: {
    leftOut: (item, title) => `Item ${item} is closed and is not put on the agenda unless you say yes: ${title}`,
    shown: (item, title) => `Item ${item} is closed, but is put on the agenda: ${title}`,
    showButton: "Show it to everybody",
    fold: "Closed items",
    notPublished: (items) => `Not included, since it is closed: ${general.ended(items.join("; "))}`,
  },
  inItem: (item) => `item ${item}`,
  quote: (text) => `“${text}”`,
  keepButton: "Keep",
  noDecisionButton: "No decision",
  leaveOutButton: "Leave out",
  correctButton: "Correct",
  correctChosenButton: "Correct the chosen one",
  saveButton: "Save",
  backButton: "Back",
  undecided: "no clear decision",
  quotes: "Show where it says so",
  more: { minutes: "Show the rest, correct or discard", agenda: "Another meeting or discard" },
  leftOut: "left out",
  furtherRows: (count) => `Show ${count} more`,
  chooseLabel: "What do you want to correct or leave out?",
  whichThing: "Which of them do you mean?",
  chosenNothing: "First choose from the list what you want to correct.",
  kinds: {
    action: "Action",
    followUp: "Follow-up",
    decision: "Decision",
    standing: "Standing item",
    absence: "Not present",
    nextMeeting: "Next meeting",
    closed: "Closed item",
  },
  otherMeetingButton: "Another meeting",
  discardButton: "Discard",
  discarded: "The draft is discarded. Nothing has been published.",
  remarks: (count) => (count === 1 ? "1 remark on the reading" : `${count} remarks on the reading`),
  remark: (line, message) => `Line ${line}: ${message}`,
  left: (count) => `And ${count} more.`,
  leftOnList: (count, kind) => `${kind}: and ${count} more, which are on the list below.`,
  nextOnListButton: (count) => `Show the next ${count} on the list`,
  firstOnListButton: "Show the first on the list",
  publishButton: (where) => `Publish ${where}`,
  edit: {
    action: (item) => `Correct the action from item ${item}`,
    followUp: (item) => `Correct the follow-up from item ${item}`,
    decision: (item) => `Correct the decision on item ${item}`,
    standing: "Standing item on every agenda",
    absence: "Correct the absence",
    nextMeeting: "Correct the next meeting",
    closed: (item) => `Item ${item} is closed`,
    owners: "Owners",
    ownersHint: "Names with commas between",
    task: "Action",
    due: "Deadline",
    subject: "Subject",
    from: "At the earliest on (no date: next meeting)",
    decisionLabel: "Decision",
    by: (standing, name) => `${standings[standing]} by ${name}`,
    taskMissing: "Write what is to be done.",
    subjectMissing: "Write what the subject is.",
    name: "Who",
    substitute: "Who came instead (empty: nobody)",
    nameMissing: "Write who was away.",
    date: "Date",
    start: "Time",
    startHint: "For example 14:00",
    place: "Place",
    noSuchTime: "Write the time as in 14:00.",
  },
  effects: {
    title: "When you publish",
    summary: (where) => `The summary is posted ${where}, where everybody in the committee can see it.`,
    summaryCorrected: (where) => `The summary that stands ${where} is corrected.`,
    agenda: (when, where) => `The agenda for ${when} is posted ${where}.`,
    agendaCorrected: (when, where) => `The agenda for ${when} that stands ${where} is corrected.`,
    noActions: "No actions are created.",
    actions: (count) => (count === 1 ? "1 action is created." : `${count} actions are created.`),
    actionsCorrected: (numbers) =>
      numbers.length === 1
        ? `Action ${general.and(numbers.map(String))} is corrected.`
        : `Actions ${general.and(numbers.map(String))} are corrected.`,
    known: (numbers) =>
      numbers.length === 1
        ? `Action ${general.and(numbers.map(String))} exists already and stays.`
        : `Actions ${general.and(numbers.map(String))} exist already and stay.`,
    dropped: (numbers) =>
      numbers.length === 1
        ? `Action ${general.and(numbers.map(String))} is no longer in the minutes but stays on the list.`
        : `Actions ${general.and(numbers.map(String))} are no longer in the minutes but stay on the list.`,
    newcomers: (names) =>
      `${general.and(names)} ${names.length === 1 ? "is" : "are"} not in the committee and will be added as ${names.length === 1 ? "a guest" : "guests"}.`,
    told: (names) => `${general.and(names)} will be told in their own chat.`,
    untold: (names) => `I cannot write to ${general.or(names)}, so the message has to come from you.`,
    comingUp: (subjects) => `Coming up on the agenda again: ${subjects.join("; ")}.`,
    settled: (subjects) =>
      `Taken up at the meeting, and not on the agenda again: ${general.ended(subjects.join("; "))}`,
    carried: (subjects) =>
      `Not mentioned in the minutes, and so on the next agenda: ${general.ended(subjects.join("; "))}`,
    comesLater: (subject, out, later) =>
      `“${subject}” comes on the agenda for ${later}, since the one for ${out} is out.`,
    comesNever: (subject, out) =>
      `“${subject}” does not come on the agenda for ${out} by itself, since that is out. You can put it on once you have published.`,
    otherNext: (said, planned) =>
      `The next meeting is ${said} in the minutes, but ${planned} in the calendar. Afterwards I ask whether it has moved.`,
    standing: (titles) => `Becomes a standing item on every agenda: ${general.ended(titles.join("; "))}`,
    unconfirmed: (things, more) =>
      `Left out unless you say yes first: ${general.ended([...things, ...(more > 0 ? [`${more} more`] : [])].join("; "))}`,
    proposalTaken: (person, subject) => `${person} is told that “${subject}” has been taken in.`,
    missing: (titles) =>
      `Expected, but not in the document: ${general.ended(titles.join("; "))} If you publish now, ${titles.length === 1 ? "it" : "they"} will not be on the agenda.`,
    noLonger: (titles) =>
      `On the agenda until now, but not in the document, so ${titles.length === 1 ? "it goes" : "they go"}: ${general.ended(titles.join("; "))}`,
  },
  takeInButton: (count) => (count === 1 ? "Add it" : "Add them"),
  takeInOneButton: (title) => `Add “${title}”`,
  takeInSome: "Choose some",
  takeIn: "Add it",
  takenIn: (titles) => `Now on the agenda: ${general.ended(titles.join("; "))}`,
  agendaLeftOut: (titles) => `Left out: ${general.ended(titles.join("; "))}`,
  noDraft: "There is no draft. Send me the agenda or the minutes as a file, or paste the text here.",
  agendaCorrected: (when, where) => `The agenda for ${when} has been corrected, and so will be the card ${where}.`,
  agendaByAnother: (name, when) => `${name} has already posted the agenda for ${when}.`,
  seeFirst: {
    handedOver: (name) => `${name} handed this in. Look it through, and write “publish” again when it may go out.`,
    corrected: (name) =>
      `${name} has corrected the draft since you saw it. Look it through, and write “publish” again when it may go out.`,
  },
  alreadyHere: "I have that document already. This is the draft as it is now:",
  named: { minutes: (which) => `Minutes · ${which}`, agenda: (which) => `Agenda · ${which}` },
  whichDraft: "There are several drafts. Which one do you mean?",
  discardedOne: (name) => `The draft is discarded: ${name}. Nothing has been published.`,
  discardOthers: (name, by) => `Is it to be discarded? ${name}, sent by ${by}.`,
  showDraftButton: "Show the draft",
  amendOnCard:
    "That is corrected on the card: choose it under “Show the rest, correct or discard”. You can also send me a corrected edition.",
  amendByEdition:
    "Send me a corrected edition: it replaces the minutes when you publish it. Until then they stay as they are.",
  amendedBySecretariat: (names) => `It is the secretariat that corrects the minutes. Write to ${general.or(names)}.`,
  draftOrCalendar: "Is that to be corrected in the draft, or is it the meeting in the calendar?",
  inDraftButton: "Correct the draft",
  inCalendarButton: "In the calendar",
  perhapsDraft: "I am not sure what you mean. If it is something in the draft, correct it on the card.",
  changedSince: "The draft has been corrected since that card. This is how it is now:",
} satisfies typeof da;
