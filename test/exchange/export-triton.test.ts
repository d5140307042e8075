import { describe, expect, it, test } from "vitest";
import { parseTritonConfig } from "../../src/exchange/triton-config.js";
import type { Model } from "../../src/model/index.js";
import { model } from "../plan/rig.js";
import { describeWithReferee, readTritonConfigs } from "../referee/referee.js";
import { exported } from "./rig.js";

const TOY = model({ serving_default: { inputs: { x: "float32 [-1, 3]" } } });
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);
const predict = (rest: string) => `requests:\n  - { ${rest} }\n`;

async function samples(requests: string, on: Model = TOY, hasFiles = true) {
  const made = await exported(requests, on, hasFiles);
  const parsed = parseTritonConfig(Buffer.from(made.text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const plain = parsed.value.samples.map(({ name, batchSize, count, inputs }) => ({
    name,
    batchSize,
    count,
    inputs: Object.fromEntries(
      [...inputs].map(([alias, { type, dims, values }]) => [alias, { type: type.name, dims, values }]),
    ),
  }));
  const files = [...made.files].map(([name, make]) => [name, Buffer.from(make()).toString("hex")]);
  return { ...made, samples: plain, files };
}

describe("a sample stands for", () => {
  test("a combination of batch size and dims, its repeats being counted; dims are those of one row", async () => {
    const on = model({ serving_default: { inputs: { x: "float32 [-1, -1]" } } });
    const { samples: made, problems } = await samples(
      predict(
        "name: r, batch_sizes: [1, 8], dims: { n: [2, 4] }, repeat: 3, inputs: { x: { zero_data: true, shape: [-1, n] } }",
      ),
      on,
    );
    expect(problems).toEqual([]);
    expect(made.map(({ name, batchSize, count }) => [name, batchSize, count])).toEqual([
      ["r, batch size 1, n 2", 1, 3],
      ["r, batch size 8, n 2", 8, 3],
      ["r, batch size 1, n 4", 1, 3],
      ["r, batch size 8, n 4", 8, 3],
    ]);
    expect(made.map(({ inputs }) => inputs["x"]!.dims)).toEqual([[2], [2], [4], [4]]);
  });

  test("what is derived, too", async () => {
    const { samples: made } = await samples("requests: auto\ndefaults: { batch_sizes: [2], repeat: 2 }\n");
    expect(made).toEqual([
      {
        name: expect.any(String),
        batchSize: 2,
        count: 2,
        inputs: { x: { type: "TYPE_FP32", dims: [3], values: "zero_data" } },
      },
    ]);
  });
});

describe("values", () => {
  const valueOf = async (maker: string, on = TOY) => {
    const { samples: made, files, problems } = await samples(predict(`batch_sizes: [2], inputs: { x: ${maker} }`), on);
    return { values: made[0]?.inputs["x"]?.values, files, told: codes(problems) };
  };

  test("that are all zero are zero_data, however the spec says so", async () => {
    for (const maker of ["{ zero_data: true }", "0", "[[0, 0, 0]]", "{ choices: [0] }"]) {
      expect(await valueOf(maker)).toEqual({ values: "zero_data", files: [], told: [] });
    }
    expect((await valueOf("[-0.0, 0.0, 0.0]")).values).toEqual({ file: "0-0-x.bin" });
  });

  test("that are random without a range are random_data", async () => {
    expect(await valueOf("{ random_data: {} }")).toEqual({ values: "random_data", files: [], told: [] });
  });

  test("of a range, and random truth values and strings, are a row in a file; that others differ is told", async () => {
    const ranged = await valueOf("{ random_data: { min: 1, max: 2 } }");
    expect(ranged).toMatchObject({ values: { file: "0-0-x.bin" }, told: ["exchange-one-row"] });
    expect(ranged.files[0]![1]).toMatch(/^(.{6}3f){3}$/);
    const flags = model({ serving_default: { inputs: { x: "bool [-1, 9]" } } });
    expect((await valueOf("{ random_data: {} }", flags)).values).toEqual({ file: "0-0-x.bin" });
  });

  test("that are one row for all are that row, in one file for all batch sizes", async () => {
    const {
      samples: made,
      files,
      problems,
    } = await samples(predict("batch_sizes: [1, 4], repeat: 2, inputs: { x: [1, 2, 3] }"));
    expect(problems).toEqual([]);
    expect(files).toEqual([["0-0-x.bin", "0000803f0000004000004040"]]);
    expect(made.map(({ inputs }) => inputs["x"]!.values)).toEqual([{ file: "0-0-x.bin" }, { file: "0-0-x.bin" }]);
  });

  test("that are strings stand behind their lengths", async () => {
    const on = model({ serving_default: { inputs: { x: "string [-1, 2]" } } });
    expect((await valueOf('[["ab", ""]]', on)).files).toEqual([["0-0-x.bin", "02000000616200000000"]]);
    expect((await valueOf('{ string_data: "" }', on)).values).toBe("zero_data");
  });

  // limit: src/exchange/export-triton.ts MAX_FILE_WORD
  test("stand in a file that is called as its input is, by the first forty characters of it", async () => {
    const nameOf = async (alias: string) => {
      const on = model({ serving_default: { inputs: { [alias]: "float32 [-1, 1]" } } });
      return (await samples(predict(`inputs: { ${alias}: [1] }`), on)).files[0]![0];
    };
    expect(await nameOf("x".repeat(40))).toBe(`0-0-${"x".repeat(40)}.bin`);
    expect(await nameOf("x".repeat(41))).toBe(`0-0-${"x".repeat(40)}.bin`);
  });

  test.each([
    ["bool", "TYPE_BOOL", "[true, false]", "0100"],
    ["uint8", "TYPE_UINT8", "[255, 1]", "ff01"],
    ["uint16", "TYPE_UINT16", "[65535, 1]", "ffff0100"],
    ["uint32", "TYPE_UINT32", "[1, 2]", "0100000002000000"],
    ["uint64", "TYPE_UINT64", "[1, 0]", "01000000000000000000000000000000"],
    ["int8", "TYPE_INT8", "[-1, 1]", "ff01"],
    ["int16", "TYPE_INT16", "[-1, 1]", "ffff0100"],
    ["int32", "TYPE_INT32", "[-1, 1]", "ffffffff01000000"],
    ["int64", "TYPE_INT64", "[-1, 0]", "ffffffffffffffff0000000000000000"],
    ["float16", "TYPE_FP16", "[1, 2]", "003c0040"],
    ["float32", "TYPE_FP32", "[1, 2]", "0000803f00000040"],
    ["float64", "TYPE_FP64", "[1, 0]", "000000000000f03f0000000000000000"],
    ["bfloat16", "TYPE_BF16", "[1, 2]", "803f0040"],
  ])("of %s are little-endian, and of type %s", async (dtype, type, row, bytes) => {
    const on = model({ serving_default: { inputs: { x: `${dtype} [-1, 2]` } } });
    const { samples: made, files } = await samples(predict(`inputs: { x: ${row} }`), on);
    expect([made[0]!.inputs["x"]!.type, files]).toEqual([type, [["0-0-x.bin", bytes]]]);
  });

  test("that need a file are a problem where there is none to put them in; the others are exported", async () => {
    const requests = "requests: [{ inputs: { x: [1, 2, 3] } }, { inputs: { x: 0 } }]\n";
    const { samples: made, problems } = await samples(requests, TOY, false);
    expect(made).toHaveLength(1);
    expect(problems).toMatchObject([{ code: "exchange-needs-file", severity: "error", where: { line: 2 } }]);
  });
});

describe("shapes", () => {
  test("of an input without a batch make all shapes whole", async () => {
    const on = model({ serving_default: { inputs: { x: "float32 [-1, 3]", t: "float32 []" } } });
    const {
      samples: made,
      text,
      files,
    } = await samples(predict("batch_sizes: [2], inputs: { x: [[1, 2, 3], [4, 5, 6]] }"), on);
    expect(text).toContain("max_batch_size: 0");
    expect(made).toMatchObject([{ batchSize: 1, inputs: { x: { dims: [2, 3] }, t: { dims: [1] } } }]);
    expect(files).toEqual([["0-0-x.bin", "0000803f0000004000004040000080400000a0400000c040"]]);
  });

  test.each(["float32 [4, 3]", "float32 [2, 3]"])(
    "that the signature fixes (%s) are no batch of Triton's",
    async (sketch) => {
      const on = model({ serving_default: { inputs: { x: sketch } } });
      const { text } = await samples(predict("inputs: { x: 0 }"), on);
      expect(text).toContain("max_batch_size: 0");
    },
  );

  test("of scalars are one element, which the config has to reshape", async () => {
    const on = model({ serving_default: { inputs: { x: "float32 [-1]" } } });
    const { samples: made, text } = await samples(predict("batch_sizes: [8], inputs: { x: 0 }"), on);
    expect(made).toMatchObject([{ batchSize: 8, inputs: { x: { dims: [1] } } }]);
    expect(text).toContain("reshape: { shape: [ ] }");
    expect(text).toContain("max_batch_size of at least 8");
  });
});

describe("what Triton has nothing like is told", () => {
  const several = model({
    other: { inputs: { x: "float32 [-1, 3]" } },
    regression: { method: "tensorflow/serving/regress", inputs: { inputs: "string [-1]" }, outputs: ["outputs"] },
    serving_default: { inputs: { x: "float32 [-1, 3]" }, outputs: ["y"] },
  });

  test("other methods and other signatures, once for each request", async () => {
    const { samples: made, problems } = await samples(
      `requests:
  - { method: regress, signature_name: regression, batch_sizes: [1, 2], examples: [{ a: 1 }] }
  - { signature_name: other, batch_sizes: [1, 2], inputs: { x: 0 } }
  - { output_filter: [y], inputs: { x: 0 } }
`,
      several,
    );
    expect(made).toHaveLength(1);
    expect(codes(problems).sort()).toEqual(
      ["exchange-no-counterpart", "exchange-no-counterpart", "exchange-not-taken-over"].sort(),
    );
    expect(problems.map(({ where }) => where.line)).toEqual(expect.arrayContaining([3, 4, 5]));
  });

  test("a signature that is not the default one is named with the parameter that the config needs", async () => {
    const { text } = await samples(predict("signature_name: other, inputs: { x: 0 }"), several);
    expect(text).toContain('parameters { key: "TF_SIGNATURE_DEF" value { string_value: "other" } }');
  });

  test("dtypes", async () => {
    const on = model({ serving_default: { inputs: { x: "complex64 [-1, 3]" } } });
    const { text, problems } = await samples(predict("inputs: { x: 0 }"), on);
    expect([text, codes(problems)]).toEqual(["", ["exchange-no-counterpart"]]);
  });
});

const NAMES = ['"', "\\", "a\nmodel_warmup { }", "\u202e", "näh \u{1f600}", "\u0000", "'", "# x", "__proto__", "../x"];

test.each(NAMES)("a name such as %j stays within its quotes, in ASCII", async (name) => {
  const on = model({ serving_default: { inputs: { [name]: "float32 [-1, 3]" } } });
  const {
    text,
    samples: made,
    files,
  } = await samples(
    predict(`name: ${JSON.stringify(`n ${name}`)}, inputs: { ${JSON.stringify(name)}: [1, 2, 3] }`),
    on,
  );
  expect(text).toMatch(/^[\n -~]*$/);
  expect(made).toMatchObject([{ name: `n ${name}, batch size 1` }]);
  expect(Object.keys(made[0]!.inputs)).toEqual([name]);
  expect(files[0]![0]).toMatch(/^0-0-[\w-]*\.bin$/);
});

describeWithReferee("protobuf's text format", () => {
  it("reads what is exported as it was meant", async () => {
    const { text } = await exported(
      `requests:
${NAMES.map((name) => `  - { name: ${JSON.stringify(`n ${name}`)}, batch_sizes: [1, 8], repeat: 2, inputs: { x: ${name === '"' ? "[1, 2, 3]" : "0"} } }`).join("\n")}
`,
      TOY,
    );
    const [reading] = await readTritonConfigs([text]);
    expect(reading!.samples).toEqual(
      NAMES.flatMap((name) =>
        [1, 8].map((size) => ({
          name: `n ${name}, batch size ${size}`,
          batch_size: size,
          count: 2,
          inputs: { x: { type: "TYPE_FP32", dims: [3], values: name === '"' ? { file: "0-0-x.bin" } : "zero_data" } },
        })),
      ),
    );
  });
});

test("a sample that is left out leaves no file behind", async () => {
  const on = model({ serving_default: { inputs: { a: "float32 [-1]", b: "complex64 [-1]" } } });
  const { files, stanzas } = await exported(predict("inputs: { a: 1.5, b: 0 }"), on);
  expect([files.size, stanzas]).toEqual([0, 0]);
});
