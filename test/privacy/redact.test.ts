import { describe, expect, test } from "vitest";
import { RecordEncoder } from "../../src/record/index.js";
import { EXAMPLES, model } from "../plan/rig.js";
import {
  b64,
  bytesList,
  bytesOf,
  decoded,
  example,
  floatList,
  inputsOf,
  int64List,
  leaks,
  planOf,
  redacted,
  sequence,
  strings,
  texts,
  told,
} from "./rig.js";

const PEOPLE = model({
  serving_default: {
    inputs: { user: "string [-1]", note: "string [-1]", id: "int64 [-1]", on: "bool [-1]", w: "float32 [-1]" },
  },
});
const REQUEST = `requests:
  - inputs: { user: [jo@example.org, someone, ""], note: [keep, this, too], id: [7, 8, 9], on: [true, false, true], w: [1.5, 2, 3] }
`;
const redactAll = "privacy: { redact: [{ input: user }, { input: id }, { input: on }, { input: w }] }\n";

describe("an input", () => {
  test("of strings becomes random letters, each as long as what it replaces; other inputs stay", () => {
    const plan = planOf(`${redactAll}${REQUEST}`, PEOPLE);
    const made = texts(plan, "user");
    expect(made.map(({ length }) => length)).toEqual([14, 7, 0]);
    for (const one of made) expect(one).toMatch(/^[A-Za-z]*$/);
    expect(texts(plan, "note")).toEqual(["keep", "this", "too"]);
    expect(leaks(bytesOf(plan), "jo@example.org")).toBe(false);
  });

  test("of numbers becomes zeros of the same dtype and shape, false where they are booleans", () => {
    const inputs = inputsOf(planOf(`${redactAll}${REQUEST}`, PEOPLE).records[0]!);
    expect(inputs.get("id")!.make()).toMatchObject({ shape: [3], content: new Uint8Array(24) });
    expect(inputs.get("on")!.make()).toMatchObject({ shape: [3], content: new Uint8Array(3) });
    expect(inputs.get("w")!.make()).toMatchObject({ shape: [3], content: new Uint8Array(12) });
  });

  test("is made of its length and not of its value", () => {
    const other = REQUEST.replace("jo@example.org", "al@example.com").replace("someone", "another");
    expect(bytesOf(planOf(redactAll + other, PEOPLE))).toEqual(bytesOf(planOf(redactAll + REQUEST, PEOPLE)));
  });

  test("is the same at every call, another in every repeat and with every seed", () => {
    const made = (seed: number) => planOf(`defaults: { seed: ${seed}, repeat: 2 }\n${redactAll}${REQUEST}`, PEOPLE);
    expect(texts(made(1), "user")).toEqual(texts(made(1), "user"));
    expect(texts(made(1), "user")).not.toEqual(texts(made(1), "user", 1));
    expect(texts(made(1), "user")).not.toEqual(texts(made(2), "user"));
    const encoder = new RecordEncoder();
    const { records, modelName } = made(1);
    const encoded = records.map((record) => encoder.encode(record, modelName).slice());
    expect(Buffer.concat(encoded)).toEqual(bytesOf(made(1)));
  });

  test("is not changed by a request that is added in front", () => {
    const added = REQUEST.replace("requests:\n", "requests:\n  - { name: new, inputs: { user: [x] } }\n");
    const [, second] = planOf(redactAll + added, PEOPLE).records;
    const [first] = planOf(redactAll + REQUEST, PEOPLE).records;
    expect(inputsOf(second!).get("user")!.make()).toEqual(inputsOf(first!).get("user")!.make());
  });

  test("is replaced wherever its values come from", () => {
    const plan = planOf(
      "privacy: { redact: [{ input: user }] }\nrequests: [{ inputs: { user: { random_data: { string_length: 9 } } } }]",
      PEOPLE,
    );
    const without = planOf("requests: [{ inputs: { user: { random_data: { string_length: 9 } } } }]", PEOPLE);
    expect(texts(plan, "user")).not.toEqual(texts(without, "user"));
  });
});

