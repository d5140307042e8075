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
 * Which allowed batch sizes the records of a file warm. The server pads a batch to the smallest allowed size that holds
 * it, so a size stays cold until some batch falls between it and the next smaller one.
 */
export class BatchCoverage {
  readonly #allowed: readonly number[];
  /** By signature: the allowed sizes that are warmed. */
  readonly #warmed = new Map<string, Set<number>>();

  constructor({ allowedBatchSizes }: Serving) {
    this.#allowed = [...(allowedBatchSizes ?? [])].sort((a, b) => a - b);
  }

  add(log: PredictionLog): void {
    if (this.#allowed.length === 0) return;
    const { signatures, rows } = batchOf(log);
    const bucket = rows === undefined ? undefined : this.#allowed.find((size) => BigInt(size) >= rows);
    if (bucket === undefined) return;
    for (const signature of signatures) {
      const warmed = this.#warmed.get(signature) ?? new Set();
      this.#warmed.set(signature, warmed.add(bucket));
    }
  }

  /** One problem for each signature in use that has sizes left cold. */
  problems(file: string): Problem[] {
    return [...this.#warmed].flatMap(([signature, warmed]) => {
      const cold = this.#allowed.filter((size) => !warmed.has(size));
      if (cold.length === 0) return [];
      const message = `signature ${quote(signature)} is not warmed for ${count(cold.length, "allowed batch size")}: ${cold.join(", ")}`;
      return [servingProblem("serving-batch-bucket", { message, where: { file } })];
    });
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
