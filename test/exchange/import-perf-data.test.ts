import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { model } from "../plan/rig.js";
import { FIXTURES, imported, planned, tensorsOf } from "./rig.js";

const fixture = (name: string) => readFileSync(join(FIXTURES, name));
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);
const floats = (...values: number[]) => Buffer.from(Float32Array.from(values).buffer).toString("hex");
const hex = (text: string) => Buffer.from(text).toString("hex");
const data = (...entries: readonly unknown[]) => JSON.stringify({ data: entries });

const MIXED = model({ serving_default: { inputs: { x: "float32 [-1, 2, 3]", words: "string [-1, 2]" } } });
const IDS = model({ serving_default: { inputs: { x: "int64 [-1, 1]" } } });
const OPEN = model({ serving_default: { inputs: { x: "float32 [-1, -1]" } } });

describe("input data of perf_analyzer", () => {
  test("becomes a request an entry, with its values as literals of one row", async () => {
    const { text, requests, all } = await imported("perf_analyzer", fixture("perf-data.json"), MIXED);
    expect(requests).toBe(2);
    expect(codes(all)).toEqual(["exchange-not-taken-over"]);
    expect(text).toContain("# Not taken over, having no counterpart: validation_data.");
    expect(text).toContain("stands in this repository from now on");
    const { plan, spec } = await planned(text!, MIXED);
    expect(spec.realData).toEqual([]);
    expect(tensorsOf(plan)).toEqual([
      {
        x: { dtype: "DT_FLOAT", shape: [1, 2, 3], values: [floats(1, -2.5, 300, 4, 5, 6)] },
        words: { dtype: "DT_STRING", shape: [1, 2], values: [hex("one"), hex('a "b"')] },
      },
      {
        x: { dtype: "DT_FLOAT", shape: [1, 2, 3], values: [floats(1, 2, 3, 4, 5, 6)] },
        words: { dtype: "DT_STRING", shape: [1, 2], values: [hex("two"), ""] },
      },
    ]);
  });

  test("in sequences becomes requests one after the other, every digit kept", async () => {
    const { text, all } = await imported("perf_analyzer", fixture("perf-sequences.json"), IDS);
    expect(all).toMatchObject([{ code: "exchange-not-taken-over", message: expect.stringContaining("no sequence") }]);
    const { plan, spec } = await planned(text!, IDS);
    expect(spec.requests).toMatchObject([{ name: "data[0][0]" }, { name: "data[0][1]" }, { name: "data[1][0]" }]);
    expect(tensorsOf(plan)[2]).toEqual({ x: { dtype: "DT_INT64", shape: [1, 1], values: ["0100000000002000"] } });
  });

  test.each([
    ["a flat list, the shape being the model's", [1, 2, 3, 4, 5, 6]],
    [
      "nested lists",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
  ])("takes %s", async (_, values) => {
    const { text } = await imported("perf_analyzer", data({ x: values, words: ["", ""] }), MIXED);
    expect(tensorsOf((await planned(text!, MIXED)).plan)).toMatchObject([
      { x: { shape: [1, 2, 3], values: [floats(1, 2, 3, 4, 5, 6)] } },
    ]);
  });

  test("finds out the one dimension that the model leaves open", async () => {
    const { text } = await imported("perf_analyzer", data({ x: [1, 2, 3] }), OPEN);
    expect(tensorsOf((await planned(text!, OPEN)).plan)).toMatchObject([{ x: { shape: [1, 3] } }]);
  });

  test("of a shape that has the model's rank is the whole tensor", async () => {
    const { text } = await imported("perf_analyzer", data({ x: { content: [1, 2, 3, 4], shape: [2, 2] } }), OPEN);
    expect(text).not.toContain("batch_sizes");
    expect(tensorsOf((await planned(text!, OPEN)).plan)).toMatchObject([{ x: { shape: [2, 2] } }]);
  });

  test.each([
    ["bool", "AQAB", "010001"],
    ["uint8", "/wEC", "ff0102"],
    ["int16", "/////wAA", "ffffffff0000"],
    ["float16", "ADwAPgAA", "003c003e0000"],
    ["string", "AQAAAGEAAAAAAgAAAGJj", ["61", "", "6263"].join(",")],
  ])("reads b64 as raw %s values", async (dtype, b64, values) => {
    const on = model({ serving_default: { inputs: { x: `${dtype} [-1, 3]` } } });
    const { text } = await imported("perf_analyzer", data({ x: { b64 } }, { x: { content: { b64 }, shape: [3] } }), on);
    const made = tensorsOf((await planned(text!, on)).plan) as readonly { readonly x: { values: string[] } }[];
    expect(made.map(({ x }) => x.values.join(","))).toEqual([values, values]);
  });
});

describe("what a draft cannot say stands there as a comment", () => {
  test.each([
    ["b64 without a model", { x: { b64: "AAAA" } }, undefined, "only a model tells the dtype"],
    ["b64 of half a value", { x: { b64: "AAAA" }, words: ["", ""] }, MIXED, "of 3 bytes, which are no whole number"],
    ["b64 of broken strings", { words: { b64: "AAAA" } }, MIXED, "ends within the length of string 0"],
    ["a shape of another count", { x: { content: [1], shape: [2] } }, undefined, "has 1 values, and a shape [2]"],
    ["a shape of any size without a value", { x: { content: [], shape: [2147483647, 0] } }, MIXED, "x"],
    ["an input that the model does not have", { z: [1] }, MIXED, 'no input "z"'],
    ["text for numbers", { x: ["secret", "b", "c", "d", "e", "f"], words: ["", ""] }, MIXED, "inputs.x[0][0]"],
  ])("%s", async (_, entry, on, reason) => {
    const { requests, all } = await imported("perf_analyzer", data(entry), on);
    expect(requests).toBe(0);
    const ask = all.find(({ code }) => code === "exchange-ask")!;
    expect(ask.message).toContain(reason);
    expect(ask.message).not.toContain("secret");
    expect(ask.where).toEqual({ file: "data.json", path: "data[0]" });
  });

  test("b64 of a dtype that no reader has", async () => {
    const on = model({ serving_default: { inputs: { x: "bfloat16 [-1, 1]" } } });
    const { all } = await imported("perf_analyzer", data({ x: { b64: "AAA=" } }), on);
    expect(all.map(({ message }) => message).join()).toContain("values of DT_BFLOAT16 are not read");
  });
});

describe("a fault has its path", () => {
  test.each([
    ["[]", "data"],
    ['{"data": {}}', "data"],
    ['{"data": [5]}', "data[0]"],
    ['{"data": [[5]]}', "data[0][0]"],
    ['{"data": [{"x": 5}]}', "data[0].x"],
    ['{"data": [{"x": {}}]}', "data[0].x"],
    ['{"data": [{"x": [null]}]}', "data[0].x[0]"],
    ['{"data": [{"x": {"content": [[1, {}]]}}]}', "data[0].x.content[0][1]"],
    ['{"data": [{"x": {"content": {"b64": "?"}}}]}', "data[0].x.content"],
    ['{"data": [{"x": {"content": [], "shape": [-1]}}]}', "data[0].x.shape"],
    ['{"data": [{"x": {"content": [], "shape": [1.5]}}]}', "data[0].x.shape"],
    ['{"data": [{"x": {"content": [], "shape": 3}}]}', "data[0].x.shape"],
  ])("%s", async (text, path) => {
    const { all } = await imported("perf_analyzer", text);
    expect(all).toMatchObject([{ code: "exchange-broken", where: { file: "data.json", path } }]);
  });

  test("or its line and column, where it is no JSON", async () => {
    const { all } = await imported("perf_analyzer", '{"data":\n [}');
    expect(all).toMatchObject([{ code: "exchange-broken", message: expect.stringContaining("in line 2, column 3") }]);
  });

  // limit: src/exchange/perf-data.ts MAX_SIZE
  // limit: src/exchange/perf-data.ts MAX_RANK
  test("a size of more than 2^31 - 1, and a shape of more than 254 of them", async () => {
    const shapes = async (shape: string) => {
      const { all } = await imported("perf_analyzer", `{"data": [{"x": {"content": [], "shape": [${shape}]}}]}`);
      return all.filter(({ where }) => where?.path === "data[0].x.shape").length;
    };
    const zeros = (count: number) => Array.from({ length: count }, () => 0).join();
    expect([await shapes("0, 2147483647"), await shapes("0, 2147483648")]).toEqual([0, 1]);
    expect([await shapes(zeros(254)), await shapes(zeros(255))]).toEqual([0, 1]);
  });

  // limit: src/exchange/perf-data.ts MAX_FAULTS
  test("each of twenty is told, and of one more the number", async () => {
    const faults = (count: number) => imported("perf_analyzer", data(...Array.from({ length: count }, () => 5)));
    const [twenty, more] = [await faults(20), await faults(21)];
    expect([twenty.all.length, more.all.length]).toEqual([20, 20]);
    expect(twenty.all.at(-1)!.message).not.toContain("more faults");
    expect(more.all.at(-1)!.message).toContain("(and 1 more faults in the file)");
  });

  test("and of a million the first are told", async () => {
    const { all } = await imported("perf_analyzer", data(...Array.from({ length: 10_000 }, () => 5)));
    expect(all).toHaveLength(20);
    expect(all.at(-1)!.message).toContain("and 9980 more");
  });
});

describe("of a file for a load test", () => {
  test("the first hundred entries are taken", async () => {
    const { requests, all } = await imported(
      "perf_analyzer",
      data(...Array.from({ length: 250 }, () => ({ x: [1] }))),
      IDS,
    );
    expect(requests).toBe(100);
    expect(all).toMatchObject([{ code: "exchange-left-out", message: expect.stringContaining("150 of 250") }]);
  });

  // limit: src/exchange/import-perf-data.ts MAX_ENTRIES
  test("a hundred are all taken, and of one more the first hundred", async () => {
    const entries = (count: number) =>
      imported("perf_analyzer", data(...Array.from({ length: count }, () => ({ x: [1] }))), IDS);
    const [all, more] = [await entries(100), await entries(101)];
    expect([all.requests, codes(all.all)]).toEqual([100, []]);
    expect([more.requests, codes(more.all)]).toEqual([100, ["exchange-left-out"]]);
  });

  // limit: src/exchange/import-perf-data.ts MAX_VALUES
  test("half a million values are taken, and no value more", async () => {
    const taken = async (last: number) => {
      const sizes = [250_000, last];
      const entries = sizes.map((length) => ({ x: Array.from({ length }, () => 1) }));
      return (await imported("perf_analyzer", data(...entries))).requests;
    };
    expect([await taken(250_000), await taken(250_001)]).toEqual([2, 1]);
  }, 20_000);

  test("no more than half a million values are taken", async () => {
    const values = Array.from({ length: 200_000 }, () => 1);
    const { requests, all } = await imported("perf_analyzer", data({ x: values }, { x: values }, { x: values }));
    expect([requests, codes(all)]).toEqual([2, ["exchange-left-out"]]);
  }, 20_000);
});

test("names such as __proto__ and those with line breaks are data", async () => {
  const { text } = await imported(
    "perf_analyzer",
    '{"data": [{"__proto__": [1], "a\\nversion: 2\\u202e": ["b\\n# c"]}]}',
  );
  expect(text).toMatch(/^[\n -~]*$/);
  const on = model({
    serving_default: { inputs: { ["__proto__"]: "int64 [-1, 1]", "a\nversion: 2\u202e": "string [-1, 1]" } },
  });
  const [record] = (await planned(text!, on)).plan.records;
  expect(record!.method === "predict" && [...record!.inputs.keys()]).toEqual(["__proto__", "a\nversion: 2\u202e"]);
});