const CLASSIFY = `requests:
  - method: classify
    context: { country: [nowhere], age: 41.5 }
    examples: [{ email: [jo@example.org, al@example.com], age: 31, n: [1, 2] }, { email: jo@example.org }]
`;

describe("a feature", () => {
  test("is replaced in every example and in the context, kind and number of its values kept", () => {
    const plan = planOf(
      `privacy: { redact: [{ feature: email }, { feature: age }, { feature: n }] }\n${CLASSIFY}`,
      EXAMPLES,
    );
    const [record] = plan.records;
    if (!record || !("examples" in record)) throw new Error("expected examples");
    const [first, second] = record.examples.map((one) => new Map([...one].map(([name, { make }]) => [name, make()])));
    const email = first!.get("email")!;
    expect(email).toMatchObject({ kind: "bytes_list" });
    expect([...email.values].map((one) => (one as Uint8Array).length)).toEqual([14, 14]);
    expect(email.values[0]).not.toEqual(email.values[1]);
    expect(second!.get("email")).not.toEqual({ kind: "bytes_list", values: email.values.slice(0, 1) });
    expect(first!.get("age")).toEqual({ kind: "int64_list", values: new BigInt64Array(1) });
    expect(first!.get("n")).toEqual({ kind: "int64_list", values: new BigInt64Array(2) });
    expect(record.context!.get("age")!.make()).toEqual({ kind: "float_list", values: new Float32Array(1) });
    expect(String(Buffer.from(record.context!.get("country")!.make().values[0] as Uint8Array))).toBe("nowhere");
    for (const original of ["jo@example.org", "al@example.com"]) expect(leaks(bytesOf(plan), original)).toBe(false);
  });

  test("of a context is replaced with all the others by `context: true`", () => {
    const plan = planOf(`privacy: { redact: [{ context: true }] }\n${CLASSIFY}`, EXAMPLES);
    const file = bytesOf(plan);
    expect(leaks(file, "nowhere")).toBe(false);
    expect(file.includes("jo@example.org")).toBe(true);
  });

  const text = (value: Uint8Array) =>
    `privacy: { redact: [{ feature: email }] }\nrequests: [{ inputs: { user: [${b64(value)}, plain] } }]`;

  test("of an Example within a string is replaced, and what is beside it stays", () => {
    const made = strings(
      planOf(text(example({ email: bytesList("jo@example.org"), age: floatList(0.25) })), PEOPLE),
      "user",
    );
    const { context } = decoded(made[0]!);
    expect(String(Buffer.from(firstBytes(context.get("email"))))).toMatch(/^[A-Za-z]{14}$/);
    expect(context.get("age")).toMatchObject({ kind: "float_list", value: [0.25] });
    expect(String(made[1])).toBe("plain");
  });

  test("of a SequenceExample is replaced in its context and in every step of its lists", () => {
    const original = sequence(
      { email: bytesList("jo@example.org"), n: int64List(5n) },
      { email: [bytesList("al@example.com"), bytesList("bo@example.net")], other: [floatList(1)] },
    );
    const [made] = strings(planOf(text(original), PEOPLE), "user");
    for (const one of ["jo@example.org", "al@example.com", "bo@example.net"]) expect(leaks(made!, one)).toBe(false);
    const { context, featureLists } = decoded(made!);
    expect(context.get("n")).toMatchObject({ kind: "int64_list", value: [5n] });
    expect(featureLists.get("email")!.map((step) => firstBytes(step).length)).toEqual([14, 14]);
    expect(featureLists.get("other")).toMatchObject([{ kind: "float_list", value: [1] }]);
  });

  /** Under so many others. */
  const nestedIn = (depth: number): Uint8Array => {
    let nested = example({ email: bytesList("jo@example.org") });
    for (let i = 0; i < depth; i += 1) nested = example({ inner: bytesList("beside", nested) });
    return nested;
  };

  // limit: src/privacy/redact-message.ts MAX_DEPTH
  test("is found in an Example within 16 others, and too deep to be looked for within 17", () => {
    const nested = nestedIn(16);
    const [made] = strings(planOf(text(nested), PEOPLE), "user");
    expect(leaks(made!, "jo@example.org")).toBe(false);
    expect(made!.length).toBe(nested.length);
    expect(told(redacted(text(nestedIn(17)), PEOPLE))[0]).toMatch(
      /^2:32 privacy-not-redactable: The input "user" of "serving_default" holds Examples within each other, more than 16 deep/,
    );
  });

  test("that stands twice in a message is replaced both times", () => {
    const twice = Buffer.concat([
      example({ email: bytesList("jo@example.org") }),
      example({ email: bytesList("al@example.com") }),
    ]);
    const [made] = strings(planOf(text(twice), PEOPLE), "user");
    expect(leaks(made!, "jo@example.org") || leaks(made!, "al@example.com")).toBe(false);
  });

  test("whose name is only a word in a text leaves the text as it is", () => {
    const email = b64(example({ email: bytesList("x") }));
    const made = planOf(
      `privacy: { redact: [{ feature: email }] }\nrequests: [{ inputs: { user: [my email is none, ${email}] } }]`,
      PEOPLE,
    );
    expect(texts(made, "user")[0]).toBe("my email is none");
  });
});

