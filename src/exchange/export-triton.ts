/**
 * The predict requests of a plan as Triton's `model_warmup`: a sample for each combination of batch size and dims, `count`
 * being the repeats. The inputs keep their aliases, which are the names that Triton's TensorFlow backend feeds. What Triton
 * makes itself is left to it; every other value is a row in a file of the folder `warmup`. See import-triton.ts for the facts.
 */
import { createHash } from "node:crypto";
import { comment, type Line, render } from "../init/line.js";
import { inputIdBounds } from "../model/inputs.js";
import type { Model } from "../model/model.js";
import type { Plan, PlannedPredict, PlannedRecord, PlannedTensor } from "../plan/index.js";
import type { Problem } from "../problem.js";
import type { InputSpec, Spec, SpecPath } from "../spec/spec.js";
import { exchangeProblem } from "./problems.js";
import { firstRow } from "./row.js";
import { type Stanza, type StanzaInput, stanzaLines, textString } from "./stanza.js";
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

export function exportTriton(request: ExportRequest): Exported {
  return new Exporter(request).export();
}

/** The signature that the backend runs unless a parameter of the config says another. */
const DEFAULT_SIGNATURE = "serving_default";

class Exporter {
  readonly #request: ExportRequest;
  readonly #problems = new Map<string, Problem>();
  readonly #files = new Map<string, () => Uint8Array>();
  /** By what they hold: batch sizes of one request mostly share their row. */
  readonly #fileNames = new Map<string, string>();

  constructor(request: ExportRequest) {
    this.#request = request;
  }

  export(): Exported {
    const { plan, spec } = this.#request;
    const predicts = plan.records.filter((record) => this.#isPredict(record));
    const called = new Set(predicts.map(({ signatureName }) => signatureName));
    const signature = called.has(DEFAULT_SIGNATURE) ? DEFAULT_SIGNATURE : predicts[0]?.signatureName;
    const records = predicts.filter((record) => this.#isOf(signature, record));
    const batched = records.every((record) => this.#isBatched(record));
    const samples = this.#samplesOf(records);
    const lines = samples.flatMap((sample, place) => this.#stanza(sample, place, batched) ?? []);
    const most = Math.max(0, ...records.map(({ batchSize }) => batchSize ?? 0));
    const size = batched ? Math.max(most, spec.serving.maxBatchSize ?? 0) : 0;
    const head = headLines(spec, signature ?? DEFAULT_SIGNATURE, size);
    return {
      text: lines.length === 0 ? "" : `${[...head, ...lines.flatMap(stanzaLines)].map(render).join("\n")}\n`,
      stanzas: lines.length,
      files: this.#files,
      problems: [...this.#problems.values()],
    };
  }

  /** Once for each place of the spec, however many records come from it. */
  #tell(code: Parameters<typeof exchangeProblem>[0], path: SpecPath, message: string, hint?: string): void {
    const problem = exchangeProblem(code, { message, hint, ...this.#request.spec.locate(path) });
    const key = JSON.stringify([code, path, message]);
    if (!this.#problems.has(key)) this.#problems.set(key, problem);
  }

  #isPredict(record: PlannedRecord): record is PlannedPredict {
    if (record.method === "predict") {
      if (record.outputFilter.length > 0) {
        const message = `Triton's warm-up fetches every output; output_filter of ${record.label} is left out.`;
        this.#tell("exchange-not-taken-over", [...record.path, "output_filter"], message);
      }
      return true;
    }
    const message = `${record.label} is a ${record.method} request, and Triton's warm-up has nothing like it.`;
    this.#tell("exchange-no-counterpart", record.path, message);
    return false;
  }

  #isOf(signature: string | undefined, { path, label, signatureName }: PlannedPredict): boolean {
    if (signatureName === signature) return true;
    const message =
      `${label} calls ${JSON.stringify(signatureName)}, and a model of Triton has one signature: ` +
      `the requests for ${JSON.stringify(signature)} are exported.`;
    this.#tell("exchange-no-counterpart", path, message);
    return false;
  }

  /** Triton batches along dimension 0 of every input, or not at all. */
  #isBatched(record: PlannedPredict): boolean {
    const { model } = this.#request;
    const signature = model.signatures.get(record.signatureName);
    return [...record.inputs].every(([alias, { shape }]) => {
      const input = this.#inputSpec(record, alias);
      const leading = input?.shape?.[0] ?? signature?.inputs.get(alias)?.shape?.[0] ?? null;
      const isFree = leading === null || leading === -1;
      return input?.batched !== false && isFree && shape.length > 0 && shape[0] === record.batchSize;
    });
  }

  #inputSpec({ path }: PlannedPredict, alias: string): InputSpec | undefined {
    const { requests } = this.#request.spec;
    const place = path[1];
    return requests === "auto" || typeof place !== "number" ? undefined : requests[place]?.inputs.get(alias);
  }

  /** The repeats of a combination stand next to each other. */
  #samplesOf(records: readonly PlannedPredict[]): readonly (readonly PlannedPredict[])[] {
    const samples: PlannedPredict[][] = [];
    let last: string | undefined;
    for (const record of records) {
      const key = JSON.stringify([record.path, record.batchSize, [...record.dims]]);
      const current = samples.at(-1);
      if (current && key === last && current.length < this.#repeatsOf(record)) current.push(record);
      else samples.push([record]);
      last = key;
    }
    return samples;
  }

  #repeatsOf({ path }: PlannedPredict): number {
    const { requests, defaults } = this.#request.spec;
    const place = path[1];
    if (requests === "auto" || typeof place !== "number") return defaults.repeat;
    return requests[place]?.repeat ?? defaults.repeat;
  }

  #stanza(sample: readonly PlannedPredict[], place: number, batched: boolean): readonly Stanza[] | undefined {
    const [record] = sample as readonly [PlannedPredict];
    const inputs = [...record.inputs.keys()].map((alias, index) =>
      this.#input(sample, alias, `${place}-${index}-${fileWord(alias)}.bin`, batched),
    );
    if (inputs.includes(undefined)) return undefined;
    return [
      {
        name: nameOf(record),
        batchSize: batched ? record.batchSize! : 1,
        count: sample.length,
        inputs: inputs as readonly StanzaInput[],
      },
    ];
  }

  /** Undefined after a problem. */
  #input(sample: readonly PlannedPredict[], alias: string, file: string, batched: boolean): StanzaInput | undefined {
    const [record] = sample as readonly [PlannedPredict];
    const { dtype, shape, path } = record.inputs.get(alias)!;
    const type = tritonName(dtype);
    if (type === undefined) {
      const message = `Input ${JSON.stringify(alias)} of ${record.label} is a ${dtype.name}, which Triton has no type for.`;
      this.#tell("exchange-no-counterpart", path, message);
      return undefined;
    }
    const values = this.#values(sample, alias, file, batched);
    return values && { alias, type, dims: batched ? shape.slice(1) : shape, values };
  }

