import type { TensorInfo } from "../model/model.js";
import type { Problem } from "../problem.js";
import type { Serving } from "../spec/spec.js";
import { DEFAULT_MAX_BATCH_SIZE } from "./constants.js";
import { failedPrecondition, invalidArgument, type RecordContext, whereIn } from "./context.js";
import type { Feed } from "./feeds.js";
import { servingProblem } from "./problems.js";
import { declaredShape } from "./shape.js";
import { quote, shapeText } from "./words.js";

/** Warm-up runs through the batching session where the server has one (tensorflow_serving/batching/batching_session.cc). */
export function judgeBatch(feeds: readonly Feed[], fetches: readonly TensorInfo[], context: RecordContext): Problem[] {
  if (!batches(context.serving)) return [];
  const problems = [
    ...judgeBatchShape(feeds, context),
    ...judgeSize(feeds, context),
    ...judgeBatchOutputs(fetches, context),
  ];
  if (!context.serving.batchingAssumed) return problems;
  return problems.map((problem) => ({ ...problem, severity: "warning", hint: ASSUMED }));
}

const ASSUMED =
  "batching_params.pbtxt beside the model counts where the server runs with --enable_batching and --enable_per_model_batching_parameters";

/** Whether the server is known to run with `--enable_batching`, or assumed to. */
export function batches({ batchingParametersFile, allowedBatchSizes, maxBatchSize }: Serving): boolean {
  return batchingParametersFile !== undefined || allowedBatchSizes !== undefined || maxBatchSize !== undefined;
}

/** Rows of the request: dimension 0 of its tensors. Undefined where they have none, or not the same. */
export function batchSize(feeds: readonly Pick<Feed, "shape">[]): bigint | undefined {
  const rows = new Set(feeds.map(({ shape }) => shape[0]));
  return rows.size === 1 ? [...rows][0] : undefined;
}

/** tensorflow_serving/batching/batching_util.cc. */
const MAX_PADDED_RANK = 6;

function judgeBatchShape(feeds: readonly Feed[], context: RecordContext): Problem[] {
  if (feeds.length === 0) {
    const message = "the request has no inputs, and a batching server needs at least one";
    const server = invalidArgument("Batching Run() must have at least one input tensor");
    return [servingProblem("serving-batch-shape", { message, where: whereIn(context, "inputs"), server })];
  }
  const scalars = feeds.filter(({ shape }) => shape.length === 0);
  if (scalars.length > 0) {
    const server = invalidArgument("Batching session Run() input tensors must have at least one dimension");
    return scalars.map(({ path }) => {
      const message = `${path} is a scalar, and a batching server needs a batch dimension`;
      return servingProblem("serving-batch-shape", { message, where: whereIn(context, path), server });
    });
  }
  const deep = context.serving.padsInputs ? feeds.filter(({ shape }) => shape.length > MAX_PADDED_RANK) : [];
  if (deep.length > 0) {
    const server = invalidArgument("Only tensors with rank from 1 to 6 can be padded.");
    return deep.map(({ path, shape }) => {
      const message = `${path} has ${shape.length} dimensions, and pad_variable_length_inputs pads at most ${MAX_PADDED_RANK}`;
      return servingProblem("serving-batch-shape", { message, where: whereIn(context, path), server });
    });
  }
  if (batchSize(feeds) !== undefined) return [];
  const rows = feeds.map(({ path, shape }) => `${path} ${shape[0]}`).join(", ");
  const message = `the inputs differ in dimension 0: ${rows}`;
  const server = invalidArgument("Batching session Run() input tensors must have equal 0th-dimension size");
  return [servingProblem("serving-batch-shape", { message, where: whereIn(context, "inputs"), server })];
}

function judgeSize(feeds: readonly Feed[], context: RecordContext): Problem[] {
  const rows = batchSize(feeds);
  if (rows === undefined) return [];
  const where = whereIn(context, feeds[0]?.path);
  const { allowedBatchSizes } = context.serving;
  const max = maxBatchSize(context.serving);
  if (max !== undefined && rows > BigInt(max)) {
    const message = `the batch has ${rows} rows, and max_batch_size is ${max}`;
    const server = invalidArgument(`Task size ${rows} is larger than maximum input batch size ${max}`);
    return [servingProblem("serving-batch-size", { message, where, server })];
  }
  if (rows > 0n || !allowedBatchSizes) return [];
  const message =
    "the batch has no rows; the server pads a batch with copies of its first row, and aborts where there is none";
  return [servingProblem("serving-batch-empty", { message, where })];
}

/**
 * The last of allowed_batch_sizes must equal max_batch_size, so it stands for it; a parameters file may say anything.
 */
function maxBatchSize({
  allowedBatchSizes,
  maxBatchSize: stated,
  batchingParametersFile,
}: Serving): number | undefined {
  if (stated !== undefined) return stated;
  if (allowedBatchSizes && allowedBatchSizes.length > 0) return Math.max(...allowedBatchSizes);
  return batchingParametersFile === undefined ? DEFAULT_MAX_BATCH_SIZE : undefined;
}

/** Each output is split among the requests of a batch along dimension 0. */
function judgeBatchOutputs(fetches: readonly TensorInfo[], context: RecordContext): Problem[] {
  return fetches.flatMap((info) => {
    const shape = declaredShape(info, context.model.graph);
    if (!shape || shape.length > 0) return [];
    const message = `output ${quote(info.name)} has shape ${shapeText(shape)}, and a batching server must split it by rows`;
    const server = failedPrecondition("Batched output tensor has 0 dimensions");
    return [servingProblem("serving-batch-output", { message, where: whereIn(context), server })];
  });
}
