/** Names and texts of specs, models and warm-up files through the command line: they are shown, and do nothing. */
import { readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { problemsOf, Stage } from "./stage.js";

const EVIL = "\u001b]0;owned\u0007\u001b[2J\u202egnp.exe\u2066\n::error::forged\r\u0085<script>alert(1)</script>|`";
// oxlint-disable-next-line no-control-regex -- they are what must not be there
const ACTS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

let stage: Stage;
beforeEach(() => {
  stage = new Stage("models/half_plus_two");
});
afterEach(() => stage[Symbol.dispose]());

const spec = (request: string) =>
  stage.file("warmup.yaml", `version: 1\nmodel: { path: models/half_plus_two }\nrequests:\n  - ${request}\n`);

describe.each(["text", "markdown", "json"])("--format %s", (format) => {
  test.each([
    ["input", `inputs: { ${JSON.stringify(EVIL)}: [1.0] }`],
    ["signature", `signature_name: ${JSON.stringify(EVIL)}`],
    ["key", `${JSON.stringify(EVIL)}: 1`],
    ["output", `output_filter: [${JSON.stringify(EVIL)}]`],
  ])("the name of an %s does nothing in a terminal or a log", async (_, request) => {
    spec(request);
    const { status, stdout, stderr } = await stage.run("write", "warmup.yaml", "--format", format);
    expect(status).toBe(1);
    for (const text of [stdout, stderr]) {
      expect(text).not.toMatch(ACTS);
      expect(text).not.toMatch(/^::/m);
    }
    if (format === "markdown") expect(stdout).not.toContain("<script>");
  });

  test("a name of 1 MB is told in less than 1 MiB of summary, and costs no more than that", async () => {
    spec(`signature_name: ${"n".repeat(1_000_000)}`);
    const { status, stdout } = await stage.run("write", "warmup.yaml", "--format", format);
    expect(status).toBe(1);
    expect(Buffer.byteLength(stdout)).toBeLessThan(format === "markdown" ? 2 ** 20 : 8 * 2 ** 20);
  });
});

describe("bytes that are no text", () => {
  test("in a spec are told by their line", async () => {
    stage.file("warmup.yaml", Buffer.from([...Buffer.from("version: 1\nmodel: "), 0xc3, 0x28]));
    const [problem] = problemsOf(await stage.report("write", "warmup.yaml"));
    expect(problem).toMatchObject({ code: "spec-encoding", where: { line: 2 } });
  });

  test("in a model and in a warm-up file end in a problem", async () => {
    stage.file("models/half_plus_two/1/assets.extra/tf_serving_warmup_requests", Buffer.alloc(64, 0xc3));
    expect((await stage.report("check", "--saved-model", "models/half_plus_two")).ok).toBe(false);
    const file = stage.path("models/half_plus_two/1/saved_model.pb");
    const bytes = readFileSync(file);
    const at = bytes.indexOf("serving_default");
    bytes[at] = 0xc3;
    bytes[at + 1] = 0x28;
    writeFileSync(file, bytes);
    expect((await stage.report("write", "--saved-model", "models/half_plus_two")).ok).toBe(false);
  });
});

describe("__proto__ and constructor are names like any other", () => {
  test.each(["__proto__", "constructor", "hasOwnProperty", "toString"])(
    "%s as a key, input, signature and feature",
    async (name) => {
      for (const request of [
        `inputs: { ${name}: [1.0] }`,
        `signature_name: ${name}`,
        `{ ${name}: { polluted: true } }`,
        `{ method: classify, signature_name: classify_x_to_y, examples: { template: { ${name}: 1 } } }`,
      ]) {
        spec(request);
        const report = await stage.report("write", "warmup.yaml");
        // Each is told as unknown; none is found on an object that everything inherits from.
        expect(report.ok, request).toBe(false);
        expect(problemsOf(report).length).toBeGreaterThan(0);
        expect(JSON.stringify(report)).not.toContain('polluted":true');
      }
      stage.file("warmup.yaml", `version: 1\n${name}: { polluted: true }\nmodel: { path: models/half_plus_two }\n`);
      const report = await stage.report("write", "warmup.yaml");
      expect(problemsOf(report).map(({ code }) => code)).toEqual(["spec-unknown-key"]);
    },
  );
});
