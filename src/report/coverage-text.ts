/** The coverage table as rows of plain words, for terminals and Markdown alike. */
import type { CoverageCell } from "../plan/plan.js";

/** More columns than these are not read by anyone: then each cell has a line of its own. */
const MOST_COLUMNS = 16;

const NOT_THERE = "–";

/**
 * The head, then a row for every signature, method and choice of dims, with a column for every batch size. Names are
 * untrusted text. Empty where there is nothing to tell.
 */
export function coverageTable(cells: readonly CoverageCell[]): readonly (readonly string[])[] {
  if (cells.length === 0) return [];
  // Sorting leaves undefined at the end.
  const sizes = [...new Set(cells.map(({ batchSize }) => batchSize))].sort((a, b) => a! - b!);
  const hasDims = cells.some(({ dims }) => dims.size > 0);
  const head = ["signature", "method", ...(hasDims ? ["dims"] : [])];
  if (sizes.length > MOST_COLUMNS) {
    const rows = cells.map((cell) => [...titles(cell, hasDims), sizeText(cell.batchSize), hitsText(cell)]);
    return [[...head, "batch size", "hits"], ...rows];
  }
  const rows = new Map<string, CoverageCell[]>();
  for (const cell of cells) {
    const key = JSON.stringify(titles(cell, true));
    const row = rows.get(key);
    if (row) row.push(cell);
    else rows.set(key, [cell]);
  }
  return [
    [...head, ...sizes.map((size) => (size === undefined ? "no batch" : `batch ${size}`))],
    ...[...rows.values()].map((row) => [
      ...titles(row[0]!, hasDims),
      ...sizes.map((size) => {
        const cell = row.find(({ batchSize }) => batchSize === size);
        return cell ? hitsText(cell) : NOT_THERE;
      }),
    ]),
  ];
}

function titles({ signature, method, dims }: CoverageCell, withDims: boolean): readonly string[] {
  const named = [...dims].map(([name, value]) => `${name}=${value}`).join(" ");
  return [signature, method, ...(withDims ? [named] : [])];
}

const sizeText = (size: number | undefined): string => (size === undefined ? "none" : String(size));

const hitsText = ({ hits, guessed }: CoverageCell): string => `${hits}${guessed ? " (guessed)" : ""}`;
