import { describe, expect, test } from "vitest";
import { DTYPES, dtypeByName } from "../../src/dtype.js";
import type { PredictionLog, TensorProto } from "../../src/proto/messages.js";
import { describeLog, encodeRecord } from "../../src/record/index.js";
import { EXAMPLES, planOf } from "../plan/rig.js";
import { decodedLog, FILES, proto, recordsOf } from "./rig.js";

const logOf = (text: string, on?: Parameters<typeof planOf>[1]): PredictionLog =>
  decodedLog(encodeRecord(planOf(text, on).records[0]!, "m"));

function predictLog(x: TensorProto): PredictionLog {
  const log = logOf("");
  if (log.logType !== "predict_log") throw new Error("not a predict_log");
  return { ...log, request: { ...log.request, inputs: new Map([["x", x]]) } };
}

const shown = (x: TensorProto): string | undefined =>
  describeLog(predictLog(x), { values: true }).requests[0]!.inputs[0]!.values;

test("a predict record is its signature, inputs, dtypes, shapes and bytes, without values", () => {
  expect(describeLog(logOf("requests: [{ batch_sizes: [2], output_filter: [y] }]"))).toEqual({
    method: "predict",
    requests: [
      {
        model: { name: "m", signatureName: "serving_default", version: undefined },
        inputs: [{ name: "x", dtype: "DT_FLOAT", shape: [2n, 3n], bytes: 24n, fault: undefined, values: undefined }],
        outputFilter: ["y"],
        tasks: [],
        examples: undefined,
        context: undefined,
      },
    ],
  });
});

test("examples are summed up by feature: how many have it, and how many values", () => {
  const log = logOf(
    "requests: [{ context: { day: mon }, examples: [{ ids: [1, 2, 3] }, { ids: [4], age: 1.5 }] }]",
    EXAMPLES,
  );
  expect(describeLog(log, { values: true }).requests[0]).toMatchObject({
    examples: {
      count: 2,
      features: [
        { name: "age", kinds: ["float_list"], examples: 1, least: 1, most: 1, values: "1.5" },
        { name: "ids", kinds: ["int64_list"], examples: 2, least: 1, most: 3, values: "1, 2, 3" },
      ],
    },
    context: { count: 1, features: [{ name: "day", kinds: ["bytes_list"], values: '"mon"' }] },
  });
});

test("every record that TensorFlow wrote can be described", () => {
  const methods = FILES.flatMap(recordsOf)
    .filter(({ twin }) => twin.log !== null)
    .map(({ twin, bytes }) => [twin.log!.log_type ?? "none", describeLog(decodedLog(bytes), { values: true }).method]);
  expect(methods.length).toBeGreaterThan(100);
  for (const [logType, method] of methods) expect(logType).toBe(method === "none" ? "none" : `${method}_log`);
});

describe("values, when they are asked for", () => {
  test("are cut after the first elements, however large the shape is", () => {
    expect(shown(proto([2 ** 40], { floatVal: [0.1] }))).toBe(
      `${Array.from({ length: 16 }, () => "0.1").join(", ")}, ... (1099511627776 in all)`,
    );
  });

  test("of strings are text in quotes, or hexadecimal, cut after the first bytes", () => {
    const dtype = dtypeByName("string")!.number;
    const stringVal = [Buffer.from("h\u00e9\u001b"), new Uint8Array([255, 1]), new Uint8Array(100).fill(65)];
    expect(shown(proto([3], { dtype, stringVal }))).toBe(`"hé\\u001b", 0xff01, "${"A".repeat(64)}"... (100 bytes)`);
  });

  test.each([
    ["float16", "003c", "1"],
    ["bfloat16", "c03f", "1.5"],
    ["float8_e5m2", "3c", "1"],
    ["float64", "9a9999999999b93f", "0.1"],
    ["int4", "0f", "-1"],
    ["uint4", "0f", "15"],
    ["int64", "ffffffffffffff7f", "9223372036854775807"],
    ["uint64", "ffffffffffffffff", "18446744073709551615"],
    ["bool", "01", "true"],
    ["complex64", "0000803f000000c0", "1-2j"],
  ])("of %s are numbers as people write them", (alias, content, text) => {
    const dtype = dtypeByName(alias)!.number;
    expect(shown(proto([], { dtype, tensorContent: new Uint8Array(Buffer.from(content, "hex")) }))).toBe(text);
  });

  test.each(DTYPES.filter(({ kind }) => kind !== "handle").map(({ alias }) => alias))("exist for %s", (alias) => {
    expect(shown(proto([1], { dtype: dtypeByName(alias)!.number }))).toMatch(/^(0|0\+0j|false|"")$/);
  });
});

test("a tensor that the server refuses says why in the place of its bytes", () => {
  const [input] = describeLog(predictLog(proto([2], { tensorContent: new Uint8Array(3) })), { values: true })
    .requests[0]!.inputs;
  expect(input).toMatchObject({ bytes: undefined, values: undefined, fault: expect.stringContaining("3 bytes") });
});

test("tasks of multi_inference are named with their methods", () => {
  const request = `
requests:
  - method: multi_inference
    tasks: [{ method_name: tensorflow/serving/classify }]
    examples: [{}]
`;
  expect(describeLog(logOf(request, EXAMPLES)).requests[0]!.tasks).toEqual([
    {
      model: { name: "m", signatureName: "serving_default", version: undefined },
      methodName: "tensorflow/serving/classify",
    },
  ]);
});

test("an unset log_type has no request to describe", () => {
  expect(describeLog({ logType: undefined })).toEqual({ method: "none", requests: [] });
});
