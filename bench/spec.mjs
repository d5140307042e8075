import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export const ZEROS = "0";
export const RANDOM = "{ random_data: { min: 0, max: 1 } }";

/** Write a spec for `records` requests of batch size 1 with the input `x`. `model` is relative to the spec. */
export function writeSpec(file, model, records, values) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `version: 1
model: { path: ${model} }
limits: { max_file_size: 8GiB }
requests:
  - { repeat: ${records}, batch_sizes: [1], inputs: { x: ${values} } }
`,
  );
}

export const warmupFile = (model) => join(model, "1", "assets.extra", "tf_serving_warmup_requests");
