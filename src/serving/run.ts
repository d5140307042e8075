import { graphReach } from "../model/graph-reach.js";
import type { Signature, TensorInfo } from "../model/model.js";
import type { Problem } from "../problem.js";
import { batchSize, judgeBatch } from "./batching.js";
import { invalidArgument, type RecordContext, whereIn } from "./context.js";
import { type Feed, judgeFeeds } from "./feeds.js";
import { servingProblem } from "./problems.js";
import { quote } from "./words.js";

/** The run of a request whose tensors are made: through the batching session, then the session, then the graph. */
export function judgeRun(
  signature: Signature,
  feeds: readonly Feed[],
  fetches: readonly TensorInfo[],
  context: RecordContext,
): Problem[] {
  return [
    ...judgeBatch(feeds, fetches, context),
    ...judgeFeeds(feeds, fetches, context),
    ...judgeGraph(signature, feeds, context),
  ];
}

/** What the graph itself is known to refuse. Kernels are not known, and neither is what they say to values and shapes. */
export function judgeGraph(signature: Signature, feeds: readonly Feed[], context: RecordContext): Problem[] {
  const reach = graphReach(signature, context.model.graph);
  const problems: Problem[] = [];
  const rows = batchSize(feeds);
  for (const node of reach.batchFunctions) {
    const max = node.attr("max_batch_size");
    if (max?.kind !== "i" || rows === undefined || rows <= max.value) continue;
    const message = `the request has ${rows} rows, and the graph's BatchFunction ${quote(node.name)} takes at most ${max.value}`;
    const server = invalidArgument(`Task size ${rows} is larger than maximum input batch size ${max.value}`);
    problems.push(servingProblem("serving-graph-batch-size", { message, where: whereIn(context), server }));
  }
  if (reach.mustCompile && !context.serving.xla) {
    const message = `signature ${quote(signature.name)} must be compiled by XLA, and the spec does not say that the server does`;
    const server = { status: "INTERNAL", message: "XLA compilation disabled" };
    problems.push(servingProblem("serving-xla", { message, where: whereIn(context), server }));
  }
  return problems;
}

/** A run must have something to fetch. */
export function nothingToFetch(message: string, path: string, context: RecordContext): Problem {
  return servingProblem("serving-nothing-to-fetch", {
    message,
    where: whereIn(context, path),
    server: invalidArgument("Must specify at least one target to fetch or execute."),
  });
}
