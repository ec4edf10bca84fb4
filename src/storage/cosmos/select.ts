import type { Query, Selection } from "../../ports/store.ts";

interface Parameter {
  name: string;
  value: string;
}

interface Statement {
  query: string;
  parameters: Parameter[];
}

/**
 * The statement of a query. The partition stands in it as well as beside it. What is the same in all that it finds is
 * ordered by too: only so does it run along a composite index from beginning to end. What several selections find has
 * nothing in common but its partition: it is ordered where only the first of it are wanted, by the sort alone.
 * Source: https://learn.microsoft.com/azure/cosmos-db/index-policy#composite-indexes
 */
export function select(query: Query): Statement {
  const { partition, state, order = "ascending", limit, beside = [] } = query;
  const direction = order === "ascending" ? "ASC" : "DESC";
  const parts = [query, ...beside].map((part, nth) => selecting(part, nth === 0 ? "" : String(nth)));
  const parameters = [{ name: "@partition", value: partition }, ...parts.flatMap((part) => part.parameters)];
  if (beside.length > 0) {
    const any = parts.map(({ condition }) => `(${condition})`).join(" OR ");
    const where = `* FROM c WHERE c.partition = @partition AND (${any})`;
    const first = `SELECT TOP ${Math.trunc(limit ?? 0)} ${where} ORDER BY c.sort ${direction}`;
    return { query: limit === undefined ? `SELECT ${where}` : first, parameters };
  }
  const by = ["kind", ...(state === undefined ? [] : ["state"]), "sort", "key"];
  return {
    query: [
      `SELECT ${limit === undefined ? "" : `TOP ${Math.trunc(limit)} `}* FROM c`,
      `WHERE c.partition = @partition AND ${parts.map(({ condition }) => condition).join("")}`,
      `ORDER BY ${by.map((name) => `c.${name} ${direction}`).join(", ")}`,
    ].join(" "),
    parameters,
  };
}

/** `nth`: at the end of its parameters' names. */
function selecting(
  { kind, id, state, sortFrom, sortTo, touchedFrom }: Selection,
  nth: string,
): { condition: string; parameters: Parameter[] } {
  const conditions = [
    { text: "c.kind =", name: "@kind", value: kind },
    { text: "c.key =", name: "@key", value: id },
    { text: "c.state =", name: "@state", value: state },
    { text: "c.sort >=", name: "@from", value: sortFrom },
    { text: "c.sort <=", name: "@to", value: sortTo },
    { text: "c.touched >=", name: "@touched", value: touchedFrom },
  ].flatMap(({ text, name, value }) => (value === undefined ? [] : [{ text, name: `${name}${nth}`, value }]));
  return {
    condition: conditions.map(({ text, name }) => `${text} ${name}`).join(" AND "),
    parameters: conditions.map(({ name, value }) => ({ name, value })),
  };
}
