export { amendProposal } from "./amendProposal.ts";
export { answerProposal } from "./answerProposal.ts";
export { decideProposal } from "./decideProposal.ts";
export { proposeItem } from "./proposeItem.ts";
export { showAgenda } from "./showAgenda.ts";
export { showProposals } from "./showProposals.ts";
