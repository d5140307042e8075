import type { FeatureParse } from "../model/trace/features.js";
import { inputTrace, signatureFeatures } from "../model/inputs.js";
import type { Signature } from "../model/model.js";
import type { Problem, Severity } from "../problem.js";
import { type DecodeFailure, decodeExample, DecodingRoom, decodeSequenceExample } from "../proto/codec.js";
import type { PredictRequest } from "../proto/messages.js";
import { invalidArgument, type RecordContext, whereIn } from "./context.js";
import { judgeMessages, type ParsedMessage } from "./features.js";
import { servingProblem } from "./problems.js";
import { tooManyValues } from "./strange-record.js";
import { inputPath } from "./tensor.js";

const DT_STRING = 7;

/** Ops that run one of several functions, so that what only one of them refuses may never be refused. */
const BRANCHES = new Set(["If", "StatelessIf", "Case", "StatelessCase"]);

/** What is parsed out of an input as it is fed; undefined where nothing is, or only after it was decoded. */
export function directParse(signature: Signature, alias: string, { model }: RecordContext): FeatureParse | undefined {
  const parse = signatureFeatures(model, signature, alias);
  return parse?.via.length === 0 ? parse : undefined;
}

export function faultSeverity(signature: Signature, alias: string, { model }: RecordContext): Severity {
  const sites = inputTrace(model, signature, alias)?.callSites ?? [];
  return sites.some(({ node }) => BRANCHES.has(node.op)) ? "warning" : "error";
}

/** Strings of a predict request that the graph parses as tf.Example or tf.SequenceExample. */
export function judgeSerialized(request: PredictRequest, signature: Signature, context: RecordContext): Problem[] {
  return [...signature.inputs.keys()].flatMap((alias) => {
    const tensor = request.inputs.get(alias);
    const parse = tensor?.dtype === DT_STRING ? directParse(signature, alias, context) : undefined;
    if (!tensor || !parse) return [];
    const severity = faultSeverity(signature, alias, context);
    const messages: ParsedMessage[] = [];
    const room = new DecodingRoom();
    for (const [index, bytes] of tensor.stringVal.entries()) {
      const path = `${inputPath(alias)}.string_val[${index}]`;
      const message = decodeMessage(bytes, parse, path, room);
      if ("reason" in message) {
        return [
          message.excess
            ? tooManyValues(message, context, path)
            : unparsable(message.reason, path, parse, severity, context),
        ];
      }
      messages.push(message);
    }
    return judgeMessages(messages, parse, severity, context);
  });
}

/** The message, or why it is none. An Example is read as the context of a SequenceExample, which is the same field. */
function decodeMessage(
  bytes: Uint8Array,
  parse: FeatureParse,
  path: string,
  room: DecodingRoom,
): ParsedMessage | DecodeFailure {
  if (parse.message === "example") {
    const example = decodeExample(bytes, room);
    return example.ok ? { features: example.value.features, featureLists: undefined, path } : example;
  }
  const sequence = decodeSequenceExample(bytes, room);
  if (!sequence.ok) return sequence;
  return { features: sequence.value.context, featureLists: sequence.value.featureLists, path };
}

function unparsable(
  reason: string,
  path: string,
  { message: kind, op }: FeatureParse,
  severity: Severity,
  context: RecordContext,
): Problem {
  const name = kind === "example" ? "tf.Example" : "tf.SequenceExample";
  return servingProblem("serving-example-unparsable", {
    message: `${op} reads ${path} as a ${name}, and it is none: ${reason}`,
    where: whereIn(context, path),
    server: invalidArgument(`Could not parse example input, value: '...'`),
    severity,
  });
}
