/**
 * The input-data JSON of Triton's perf_analyzer: `{"data": [{"INPUT": [1, 2]}, ...]}`, or a list of such lists where each is
 * a sequence. An input is a list of its elements, row-major, or an object that has them as `content` (or as `b64`, their
 * bytes) beside a `shape` without the batch. Facts from perf_analyzer's documentation of "Input Data".
 */
import { isJsonList, isJsonObject, type JsonValue } from "../files/index.js";
import type { Scalar } from "../spec/spec.js";
import { base64Of } from "../spec/json-literal.js";

export interface PerfData {
  readonly entries: readonly PerfEntry[];
  readonly isSequences: boolean;
  /** Keys of the document that are not looked at. */
  readonly others: readonly string[];
}

export interface PerfEntry {
  /** `data[3]`, or `data[0][3]` in a sequence. */
  readonly path: string;
  readonly inputs: ReadonlyMap<string, PerfInput>;
}

export interface PerfInput {
  /** Elements in row-major order, or their bytes. */
  readonly values: { readonly scalars: readonly Scalar[] } | { readonly bytes: Uint8Array };
  /** Without the batch; undefined: that of the model. */
  readonly shape: readonly number[] | undefined;
}

export interface PerfFault {
  /** `data[3].INPUT.shape`. */
  readonly path: string;
  readonly message: string;
}

export interface ParsedPerfData {
  /** Undefined where there are faults. */
  readonly value: PerfData | undefined;
  readonly faults: readonly PerfFault[];
}

/** Faults that are told one by one: a file of a million of the same is one mistake. */
const MAX_FAULTS = 20;

export function parsePerfData(json: JsonValue): ParsedPerfData {
  const data = isJsonObject(json) ? json.get("data") : undefined;
  if (!isJsonObject(json) || data === undefined || !isJsonList(data)) {
    const message = 'The document must be an object whose key "data" holds a list of requests.';
    return { value: undefined, faults: [{ path: "data", message }] };
  }
  const faults: PerfFault[] = [];
  const isSequences = data.some(isJsonList);
  const entries = data.flatMap((entry, place) =>
    isJsonList(entry)
      ? entry.map((step, index) => readEntry(step, `data[${place}][${index}]`, faults))
      : [readEntry(entry, `data[${place}]`, faults)],
  );
  if (faults.length > 0) return { value: undefined, faults: cut(faults) };
  const others = [...json.keys()].filter((key) => key !== "data");
  return { value: { entries, isSequences, others }, faults };
}

function cut(faults: readonly PerfFault[]): readonly PerfFault[] {
  if (faults.length <= MAX_FAULTS) return faults;
  const last = faults[MAX_FAULTS - 1]!;
  const more = `${last.message} (and ${faults.length - MAX_FAULTS} more faults in the file)`;
  return [...faults.slice(0, MAX_FAULTS - 1), { ...last, message: more }];
}

function readEntry(json: JsonValue, path: string, faults: PerfFault[]): PerfEntry {
  if (!isJsonObject(json)) {
    faults.push({ path, message: "A request must be an object of inputs by their names." });
    return { path, inputs: new Map() };
  }
  const inputs = [...json].flatMap(([alias, value]) => {
    const input = readInput(value, `${path}.${alias}`, faults);
    return input ? [[alias, input] as const] : [];
  });
  return { path, inputs: new Map(inputs) };
}

function readInput(json: JsonValue, path: string, faults: PerfFault[]): PerfInput | undefined {
  if (!isJsonObject(json)) {
    const values = readContent(json, path, faults);
    return values && { values, shape: undefined };
  }
  const content = json.get("content") ?? (json.has("b64") ? new Map([["b64", json.get("b64")!]]) : undefined);
  if (content === undefined) {
    faults.push({ path, message: 'An input must be a list, or an object with "content" or "b64".' });
    return undefined;
  }
  const shape = json.has("shape") ? readShape(json.get("shape")!, `${path}.shape`, faults) : undefined;
  const values = readContent(content, json.has("content") ? `${path}.content` : path, faults);
  return values && { values, shape };
}

function readShape(json: JsonValue, path: string, faults: PerfFault[]): readonly number[] | undefined {
  const isSize = (size: JsonValue): size is bigint => typeof size === "bigint" && size >= 0n && size <= MAX_SIZE;
  if (isJsonList(json) && json.every(isSize) && json.length <= MAX_RANK) return json.map(Number);
  faults.push({ path, message: "A shape must be a list of sizes, each a whole number from 0." });
  return undefined;
}

/** More elements are in no file that is read. */
const MAX_SIZE = 2 ** 31 - 1;

/** TensorShape::MaxDimensions() in tensorflow/core/framework/tensor_shape.h. */
const MAX_RANK = 254;

function readContent(json: JsonValue, path: string, faults: PerfFault[]): PerfInput["values"] | undefined {
  if (isJsonObject(json)) {
    const bytes = base64Of(json);
    if (bytes) return { bytes };
    faults.push({ path, message: 'An object must be {"b64": ...} with base64.' });
    return undefined;
  }
  if (!isJsonList(json)) {
    faults.push({ path, message: "The values must be a list." });
    return undefined;
  }
  const scalars: Scalar[] = [];
  const before = faults.length;
  collect(json, path, scalars, faults);
  return faults.length === before ? { scalars } : undefined;
}

/** Lists within the list are row-major as well. No deeper than the JSON parser goes. */
function collect(list: readonly JsonValue[], path: string, scalars: Scalar[], faults: PerfFault[]): void {
  for (const [place, item] of list.entries()) {
    if (isJsonList(item)) collect(item, `${path}[${place}]`, scalars, faults);
    else {
      const scalar = isJsonObject(item) ? base64Of(item) : (item ?? undefined);
      if (scalar !== undefined) scalars.push(scalar);
      else faults.push({ path: `${path}[${place}]`, message: "A value must be a number, text, true or false." });
    }
  }
}
