import type { CoverageCheck } from "../spec/spec.js";
import {
  checkedSizes,
  countCheckedDims,
  isChecked,
  isInScope,
  MAX_CHECKED_DIMS,
  servedSizes,
} from "./coverage-scope.js";
import type { CoverageCell } from "./plan.js";
import type { Planning } from "./planning.js";

const PATH = ["checks", "coverage"];

/** Say which cells are below what `checks.coverage` asks for, and which signatures no record hits. */
export function checkCoverage(cells: readonly CoverageCell[], planning: Planning): void {
  const { spec, findings } = planning;
  const check = spec.checks.coverage;
  if (check) checkItself(check, cells, planning);
  const cold: string[] = [];
  for (const signature of new Set(cells.map((cell) => cell.signature))) {
    const row = cells.filter((cell) => cell.signature === signature);
    const minded = isInScope(check, signature)
      ? row.filter((cell) => isChecked(check, checkedSizes(signature, planning), cell))
      : [];
    const low = minded.filter(({ hits }) => hits < (check?.min ?? 0));
    if (low.length > 0) {
      findings.add("plan-coverage", PATH, {
        message: `The signature ${JSON.stringify(signature)} is hit fewer than ${check?.min} times as ${listed(low)}.`,
      });
    } else if (row.every(({ hits }) => hits === 0)) {
      cold.push(signature);
    }
  }
  if (cold.length > 0) findings.add("plan-not-covered", ["requests"], { message: notCovered(cold) });
}

/** One note for all of them: a model may have a signature for every tenant. */
function notCovered(signatures: readonly string[]): string {
  const names = signatures.slice(0, LISTED).map((name) => JSON.stringify(name));
  const rest = signatures.length > LISTED ? ` and ${signatures.length - LISTED} more` : "";
  return signatures.length === 1
    ? `No record warms the signature ${names[0]}: its first request stays slow.`
    : `No record warms the signatures ${names.join(", ")}${rest}: the first request to each stays slow.`;
}

/** Say what the check asks for that no table could hold. */
function checkItself(check: CoverageCheck, cells: readonly CoverageCell[], planning: Planning): void {
  const { findings } = planning;
  const inScope = cells.filter(({ signature }) => isInScope(check, signature));
  if (check.batchSizes === "from_serving" && !inScope.some(({ signature }) => servedSizes(signature, planning))) {
    findings.add("plan-batch-source", [...PATH, "batch_sizes"], {
      message:
        "batch_sizes is from_serving, and nothing says what the server batches to: no allowed_batch_sizes in `serving`, in a " +
        "batching parameters file, or in the graph.",
    });
  }
  const combinations = countCheckedDims(check);
  if (combinations > MAX_CHECKED_DIMS) {
    findings.add("plan-coverage", [...PATH, "dims"], {
      message: `checks.coverage asks for ${combinations} combinations of dims; no file holds so many records.`,
    });
  }
  for (const name of check.signatures === "all" ? [] : check.signatures) {
    if (cells.some(({ signature }) => signature === name)) continue;
    findings.add("plan-coverage", [...PATH, "signatures"], {
      message: `checks.coverage names the signature ${JSON.stringify(name)}, which the model does not serve.`,
    });
  }
}

/** Cells, or signatures, that a message lists. */
const LISTED = 8;

function listed(cells: readonly CoverageCell[]): string {
  const rest = cells.length > LISTED ? `; and ${cells.length - LISTED} more` : "";
  return `${cells.slice(0, LISTED).map(cellText).join("; ")}${rest}`;
}

function cellText({ method, batchSize, dims, hits }: CoverageCell): string {
  const parts = [method, ...(batchSize === undefined ? [] : [`batch_size ${batchSize}`])];
  return `${[...parts, ...[...dims].map(([name, size]) => `${name} ${size}`)].join(", ")} (${hits})`;
}
