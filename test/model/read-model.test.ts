import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { feedDtype, type Model, type Signature, type TensorInfo } from "../../src/model/index.js";
import { fixture, fixtureVersions, openModel, scratch, tryModel } from "./fixtures.js";

/** What TensorFlow reads in a MetaGraph: test/referee/twin.py. */
interface MetaGraphTwin {
  readonly tags: readonly string[];
  readonly tensorflow_version: string;
  readonly node_count: number;
  readonly functions: readonly string[];
  readonly signatures: Readonly<Record<string, { readonly defaults: Readonly<Record<string, unknown>> }>>;
  readonly fed_tensors: Readonly<Record<string, { readonly dtype: number } | null>>;
}

function twins(version: string): readonly MetaGraphTwin[] {
  return JSON.parse(readFileSync(`${fixture(version)}.json`, "utf8")).meta_graphs;
}

/** The model in the twin's words. Values of defaults are compared where they are decoded. */
function asTwin(model: Model) {
  return {
    tags: model.tags,
    tensorflow_version: model.tensorflowVersion,
    node_count: model.graph.nodes.size,
    functions: [...model.graph.functions.keys()].sort(),
    signatures: Object.fromEntries([...model.signatures].map(([key, signature]) => [key, signatureTwin(signature)])),
  };
}

function signatureTwin({ methodName, inputs, outputs, defaults }: Signature) {
  return {
    method_name: methodName,
    inputs: infoTwins(inputs),
    outputs: infoTwins(outputs),
    defaults: [...defaults].map(([alias, { dtype, shape }]) => ({ alias, dtype, shape: shape!.dims.map(Number) })),
  };
}

function infoTwins(infos: Signature["inputs"]) {
  return Object.fromEntries([...infos].map(([alias, info]) => [alias, infoTwin(info)]));
}

function infoTwin({ encoding, name, declaredDtype, shape }: TensorInfo) {
  const common = { encoding, dtype: declaredDtype, shape: shape?.map((dim) => dim ?? -1) ?? null };
  return encoding === "name" ? { ...common, name } : common;
}

function expectedTwin({ fed_tensors: _fed, signatures, ...twin }: MetaGraphTwin) {
  const withKinds = Object.entries(signatures).map(([key, signature]) => {
    const defaults = Object.entries(signature.defaults).map(([alias, value]) => {
      const { dtype, shape } = value as { dtype: number; shape: number[] };
      return { alias, dtype, shape };
    });
    return [key, { ...signature, defaults }];
  });
  return { ...twin, signatures: Object.fromEntries(withKinds) };
}

const CASES = fixtureVersions().flatMap((version) =>
  twins(version).map((twin) => ({ version, twin, tags: twin.tags })),
);

describe.each(CASES)("$version with the tags $tags", ({ version, twin }) => {
  it("is read as TensorFlow reads it", async () => {
    expect(asTwin(await openModel(fixture(version), twin.tags))).toEqual(expectedTwin(twin));
  });

  it("is fed the dtypes that TensorFlow's graph has", async () => {
    const { signatures } = await openModel(fixture(version), twin.tags);
    const infos = [...signatures.values()].flatMap(({ inputs }) => [...inputs.values()]);
    const inGraph = infos.filter(({ name }) => twin.fed_tensors[name]);
    expect(inGraph.map(feedDtype)).toEqual(inGraph.map(({ name }) => twin.fed_tensors[name]!.dtype));
    const elsewhere = infos.filter(({ name }) => !twin.fed_tensors[name]);
    expect(elsewhere.map(({ graphDtype }) => graphDtype)).toEqual(elsewhere.map(() => undefined));
  });
});

it("the graph's dtype wins over a TensorInfo that lies", async () => {
  const { signatures } = await openModel(fixture("lying_tensor_info/1"));
  const lies = [...signatures.values()].flatMap(({ inputs }) =>
    [...inputs.values()].filter(({ graphDtype, declaredDtype }) => graphDtype !== declaredDtype),
  );
  expect(lies.length).toBeGreaterThan(0);
});

it("tags that no MetaGraph has are NOT_FOUND, with the tag sets that are there", async () => {
  const { value, problems } = await tryModel(fixture("two_tag_sets/1"), ["gpu"]);
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([
    {
      code: "model-tags-missing",
      message: expect.stringMatching(/\[serve\], \[serve, gpu\]|\[serve\], \[gpu, serve\]/u),
      server: { status: "NOT_FOUND", message: expect.stringContaining("{ gpu }") },
    },
  ]);
});

it("an empty file is an empty message: it has no MetaGraph and is not broken", async () => {
  const root = await scratch({ "1/saved_model.pb": "", "2/saved_model.pbtxt": "" });
  for (const version of ["1", "2"]) {
    const { problems } = await tryModel(join(root, version));
    expect(problems).toMatchObject([
      { code: "model-tags-missing", message: expect.stringContaining("no MetaGraph at all") },
    ]);
  }
});

it("a git-LFS pointer is told by name", async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12345\n`;
  const root = await scratch({ "1/saved_model.pb": pointer });
  expect((await tryModel(join(root, "1"))).problems).toMatchObject([{ code: "model-file-lfs-pointer" }]);
});

it("a broken saved_model.pb is an error even beside a sound saved_model.pbtxt", async () => {
  const text = readFileSync(join(fixture("text_format/1"), "saved_model.pbtxt"));
  const root = await scratch({ "1/saved_model.pb": "\n\xff", "1/saved_model.pbtxt": text });
  expect((await tryModel(join(root, "1"))).problems).toMatchObject([
    { code: "model-file-broken", where: { offset: expect.any(Number) }, server: { status: "DATA_LOSS" } },
  ]);
});

it("a fault in text format is told with line and column", async () => {
  const root = await scratch({ "1/saved_model.pbtxt": "saved_model_schema_version: 1\nmeta_grafs { }\n" });
  expect((await tryModel(join(root, "1"))).problems).toMatchObject([
    {
      code: "model-file-broken",
      message: expect.stringContaining("SavedModel has no field meta_grafs"),
      where: { line: 2, column: 1 },
      server: { message: expect.stringContaining("as text proto") },
    },
  ]);
});

it("a folder in place of the file is a problem and no crash", async () => {
  const root = await scratch({ "1/saved_model.pb/": "" });
  expect((await tryModel(join(root, "1"))).problems).toMatchObject([{ code: "model-file-unreadable" }]);
});
