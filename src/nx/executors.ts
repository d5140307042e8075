/** `savedmodel-warmup:write` and `savedmodel-warmup:check`: a task of Nx in, one run, its text and verdict out. */
import { performTask, type TaskOptions } from "./task.js";
import type { BatchResult, ExecutorContext, TaskGraph } from "./types.js";

export type Executor = (options: TaskOptions, context: ExecutorContext) => Promise<{ readonly success: boolean }>;

/** `options` by the name of the task; `overrides` are what the command line said, the same for all of them. */
export type BatchExecutor = (
  graph: TaskGraph,
  options: Readonly<Record<string, TaskOptions>>,
  overrides: TaskOptions,
  context: ExecutorContext,
) => AsyncIterable<BatchResult>;

export const write: Executor = executor("write");
export const check: Executor = executor("check");

/** A process for each of many small models costs far more than the work on them: a batch is one process for all. */
export const writeBatch: BatchExecutor = batch("write");
export const checkBatch: BatchExecutor = batch("check");

function executor(command: "write" | "check"): Executor {
  return async (options, context) => {
    const { success, text } = await performTask(command, options, context, context.projectName ?? "");
    process.stdout.write(text);
    return { success };
  };
}

function batch(command: "write" | "check"): BatchExecutor {
  return async function* (graph, options, overrides, context) {
    for (const [task, { target }] of Object.entries(graph.tasks)) {
      const startTime = Date.now();
      const chosen = { ...options[task], ...overrides };
      // What a batch prints belongs to no task; Nx keeps and replays what is handed over with the result.
      const { success, text } = await performTask(command, chosen, context, target.project);
      yield { task, result: { success, terminalOutput: text, startTime, endTime: Date.now() } };
    }
  };
}
