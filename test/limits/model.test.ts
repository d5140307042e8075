/** Models at each limit, and one step beyond it. */
import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readAssetHeads } from "../../src/model/asset-heads.js";
import { readBatchingFile } from "../../src/model/batching-file.js";
import type { Graph, GraphNode } from "../../src/model/graph.js";
import { nearestBasePath } from "../../src/model/nearby-models.js";
import { chooseMetaGraph } from "../../src/model/saved-model-file.js";
import { parseText } from "../../src/model/text-format.js";
import { constantOf } from "../../src/model/trace/constant.js";
import { constantBools, constantInts, constantStrings } from "../../src/model/trace/constant-values.js";
import { originOf } from "../../src/model/trace/origin.js";
import { Scopes } from "../../src/model/trace/scope.js";
import { traceTensor } from "../../src/model/trace/trace.js";
import { type ByteSource, memorySource, WireReader } from "../../src/model/wire-reader.js";
import { bytesField, varint, varintField } from "../../src/model/wire-writer.js";
import { findModels } from "../../src/nx/find-models.js";
import { scratch, tryModel } from "../model/fixtures.js";
import { graph as graphOf } from "../model/graph-builder.js";
import { tensor } from "../serving/build.js";

/** A SavedModel around the fields of a MetaGraph. */
const savedModel = (...fields: readonly Buffer[]) =>
  bytesField(2, bytesField(1, bytesField(4, Buffer.from("serve"))), ...fields);
const read = (bytes: Buffer) => () => void chooseMetaGraph(memorySource(bytes), ["serve"]);
const graphDef = (...fields: readonly Buffer[]) => savedModel(bytesField(2, ...fields));

/** A field of `total` bytes with its tag and its length. */
function filler(field: number, total: number): Buffer {
  const head = varint(BigInt(field * 8 + 2)).length;
  const length = [1, 2, 3, 4, 5]
    .map((width) => total - head - width)
    .find((size, i) => varint(BigInt(size)).length === i + 1)!;
  const bytes = bytesField(field, Buffer.alloc(length, "x"));
  if (bytes.length !== total) throw new Error(`no field of ${total} bytes`);
  return bytes;
}

// limit: src/model/asset-heads.ts MAX_ASSETS
test("words are taken from at most 64 assets", async () => {
  const names = Array.from({ length: 65 }, (_, i) => `${String(i).padStart(3, "0")}.txt`);
  const root = await scratch(Object.fromEntries(names.map((name) => [`assets/${name}`, "word"])));
  const heads = await readAssetHeads(join(root, "saved_model.pb"), new Map(names.map((name) => [name, name])));
  expect([...heads.keys()]).toEqual(names.slice(0, 64));
});

// limit: src/model/batching-file.ts MAX_BYTES
test("batching parameters have at most 1 MiB", async () => {
  const text = (length: number) => `max_batch_size { value: 8 } #${"x".repeat(length)}`.slice(0, length);
  const root = await scratch({ most: text(2 ** 20), more: text(2 ** 20 + 1) });
  const of = (name: string) => readBatchingFile({ path: join(root, name), named: undefined, severity: "error" });
  expect((await of("most")).problems).toEqual([]);
  expect((await of("more")).problems).toMatchObject([{ code: "model-batching-unreadable" }]);
});

// limit: src/model/nearby-models.ts MAX_LOOKED_AT
test("a guess looks into at most 100 folders", async () => {
  const children = Array.from({ length: 101 }, (_, i) => `m${String(i).padStart(3, "0")}`);
  const first = await scratch({ "m099/1/": "" });
  expect(await nearestBasePath(first, children)).toContain("m099");
  const second = await scratch({ "m100/1/": "" });
  expect(await nearestBasePath(second, children)).toBeUndefined();
});

// limit: src/model/prune-node.ts MAX_NODE_BYTES
test("a node has at most 16 MiB of names", () => {
  const node = (bytes: number) => graphDef(bytesField(1, filler(3, bytes)));
  expect(read(node(2 ** 24))).not.toThrow();
  expect(read(node(2 ** 24 + 1))).toThrow(/a node has more than/);
});

// limit: src/model/read-graph.ts MAX_NODES
test("a graph has at most two million nodes", () => {
  const nodes = (count: number) => graphDef(Buffer.alloc(2 * count, Buffer.from([0x0a, 0x00])));
  expect(read(nodes(2_000_000))).not.toThrow();
  expect(read(nodes(2_000_001))).toThrow(/more than 2000000 nodes/);
});

