import type { Signature } from "../model/model.js";
import type { Problem, ServerVerdict } from "../problem.js";
import { type RecordContext, whereIn } from "./context.js";
import { servingProblem } from "./problems.js";
import { quote } from "./words.js";

/** The problem of a signature that is not shaped for the kind of request. */
export function signatureShape(
  signature: Signature,
  kind: "classify" | "regress",
  found: string,
  path: string,
  context: RecordContext,
  server: ServerVerdict,
): Problem {
  return servingProblem("serving-signature-shape", {
    message: `signature ${quote(signature.name)} cannot ${kind}: it has ${found}`,
    where: whereIn(context, path),
    server,
  });
}
