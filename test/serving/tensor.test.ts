import { expect, test } from "vitest";
import type { TensorProto } from "../../src/proto/messages.js";
import { DT, info, judge, model, predict, signature, tensor } from "./build.js";

/** What is said of a tensor, fed to an input of its own dtype and of any shape. */
function said(proto: TensorProto): { code: string; message: string }[] {
  const any = model([signature("serving_default", { x: info("x:0", proto.dtype) }, { y: info("y:0", DT.FLOAT) })]);
  return judge(predict({ x: proto }), any).map(({ code, message }) => ({ code, message }));
}

test.each<[string, TensorProto]>([
  ["all values in the field of the dtype", tensor(DT.FLOAT, [2], { floatVal: [1, 2] })],
  ["tensor_content of the right length", tensor(DT.FLOAT, [2], { tensorContent: new Uint8Array(8) })],
  ["one value for all elements", tensor(DT.FLOAT, [1000], { floatVal: [1] })],
  ["no values for no elements", tensor(DT.FLOAT, [0, 5])],
  ["no shape for a scalar", tensor(DT.FLOAT, [], { shape: undefined, floatVal: [1] })],
])("%s is right", (_, proto) => {
  expect(said(proto)).toEqual([]);
});

test.each<[string, TensorProto]>([
  ["a negative dimension", tensor(DT.FLOAT, [-1], { floatVal: [1] })],
  ["a dtype that nobody knows", tensor(99, [1], { floatVal: [1] })],
  ["content of the wrong length", tensor(DT.FLOAT, [2], { tensorContent: new Uint8Array(7) })],
])("%s is no tensor, and nothing more is said of it", (_, proto) => {
  expect(said(proto).map(({ code }) => code)).toEqual(["serving-tensor-invalid"]);
});

test.each<[string, TensorProto, string, string]>([
  [
    "values in another field",
    tensor(DT.INT64, [2], { intVal: [1, 2] }),
    "serving-values-ignored",
    'inputs["x"] has values in int_val that the server does not read: it reads a DT_INT64 from int64_val, so every element is 0',
  ],
  [
    "values beside tensor_content",
    tensor(DT.FLOAT, [1], { tensorContent: new Uint8Array(4), floatVal: [1] }),
    "serving-values-ignored",
    'inputs["x"] has values in float_val that the server does not read: it reads tensor_content',
  ],
  [
    "no values",
    tensor(DT.STRING, [2]),
    "serving-values-missing",
    'inputs["x"] has no values in string_val for 2 elements of shape [2]; the server makes them all empty',
  ],
  [
    "fewer values than elements",
    tensor(DT.FLOAT, [4], { floatVal: [1, 2] }),
    "serving-values-missing",
    'inputs["x"] has 2 values in float_val for 4 elements of shape [4]; the server repeats the last',
  ],
  [
    "more values than elements",
    tensor(DT.FLOAT, [1], { floatVal: [1, 2] }),
    "serving-values-left-over",
    'inputs["x"] has 2 values in float_val for 1 element of shape [1]; the server drops the rest',
  ],
  [
    "a value that does not fit",
    tensor(DT.INT8, [2], { intVal: [1, 300] }),
    "serving-value-overflow",
    'inputs["x"].int_val[1] is a number that a DT_INT8 cannot hold: the server makes another of it',
  ],
  [
    "unknown_rank",
    tensor(DT.FLOAT, [], { shape: { dims: [], unknownRank: true }, floatVal: [1] }),
    "serving-unknown-rank",
    'inputs["x"] says unknown_rank, which the server ignores: it takes the shape to be []',
  ],
  [
    "a huge shape with one value",
    tensor(DT.FLOAT, [2 ** 40], { floatVal: [1] }),
    "serving-tensor-huge",
    'inputs["x"] of shape [1099511627776] makes the server allocate 4398046511104 bytes',
  ],
])("%s is accepted in silence by the server, and warned of here", (_, proto, code, message) => {
  expect(said(proto)).toEqual([{ code, message }]);
});
