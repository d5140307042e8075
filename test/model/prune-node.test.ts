import { describe, expect, it } from "vitest";
import { readNode } from "../../src/model/prune-node.js";
import { memorySource, WireReader } from "../../src/model/wire-reader.js";
import { bytesField, floatField, varintField } from "../../src/model/wire-writer.js";

const DT_FLOAT = 1n;
const DT_STRING = 7n;

function node(...attrs: readonly Buffer[]) {
  const bytes = Buffer.concat([
    bytesField(1, Buffer.from("n")),
    bytesField(2, Buffer.from("Const")),
    bytesField(3, Buffer.from("^c")),
    ...attrs,
  ]);
  return readNode(new WireReader(memorySource(bytes)), bytes.length);
}

function attr(name: string, value: Buffer): Buffer {
  return bytesField(5, bytesField(1, Buffer.from(name)), bytesField(2, value));
}

function tensor(dtype: bigint, size: number, ...values: readonly Buffer[]): Buffer {
  const shape = bytesField(2, bytesField(2, varintField(1, BigInt(size))));
  return bytesField(8, varintField(1, dtype), shape, ...values);
}

function words(count: number): Buffer[] {
  return Array.from({ length: count }, (_, i) => bytesField(8, Buffer.from(`feature_${i}`)));
}

describe("a large node", () => {
  it("keeps name, op, inputs and small attributes, and dtype and shape of its weights", () => {
    const weights = tensor(DT_FLOAT, 1000, bytesField(4, Buffer.alloc(4000, 1)));
    const read = node(attr("value", weights), attr("dtype", varintField(6, DT_FLOAT)));
    expect(read).toMatchObject({ name: "n", op: "Const", inputs: ["^c"] });
    expect(read.attr("dtype")).toEqual({ kind: "type", value: 1 });
    expect(read.attr("value")).toMatchObject({ kind: "elided", dtype: 1, shape: { dims: [1000n] }, strings: [] });
    expect(read.attr("none")).toBeUndefined();
  });

  it("leaves out typed values as it does tensor_content", () => {
    const packed = tensor(DT_FLOAT, 1000, bytesField(5, Buffer.alloc(4000, 1)));
    expect(node(attr("value", packed)).attr("value")).toMatchObject({ kind: "elided", bytes: expect.any(Number) });
    const loose = tensor(DT_FLOAT, 20000, ...Array.from({ length: 20000 }, () => floatField(5, 1)));
    expect(node(attr("value", loose)).attr("value")).toMatchObject({ kind: "elided", dtype: 1 });
  });

  it("keeps strings up to a limit, and the first ones beyond it", () => {
    const small = node(attr("value", tensor(DT_STRING, 3000, ...words(3000)))).attr("value");
    expect(small).toMatchObject({ kind: "tensor" });
    const large = node(attr("value", tensor(DT_STRING, 30000, ...words(30000)))).attr("value");
    expect(large).toMatchObject({ kind: "elided", dtype: 7, shape: { dims: [30000n] } });
    const first = large?.kind === "elided" ? large.strings.slice(0, 2) : [];
    expect(first.map((word) => Buffer.from(word).toString())).toEqual(["feature_0", "feature_1"]);
  });

  it("leaves out a list that is too large, and says so", () => {
    const shapes = bytesField(1, ...Array.from({ length: 100_000 }, () => bytesField(7, Buffer.from([0x18, 1]))));
    expect(node(attr("_output_shapes", shapes)).attr("_output_shapes")).toMatchObject({ kind: "elided", dtype: 0 });
  });
});

it("a small node is kept as it is", () => {
  const weights = tensor(DT_FLOAT, 4, bytesField(4, Buffer.alloc(16, 1)));
  expect(node(attr("value", weights)).attr("value")).toMatchObject({
    kind: "tensor",
    value: { tensorContent: new Uint8Array(16).fill(1) },
  });
});

it("a node keeps no more than sixteen megabytes of names", () => {
  const inputs = bytesField(3, Buffer.alloc(17 * 2 ** 20, 65));
  expect(() => node(inputs)).toThrow(/more than 16777216 bytes/u);
});
