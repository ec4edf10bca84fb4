export const chooseCommittee = [
  "switch to another committee",
  "it is about the other committee",
  "I mean the other board",
  "no, the operational forum was what I meant",
  "switch group",
  "choose a different committee",
];
