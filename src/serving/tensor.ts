import type { DType } from "../dtype.js";
import type { Problem } from "../problem.js";
import type { TensorProto } from "../proto/messages.js";
import { type TensorFacts, type TensorObservation, tensorFacts } from "../record/tensor-facts.js";
import { invalidArgument, type RecordContext, whereIn } from "./context.js";
import { servingProblem } from "./problems.js";
import { count, keyPath, shapeText, shorten } from "./words.js";

/** Above this a tensor made of fewer values on the wire is more than any message could carry: INT_MAX bytes. */
const LARGEST_MESSAGE = 2n ** 31n - 1n;

/** One TensorProto as `Tensor::FromProto` takes it (tensorflow/core/framework/tensor.cc). */
export function judgeTensor(proto: TensorProto, alias: string, path: string, context: RecordContext): Problem[] {
  const facts = tensorFacts(proto);
  if (!facts.ok) {
    return [
      servingProblem("serving-tensor-invalid", {
        message: `${path} is no tensor: ${facts.reason}`,
        where: whereIn(context, `${path}.${facts.field}`),
        server: invalidArgument(`tensor parsing error: ${shorten(alias)}`),
      }),
    ];
  }
  const observed = facts.observations.flatMap((observation) => judgeObservation(observation, facts, path, context));
  return [...observed, ...judgeExpansion(facts, path, context)];
}

/** The dimensions of a concrete tensor: none on the wire is a scalar, and `unknown_rank` is ignored. */
export function tensorShape(proto: TensorProto): readonly bigint[] {
  return proto.shape?.dims ?? [];
}

/** Field path of a Predict input. */
export function inputPath(alias: string): string {
  return keyPath("inputs", alias);
}

function judgeExpansion(facts: TensorFacts, path: string, context: RecordContext): Problem[] {
  if (facts.buffer <= LARGEST_MESSAGE) return [];
  const message = `${path} of shape ${shapeText(facts.dims)} makes the server allocate ${facts.buffer} bytes`;
  const server = { status: "RESOURCE_EXHAUSTED", message: "the tensor cannot be allocated" };
  return [servingProblem("serving-tensor-huge", { message, where: whereIn(context, path), server })];
}

/** What the server accepts in silence, though it is hardly what was meant. */
function judgeObservation(
  observation: TensorObservation,
  facts: TensorFacts,
  path: string,
  context: RecordContext,
): Problem[] {
  const { dtype, elements, dims } = facts;
  const wanted = `${count(elements, "element")} of shape ${shapeText(dims)}`;
  const where = whereIn(context, path);
  switch (observation.kind) {
    case "unknown_rank": {
      const message = `${path} says unknown_rank, which the server ignores: it takes the shape to be ${shapeText(dims)}`;
      return [servingProblem("serving-unknown-rank", { message, where })];
    }
    case "ignored_values": {
      const reason = elements === 0n ? `there are no elements in shape ${shapeText(dims)}` : readFrom(facts);
      const message = `${path} has values in ${observation.field} that the server does not read: ${reason}`;
      return [servingProblem("serving-values-ignored", { message, where })];
    }
    case "no_values": {
      // Values in another field say more about the mistake than their absence from the right one.
      if (facts.observations.some(({ kind }) => kind === "ignored_values")) return [];
      const message = `${path} has no values in ${observation.field} for ${wanted}; the server makes them all ${zero(dtype)}`;
      return [servingProblem("serving-values-missing", { message, where })];
    }
    case "fewer_values": {
      // One value for all elements is TensorFlow's own short form, as tf.make_tensor_proto with a shape writes it.
      if (observation.count === 1 && dtype.kind !== "handle") return [];
      const message = `${path} has ${count(observation.count, "value")} in ${observation.field} for ${wanted}; the server repeats the last`;
      return [servingProblem("serving-values-missing", { message, where })];
    }
    case "more_values": {
      const message = `${path} has ${count(observation.count, "value")} in ${observation.field} for ${wanted}; the server drops the rest`;
      return [servingProblem("serving-values-left-over", { message, where })];
    }
    case "narrowed": {
      // Not which value: it may be someone's.
      const { field, index } = observation;
      const more = observation.count > 1 ? `, and ${count(observation.count - 1, "more value")} likewise` : "";
      const message = `${path}.${field}[${index}] is a number that a ${dtype.name} cannot hold: the server makes another of it${more}`;
      return [servingProblem("serving-value-overflow", { message, where })];
    }
    case "lone_real": {
      const message = `${path}.${observation.field} ends in a real part without its imaginary part; the server drops it`;
      return [servingProblem("serving-values-left-over", { message, where })];
    }
  }
}

function readFrom({ source, dtype }: TensorFacts): string {
  if (source === "tensor_content") return "it reads tensor_content";
  const effect = source === undefined ? `, so every element is ${zero(dtype)}` : "";
  return `it reads a ${dtype.name} from ${dtype.field}${effect}`;
}

function zero(dtype: DType): string {
  if (dtype.kind === "string") return "empty";
  return dtype.kind === "bool" ? "false" : "0";
}
