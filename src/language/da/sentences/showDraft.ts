export const showDraft = [
  "vis mig udkastet igen",
  "hvor blev udkastet af",
  "må jeg se kladden til referatet",
  "vis det jeg sendte ind",
  "hent mit udkast frem",
  "hvad står der i udkastet",
];
