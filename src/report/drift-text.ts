/** Spec against model as rows of plain words, for terminals and Markdown alike. */
import type { Drift } from "../plan/drift.js";
import { place } from "./words.js";

export const DRIFT_HEAD = ["where", "signature", "spec", "model", "change"] as const;

const NOTHING = "–";

/** One row for each difference. Untrusted text. */
export function driftRow({ where, signature, spec, model, edit }: Drift): readonly string[] {
  return [place(where) || NOTHING, signature, spec ?? NOTHING, model ?? NOTHING, edit ?? NOTHING];
}
