import type { Signature, TensorInfo } from "../model/model.js";
import type { Problem } from "../problem.js";
import { CLASSIFY_METHOD } from "./constants.js";
import { failedPrecondition, invalidArgument, type RecordContext, usesTfrt, whereIn } from "./context.js";
import { judgeOutputDtype, judgeOutputRank } from "./example-output.js";
import type { ExampleMethod } from "./example-request.js";
import { servingProblem } from "./problems.js";
import { judgeMethodName } from "./signature.js";
import { signatureShape } from "./signature-shape.js";
import { count, quoteAll } from "./words.js";

const DT_FLOAT = 1;
const DT_STRING = 7;

/** Classify: tensorflow_serving/servables/tensorflow/classifier.cc, and tfrt_classifier.cc for the TFRT runtime. */
export const classify: ExampleMethod = {
  methodName: CLASSIFY_METHOD,
  judgeSignature,
  outputs: ({ outputs }) => ["classes", "scores"].flatMap((alias) => outputs.get(alias) ?? []),
  judgeOutputs,
};

/** One input `inputs`, and one or two outputs, of which `classes` or `scores` is one. TFRT wants both where there are two. */
function judgeSignature(signature: Signature, path: string, context: RecordContext): Problem[] {
  const { inputs, outputs } = signature;
  const method = invalidArgument(`Expected classification signature method_name to be ${CLASSIFY_METHOD}`);
  const problems = usesTfrt(context) ? [] : judgeMethodName(signature, [CLASSIFY_METHOD], path, context, method);
  const named = usesTfrt(context) ? failedPrecondition : invalidArgument;
  if (inputs.size !== 1) {
    const server = invalidArgument("Expected one input Tensor.");
    const found = `${count(inputs.size, "input")}, expected one`;
    problems.push(signatureShape(signature, "classify", found, path, context, server));
  }
  if (outputs.size !== 1 && outputs.size !== 2) {
    const server = invalidArgument(`Expected one or two output Tensors, found ${outputs.size}`);
    const found = `${count(outputs.size, "output")}, expected one or two`;
    problems.push(signatureShape(signature, "classify", found, path, context, server));
  }
  if (!inputs.has("inputs")) {
    const server = named("No classification inputs found in SignatureDef");
    const found = `no input "inputs" (it has ${quoteAll(inputs.keys())})`;
    problems.push(signatureShape(signature, "classify", found, path, context, server));
  }
  const usable = ["classes", "scores"].filter((alias) => outputs.has(alias)).length;
  if (usable < (usesTfrt(context) && outputs.size === 2 ? 2 : 1)) {
    const server = named('Expected classification signature outputs to contain at least one of "classes" or "scores"');
    const found = `${usable === 0 ? "neither" : "not both"} of the outputs "classes" and "scores" (it has ${quoteAll(outputs.keys())})`;
    problems.push(signatureShape(signature, "classify", found, path, context, server));
  }
  return problems;
}

/** Classes are strings and scores floats, both of rank 2: examples by classes. */
function judgeOutputs({ outputs }: Signature, path: string, context: RecordContext): Problem[] {
  const wanted = [
    { alias: "classes", dtype: DT_STRING },
    { alias: "scores", dtype: DT_FLOAT },
  ];
  const unfit = wanted.flatMap(({ alias, dtype }) => {
    const info = outputs.get(alias);
    if (!info) return [];
    return [
      ...judgeOutputRank(alias, info, [2], path, context),
      ...judgeOutputDtype(alias, info, dtype, path, context),
    ];
  });
  return [...unfit, ...judgeWidths(outputs.get("classes"), outputs.get("scores"), path, context)];
}

/** Each example has as many classes as scores. */
function judgeWidths(
  classes: TensorInfo | undefined,
  scores: TensorInfo | undefined,
  path: string,
  context: RecordContext,
): Problem[] {
  const [names, values] = [classes?.shape?.[1], scores?.shape?.[1]];
  if (typeof names !== "number" || typeof values !== "number" || names === values) return [];
  const message = `an example has ${count(names, "class", "classes")} and ${count(values, "score")}`;
  const server = invalidArgument("Tensors class and score should match in dim_size(1).");
  return [servingProblem("serving-output-unfit", { message, where: whereIn(context, path), server })];
}
