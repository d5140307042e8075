/** The coverage table as rows of plain words, for terminals and Markdown alike. */
import type { CoverageCell } from "../plan/plan.js";

export const COVERAGE_HEAD = ["signature", "method", "batch size", "dims", "hits"] as const;

/** One row a cell. The signature and the dims are untrusted text. */
export function coverageRow(cell: CoverageCell): readonly string[] {
  const dims = [...cell.dims].map(([name, value]) => `${name}=${value}`).join(" ");
  return [
    cell.signature,
    cell.method,
    cell.batchSize === undefined ? "none" : String(cell.batchSize),
    cell.guessed ? `${dims} (guessed)`.trim() : dims,
    String(cell.hits),
  ];
}
