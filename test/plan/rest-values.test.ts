/** What a REST body becomes, held against what TensorFlow makes of the tensor that the server builds of the same body. */
import { expect, test } from "vitest";
import { dtypeByName } from "../../src/dtype.js";
import { parseJson } from "../../src/files/index.js";
import { encodeTensorProto } from "../../src/proto/codec.js";
import type { TensorProto } from "../../src/proto/messages.js";
import { restTensor } from "../../src/plan/rest-tensor.js";
import { encodeTensor } from "../../src/record/tensor-encode.js";
import { prepareTensor } from "../../src/values/index.js";
import { askParser, describeWithReferee } from "../referee/referee.js";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** A list of JSON, and the values that json_tensor.cc puts into the field of its dtype. */
const BODIES: readonly (readonly [dtype: string, json: string, sent: Partial<TensorProto>])[] = [
  [
    "DT_FLOAT",
    "[NaN, Infinity, -Infinity, -Inf, 1, 16777217, 1e39, -1e39, 1e-50, -0.0]",
    {
      floatVal: [Number.NaN, Infinity, -Infinity, -Infinity, 1, 16777216, Infinity, -Infinity, 0, -0],
    },
  ],
  ["DT_DOUBLE", "[9007199254740993, 0.1, NaN]", { doubleVal: [9007199254740992, 0.1, Number.NaN] }],
  [
    "DT_INT64",
    "[9007199254740993, -9223372036854775808, 9223372036854775807]",
    {
      int64Val: [9007199254740993n, -9223372036854775808n, 9223372036854775807n],
    },
  ],
  ["DT_UINT64", "[18446744073709551615, 9007199254740993]", { uint64Val: [18446744073709551615n, 9007199254740993n] }],
  ["DT_UINT32", "[4294967295, 0]", { uint32Val: [4294967295, 0] }],
  ["DT_INT32", "[-2147483648, 2147483647]", { intVal: [-2147483648, 2147483647] }],
  // No range is looked at: what does not fit wraps around in Tensor::FromProto.
  ["DT_INT16", "[32768, -32769, 70000]", { intVal: [32768, -32769, 70000] }],
  ["DT_INT8", "[127, 128, 300, -129]", { intVal: [127, 128, 300, -129] }],
  ["DT_UINT8", "[255, 256, -1]", { intVal: [255, 256, -1] }],
  ["DT_BOOL", "[true, false]", { boolVal: [true, false] }],
  [
    "DT_STRING",
    '["aé", {"b64": "//8="}, {"b64": ""}, ""]',
    {
      stringVal: [text("aé"), new Uint8Array([255, 255]), new Uint8Array(), new Uint8Array()],
    },
  ],
];

/** As src/plan makes it of a body that is sent to an input of the dtype. */
function made(name: string, json: string): Uint8Array {
  const dtype = dtypeByName(name)!;
  const parsed = parseJson(json, "nothing");
  const tensor = "value" in parsed ? restTensor(parsed.value, dtype) : undefined;
  if (!tensor || "fault" in tensor) throw new Error(JSON.stringify(tensor ?? parsed));
  const { value, problems } = prepareTensor({
    spec: { kind: "literal", value: tensor.literal, path: [] },
    dtype,
    shape: tensor.shape,
    hasBatch: true,
    seed: () => 0n,
    path: [],
    locate: () => ({ where: {} }),
  });
  if (!value) throw new Error(JSON.stringify(problems));
  return encodeTensorProto(encodeTensor(value()));
}

function sentByServer(name: string, json: string, sent: Partial<TensorProto>): Uint8Array {
  const dtype = dtypeByName(name)!;
  const count = Object.values(sent)[0]!;
  const size = (count as readonly unknown[]).length;
  const empty = encodeTensor({ dtype, shape: [size], content: new Uint8Array() });
  expect("value" in parseJson(json, "nothing")).toBe(true);
  return encodeTensorProto({ ...empty, ...sent });
}

describeWithReferee("TensorFlow holds the same of both", () => {
  test("for every dtype that the REST API takes", async () => {
    const ask = (bytes: Uint8Array) =>
      ({ type: "TensorProto", base64: Buffer.from(bytes).toString("base64") }) as const;
    const verdicts = await askParser([
      ...BODIES.map(([name, json]) => ask(made(name, json))),
      ...BODIES.map(([name, json, sent]) => ask(sentByServer(name, json, sent))),
    ]);
    const [ours, theirs] = [verdicts.slice(0, BODIES.length), verdicts.slice(BODIES.length)];
    expect(theirs.map(({ tensor }) => tensor?.bytes ?? tensor?.strings)).not.toContain(undefined);
    for (const [i, [name]] of BODIES.entries()) expect({ name, ...ours[i] }).toEqual({ name, ...theirs[i] });
  });
});

test.each([
  ["DT_INT8", "[2147483648]"],
  ["DT_UINT8", "[-2147483649]"],
  ["DT_INT16", "[1.0]"],
])("an integer past 32 bits, or no integer, is refused for %s", (name, json) => {
  const parsed = parseJson(json, "nothing");
  expect(restTensor("value" in parsed ? parsed.value : null, dtypeByName(name)!)).toHaveProperty("fault");
});
