import type { Line } from "../line.ts";
import { withAgendaOnLines } from "./agendaOnOneLine.ts";
import { withBulletItems } from "./bulletItems.ts";
import { withTaskRuns } from "./cellRuns.ts";
import type { Marked } from "./candidates.ts";
import { withInitialsTold } from "./initialLabels.ts";
import { labelOf, partedAtLabels } from "./labels.ts";
import { labelledCell, partsInCell } from "./labelledCells.ts";
import { framesIn, withoutFrame } from "./frames.ts";
import { withMinutesTold } from "./minuteColumns.ts";
import { withNamedTopics } from "./namedTopics.ts";
import { withOwnersFirst } from "./ownerFirst.ts";
import { asPart, tablesOfParts } from "./partTables.ts";
import { withSignature } from "./signature.ts";
import { withSubNumbers } from "./subNumbers.ts";
import { withYearNumbers } from "./yearNumbers.ts";
import { isLoneHeader, linesOfRow, tablesIn } from "./tableRows.ts";

/** The lines of a document with their labels; the rows of minutes set as a table as headings, outcomes and tasks. */
export function markedLines(extracted: readonly Line[], repair: (text: string) => string): Marked[] {
  const lines = withMinutesTold(withInitialsTold(withSubNumbers(withYearNumbers(withAgendaOnLines(extracted)))));
  const tables = tablesIn(lines);
  const ofParts = tablesOfParts(lines, tables);
  const frames = framesIn(lines);
  const marked: Marked[] = [];
  const plain = (line: Line) => {
    const parts = labelledCell(line, repair);
    if (parts !== null) {
      marked.push(...parts);
      return;
    }
    const split = partsInCell(line);
    for (const part of split ? [split.row, ...split.below] : partedAtLabels(line)) {
      const text = repair(part.text);
      marked.push({ line: part, text, label: labelOf(part, text) });
    }
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const place = line.row ?? line.cell;
    const roles = place ? tables.get(place.table) : undefined;
    if (!place || roles === undefined) {
      if (place && frames.has(place.table)) withoutFrame(line).forEach(plain);
      else plain(line);
      continue;
    }
    // A long row comes as the lines of its cells.
    let end = at + 1;
    while (line.row === null && lines[end]?.cell?.table === place.table && lines[end]?.cell?.row === place.row)
      end += 1;
    const paragraphs = (line.row?.lines ?? lines.slice(at, end)).flatMap(partedAtLabels);
    const isHeader = isLoneHeader(line) || paragraphs.every((one) => one.text === one.cell?.header);
    const made = isHeader ? [] : linesOfRow(line, paragraphs, roles, repair);
    if (made === null) lines.slice(at, end).forEach(plain);
    else marked.push(...(ofParts.has(place.table) ? made.map(asPart) : made));
    at = end - 1;
  }
  return withOwnersFirst(withTaskRuns(withSignature(withBulletItems(withNamedTopics(marked))), repair), repair);
}
