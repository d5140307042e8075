import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { draftSpec } from "../../src/init/index.js";
import type { GraphNode, Model, TensorInfo } from "../../src/model/index.js";
import { plan } from "../../src/plan/index.js";
import { hasErrors } from "../../src/problem.js";
import { parseSpec, specForModel } from "../../src/spec/index.js";
import type { Serving } from "../../src/spec/spec.js";
import { fixture, openModel } from "../model/fixtures.js";
import { model as sketched } from "../plan/rig.js";

function drafted(on: Model, serving: Partial<Serving> = {}) {
  const spec = specForModel("/specs/export");
  const settled = { ...spec, serving: { ...spec.serving, ...serving } };
  const draft = draftSpec({ model: on, spec: settled, path: "export", file: "warmup.yaml" });
  const parsed = parseSpec(draft.text, { file: "warmup.yaml", directory: "/specs" });
  const told = draft.problems.map(({ code }) => code);
  return { ...draft, told, spec: parsed.value && { ...parsed.value, serving: settled.serving }, parsed };
}

const ofFixture = async (name: string) => drafted(await openModel(fixture(`${name}/1`)));

/** A sketch whose tensors are in the graph, so that the server would run it. */
function model(signatures: Parameters<typeof sketched>[0], name?: string): Model {
  const on = sketched(signatures, name);
  const nodes = new Map<string, GraphNode>();
  const inGraph = (role: string) => (entry: readonly [string, TensorInfo], place: number) => {
    const [alias, info] = entry;
    const node = `${role}${place}`;
    nodes.set(node, { name: node, op: role === "in" ? "Placeholder" : "Identity", inputs: [], attr: () => undefined });
    return [alias, { ...info, name: `${node}:0` }] as const;
  };
  for (const [key, one] of on.signatures) {
    const inputs = new Map([...one.inputs].map(inGraph("in")));
    const outputs = new Map([...one.outputs].map(inGraph("out")));
    Object.assign(on.signatures.get(key)!, { inputs, outputs });
  }
  return { ...on, graph: { ...on.graph, nodes } };
}

/** The lines below a key, without their indentation. */
function below(text: string, key: string): readonly string[] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.trim() === `${key}:`);
  const indent = lines[start]!.search(/\S/);
  const end = lines.findIndex((line, place) => place > start && line.trim() !== "" && line.search(/\S/) <= indent);
  const found = lines.slice(start + 1, end === -1 ? undefined : end).map((line) => line.trim());
  return found.filter((line) => line !== "");
}

