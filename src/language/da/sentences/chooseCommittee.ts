export const chooseCommittee = [
  "skift til et andet forum",
  "det gælder det andet forum",
  "jeg mener den anden klynge",
  "nej det var driftsforum jeg mente",
  "skift klynge",
  "vælg et andet udvalg",
];
