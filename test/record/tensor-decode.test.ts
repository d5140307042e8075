import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dtypeByName } from "../../src/dtype.js";
import type { TensorProto } from "../../src/proto/messages.js";
import { decodeTensor, MAX_EXPANDED_BYTES, type TensorDecoding, tensorFacts } from "../../src/record/index.js";
import { decodedLog, FILES, proto, recordsOf, type TwinTensor, tensor } from "./rig.js";

const DT = (alias: string): { dtype: number } => ({ dtype: dtypeByName(alias)!.number });

interface GoldenCase {
  readonly title: string;
  readonly proto: string;
  readonly tensorflow:
    | { readonly ok: false }
    | { readonly ok: true; readonly shape: readonly number[]; readonly content?: string; readonly strings?: string[] };
}

const golden: readonly GoldenCase[] = JSON.parse(readFileSync(new URL("golden/tensors.json", import.meta.url), "utf8"));

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

function outcome(decoding: TensorDecoding): GoldenCase["tensorflow"] {
  if (!decoding.ok) return { ok: false };
  const { value } = decoding;
  return "strings" in value
    ? { ok: true, shape: value.shape, strings: value.strings.map(hex) }
    : { ok: true, shape: value.shape, content: hex(value.content) };
}

describe("a TensorProto decodes as in TensorFlow", () => {
  test.each(golden)("$title", ({ proto: bytes, tensorflow }) => {
    expect(outcome(decodeTensor(tensor(bytes)))).toEqual(tensorflow);
  });

  const cases = FILES.flatMap((file) =>
    recordsOf(file).flatMap(({ twin, bytes }, index) => {
      const inputs = twin.log?.inputs ?? {};
      return Object.keys(inputs).map((alias) => ({
        title: `${file}, record ${index}, ${alias}`,
        alias,
        bytes,
        twin: inputs[alias]!,
      }));
    }),
  );
  // A thousand equal records prove no more than one.
  const distinct = [...new Map(cases.map((one) => [`${hex(one.bytes)} ${one.alias}`, one])).values()];

  test.each(distinct)("$title", ({ alias, bytes, twin }) => {
    const log = decodedLog(bytes);
    const input = log.logType === "predict_log" ? log.request.inputs.get(alias) : undefined;
    expect(twinOf(decodeTensor(input!))).toEqual(twin);
  });
});

function twinOf(decoding: TensorDecoding): TwinTensor {
  if (!decoding.ok) return null;
  const { value } = decoding;
  const base = { dtype: value.dtype.number, shape: value.shape };
  return "strings" in value
    ? { ...base, strings: value.strings.map(base64) }
    : { ...base, bytes: base64(value.content) };
}

describe("a small proto with a huge shape", () => {
  test("is told without being made", () => {
    const huge = proto([2 ** 31, 2 ** 20], { floatVal: [1] });
    expect(tensorFacts(huge)).toMatchObject({ ok: true, elements: 2n ** 51n, bytes: 2n ** 53n, buffer: 2n ** 53n });
    expect(decodeTensor(huge)).toMatchObject({
      ok: false,
      field: "tensor_shape",
      reason: expect.stringContaining("not expanded"),
    });
  });

  test("is made up to the named limit, and not a byte above", () => {
    const most = MAX_EXPANDED_BYTES / 4;
    expect(decodeTensor(proto([most])).ok).toBe(true);
    expect(decodeTensor(proto([most + 1])).ok).toBe(false);
  });

  test("of strings counts what the server allocates for each", () => {
    const facts = tensorFacts(proto([2 ** 40], DT("string")));
    expect(facts).toMatchObject({ bytes: 0n, buffer: 24n * 2n ** 40n });
    expect(decodeTensor(proto([2 ** 40], DT("string"))).ok).toBe(false);
  });

  test("is no obstacle where its values stand in full on the wire", () => {
    const content = new Uint8Array(MAX_EXPANDED_BYTES + 4);
    const decoded = decodeTensor(proto([MAX_EXPANDED_BYTES / 4 + 1], { tensorContent: content }));
    expect(decoded.ok && "content" in decoded.value && decoded.value.content).toBe(content);
  });
});

