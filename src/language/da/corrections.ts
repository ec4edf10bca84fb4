import type { CorrectionWords } from "../correctionForms.ts";

const re = String.raw;

export const corrections: CorrectionWords = {
  openings: [
    re`(?:nej|næh?|niks|jo|ups|hov|hovsa|øv|årh?|arh?|(?:åh?|ah|nå)(?=,?\snej)|vent(?=,)|vent\slige(?=,)|(?<=nej,?\s)vent|undskyld|beklager|sorry|rettelse|korrektion|altså|men|eller|æv)`,
    re`(?:min\sfejl|det\svar\sen\sfejl|(?:det\s(?:er|var)\s)?(?:forkert|ikke\srigtigt)|jeg\s(?:tog|skrev)\s(?:fejl|forkert))`,
  ],
  regrets: [re`(?:undskyld|beklager|sorry)`],
  is: [
    re`(?:det|den|han|hun)\s(?:er|var|skal\svære|skulle\s(?:være|have\sværet))(?:\s(?:selvfølgelig|jo|faktisk))?`,
    re`(?:skal|skulle)\s(?:være|have\sværet)`,
    re`(?:og\s)?(?:fristen|deadlinen?|tidsfristen)\s(?:er|var|bliver|skal\svære|skulle\svære)`,
    re`(?:og\s)?(?:med\s)?(?:frist|deadline)(?=\s(?:er\s|den\s|på\s|til\s)?‹d)`,
    re`(?:ret|lav|gør|sæt)\s(?:det|den)\s(?:om\s)?til`,
    re`(?:flyt|ryk|skub)\s(?:det|den)\s(?:hen\s)?til(?=\s(?:den\s|på\s)?‹d)`,
  ],
  meant: [
    re`(?:det\s)?(?:jeg\s)?(?:mente|mener|tænkte\spå)(?:\s(?:altså|selvfølgelig|naturligvis|vist))?`,
    re`jeg\sskulle\shave\s(?:skrevet|sagt)`,
  ],
  worded: [
    re`(?:der\s)?(?:skal|skulle)\s(?:der\s)?(?:stå|have\sstået|hedde|have\sheddet)`,
    re`(?:det|den|punktet|opgaven)\s(?:hedder|hed|skal\shedde|skulle\shedde)`,
  ],
  closings: [
    re`(?:i\sstedet(?:\sfor)?|istedet)`,
    re`(?:mente|mener)\sjeg(?:\saltså)?`,
    re`(?:skulle|skal)\s(?:det|der)\s(?:være|have\sværet|stå|have\sstået)`,
  ],
  only: re`(?:kun|bare|alene)`,
  not: "ikke",
  but: "men",
  insteadOf: re`(?:i\sstedet\sfor|istedet\sfor|frem\sfor|snarere\send)`,
  substitute: [re`(?:kommer|deltager|møder|stedfortræder|stedfortræderen|suppleant|suppleanten)`],
  places: [re`(?:på|i|hos|ved)`],
  little: re`(?:på|til|den|det|i|med|for|fra|om|kl)`,
  around: [
    re`(?:og|at|klokken|altså|bare|kun|dag|nu|så)`,
    re`(?:mødet|møde|nummer|nr|opgaven?|punkt(?:et)?|frist(?:en)?|deadlinen?|dato(?:en)?|tidspunkt(?:et)?|ansvarlige?|tovholder(?:en)?|stedfortræder(?:en)?|suppleant(?:en)?)`,
    re`(?:er|var|skal|skulle|være|have|har|kommer|deltager|møder|laver|tager|gør|jeg|mig|der|som)`,
  ],
};
