import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Outcome } from "../../src/problem.js";
import { readSpec, type RequestSpec, type Spec } from "../../src/spec/index.js";

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "data-files-"));
  await mkdir(join(cwd, "m"));
});
afterAll(() => rm(cwd, { recursive: true }));

const ALLOWED = "version: 1\nprivacy: { allow_real_data: true }\n";

async function read(text: string, files: Readonly<Record<string, string>> = {}): Promise<Outcome<Spec>> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(cwd, "m", name), content);
  await writeFile(join(cwd, "m/warmup.yaml"), text);
  return readSpec("m/warmup.yaml", { cwd });
}

async function request(text: string, files?: Readonly<Record<string, string>>): Promise<RequestSpec> {
  const { value, problems } = await read(ALLOWED + text, files);
  if (value?.requests === "auto" || !value) throw new Error(problems.map(({ message }) => message).join("\n"));
  return value.requests[0]!;
}

describe("recorded data", () => {
  test("needs the word of the spec, at each place that names it", async () => {
    const text = "version: 1\nrequests:\n  - inputs: { x: { input_data_file: x.json } }\n  - rest_body: body.json\n";
    const { value, problems } = await read(text, { "x.json": "[1]", "body.json": '{"instances": [1]}' });
    expect(value).toBeUndefined();
    expect(problems.map(({ code, where }) => `${where.line}:${where.column} ${code}`)).toEqual([
      "3:37 spec-real-data",
      "4:16 spec-real-data",
    ]);
    expect(problems[0]!.hint).toContain("privacy: { allow_real_data: true }");
  });

  test("is listed by the spec, each file once; lines of text are none", async () => {
    const inputs = "{ a: { input_data_file: x.json }, b: { input_data_file: x.json }, c: { text_file: t.txt } }";
    const files = { "x.json": "[1]", "t.txt": "a\nb\n" };
    const { value } = await read(`${ALLOWED}requests: [{ inputs: ${inputs} }]`, files);
    expect(value?.realData).toEqual([join(cwd, "m/x.json")]);
    expect(
      (await read(`version: 1\nrequests: [{ inputs: { c: { text_file: t.txt } } }]`, files)).value?.realData,
    ).toEqual([]);
  });
});

describe("text files", () => {
  test("are literals: of JSON with every digit, of lines one string each", async () => {
    const { inputs } = await request(
      "requests: [{ inputs: { x: { input_data_file: x.json }, t: { text_file: t.txt } } }]",
      {
        "x.json": '[[9007199254740993, 1.5], [{"b64": "aGk="}, NaN]]',
        "t.txt": "a\n\nb",
      },
    );
    expect(inputs.get("x")?.values).toMatchObject({
      kind: "literal",
      value: [
        [9007199254740993n, 1.5],
        [new Uint8Array(Buffer.from("hi")), Number.NaN],
      ],
    });
    expect(inputs.get("t")?.values).toMatchObject({ kind: "literal", value: ["a", "", "b"] });
  });

  test.each([
    ["null", "holds null"],
    ['[{"a": 1}]', 'holds an object that is no {"b64": ...}'],
  ])("of %s hold what no tensor does", async (content, message) => {
    const { problems } = await read(`${ALLOWED}requests: [{ inputs: { x: { input_data_file: x.json } } }]`, {
      "x.json": content,
    });
    expect(problems[0]).toMatchObject({ code: "spec-wrong-type", message: expect.stringContaining(message) });
  });
});

test("a file that cannot be used is told where it is named, with its name", async () => {
  const { problems } = await read(
    `${ALLOWED}requests:\n  - rest_body: none.json\n  - inputs: { x: { text_file: s3://b/t } }\n`,
  );
  expect(problems.map(({ code, message, where }) => [where.line, code, message])).toEqual([
    [4, "files-unreadable", '"none.json" cannot be used: there is no such file.'],
    [5, "spec-path", expect.stringContaining("is a URL")],
  ]);
});

describe("a REST body", () => {
  const body = (json: string, keys = "") =>
    request(`requests: [{ rest_body: body.json${keys} }]`, { "body.json": json });

  test("names its signature and its form", async () => {
    expect(await body('{"signature_name": "s", "instances": [1, 2.5], "other": 1} behind')).toMatchObject({
      signatureName: "s",
      method: "predict",
      body: { form: "instances", json: [1n, 2.5], path: ["requests", 0, "rest_body"] },
    });
    expect(await body('{"inputs": {"x": [1]}}')).toMatchObject({
      body: { form: "inputs", json: new Map([["x", [1n]]]) },
    });
  });

  test("of examples leaves the method to the signature, and makes features of flat lists, but none of an empty one", async () => {
    const { method, examples, context } = await body(
      '{"context": {"c": true}, "examples": [{"a": [1, 2], "b": "x", "d": {"b64": "aGk="}, "e": []}]}',
    );
    expect(method).toBeUndefined();
    const first = examples && "list" in examples ? examples.list[0] : undefined;
    expect([...first!].map(([name, { values }]) => [name, values.kind === "literal" && values.value])).toEqual([
      ["a", [1n, 2n]],
      ["b", "x"],
      ["d", new Uint8Array(Buffer.from("hi"))],
    ]);
    expect(context?.get("c")?.values).toMatchObject({ value: 1n });
  });

  test.each([
    ["[1]", "", /is no JSON object/],
    ["{}", "", /has none of the keys/],
    ['{"instances": [1], "inputs": [1]}', "", /has both/],
    ['{"signature_name": 1, "instances": [1]}', "", /is no text/],
    ['{"signature_name": "a", "instances": [1]}', ", signature_name: b", /is b here and a in/],
    ['{"examples": []}', "", /no list of objects with at least one/],
    ['{"examples": [1]}', "", /`examples\[0\]` is no object/],
    ['{"examples": [{"a": [1, 2.5]}]}', "", /feature "a" is refused/],
    ['{"examples": [{"a": null}]}', "", /feature "a" is refused/],
    ['{"examples": [{"a": [[1]]}]}', "", /feature "a" is refused/],
    ['{"examples": [{"a": 9223372036854775808}]}', "", /feature "a" is refused/],
    ['{"examples": [{"a": 1}]}', ", method: predict", /no meaning with `method: predict`/],
    ['{"instances": [1]}', ", method: classify", /no meaning with `method: classify`/],
    ["", "", /The document is empty/],
  ])("%j%s is refused", async (json, keys, message) => {
    const text = `${ALLOWED}requests: [{ rest_body: body.json${keys} }]`;
    const { value, problems } = await read(text, { "body.json": json });
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ message: expect.stringMatching(message), where: { line: 3 } });
  });
});
