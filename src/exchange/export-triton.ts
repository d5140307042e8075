/**
 * The predict requests of a plan as Triton's `model_warmup`: a sample for each combination of batch size and dims, `count`
 * being the repeats. The inputs keep their aliases, which are the names that Triton's TensorFlow backend feeds. What Triton
 * makes itself is left to it; every other value is a row in a file of the folder `warmup`. See import-triton.ts for the facts.
 */
import { createHash } from "node:crypto";
import { comment, type Line, render } from "../init/line.js";
import { inputIdBounds } from "../model/inputs.js";
import type { Model } from "../model/model.js";
import type { Plan, PlannedPredict, PlannedTensor } from "../plan/index.js";
import type { Problem } from "../problem.js";
import type { Spec } from "../spec/spec.js";
import { firstRow } from "./row.js";
import { DEFAULT_SIGNATURE, inputSpec, type Sample, samplesOf } from "./samples.js";
import { type Stanza, type StanzaInput, stanzaLines, textString } from "./stanza.js";
import { Told } from "./told.js";
import { tritonName } from "./triton-dtypes.js";

export interface ExportRequest {
  readonly spec: Spec;
  readonly model: Model;
  readonly plan: Plan;
  /** False: there is no place for data files, and a request that needs one is a problem. */
  readonly hasFiles: boolean;
}

export interface Exported {
  readonly text: string;
  readonly stanzas: number;
  /** Names in the folder `warmup`, each with what is to stand there; made when it is asked for. */
  readonly files: ReadonlyMap<string, () => Uint8Array>;
  readonly problems: readonly Problem[];
}

export function exportTriton({ spec, model, plan, hasFiles }: ExportRequest): Exported {
  const told = new Told(spec.locate);
  const { signature, batched, samples } = samplesOf(spec, model, plan, told);
  const shared: Export = { spec, model, batched, told, files: hasFiles ? new DataFiles() : undefined };
  const stanzas = samples.flatMap((sample, place) => stanzaOf(sample, place, shared) ?? []);
  const most = Math.max(0, ...samples.map(([{ batchSize }]) => batchSize ?? 0));
  const size = batched ? Math.max(most, spec.serving.maxBatchSize ?? 0) : 0;
  const lines = [...headLines(spec, signature, size), ...stanzas.flatMap(stanzaLines)];
  return {
    text: stanzas.length === 0 ? "" : `${lines.map(render).join("\n")}\n`,
    stanzas: stanzas.length,
    files: shared.files?.made ?? new Map(),
    problems: told.problems,
  };
}

/** What every sample of one export is made with. */
interface Export {
  readonly spec: Spec;
  readonly model: Model;
  readonly batched: boolean;
  readonly told: Told;
  /** Undefined where there is no place for them. */
  readonly files: DataFiles | undefined;
}

/** Each row once: the batch sizes of one request mostly share theirs. */
class DataFiles {
  readonly made = new Map<string, () => Uint8Array>();
  readonly #names = new Map<string, string>();

  /** The name of the file that holds the bytes, which is the wanted one where there is none yet. */
  add(bytes: Uint8Array, wanted: string, make: () => Uint8Array): string {
    const hash = createHash("sha256").update(bytes).digest("hex");
    const known = this.#names.get(hash);
    if (known !== undefined) return known;
    this.#names.set(hash, wanted);
    this.made.set(wanted, make);
    return wanted;
  }
}

/** Undefined after a problem. */
function stanzaOf(sample: Sample, place: number, shared: Export): Stanza | undefined {
  const [record] = sample;
  const { batched, told } = shared;
  const types = [...record.inputs].map(([alias, tensor]) => typeOf(record, alias, tensor, told));
  if (types.includes(undefined)) return undefined;
  const inputs = [...record.inputs].map(([alias, { shape }], index): StanzaInput | undefined => {
    const values = valuesOf(sample, alias, `${place}-${index}-${fileWord(alias)}.bin`, shared);
    return values && { alias, type: types[index]!, dims: batched ? shape.slice(1) : shape, values };
  });
  if (inputs.includes(undefined)) return undefined;
  const batchSize = batched ? record.batchSize! : 1;
  return { name: nameOf(record), batchSize, count: sample.length, inputs: inputs as readonly StanzaInput[] };
}

