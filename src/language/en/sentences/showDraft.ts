export const showDraft = [
  "show me the draft again",
  "where did the draft go",
  "may I see the draft minutes",
  "show what I sent in",
  "bring up my draft",
  "what does the draft say",
];
