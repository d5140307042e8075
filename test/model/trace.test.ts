import { describe, expect, it } from "vitest";
import { traceTensor } from "../../src/model/trace/trace.js";
import { type GraphText, graph } from "./graph-builder.js";

/** The ops that look at `x`, with the input they take it by and the transforms before. */
function uses(text: GraphText): string[] {
  return traceTensor(graph(text), "x:0")
    .uses.map(({ node, input, via }) => [...via, `${node.name}:${input}`].join(" "))
    .sort();
}

describe("a trace", () => {
  it("goes through ops that only move values, by the inputs that they move", () => {
    const nodes = [
      "x = Placeholder",
      "a = Identity(x)",
      "b = Reshape(a, shape)",
      "c = ConcatV2(other, b, axis)",
      "d = Split(dim, c)",
      "e = Pack(d:1, other)",
      "f = Relu(e)",
      "axis_only = ConcatV2(other, other, x)",
      "shape_only = Reshape(other, x)",
    ];
    expect(uses({ nodes })).toEqual(["axis_only:2", "f:0", "shape_only:1"]);
  });

  it("follows the outputs that hold the value, and no others", () => {
    const nodes = ["x = Placeholder", "u = Unique(x)", "values = Relu(u:0)", "indices = Abs(u:1)"];
    expect(uses({ nodes })).toEqual(["values:0"]);
  });

  it("stops at ops that only ask for the form", () => {
    expect(uses({ nodes: ["x = Placeholder", "s = Shape(x)", "n = Neg(s)", "c = Relu(other, ^x)"] })).toEqual([]);
  });

  it("remembers what made other strings out of the values", () => {
    const nodes = [
      "x = Placeholder",
      "d = DecodeBase64(x)",
      "l = StringLower(d)",
      "j = DecodeJpeg(l)",
      "k = DecodePng(x)",
    ];
    expect(uses({ nodes })).toEqual(["DecodeBase64 StringLower j:0", "k:0"]);
  });

  it("names the outputs of functions' nodes as bodies do", () => {
    const text: GraphText = {
      nodes: ["x = Placeholder", "call = PartitionedCall<f=body>(x)"],
      functions: {
        body: {
          args: ["arg"],
          nodes: ["s = StringSplitV2(arg, sep)", "words = Hash(s:values:0)", "places = Abs(s:indices:0)"],
          results: [],
        },
      },
    };
    expect(uses(text)).toEqual(["StringSplitV2 words:0"]);
  });
});

describe("calls", () => {
  it("are entered by their arguments and left by their results", () => {
    const text: GraphText = {
      nodes: [
        "x = Placeholder",
        "call = StatefulPartitionedCall<f=swap>(other, x)",
        "a = Abs(call)",
        "b = Neg(call:1)",
      ],
      functions: { swap: { args: ["p", "q"], nodes: ["i = Identity(p)"], results: ["q", "i:output:0"] } },
    };
    expect(uses(text)).toEqual(["a:0"]);
  });

  it("return to those who called with the value, not to other callers of the same function", () => {
    const text: GraphText = {
      nodes: [
        "x = Placeholder",
        "mine = PartitionedCall<f=id>(x)",
        "other = PartitionedCall<f=id>(y)",
        "a = Abs(mine)",
        "b = Neg(other)",
      ],
      functions: { id: { args: ["p"], nodes: [], results: ["p"] } },
    };
    expect(uses(text)).toEqual(["a:0"]);
  });

  it("of the old kind are nodes whose op is the function's name", () => {
    const text: GraphText = {
      nodes: ["x = Placeholder", "call = outer(x)", "r = Relu(call)"],
      functions: {
        outer: { args: ["p"], nodes: ["c = inner(p)"], results: ["c:result_1:0"] },
        inner: { args: ["q"], nodes: ["i = Identity(q)"], results: ["i:output:0", "q"] },
      },
    };
    expect(uses(text)).toEqual(["r:0"]);
  });

  it("take both branches of an If, after its condition", () => {
    const text: GraphText = {
      nodes: [
        "x = Placeholder",
        "if = If<then_branch=t,else_branch=e>(c, x)",
        "cond = If<then_branch=t,else_branch=e>(x, y)",
      ],
      functions: {
        t: { args: ["p"], nodes: ["a = Abs(p)"], results: [] },
        e: { args: ["p"], nodes: ["b = Neg(p)"], results: [] },
      },
    };
    expect(uses(text)).toEqual(["a:0", "b:0", "cond:0"]);
  });

  it("go round a loop until nothing new is reached", () => {
    const text: GraphText = {
      nodes: ["x = Placeholder", "w = While<cond=c,body=b>(x, y, z)", "after = Relu(w:2)"],
      functions: {
        c: { args: ["p", "q", "r"], nodes: ["less = Less(p, q)"], results: ["less:z:0"] },
        b: { args: ["p", "q", "r"], nodes: ["use = Neg(r)"], results: ["p", "p", "q"] },
      },
    };
    expect(uses(text)).toEqual(["after:0", "less:0", "less:1", "use:0"]);
  });

  it("may recurse", () => {
    const text: GraphText = {
      nodes: ["x = Placeholder", "call = PartitionedCall<f=again>(x)", "r = Relu(call)"],
      functions: {
        again: { args: ["p"], nodes: ["c = PartitionedCall<f=again>(p)", "n = Neg(c:output:0)"], results: ["p"] },
      },
    };
    expect(uses(text)).toEqual(["n:0", "r:0"]);
  });

  it("of functions that are not there, or with too many inputs, are uses", () => {
    const text: GraphText = {
      nodes: ["x = Placeholder", "gone = PartitionedCall<f=gone>(x)", "more = PartitionedCall<f=none>(x)"],
      functions: { none: { args: [], nodes: [], results: [] } },
    };
    expect(uses(text)).toEqual(["gone:0", "more:0"]);
  });
});

describe("a graph that means harm", () => {
  it("may have cycles, nodes that feed themselves, and references to nothing", () => {
    const nodes = [
      "x = Merge(x, b)",
      "a = Identity(x)",
      "b = NextIteration(a)",
      "c = Relu(nothing:99999999999)",
      "d = Neg(b)",
    ];
    expect(uses({ nodes })).toEqual(["d:0"]);
  });

  it("may chain transforms without end", () => {
    const nodes = [
      "x = Merge(x, a, b, c)",
      "a = StringLower(x)",
      "b = StringUpper(x)",
      "c = StringStrip(x)",
      "d = Hash(x)",
    ];
    expect(uses({ nodes })).toHaveLength(16);
  });

  it("may have a hundred thousand nodes in a row", () => {
    const row = Array.from({ length: 100_000 }, (_, i) => `n${i} = Identity(${i === 0 ? "x" : `n${i - 1}`})`);
    expect(uses({ nodes: ["x = Placeholder", ...row, "last = Relu(n99999)"] })).toEqual(["last:0"]);
  });

  it("may call the same function from ten thousand places", () => {
    const calls = Array.from(
      { length: 10_000 },
      (_, i) => `c${i} = PartitionedCall<f=id>(${i === 0 ? "x" : `c${i - 1}`})`,
    );
    const text: GraphText = {
      nodes: ["x = Placeholder", ...calls, "last = Relu(c9999)"],
      functions: { id: { args: ["p"], nodes: [], results: ["p"] } },
    };
    expect(uses(text)).toEqual(["last:0"]);
  });
});
