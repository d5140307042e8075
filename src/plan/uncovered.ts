import { graphReach } from "../model/graph-reach.js";
import type { Signature } from "../model/model.js";
import { unservable } from "./auto.js";
import type { CoverageCell, UncoveredSignature } from "./plan.js";
import type { Planning } from "./planning.js";
import { callableSignatures } from "./signature.js";

/** The signatures that a client can call and that no record hits, each with the reason. */
export function uncoveredSignatures(cells: readonly CoverageCell[], planning: Planning): readonly UncoveredSignature[] {
  const covered = new Set(cells.filter(({ hits }) => hits > 0).map(({ signature }) => signature));
  return callableSignatures(planning.model)
    .filter(({ name }) => !covered.has(name))
    .map((signature) => ({ signature: signature.name, reason: reasonFor(signature, planning) }));
}

function reasonFor(signature: Signature, { model, spec }: Planning): string {
  const impossible = unservable(signature);
  if (impossible !== undefined) return impossible;
  const mustCompile = !spec.serving.xla && graphReach(signature, model.graph).mustCompile;
  if (spec.requests === "auto" && mustCompile)
    return "it must be compiled by XLA, and the spec does not say that the server does";
  return "the spec has no request for it";
}
