/*
 * What committees call the items that they always have. A rule of agendas, which may be in either language whatever
 * is spoken with the bot, and so the only words that the domain knows.
 */

/** However such a title goes on ("Eventuelt og gensidig orientering"), nobody presents it. */
const BEGINNINGS = [
  "velkomst",
  "præsentationsrunde",
  "siden sidst",
  "godkendelse af dagsorden",
  "godkendelse af dagsordenen",
  "godkendelse af referat",
  "godkendelse af referatet",
  "godkendelse af mødereferat",
  "meddelelser",
  "eventuelt",
  "evt",
  "næste møde",
  "kommende møde",
  "kommende møder",
  "punkter til næste møde",
  "punkter til kommende møder",
  "mødeplan",
  "mødedatoer",
  "afrunding",
  "afslutning",
  "welcome",
  "apologies",
  "approval of agenda",
  "approval of the agenda",
  "approval of minutes",
  "approval of the minutes",
  "minutes of the last meeting",
  "minutes of the previous meeting",
  "matters arising",
  "announcements",
  "any other business",
  "aob",
  "next meeting",
  "date of next meeting",
  "date of the next meeting",
  "items for the next meeting",
  "closing",
];

/** A formality only where nothing follows: "Orientering om lægedækning" is a subject that somebody must present. */
const WHOLE = [
  "deltagere",
  "dagsorden",
  "referat",
  "orientering",
  "gensidig orientering",
  "bordet rundt",
  "valg af ordstyrer",
  "valg af mødeleder",
  "valg af referent",
  "pause",
  "kaffepause",
  "frokost",
  "frokostpause",
  "tak for i dag",
  "participants",
  "introductions",
  "break",
  "coffee break",
  "lunch",
  "lunch break",
  "close",
];

const FORMALITY = new RegExp(`^(?:(?:${BEGINNINGS.join("|")})(?!\\p{L})|(?:${WHOLE.join("|")})[\\s.:]*$)`, "iu");
const LAST_ITEM = /^(?:eventuelt|evt\.?|any other business|aob)(?!\p{L})/iu;

/** Welcome, approvals, breaks, any other business: what every meeting has, by the words its title begins with. */
export const isFormality = (title: string): boolean => FORMALITY.test(title.trim());

const WELCOME = /^(?:velkomst|welcome)(?!\p{L})/iu;
const AGENDA_APPROVED = /^(?:.*\s)?(?:godkendelse|approval)\s.*(?:dagsorden(?:en)?|agenda)(?!\p{L})/iu;
const MINUTES_APPROVED = /^(?:.*\s)?(?:godkendelse|approval)\s.*(?:(?:møde)?referat(?:et)?|minutes)(?!\p{L})/iu;
const ANNOUNCEMENTS = /^(?:meddelelser|announcements)(?!\p{L})/iu;
const NEXT_MEETING = /^(?:næste møde|kommende møder?|next meeting|date of (?:the )?next meeting)(?!\p{L})/iu;
const CLOSING = /^(?:afrunding|afslutning|closing)(?!\p{L})/iu;

/** What an agenda may be expected to have, however it is called; one title may be of two kinds. */
const KINDS = [WELCOME, AGENDA_APPROVED, MINUTES_APPROVED, ANNOUNCEMENTS, NEXT_MEETING, LAST_ITEM];

/**
 * Whether items with these titles are all that a formality asks for, in whichever language: "Approval of the agenda and the
 * minutes of the 8th meeting" is "Godkendelse af dagsorden og referat".
 */
export function isFormalityIn(wanted: string, titles: readonly string[]): boolean {
  const kinds = isFormality(wanted) ? KINDS.filter((kind) => kind.test(wanted.trim())) : [];
  return kinds.length > 0 && kinds.every((kind) => titles.some((title) => kind.test(title.trim())));
}

const OPENS = [WELCOME, AGENDA_APPROVED, MINUTES_APPROVED];

/** Welcome and approvals: what a meeting begins with. */
export const opensMeeting = (title: string): boolean => OPENS.some((kind) => kind.test(title.trim()));

/** A welcome alone, where nothing is there to be approved. */
export const isWelcome = (title: string): boolean =>
  WELCOME.test(title.trim()) && !AGENDA_APPROVED.test(title.trim()) && !MINUTES_APPROVED.test(title.trim());

const CLOSES = [NEXT_MEETING, CLOSING];

/** "Næste møde", and what else a meeting ends with but for any other business. */
export const closesMeeting = (title: string): boolean => CLOSES.some((kind) => kind.test(title.trim()));

/** "Eventuelt": nothing comes after it. */
export const isLastItem = (title: string): boolean => LAST_ITEM.test(title.trim());
