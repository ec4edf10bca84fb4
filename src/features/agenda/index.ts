export { decideProposal } from "./decideProposal.ts";
export { postAgenda } from "./postAgenda.ts";
export { proposeItem } from "./proposeItem.ts";
export { showAgenda } from "./showAgenda.ts";
