/**
 * Features of decoded examples, held against what the graph's parse op wants of them, with the words of
 * tensorflow/core/util/example_proto_fast_parsing.cc. Every feature that the op knows is checked, used or not.
 */
import type { FeatureParse, ParsedFeature } from "../model/trace/features.js";
import type { Problem, ServerVerdict, Severity } from "../problem.js";
import type { Feature, Features } from "../proto/messages.js";
import { elementCount } from "../tensor.js";
import { invalidArgument, type RecordContext, whereIn } from "./context.js";
import { servingProblem } from "./problems.js";
import { count, keyPath, quote, quoteAll, shapeText } from "./words.js";

/** One message that a parse op takes apart. */
export interface ParsedMessage {
  /** Of an Example, or of a SequenceExample's context; what comes last of a name counts. */
  readonly features: Features;
  /** Of a SequenceExample; undefined for an Example, which has no place for them. */
  readonly featureLists: ReadonlyMap<string, readonly Feature[]> | undefined;
  /** Field path of the message within the record. */
  readonly path: string;
}

/** The lists of tf.Example by DataType, with the names that the server has for them. */
const KINDS: ReadonlyMap<number, { readonly kind: Feature["kind"]; readonly type: string }> = new Map([
  [1, { kind: "float_list", type: "float" }],
  [7, { kind: "bytes_list", type: "string" }],
  [9, { kind: "int64_list", type: "int64" }],
]);

/** @param severity A warning where the op runs in one branch of several, so that no fault is certain. */
export function judgeMessages(
  messages: readonly ParsedMessage[],
  parse: FeatureParse,
  severity: Severity,
  context: RecordContext,
): Problem[] {
  for (const [index, message] of messages.entries()) {
    const faults = [...faultsOf(message.features, parse, index), ...listFaults(message, parse)];
    // The op stops at the first example that it cannot parse, and one record needs no more telling.
    if (faults.length > 0) return faults.map((fault) => problemOf(fault, message.path, severity, context));
  }
  return judgeUnread(messages, parse, context);
}

interface Fault {
  readonly code: "serving-feature-missing" | "serving-feature-kind" | "serving-feature-count";
  readonly key: string;
  readonly message: string;
  readonly server: ServerVerdict;
}

function problemOf(
  { code, key, message, server }: Fault,
  path: string,
  severity: Severity,
  context: RecordContext,
): Problem {
  return servingProblem(code, { message, where: whereIn(context, keyPath(`${path}.features`, key)), server, severity });
}

function faultsOf(features: Features, { features: wanted }: FeatureParse, index: number): Fault[] {
  return [...wanted.values()].flatMap((parsed): Fault[] => {
    const feature = features.get(parsed.key);
    const fault = feature?.kind === undefined ? missing(parsed, "Feature") : wrong(feature, parsed, index);
    return fault ? [fault] : [];
  });
}

/** A feature without a kind counts as one that is not there. */
function missing({ key, dtype, required }: ParsedFeature, noun: "Feature" | "Feature list"): Fault | undefined {
  if (!required) return undefined;
  const type = KINDS.get(dtype)?.type;
  return {
    code: "serving-feature-missing",
    key,
    message: `the graph requires the ${noun.toLowerCase()} ${quote(key)} (${type}), and the example does not have it`,
    server: invalidArgument(
      `Name: <unknown>, ${noun}: ${key} (data type: ${type}) is required but could not be found.`,
    ),
  };
}

type Present = Exclude<Feature, { readonly kind: undefined }>;

function wrong(feature: Present, parsed: ParsedFeature, index: number): Fault | undefined {
  const { key, dtype, form, shape } = parsed;
  const wanted = KINDS.get(dtype);
  if (!wanted) return undefined;
  const name = `Name: <unknown>, Key: ${key}, Index: ${index}.`;
  if (feature.kind !== wanted.kind) {
    const found = [...KINDS.values()].find(({ kind }) => kind === feature.kind)?.type;
    return {
      code: "serving-feature-kind",
      key,
      message: `feature ${quote(key)} is a ${feature.kind}, and the graph reads a ${wanted.kind}`,
      server: invalidArgument(`${name}  Data types don't match. Data type: ${found} but expected type: ${wanted.type}`),
    };
  }
  const stride = elementCount(shape);
  const { length } = feature.value;
  const fits = form === "fixed" ? length === stride : form === "sequence" ? length % Math.max(stride, 1) === 0 : true;
  if (fits) return undefined;
  const into = form === "fixed" ? shapeText(shape) : shapeText([null, ...shape]);
  return {
    code: "serving-feature-count",
    key,
    message: `feature ${quote(key)} has ${count(length, "value")}, and the graph reads it into the shape ${into}`,
    server: invalidArgument(
      `${name}  Number of ${wanted.type} values != expected. Values size: ${length} but output shape: ${into}`,
    ),
  };
}

/** Each step of a dense list has the shape of the feature; lists of other forms take any. */
function listFaults({ featureLists }: ParsedMessage, { featureLists: wanted }: FeatureParse): Fault[] {
  return [...wanted.values()].flatMap((parsed): Fault[] => {
    const steps = featureLists?.get(parsed.key);
    const absent = steps ? undefined : missing(parsed, "Feature list");
    if (!steps) return absent ? [absent] : [];
    const faults = steps.flatMap((step, index) => (step.kind === undefined ? [] : (wrong(step, parsed, index) ?? [])));
    return faults.slice(0, 1);
  });
}

/** Told once for all examples of a record, and not where a spec was told at its own lines. */
function judgeUnread(messages: readonly ParsedMessage[], parse: FeatureParse, context: RecordContext): Problem[] {
  if (!parse.complete || context.planned) return [];
  const unread = new Set<string>();
  for (const { features, featureLists } of messages) {
    for (const key of features.keys()) if (!parse.features.has(key)) unread.add(key);
    for (const key of featureLists?.keys() ?? []) if (!parse.featureLists.has(key)) unread.add(key);
  }
  const [first] = messages;
  if (unread.size === 0 || !first) return [];
  const message = `the graph does not read ${count(unread.size, "feature")} of the examples: ${quoteAll([...unread].sort())}`;
  return [servingProblem("serving-feature-unread", { message, where: whereIn(context, first.path) })];
}
