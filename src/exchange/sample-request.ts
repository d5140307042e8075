/** A sample of Triton's `model_warmup` as an entry of `requests`. */
import { dirname, join } from "node:path";
import { pathFrom } from "../files/path-from.js";
import { openInside } from "../files/workspace.js";
import { comment, type Line, line, quoted } from "../init/line.js";
import { elementCount } from "../tensor.js";
import type { ImportContext, ImportedRequest } from "./imported.js";
import { decodeStrings } from "./string-bytes.js";
import type { SampleInput, TritonConfig, WarmupSample } from "./triton-config.js";
import { nested, yamlLiteral } from "./yaml-literal.js";

/** The folder that input_data_file starts from (kWarmupDataFolder in Triton's core). */
export const WARMUP_FOLDER = "warmup";

/** The parameter of the TensorFlow backend that says which signature it runs. */
export const SIGNATURE = "TF_SIGNATURE_DEF";

/** Bytes of a file of strings, which become literals of the draft. */
const MAX_STRING_FILE_BYTES = 256 * 1024;

/** @param names Labels of the requests before, since each stands once in a spec. */
export async function requestOf(
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