const reason = (from: TensorProto): string => {
  const facts = tensorFacts(from);
  return facts.ok ? "" : `${facts.field}: ${facts.reason}`;
};

describe("why there is no tensor", () => {
  test.each<[string, TensorProto]>([
    ["tensor_shape.dim[1].size: dimension 1 is -1, and a tensor's size cannot be negative", proto([2, -1])],
    ["tensor_shape: the shape has 255 dimensions, and 254 are the most", proto(Array.from({ length: 255 }, () => 1))],
    ["dtype: dtype 101 (DT_FLOAT_REF) cannot be held by a tensor", proto([1], { dtype: 101 })],
    [
      "tensor_content: tensor_content has 3 bytes, but 2 elements of DT_FLOAT take 8",
      proto([2], { tensorContent: new Uint8Array(3) }),
    ],
    [
      "tensor_content: tensor_content byte 1 is neither 0 nor 1, and a DT_BOOL must be",
      proto([2], { ...DT("bool"), tensorContent: new Uint8Array([1, 7]) }),
    ],
    [
      "tensor_content: tensor_content is no list of 1 elements of DT_STRING: its 1 string lengths add up to 9 bytes, but 2 bytes follow them",
      proto([1], { ...DT("string"), tensorContent: new Uint8Array([9, 65, 66]) }),
    ],
  ])("%s", (expected, from) => {
    expect(reason(from)).toBe(expected);
  });

  test("a handle is a tensor to the server, and no value here", () => {
    expect(tensorFacts(proto([1], DT("resource"))).ok).toBe(true);
    expect(decodeTensor(proto([1], DT("resource"))).ok).toBe(false);
  });
});

const observed = (from: TensorProto): unknown => {
  const facts = tensorFacts(from);
  return facts.ok && facts.observations;
};

describe("what the server takes in silence is observed", () => {
  test.each<[string, TensorProto, readonly unknown[]]>([
    ["nothing about a whole tensor", proto([2], { floatVal: [1, 2] }), []],
    ["unknown_rank", proto([], { shape: { dims: [], unknownRank: true }, floatVal: [1] }), [{ kind: "unknown_rank" }]],
    [
      "values in another dtype's field",
      proto([2], { intVal: [1, 2] }),
      [
        { kind: "ignored_values", field: "int_val", count: 2 },
        { kind: "no_values", field: "float_val" },
      ],
    ],
    [
      "values beside tensor_content",
      proto([1], { tensorContent: new Uint8Array(4), floatVal: [1] }),
      [{ kind: "ignored_values", field: "float_val", count: 1 }],
    ],
    [
      "values of an empty tensor",
      proto([0], { tensorContent: new Uint8Array(3), floatVal: [1] }),
      [
        { kind: "ignored_values", field: "tensor_content", count: 3 },
        { kind: "ignored_values", field: "float_val", count: 1 },
      ],
    ],
    [
      "fewer values than elements",
      proto([3], { floatVal: [1] }),
      [{ kind: "fewer_values", field: "float_val", count: 1 }],
    ],
    [
      "more values than elements",
      proto([1], { floatVal: [1, 2] }),
      [{ kind: "more_values", field: "float_val", count: 2 }],
    ],
    [
      "numbers that wrap around, the first of them shown",
      proto([3], { ...DT("uint8"), intVal: [7, 300, -1] }),
      [{ kind: "narrowed", field: "int_val", count: 2, index: 1 }],
    ],
    [
      "numbers that wrap around below a byte",
      proto([1], { ...DT("int4"), intVal: [9] }),
      [{ kind: "narrowed", field: "int_val", count: 1, index: 0 }],
    ],
    [
      "a real part without its imaginary part",
      proto([1], { ...DT("complex64"), scomplexVal: [1, 2, 3] }),
      [{ kind: "lone_real", field: "scomplex_val" }],
    ],
  ])("%s", (_title, from, expected) => {
    expect(observed(from)).toEqual(expected);
  });
});
