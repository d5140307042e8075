/**
 * Triton's `model_warmup` as requests of a spec. Facts relied on, from model_config.proto: a sample is one row, `dims` being
 * its shape without the batch, and Triton repeats it `batch_size` times in one execution; `count` executions are made, 0
 * counting as 1; a sample of batch size 0 is skipped; the random bytes of a string are none; `input_data_file` is read from
 * the folder `warmup` beside config.pbtxt, raw and row-major.
 */
import { dirname, join } from "node:path";
import { pathFrom } from "../files/path-from.js";
import { openInside } from "../files/workspace.js";
import { comment, type Line, line, quoted } from "../init/line.js";
import type { Problem } from "../problem.js";
import { elementCount } from "../tensor.js";
import type { ImportContext, Imported, ImportedRequest } from "./imported.js";
import { exchangeProblem } from "./problems.js";
import { decodeStrings } from "./string-bytes.js";
import { parseTritonConfig, type SampleInput, type TritonConfig, type WarmupSample } from "./triton-config.js";
import { nested, yamlLiteral } from "./yaml-literal.js";

/** Bytes of a config: the largest in use have some hundred kilobytes, of labels. */
export const MAX_CONFIG_BYTES = 1024 * 1024;

/** Bytes of a file of strings, which become literals of the draft. */
const MAX_STRING_FILE_BYTES = 256 * 1024;

/** The folder that input_data_file starts from (kWarmupDataFolder in Triton's core). */
const WARMUP_FOLDER = "warmup";

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
  const many = samples.filter(({ batchSize }) => maxBatchSize === 0 && batchSize > 1);
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
    ...(many.length === 0
      ? []
      : ["max_batch_size is 0 or not said: dims are taken for whole shapes, and a batch_size above 1 for 1."]),
  ];
}

const SIGNATURE = "TF_SIGNATURE_DEF";
const TAG = "TF_GRAPH_TAG";
const TAKEN_PARAMETERS = [SIGNATURE, TAG];

