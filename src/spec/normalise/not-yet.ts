/** Parts of the language that are read by later releases: refused by name, never passed over. */
import { formatPath } from "../node.js";
import type { Reading } from "../reading.js";
import type { SpecPath } from "../spec.js";

const INSTEAD = {
  input_data_file: "Give the values with `value`, `random_data`, `choices` or `zero_data`.",
  text_file: "Write the lines into the spec, as a list or under `choices`.",
  sources: "Write the requests out under `requests`.",
  from: "Write the request out: its `signature_name` and its `inputs` or `examples`.",
  rest_body: "Name each input of the body under `inputs`.",
  instances: "Name each input under `inputs`, with the instances as the rows of its value.",
  "inputs as a list": "Name the input: `inputs: {name: [...]}`.",
  redact: "Leave the values out of the spec and use `random_data` for them.",
  deny_patterns: "Leave real values out of the spec; nothing else is read.",
} as const;

export function refuseNotYet(reading: Reading, path: SpecPath, feature: keyof typeof INSTEAD): undefined {
  const message = `\`${formatPath(path)}\`: \`${feature}\` is not supported yet.`;
  reading.report("spec-not-yet-supported", path, message, INSTEAD[feature]);
}
