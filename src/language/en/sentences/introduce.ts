export const introduce = [
  "set the committee up",
  "change the settings of the committee",
  "how do I change the set-up",
  "we need to set this group up",
  "edit our settings",
  "the standing items and the quorum should be set differently",
];
