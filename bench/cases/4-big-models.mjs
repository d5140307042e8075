/** Models whose weights stand in saved_model.pb. */
import { join } from "node:path";
import { cliWithPeak, compare } from "../measure.mjs";
import { memory, under } from "../row.mjs";
import { writeModel } from "../saved-model.mjs";
import { writeSpec, ZEROS } from "../spec.mjs";

export const title = "Big models";

/** The largest that protobuf takes is there for its memory, which must not grow with the weights. */
const MODELS = [
  { size: "268 MB", weights: Array(4).fill(67_000_000), mostSeconds: 1, mostBytes: 300e6 },
  { size: "1.9 GB", weights: Array(19).fill(100_000_000), mostSeconds: 1.5, mostBytes: 100e6 },
];

export function run({ folder, times }) {
  return MODELS.flatMap(({ size, weights, mostSeconds, mostBytes }, index) => {
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
      under(`inspect, saved_model.pb of ${size}`, inspect.seconds, mostSeconds),
      memory(`inspect, saved_model.pb of ${size}`, inspect, mostBytes),
      under(`write, saved_model.pb of ${size}`, write.seconds, mostSeconds),
      memory(`write, saved_model.pb of ${size}`, write, mostBytes),
    ];
  });
}
