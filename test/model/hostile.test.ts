/** Files that were cut, flipped or made to hurt. Every one is a model or a problem; none throws, hangs or fills memory. */
import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chooseMetaGraph } from "../../src/model/saved-model-file.js";
import { memorySource, WireError } from "../../src/model/wire-reader.js";
import { bytesField, varint, varintField } from "../../src/model/wire-writer.js";
import { fixture, openModel, scratch, tryModel } from "./fixtures.js";

const SOUND = readFileSync(join(fixture("half_plus_two/1"), "saved_model.pb"));

/** `model` with its node names, or why it is none. */
function outcome(bytes: Buffer): string {
  try {
    const { metaGraph } = chooseMetaGraph(memorySource(bytes), ["serve"]);
    for (const node of metaGraph?.graph.nodes.values() ?? []) node.attr("value");
    return metaGraph ? "model" : "no model";
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return error.offset <= bytes.length ? "broken" : "broken beyond its end";
  }
}

describe("a saved_model.pb", () => {
  it("is broken when it is cut anywhere inside its MetaGraph", () => {
    const schemaVersion = 2;
    for (let length = schemaVersion + 1; length < SOUND.length; length += 7) {
      expect([length, outcome(SOUND.subarray(0, length))]).toEqual([length, "broken"]);
    }
    expect(outcome(SOUND.subarray(0, schemaVersion))).toBe("no model");
  });

  it("is a model or broken, whichever bit is flipped", () => {
    const seen = new Set<string>();
    for (let index = 0; index < SOUND.length; index += 3) {
      const flipped = Buffer.from(SOUND);
      flipped[index]! ^= 1 << (index % 8);
      seen.add(outcome(flipped));
    }
    expect([...seen].sort()).toEqual(["broken", "model", "no model"]);
  });

  it("is broken where a length is larger than what is left of its parent, though not of the file", () => {
    const node = Buffer.concat([bytesField(1, Buffer.from("x")), Buffer.from([0x12, 100])]);
    const bytes = Buffer.concat([model(bytesField(1, node)), bytesField(99, Buffer.alloc(200))]);
    expect(() => chooseMetaGraph(memorySource(bytes), ["serve"])).toThrow(
      /a field of 100 bytes stands where 0 bytes are left/u,
    );
  });

  it("may hold unknown fields of every kind, groups too, as protobuf allows", () => {
    const group = Buffer.from([0x9b, 0x06, 0x08, 0x01, 0x9c, 0x06]);
    const unknown = Buffer.concat([group, varintField(98, 7n), bytesField(97, Buffer.from("?"))]);
    expect(outcome(Buffer.concat([unknown, model(unknown), unknown]))).toBe("model");
  });

  it.each([
    ["a group that does not end", Buffer.from([0x9b, 0x06])],
    ["a group that ends without a beginning", Buffer.from([0x9c, 0x06])],
    ["groups without a bottom", Buffer.concat(Array.from({ length: 4000 }, () => Buffer.from([0x9b, 0x06])))],
    ["field number 0", Buffer.from([0x00])],
    ["wire type 7", Buffer.from([0x0f])],
    ["a number of eleven bytes", Buffer.from([0x08, ...Array.from({ length: 11 }, () => 0xff)])],
    ["a name that is not UTF-8", model(bytesField(1, bytesField(1, Buffer.from([0xc3, 0x28]))))],
  ])("is broken by %s", (_what, bytes) => {
    expect(outcome(bytes)).toBe("broken");
  });

  it("of two-byte nodes is refused before it fills memory", () => {
    const nodes = Buffer.from(Array.from({ length: 8 }, () => [0x0a, 0x00]).flat());
    const bytes = model(Buffer.concat(Array.from({ length: 260_000 }, () => nodes)));
    expect(() => chooseMetaGraph(memorySource(bytes), ["serve"])).toThrow(/more than 2000000 nodes/u);
  });
});

it("weights are stepped over: a file of a gigabyte costs no more than its names", async () => {
  const weights = 2 ** 30;
  const root = await scratch({ "1/": "" });
  const file = join(root, "1", "saved_model.pb");
  const before = process.memoryUsage().arrayBuffers;
  writeSparse(file, weights);
  const { graph } = await openModel(join(root, "1"));
  expect(graph.nodes.get("w")!.attr("value")).toMatchObject({
    kind: "elided",
    dtype: 1,
    shape: { dims: [268435456n] },
  });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 2 ** 20);
});

it("a file larger than a protobuf message can be is told so", async () => {
  const root = await scratch({ "1/": "" });
  const descriptor = openSync(join(root, "1", "saved_model.pb"), "w");
  ftruncateSync(descriptor, 2 ** 31);
  closeSync(descriptor);
  expect((await tryModel(join(root, "1"))).problems).toMatchObject([{ code: "model-file-too-large" }]);
});

/** A SavedModel around the fields of a GraphDef. */
function model(graph: Buffer): Buffer {
  const info = bytesField(1, bytesField(4, Buffer.from("serve")));
  return bytesField(2, info, bytesField(2, graph));
}

/** `before`, then a length-delimited field of which only tag and length are written. */
function opened(field: number, before: Buffer, length: number): Buffer {
  return Buffer.concat([before, varint(BigInt(field * 8 + 2)), varint(BigInt(length))]);
}

/** A frozen weight `w` whose bytes are a hole in the file. */
function writeSparse(file: string, weights: number): void {
  const described = Buffer.concat([
    varintField(1, 1n),
    bytesField(2, bytesField(2, varintField(1, BigInt(weights / 4)))),
  ]);
  let head = opened(4, described, weights);
  const around: readonly (readonly [field: number, before: Buffer])[] = [
    [8, Buffer.alloc(0)],
    [2, bytesField(1, Buffer.from("value"))],
    [5, Buffer.concat([bytesField(1, Buffer.from("w")), bytesField(2, Buffer.from("Const"))])],
    [1, Buffer.alloc(0)],
    [2, bytesField(1, bytesField(4, Buffer.from("serve")))],
    [2, Buffer.alloc(0)],
  ];
  for (const [field, before] of around) head = Buffer.concat([opened(field, before, head.length + weights), head]);
  const descriptor = openSync(file, "w");
  writeSync(descriptor, head);
  ftruncateSync(descriptor, head.length + weights);
  closeSync(descriptor);
}