function modelLines({ name, parameters }: TritonConfig): readonly Line[] {
  const tag = parameters.get(TAG);
  return [
    ...(name.trim() === "" ? [] : [line(1, `name: ${quoted(name)}`, "name of the config")]),
    ...(tag === undefined ? [] : [line(1, `tags: [${quoted(tag)}]`, `parameter ${TAG}`)]),
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

/** @param names Labels of the requests before, since each stands once in a spec. */
async function requestOf(
  sample: WarmupSample,
  config: TritonConfig,
  names: Set<string>,
  context: ImportContext,
): Promise<ImportedRequest> {
  const { name, batchSize, count, line: row, column } = sample;
  const signature = config.parameters.get(SIGNATURE);
  const batched = config.maxBatchSize > 0;
  const files = [...sample.inputs.values()].filter(({ values }) => typeof values === "object");
  const isLabel = name.trim() !== "" && !names.has(name);
  names.add(name);
  const asks: string[] = [];
  const body: Line[] = [];
  for (const [alias, input] of sample.inputs) {
    body.push(...(await inputLines(alias, input, config.reshapes.get(alias), batched, asks, context)));
  }
  const [first, ...others] = [
    ...(isLabel ? [line(0, `name: ${quoted(name)}`)] : []),
    ...(signature === undefined ? [] : [line(0, `signature_name: ${quoted(signature)}`, `parameter ${SIGNATURE}`)]),
    line(0, "method: predict"),
    ...(batched ? [line(0, `batch_sizes: [${batchSize}]`, "batch_size")] : []),
    ...(count > 1 ? [line(0, `repeat: ${count}`, "count")] : []),
    line(0, sample.inputs.size === 0 ? "inputs: {}" : "inputs:"),
  ];
  const head = [line(1, `- ${first.text}`, first.remark), ...others.map((one) => line(2, one.text, one.remark))];
  return {
    title: `model_warmup ${JSON.stringify(name)}`,
    where: { file: context.source, line: row, column },
    lines: [comment(1, `model_warmup in line ${row}`), ...head, ...body],
    namesData: files.some(({ type }) => type.dtype.kind !== "string"),
    quotesData: files.some(({ type }) => type.dtype.kind === "string"),
    asks,
  };
}

async function inputLines(
  alias: string,
  input: SampleInput,
  reshape: readonly number[] | undefined,
  batched: boolean,
  asks: string[],
  context: ImportContext,
): Promise<readonly Line[]> {
  const { type } = input;
  const dims = reshape ?? input.dims;
  const whole = batched ? [-1, ...dims] : dims;
  if (dims.includes(-1))
    asks.push(`input ${JSON.stringify(alias)} has a dimension of -1, for which Triton wants a size`);
  return [
    line(3, `${quoted(alias)}:`),
    line(4, `dtype: ${type.dtype.name}`, type.name),
    line(4, `shape: [${whole.join(", ")}]`, `${reshape ? "reshape" : "dims"}${batched ? ", behind the batch" : ""}`),
    ...(batched ? [] : [line(4, "batched: false", "max_batch_size is 0")]),
    await valuesLine(alias, input, dims, asks, context),
  ];
}

async function valuesLine(
  alias: string,
  { type: { dtype }, values }: SampleInput,
  dims: readonly number[],
  asks: string[],
  context: ImportContext,
): Promise<Line> {
  const isString = dtype.kind === "string";
  if (values === "zero_data") return line(4, "zero_data: true");
  if (values === "random_data") {
    if (isString) return line(4, "zero_data: true", "random_data, which of strings makes empty ones");
    return line(
      4,
      "random_data: {}",
      "Triton fills in random bytes; here from 0 to 1, ids up to the end of their table",
    );
  }
  if (values === undefined) {
    asks.push(`input ${JSON.stringify(alias)} has none of zero_data, random_data and input_data_file`);
    return comment(4, "zero_data, random_data or input_data_file: none is said");
  }
  const { file } = values;
  if (!isString) {
    const path = pathFrom(dirname(context.output), join(context.sourceFolder, WARMUP_FOLDER, file));
    if (/\.(?:npy|npz|json)$/i.test(file)) {
      asks.push(`${JSON.stringify(file)} is read by Triton as raw bytes, and by its ending is not; rename it to .bin`);
    }
    return line(4, `input_data_file: ${quoted(path)}`, "raw, row-major; of several rows Triton sends the first only");
  }
  const strings = await readStrings(file, elementCount(dims), context);
  if (typeof strings === "string") {
    asks.push(`${JSON.stringify(file)} of input ${JSON.stringify(alias)} ${strings}`);
    return comment(4, `value: the strings in ${JSON.stringify(file)}`);
  }
  return line(
    4,
    `value: ${yamlLiteral(nested(strings, dims))}`,
    `the strings in ${JSON.stringify(file)}, which are in this spec now`,
  );
}

/** A text is what is wrong, continuing a sentence that begins with the file. */
async function readStrings(
  file: string,
  count: number,
  { sourceFolder }: ImportContext,
): Promise<readonly Uint8Array[] | string> {
  const folder = join(sourceFolder, WARMUP_FOLDER);
  const { value: bytes, problems } = await openInside(file, { directory: folder, cwd: folder });
  if (!bytes) return `cannot be read: ${problems.map(({ message }) => message).join("; ")}`;
  if (bytes.length > MAX_STRING_FILE_BYTES) {
    return `has ${bytes.length} bytes; strings of at most ${MAX_STRING_FILE_BYTES} bytes are taken into a spec`;
  }
  const decoded = decodeStrings(bytes.read(0, bytes.length));
  if (!decoded.ok) return decoded.fault;
  const { strings } = decoded;
  return strings.length === count ? strings : `holds ${strings.length} strings, and the shape takes ${count}`;
}
