/** The names that a recorded request gives its inputs: nothing is derived for what a client did not send. */
import type { Signature } from "../model/model.js";
import type { SpecPath } from "../spec/spec.js";
import { didYouMean } from "../spec/suggest.js";
import type { Planning } from "./planning.js";
import { theOnes } from "./words.js";

/** False after saying which inputs are missing, or are none of the signature's. */
export function checkNamed(
  given: ReadonlySet<string>,
  path: SpecPath,
  { name, inputs, defaults }: Signature,
  { findings }: Planning,
): boolean {
  const names = [...inputs.keys()];
  const extra = [...given].filter((alias) => !inputs.has(alias));
  const missing = names.filter((alias) => !given.has(alias) && !defaults.has(alias));
  const server = {
    status: "INVALID_ARGUMENT",
    message: `input size does not match signature: ... Sent extra: {${extra.join(",")}}. Missing but required: {${missing.join(",")}}.`,
  };
  for (const alias of extra) {
    findings.add("plan-input-unknown", [...path, alias], {
      message: `The signature ${JSON.stringify(name)} has no input ${JSON.stringify(alias)}. ${theOnes(names, "input")}`,
      hint: didYouMean(alias, names),
      server,
    });
  }
  if (missing.length > 0) {
    const listed = missing.map((alias) => JSON.stringify(alias)).join(", ");
    findings.add("plan-input-missing", path, {
      message: `The recorded request lacks ${listed}, which the signature ${JSON.stringify(name)} takes.`,
      server,
    });
  }
  return extra.length === 0 && missing.length === 0;
}
