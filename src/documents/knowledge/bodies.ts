import { remembered } from "../remembered.ts";

/** Common nouns for those who act without being named: "Sekretariatet", "arbejdsgruppen", "the working group". */
const BODY =
  /^(?:sekretariatet|klyngesekretariatet|administrationen|forvaltningen|formandskabet|formanden|formændene|næstformanden|medformændene|direktionen|ledelsen|kommunerne|kommunen|regionen|hospitalet|sygehuset|parterne|medlemmerne|deltagerne|bestyrelsen|driftsforum|tovholderne|tovholderen|referenten|mødelederen|ordstyreren|borgmesteren|direktøren|styregruppen|arbejdsgruppen|projektgruppen|følgegruppen|udvalget|rådet|nævnet|psykiatrien|projektlederen|repræsentanterne|kassereren|sekretæren|secretariat|chair|chairman|chairperson|clerk|administration|officers|members|management|treasurer|board|committee|council|team)$/iu;
const BODY_ENDING =
  /\p{L}(?:gruppen|grupperne|udvalget|sekretariatet|forvaltningen|forum|forummet|fora|rådet|nævnet|ledelsen|enheden|afdelingen|centret|centeret|teamet|styrelsen|kommunen|kommunerne|regionen|hospitalet|sygehuset|direktøren|chefen|konsulenten|formandskabet|kredsen|lederen)$/iu;
/** Nouns that make a capitalised phrase a committee: "Faglig Sundhedsklynge Nord". */
const COMMITTEE =
  /^(?:\p{L}*(?:udvalg|udvalget|forum|forummet|klynge|klyngen|styregruppe|styregruppen|styregrupper|gruppe|gruppen|råd|rådet|bestyrelse|bestyrelsen|nævn|nævnet|kommission|kommissionen|direktion|direktionen|kreds|kredsen|samarbejde|team|partnerskab|partnerskabet|komite|komité|komiteen)|(?:sub-?|working-)?(?:committee|board|council|group)|panel|forum|partnership|commission|cluster|KKR)$/iu;

export const isBody = remembered((word) => BODY.test(word) || BODY_ENDING.test(word));

export const isCommitteeWord = remembered(
  (word) =>
    COMMITTEE.test(word) &&
    !/^(?:aldersgruppe|målgruppe|målgruppen|borgergruppe|patientgruppe|faggruppe|byråd)/iu.test(word),
);
