/** Examples of foreign files, judged by the features that an exported graph parses. TensorFlow's own verdicts are in referee.test.ts. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Model } from "../../src/model/index.js";
import { encodeExample } from "../../src/proto/codec.js";
import type { Feature } from "../../src/proto/messages.js";
import { classifyLog, DT, examples, gist, judge, predict, tensor } from "./build.js";
import { fixture } from "./stories.js";

let census: Model;
beforeAll(async () => {
  census = await fixture("tf_example");
});

const WHOLE: Readonly<Record<string, Feature>> = {
  age: { kind: "float_list", value: [31] },
  education: { kind: "bytes_list", value: [Buffer.from("x")] },
  item_ids: { kind: "int64_list", value: [1n, 2n, 3n, 4n, 5n] },
};
const whole = (changed: Readonly<Record<string, Feature>> = {}) => ({
  features: new Map(Object.entries({ ...WHOLE, ...changed })),
});

const classify = (...list: ReturnType<typeof whole>[]) => gist(judge(classifyLog(examples(...list)), census));

describe("the examples of a classify request", () => {
  test("that hold what is required are right, and need no more", () => {
    expect(classify(whole())).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, Feature>>, string]>([
    ["a feature without a kind is missing", { age: { kind: undefined } }, "serving-feature-missing"],
    ["integers are no floats", { age: { kind: "int64_list", value: [31n] } }, "serving-feature-kind"],
    [
      "four values are not five",
      { item_ids: { kind: "int64_list", value: [1n, 2n, 3n, 4n] } },
      "serving-feature-count",
    ],
    ["a default is not for an empty list", { hours: { kind: "float_list", value: [] } }, "serving-feature-count"],
    ["a sparse feature has its kind too", { tags: { kind: "float_list", value: [] } }, "serving-feature-kind"],
  ])("%s", (_, changed, code) => {
    expect(classify(whole(), whole(changed))).toEqual([`${code} INVALID_ARGUMENT`]);
  });

  test("a list of any length may be empty, and what nobody reads is a warning", () => {
    const clicks: Feature = { kind: "int64_list", value: [] };
    expect(classify(whole({ clicks }))).toEqual([]);
    expect(classify(whole({ other: clicks }))).toEqual(["serving-feature-unread"]);
  });

  test("the context stands in front of each, and the example's own values win", () => {
    const context = { features: new Map(Object.entries({ age: { kind: "int64_list", value: [1n] } as const })) };
    const { age: _, ...rest } = WHOLE;
    const input = (own: Readonly<Record<string, Feature>>) =>
      ({ kind: "example_list_with_context", context, examples: [{ features: new Map(Object.entries(own)) }] }) as const;
    expect(gist(judge(classifyLog(input(rest)), census))).toEqual(["serving-feature-kind INVALID_ARGUMENT"]);
    expect(gist(judge(classifyLog(input(WHOLE)), census))).toEqual(["serving-context-overlap"]);
  });
});

describe("strings of a predict request that the graph parses", () => {
  const send = (...strings: Uint8Array[]) =>
    gist(judge(predict({ inputs: tensor(DT.STRING, [strings.length], { stringVal: strings }) }), census));

  test("are judged as the examples that they hold", () => {
    expect(send(encodeExample(whole()))).toEqual([]);
    expect(send(encodeExample(whole({ age: { kind: undefined } })))).toEqual([
      "serving-feature-missing INVALID_ARGUMENT",
    ]);
  });

  test("must be examples", () => {
    expect(send(Buffer.from("{}"))).toEqual(["serving-example-unparsable INVALID_ARGUMENT"]);
    expect(send(new Uint8Array(0))).toHaveLength(3);
  });

  test("in a branch that may not run are only warned of", async () => {
    const model = await fixture("nested_calls");
    const signature = model.signatures.get("serving_default")!;
    expect([...signature.inputs.keys()]).toContain("inputs");
    const log = predict({ inputs: tensor(DT.STRING, [1], { stringVal: [Buffer.from("0.5")] }) });
    const found = judge(log, model).find(({ code }) => code === "serving-example-unparsable");
    expect(found?.severity).toBe("warning");
  });
});
