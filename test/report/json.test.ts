import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { formatJson } from "../../src/report/json.js";
import { LISTED, failedReport, sampleModel, sampleProblem, sampleReport } from "./sample.js";

const schema = JSON.parse(readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

// oxlint-disable-next-line typescript/no-explicit-any -- the schema has just said what it is
function parsed(report: Parameters<typeof formatJson>[0]): any {
  const document = JSON.parse(formatJson(report, { version: "1.2.3" }));
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  return document;
}

describe("the JSON report", () => {
  test("keeps to its schema with everything in it", () => {
    const problem = sampleProblem({
      hint: "write 5",
      excerpt: { text: "x", start: 0, length: 1 },
      server: { status: "NOT_FOUND", message: "gone" },
    });
    const tensor = {
      alias: "x",
      dtype: "DT_FLOAT",
      declaredDtype: "DT_INT32",
      shape: [null, 3],
      tensor: "x:0",
      defaulted: false,
      use: {
        parse: {
          op: "ParseExampleV2",
          message: "example",
          complete: true,
          features: [{ key: "age", list: false, dtype: "DT_FLOAT", form: "fixed", shape: [], required: true }],
        },
        wants: ["a tf.Example"],
        ids: [{ table: "words", size: 10, op: "GatherV2" }],
      },
    } as const;
    const model = sampleModel({
      ok: false,
      problems: [problem],
      inspection: {
        tags: ["serve"],
        tensorflowVersion: "2.21.0",
        signatures: [
          {
            name: "s",
            methodName: "",
            inputs: [tensor],
            outputs: [{ ...tensor, shape: undefined, use: undefined }],
            batchFunctions: [{ node: "batch", maxBatchSize: 8, allowedBatchSizes: [4, 8] }],
            mustCompile: false,
          },
        ],
      },
      listing: [LISTED],
    });
    const document = parsed(sampleReport({ ok: false, models: [model], problems: [problem] }));
    expect(document).toMatchObject({ tool: "savedmodel-warmup", version: "1.2.3", command: "write", ok: false });
    expect(document.models[0].inspection.signatures[0].inputs[0].shape).toEqual([null, 3]);
    expect(document.models[0].listing[0].requests[0].inputs[0].shape).toEqual([1, "9223372036854775807"]);
  });

  test("keeps to its schema with nothing in it", () => {
    const none = undefined;
    const model = sampleModel({ spec: none, savedModel: none, versionDirectory: none, file: none, sha256: none });
    expect(parsed(sampleReport({ models: [model] })).models[0].file).toBeNull();
    expect(parsed(sampleReport({ models: [] })).models).toEqual([]);
  });

  test("a signature may be called __proto__", () => {
    const text = formatJson(sampleReport({ models: [sampleModel({ bySignature: new Map([["__proto__", 3]]) })] }), {
      version: "1",
    });
    expect(text).toContain('"by_signature": {\n        "__proto__": 3\n      }');
  });

  test("no line of the user's file is in it, since it may hold data", () => {
    const secret = { text: "x: secret", start: 0, length: 1 };
    expect(formatJson(failedReport(sampleProblem({ excerpt: secret })), { version: "1" })).not.toContain("secret");
  });
});
