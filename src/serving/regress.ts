import type { Signature } from "../model/model.js";
import type { Problem } from "../problem.js";
import { REGRESS_METHOD } from "./constants.js";
import { failedPrecondition, invalidArgument, type RecordContext, usesTfrt } from "./context.js";
import { judgeOutputDtype, judgeOutputRank } from "./example-output.js";
import type { ExampleMethod } from "./example-request.js";
import { judgeMethodName } from "./signature.js";
import { signatureShape } from "./signature-shape.js";
import { count, quoteAll } from "./words.js";

const DT_FLOAT = 1;

/** Regress: tensorflow_serving/servables/tensorflow/regressor.cc, and tfrt_regressor.cc for the TFRT runtime. */
export const regress: ExampleMethod = {
  methodName: REGRESS_METHOD,
  judgeSignature,
  outputs: ({ outputs }) => [...outputs.values()],
  judgeOutputs,
};

/** One input `inputs` and one output `outputs`. */
function judgeSignature(signature: Signature, path: string, context: RecordContext): Problem[] {
  const method = invalidArgument(`Expected regression signature method_name to be ${REGRESS_METHOD}`);
  const problems = usesTfrt(context) ? [] : judgeMethodName(signature, [REGRESS_METHOD], path, context, method);
  const named = usesTfrt(context) ? failedPrecondition : invalidArgument;
  const sides = [
    { noun: "input", key: "inputs", tensors: signature.inputs },
    { noun: "output", key: "outputs", tensors: signature.outputs },
  ];
  for (const { noun, key, tensors } of sides) {
    if (tensors.size !== 1) {
      const server = invalidArgument(`Expected one ${noun} Tensor.`);
      const found = `${count(tensors.size, noun)}, expected one`;
      problems.push(signatureShape(signature, "regress", found, path, context, server));
    }
    if (!tensors.has(key)) {
      const server = named(`No regression ${key} found in SignatureDef`);
      const found = `no ${noun} "${key}" (it has ${quoteAll(tensors.keys())})`;
      problems.push(signatureShape(signature, "regress", found, path, context, server));
    }
  }
  return problems;
}

/** Floats of rank 1, or of rank 2 with one column: one for each example. */
function judgeOutputs({ outputs }: Signature, path: string, context: RecordContext): Problem[] {
  const info = outputs.get("outputs");
  if (!info) return [];
  return [
    ...judgeOutputRank("outputs", info, [1, 2], path, context),
    ...judgeOutputDtype("outputs", info, DT_FLOAT, path, context),
  ];
}
