import { cards } from "./cards.ts";
import { closedItems } from "./closedItems.ts";
import { edge } from "./edge.ts";
import { fileTargets } from "./fileTargets.ts";
import type { TrustGroup } from "./group.ts";
import { ownToken } from "./ownToken.ts";
import { canaries, erasure } from "./people.ts";
import { shapes } from "./shapes.ts";
import { tenancy } from "./tenancy.ts";
import { starting } from "./starting.ts";
import { tokens } from "./tokens.ts";

/** In the order of the table. A further group is one file and its line here. */
export const groups: readonly TrustGroup[] = [
  starting,
  tokens,
  ownToken,
  edge,
  shapes,
  tenancy,
  cards,
  fileTargets,
  erasure,
  canaries,
  closedItems,
];
