/** How the server batches: what the spec spells out, else the file that it names, else the file beside the model. */
import { modelBatchingFile, readBatchingFile } from "../model/batching-file.js";
import type { BatchingParameters } from "../model/batching-parameters.js";
import type { VersionFolder } from "../model/version-folder.js";
import type { Outcome, Problem } from "../problem.js";
import type { Serving, Spec } from "../spec/spec.js";
import { judgeBatchingParameters, judgeStatedSizes } from "./batching-parameters.js";
import { DEFAULT_MAX_BATCH_SIZE } from "./constants.js";
import { servingProblem } from "./problems.js";

/**
 * The spec with all that is known of the server's batching in `serving`. The value is there even where a file cannot be
 * used: the spec's own words hold then.
 */
export async function settleBatching(
  spec: Spec,
  folder: VersionFolder,
): Promise<Outcome<Spec> & { readonly value: Spec }> {
  const { serving, locate } = spec;
  const stated = judgeStatedSizes(spec);
  const named = serving.batchingParametersFile;
  const isSpelledOut = serving.allowedBatchSizes !== undefined || serving.maxBatchSize !== undefined;
  if (named === undefined && isSpelledOut) return { value: spec, problems: stated };

  // What lies beside the model counts only with --enable_batching and --enable_per_model_batching_parameters.
  const severity = named === undefined ? "warning" : "error";
  const path = named ?? modelBatchingFile(folder);
  const place = named === undefined ? undefined : locate(["serving", "batching_parameters_file"]);
  const read = await readBatchingFile({ path, named: place, severity });
  if (!read.value) return { value: spec, problems: [...stated, ...read.problems] };
  return {
    value: { ...spec, serving: merged(serving, read.value, path) },
    problems: [
      ...stated,
      ...judgeBatchingParameters(read.value, path, severity),
      ...contradictions(spec, read.value, path),
    ],
  };
}

function merged(serving: Serving, parameters: BatchingParameters, path: string): Serving {
  const isSpelledOut = serving.allowedBatchSizes !== undefined || serving.maxBatchSize !== undefined;
  return {
    ...serving,
    batchingParametersFile: path,
    allowedBatchSizes: serving.allowedBatchSizes ?? allowedSizes(parameters),
    maxBatchSize: isSpelledOut ? serving.maxBatchSize : maxSize(parameters),
    batchingAssumed: serving.batchingParametersFile === undefined,
    padsInputs: parameters.padVariableLengthInputs,
  };
}

/** The largest `int`, which the server narrows batch sizes to. */
const MAX_INT32 = 2n ** 31n - 1n;

function allowedSizes({ allowedBatchSizes }: BatchingParameters): readonly number[] | undefined {
  const sizes = allowedBatchSizes.map(({ value }) => value).filter((size) => size > 0n && size <= MAX_INT32);
  return sizes.length === 0 ? undefined : [...new Set(sizes)].map(Number);
}

function maxSize({ maxBatchSize }: BatchingParameters): number {
  return maxBatchSize === undefined || maxBatchSize.value < 1n ? DEFAULT_MAX_BATCH_SIZE : Number(maxBatchSize.value);
}

/** A spec that spells out what the file says otherwise: one of the two is out of date. */
function contradictions({ serving, locate }: Spec, parameters: BatchingParameters, path: string): Problem[] {
  const compare = (key: string, stated: Sizes, found: Sizes): Problem[] => {
    if (stated === undefined || words(stated) === words(found)) return [];
    return [
      servingProblem("serving-batching-contradiction", {
        ...locate(["serving", key]),
        message: `${key} is ${words(stated)} here and ${words(found)} in ${path}; what stands here is used`,
      }),
    ];
  };
  return [
    ...compare("allowed_batch_sizes", serving.allowedBatchSizes, allowedSizes(parameters)),
    ...compare("max_batch_size", serving.maxBatchSize, maxSize(parameters)),
  ];
}

type Sizes = number | readonly number[] | undefined;

function words(value: Sizes): string {
  if (value === undefined) return "not named";
  return typeof value === "number" ? String(value) : `[${value.join(", ")}]`;
}
