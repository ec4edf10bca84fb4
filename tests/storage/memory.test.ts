import { storeContract } from "../contracts/store.contract.ts";
import { memoryStore } from "../features/memoryStore.ts";

// Tests of features stand on it: what a real store would refuse, it must refuse.
storeContract("the store in memory that tests of features use", () =>
  Promise.resolve({ store: memoryStore(), discard: () => Promise.resolve() }),
);
