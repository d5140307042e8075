/** Bodies as the REST documentation of the server shows them, and what it refuses. */
import { describe, expect, test } from "vitest";
import type { TensorValue } from "../../src/tensor.js";
import { floats, model, planned, planOf, shapes, values } from "./rig.js";

const one = (input: string) => model({ serving_default: { inputs: { x: input } } });
const TAGGED = model({
  serving_default: {
    inputs: { tag: "string [-1]", signal: "float32 [-1, 3]", sensor: "float32 [-1, 2, 2]" },
    defaults: ["tag"],
  },
});

const strings = (value: TensorValue) =>
  "strings" in value ? value.strings.map((one) => Buffer.from(one).toString()) : [];

describe("instances", () => {
  test("of one input are its rows", () => {
    const made = planOf("requests: [{ instances: [[1, 2, 3], [4, 5, 6.5]] }]");
    expect(shapes(made, "x")).toEqual([[2, 3]]);
    expect(floats(values(made, "x")[0]!)).toEqual([1, 2, 3, 4, 5, 6.5]);
  });

  test("of several inputs are objects, each with all of them", () => {
    const made = planOf(
      `requests: [{ instances: [
         { tag: foo, signal: [1, 2, 3], sensor: [[1, 2], [3, 4]] },
         { sensor: [[4, 5], [6, 8]], tag: bar, signal: [3, 4, 1] }] }]`,
      TAGGED,
    );
    expect(strings(values(made, "tag")[0]!)).toEqual(["foo", "bar"]);
    expect(floats(values(made, "sensor")[0]!)).toEqual([1, 2, 3, 4, 4, 5, 6, 8]);
  });

  test("are cycled and cut to the batch sizes that are asked for", () => {
    const made = planOf("requests: [{ batch_sizes: [1, 3], instances: [[1, 2, 3], [4, 5, 6]] }]");
    expect(values(made, "x").map(floats)).toEqual([
      [1, 2, 3],
      [1, 2, 3, 4, 5, 6, 1, 2, 3],
    ]);
  });

  test("hold bytes as base64", () => {
    const made = planOf("requests: [{ instances: [{ b64: aGk= }, text] }]", one("string [-1]"));
    expect(strings(values(made, "x")[0]!)).toEqual(["hi", "text"]);
  });

  test("are a predict request, whatever else the signature could be called with", () => {
    expect(planOf("requests: [{ instances: [[1, 2, 3]] }]").records[0]).toMatchObject({ method: "predict" });
  });
});

describe("inputs as a list", () => {
  test("are the column of the only input", () => {
    const made = planOf("requests: [{ inputs: [[1, 2, 3], [4, 5, 6]] }]");
    expect(shapes(made, "x")).toEqual([[2, 3]]);
  });

  test("are refused where there are several", () => {
    const { problems } = planned("requests: [{ inputs: [1, 2] }]", TAGGED);
    expect(problems).toMatchObject([
      { code: "plan-rest-body", server: { message: expect.stringMatching(/inputs is a plain value\/list/) } },
    ]);
  });
});

describe("numbers", () => {
  test("are widened to floats, past their largest to infinity, and keep 64 bits where integers are wanted", () => {
    const wide = planOf("requests: [{ instances: [16777217, 1.0e+39, -.inf, .nan] }]", one("float32 [-1]"));
    expect(floats(values(wide, "x")[0]!)).toEqual([16777216, Infinity, -Infinity, Number.NaN]);
    const [long] = values(planOf("requests: [{ instances: [9007199254740993] }]", one("int64 [-1]")), "x");
    expect(long).toMatchObject({ content: new Uint8Array(new BigInt64Array([9007199254740993n]).buffer) });
  });
});

describe("what the server refuses is refused with its words", () => {
  test.each([
    ["int32 [-1]", "[1.0]", "JSON Value: 1 Type: Number is not of expected type: int32"],
    ["int32 [-1]", '["1"]', 'JSON Value: "1" Type: String is not of expected type: int32'],
    ["float32 [-1]", '["NaN"]', 'JSON Value: "NaN" Type: String is not of expected type: float32'],
    ["bool [-1]", "[1]", "JSON Value: 1 Type: Number is not of expected type: bool"],
    ["string [-1]", "[1]", "JSON Value: 1 Type: Number is not of expected type: string"],
    ["string [-1]", "[{ b64: '%' }]", "Unable to base64 decode"],
    ["float32 [-1, 2]", "[[1, 2], [3]]", "Encountered list at unexpected size: 1 at level: 1 expected size: 2"],
    [
      "float32 [-1, 2]",
      "[[1, 2], 3]",
      "JSON Value: 3 found at incorrect level: 1 in the JSON DOM. Expected at level: 2",
    ],
    ["float32 [-1]", "[1, [2]]", "Encountered list at unexpected level: 1"],
  ])("%s of %s", (input, rows, words) => {
    const { problems, told } = planned(`requests: [{ instances: ${rows} }]`, one(input));
    expect(problems).toMatchObject([{ code: "plan-rest-value", server: { status: "INVALID_ARGUMENT" } }]);
    expect(problems[0]!.server!.message).toMatch(
      /^Failed to process element: \d of 'instances' list. Error: INVALID_ARGUMENT: /,
    );
    expect(problems[0]!.server!.message).toContain(words);
    expect(told[0]).toMatch(/^2:\d+ plan-rest-value$/);
  });

  test("an object lacks an input, or has one too many", () => {
    const { problems } = planned("requests: [{ instances: [{ x: [1, 2, 3], y: 1 }] }]");
    expect(problems).toMatchObject([
      {
        code: "plan-rest-body",
        where: { path: "requests[0].instances[0]" },
        message: expect.stringContaining('the keys "x", "y"'),
      },
    ]);
  });

  test("a plain list feeds one input, and a base64 object is a value like another", () => {
    for (const rows of ["[1, 2]", "[{ b64: aGk= }]"]) {
      expect(planned(`requests: [{ instances: ${rows} }]`, TAGGED).problems[0]!.server!.message).toMatch(
        /instances is a plain list, but expecting list of objects/,
      );
    }
  });

  test("a shape is that of the lists: nothing is broadcast", () => {
    expect(planned("requests: [{ instances: [1, 2, 3] }]").problems).toMatchObject([{ code: "plan-shape" }]);
  });
});
