import type { Messages } from "./messages.ts";

interface Exported {
  at: string;
  committees: readonly {
    name: string;
    records: readonly {
      kind: keyof Messages["privacy"]["report"]["kinds"];
      at: string | null;
      data: Readonly<Record<string, unknown>>;
    }[];
  }[];
}

/** What is kept about somebody as a text that they can read; the file beside it has the same as JSON. */
export function reportOf({ privacy }: Messages, { at, committees }: Exported): string {
  const { title, kinds, made } = privacy.report;
  const parts: Readonly<Record<string, string>> = privacy.report.parts;
  const said = (path: readonly string[]): string =>
    path.flatMap((part) => (/^\d+$/u.test(part) ? [] : [parts[part] ?? part])).join(", ");
  const lines = (value: unknown, path: readonly string[]): string[] => {
    if (value === null || value === undefined || value === "") return [];
    if (typeof value === "object")
      return Object.entries(value).flatMap(([key, one]: [string, unknown]) => lines(one, [...path, key]));
    return [`- ${said(path)}: ${typeof value === "string" ? oneLine(value) : JSON.stringify(value)}`];
  };
  const blocks = committees.flatMap(({ name, records }) => [
    `## ${oneLine(name)}`,
    ...records.map(({ kind, at: when, data }) =>
      [`### ${kinds[kind]}${when === null ? "" : ` ${when.slice(0, 10)}`}`, ...lines(data, [])].join("\n"),
    ),
  ]);
  return `${[`# ${title}`, made(at.slice(0, 10)), ...blocks].join("\n\n")}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
