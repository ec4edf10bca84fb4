export { decideProposal } from "./decideProposal.ts";
export { proposeItem } from "./proposeItem.ts";
export { showAgenda } from "./showAgenda.ts";
