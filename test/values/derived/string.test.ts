import { describe, expect, test } from "vitest";
import { inputStringUses } from "../../../src/model/index.js";
import { decodeSequenceExample } from "../../../src/proto/codec.js";
import { deriveString } from "../../../src/values/derived/string.js";
import { fixture, openModel } from "../../model/fixtures.js";

async function derived(version: string, signatureName: string, alias: string) {
  const model = await openModel(fixture(version));
  const signature = model.signatures.get(signatureName)!;
  return deriveString(model, inputStringUses(model, signature, alias));
}

const text = (made: Awaited<ReturnType<typeof derived>>) =>
  made.kind === "made" ? Buffer.from(made.bytes).toString("latin1") : `unknown: ${made.reason}`;

describe("a string is what the graph can read", () => {
  test.each([
    ["number_text/1", "serving_default", "inputs", /^0$/],
    ["vocabulary_file/1", "serving_default", "inputs", /^\w+$/],
    ["image_jpeg/1", "serving_default", "image_bytes", /^\xff\xd8\xff/],
    ["image_base64/1", "serving_default", "image_bytes", /^_9j_[\w-]+$/],
    ["json_example/1", "serving_default", "inputs", /^\{"features":\{"feature":\{/],
    ["raw_pixels/1", "serving_default", "inputs", /^\0{24}$/],
    ["raw_floats/1", "serving_default", "inputs", /^\0{16}$/],
  ])("%s", async (version, signature, alias, expected) => {
    const model = await openModel(fixture(version));
    const name = [...model.signatures.get(signature)!.inputs.keys()].includes(alias)
      ? alias
      : [...model.signatures.get(signature)!.inputs.keys()][0]!;
    expect(text(await derived(version, signature, name))).toMatch(expected);
  });

  test("a SequenceExample has one step of each list that must be there, and no other", async () => {
    const made = await derived("sequence_example/1", "serving_default", "inputs");
    const decoded = made.kind === "made" ? decodeSequenceExample(made.bytes) : undefined;
    if (!decoded?.ok) throw new Error("no SequenceExample");
    expect([...decoded.value.context.keys()]).toEqual(["user"]);
    expect([...decoded.value.featureLists].map(([key, steps]) => [key, steps.length])).toEqual([["watched", 1]]);
  });
});

describe("what only a person knows is given as a reason", () => {
  test.each([
    ["compressed_examples/1", "inputs", /goes through DecodeCompressed/],
    ["captured_keys/1", "inputs", /whose keys are not in the graph/],
    ["nested_calls/1", "inputs", /StringToNumber.*ParseExampleV2.*different strings/],
  ])("%s", async (version, alias, reason) => {
    expect(text(await derived(version, "serving_default", alias))).toMatch(reason);
  });
});
