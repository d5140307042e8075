/** Parts of the language that are read by later releases: refused by name, never passed over. */
import { formatPath } from "../node.js";
import type { Reading } from "../reading.js";
import type { SpecPath } from "../spec.js";

const INSTEAD = {
  deny_patterns: "Leave real values out of the spec; nothing else is read.",
} as const;

export function refuseNotYet(reading: Reading, path: SpecPath, feature: keyof typeof INSTEAD): undefined {
  const message = `\`${formatPath(path)}\`: \`${feature}\` is not supported yet.`;
  reading.report("spec-not-yet-supported", path, message, INSTEAD[feature]);
}