  #values(
    sample: readonly PlannedPredict[],
    alias: string,
    file: string,
    batched: boolean,
  ): StanzaInput["values"] | undefined {
    const [record] = sample as readonly [PlannedPredict];
    if (this.#isRandom(record, alias)) return "random_data";
    const tensors = sample.map(({ inputs }) => inputs.get(alias)!);
    const rows = batched ? record.batchSize! : 1;
    const row = firstRow(tensors[0]!.make(), rows);
    if (!row.standsForAll || !tensors.slice(1).every((tensor) => sameRow(tensor, rows, row.bytes))) {
      const message = `Input ${JSON.stringify(alias)} of ${record.label} has rows of different values; Triton sends the first one for all.`;
      this.#tell("exchange-one-row", tensors[0]!.path, message);
    }
    return row.isZero ? "zero_data" : this.#file(row.bytes, file, tensors[0]!, rows, record, alias);
  }

  /** Any bytes will do: no text, no truth value and no row of a table is meant. */
  #isRandom(record: PlannedPredict, alias: string): boolean {
    const values = this.#inputSpec(record, alias)?.values;
    if (values?.kind !== "uniform" || values.min !== undefined || values.max !== undefined) return false;
    const { kind } = record.inputs.get(alias)!.dtype;
    if (kind !== "int" && kind !== "float") return false;
    const { model } = this.#request;
    return inputIdBounds(model, model.signatures.get(record.signatureName)!, alias).length === 0;
  }

  #file(
    bytes: Uint8Array,
    wanted: string,
    tensor: PlannedTensor,
    rows: number,
    { label }: PlannedPredict,
    alias: string,
  ): StanzaInput["values"] | undefined {
    if (!this.#request.hasFiles) {
      const message = `Input ${JSON.stringify(alias)} of ${label} has values that stand in a file of Triton's folder warmup.`;
      this.#tell(
        "exchange-needs-file",
        tensor.path,
        message,
        "Name a file with --output; the folder is made beside it.",
      );
      return undefined;
    }
    const hash = createHash("sha256").update(bytes).digest("hex");
    const file = this.#fileNames.get(hash) ?? wanted;
    if (file === wanted) {
      this.#fileNames.set(hash, file);
      this.#files.set(file, () => firstRow(tensor.make(), rows).bytes);
    }
    return { file };
  }
}

function sameRow(tensor: PlannedTensor, rows: number, bytes: Uint8Array): boolean {
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

const MAX_FILE_WORD = 40;

/** For people only: numbers before it make the name one of its own. */
function fileWord(alias: string): string {
  return alias.replaceAll(/[^A-Za-z0-9_-]/g, "_").slice(0, MAX_FILE_WORD);
}
