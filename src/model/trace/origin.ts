/** Follow a tensor back to the node that makes it, against the calls that a trace went through. */
import type { GraphNode } from "../graph.js";
import type { Scope } from "./scope.js";
import type { Trace } from "./trace.js";

export interface Origin {
  readonly scope: Scope;
  readonly node: GraphNode;
  readonly index: number;
}

/** Ops whose output 0 is their input 0; reading a variable leads on to its handle. */
const SAME_AS_INPUT = new Set(
  `Identity RefIdentity StopGradient PreventGradient Snapshot EnsureShape Enter RefEnter ReadVariableOp
   PlaceholderWithDefault`.split(/\s+/u),
);

/** Chains are short; a loop of identities in a hostile graph is not. */
const MAX_STEPS = 1000;

/**
 * The node that makes an input; undefined where that depends on the call: a value computed by a called function, an argument
 * that nobody was seen to pass, or different values at different calls. A loop's variable counts as what the loop began with.
 */
export function originOf(trace: Trace, scope: Scope, input: string): Origin | undefined {
  return walk(trace, scope, input, { left: MAX_STEPS });
}

function walk(trace: Trace, scope: Scope, input: string, steps: { left: number }): Origin | undefined {
  if (steps.left-- <= 0) return undefined;
  const tensor = scope.tensor(input);
  if (tensor === undefined) return undefined;
  const node = scope.nodes.get(tensor.node);
  if (node === undefined) return walkArgument(trace, scope, tensor.node, steps);
  const through = SAME_AS_INPUT.has(node.op)
    ? node.inputs[0]
    : node.op === "IdentityN"
      ? node.inputs[tensor.index]
      : undefined;
  return through === undefined ? { scope, node, index: tensor.index } : walk(trace, scope, through, steps);
}

function walkArgument(trace: Trace, scope: Scope, name: string, steps: { left: number }): Origin | undefined {
  const place = scope.argument(name);
  if (scope.body === undefined || place < 0) return undefined;
  let found: Origin | undefined;
  for (const { scope: caller, node, call } of trace.callers(scope.body.name)) {
    const passed = node.inputs[call.firstInput + place];
    const origin = passed === undefined ? undefined : walk(trace, caller, passed, steps);
    if (origin === undefined || (found && (found.node !== origin.node || found.index !== origin.index)))
      return undefined;
    found = origin;
  }
  return found;
}
