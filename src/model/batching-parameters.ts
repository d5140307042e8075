/**
 * BatchingParameters in text format: what `--batching_parameters_file` names, and what lies beside saved_model.pb as
 * `batching_params.pbtxt`. As strict as the server: a name it does not know is a fault.
 * Sources: tensorflow_serving/servables/tensorflow/session_bundle_config.proto, tensorflow_serving/util/proto_util.h.
 *
 * ```ts
 * parseBatchingParameters(Buffer.from("max_batch_size { value: 32 } allowed_batch_sizes: [1, 8, 32]"));
 * ```
 */
import { parseText, type TextField, type TextMessage, type TextScalar } from "./text-format.js";
import { boolValue, integerValue } from "./text-scalars.js";
import type { Place, TextFault } from "./text-tokens.js";
import { textToWire } from "./text-to-wire.js";

/** A value and where it stands in the file. */
export interface Placed<T> extends Place {
  readonly value: T;
}

/** Undefined: the file does not say, so the server's default holds. */
export interface BatchingParameters {
  readonly maxBatchSize: Placed<bigint> | undefined;
  readonly batchTimeoutMicros: Placed<bigint> | undefined;
  readonly maxEnqueuedBatches: Placed<bigint> | undefined;
  readonly numBatchThreads: Placed<bigint> | undefined;
  readonly maxExecutionBatchSize: Placed<bigint> | undefined;
  /** In the order of the file. */
  readonly allowedBatchSizes: readonly Placed<bigint>[];
  readonly padVariableLengthInputs: boolean;
  readonly enableLargeBatchSplitting: boolean;
}

export type ParsedBatchingParameters =
  | { readonly ok: true; readonly value: BatchingParameters }
  | { readonly ok: false; readonly fault: TextFault };

export function parseBatchingParameters(text: Buffer): ParsedBatchingParameters {
  // Encoded only to be judged: the wire keeps no places.
  const judged = textToWire(text, "BatchingParameters");
  if (!judged.ok) return judged;
  const tree = parseText(text.toString("latin1"));
  if (!tree.ok) return tree;
  const all = (name: string): readonly TextField[] => tree.fields.filter((field) => field.name === name);
  const wrapped = (name: string): Placed<bigint> | undefined => all(name).map(wrappedInteger)[0];
  return {
    ok: true,
    value: {
      maxBatchSize: wrapped("max_batch_size"),
      batchTimeoutMicros: wrapped("batch_timeout_micros"),
      maxEnqueuedBatches: wrapped("max_enqueued_batches"),
      numBatchThreads: wrapped("num_batch_threads"),
      maxExecutionBatchSize: wrapped("max_execution_batch_size"),
      allowedBatchSizes: all("allowed_batch_sizes").flatMap(({ values }) => (values as TextScalar[]).map(integer)),
      padVariableLengthInputs: all("pad_variable_length_inputs").some(({ values }) => isTrue(values[0])),
      enableLargeBatchSplitting: all("enable_large_batch_splitting").some((field) => isTrue(inner(field))),
    },
  };
}

/** The `value` of a wrapper such as `{ value: 8 }`. */
function inner({ values }: TextField): TextScalar | undefined {
  return (values[0] as TextMessage).fields[0]?.values[0] as TextScalar | undefined;
}

/** `{}` is there and zero. */
function wrappedInteger(field: TextField): Placed<bigint> {
  const value = inner(field);
  return value ? integer(value) : { value: 0n, line: field.line, column: field.column };
}

function integer(value: TextScalar): Placed<bigint> {
  return { value: integerValue(value, "int64"), line: value.line, column: value.column };
}

function isTrue(value: TextField["values"][number] | undefined): boolean {
  return value !== undefined && value.kind !== "message" && boolValue(value) === 1n;
}