describe("each value says where it was read", () => {
  test("dtype and shape of an input", async () => {
    const { text } = await ofFixture("half_plus_two");
    expect(below(text, "x")).toEqual([
      'dtype: DT_FLOAT  # tensor "serving_default_x:0" in the graph',
      "shape: [-1]  # the signature; -1 is the batch",
      "zero_data: true",
    ]);
  });

  test("a dtype that the signature is wrong about", async () => {
    const { text } = await ofFixture("lying_tensor_info");
    expect(text).toMatch(/dtype: DT_\w+ {2}# tensor ".*" in the graph; the signature says DT_\w+, and is wrong/);
  });

  test("ids are within their table", async () => {
    const { text } = await ofFixture("id_tables");
    expect(below(text, "type_ids")).toContain(
      'random_data: { min: 0, max: 1 }  # rows of "type_embeddings", read by ResourceGather',
    );
  });

  test("an image is one that its decoder reads", async () => {
    const { text } = await ofFixture("image_bytes");
    expect(below(text, "image_bytes").at(-1)).toMatch(/^random_data: { image_format: jpeg, .*# read by DecodeJpeg/);
  });

  test("features of a tf.Example, those with a default as a comment; signatures that parse alike share them", async () => {
    const { text } = await ofFixture("tf_example");
    expect(below(text, "features")).toEqual([
      "age: { dtype: float32, zero_data: true }  # DT_FLOAT [], required",
      "# clicks: left out; DT_INT64 [n], the graph has a default",
      'education: { dtype: string, string_data: "" }  # DT_STRING [], required',
      "# hours: left out; DT_FLOAT [], the graph has a default",
      "item_ids: { dtype: int64, shape: [5], zero_data: true }  # DT_INT64 [5], required",
      "# tags: left out; DT_STRING, sparse: any number of values",
      "# visits: left out; DT_INT64, ragged: any number of values",
    ]);
    expect(text.match(/template: labels/g)).toHaveLength(3);
  });

  test("batch sizes of the graph and of the server", async () => {
    expect((await ofFixture("batch_function")).text).toContain(
      'batch_sizes: from_serving  # [2, 4, 8], allowed_batch_sizes of BatchFunction "batch/BatchFunction" in the graph',
    );
    const on = model({ serving_default: { inputs: { x: "float32 [-1]" } } });
    expect(drafted(on, { allowedBatchSizes: [1, 8], batchingAssumed: true }).text).toContain(
      "batch_sizes: from_serving  # [1, 8], allowed_batch_sizes in batching_params.pbtxt beside the model",
    );
    expect(drafted(on).text).toContain("batch_sizes: [1]  #");
  });

  test("a leading dimension that the signature fixes leaves none to choose", () => {
    const { text } = drafted(model({ serving_default: { inputs: { x: "float32 [4, 2]" } } }));
    expect(text).toContain("# batch_sizes: none to choose");
    expect(below(text, "x")).toContain("shape: [-1, 2]  # the signature; which fixes dimension 0 to 4");
  });

  test("an input that the server fills in is left out", async () => {
    const { text } = await ofFixture("defaulted_inputs");
    expect(text).toContain("# scale: left out; the server fills in its default");
  });

  test("a method other than predict", async () => {
    const { text } = await ofFixture("tf1_classify_regress");
    expect(text).toContain('method: classify  # method_name of the signature is "tensorflow/serving/classify"');
    expect(text).toContain("examples: { template: regression }");
  });
});

describe("what the model leaves open", () => {
  test("is guessed for inner dimensions, and says so", () => {
    const shapeOf = (shape: string) =>
      below(drafted(model({ serving_default: { inputs: { x: `float32 ${shape}` } } })).text, "x")[1];
    expect(shapeOf("[-1, -1, 3]")).toMatch(/^shape: \[-1, 16, 3\] {2}# GUESSED: the model leaves dimension 1 open/);
    expect(shapeOf("[-1, -1, -1, 3]")).toMatch(/^shape: \[-1, 128, 128, 3\] {2}# GUESSED: .* dimensions 1 and 2 open/);
    expect(shapeOf("[-1, -1, -1, -1]")).toMatch(/^shape: \[-1, 8, 8, 8\] {2}# GUESSED/);
  });

  test("is taken from the graph where that insists on a shape", async () => {
    const { text } = await ofFixture("ensured_shapes");
    expect(text).toContain("the signature leaves dimension 1 open, and the graph does not");
    expect(text).not.toContain("GUESSED");
  });

  test("stands there as a comment where only a person knows, with the reason and what to add", async () => {
    const { text, told, requests, spec } = await ofFixture("unknown_rank");
    expect([told, requests, spec?.requests]).toEqual([["init-ask"], 0, "auto"]);
    expect(text).toContain("# ASK: ");
    expect(text).toContain('# Input "x" of "serving_default" has an unknown shape');
    const completed = text
      .replace(/^requests: auto.*$/m, "requests:")
      .replaceAll(/^ {2}# (?=-| )/gm, "  ")
      .replace("# shape:", "shape:");
    const { value, problems } = parseSpec(completed, { file: "warmup.yaml", directory: "/specs" });
    expect(problems).toEqual([]);
    expect(value?.requests).toMatchObject([{ signatureName: "serving_default" }]);
  });

  test("as is what the server runs only with a flag, or refuses altogether", async () => {
    expect(await ofFixture("jit_compiled")).toMatchObject({ requests: 0, told: ["init-ask"] });
    expect(await ofFixture("fed_and_fetched")).toMatchObject({ requests: 0, told: ["init-ask"] });
    expect(await ofFixture("dangling_names")).toMatchObject({ requests: 1 });
  });
});

test("signatures that no request can call are left out with the reason", async () => {
  const { text, told } = await ofFixture("sparse_input");
  expect(text).toContain('# Signature "serving_default" is left out: no request can hold its input "sparse"');
  expect(new Set(told)).toEqual(new Set(["init-ask"]));
});

test("a model without a signature to call cannot be drafted for", () => {
  expect(drafted(model({ __saved_model_init_op: {} })).told).toEqual(["init-nothing-to-call"]);
});

const MODELS = readdirSync(fixture("."), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

test.each(MODELS)("the draft for %s is planned as it is, and a second one is the same", async (name) => {
  const version = readdirSync(fixture(name)).find((entry) => /^\d+$/.test(entry))!;
  const on = await openModel(fixture(`${name}/${version}`)).catch(() => undefined);
  if (!on) return;
  const { spec, parsed, requests, text } = drafted(on);
  expect(parsed.problems).toEqual([]);
  expect(drafted(on).text).toBe(text);
  if (requests === 0) return;
  const { problems, value } = plan(spec!, on);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(new Set(value!.records.map(({ path }) => path[1])).size).toBe(requests);
});

test.each([
  "a: b\nversion: 2",
  "# x",
  "yes",
  "\u202e\u2028",
  '"',
  "\u0000",
  "- x",
  "*x",
  "{",
  "'",
  "__proto__",
  "\u{e0001}",
])("names such as %j are one text on one line, whatever is in them", (name) => {
  const on = model({ [name]: { method: name, inputs: { [name]: "float32 [-1, -1]" } } }, name);
  const { text, parsed, told } = drafted({ ...on, tensorflowVersion: name });
  expect(text).toMatch(/^[\n -~]*$/);
  expect(text.split("\n").filter((line) => line.startsWith("version:"))).toEqual(["version: 1"]);
  expect(hasErrors(parsed.problems)).toBe(told.length > 0);
  const requests = parsed.value?.requests;
  if (typeof requests === "object") {
    expect(requests[0]).toMatchObject({ signatureName: name });
    expect([...requests[0]!.inputs.keys()]).toEqual([name]);
  }
});
