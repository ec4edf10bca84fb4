export interface Scenario {
  name: string;
  says: (nth: number) => string;
  /** What the answers say, so that nothing else is measured. */
  answered: RegExp;
}

const always = (text: string) => () => text;
const cancelOrCome = (nth: number): string => (nth % 2 === 0 ? "afbud" : "jeg kommer alligevel");
/** Each is another one: what is said again is logged once. */
const log = (nth: number): string => `Christina Lund laver et overblik over projekter ${nth}. gang`;

/** Mostly reading, as committees do; one in seven writes. */
const MIX = [
  always("dagsorden"),
  always("hvem kommer?"),
  always("dagsorden"),
  always("mine opgaver"),
  always("hjælp"),
  always("hvornår er næste møde?"),
];
const WRITING = [cancelOrCome, log];

function mixed(nth: number): string {
  const round = Math.floor(nth / 7);
  const one = nth % 7 === 6 ? WRITING[round % 2] : MIX[nth % 7];
  // Each kind of writing counts for itself, so that a cancellation is followed by coming after all.
  return one?.(Math.floor(round / 2)) ?? "";
}

export const scenarios: readonly Scenario[] = [
  { name: "help", says: always("hjælp"), answered: /Det kan jeg/ },
  { name: "showAgenda", says: always("dagsorden"), answered: /9\. møde/ },
  { name: "cancel", says: cancelOrCome, answered: /Afbud noteret|Du kommer/ },
  { name: "logAction", says: log, answered: /Opgave \d+/ },
  { name: "mix", says: mixed, answered: /./ },
];
