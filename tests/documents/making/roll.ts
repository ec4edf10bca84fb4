import { readText } from "../../../src/documents/read.ts";

/** The people of a document's head, each in short: name, roles beside plain membership, "absent", who came instead; in the order of the alphabet. */
export function rollOf(head: string): string[] {
  return peopleOf(`Referat af møde i Brugerrådet\n\n${head}\n\n1. Eventuelt\nBeslutning:\nIntet.\n`);
}

/** The people of a whole document, in short. */
export function peopleOf(source: string): string[] {
  return readText(source)
    .people.map(({ name, roles, absent, substitute }) =>
      [
        name,
        ...roles.filter((role) => role !== "member"),
        ...(absent ? ["absent"] : []),
        ...(substitute === null ? [] : [`for: ${substitute}`]),
      ].join(", "),
    )
    .sort();
}
