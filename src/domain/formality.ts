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

/** "Eventuelt": nothing comes after it. */
export const isLastItem = (title: string): boolean => LAST_ITEM.test(title.trim());
