import type { Query } from "../../ports/store.ts";

interface Statement {
  query: string;
  parameters: { name: string; value: string }[];
}

/**
 * The statement of a query. The partition stands in it as well as beside it. What is the same in all that it finds is
 * ordered by too: only so does it run along a composite index from beginning to end.
 * Source: https://learn.microsoft.com/azure/cosmos-db/index-policy#composite-indexes
 */
export function select({ partition, kind, state, sortFrom, sortTo, order = "ascending", limit }: Query): Statement {
  const conditions = [
    { text: "c.partition = @partition", name: "@partition", value: partition },
    { text: "c.kind = @kind", name: "@kind", value: kind },
    { text: "c.state = @state", name: "@state", value: state },
    { text: "c.sort >= @from", name: "@from", value: sortFrom },
    { text: "c.sort <= @to", name: "@to", value: sortTo },
  ].flatMap(({ value, ...condition }) => (value === undefined ? [] : [{ ...condition, value }]));
  const direction = order === "ascending" ? "ASC" : "DESC";
  const by = ["kind", ...(state === undefined ? [] : ["state"]), "sort", "key"];
  return {
    query: [
      `SELECT ${limit === undefined ? "" : `TOP ${Math.trunc(limit)} `}* FROM c`,
      `WHERE ${conditions.map(({ text }) => text).join(" AND ")}`,
      `ORDER BY ${by.map((name) => `c.${name} ${direction}`).join(", ")}`,
    ].join(" "),
    parameters: conditions.map(({ name, value }) => ({ name, value })),
  };
}
