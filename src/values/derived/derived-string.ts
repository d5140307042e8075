import type { MadeContent } from "./content.js";

export type DerivedString =
  | ({ readonly kind: "made" } & MadeContent)
  /** `reason` continues a sentence that begins with the input: `is parsed for features whose keys the graph computes`. */
  | { readonly kind: "unknown"; readonly reason: string };

export function unknown(reason: string): DerivedString {
  return { kind: "unknown", reason };
}
