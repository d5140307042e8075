import { dtypeName } from "../dtype.js";
import type { Signature, TensorInfo } from "../model/model.js";
import type { Problem } from "../problem.js";
import { invalidArgument, type RecordContext, whereIn } from "./context.js";
import { fullTensorName, judgeGraphTensor } from "./graph-tensor.js";
import { servingProblem } from "./problems.js";
import { declaredShape, shapeMismatch } from "./shape.js";
import { quote, quoteAll, shapeText } from "./words.js";

/** A tensor that the request gives to the graph. */
export interface Feed {
  readonly alias: string;
  readonly info: TensorInfo;
  /** DataType of the tensor that is fed. */
  readonly dtype: number;
  readonly shape: readonly bigint[];
  /** Field path of the tensor in the record. */
  readonly path: string;
}

/** `_REF` dtypes are fed and fetched as the dtype they refer to. */
const REF_OFFSET = 100;

/**
 * What `Session::Run` holds against the tensors fed, in the order in which it looks. It compares dtypes with the graph and
 * no shapes at all, so shapes that do not fit the signature are warnings.
 */
export function judgeFeeds(feeds: readonly Feed[], fetches: readonly TensorInfo[], context: RecordContext): Problem[] {
  return [
    ...feeds.flatMap((feed) => judgeName(feed, context)),
    ...judgeFedTwice(feeds, context),
    ...judgeFetches(feeds, fetches, context),
    ...feeds.flatMap((feed) => judgeDtype(feed, context)),
    ...feeds.flatMap((feed) => judgeShape(feed, context)),
  ];
}

/** The outputs a request asks for: those of the filter, each once, or all. */
export function fetchedOutputs(signature: Signature, filter: readonly string[]): TensorInfo[] {
  const aliases = filter.length > 0 ? new Set(filter) : signature.outputs.keys();
  return [...aliases].flatMap((alias) => signature.outputs.get(alias) ?? []);
}

export function judgeDtype(feed: Feed, context: RecordContext): Problem[] {
  const { info, path } = feed;
  const expected = withoutRef(info.graphDtype ?? info.declaredDtype);
  if (expected === 0 || expected === feed.dtype) return [];
  const [wanted, given] = [dtypeName(expected), dtypeName(feed.dtype)];
  if (info.graphDtype === undefined) {
    const message = `${path} is ${given}, the signature says ${wanted}; what the graph takes could not be found`;
    return [servingProblem("serving-dtype", { message, where: whereIn(context, path), severity: "warning" })];
  }
  const lie =
    info.declaredDtype !== 0 && withoutRef(info.declaredDtype) !== expected
      ? ` (the signature wrongly says ${dtypeName(info.declaredDtype)})`
      : "";
  return [
    servingProblem("serving-dtype", {
      message: `${path} is ${given}, but the graph's ${quote(info.name)} takes ${wanted}${lie}`,
      where: whereIn(context, path),
      server: invalidArgument(`Expects arg[0] to be ${runtimeName(wanted)} but ${runtimeName(given)} is provided`),
    }),
  ];
}

export function judgeShape(feed: Feed, context: RecordContext): Problem[] {
  const declared = declaredShape(feed.info, context.model.graph);
  const mismatch = shapeMismatch(feed.shape, declared);
  if (mismatch === undefined || !declared) return [];
  const message = `${feed.path} has shape ${shapeText(feed.shape)}, the signature says ${shapeText(declared)}: ${mismatch}`;
  return [servingProblem("serving-shape", { message, where: whereIn(context, feed.path) })];
}

function judgeName(feed: Feed, context: RecordContext): Problem[] {
  const { info, alias, path } = feed;
  const what = `input ${quote(alias)}`;
  return info.encoding === "name"
    ? judgeGraphTensor(info.name, what, path, context)
    : [unnamedTensor(what, info, path, context)];
}

function judgeFedTwice(feeds: readonly Feed[], context: RecordContext): Problem[] {
  const aliases = new Map<string, string[]>();
  for (const { alias, info } of feeds) {
    if (info.encoding !== "name") continue;
    const name = fullTensorName(info.name);
    aliases.set(name, [...(aliases.get(name) ?? []), alias]);
  }
  return [...aliases].flatMap(([name, same]) => {
    if (same.length < 2) return [];
    const message = `the inputs ${quoteAll(same)} of the signature are one tensor, ${quote(name)}`;
    const server = invalidArgument(`Endpoint "${name}" fed more than once.`);
    return [servingProblem("serving-fed-twice", { message, where: whereIn(context, "inputs"), server })];
  });
}

function judgeFetches(feeds: readonly Feed[], fetches: readonly TensorInfo[], context: RecordContext): Problem[] {
  const fed = new Set(
    feeds.filter(({ info }) => info.encoding === "name").map(({ info }) => fullTensorName(info.name)),
  );
  return fetches.flatMap((info) => {
    if (info.encoding !== "name") return [unnamedTensor("an output", info, undefined, context)];
    const name = fullTensorName(info.name);
    if (!fed.has(name)) return judgeGraphTensor(info.name, "an output", undefined, context);
    const message = `the signature's output ${quote(name)} is also one of its inputs`;
    const server = invalidArgument(`${name} is both fed and fetched.`);
    return [servingProblem("serving-fed-and-fetched", { message, where: whereIn(context), server })];
  });
}

function unnamedTensor(what: string, info: TensorInfo, path: string | undefined, context: RecordContext): Problem {
  return servingProblem("serving-encoding", {
    message: `${what} of the signature is a ${info.encoding} tensor; the server has no name to feed or fetch it by`,
    where: whereIn(context, path),
    server: invalidArgument("Tensor :0, specified in either feed_devices or fetch_devices was not found in the Graph"),
  });
}

function withoutRef(dtype: number): number {
  return dtype > REF_OFFSET ? dtype - REF_OFFSET : dtype;
}

/** `float` for DT_FLOAT, as the runtime prints it. */
function runtimeName(name: string): string {
  return name.replace("DT_", "").toLowerCase();
}