describe("a rule that fits nothing", () => {
  test.each([
    [
      "{ input: usr }",
      `2:30 privacy-nothing-to-redact: No record has an input "usr". The inputs are "id", "note", "on", "user", "w". Did you mean \`user\`?`,
    ],
    [
      "{ feature: user }",
      `2:32 privacy-nothing-to-redact: No record has a feature "user". There is no feature at all. There is an input of that name: write  input: "user"`,
    ],
    ["{ context: true }", "2:32 privacy-nothing-to-redact: No record has a `context` of its examples."],
  ])("%s is an error", (rule, message) => {
    expect(told(redacted(`privacy: { redact: [${rule}] }\n${REQUEST}`, PEOPLE))).toEqual([message]);
  });

  test("is an error beside one that fits, and names the features that there are", () => {
    expect(
      told(redacted(`privacy: { redact: [{ feature: emial }, { feature: age }] }\n${CLASSIFY}`, EXAMPLES)),
    ).toEqual([
      `2:32 privacy-nothing-to-redact: No record has a feature "emial". The features are "age", "country", "email", "n". Did you mean \`email\`?`,
    ]);
  });
});

// limit: src/privacy/ledger.ts MAX_NAMES
test("of thousands of features a thousand are kept to suggest from", () => {
  const of = (count: number) => {
    const features = Array.from({ length: count }, (_, i) => `f${i}: 1`).join(", ");
    const rule = "privacy: { redact: [{ feature: other }] }";
    return told(redacted(`${rule}\nrequests: [{ method: classify, examples: [{ ${features} }] }]`, EXAMPLES))[0];
  };
  // Twelve are listed.
  expect(of(1000)).toContain("and 988 more.");
  expect(of(1001)).toContain("and 988 more.");
});

test("how many records each rule changed is told", () => {
  const { redacted: rules } = redacted(`defaults: { repeat: 3 }\n${redactAll}${REQUEST}`, PEOPLE);
  expect(rules.map(({ rule, records }) => [rule.kind, "name" in rule && rule.name, records])).toEqual([
    ["input", "user", 3],
    ["input", "id", 3],
    ["input", "on", 3],
    ["input", "w", 3],
  ]);
});

function firstBytes(feature: ReturnType<typeof bytesList> | undefined): Uint8Array {
  if (feature?.kind !== "bytes_list") throw new Error("expected bytes");
  return feature.value[0]!;
}