// limit: src/model/read-graph.ts MAX_FUNCTION_HEADER_BYTES
test("the signature of a function has at most 16 MiB", () => {
  const library = (bytes: number) => graphDef(bytesField(2, bytesField(1, filler(1, bytes))));
  const described = (total: number) => {
    // The name of an OpDef inside, so that it is one.
    const inner = filler(1, total - 1 - varint(BigInt(total)).length);
    return graphDef(bytesField(2, bytesField(1, bytesField(1, inner))));
  };
  expect(read(described(2 ** 24))).not.toThrow();
  expect(read(library(2 ** 24 + 1))).toThrow(/a function's signature has more than/);
});

// limit: src/model/read-graph.ts MAX_VERSIONS_BYTES
test("the versions of a graph have at most 1 MiB", () => {
  const versions = (bytes: number) => graphDef(bytesField(4, filler(99, bytes)));
  expect(read(versions(2 ** 20))).not.toThrow();
  expect(read(versions(2 ** 20 + 1))).toThrow(/a message of 1048577 bytes/);
});

// limit: src/model/saved-model-file.ts MAX_META_INFO_BYTES
test("the tags of a MetaGraph have at most 16 MiB", () => {
  const info = (bytes: number) => bytesField(2, bytesField(1, filler(4, bytes)));
  expect(read(info(2 ** 24))).not.toThrow();
  expect(read(info(2 ** 24 + 1))).toThrow(/the tags of a MetaGraph take more/);
});

// limit: src/model/saved-model-file.ts MAX_SIGNATURE_BYTES
test("a signature has at most 256 MiB", () => {
  const signature = (bytes: number) =>
    savedModel(bytesField(5, bytesField(1, Buffer.from("s")), bytesField(2, filler(99, bytes))));
  expect(read(signature(2 ** 28))).not.toThrow();
  expect(read(signature(2 ** 28 + 1))).toThrow(/a message of 268435457 bytes/);
});

// limit: src/model/saved-model-file.ts MAX_ASSET_BYTES
test("an asset's name has at most 1 MiB", () => {
  const asset = (bytes: number) => savedModel(bytesField(6, filler(2, bytes)));
  expect(read(asset(2 ** 20))).not.toThrow();
  expect(read(asset(2 ** 20 + 1))).toThrow(/a message of 1048577 bytes/);
});

async function ofSize(name: string, size: number): Promise<readonly string[]> {
  const root = await scratch({ [`1/${name}`]: "" });
  const descriptor = openSync(join(root, "1", name), "w");
  ftruncateSync(descriptor, size);
  closeSync(descriptor);
  return (await tryModel(join(root, "1"))).problems.map(({ code }) => code);
}

// limit: src/model/read-model.ts MAX_FILE_BYTES
test("a saved_model.pb has less than 2 GiB", async () => {
  expect(await ofSize("saved_model.pb", 2 ** 31 - 1)).toEqual(["model-file-broken"]);
  expect(await ofSize("saved_model.pb", 2 ** 31)).toEqual(["model-file-too-large"]);
});

// limit: src/model/read-model.ts MAX_TEXT_BYTES
test("a saved_model.pbtxt has at most 256 MiB", async () => {
  expect(await ofSize("saved_model.pbtxt", 2 ** 28)).toEqual(["model-file-broken"]);
  expect(await ofSize("saved_model.pbtxt", 2 ** 28 + 1)).toEqual(["model-file-too-large"]);
});

// limit: src/model/text-format.ts MAX_DEPTH
test("text format nests at most 100 messages", () => {
  const text = (depth: number) => parseText(`${"m {".repeat(depth)}${"}".repeat(depth)}`);
  expect(text(100)).toMatchObject({ ok: true });
  expect(text(101)).toMatchObject({ ok: false, fault: { reason: "messages are nested too deeply" } });
});

// limit: src/model/trace/constant-values.ts MAX_INTS
test("a constant of numbers has at most 4096", () => {
  const ints = (count: number) => ({
    dtype: 3,
    shape: [count],
    tensor: tensor(3, [], { intVal: [7] }),
    firstStrings: [],
  });
  const bools = (count: number) => ({
    dtype: 10,
    shape: [count],
    tensor: tensor(10, [], { boolVal: [true] }),
    firstStrings: [],
  });
  expect(constantInts(ints(4096))).toHaveLength(4096);
  expect(constantInts(ints(4097))).toBeUndefined();
  expect(constantBools(bools(4096))).toHaveLength(4096);
  expect(constantBools(bools(4097))).toBeUndefined();
});

// limit: src/model/trace/constant-values.ts MAX_STRINGS
test("a constant of strings has at most a million", () => {
  const strings = (count: number) => ({
    dtype: 7,
    shape: [count],
    tensor: tensor(7, [], { stringVal: [Buffer.from("w")] }),
    firstStrings: [],
  });
  expect(constantStrings(strings(1_000_000))).toHaveLength(1_000_000);
  expect(constantStrings(strings(1_000_001))).toBeUndefined();
});

function graph(nodes: readonly GraphNode[]): Graph {
  return { nodes: new Map(nodes.map((node) => [node.name, node])), functions: new Map(), producer: 0 };
}

const constant = (name: string): GraphNode => ({
  name,
  op: "Const",
  inputs: [],
  attr: (key) => (key === "value" ? { kind: "tensor", value: tensor(3, [1], { intVal: [1] }) } : undefined),
});

// limit: src/model/trace/constant.ts MAX_FOLDS
test("a constant is followed through at most 8 reshapes", () => {
  const node = (name: string, input: string): GraphNode => ({
    name,
    op: "Reshape",
    inputs: [input, "shape"],
    attr: () => undefined,
  });
  const reshapes = Array.from({ length: 9 }, (_, i) => node(`r${i + 1}`, i === 0 ? "c" : `r${i}`));
  const own = graph([constant("c"), constant("shape"), ...reshapes]);
  const trace = traceTensor(own, "c:0");
  const { main } = Scopes.of(own);
  expect(constantOf(trace, main, "r8")).toMatchObject({ dtype: 3, shape: [1] });
  expect(constantOf(trace, main, "r9")).toBeUndefined();
});

// limit: src/model/trace/origin.ts MAX_STEPS
test("a tensor is followed back through at most 1000 nodes", () => {
  const own = graphOf({
    nodes: ["n1 = Placeholder", ...Array.from({ length: 1000 }, (_, i) => `n${i + 2} = Identity(n${i + 1})`)],
  });
  const trace = traceTensor(own, "n1:0");
  const { main } = Scopes.of(own);
  expect(originOf(trace, main, "n1000")?.node.name).toBe("n1");
  expect(originOf(trace, main, "n1001")).toBeUndefined();
});

// limit: src/model/trace/trace.ts MAX_TRANSFORMS
test("a use remembers at most four transforms that led to it", () => {
  const ops = ["DecodeBase64", "DecodeCompressed", "StringLower", "StringStrip", "StringUpper"];
  const chain = (length: number) =>
    traceTensor(
      graphOf({
        nodes: [
          "t0 = Placeholder",
          ...ops.slice(0, length).map((op, i) => `t${i + 1} = ${op}(t${i})`),
          `use = ParseTensor(t${length})`,
        ],
      }),
      "t0:0",
    ).uses.find(({ node }) => node.op === "ParseTensor")?.via;
  expect(chain(4)).toEqual(ops.slice(0, 4));
  expect(chain(5)).toEqual(ops.slice(0, 4));
});

// limit: src/model/wire-reader.ts MAX_LENGTH
test("a field has less than 2 GiB, however large its message is", () => {
  const reader = (length: bigint) => {
    const bytes = Buffer.concat([Buffer.from([0x0a]), varint(length), Buffer.alloc(8)]);
    const source: ByteSource = { size: 2 ** 33, window: () => ({ bytes, start: 0 }) };
    const walker = new WireReader(source);
    walker.next(source.size);
    return walker;
  };
  expect(reader(2n ** 31n - 1n).enter(2 ** 33)).toBe(6 + 2 ** 31 - 1);
  expect(() => reader(2n ** 31n).enter(2 ** 33)).toThrow(/a field of 2147483648 bytes/);
});

// limit: src/model/wire-reader.ts MAX_GROUP_DEPTH
test("unknown groups nest at most 100 deep", () => {
  const groups = (depth: number) => Buffer.concat([Buffer.alloc(depth, 0x7b), Buffer.alloc(depth, 0x7c)]);
  expect(read(savedModel(groups(100)))).not.toThrow();
  expect(read(savedModel(groups(101)))).toThrow(/groups are nested too deeply/);
});

// limit: src/nx/find-models.ts MAX_DEPTH
test("models are looked for in at most six folders within each other", async () => {
  const root = await scratch({ README: "" });
  for (const path of ["a/b/c/d/e/most/saved_model.pb", "a/b/c/d/e/f/more/saved_model.pb"]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), "");
  }
  expect(findModels(root)).toEqual(["a/b/c/d/e/most"]);
});

test("the filler of these tests is what it says", () => {
  for (const total of [127, 128, 129, 2 ** 20, 2 ** 24 + 1]) expect(filler(3, total)).toHaveLength(total);
  expect(varintField(1, 1n)).toHaveLength(2);
});

test("comments and white space of megabytes do not exhaust the stack", () => {
  expect(parseText(`${"# c\n".repeat(3_000_000)}${" \n".repeat(3_000_000)}a: 1`)).toMatchObject({
    ok: true,
    fields: [{ line: 6_000_001 }],
  });
});