function typeOf({ label }: PlannedPredict, alias: string, { dtype, path }: PlannedTensor, told: Told) {
  const type = tritonName(dtype);
  if (type !== undefined) return type;
  const message = `Input ${JSON.stringify(alias)} of ${label} is a ${dtype.name}, which Triton has no type for.`;
  told.add("exchange-no-counterpart", path, message);
  return undefined;
}

/** Undefined after a problem. */
function valuesOf(
  sample: Sample,
  alias: string,
  file: string,
  { batched, files, told, ...rest }: Export,
): StanzaInput["values"] | undefined {
  const [record] = sample;
  if (isRandom(record, alias, rest)) return "random_data";
  const [tensor, ...others] = sample.map(({ inputs }) => inputs.get(alias)!) as [PlannedTensor, ...PlannedTensor[]];
  const rows = batched ? record.batchSize! : 1;
  const row = firstRow(tensor.make(), rows);
  const name = `Input ${JSON.stringify(alias)} of ${record.label}`;
  if (!row.standsForAll || others.some((other) => !isSameRow(other, rows, row.bytes))) {
    const message = `${name} has rows of different values; Triton sends the first one for all.`;
    told.add("exchange-one-row", tensor.path, message);
  }
  if (row.isZero) return "zero_data";
  if (files) return { file: files.add(row.bytes, file, () => firstRow(tensor.make(), rows).bytes) };
  const message = `${name} has values that stand in a file of Triton's folder warmup.`;
  told.add("exchange-needs-file", tensor.path, message, "Name a file with --output; the folder is made beside it.");
  return undefined;
}

/** Any bytes will do: no text, no truth value and no row of a table is meant. */
function isRandom(record: PlannedPredict, alias: string, { spec, model }: Pick<Export, "spec" | "model">): boolean {
  const values = inputSpec(record, alias, spec)?.values;
  if (values?.kind !== "uniform" || values.min !== undefined || values.max !== undefined) return false;
  const { kind } = record.inputs.get(alias)!.dtype;
  if (kind !== "int" && kind !== "float") return false;
  return inputIdBounds(model, model.signatures.get(record.signatureName)!, alias).length === 0;
}

function isSameRow(tensor: PlannedTensor, rows: number, bytes: Uint8Array): boolean {
  return Buffer.compare(firstRow(tensor.make(), rows).bytes, bytes) === 0;
}

function headLines({ file }: Spec, signature: string, maxBatchSize: number): readonly Line[] {
  const from = file === undefined ? "" : ` from ${JSON.stringify(file)}`;
  const config =
    maxBatchSize === 0
      ? "max_batch_size: 0; dims are whole shapes"
      : `max_batch_size of at least ${maxBatchSize}; dims are those of one row`;
  const parameter = `parameters { key: "TF_SIGNATURE_DEF" value { string_value: ${textString(signature)} } }`;
  return [
    comment(0, `Warm-up samples${from}, for a config.pbtxt with ${config}.`),
    ...(signature === DEFAULT_SIGNATURE
      ? []
      : [comment(0, `They call another signature, which the config must say:  ${parameter}`)]),
  ];
}

/** `requests[0], batch size 8, seq_len 32`. */
function nameOf({ label, batchSize, dims }: PlannedPredict): string {
  const sizes = [...dims].map(([name, size]) => `${name} ${size}`);
  return [label, ...(batchSize === undefined ? [] : [`batch size ${batchSize}`]), ...sizes].join(", ");
}

/** Characters that the name of a file has of its input: file systems bound a name, and a signature does not. */
const MAX_FILE_WORD = 40;

/** For people only: numbers before it make the name one of its own. */
function fileWord(alias: string): string {
  return alias.replaceAll(/[^A-Za-z0-9_-]/g, "_").slice(0, MAX_FILE_WORD);
}
