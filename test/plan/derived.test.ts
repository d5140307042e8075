/** Plans on models that TensorFlow exported: what the graph says goes into the requests. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Model } from "../../src/model/index.js";
import { decodeExample } from "../../src/proto/codec.js";
import { fixture, openModel } from "../model/fixtures.js";
import { type Planned, planned, planOf, values } from "./rig.js";

const request = (rest: string) => `requests:\n  - { signature_name: serving_default, method: classify, ${rest} }`;

let census: Model;
let tables: Model;
beforeAll(async () => {
  census = await openModel(fixture("tf_example/1"));
  tables = await openModel(fixture("small_tables/1"));
});

/** Codes of errors and warnings; what the file does not cover is a note. */
const faults = ({ problems }: Planned) =>
  problems.filter(({ severity }) => severity !== "note").map(({ code }) => code);

/** The first example of the first record, as name to kind and values. */
function firstExample(text: string) {
  const [record] = planOf(text, census).records;
  if (!record || !("examples" in record)) throw new Error("the record has no examples");
  const made = [...record.examples[0]!].map(([name, { make }]) => [name, make()] as const);
  return Object.fromEntries(made.map(([name, { kind, values: list }]) => [name, [kind, list.length]]));
}

const WHOLE = "age: 31, education: Masters, item_ids: [1, 2, 3, 4, 5]";

describe("the features of an example", () => {
  test("take the kind and the number of values that the parse op asks for", () => {
    const text = request("examples: [{ age: 31, education: Masters, item_ids: { random_data: {} }, hours: 40 }]");
    expect(firstExample(text)).toEqual({
      age: ["float_list", 1],
      education: ["bytes_list", 1],
      hours: ["float_list", 1],
      item_ids: ["int64_list", 5],
    });
  });

  test("are derived where the spec gives none: those that are required, and no other", () => {
    expect(firstExample(request("batch_sizes: [1]"))).toEqual({
      age: ["float_list", 1],
      education: ["bytes_list", 1],
      item_ids: ["int64_list", 5],
    });
  });

  test.each([
    [
      "a missing one",
      "{ age: 31, education: x }",
      "plan-feature-missing",
      "Feature: item_ids (data type: int64) is required",
    ],
    [
      "a wrong number of values",
      `{ ${WHOLE.replace(", 5]", "]")} }`,
      "values-feature-count",
      "Values size: 4 but output shape: [5]",
    ],
    ["text for a number", `{ ${WHOLE.replace("31", "old")} }`, "values-wrong-kind", undefined],
    [
      "another kind than is read",
      `{ ${WHOLE.replace("31", "{ value: 31, dtype: int64 }")} }`,
      "values-feature-kind",
      undefined,
    ],
  ])("%s is told before anything is made", (_, example, code, server) => {
    const { plan, problems } = planned(request(`examples: [${example}]`), census);
    expect(plan).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    if (server !== undefined) expect(problems[0]!.server!.message).toContain(server);
  });

  test("may stand in the context", () => {
    const text = request("context: { age: 31 }, examples: [{ education: x, item_ids: [1, 2, 3, 4, 5] }]");
    expect(faults(planned(text, census))).toEqual([]);
  });

  test("that nobody reads are a warning with the nearest name", () => {
    const { problems } = planned(request(`examples: [{ ${WHOLE}, educaton: x }]`), census);
    expect(problems[0]).toMatchObject({ code: "plan-feature-unknown", severity: "warning" });
    expect(problems[0]!.hint).toContain("education");
  });
});

test("a string that is parsed becomes a serialized Example", () => {
  const [tensor] = values(planOf("requests: [{ method: predict, batch_sizes: [2] }]", census), "inputs");
  if (!tensor || !("strings" in tensor)) throw new Error("no strings");
  const decoded = decodeExample(tensor.strings[1]!);
  expect(decoded.ok && [...decoded.value.features.keys()]).toEqual(["age", "education", "item_ids"]);
});

test("keys that are not in the graph are for a person to say", async () => {
  const { problems } = planned("requests: auto", await openModel(fixture("captured_keys/1")));
  expect(problems).toMatchObject([{ code: "plan-not-derivable", severity: "error" }]);
  expect(problems[0]!.message).toContain("whose keys are not in the graph");
});

describe("ids", () => {
  test("without a range stay within the smallest table that they reach", () => {
    const signature = tables.signatures.get("serving_default");
    for (const alias of signature!.inputs.keys()) {
      const made = planOf(`requests: [{ batch_sizes: [64], inputs: { ${alias}: { random_data: {} } } }]`, tables);
      const [tensor] = values(made, alias);
      if (!tensor || !("content" in tensor)) throw new Error("no numbers");
      const { width } = tensor.dtype;
      const low = Array.from({ length: tensor.content.length / width }, (_, i) => tensor.content[i * width]!);
      expect(Math.max(...low)).toBeLessThan(11);
      expect(new Set(low).size).toBeGreaterThan(3);
    }
  });

  test("outside of a table are a warning that names it and its size", () => {
    const signature = tables.signatures.get("serving_default");
    const [alias] = signature!.inputs.keys();
    const { plan, problems } = planned(
      `requests: [{ batch_sizes: [1], inputs: { ${alias}: { random_data: { min: 0, max: 5000 } } } }]`,
      tables,
    );
    expect(problems).toMatchObject([{ code: "plan-ids-outside", severity: "warning" }]);
    expect(plan).toBeDefined();
    expect(problems[0]!.message).toMatch(/has \d+ of them/);
  });
});

describe("where requests are derived, a signature is left out by name", () => {
  test.each([
    ["compiled_part/1", "plan-signature-xla"],
    ["sparse_input/1", "plan-signature-unservable"],
    ["shared_tensor/1", "plan-signature-unservable"],
  ])("%s", async (version, code) => {
    const { plan, problems } = planned("requests: auto", await openModel(fixture(version)));
    expect(plan!.records.length).toBeGreaterThan(0);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  test("and with none left the run fails", async () => {
    const { plan, problems } = planned("requests: auto", await openModel(fixture("jit_compiled/1")));
    expect(plan).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual(["plan-signature-xla", "plan-no-signature"]);
  });

  test("`serving: { xla: true }` takes a compiled signature in", async () => {
    const model = await openModel(fixture("jit_compiled/1"));
    expect(planned("serving: { xla: true }\nrequests: auto", model).problems).toEqual([]);
  });
});
