import type { Committee } from "../../domain/committee.ts";
import { firstName, type Person } from "../../domain/person.ts";
import type { Context } from "../feature.ts";

/** In one line. */
const NAMES = 10;

/** Who is of the committee and has never met the bot: nothing is sent to them. Guests come and go, and are told by others. */
export const unmetOf = ({ people }: Committee): Person[] =>
  people.filter(({ account, roles }) => account === null && roles.some((role) => role !== "guest"));

/** Who they are, and how they come to meet it. */
interface NotMet {
  names: string;
  step: string;
}

/** Those who are in the team already have only to say hello; the others have to be added first. */
export async function saidUnmet(context: Context, unmet: readonly Person[]): Promise<NotMet[]> {
  if (unmet.length === 0) return [];
  const { committee, say } = context;
  const inTeam = await namesInTeam(context);
  const where = say.general.where[committee.channel.kind];
  const { notMet, steps, others } = say.ledger;
  const isIn = ({ name }: Person): boolean => inTeam.has(name);
  return [
    { people: unmet.filter(isIn), stepOf: steps.sayHello },
    { people: unmet.filter((person) => !isIn(person)), stepOf: steps.addAndSayHello },
  ].flatMap(({ people, stepOf }) => {
    const [only, ...more] = people;
    if (!only) return [];
    const names = people.map(({ name }) => name);
    const left = names.length - NAMES;
    return [
      {
        names: notMet(left > 0 ? [...names.slice(0, NAMES), others(left)] : names),
        step: stepOf(more.length === 0 ? firstName(only.name) : null, where),
      },
    ];
  });
}

/** Where the channel does not tell its members just now, nobody is said to be among them. */
async function namesInTeam({ committee, ports }: Context): Promise<ReadonlySet<string>> {
  const members = await ports.roster.members(committee.channel).catch(() => []);
  return new Set(members.map(({ name }) => name));
}
