import type { Binding } from "../clauses.ts";

export const binding: Binding = {
  opening: [
    String.raw`(?:that|if|whether|who|which|what|when|where|how|unless|although|though|until|before|without)\s`,
  ],
  before: [
    String.raw`(?:think|thinks|believe|believes|know|knows|say|says|said|hope|hear|heard|doubt|understand|true|right)(?:\s\S+){0,3}`,
    String.raw`(?:as\sfar\sas|according\sto|apparently|maybe|perhaps|possibly|presumably)(?:\s\S+){0,4}`,
    String.raw`^(?:if|when|unless|provided|suppose|assuming)\s.*`,
  ],
  plans: [String.raw`(?:i|we)(?:'(?:m|re)|\s(?:am|are|need|have|must)|'ve\sgot)\s`],
  about: ["why", "how", "what", "who", "which", "where", "when", "whether", "that", "about"],
  takenBack: ["(?:not|n't)(?: after all)?"],
  joints: ["so", "but", "therefore", "and"],
  subjects: ["i", "we", "he", "she", "it", "there", "they"],
};
