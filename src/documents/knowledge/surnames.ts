import { remembered } from "../remembered.ts";

/** Surnames usual in Denmark and in English-speaking committees; nobody's name is here because of a document. */
const NAMES = new Set(
  `aagaard andreasen bak bang bech berg bjerre bjerregaard bonde brandt bruun bruhn buch busk bach bertelsen birk brink clausen christensen dahl dam damgaard dalgaard enevoldsen eskildsen
   fisker friis frandsen frost falk gade gregersen hald hansen hede hjort holm holst holt højgaard høj juhl juul kjær kjærgaard klausen koch krag krogh kruse lassen lauridsen lind lindberg lund lundgaard
   mogensen munk møller mørk nissen nygaard nygård nørgaard olesen ottosen overgaard petersen poulsen rask ravn riis rohde rosenberg schmidt schou skov skovgaard skytte steffensen svane
   søndergaard thomsen thygesen toft toftegaard vang vestergaard villadsen vinther winther winter østergaard aaberg
   adams allen anderson baker barnes bell bennett brown carter clark clarke collins cook cooper davies davis edwards evans fisher foster green griffiths hall harris harrison hill hughes jackson
   johnson jones kelly khan king lewis martin mason mitchell moore morgan morris murphy parker patel phillips price richards roberts robinson rogers scott shah shaw simpson smith stewart
   taylor thompson turner walker ward watson white williams wilson wood wright young`.split(/\s+/u),
);

/** "Lund", "Toftegaard", "Villadsen": what few but people are called by. Wants the capital that a name has. */
export const isSurname = remembered(
  (word) => /^\p{Lu}/u.test(word) && (NAMES.has(word.toLowerCase()) || /\p{L}{3}(?:sen|gaard)$/u.test(word)),
);
