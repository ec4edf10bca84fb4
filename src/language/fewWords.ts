import type { Surroundings } from "./readMessage.ts";

/** Longer messages are hardly ever written twice. In characters. */
const SHORT = 40;
/** So many are kept for each committee; then it begins anew. */
const MANY = 200;

/** `read` done once: "dagsorden", "hjælp", "afbud" are written over and over, to a committee whose people stay the same. */
export function onceForFewWords<T>(
  read: (said: string, around: Surroundings) => T,
): (said: string, around: Surroundings) => T {
  const known = new WeakMap<Surroundings["people"], Map<string, T>>();
  return (said, around) => {
    if (said.length > SHORT) return read(said, around);
    const ofPeople = known.get(around.people) ?? new Map<string, T>();
    const key = JSON.stringify([said, around.today, around.committee, around.language]);
    const found = ofPeople.get(key) ?? read(said, around);
    if (ofPeople.size >= MANY) ofPeople.clear();
    known.set(around.people, ofPeople.set(key, found));
    return found;
  };
}
