/** Nodes of the `yaml` package to the spec's own tree: scalars, keys and aliases are resolved here, within named limits. */
import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Problem } from "../problem.js";
import { MAX_DEPTH, MAX_VALUES } from "./limits.js";
import type { Entry, ListNode, MappingNode, ScalarNode, SpecNode } from "./node.js";
import { resolvePlainScalar } from "./plain-scalar.js";
import { specProblem } from "./problems.js";
import type { SourceText, TextRange } from "./source-text.js";

export interface BuiltTree {
  /** Undefined: the root itself is no value. */
  readonly root: SpecNode | undefined;
  readonly problems: readonly Problem[];
}

export function buildTree(contents: ParsedNode, source: SourceText): BuiltTree {
  const builder = new TreeBuilder(source);
  return { root: builder.build(contents), problems: builder.problems };
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** A value that cannot be built is reported and left out. */
class TreeBuilder {
  readonly problems: Problem[] = [];
  readonly #source: SourceText;
  /** Nodes by the name of their anchor; "open" while the node is being built, "refused" where that has failed. */
  readonly #anchors = new Map<string, SpecNode | "open" | "refused">();
  #mergedEntries = 0;

  constructor(source: SourceText) {
    this.#source = source;
  }

  build(node: ParsedNode): SpecNode | undefined {
    if (isAlias(node)) return this.#follow(node.source, rangeOf(node));
    if (node.anchor) this.#anchors.set(node.anchor, "open");
    const built = this.#withinLimits(
      isMap(node) ? this.#buildMapping(node) : isSeq(node) ? this.#buildList(node) : this.#buildScalar(node),
    );
    if (node.anchor) this.#anchors.set(node.anchor, built ?? "refused");
    return built;
  }

  #report(code: Parameters<typeof specProblem>[0], message: string, range: TextRange): undefined {
    this.problems.push(specProblem(code, { message, ...this.#source.point(range) }));
  }

  #follow(anchor: string, range: TextRange): SpecNode | undefined {
    const target = this.#anchors.get(anchor);
    if (target === "open") return this.#report("spec-alias", `\`*${anchor}\` stands inside the value it names.`, range);
    if (target === "refused") return undefined;
    return target ?? this.#report("spec-alias", `No anchor \`&${anchor}\` stands before this alias.`, range);
  }

  #withinLimits<Node extends SpecNode>(node: Node | undefined): Node | undefined {
    if (!node) return undefined;
    if (node.size > MAX_VALUES) {
      const message = `With its aliases followed, this stands for ${node.size} values; at most ${MAX_VALUES} are read.`;
      return this.#report("spec-expansion", message, node.range);
    }
    if (node.depth > MAX_DEPTH) {
      const message = `With its aliases followed, this is nested more than ${MAX_DEPTH} deep.`;
      return this.#report("spec-too-deep", message, node.range);
    }
    return node;
  }

  #buildScalar(node: Scalar.Parsed): ScalarNode | undefined {
    const range = rangeOf(node);
    const text = String(node.value);
    if (LONE_SURROGATE.test(text)) {
      return this.#report("spec-encoding", "The text holds half of a surrogate pair, which is no character.", range);
    }
    if (node.type !== "PLAIN" || node.tag !== undefined) return scalar(text, range);
    const resolved = resolvePlainScalar(text);
    if ("fault" in resolved) return this.#report("spec-number", `The number ${resolved.fault}.`, range);
    return scalar(resolved.value, range);
  }

  #buildList(node: YAMLSeq.Parsed): ListNode {
    const items = node.items.map((item) => this.build(item)).filter((item) => item !== undefined);
    return { kind: "list", range: rangeOf(node), items, ...measure(items) };
  }

  #buildMapping(node: YAMLMap.Parsed): MappingNode {
    const own = new Map<string, Entry>();
    let merge: Entry | undefined;
    for (const { key, value } of node.items) {
      if (!isScalar(key)) {
        this.#report("spec-key", "A key must be plain or quoted text.", key ? rangeOf(key) : rangeOf(node));
        continue;
      }
      const name = String(key.value);
      const keyRange = rangeOf(key);
      const first = own.get(name);
      if (first) {
        const { line } = this.#source.point(first.keyRange).where;
        this.#report("spec-duplicate-key", `\`${name}\` stands in this mapping already, in line ${line}.`, keyRange);
        continue;
      }
      const built = value ? this.build(value) : scalar(null, keyRange);
      if (!built) continue;
      const entry = { keyRange, node: built };
      own.set(name, entry);
      if (name === "<<" && key.type === "PLAIN") merge = entry;
    }
    const entries = merge ? this.#merge(own, merge) : own;
    const values = Array.from(entries.values(), (entry) => entry.node);
    return { kind: "mapping", range: rangeOf(node), entries, ...measure(values) };
  }

  /** `<<`: keys of the mapping itself win over merged ones, and earlier merged ones over later. */
  #merge(own: ReadonlyMap<string, Entry>, merge: Entry): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const [name, entry] of own) {
      if (entry !== merge) {
        entries.set(name, entry);
        continue;
      }
      for (const source of entry.node.kind === "list" ? entry.node.items : [entry.node]) {
        if (source.kind !== "mapping") {
          this.#report("spec-alias", "`<<` merges mappings; this is none.", source.range);
          continue;
        }
        this.#mergedEntries += source.entries.size;
        if (this.#mergedEntries > MAX_VALUES) {
          this.#report("spec-expansion", `Merge keys copy more than ${MAX_VALUES} entries.`, merge.keyRange);
          return entries;
        }
        for (const [key, merged] of source.entries) {
          if (!own.has(key) && !entries.has(key)) entries.set(key, merged);
        }
      }
    }
    return entries;
  }
}

function scalar(value: ScalarNode["value"], range: TextRange): ScalarNode {
  return { kind: "scalar", value, range, size: 1, depth: 0 };
}

function measure(children: readonly SpecNode[]): { readonly size: number; readonly depth: number } {
  let size = 1;
  let depth = 0;
  for (const child of children) {
    size += child.size;
    depth = Math.max(depth, child.depth);
  }
  return { size, depth: depth + 1 };
}

function rangeOf(node: { readonly range?: readonly [number, number, number] | null | undefined }): TextRange {
  const [start, end] = node.range ?? [0, 0, 0];
  return [start, end];
}
