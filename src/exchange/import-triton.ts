/**
 * Triton's `model_warmup` as requests of a spec. Facts relied on, from model_config.proto: a sample is one row, `dims` being
 * its shape without the batch, and Triton repeats it `batch_size` times in one execution; `count` executions are made, 0
 * counting as 1; a sample of batch size 0 is skipped; the random bytes of a string are none; `input_data_file` is read from
 * the folder `warmup` beside config.pbtxt, raw and row-major.
 */
import { type Line, line, quoted } from "../init/line.js";
import type { Problem } from "../problem.js";
import type { ImportContext, Imported, ImportedRequest } from "./imported.js";
import { exchangeProblem } from "./problems.js";
import { requestOf, SIGNATURE, WARMUP_FOLDER } from "./sample-request.js";
import { parseTritonConfig, type TritonConfig, type WarmupSample } from "./triton-config.js";

/** Bytes of a config: the largest in use have some hundred kilobytes, of labels. */
export const MAX_CONFIG_BYTES = 1024 * 1024;

const PLATFORMS = new Set(["", "tensorflow", "tensorflow_savedmodel"]);

/** Undefined with the problems of a config that cannot be read. */
export async function importTriton(
  bytes: Buffer,
  context: ImportContext,
): Promise<{ readonly value: Imported | undefined; readonly problems: readonly Problem[] }> {
  const { source } = context;
  const parsed = parseTritonConfig(bytes);
  if (!parsed.ok) {
    const problems = parsed.faults.map(({ reason, line: row, column }) =>
      exchangeProblem("exchange-broken", {
        message: `This is no ModelConfig in text format: ${reason}.`,
        where: { file: source, line: row, column },
      }),
    );
    return { value: undefined, problems };
  }
  const config = parsed.value;
  const outside = config.samples.flatMap((sample) => judgeFiles(sample, source));
  if (outside.length > 0) return { value: undefined, problems: outside };
  const usable = config.samples.filter(({ batchSize }) => batchSize > 0);
  const names = new Set<string>();
  const requests: ImportedRequest[] = [];
  for (const sample of usable) requests.push(await requestOf(sample, config, names, context));
  const left = leftOut(config);
  const notes = left.map((message) => exchangeProblem("exchange-not-taken-over", { message, where: { file: source } }));
  const value = { remarks: left, model: modelLines(config), serving: servingLines(config), requests, problems: notes };
  return { value, problems: [] };
}

function leftOut({ platform, others, parameters, samples, maxBatchSize }: TritonConfig): readonly string[] {
  const foreign = [...parameters.keys()].filter((key) => !TAKEN_PARAMETERS.includes(key));
  const skipped = samples.filter(({ batchSize }) => batchSize === 0).map(({ name }) => JSON.stringify(name));
  const isWhole = maxBatchSize === 0 && samples.length > 0;
  return [
    ...(PLATFORMS.has(platform)
      ? []
      : [
          `The config is for ${JSON.stringify(platform)}, whose inputs may have other names than those of a SavedModel.`,
        ]),
    ...(others.length === 0
      ? []
      : [`Not taken over, having no counterpart: ${others.map((name) => quoted(name)).join(", ")}.`]),
    ...(foreign.length === 0
      ? []
      : [`Not taken over of parameters: ${foreign.map((key) => JSON.stringify(key)).join(", ")}.`]),
    ...(skipped.length === 0 ? [] : [`Left out, having batch_size 0, which Triton skips: ${skipped.join(", ")}.`]),
    ...(isWhole
      ? ["max_batch_size is 0 or not said: dims are taken for whole shapes, and a batch_size above 1 for 1."]
      : []),
  ];
}

const TAG = "TF_GRAPH_TAG";
const TAKEN_PARAMETERS = [SIGNATURE, TAG];

function modelLines({ name, parameters }: TritonConfig): readonly Line[] {
  const tag = parameters.get(TAG);
  return [
    ...(name.trim() === "" ? [] : [line(1, `name: ${quoted(name)}`, "name of the config")]),
    ...(tag === undefined || tag.trim() === "" ? [] : [line(1, `tags: [${quoted(tag)}]`, `parameter ${TAG}`)]),
  ];
}

/** The last allowed size must be the largest, or TensorFlow Serving does not start. */
function servingLines({ maxBatchSize, preferredBatchSizes }: TritonConfig): readonly Line[] {
  if (maxBatchSize === 0) return [];
  const preferred = preferredBatchSizes.filter((size) => size > 0 && size < maxBatchSize);
  const allowed = [...new Set([...preferred, maxBatchSize])].sort((a, b) => a - b);
  return [
    line(0, "serving:"),
    ...(preferredBatchSizes.length === 0
      ? []
      : [
          line(
            1,
            `allowed_batch_sizes: [${allowed.join(", ")}]`,
            "preferred_batch_size, then max_batch_size; TensorFlow Serving pads to these",
          ),
        ]),
    line(1, `max_batch_size: ${maxBatchSize}`, "max_batch_size of the config"),
  ];
}

function judgeFiles({ inputs }: WarmupSample, source: string): readonly Problem[] {
  return [...inputs.values()].flatMap(({ values, line: row, column }) => {
    if (typeof values !== "object" || isBelow(values.file)) return [];
    const message = `input_data_file is ${JSON.stringify(values.file)}, and must name a file in the folder ${WARMUP_FOLDER}.`;
    return [exchangeProblem("exchange-outside", { message, where: { file: source, line: row, column } })];
  });
}

function isBelow(file: string): boolean {
  const parts = file.split(/[/\\]/);
  return file !== "" && parts[0] !== "" && !parts.includes("..") && !/^[a-z]:/i.test(file) && !file.includes("\0");
}
