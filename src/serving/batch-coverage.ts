import { batchFunctions } from "../model/batch-functions.js";
import type { Model } from "../model/model.js";
import type { Problem } from "../problem.js";
import type { PredictionLog } from "../proto/messages.js";
import type { Serving } from "../spec/spec.js";
import { batchSize } from "./batching.js";
import { exampleCount } from "./input.js";
import { servingProblem } from "./problems.js";
import { effectiveSignature } from "./signature.js";
import { tensorShape } from "./tensor.js";
import { count, quote } from "./words.js";

/**
 * Which allowed batch sizes the records of a file warm: those of the server's batching, else those of the graph's own. A
 * batch is padded to the smallest allowed size that holds it, so a size stays cold until some batch falls between it and
 * the next smaller one.
 */
export class BatchCoverage {
  readonly #serving: Serving;
  readonly #model: Model;
  /** By signature: its allowed sizes, the smallest first, and those of them that are warmed. */
  readonly #buckets = new Map<string, { readonly allowed: readonly number[]; readonly warmed: Set<number> }>();

  constructor(serving: Serving, model: Model) {
    this.#serving = serving;
    this.#model = model;
  }

  add(log: PredictionLog): void {
    const { signatures, rows } = batchOf(log);
    if (rows === undefined) return;
    for (const signature of signatures) {
      const { allowed, warmed } = this.#bucketsOf(signature);
      const bucket = allowed.find((size) => BigInt(size) >= rows);
      if (bucket !== undefined) warmed.add(bucket);
    }
  }

  /** One problem for each signature in use that has sizes left cold. */
  problems(file: string): Problem[] {
    return [...this.#buckets].flatMap(([signature, { allowed, warmed }]) => {
      const cold = allowed.filter((size) => !warmed.has(size));
      if (cold.length === 0 || warmed.size === 0) return [];
      const message = `signature ${quote(signature)} is not warmed for ${count(cold.length, "allowed batch size")}: ${cold.join(", ")}`;
      return [servingProblem("serving-batch-bucket", { message, where: { file } })];
    });
  }

  #bucketsOf(signature: string) {
    let buckets = this.#buckets.get(signature);
    if (!buckets) {
      const allowed = this.#allowedSizes(signature);
      buckets = { allowed: [...new Set(allowed)].sort((a, b) => a - b), warmed: new Set() };
      this.#buckets.set(signature, buckets);
    }
    return buckets;
  }

  /** None where the signature fixes its number of rows: the other sizes cannot be sent. */
  #allowedSizes(name: string): readonly number[] {
    const signature = this.#model.signatures.get(name);
    if (!signature || [...signature.inputs.values()].every(({ shape }) => typeof shape?.[0] === "number")) return [];
    const ofGraph = () => batchFunctions(this.#model, signature).flatMap((found) => found.allowedBatchSizes);
    return this.#serving.allowedBatchSizes ?? ofGraph();
  }
}

function batchOf(log: PredictionLog): { readonly signatures: readonly string[]; readonly rows: bigint | undefined } {
  switch (log.logType) {
    case "predict_log": {
      const tensors = [...log.request.inputs.values()].map((proto) => ({ shape: tensorShape(proto) }));
      return { signatures: [effectiveSignature(log.request.modelSpec?.signatureName)], rows: batchSize(tensors) };
    }
    case "classify_log":
    case "regress_log":
      return {
        signatures: [effectiveSignature(log.request.modelSpec?.signatureName)],
        rows: BigInt(exampleCount(log.request.input)),
      };
    case "multi_inference_log":
      return {
        signatures: log.request.tasks.map(({ modelSpec }) => effectiveSignature(modelSpec?.signatureName)),
        rows: BigInt(exampleCount(log.request.input)),
      };
    default:
      return { signatures: [], rows: undefined };
  }
}
