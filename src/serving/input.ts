import type { Signature, TensorInfo } from "../model/model.js";
import type { FeatureParse } from "../model/trace/features.js";
import type { Problem } from "../problem.js";
import type { Example, Input } from "../proto/messages.js";
import { invalidArgument, type RecordContext, whereIn } from "./context.js";
import type { Feed } from "./feeds.js";
import { judgeMessages } from "./features.js";
import { servingProblem } from "./problems.js";
import { directParse, faultSeverity } from "./serialized.js";
import { count, quote, quoteAll } from "./words.js";

const DT_STRING = 7;

/** Number of examples in the Input of a classify, regress or multi-inference request. */
export function exampleCount(input: Input | undefined): number {
  return input?.kind === undefined ? 0 : input.examples.length;
}

/**
 * An Input becomes a string vector, one serialized Example an element (`InputToSerializedExampleTensor`,
 * tensorflow_serving/servables/tensorflow/util.cc). No kind, no examples, and a context alone are all "empty".
 */
export function judgeInput(input: Input | undefined, context: RecordContext): Problem[] {
  if (exampleCount(input) === 0) {
    const alone = input?.kind === "example_list_with_context" && input.context ? ", only a context" : "";
    return [
      servingProblem("serving-input-empty", {
        message: `the request has no examples${alone}; the server needs at least one`,
        where: whereIn(context, "input"),
        server: invalidArgument("Input is empty."),
      }),
    ];
  }
  return judgeOverlap(requestExamples(input), context);
}

/** Whether the examples are what the graph parses. */
export function judgeFeatures(signature: Signature, input: Input | undefined, context: RecordContext): Problem[] {
  if (exampleCount(input) === 0) return [];
  const alias = [...signature.inputs.keys()][0] ?? "";
  const parse = directParse(signature, alias, context);
  const { examples, context: shared, path } = requestExamples(input);
  const messages = examples.map(({ features }, index) => ({
    features: shared ? new Map([...shared.features, ...features]) : features,
    featureLists: undefined,
    path: `${path}.examples[${index}]`,
  }));
  const judged = parse ? judgeMessages(messages, parse, faultSeverity(signature, alias, context), context) : [];
  return parse?.complete ? judged : [...judged, featuresUnknown(signature, parse, context)];
}

function featuresUnknown(signature: Signature, parse: FeatureParse | undefined, context: RecordContext): Problem {
  const message = parse
    ? `signature ${quote(signature.name)} parses features whose keys are not in the graph, so only the others were compared`
    : `which features signature ${quote(signature.name)} parses is not known, so its examples were not compared with the graph`;
  return servingProblem("serving-features-unknown", { message, where: whereIn(context, "input") });
}

/** The string vector of shape [n] that is fed to the one input of a signature. */
export function exampleFeed(alias: string, info: TensorInfo, input: Input | undefined): Feed {
  return { alias, info, dtype: DT_STRING, shape: [BigInt(exampleCount(input))], path: "input" };
}

/** The examples of one request; the context's bytes are put before each. */
interface RequestExamples {
  readonly examples: readonly Example[];
  readonly context: Example | undefined;
  /** Field path of the Input message within the record. */
  readonly path: string;
}

function requestExamples(input: Input | undefined): RequestExamples {
  if (input?.kind === undefined) return { examples: [], context: undefined, path: "input" };
  const context = input.kind === "example_list_with_context" ? input.context : undefined;
  return { examples: input.examples, context, path: `input.${input.kind}` };
}

/** The context's bytes are put before each example's, and of a feature that is in both the last one counts. */
function judgeOverlap({ examples, context: shared, path }: RequestExamples, context: RecordContext): Problem[] {
  if (!shared) return [];
  const overlap = new Set(
    examples.flatMap(({ features }) => [...features.keys()].filter((name) => shared.features.has(name))),
  );
  if (overlap.size === 0) return [];
  const message = `${count(overlap.size, "feature")} of the context (${quoteAll([...overlap].sort())}) are in the examples too; the server takes the example's`;
  return [servingProblem("serving-context-overlap", { message, where: whereIn(context, path) })];
}
