import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { parseTritonConfig, type TritonConfig } from "../../src/exchange/triton-config.js";
import { describeWithReferee, readTritonConfigs, type TritonReading } from "../referee/referee.js";

const FIXTURES = new URL("../fixtures/exchange/", import.meta.url);
const NAMES = readdirSync(FIXTURES).filter((name) => name.endsWith(".pbtxt"));
const textOf = (name: string) => readFileSync(new URL(name, FIXTURES), "utf8");

function config(text: string): TritonConfig {
  const parsed = parseTritonConfig(Buffer.from(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

function faults(text: string): readonly string[] {
  const parsed = parseTritonConfig(Buffer.from(text));
  return parsed.ok ? [] : parsed.faults.map(({ line, column, reason }) => `${line}:${column} ${reason}`);
}

/** In the words of the referee. */
function reading({ maxBatchSize, samples }: TritonConfig): TritonReading {
  return {
    max_batch_size: maxBatchSize,
    samples: samples.map(({ name, batchSize, count, inputs }) => ({
      name,
      batch_size: batchSize,
      count,
      inputs: Object.fromEntries(
        [...inputs].map(([key, { type, dims, values }]) => [key, { type: type.name, dims, values: values ?? null }]),
      ),
    })),
  };
}

describe("a config.pbtxt", () => {
  test("gives what a warm-up is made of, and names the rest", () => {
    expect(config(textOf("zero-and-random.pbtxt"))).toMatchObject({
      name: "resnet",
      platform: "tensorflow_savedmodel",
      maxBatchSize: 16,
      preferredBatchSizes: [4, 8],
      others: ["instance_group"],
      samples: [
        { name: "zeros of four", batchSize: 4, count: 2, line: 17, column: 3 },
        { name: "noise", batchSize: 1, count: 0 },
      ],
    });
  });

  test("keeps parameters and reshapes by name, `__proto__` among them", () => {
    const { parameters, reshapes } = config(
      'parameters { key: "__proto__" value { string_value: "a" } } input { name: "__proto__" reshape { shape: [] } }',
    );
    expect([...parameters, ...reshapes]).toEqual([
      ["__proto__", "a"],
      ["__proto__", []],
    ]);
  });

  test("that is empty is a config of nothing", () => {
    expect(config("")).toMatchObject({ maxBatchSize: 0, samples: [] });
  });
});

const sample = (inside: string) => `model_warmup {\n  ${inside}\n}`;
const input = (inside: string) => sample(`inputs { key: "x" value { ${inside} } }`);

describe("a fault has its line and column", () => {
  test.each([
    ["model_warmup {", '1:15 the text ends where "}" is missing'],
    ["model_warmup: 5", "1:15 model_warmup is a message and needs braces"],
    ["max_batch_size: -1", "1:1 max_batch_size is -1, and must not be negative"],
    ["max_batch_size: 8\nmax_batch_size: 8", "2:1 max_batch_size is given twice"],
    ["max_batch_size 8", '1:16 ":" is missing after max_batch_size'],
    ["max_batch_size: 99999999999", "1:17 99999999999 is no int32"],
    [sample("batch: 1"), '2:3 ModelWarmup has no field "batch"'],
    [sample("batch_size: [1]"), "2:3 batch_size takes one value, not a list"],
    [sample("batch_size: -1"), "2:15 -1 is no uint32"],
    [sample('name: "\\377"'), "2:9 the string is not UTF-8"],
    [sample("name: x"), '2:9 a string was expected, not "x"'],
    [input("data_type: DT_FLOAT"), '2:40 a data_type such as TYPE_FP32 was expected, not "DT_FLOAT"'],
    [input("data_type: TYPE_INVALID"), '2:40 a data_type such as TYPE_FP32 was expected, not "TYPE_INVALID"'],
    [input("dims: 1"), "2:27 a data_type such as TYPE_FP32 was expected, not nothing"],
    [input("data_type: TYPE_FP32 dims: -2"), "2:27 dims holds -2, which is no size of a dimension"],
    [
      input("data_type: TYPE_FP32 zero_data: true random_data: true"),
      "2:66 random_data and zero_data exclude each other",
    ],
    [input("data_type: TYPE_FP32 zero_data: 2"), '2:61 true or false was expected, not "2"'],
  ])("%j", (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  test("and every sample tells its own", () => {
    expect(faults(`${sample("a: 1")} ${sample("b: 1")} max_batch_size: x`)).toHaveLength(3);
  });

  // limit: src/exchange/triton-config.ts MAX_SIZE
  // limit: src/exchange/triton-config.ts MAX_RANK
  test("a dimension of more than 2^31 - 1, and a shape of more than 254 of them", () => {
    expect(faults(input("data_type: 1 dims: 2147483647")).join()).not.toContain("which is no size of a dimension");
    expect(faults(input(`data_type: 1 dims: [${"1,".repeat(253)} 1]`)).join()).not.toContain("dimensions");
    expect(faults(input("data_type: 1 dims: 2147483648"))[0]).toContain("which is no size of a dimension");
    expect(faults(input(`data_type: 1 dims: [${"1,".repeat(254)} 1]`))[0]).toContain("more than 254 dimensions");
  });
});

// limit: src/exchange/triton-config.ts MAX_PREFERRED
test("more than a thousand preferred sizes are refused", () => {
  const preferred = (count: number) => `dynamic_batching { preferred_batch_size: [${"1,".repeat(count - 1)} 1] }`;
  expect(faults(preferred(1000))).toEqual([]);
  expect(faults(preferred(1001))).toEqual(["1:18 preferred_batch_size holds more than 1000 sizes"]);
});

test("a config cut off anywhere is read or refused", () => {
  for (const name of NAMES) {
    const bytes = readFileSync(new URL(name, FIXTURES));
    for (let length = 0; length < bytes.length; length += 1) parseTritonConfig(bytes.subarray(0, length));
  }
});

describeWithReferee("protobuf's text format", () => {
  it("reads the same samples", async () => {
    const texts = NAMES.map(textOf);
    expect(texts.map(config).map(reading)).toEqual(await readTritonConfigs(texts));
  });

  it("refuses what is refused here, where the syntax is at fault", async () => {
    const broken = [
      "model_warmup {",
      "model_warmup: 5",
      "max_batch_size: 8 max_batch_size: 8",
      "max_batch_size 8",
      "max_batch_size: 99999999999",
      sample("batch: 1"),
      sample("batch_size: [1]"),
      sample("batch_size: -1"),
      sample("name: x"),
      input("data_type: DT_FLOAT"),
      input("data_type: TYPE_FP32 zero_data: true random_data: true"),
      input("data_type: TYPE_FP32 zero_data: 2"),
    ];
    expect(broken.filter((text) => faults(text).length === 0)).toEqual([]);
    expect(await readTritonConfigs(broken)).toEqual(broken.map(() => null));
  });
});
