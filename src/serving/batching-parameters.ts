/**
 * The server's batching parameters on their own, before any request: what it refuses while it loads the model.
 * Sources: CreateBatchScheduler and WrapSessionForBatching in tensorflow_serving/servables/tensorflow/bundle_factory_util.cc,
 * AddQueue in tensorflow/core/kernels/batching_util/shared_batch_scheduler.h.
 */
import type { BatchingParameters, Placed } from "../model/batching-parameters.js";
import type { Problem, Severity } from "../problem.js";
import type { Spec } from "../spec/spec.js";
import { DEFAULT_MAX_BATCH_SIZE } from "./constants.js";
import { invalidArgument } from "./context.js";
import { servingProblem } from "./problems.js";

/** @param severity Of what the server refuses: how certain it is that the server reads the file. */
export function judgeBatchingParameters(parameters: BatchingParameters, file: string, severity: Severity): Problem[] {
  const { allowedBatchSizes, maxBatchSize } = parameters;
  const at = ({ line, column }: Placed<bigint>) => ({ where: { file, line, column } });
  const last = allowedBatchSizes.at(-1);
  const max = maxBatchSize?.value ?? BigInt(DEFAULT_MAX_BATCH_SIZE);
  const problems = boundsOf(parameters)
    .filter(({ found, least }) => found !== undefined && found.value < least)
    .map(({ name, found, least, server }) =>
      servingProblem("serving-batching-parameter", {
        ...at(found!),
        message: `${name} is ${found!.value}, expected at least ${least}`,
        severity,
        ...(server !== undefined && { server: invalidArgument(`${server}; was ${found!.value}`) }),
      }),
    );
  if (last && last.value !== max) {
    const stated = maxBatchSize ? "" : ", which is what the server takes where the file names none";
    problems.push(wrongTail(last.value, max, stated, { ...at(last), severity }));
  }
  const falls = allowedBatchSizes.find(
    ({ value }, place) => value <= (allowedBatchSizes[place - 1]?.value ?? value - 1n),
  );
  if (falls) problems.push(notIncreasing(falls.value, at(falls)));
  const execution = parameters.maxExecutionBatchSize;
  if (parameters.enableLargeBatchSplitting && execution && execution.value > (maxBatchSize?.value ?? 0n)) {
    problems.push(
      servingProblem("serving-batching-parameter", {
        ...at(execution),
        message: `max_execution_batch_size is ${execution.value}, more than max_batch_size, ${maxBatchSize?.value ?? "which the file does not name"}`,
        severity,
        server: invalidArgument(
          "When enable_large_batch_splitting is true, input_batch_size_limit must be greater than or equal to max_execution_batch_size.",
        ),
      }),
    );
  }
  return problems;
}

interface Bound {
  readonly name: string;
  readonly found: Placed<bigint> | undefined;
  readonly least: bigint;
  /** The beginning of what the server says; undefined where its words are not known. */
  readonly server?: string;
}

function boundsOf(parameters: BatchingParameters): readonly Bound[] {
  return [
    {
      name: "max_batch_size",
      found: parameters.maxBatchSize,
      least: 1n,
      server: "input_batch_size_limit must be positive",
    },
    {
      name: "batch_timeout_micros",
      found: parameters.batchTimeoutMicros,
      least: 0n,
      server: "batch_timeout_micros must be non-negative",
    },
    {
      name: "max_enqueued_batches",
      found: parameters.maxEnqueuedBatches,
      // Without splitting, 0 is taken for 1.
      least: parameters.enableLargeBatchSplitting ? 1n : 0n,
      server: "max_enqueued_batches must be positive",
    },
    {
      name: "num_batch_threads",
      found: parameters.numBatchThreads,
      least: 1n,
      server: "num_batch_threads must be positive",
    },
    ...parameters.allowedBatchSizes.map((found) => ({ name: "allowed_batch_sizes", found, least: 1n })),
  ];
}

/** The same rules for sizes that the spec spells out. What it leaves out is not known, so it is not compared. */
export function judgeStatedSizes({ serving, locate }: Pick<Spec, "serving" | "locate">): Problem[] {
  const { allowedBatchSizes: allowed, maxBatchSize: max } = serving;
  if (!allowed) return [];
  const at = (place: number) => locate(["serving", "allowed_batch_sizes", place]);
  const last = allowed.at(-1)!;
  const falls = allowed.findIndex((size, place) => place > 0 && size <= allowed[place - 1]!);
  return [
    ...(max !== undefined && last !== max ? [wrongTail(last, max, "", at(allowed.length - 1))] : []),
    ...(falls === -1 ? [] : [notIncreasing(allowed[falls]!, at(falls))]),
  ];
}

type Details = Partial<Pick<Problem, "where" | "excerpt" | "severity">>;

function wrongTail(last: bigint | number, max: bigint | number, why: string, details: Details): Problem {
  return servingProblem("serving-batching-tail", {
    ...details,
    message: `the last of allowed_batch_sizes is ${last}, expected max_batch_size, ${max}${why}`,
    server: invalidArgument(
      `Last entry in allowed_batch_sizes must match max_batch_size; last entry was ${last}; expected ${max}`,
    ),
  });
}

function notIncreasing(size: bigint | number, details: Details): Problem {
  return servingProblem("serving-batching-order", {
    ...details,
    message: `${size} stands in allowed_batch_sizes after a size that is not smaller; the server pads to the first size that is large enough`,
  });
}
