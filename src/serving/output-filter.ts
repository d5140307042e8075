import type { Signature } from "../model/model.js";
import type { Problem } from "../problem.js";
import { didYouMean } from "../spec/suggest.js";
import { invalidArgument, type RecordContext, whereIn } from "./context.js";
import { servingProblem } from "./problems.js";
import { quote, quoteAll, shorten, shortenAll } from "./words.js";

/** Every name of the filter is an output of the signature, and stands there once. */
export function judgeOutputFilter(
  outputFilter: readonly string[],
  signature: Signature,
  context: RecordContext,
): Problem[] {
  const seen = new Set<string>();
  return outputFilter.flatMap((alias, index) => {
    const where = whereIn(context, `output_filter[${index}]`);
    if (!signature.outputs.has(alias)) {
      const outputs = [...signature.outputs.keys()];
      const message = `signature ${quote(signature.name)} has no output ${quote(alias)}; its outputs are ${quoteAll(outputs)}`;
      const hint = didYouMean(alias, outputs);
      const server = invalidArgument(
        `output tensor alias not found in signature: ${shorten(alias)} Outputs expected to be in the set {${shortenAll(outputs)}}.`,
      );
      return [servingProblem("serving-output-filter", { message, where, hint, server })];
    }
    if (!seen.has(alias)) {
      seen.add(alias);
      return [];
    }
    const message = `output ${quote(alias)} stands twice in output_filter`;
    const server = invalidArgument(`duplicate output tensor alias: ${shorten(alias)}`);
    return [servingProblem("serving-output-filter", { message, where, server })];
  });
}
