/** Every model here was exported by TensorFlow: test/referee/models/. */
import { describe, expect, it } from "vitest";
import { batchFunctions } from "../../src/model/batch-functions.js";
import { inputIdBounds, inputStringUses, inputTrace, signatureFeatures } from "../../src/model/inputs.js";
import type { FeatureParse, ParsedFeature } from "../../src/model/trace/features.js";
import type { StringUse } from "../../src/model/trace/strings.js";
import { stringUses } from "../../src/model/trace/strings.js";
import { fixture, openModel } from "./fixtures.js";

async function signatureOf(name: string, key = "serving_default") {
  const model = await openModel(fixture(`${name}/1`));
  return { model, signature: model.signatures.get(key)! };
}

async function featuresOf(name: string, key: string, alias: string): Promise<FeatureParse> {
  const { model, signature } = await signatureOf(name, key);
  return signatureFeatures(model, signature, alias)!;
}

const DTYPES = new Map([
  [1, "float"],
  [7, "string"],
  [9, "int64"],
]);

/** `age: float fixed [] required`. */
function shown(features: ReadonlyMap<string, ParsedFeature>): string[] {
  return [...features.values()].map(({ key, dtype, form, shape, required }) => {
    return `${key}: ${DTYPES.get(dtype)} ${form} [${shape.join(", ")}]${required ? " required" : ""}`;
  });
}

async function usesOf(name: string, alias: string, key?: string): Promise<readonly StringUse[]> {
  const { model, signature } = await signatureOf(name, key);
  return inputStringUses(model, signature, alias);
}

describe("features of a tf.Example", () => {
  it.each(["serving_default", "regression", "labels"])("are read two calls deep, for %s", async (key) => {
    const parse = await featuresOf("tf_example", key, "inputs");
    expect(parse).toMatchObject({ message: "example", op: "ParseExampleV2", single: false, complete: true, via: [] });
    expect(shown(parse.features)).toEqual([
      "age: float fixed [] required",
      "clicks: int64 sequence []",
      "education: string fixed [] required",
      "hours: float fixed []",
      "item_ids: int64 fixed [5] required",
      "tags: string sparse []",
      "visits: int64 ragged []",
    ]);
  });

  it("have their default where it is folded out of Reshape(Const, Const)", async () => {
    const { features } = await featuresOf("tf_example", "serving_default", "inputs");
    const value = features.get("hours")!.defaultValue!;
    expect(value.shape).toEqual([]);
    expect([
      ...value.tensor!.floatVal,
      ...new Float32Array(Uint8Array.from(value.tensor!.tensorContent).buffer),
    ]).toEqual([40]);
  });

  it("are read from one scalar Const a key, and from attributes, as TensorFlow 1 wrote them", async () => {
    const batch = await featuresOf("tf1_parse_ops", "serving_default", "examples");
    expect([batch.op, batch.single, batch.complete]).toEqual(["ParseExample", false, true]);
    expect(shown(batch.features)).toEqual([
      "age: float fixed [] required",
      "hours: float fixed [2]",
      "tags: string sparse []",
    ]);
    const single = await featuresOf("tf1_parse_ops", "single", "examples");
    expect([single.op, single.single, single.complete]).toEqual(["ParseSingleExample", true, true]);
    expect(shown(single.features)).toEqual(["item: int64 fixed [3] required", "tags: string sparse []"]);
  });

  it("are found through map_fn, in the form of TensorFlow 2 and of TensorFlow 1", async () => {
    const lists = await featuresOf("image_bytes", "one_by_one", "inputs");
    expect(shown(lists.features)).toEqual(["image/encoded: string fixed [] required"]);
    const arrays = await featuresOf("tf1_while", "serving_default", "examples");
    expect(shown(arrays.features)).toEqual(["age: float fixed [] required"]);
  });

  it("are none for a signature that is fed behind the parse op", async () => {
    const { model, signature } = await signatureOf("tf1_classify_regress", "predict_age");
    expect(signatureFeatures(model, signature, "age")).toBeUndefined();
    expect(signatureFeatures(model, signature, "no_such_input")).toBeUndefined();
  });

  it("are followed on: an image in an Example is an image", async () => {
    const { model, signature } = await signatureOf("image_bytes", "in_example");
    const { features } = signatureFeatures(model, signature, "inputs")!;
    expect(stringUses(model, features.get("image/encoded")!.values)).toMatchObject([
      { content: { kind: "image", channels: 3 }, op: "DecodeJpeg" },
    ]);
  });
});

