/**
 * Follow a tensor from where it is fed to the ops that look at its values: through ops that only move them, into called
 * functions, branches and loops of any depth, and back out. Every tensor is visited once for each chain of transforms, so
 * recursion and cycles end.
 *
 * ```ts
 * const trace = traceTensor(graph, "serving_default_inputs:0");
 * trace.uses.map(({ node }) => node.op); // ["ParseExampleV2"]
 * ```
 */
import type { Graph, GraphNode } from "../graph.js";
import { parseTensorName } from "../tensor-name.js";
import { type Call, callsOf } from "./calls.js";
import { type Flow, flowOf, looksAtValues, transformOf } from "./flows.js";
import { type Scope, Scopes, type Tensor } from "./scope.js";

/** An op that looks at the values of a traced tensor. */
export interface Use {
  readonly scope: Scope;
  readonly node: GraphNode;
  /** Which of the node's inputs. */
  readonly input: number;
  /** Ops that made other strings out of the values on the way here, in order: `DecodeBase64`. */
  readonly via: readonly string[];
}

/** A call that a trace went through. */
export interface CallSite {
  readonly scope: Scope;
  readonly node: GraphNode;
  readonly call: Call;
}

interface Step extends Tensor {
  readonly via: readonly string[];
}

/** Longer chains of transforms are followed and not told apart any more. */
const MAX_TRANSFORMS = 4;

/**
 * @param tensorName `node:index` in the main graph.
 * @param runs Names of the nodes of the main graph to go on to; left out: all.
 */
export function traceTensor(graph: Graph, tensorName: string, runs?: ReadonlySet<string>): Trace {
  const scopes = Scopes.of(graph);
  const { node, index } = parseTensorName(tensorName);
  return new Trace(scopes, { scope: scopes.main, node, index }, new Map(), runs);
}

export class Trace {
  readonly uses: Use[] = [];
  /** Ops that moved the values on without looking at them. */
  readonly moves: Use[] = [];
  readonly #scopes: Scopes;
  readonly #runs: ReadonlySet<string> | undefined;
  /** Function name to the calls that were gone through. */
  readonly #sites: Map<string, Map<GraphNode, CallSite>>;
  /** Results of a function that were reached, for calls of it that are found later. */
  readonly #reached = new Map<string, [result: number, via: readonly string[]][]>();
  readonly #seen = new Map<Scope, Set<string>>();
  readonly #pending: Step[] = [];

  /** @param sites Calls that were gone through before `start` was reached. */
  constructor(
    scopes: Scopes,
    start: Tensor,
    sites: ReadonlyMap<string, ReadonlyMap<GraphNode, CallSite>>,
    runs: ReadonlySet<string> | undefined,
  ) {
    this.#scopes = scopes;
    this.#runs = runs;
    this.#sites = new Map([...sites].map(([name, calls]) => [name, new Map(calls)]));
    this.#push(start.scope, start.node, start.index, []);
    this.#run();
  }

  /** All calls that were gone through. */
  get callSites(): readonly CallSite[] {
    return [...this.#sites.values()].flatMap((sites) => [...sites.values()]);
  }

  /** The calls through which a function was entered. */
  callers(functionName: string): readonly CallSite[] {
    return [...(this.#sites.get(functionName)?.values() ?? [])];
  }

  /** A trace from a tensor that this one found on its way, which knows the calls gone through so far. */
  from(tensor: Tensor): Trace {
    return new Trace(this.#scopes, tensor, this.#sites, this.#runs);
  }

  #run(): void {
    for (let step = this.#pending.pop(); step !== undefined; step = this.#pending.pop()) this.#follow(step);
  }

  #push(scope: Scope, node: string, index: number, via: readonly string[]): void {
    const key = `${index} ${via.join(" ")} ${node}`;
    const seen = valueAt(this.#seen, scope, () => new Set<string>());
    if (seen.has(key)) return;
    seen.add(key);
    this.#pending.push({ scope, node, index, via });
  }

  #follow(step: Step): void {
    const { scope, via } = step;
    for (const { node, input } of scope.consumersOf(step.node, step.index)) {
      if (scope.body === undefined && this.#runs && !this.#runs.has(node.name)) continue;
      const flow = flowOf(node, input);
      const transform = transformOf(node, input);
      if (flow) {
        this.moves.push({ scope, node, input, via });
        this.#move(scope, node, flow, via);
      } else if (transform) this.#move(scope, node, transform, passed(via, node.op));
      else if (!this.#call(scope, node, input, via) && looksAtValues(node)) this.uses.push({ scope, node, input, via });
    }
    for (const result of scope.resultsOf(step.node, step.index)) this.#leave(scope, result, via);
  }

  #move(scope: Scope, node: GraphNode, flow: Flow, via: readonly string[]): void {
    for (const output of flow === "all" ? [-1] : flow) this.#push(scope, node.name, output, via);
  }

  /** Go into the functions that a node calls; false where the input is no argument of any. */
  #call(scope: Scope, node: GraphNode, input: number, via: readonly string[]): boolean {
    const calls = callsOf(node, this.#scopes.graph);
    return calls.filter((call) => this.#enter({ scope, node, call }, input, via)).length > 0;
  }

  #enter(site: CallSite, input: number, via: readonly string[]): boolean {
    const { functionName, firstInput, results } = site.call;
    const body = this.#scopes.function(functionName);
    const place = input - firstInput;
    const arg = body?.body?.args[place];
    if (body === undefined || arg === undefined) return false;
    if (results === "loop") this.#push(site.scope, site.node.name, place, via);
    const sites = valueAt(this.#sites, functionName, () => new Map<GraphNode, CallSite>());
    if (!sites.has(site.node)) {
      sites.set(site.node, site);
      for (const [result, reachedVia] of this.#reached.get(functionName) ?? []) this.#return(site, result, reachedVia);
    }
    this.#push(body, arg.name, 0, via);
    return true;
  }

  #leave(scope: Scope, result: number, via: readonly string[]): void {
    const { name } = scope.body!;
    valueAt(this.#reached, name, () => []).push([result, via]);
    for (const site of this.callers(name)) this.#return(site, result, via);
  }

  #return({ scope, node, call }: CallSite, result: number, via: readonly string[]): void {
    if (call.results === "condition") return;
    this.#push(scope, node.name, result, via);
    // What one round of a loop gives is what the next one takes.
    if (call.results === "loop") this.#call(scope, node, result, via);
  }
}

function valueAt<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function passed(via: readonly string[], op: string): readonly string[] {
  return via.length < MAX_TRANSFORMS && !via.includes(op) ? [...via, op] : via;
}
