/** Models whose weights stand in saved_model.pb. */
import { join } from "node:path";
import { cliWithPeak, compare } from "../measure.mjs";
import { memory, under } from "../row.mjs";
import { writeModel } from "../saved-model.mjs";
import { writeSpec, ZEROS } from "../spec.mjs";

export const title = "Big models";

const MODELS = [
  ["268 MB", Array(4).fill(67_000_000)],
  ["1.9 GB", Array(19).fill(100_000_000)],
];

export function run({ folder, times }) {
  return MODELS.flatMap(([size, weights], index) => {
    const model = `model-${index}`;
    writeModel(join(folder, model), [2], weights);
    writeSpec(join(folder, `${model}.yaml`), model, 1, ZEROS);
    const { inspect, write } = compare(
      {
        inspect: () => cliWithPeak(["inspect", model], folder),
        write: () => cliWithPeak(["write", `${model}.yaml`], folder),
      },
      times,
    );
    return [
      under(`inspect, saved_model.pb of ${size}`, inspect.seconds, 1),
      memory(`inspect, saved_model.pb of ${size}`, inspect, 300e6),
      under(`write, saved_model.pb of ${size}`, write.seconds, 1),
      memory(`write, saved_model.pb of ${size}`, write, 300e6),
    ];
  });
}