describe("features of a SequenceExample", () => {
  it("are its context and its feature lists, which may be left out only where the op was told so", async () => {
    const parse = await featuresOf("sequence_example", "serving_default", "inputs");
    expect(parse).toMatchObject({ message: "sequence_example", op: "ParseSequenceExampleV2", complete: true });
    expect(shown(parse.features)).toEqual([
      "country: string fixed []",
      "interests: string sparse []",
      "user: int64 fixed [] required",
    ]);
    expect(shown(parse.featureLists)).toEqual([
      "clicked: int64 sparse []",
      "queries: string ragged []",
      "skipped: int64 fixed []",
      "watched: float fixed [2] required",
    ]);
  });

  it("are read from attributes, too", async () => {
    const parse = await featuresOf("tf1_parse_ops", "sequence", "examples");
    expect(parse.op).toBe("ParseSequenceExample");
    expect(shown(parse.features)).toEqual(["user: int64 fixed [] required"]);
    expect(shown(parse.featureLists)).toEqual([
      "clicked: int64 sparse []",
      "skipped: int64 fixed []",
      "watched: float fixed [2] required",
    ]);
  });
});

describe("what a string is used as", () => {
  it.each([
    [
      "image_bytes",
      "serving_default",
      "image_bytes",
      { kind: "image", formats: ["jpeg", "png", "gif"], channels: 3 },
      [],
    ],
    ["image_bytes", "base64", "b64", { kind: "image", channels: 3 }, ["DecodeBase64"]],
    ["image_bytes", "any_format", "image", { kind: "image", formats: ["jpeg", "png", "gif", "bmp"], channels: 0 }, []],
    ["encoded_numbers", "serving_default", "pixels", { kind: "raw", dtype: 4, littleEndian: true, length: 784 }, []],
    ["encoded_numbers", "serving_default", "price", { kind: "number", dtype: 1 }, []],
    ["encoded_numbers", "serving_default", "blob", { kind: "tensor", dtype: 1 }, []],
    [
      "encoded_numbers",
      "serving_default",
      "row",
      {
        kind: "csv",
        delimiter: ",",
        columns: [
          { position: 0, dtype: 7, required: true },
          { position: 1, dtype: 3, required: false },
        ],
      },
      [],
    ],
  ])("%s, %s, %s", async (name, key, alias, content, via) => {
    expect((await usesOf(name, alias, key))[0]).toMatchObject({ content, via });
  });

  it.each([
    ["fruit", ["apple", "banana", "cherry"], "vocabulary.txt", []],
    ["colour", ["red", "green"], undefined, []],
    ["sentence", ["red", "green"], undefined, ["StringLower", "StringSplitV2"]],
  ])("the words of a table for %s", async (alias, words, file, via) => {
    const [use] = await usesOf("hash_tables", alias);
    expect(use).toMatchObject({ content: { kind: "word", vocabulary: { file } }, via });
    const found = use?.content.kind === "word" ? use.content.vocabulary.words : [];
    expect(found.map((word) => Buffer.from(word).toString())).toEqual(words);
  });

  it("is all that its branches do with it, the most demanding first", async () => {
    const uses = await usesOf("nested_calls", "inputs");
    expect(uses.map(({ content }) => content.kind).sort()).toEqual(["example", "number"]);
    expect((await usesOf("hash_tables", "fruit")).map(({ content }) => content.kind)).toEqual(["word", "text"]);
  });
});

describe("ids", () => {
  it.each([
    ["id_tables", "input_ids", [{ size: 1000, table: "word_embeddings", op: "ResourceGather", strict: true }]],
    ["id_tables", "type_ids", [{ size: 2, table: "type_embeddings", op: "ResourceGather", strict: true }]],
    ["id_tables", "country", [{ size: 300, op: "GatherV2", strict: true }]],
    ["id_tables", "hour", [{ size: 24, op: "OneHot", strict: false }]],
    [
      "nested_calls",
      "ids",
      [
        { size: 9, op: "OneHot", strict: false },
        { size: 50, table: "table", op: "ResourceGather", strict: true },
      ],
    ],
  ])("%s, %s", async (name, alias, bounds) => {
    const { model, signature } = await signatureOf(name);
    expect(inputIdBounds(model, signature, alias)).toMatchObject(bounds);
  });
});

describe("in-graph batching", () => {
  it("is the BatchFunction on the way of a signature's inputs", async () => {
    const { model, signature } = await signatureOf("batch_function");
    expect(batchFunctions(model, signature)).toMatchObject([
      { maxBatchSize: 8, allowedBatchSizes: [2, 4, 8], splitsLargeBatches: true },
    ]);
    expect(inputTrace(model, signature, "x")!.uses.map(({ node }) => node.op)).toEqual(["Mul"]);
  });

  it("is nothing where there is none", async () => {
    const { model, signature } = await signatureOf("half_plus_two");
    expect(batchFunctions(model, signature)).toEqual([]);
  });
});
