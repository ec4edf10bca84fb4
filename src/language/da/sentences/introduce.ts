export const introduce = [
  "opsæt forummet",
  "ret indstillingerne for forummet",
  "hvordan ændrer jeg opsætningen",
  "vi skal have sat forummet op",
  "lav om på indstillingerne",
  "faste punkter og beslutningsdygtighed skal ændres i opsætningen",
];
